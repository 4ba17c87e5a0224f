import type { SentenceView } from "./features.js";
import { LABELS, OUTSIDE } from "./labels.js";

/** No name, the five kinds that news is made of, and the rest. */
export const KINDS = 7;
const KIND_OF_TYPE = [1, 2, 3, 4, 5, 6, 6, 6, 6];
const KIND_OF_LABEL = Uint8Array.from({ length: LABELS }, (_, label) =>
  label === OUTSIDE ? 0 : (KIND_OF_TYPE[(label - 1) >> 1] as number),
);
export const kindOf = (label: number): number => KIND_OF_LABEL[label] as number;

/** What the first pass thinks of a document, sentence after sentence: the best label and the probabilities of the kinds, token by token. */
export interface FirstPass {
  /** Where the tokens of each sentence begin; one more entry than there are sentences. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** `kinds[token * KINDS + kind]`. */
  readonly kinds: Float32Array;
}

/** A first pass that found nothing yet. */
export function emptyPass(views: readonly SentenceView[]): FirstPass {
  const starts = new Int32Array(views.length + 1);
  for (let s = 0; s < views.length; s++) starts[s + 1] = starts[s]! + views[s]!.words.length;
  const tokens = starts[views.length]!;
  const kinds = new Float32Array(tokens * KINDS);
  for (let t = 0; t < tokens; t++) kinds[t * KINDS] = 1;
  return { starts, labels: new Uint8Array(tokens), kinds };
}

/** Writes the probabilities of the labels of a run, whose first token is `from`, into the pass. */
export function recordRun(pass: FirstPass, from: number, tokens: number, probabilities: Float64Array): void {
  const { kinds } = pass;
  for (let t = 0; t < tokens; t++) {
    const at = (from + t) * KINDS;
    kinds[at] = 0;
    for (let label = 0; label < LABELS; label++) {
      const kind = at + KIND_OF_LABEL[label]!;
      kinds[kind] = kinds[kind]! + probabilities[t * LABELS + label]!;
    }
  }
}
