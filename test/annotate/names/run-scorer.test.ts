import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { runScores } from "../../../src/annotate/names/decode.js";
import { documentFeatures } from "../../../src/annotate/names/document-facts.js";
import { documentReader } from "../../../src/annotate/names/document-reader.js";
import { viewsOf } from "../../../src/annotate/names/document-view.js";
import { FeatureBuffer, runFeatures, type SentenceView } from "../../../src/annotate/names/features.js";
import { readNameModel } from "../../../src/annotate/names/name-pack.js";
import { RunScorer } from "../../../src/annotate/names/run-scorer.js";
import type { Run } from "../../../src/annotate/names/runs.js";
import { PAIRED } from "../../../src/annotate/names/weight-table.js";
import { splitSentences } from "../../../src/text/sentences.js";

const file = (path: string) => readFileSync(new URL(`../../../data/${path}`, import.meta.url));
const model = readNameModel(gunzipSync(file("weights/names.bin.gz")));
const texts = file("sample/articles.jsonl")
  .toString()
  .trim()
  .split("\n")
  .slice(0, 12)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Largest difference between the two ways to score one run, which the quick way puts at `at`. */
function difference(scorer: RunScorer, view: SentenceView, run: Run, at: number): number {
  const buffer = new FeatureBuffer();
  const plain = new Float32Array((run.to - run.from) * PAIRED);
  runFeatures(view, run, buffer);
  runScores(model.weights, buffer, plain);
  scorer.score(view, run, at);
  for (let i = run.from; i < run.to; i++) scorer.addDocument(view.document?.[i] ?? [], at + i - run.from);
  return plain.reduce(
    (worst, sum, i) => Math.max(worst, Math.abs(sum - (scorer.scores[at * PAIRED + i] as number))),
    0,
  );
}

describe("RunScorer", () => {
  it("gives the sums of the features that training writes down, in both passes", () => {
    const reader = documentReader(model);
    const scorer = new RunScorer(model.weights);
    scorer.reserve(1000);
    let compared = 0;
    for (const text of texts) {
      const views = viewsOf(text, splitSentences(text), reader.factsOf, model.phrases);
      const document = documentFeatures(views, reader.firstPass(views));
      for (const [s, view] of views.entries()) {
        for (const run of view.runs) {
          compared++;
          expect(difference(scorer, view, run, compared % 100)).toBe(0);
          const informed = { ...view, document: document[s] as number[][] };
          expect(difference(scorer, informed, run, compared % 100)).toBe(0);
        }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it("scores a run longer than its memory of words", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `Xa${i}`).join(" ");
    const reader = documentReader(model);
    const [view] = viewsOf(text, [{ start: 0, end: text.length, paragraph: 0 }], reader.factsOf, model.phrases);
    const scorer = new RunScorer(model.weights);
    scorer.reserve(20_000);
    const run = view?.runs[0] as Run;
    expect(run.to - run.from).toBe(20_000);
    expect(difference(scorer, view as SentenceView, run, 0)).toBe(0);
  });
});
