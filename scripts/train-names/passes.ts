import { DocumentFacts } from "../../src/annotate/names/document-facts.js";
import { type DocumentReader, scoredReader } from "../../src/annotate/names/document-reader.js";
import type { PhraseTable } from "../../src/annotate/names/phrases.js";
import type { TrainingDocument } from "./corpora.js";
import { type CrfOptions, trainCrf } from "./crf.js";
import { extractRuns } from "./extract-runs.js";
import { PlainScorer } from "./plain-scorer.js";
import type { TrainedPass } from "./write-pack.js";

export interface Lists {
  readonly phrases: PhraseTable;
  readonly clusters: ReadonlyMap<number, number>;
}

export interface PassOptions {
  readonly crf: CrfOptions;
  readonly least: number;
  readonly folds: number;
  readonly weightOf: (corpus: string) => number;
}

type Report = (line: string) => void;

export function trainFirst(
  documents: readonly TrainingDocument[],
  lists: Lists,
  options: PassOptions,
  report: Report,
): TrainedPass {
  const { runs, hashes } = extractRuns(documents, lists, options);
  report(`${documents.length} documents, ${runs.length} runs, ${hashes.length} features`);
  return { hashes, ...trainCrf(runs, hashes.length, options.crf, () => {}) };
}

const readerOf = (pass: TrainedPass, lists: Lists): DocumentReader =>
  scoredReader(lists, new PlainScorer(pass), [pass.transitions]);

/**
 * The second pass learns from what a first pass finds in documents that it has not seen: the corpus is cut into folds and
 * each is read by a first pass trained on the others.
 */
export function trainSecond(
  documents: readonly TrainingDocument[],
  lists: Lists,
  options: PassOptions,
  report: Report,
): TrainedPass {
  const foldOf = new Map(documents.map((document, i) => [document, i % options.folds]));
  const readers = Array.from({ length: options.folds }, (_, fold) =>
    readerOf(
      trainFirst(
        documents.filter((d) => foldOf.get(d) !== fold),
        lists,
        options,
        report,
      ),
      lists,
    ),
  );
  const facts = new DocumentFacts();
  const { runs, hashes } = extractRuns(documents, lists, {
    ...options,
    documentOf: (views, document) => {
      const reader = readers[foldOf.get(document) as number] as DocumentReader;
      facts.read(views, reader.firstPass(views));
      return facts.bySentence(views);
    },
  });
  report(`second pass: ${hashes.length} features`);
  return { hashes, ...trainCrf(runs, hashes.length, options.crf, () => {}) };
}
