import { type TaggedSentence, viewOf } from "../../src/annotate/names/document-view.js";
import { FeatureBuffer, runFeatures } from "../../src/annotate/names/features.js";
import type { LabelSet } from "../../src/annotate/names/labels.js";
import type { PhraseTable } from "../../src/annotate/names/phrases.js";
import { type WordFacts, wordFactsCache } from "../../src/annotate/names/words.js";
import type { TrainingDocument } from "./corpora.js";
import type { TrainingRun } from "./crf.js";

const featuresOf = (buffer: FeatureBuffer, tokens: number): Uint32Array[] =>
  Array.from({ length: tokens }, (_, t) => buffer.values.slice(buffer.starts[t], buffer.starts[t + 1]));

export interface ExtractedRuns {
  readonly runs: readonly TrainingRun[];
  readonly hashes: Uint32Array;
}

interface RawRun {
  readonly features: readonly Uint32Array[];
  readonly allowed: readonly LabelSet[];
  readonly weight: number;
}

/** Candidate runs of all documents with their features; a feature seen fewer than `least` times is dropped. */
export function extractRuns(
  documents: readonly TrainingDocument[],
  lists: { readonly phrases: PhraseTable; readonly clusters: ReadonlyMap<number, number> },
  options: {
    readonly least: number;
    readonly weightOf: (corpus: string) => number;
    /** For the second pass: features of each token of a document, from what the first pass found in it. */
    readonly documentOf?: (views: readonly TaggedSentence[], document: TrainingDocument) => Uint32Array[][];
  },
): ExtractedRuns {
  const factsOf = wordFactsCache(lists);
  const buffer = new FeatureBuffer();
  const raw: RawRun[] = [];
  const counts = new Map<number, number>();
  for (const document of documents) {
    const views = document.sentences.map((sentence) => trainingView(sentence.words, factsOf, lists.phrases));
    const known = options.documentOf?.(views, document);
    for (const [s, sentence] of document.sentences.entries()) {
      const plain = views[s] as TaggedSentence;
      const view = known === undefined ? plain : { ...plain, document: known[s] as Uint32Array[] };
      for (const run of view.runs) {
        runFeatures(view, run, buffer);
        const features = featuresOf(buffer, run.to - run.from);
        for (const values of features) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
        raw.push({
          features,
          allowed: sentence.allowed.slice(run.from, run.to),
          weight: options.weightOf(document.corpus),
        });
      }
    }
  }
  const rowOf = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= options.least) rowOf.set(hash, rowOf.size);
  const rowsOf = (features: readonly Uint32Array[]): Int32Array[] =>
    features.map((values) => Int32Array.from([...values].flatMap((value) => rowOf.get(value) ?? [])));
  const runs = raw.map(
    (run): TrainingRun => ({
      allowed: run.allowed,
      weight: run.weight,
      rows: rowsOf(run.features),
    }),
  );
  return { runs, hashes: Uint32Array.from(rowOf.keys()) };
}

export const trainingView = (
  words: readonly string[],
  factsOf: (word: string) => WordFacts,
  phrases: PhraseTable,
): TaggedSentence => viewOf({ starts: [], ends: [], words }, words.map(factsOf), phrases);
