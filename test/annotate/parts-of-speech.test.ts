import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { createChunker } from "../../src/annotate/chunks.js";
import { POS, partsOfSpeech } from "../../src/annotate/parts-of-speech.js";
import { tokenise } from "../../src/text/tokens.js";

const texts = readFileSync(new URL("../../data/sample/articles.jsonl", import.meta.url))
  .toString()
  .trim()
  .split("\n")
  .slice(0, 30)
  .map((line) => (JSON.parse(line) as { text: string }).text.normalize("NFC"));

const chunksOf = createChunker();
const tagsOf = (text: string, cut = chunksOf): number[] => [...partsOfSpeech(cut(text), tokenise(text).length)];

/** Tags by wink-nlp itself, for tokens by their starts. */
function winkTags(text: string): number[] {
  const nlp = winkNLP(winkModel, ["pos"]);
  const document = nlp.readDoc(text);
  const words = document.tokens().out(nlp.its.value) as string[];
  const kinds = document.tokens().out(nlp.its.pos) as string[];
  const starts = tokenise(text).map((token) => token.start);
  const tags = starts.map(() => 0);
  let at = 0;
  for (const [i, word] of words.entries()) {
    const found = text.indexOf(word, at);
    at = found + word.length;
    for (const [k, start] of starts.entries())
      if (start >= found && start < at) tags[k] = (POS as Readonly<Record<string, number>>)[kinds[i]!] ?? 0;
  }
  return tags;
}

describe("partsOfSpeech", () => {
  it("tags as wink-nlp does, whose rules and words it reads", () => {
    const text = texts.join("\n\n");
    const ours = tagsOf(text);
    const theirs = winkTags(text);
    expect(ours.length).toBeGreaterThan(5000);
    // What wink cuts by words that it met earlier in the text may differ.
    expect(ours.filter((tag, i) => tag !== theirs[i]).length).toBeLessThan(ours.length / 1000);
  });

  it.each([
    "He can't say it's o'clock; they're “well-known” re-elections at 5p.m. on the 3rd, U.S.A.-made.",
    "e-mail me@example.com or see https://example.com/a?b=c (it costs US$5.50...) #news @someone :-)",
    "Whoever’d’ve thought? Σίσυφος 中文 pre-war co-operation—the 1990s’ end… 10-15% of £3m.",
    "",
  ])("cuts as wink-nlp does: %s", (text) => {
    expect(tagsOf(text)).toEqual(winkTags(text));
  });

  it("gives a text the same tags whatever was read before it", () => {
    const fresh = texts.map((text) => tagsOf(text, createChunker()));
    expect(
      [...texts]
        .reverse()
        .map((text) => tagsOf(text))
        .reverse(),
    ).toEqual(fresh);
  });

  it("leaves a run of 80 characters and more without a tag", () => {
    expect(tagsOf(`It is ${"x".repeat(80)} here.`)).toEqual([POS.PRON, POS.AUX, 0, POS.ADV, POS.PUNCT]);
  });
});
