import { bestLabels, runScores } from "./decode.js";
import { documentFeatures, emptyPass, type FirstPass, recordRun } from "./document-facts.js";
import type { TaggedSentence } from "./document-view.js";
import { FeatureBuffer, runFeatures, type SentenceView } from "./features.js";
import { LABELS } from "./labels.js";
import { labelProbabilities, transitionFactors } from "./marginals.js";
import type { NameModel } from "./model.js";
import type { WeightTable } from "./weight-table.js";
import { type WordFacts, wordFactsCache } from "./words.js";

/** Labels of a whole document. The first pass reads sentence by sentence, the second knows what the first found everywhere. */
export interface DocumentReader {
  readonly factsOf: (word: string) => WordFacts;
  labelsOf(views: readonly TaggedSentence[]): Uint8Array[];
  firstPass(views: readonly TaggedSentence[]): FirstPass[];
}

export function documentReader(model: NameModel): DocumentReader {
  const factsOf = wordFactsCache(model.clusters);
  const buffer = new FeatureBuffer();
  const pass = passOver(buffer);
  const first = pass(model.first);
  const second = model.second === undefined ? undefined : pass(model.second);
  const firstPass = (views: readonly TaggedSentence[]): FirstPass[] => views.map((view) => first(view, view));
  return {
    factsOf,
    firstPass,
    labelsOf(views) {
      const passes = firstPass(views);
      if (second === undefined) return passes.map((found) => found.labels);
      const document = documentFeatures(views, passes);
      return views.map((view, s) => second({ ...view, document: document[s] as number[][] }, view).labels);
    },
  };
}

const passOver = (buffer: FeatureBuffer) => (table: WeightTable) => {
  const factors = transitionFactors(table.transitions);
  let scores = new Float32Array(64 * LABELS);
  return (view: SentenceView, { runs }: TaggedSentence): FirstPass => {
    const found = emptyPass(view.words.length);
    for (const run of runs) {
      const length = run.to - run.from;
      if (scores.length < length * LABELS) scores = new Float32Array(length * 2 * LABELS);
      runFeatures(view, run, buffer);
      const tokens = runScores(table, buffer, scores);
      const labels = bestLabels(scores, tokens, table.transitions);
      recordRun(found, run.from, labels, labelProbabilities(scores, tokens, factors));
    }
    return found;
  };
};
