import { LabelDecoder } from "./decode.js";
import { documentFeatures, emptyPass, type FirstPass, recordRun } from "./document-facts.js";
import type { TaggedSentence } from "./document-view.js";
import type { SentenceView } from "./features.js";
import { hashText } from "./hash.js";
import { LABELS } from "./labels.js";
import { LabelMarginals } from "./marginals.js";
import type { NameModel } from "./model.js";
import { RunScorer } from "./run-scorer.js";
import type { Run } from "./runs.js";
import { PAIRED } from "./weight-table.js";
import { type WordFacts, wordFactsCache } from "./words.js";

/** Labels of a whole document. The first pass reads sentence by sentence, the second knows what the first found everywhere. */
export interface DocumentReader {
  readonly factsOf: (word: string) => WordFacts;
  labelsOf(views: readonly TaggedSentence[]): Uint8Array[];
  firstPass(views: readonly TaggedSentence[]): FirstPass[];
}

export function documentReader(model: NameModel): DocumentReader {
  const factsOf = wordFactsCache(model);
  const { weights } = model;
  const [first, second] = weights.transitions;
  const scorer = new RunScorer(weights);
  const decoder = new LabelDecoder(first);
  const marginals = new LabelMarginals(first);
  const informed = second && new LabelDecoder(second);
  const firstPass = (views: readonly TaggedSentence[]): FirstPass[] => {
    const passes = views.map((view) => emptyPass(view.words.length));
    scorer.reserve(tokensIn(views));
    eachRun(views, (view, s, run, at) => {
      const pass = passes[s] as FirstPass;
      const tokens = run.to - run.from;
      scorer.score(view, run, at);
      const labels = pass.labels.subarray(run.from, run.to);
      decoder.decode(scorer.scores, at * PAIRED, tokens, labels);
      recordRun(pass, run.from, labels, marginals.of(scorer.scores, at * PAIRED, tokens));
    });
    return passes;
  };
  return {
    factsOf,
    firstPass,
    labelsOf(views) {
      const passes = firstPass(views);
      if (informed === undefined) return passes.map((pass) => pass.labels);
      const document = documentFeatures(views, passes);
      const all = views.map((view) => new Uint8Array(view.words.length));
      // The first pass has scored for the second as well, but for what the document says.
      eachRun(views, (_, s, run, at) => {
        const tokens = run.to - run.from;
        for (let t = 0; t < tokens; t++) scorer.addDocument(document[s]![run.from + t]!, at + t);
        informed.decode(scorer.scores, at * PAIRED + LABELS, tokens, all[s]!.subarray(run.from, run.to));
      });
      return all;
    },
  };
}

const tokensIn = (views: readonly TaggedSentence[]): number => {
  let tokens = 0;
  eachRun(views, (_view, _s, run) => {
    tokens += run.to - run.from;
  });
  return tokens;
};

/** Every run worth reading, with its sentence and how many tokens of runs stand before it. */
function eachRun(
  views: readonly TaggedSentence[],
  take: (view: TaggedSentence, sentence: number, run: Run, at: number) => void,
): void {
  let at = 0;
  for (let s = 0; s < views.length; s++) {
    const view = views[s] as TaggedSentence;
    for (const run of view.runs) {
      if (isOpener(view, run)) continue;
      take(view, s, run, at);
      at += run.to - run.from;
    }
  }
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
