import { isBegin, isInside, LABELS, OUTSIDE } from "./labels.js";

/** Labels that may follow every label. */
const OPEN = Uint8Array.from({ length: LABELS }, (_, label) => label).filter((label) => !isInside(label));
/** The label that goes on with each label's name; itself for those inside, 0 for none. */
const GOES_ON = Uint8Array.from({ length: LABELS }, (_, label) => (isBegin(label) ? label + 1 : label));

/** Probability of each label at each token of a run, by the forward-backward algorithm. */
export class LabelMarginals {
  /** `exp` of the transition weights, by the label before and the label after. */
  readonly #factors: Float64Array;
  /** The same by the label after and the label before. */
  readonly #turned: Float64Array;
  #potential = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  readonly #later = new Float64Array(LABELS);

  constructor(transitions: Float32Array) {
    this.#factors = Float64Array.from(transitions, Math.exp);
    this.#turned = this.#factors.map((_, i) => this.#factors[(i % LABELS) * LABELS + Math.floor(i / LABELS)] as number);
  }

  /** `[token * LABELS + label]`, as the scores are; until the next run is asked for. */
  of(scores: Float32Array, tokens: number): Float64Array {
    if (this.#alpha.length < tokens * LABELS) {
      this.#potential = new Float64Array(tokens * 2 * LABELS);
      this.#alpha = new Float64Array(tokens * 2 * LABELS);
      this.#beta = new Float64Array(tokens * 2 * LABELS);
    }
    this.#exponentiate(scores, tokens);
    this.#forward(tokens);
    if (tokens === 1) return this.#alpha;
    this.#backward(tokens);
    const alpha = this.#alpha;
    for (let at = 0; at < tokens * LABELS; at += LABELS) {
      for (let i = at; i < at + LABELS; i++) alpha[i] = alpha[i]! * this.#beta[i]!;
      normalise(alpha, at);
    }
    return alpha;
  }

  #exponentiate(scores: Float32Array, tokens: number): void {
    for (let t = 0; t < tokens; t++) {
      const from = t * LABELS;
      let top = Number.NEGATIVE_INFINITY;
      for (let i = from; i < from + LABELS; i++) if (scores[i]! > top) top = scores[i]!;
      for (let y = 0; y < LABELS; y++) this.#potential[from + y] = Math.exp(scores[from + y]! - top);
    }
  }

  #forward(tokens: number): void {
    const alpha = this.#alpha;
    const potential = this.#potential;
    const turned = this.#turned;
    alpha.fill(0, 0, LABELS);
    for (let k = 0; k < OPEN.length; k++) {
      const y = OPEN[k] as number;
      alpha[y] = potential[y]! * turned[y * LABELS + OUTSIDE]!;
    }
    normalise(alpha, 0);
    for (let at = LABELS; at < tokens * LABELS; at += LABELS) {
      const before = at - LABELS;
      for (let k = 0; k < OPEN.length; k++) {
        const y = OPEN[k] as number;
        let sum = 0;
        for (let x = 0; x < LABELS; x++) sum += alpha[before + x]! * turned[y * LABELS + x]!;
        alpha[at + y] = sum * potential[at + y]!;
      }
      for (let y = 2; y < LABELS; y += 2) {
        const row = y * LABELS;
        const sum = alpha[before + y - 1]! * turned[row + y - 1]! + alpha[before + y]! * turned[row + y]!;
        alpha[at + y] = sum * potential[at + y]!;
      }
      normalise(alpha, at);
    }
  }

  #backward(tokens: number): void {
    const beta = this.#beta;
    const potential = this.#potential;
    const factors = this.#factors;
    const later = this.#later;
    beta.fill(1, (tokens - 1) * LABELS, tokens * LABELS);
    for (let at = (tokens - 2) * LABELS; at >= 0; at -= LABELS) {
      const next = at + LABELS;
      // What comes after, weighed once for all that may come before it.
      for (let y = 0; y < LABELS; y++) later[y] = beta[next + y]! * potential[next + y]!;
      for (let x = 0; x < LABELS; x++) {
        const row = x * LABELS;
        const on = GOES_ON[x] as number;
        let sum = on === OUTSIDE ? 0 : factors[row + on]! * later[on]!;
        for (let k = 0; k < OPEN.length; k++) sum += factors[row + OPEN[k]!]! * later[OPEN[k]!]!;
        beta[at + x] = sum;
      }
      normalise(beta, at);
    }
  }
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let i = at; i < at + LABELS; i++) sum += values[i]!;
  for (let i = at; i < at + LABELS; i++) values[i] = values[i]! / sum;
}
