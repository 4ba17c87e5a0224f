import { LABELS, mayFollow, OUTSIDE } from "./labels.js";

const IMPOSSIBLE = -1e9;

/** For each label, the labels that may come before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, to) =>
  Uint8Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

/** Finds the best labels of runs (Viterbi); a run begins and ends outside of every name. */
export class LabelDecoder {
  /** By label and the label before it: what lies side by side is read one after the other. */
  readonly #transitions: Float32Array;
  #best = new Float32Array(64 * LABELS);
  #back = new Uint8Array(64 * LABELS);

  constructor(transitions: Float32Array) {
    this.#transitions = Float32Array.from(
      transitions,
      (_, i) => transitions[(i % LABELS) * LABELS + Math.floor(i / LABELS)] as number,
    );
  }

  /** Writes a run's labels to `out` from `at` on, by its scores `scores[token * LABELS + label]`. */
  decode(scores: Float32Array, tokens: number, out: Uint8Array, at: number): void {
    if (this.#back.length < tokens * LABELS) {
      this.#best = new Float32Array(tokens * LABELS);
      this.#back = new Uint8Array(tokens * LABELS);
    }
    const best = this.#best;
    for (let label = 0; label < LABELS; label++) {
      const open = mayFollow(OUTSIDE, label);
      best[label] = open ? scores[label]! + this.#transitions[label * LABELS + OUTSIDE]! : IMPOSSIBLE;
    }
    for (let t = 1; t < tokens; t++) this.#step(scores, t);
    let top = 0;
    const last = (tokens - 1) * LABELS;
    for (let label = 1; label < LABELS; label++) if (best[last + label]! > best[last + top]!) top = label;
    for (let t = tokens - 1; t >= 0; t--) {
      out[at + t] = top;
      top = this.#back[t * LABELS + top] as number;
    }
  }

  #step(scores: Float32Array, t: number): void {
    const best = this.#best;
    const transitions = this.#transitions;
    const from = (t - 1) * LABELS;
    const to = t * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let top = IMPOSSIBLE;
      let source = 0;
      const before = BEFORE[label] as Uint8Array;
      for (let k = 0; k < before.length; k++) {
        const previous = before[k] as number;
        const score = best[from + previous]! + transitions[label * LABELS + previous]!;
        if (score > top) {
          top = score;
          source = previous;
        }
      }
      best[to + label] = top + scores[to + label]!;
      this.#back[to + label] = source;
    }
  }
}
