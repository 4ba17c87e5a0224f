import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../src/annotate/index.js";
import { compareClaims, compareFigures } from "../../../src/brief/ledger/index.js";
import type { AnnotatedArticle, CopyDecision } from "../../../src/model/index.js";

const annotate = createAnnotator({
  names: readNameModel(gunzipSync(readFileSync(new URL("../../../data/weights/names.bin.gz", import.meta.url)))),
});

function article(id: string, text: string, published: string): AnnotatedArticle {
  const article = {
    id,
    url: "",
    title: "",
    text,
    digest: "",
    language: "en",
    outlet: { id, name: id },
    authors: [],
    published,
    retrieved: published,
  };
  return { article, annotations: annotate(article) };
}
const verdicts = (articles: readonly AnnotatedArticle[], copies?: ReadonlyMap<string, CopyDecision>) =>
  compareFigures(articles, copies).map((c) => [c.thing, c.verdict, c.readings.map((r) => r.value)]);

describe("compareFigures", () => {
  it("sees figures that differ at one time, with who gives them", () => {
    const a = article("a", "Foro Penal said 56 people were freed from prison.", "2026-01-12");
    const b = article("b", "The government says more than 400 people were freed from prison.", "2026-01-12");
    expect(verdicts([a, b])).toEqual([["freed", "differs", [56, 400]]]);
    expect(compareFigures([a, b])[0]?.readings.map((r) => r.holder)).toEqual(["Foro Penal", "The government"]);
  });

  it("sees figures that grow with time", () => {
    const a = article("a", "Police said 11 people were injured.", "2026-01-12T08:00:00Z");
    const b = article("b", "Police said 13 people were injured.", "2026-01-13T08:00:00Z");
    expect(verdicts([b, a])).toEqual([["injured", "moves", [11, 13]]]);
  });

  it("takes a bound that holds for agreement", () => {
    const a = article("a", "At least 3 people were killed, police said.", "2026-01-12");
    const b = article("b", "Police said 4 people were killed.", "2026-01-12");
    expect(verdicts([a, b])).toEqual([["killed", "agrees", [3, 4]]]);
  });

  it("counts copies as one voice", () => {
    const a = article("a", "Police said 3 people were killed.", "2026-01-12");
    const b = article("b", "Police said 4 people were killed.", "2026-01-12");
    const copy = { articleId: "b", group: "a", copyOf: "a", evidence: "same words" };
    expect(verdicts([a, b], new Map([["b", copy]]))).toEqual([]);
  });
});

describe("compareClaims", () => {
  it("knows the same claim in other words' order, and that one denies it", () => {
    const a = article("a", "The minister said the dam in Rivas was inspected before the flood.", "2026-01-12");
    const b = article("b", "Engineers said the dam in Rivas was never inspected before the flood.", "2026-01-12");
    const c = article("c", "Traders expect the price of wheat to fall after the harvest.", "2026-01-12");
    const groups = compareClaims([a, b, c]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ voices: 2, contradicted: true });
    expect(groups[0]?.claims.map((x) => x.holder)).toEqual(["The minister", "Engineers"]);
  });
});
