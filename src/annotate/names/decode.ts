import type { FeatureBuffer } from "./features.js";
import { LABELS, mayFollow, OUTSIDE } from "./labels.js";
import { addRow, rowOf, type WeightTable } from "./weight-table.js";

const IMPOSSIBLE = -1e9;

/**
 * Scores of the labels of each token of a run, `scores[token * LABELS + label]`, from features written down one by one: the plain
 * form of what `RunScorer` does.
 */
export function runScores(table: WeightTable, features: FeatureBuffer, scores: Float32Array): number {
  const tokens = features.starts.length - 1;
  scores.fill(0, 0, tokens * LABELS);
  for (let t = 0; t < tokens; t++) {
    const end = features.starts[t + 1] as number;
    for (let f = features.starts[t] as number; f < end; f++) {
      addRow(table, rowOf(table, features.values[f] as number), scores, t * LABELS);
    }
  }
  return tokens;
}

/** Best label sequence (Viterbi); a run begins and ends outside of every name. */
export function bestLabels(scores: Float32Array, tokens: number, transitions: Float32Array): Uint8Array {
  const best = new Float32Array(tokens * LABELS);
  const back = new Uint8Array(tokens * LABELS);
  for (let label = 0; label < LABELS; label++) {
    const open = mayFollow(OUTSIDE, label);
    best[label] = open ? scores[label]! + transitions[OUTSIDE * LABELS + label]! : IMPOSSIBLE;
  }
  for (let t = 1; t < tokens; t++) stepViterbi(best, back, scores, transitions, t);
  const labels = new Uint8Array(tokens);
  let top = 0;
  const last = (tokens - 1) * LABELS;
  for (let label = 1; label < LABELS; label++) if (best[last + label]! > best[last + top]!) top = label;
  for (let t = tokens - 1; t >= 0; t--) {
    labels[t] = top;
    top = back[t * LABELS + top] as number;
  }
  return labels;
}

/** For each label, the labels that may come before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, to) =>
  Uint8Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

function stepViterbi(best: Float32Array, back: Uint8Array, scores: Float32Array, transitions: Float32Array, t: number) {
  const from = (t - 1) * LABELS;
  const to = t * LABELS;
  for (let label = 0; label < LABELS; label++) {
    let top = IMPOSSIBLE;
    let source = 0;
    const before = BEFORE[label] as Uint8Array;
    for (let k = 0; k < before.length; k++) {
      const previous = before[k] as number;
      const score = best[from + previous]! + transitions[previous * LABELS + label]!;
      if (score > top) {
        top = score;
        source = previous;
      }
    }
    best[to + label] = top + scores[to + label]!;
    back[to + label] = source;
  }
}
