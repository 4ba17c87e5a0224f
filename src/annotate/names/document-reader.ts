import { LabelDecoder } from "./decode.js";
import { DocumentFacts } from "./document-facts.js";
import type { TaggedSentence } from "./document-view.js";
import type { SentenceView } from "./features.js";
import { emptyPass, type FirstPass, recordRun } from "./first-pass.js";
import { hashText } from "./hash.js";
import { LABELS } from "./labels.js";
import { LabelMarginals } from "./marginals.js";
import type { NameModel } from "./model.js";
import { RunScorer } from "./run-scorer.js";
import type { Run } from "./runs.js";
import type { Scorer } from "./scorer.js";
import { type WordFacts, type WordKnowledge, wordFactsCache } from "./words.js";

/** Labels of a whole document. The first pass reads sentence by sentence, the second knows what the first found everywhere. */
export interface DocumentReader {
  readonly factsOf: (word: string) => WordFacts;
  /** The labels of all tokens, sentence after sentence. */
  labelsOf(views: readonly TaggedSentence[]): Uint8Array;
  firstPass(views: readonly TaggedSentence[]): FirstPass;
}

export const documentReader = (model: NameModel): DocumentReader =>
  scoredReader(model, new RunScorer(model.weights), model.weights.transitions);

/** A reader that scores as the scorer does; `transitions` are those of each pass. */
export function scoredReader(
  knowledge: WordKnowledge,
  scorer: Scorer,
  [first, second]: readonly [Float32Array, Float32Array?],
): DocumentReader {
  const factsOf = wordFactsCache(knowledge);
  const decoder = new LabelDecoder(first);
  const marginals = new LabelMarginals(first);
  const informed = second && new LabelDecoder(second);
  let scores = new Float32Array(64 * LABELS);
  const roomFor = (tokens: number): Float32Array => {
    if (scores.length < tokens * LABELS) scores = new Float32Array(tokens * LABELS);
    return scores;
  };
  const facts = new DocumentFacts();
  const firstPass = (views: readonly TaggedSentence[]): FirstPass => {
    const pass = emptyPass(views);
    scorer.reserve(tokensIn(views));
    eachRun(views, (view, s, run, at) => {
      const from = pass.starts[s]! + run.from;
      const tokens = run.to - run.from;
      const found = roomFor(tokens);
      scorer.score(view, run, at);
      scorer.firstScores(at, tokens, found);
      decoder.decode(found, tokens, pass.labels, from);
      recordRun(pass, from, tokens, marginals.of(found, tokens));
    });
    return pass;
  };
  return {
    factsOf,
    firstPass,
    labelsOf(views) {
      const pass = firstPass(views);
      if (informed === undefined) return pass.labels;
      facts.read(views, pass);
      const { values, starts } = facts;
      const all = new Uint8Array(pass.labels.length);
      // The first pass has scored for the second as well, but for what the document says.
      eachRun(views, (_, s, run, at) => {
        const from = pass.starts[s]! + run.from;
        const tokens = run.to - run.from;
        for (let t = 0; t < tokens; t++) scorer.addDocument(values, starts[from + t]!, starts[from + t + 1]!, at + t);
        const found = roomFor(tokens);
        scorer.secondScores(at, tokens, found);
        informed.decode(found, tokens, all, from);
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
    .map((word) => hashText(word) | 0),
);

const isOpener = (view: SentenceView, run: Run): boolean =>
  run.from === 0 &&
  run.to === 1 &&
  OPENERS.has((view.words[0] as WordFacts).lower) &&
  !(view.words[0] as WordFacts).allUpper;
