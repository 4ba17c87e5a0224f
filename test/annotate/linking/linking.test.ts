import { describe, expect, it } from "vitest";
import {
  createKnowledgeBase,
  createLinker,
  createOnlineResolver,
  dumpRow,
  type KnowledgePack,
  type PackRow,
} from "../../../src/annotate/linking/index.js";
import { readJsonAsset } from "../../../src/io/assets.js";
import type { Entity, NameMention } from "../../../src/model/index.js";

const source = { name: "Test", url: "https://example.org/", licence: "CC0 1.0", retrieved: "2026-11-23" };
const pack = (...entries: PackRow[]): KnowledgePack => ({ format: 1, source, entries });

/** One mention of one entity, at the first place where its name stands. */
function linked(text: string, entity: Entity, knowledge: KnowledgePack) {
  const start = text.indexOf(entity.name);
  const mention: NameMention = {
    start,
    end: start + entity.name.length,
    text: entity.name,
    type: entity.type,
    entity: 0,
  };
  return createLinker(createKnowledgeBase([knowledge]))(text, [mention], [entity])[0]?.wikidata;
}
const thing = (name: string, type: Entity["type"]): Entity => ({ name, type, descriptions: [] });

describe("the linker", () => {
  const smithSenator: PackRow = ["Q1", "John Smith", [], "person", "John Smith is a senator.", 40, "senator congress"];
  const smithPlayer: PackRow = [
    "Q2",
    "John Smith",
    [],
    "person",
    "John Smith is a footballer.",
    40,
    "football club goal",
  ];

  it("knows a person with middle initials, and a body by its initials where only one has them", () => {
    const dovik: PackRow = ["Q7", "Anselm Dovik", [], "person", "", 50, ""];
    const board: PackRow = ["Q8", "Kestrian Board of Health", [], "organization", "", 50, ""];
    const bank: PackRow = ["Q9", "Kestria Business House", [], "organization", "", 50, ""];
    expect(linked("Anselm J. Dovik spoke.", thing("Anselm J. Dovik", "person"), pack(dovik))).toBe("Q7");
    expect(linked("The KBH spoke.", thing("KBH", "organization"), pack(board))).toBe("Q8");
    expect(linked("The KBH spoke.", thing("KBH", "organization"), pack(board, bank))).toBeUndefined();
    expect(linked("The KBH spoke.", thing("KBH", "person"), pack(board))).toBeUndefined();
    expect(linked("Dovik spoke.", thing("Dovik", "person"), pack(dovik))).toBeUndefined();
  });

  it("chooses among namesakes by what the article speaks of", () => {
    const text = "John Smith scored a goal for the football club.";
    expect(linked(text, thing("John Smith", "person"), pack(smithSenator, smithPlayer))).toBe("Q2");
  });

  it("gives no link when namesakes fit equally, or when nothing speaks for either", () => {
    const text = "John Smith spoke on Tuesday.";
    expect(linked(text, thing("John Smith", "person"), pack(smithSenator, smithPlayer))).toBeUndefined();
    const twins = pack(["Q1", "Acme", [], "organization", "", 50, ""], ["Q2", "Acme", [], "organization", "", 50, ""]);
    expect(linked("Acme said so.", thing("Acme", "organization"), twins)).toBeUndefined();
  });

  it("never links across types, however well known the namesake", () => {
    const paris: PackRow = ["Q90", "Paris", [], "location", "Paris is the capital of France.", 99, "france french"];
    expect(linked("Paris, the French heiress", thing("Paris", "person"), pack(paris))).toBeUndefined();
    expect(linked("in Paris, France", thing("Paris", "location"), pack(paris))).toBe("Q90");
  });

  it("links only to Wikidata identifiers", () => {
    const local: PackRow = ["org:x", "Foro Penal", [], "organization", "", 90, ""];
    expect(linked("Foro Penal said so", thing("Foro Penal", "organization"), pack(local))).toBeUndefined();
  });
});

describe("a knowledge base", () => {
  it("finds entries by any form, best known first", () => {
    const base = createKnowledgeBase([
      pack(["Q1", "United Nations", ["UN"], "organization", "", 90, ""], ["Q2", "Un", [], "location", "", 10, ""]),
    ]);
    expect(base.candidates("U.N.").map((entry) => entry.id)).toEqual(["Q1", "Q2"]);
    expect(base.candidates("the United Nations")[0]?.id).toBe("Q1");
    expect(base.candidates("nobody")).toEqual([]);
    expect(base.entry("Q2")?.prior).toBe(0.1);
  });
});

describe("the packs that ship", () => {
  const files = ["places.json.gz", "people.json.gz", "organizations.json.gz"];

  it.each(files)("%s has one whole sentence for each entry, with source and licence", (file) => {
    const { entries, source: from } = readJsonAsset<KnowledgePack>("knowledge", file);
    expect(from.licence).not.toBe("");
    expect(from.retrieved).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(entries.length).toBeGreaterThan(50);
    for (const [id, name, , , description, prior] of entries) {
      expect(id).toMatch(/^(?:Q\d+|country:\w+|org:[\w-]+)$/);
      expect(name).not.toBe("");
      expect(description).toMatch(/^\S.* .*[^.]\.$/);
      expect(description).not.toMatch(/may refer to|\.\.$/);
      expect(prior).toBeLessThanOrEqual(99);
    }
  });

  it("say where a country is without its own name, and several islands are", () => {
    for (const [id, name, , , description] of readJsonAsset<KnowledgePack>("knowledge", "places.json.gz").entries) {
      if (!/^(?:Q\d+|country:\w+)$/.test(id) || !/ is a (?:country|territory) in /.test(description)) continue;
      const place = / in ([^,.]*?)(?: whose capital|\.$)/.exec(description)?.[1] ?? "";
      expect(place.split(" and "), description).not.toContain(name);
      expect(name, description).not.toMatch(/Islands$/);
    }
  });

  it("name no thing twice within one file", () => {
    for (const file of files) {
      const ids = readJsonAsset<KnowledgePack>("knowledge", file).entries.map((row) => row[0]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

const item = (id: string, classId: string, label: string, description: string, sites = 8) =>
  JSON.stringify({
    ...{ id, type: "item", labels: { en: { value: label } }, descriptions: { en: { value: description } } },
    claims: { P31: [{ mainsnak: { datavalue: { value: { id: classId } } } }] },
    sitelinks: Object.fromEntries(Array.from({ length: sites }, (_, i) => [`${i}wiki`, {}])),
  });

describe("reading a Wikidata dump", () => {
  it("makes a row of a line", () => {
    const row = dumpRow(`${item("Q42", "Q5", "Douglas Adams", "English writer and humorist")},`);
    expect(row?.slice(0, 2)).toEqual(["Q42", "Douglas Adams"]);
    expect(row?.[3]).toBe("person");
    expect(row?.[4]).toBe("Douglas Adams is an English writer and humorist.");
  });

  it("refuses pages of meanings, things hardly known and brackets", () => {
    expect(dumpRow(item("Q1", "Q4167410", "Smith", "Wikimedia disambiguation page"))).toBeUndefined();
    expect(dumpRow(item("Q2", "Q5", "Smith", "may refer to:"))).toBeUndefined();
    expect(dumpRow(item("Q3", "Q5", "Smith", "American lawyer", 1))).toBeUndefined();
    expect(dumpRow("[")).toBeUndefined();
  });
});

describe("the online resolver", () => {
  it("asks once for a name and gives things of the right type only", async () => {
    const asked: string[] = [];
    const resolve = createOnlineResolver(
      async (url) => {
        asked.push(url);
        if (url.includes("wbsearchentities")) return { search: [{ id: "Q42" }, { id: "Q43" }] };
        return {
          entities: {
            Q42: JSON.parse(item("Q42", "Q5", "Paris Hilton", "American media personality")) as object,
            Q43: JSON.parse(item("Q43", "Q515", "Paris", "capital of France")) as object,
          },
        };
      },
      { retrieved: "2026-11-23" },
    );
    expect((await resolve("Paris", "location")).map((entry) => entry.id)).toEqual(["Q43"]);
    await resolve("Paris", "location");
    expect(asked).toHaveLength(2);
  });

  it("asks again after a failure", async () => {
    let calls = 0;
    const resolve = createOnlineResolver(
      async () => {
        calls += 1;
        if (calls === 1) throw new Error("offline");
        return { search: [] };
      },
      { retrieved: "2026-11-23" },
    );
    await expect(resolve("Paris", "location")).rejects.toThrow("offline");
    expect(await resolve("Paris", "location")).toEqual([]);
  });
});
