import { describe, expect, it } from "vitest";
import { likenessOf } from "../../../src/brief/likeness/likeness.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../annotated-article.js";

const WORDS =
  "harbour strike council bridge ferry tariff inspector vote engine shelter grain union inquiry lantern quarry orchard".split(
    " ",
  );

/** Always the same, and never twice alike. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function invented(next: () => number) {
  const sentence = (): string => {
    const words = Array.from({ length: 6 + Math.floor(next() * 8) }, () => WORDS[Math.floor(next() * WORDS.length)]!);
    return `The ${words.join(" ")} was opened in Saltreach.`;
  };
  const articles = Array.from({ length: 5 }, (_, i) =>
    annotatedArticle({
      id: `a${i}`,
      outlet: `Outlet ${i}`,
      title: "Harbour opened",
      text: Array.from({ length: 6 }, sentence).join("\n"),
    }),
  );
  const story = {
    id: "s",
    articleIds: articles.map(({ article }) => article.id),
    started: "",
    updated: "",
    thread: [],
  };
  return readStory({ story, articles, copies: new Map(), earlier: [], created: "2026-03-12T12:00:00Z" });
}

describe("passages noted one by one", () => {
  it.each([1, 2, 3, 4, 5])("have of every other what comparing each pair finds (invented story %i)", (seed) => {
    const next = random(seed);
    const reading = invented(next);
    const likeness = likenessOf(reading);
    const tally = likeness.tally();
    const noted = reading.passages.filter(() => next() < 0.4);
    expect(noted.length).toBeGreaterThan(3);
    for (const passage of noted) tally.note(passage);
    // Of another reading: compared pair by pair.
    const elsewhere = { ...reading.passages[0]!, id: reading.passages.length + 1 };
    for (const passage of [...reading.passages, elsewhere]) {
      expect(tally.alike(passage)).toBe(Math.max(...noted.map((other) => likeness.alike(passage, other))));
      expect(tally.covered(passage)).toBe(Math.max(...noted.map((other) => likeness.covered(passage, other))));
      expect(tally.fresh(passage)).toBe(likeness.fresh(passage, noted));
    }
  });
});
