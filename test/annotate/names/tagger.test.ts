import { describe, expect, it } from "vitest";
import { createChunker } from "../../../src/annotate/chunks.js";
import { createNameTagger, readNameModel } from "../../../src/annotate/names/index.js";
import { readAsset } from "../../../src/io/assets.js";
import { splitSentences } from "../../../src/text/sentences.js";

const chunksOf = createChunker();
const tagger = createNameTagger(readNameModel(readAsset("weights", "names.bin.gz")));
const tag = (text: string, title?: string) => tagger.tag(chunksOf(text), splitSentences(text), title);

const TEXT = `CARACAS — Acting President Delcy Rodríguez said on Thursday that more prisoners would be freed. Rodríguez, the daughter of a guerrilla leader, called it a gesture of peace. She added that her government had freed 400 people.

Her brother, Jorge Rodríguez, the head of the National Assembly, told reporters that Volker Türk had been informed. The United Nations (UN) declined to comment.

"We are waiting," said Francis Quiñones, 34. Ms Quiñones has not seen her son. Prime Minister Yoon Suk-yeol met Ursula von der Leyen in The Hague.`;

describe("the name tagger with the shipped model", () => {
  const found = tag(TEXT, "Rodríguez frees prisoners");
  const entityOf = (name: string) => found.entities.findIndex((entity) => entity.name === name);

  it("finds people, organisations and places, each at its own words", () => {
    for (const name of found.names) expect(TEXT.slice(name.start, name.end)).toBe(name.text);
    const types = new Map(found.names.map((name) => [name.text, name.type]));
    expect(types.get("Delcy Rodríguez")).toBe("person");
    expect(types.get("National Assembly")).toBe("organization");
    expect(types.get("United Nations")).toBe("organization");
    expect(types.get("CARACAS")).toBe("location");
    expect(types.get("The Hague")).toBe("location");
    expect(types.get("Yoon Suk-yeol")).toBe("person");
  });

  it("leaves titles outside of names and keeps them as descriptions", () => {
    const delcy = found.entities[entityOf("Delcy Rodríguez")];
    expect(delcy?.descriptions.map((span) => TEXT.slice(span.start, span.end))).toEqual([
      "Acting President",
      "the daughter of a guerrilla leader",
    ]);
    expect(found.names.some((name) => name.text.startsWith("Ms"))).toBe(false);
  });

  it("ties a surname to the person named last, and keeps two of one surname apart", () => {
    const bare = found.names.find((name) => name.text === "Rodríguez");
    expect(bare?.entity).toBe(entityOf("Delcy Rodríguez"));
    expect(entityOf("Jorge Rodríguez")).not.toBe(entityOf("Delcy Rodríguez"));
    expect(found.names.find((name) => name.text === "Quiñones")?.entity).toBe(entityOf("Francis Quiñones"));
  });

  it("ties an abbreviation to the name it abbreviates", () => {
    expect(found.names.find((name) => name.text === "UN")?.entity).toBe(entityOf("United Nations"));
  });

  it("takes gender from pronouns and titles, never from a name", () => {
    expect(found.entities[entityOf("Delcy Rodríguez")]?.gender).toBe("female");
    expect(found.entities[entityOf("Francis Quiñones")]?.gender).toBe("female");
    expect(found.entities[entityOf("Volker Türk")]?.gender).toBeUndefined();
  });

  it("finds names in the title and ties them to the text", () => {
    expect(found.titleNames).toContainEqual(expect.objectContaining({ text: "Rodríguez", type: "person" }));
  });

  it("says the same of a text whatever it has read before", () => {
    tag("Kenya beat Uganda in Nairobi on Sunday, coach Francis Kimanzi said.");
    expect(tag(TEXT, "Rodríguez frees prisoners")).toEqual(found);
  });

  it("takes empty and odd text", () => {
    expect(tag("")).toEqual({ names: [], entities: [], titleNames: [] });
    expect(() => tag("\u0000 ((( ) — – ’’ 'S 'S -- A. B. C.")).not.toThrow();
  });

  it("does not take a currency for a country", () => {
    expect(tag("The dam cost US$4 billion.").names).toEqual([]);
  });
});

describe("readNameModel", () => {
  it("refuses bytes that are no model, and a model cut short", () => {
    expect(() => readNameModel(new TextEncoder().encode("something else"))).toThrow(/not a name model/);
    expect(() => readNameModel(readAsset("weights", "names.bin.gz").slice(0, 5000))).toThrow(/ends too early/);
  });
});
