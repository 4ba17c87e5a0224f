import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { runScores } from "../../../src/annotate/names/decode.js";
import { documentFeatures } from "../../../src/annotate/names/document-facts.js";
import { documentReader } from "../../../src/annotate/names/document-reader.js";
import { viewsOf } from "../../../src/annotate/names/document-view.js";
import { FeatureBuffer, runFeatures, type SentenceView } from "../../../src/annotate/names/features.js";
import { LABELS } from "../../../src/annotate/names/labels.js";
import { readNameModel } from "../../../src/annotate/names/name-pack.js";
import { RunScorer } from "../../../src/annotate/names/run-scorer.js";
import type { Run } from "../../../src/annotate/names/runs.js";
import type { WeightTable } from "../../../src/annotate/names/weight-table.js";
import { splitSentences } from "../../../src/text/sentences.js";

const file = (path: string) => readFileSync(new URL(`../../../data/${path}`, import.meta.url));
const model = readNameModel(gunzipSync(file("weights/names.bin.gz")));
const texts = file("sample/articles.jsonl")
  .toString()
  .trim()
  .split("\n")
  .slice(0, 12)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Largest difference between the two ways to score one run. */
function difference(table: WeightTable, scorer: RunScorer, view: SentenceView, run: Run): number {
  const buffer = new FeatureBuffer();
  const plain = new Float32Array((run.to - run.from) * LABELS);
  runFeatures(view, run, buffer);
  const tokens = runScores(table, buffer, plain);
  expect(scorer.score(view, run)).toBe(tokens);
  return plain.reduce((worst, score, i) => Math.max(worst, Math.abs(score - (scorer.scores[i] as number))), 0);
}

describe("RunScorer", () => {
  it("gives the sums of the features that training writes down, in both passes", () => {
    const reader = documentReader(model);
    const first = new RunScorer(model.first);
    const second = new RunScorer(model.second as WeightTable);
    let compared = 0;
    for (const text of texts) {
      const views = viewsOf(text, splitSentences(text), reader.factsOf, model.phrases);
      const document = documentFeatures(views, reader.firstPass(views));
      for (const [s, view] of views.entries()) {
        for (const run of view.runs) {
          compared++;
          expect(difference(model.first, first, view, run)).toBeLessThan(1e-4);
          const informed = { ...view, document: document[s] as number[][] };
          expect(difference(model.second as WeightTable, second, informed, run)).toBeLessThan(1e-4);
        }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it("scores a run longer than its memory of words", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `Xa${i}`).join(" ");
    const reader = documentReader(model);
    const [view] = viewsOf(text, [{ start: 0, end: text.length, paragraph: 0 }], reader.factsOf, model.phrases);
    const scorer = new RunScorer(model.first);
    const run = view?.runs[0] as Run;
    expect(run.to - run.from).toBe(20_000);
    expect(difference(model.first, scorer, view as SentenceView, run)).toBeLessThan(1e-4);
  });
});
