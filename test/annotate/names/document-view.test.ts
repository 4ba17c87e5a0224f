import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChunker } from "../../../src/annotate/chunks.js";
import { ChunkWords } from "../../../src/annotate/names/chunk-words.js";
import { viewOfSpan, viewsOf } from "../../../src/annotate/names/document-view.js";
import { wordFactsCache } from "../../../src/annotate/names/words.js";
import { splitSentences } from "../../../src/text/sentences.js";

const nothing = { phrases: new Map<number, number>(), clusters: new Map<number, number>() };
const factsOf = wordFactsCache(nothing);
const chunksOf = createChunker();

/** Words, marks and spaces of which some cut chunks in two, and some make one token over several chunks. */
const parts = fc.constantFrom(
  ..."Mr. Smith U . S B.C J.R. . , ’s O’Brien Sharm El-Sheikh end.Next “Yes ” ( É 5.3m 1960s & don't \n \u00a0 – ...".split(
    " ",
  ),
);
const texts = fc
  .array(fc.tuple(parts, fc.constantFrom("", " ", " ", "\n")), { maxLength: 40 })
  .map((list) => list.flat().join(""));

describe("viewsOf", () => {
  it("gives sentences the tokens that they have when each is cut by itself", () => {
    let known: ChunkWords | undefined;
    fc.assert(
      fc.property(texts, (text) => {
        const chunked = chunksOf(text);
        known ??= new ChunkWords(chunked.table, factsOf);
        const sentences = splitSentences(text);
        const views = viewsOf(chunked, sentences, known, factsOf, nothing.phrases);
        const alone = sentences.map((sentence) => viewOfSpan(text, sentence, factsOf, nothing.phrases));
        expect(views.map((view) => view.tokens)).toEqual(alone.map((view) => view.tokens));
      }),
      { numRuns: 500 },
    );
  });
});
