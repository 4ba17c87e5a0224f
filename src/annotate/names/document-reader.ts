import { bestLabels } from "./decode.js";
import { documentFeatures, emptyPass, type FirstPass, recordRun } from "./document-facts.js";
import type { TaggedSentence } from "./document-view.js";
import type { SentenceView } from "./features.js";
import { hashText } from "./hash.js";
import { labelProbabilities, transitionFactors } from "./marginals.js";
import type { NameModel } from "./model.js";
import { RunScorer } from "./run-scorer.js";
import type { Run } from "./runs.js";
import type { WeightTable } from "./weight-table.js";
import { type WordFacts, wordFactsCache } from "./words.js";

/** Labels of a whole document. The first pass reads sentence by sentence, the second knows what the first found everywhere. */
export interface DocumentReader {
  readonly factsOf: (word: string) => WordFacts;
  labelsOf(views: readonly TaggedSentence[]): Uint8Array[];
  firstPass(views: readonly TaggedSentence[]): FirstPass[];
}

export function documentReader(model: NameModel): DocumentReader {
  const factsOf = wordFactsCache(model);
  const firstPass = readerOf(model.first);
  const secondPass = model.second === undefined ? undefined : readerOf(model.second);
  return {
    factsOf,
    firstPass: (views) => views.map((view) => firstPass.withDoubts(view)),
    labelsOf(views) {
      if (secondPass === undefined) return views.map((view) => firstPass.labels(view, view));
      const passes = views.map((view) => firstPass.withDoubts(view));
      const document = documentFeatures(views, passes);
      return views.map((view, s) => secondPass.labels({ ...view, document: document[s] as number[][] }, view));
    },
  };
}

/** Words that open a sentence with a capital and, alone, are never a name. */
const OPENERS = new Set(
  "the a an this that these those he she it they we i you his her its their our my in on at by for from with as of to and but or if when while after before since because although though however meanwhile moreover according also there here what who how why where both some many most all no not yes so then now today yesterday last one two three several other another such each every more than despite during under over about between among against within without until once earlier later still even just only according instead additionally furthermore monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .map((word) => hashText(word)),
);

const isOpener = (view: SentenceView, run: Run): boolean =>
  run.from === 0 &&
  run.to === 1 &&
  OPENERS.has((view.words[0] as WordFacts).lower) &&
  !(view.words[0] as WordFacts).allUpper;

function readerOf(table: WeightTable) {
  const scorer = new RunScorer(table);
  const factors = transitionFactors(table.transitions);
  const read = (view: SentenceView, runs: readonly Run[], take: (run: Run, labels: Uint8Array) => void) => {
    for (const run of runs) {
      if (isOpener(view, run)) continue;
      const tokens = scorer.score(view, run);
      take(run, bestLabels(scorer.scores, tokens, table.transitions));
    }
  };
  return {
    /** Best labels and the probabilities of the folded kinds. */
    withDoubts(view: TaggedSentence): FirstPass {
      const found = emptyPass(view.words.length);
      read(view, view.runs, (run, labels) =>
        recordRun(found, run.from, labels, labelProbabilities(scorer.scores, labels.length, factors)),
      );
      return found;
    },
    labels(view: SentenceView, { runs, words }: TaggedSentence): Uint8Array {
      const all = new Uint8Array(words.length);
      read(view, runs, (run, labels) => all.set(labels, run.from));
      return all;
    },
  };
}
