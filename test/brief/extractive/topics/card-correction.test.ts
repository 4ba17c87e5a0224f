import { describe, expect, it } from "vitest";
import { withCorrection } from "../../../../src/brief/extractive/topics/card-correction.js";
import { annotatedArticle } from "../../annotated-article.js";

const source = {
  name: "Wikidata",
  url: "https://www.wikidata.org/",
  licence: "CC0 1.0",
  retrieved: "2026-02-01T00:00:00Z",
};

/** The description of Anselm Dovik's card where articles of these days call him so. */
function card(description: string, ...told: ReadonlyArray<readonly [words: string, published: string]>): string {
  const articles = told.map(([words, published], at) =>
    annotatedArticle({ id: `${at}`, outlet: "The Ledger", title: "", text: `${words}, spoke.`, published }),
  );
  const descriptions = told.map(([words], article) => ({ article, span: { start: 0, end: words.length } }));
  const member = {
    id: 0,
    name: "Anselm Dovik",
    type: "person",
    mentions: 1,
    articles: new Set([0]),
    descriptions,
  } as const;
  return withCorrection(articles, member, description, source);
}

const president = "Anselm Dovik is the president of Kestria.";
const day = "2026-03-06T15:40:00Z";

describe("withCorrection", () => {
  it("says both, with their days, where the coverage calls former what the card calls present", () => {
    expect(card(president, ["the former president of Kestria", day])).toBe(
      "Anselm Dovik is the president of Kestria (Wikidata, 2026-02-01); The Ledger calls Anselm Dovik “the former president of Kestria” on 2026-03-06.",
    );
    expect(card(president, ["ousted Kestrian president", day])).toContain("“ousted Kestrian president”");
    expect(card("Ann Lee is a member of the Senate.", ["former senator", day])).toContain("“former senator”");
  });

  it("says both where the coverage gives an office for the time being that the card does not know", () => {
    expect(card("Mirela Vantor is the vice president of Kestria.", ["acting president", day])).toContain(
      "“acting president”",
    );
    expect(card("Mirela Vantor is a lawyer.", ["Interim President", day])).toContain("“Interim President”");
  });

  it("takes the newest words of the coverage", () => {
    const told = card(president, ["former president", day], ["the ousted president", "2026-03-09T08:00:00Z"]);
    expect(told).toContain("“the ousted president” on 2026-03-09");
  });

  it("leaves a card alone that nothing contradicts", () => {
    for (const [description, words] of [
      [president, "President"],
      [president, "the former mayor of Venport"],
      ["Anselm Dovik was the president of Kestria.", "former president"],
      ["Anselm Dovik is a former president of Kestria.", "the former president"],
      ["Mirela Vantor is the interim president of Kestria.", "acting president"],
      [president, "new father"],
    ] as const)
      expect(card(description, [words, day])).toBe(description);
  });
});
