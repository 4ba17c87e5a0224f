import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DocumentFacts } from "../../../src/annotate/names/document-facts.js";
import { documentReader } from "../../../src/annotate/names/document-reader.js";
import { viewOfSpan } from "../../../src/annotate/names/document-view.js";
import { FeatureBuffer, runFeatures, type SentenceView } from "../../../src/annotate/names/features.js";
import { LABELS } from "../../../src/annotate/names/labels.js";
import { readNameModel } from "../../../src/annotate/names/name-pack.js";
import { RunScorer } from "../../../src/annotate/names/run-scorer.js";
import type { Run } from "../../../src/annotate/names/runs.js";
import { addRow, firstPart, rowOf, secondPart, WEIGHT_STEP } from "../../../src/annotate/names/weight-table.js";
import { splitSentences } from "../../../src/text/sentences.js";

const file = (path: string) => readFileSync(new URL(`../../../data/${path}`, import.meta.url));
const model = readNameModel(gunzipSync(file("weights/names.bin.gz")));
const texts = file("sample/articles.jsonl")
  .toString()
  .trim()
  .split("\n")
  .slice(0, 12)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Sums of the features that training writes down, one by one. */
function plainSums(view: SentenceView, run: Run): Int32Array {
  const { weights } = model;
  const buffer = new FeatureBuffer();
  const sums = new Int32Array((run.to - run.from) * LABELS);
  runFeatures(view, run, buffer);
  for (let t = 0; t < run.to - run.from; t++) {
    for (let f = buffer.starts[t] as number; f < (buffer.starts[t + 1] as number); f++)
      addRow(weights, rowOf(weights, buffer.values[f] as number), sums, t * LABELS);
  }
  return sums;
}

/** The scores of both passes of one run, which the quick way puts at `at`, and those that the plain sums make. */
function bothWays(scorer: RunScorer, view: SentenceView, run: Run, at: number) {
  const tokens = run.to - run.from;
  const quick = [new Float32Array(tokens * LABELS), new Float32Array(tokens * LABELS)] as const;
  scorer.score(view, run, at);
  for (let t = 0; t < tokens; t++) {
    const features = view.document?.[run.from + t] ?? new Uint32Array(0);
    scorer.addDocument(features, 0, features.length, at + t);
  }
  scorer.firstScores(at, tokens, quick[0]);
  scorer.secondScores(at, tokens, quick[1]);
  const sums = plainSums(view, run);
  const plain = [firstPart, secondPart].map((part) => Float32Array.from(sums, (sum) => part(sum) * WEIGHT_STEP));
  return { quick, plain };
}

describe("RunScorer", () => {
  it("gives the sums of the features that training writes down, in both passes", () => {
    const reader = documentReader(model);
    const scorer = new RunScorer(model.weights);
    const facts = new DocumentFacts();
    scorer.reserve(1000);
    let compared = 0;
    for (const text of texts) {
      const views = splitSentences(text).map((span) => viewOfSpan(text, span, reader.factsOf, model.phrases));
      facts.read(views, reader.firstPass(views));
      const document = facts.bySentence(views);
      for (const [s, view] of views.entries()) {
        for (const run of view.runs) {
          compared++;
          for (const known of [view, { ...view, document: document[s] as Uint32Array[] }]) {
            const { quick, plain } = bothWays(scorer, known, run, compared % 100);
            expect(quick).toEqual(plain);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it("scores a run longer than its memory of words", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `Xa${i}`).join(" ");
    const reader = documentReader(model);
    const view = viewOfSpan(text, { start: 0, end: text.length }, reader.factsOf, model.phrases);
    const scorer = new RunScorer(model.weights);
    scorer.reserve(20_000);
    const run = view.runs[0] as Run;
    expect(run.to - run.from).toBe(20_000);
    const { quick, plain } = bothWays(scorer, view, run, 0);
    expect(quick).toEqual(plain);
  });
});
