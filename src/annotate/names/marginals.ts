import { LABELS, mayFollow, OUTSIDE } from "./labels.js";

const STEPS: ReadonlyArray<readonly [number, number]> = Array.from(
  { length: LABELS * LABELS },
  (_, i): [number, number] => [Math.floor(i / LABELS), i % LABELS],
).filter(([from, to]) => mayFollow(from, to));
const FROM = Uint8Array.from(STEPS, (step) => step[0]);
const TO = Uint8Array.from(STEPS, (step) => step[1]);
const STEP = Uint16Array.from(STEPS, (step) => step[0] * LABELS + step[1]);

/** `exp` of the transition weights: what `labelProbabilities` multiplies with. */
export const transitionFactors = (transitions: Float32Array): Float64Array => Float64Array.from(transitions, Math.exp);

/** Probability of each label at each token of a run, by the forward-backward algorithm; `[token * LABELS + label]`. */
export function labelProbabilities(scores: Float32Array, tokens: number, factors: Float64Array): Float64Array {
  const potential = potentials(scores, tokens);
  const alpha = forward(potential, tokens, factors);
  const beta = backward(potential, tokens, factors);
  for (let t = 0; t < tokens; t++) {
    let sum = 0;
    for (let i = t * LABELS; i < (t + 1) * LABELS; i++) sum += alpha[i] = alpha[i]! * beta[i]!;
    for (let i = t * LABELS; i < (t + 1) * LABELS; i++) alpha[i] = alpha[i]! / sum;
  }
  return alpha;
}

function potentials(scores: Float32Array, tokens: number): Float64Array {
  const out = new Float64Array(tokens * LABELS);
  for (let t = 0; t < tokens; t++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = t * LABELS; i < (t + 1) * LABELS; i++) top = Math.max(top, scores[i]!);
    for (let i = t * LABELS; i < (t + 1) * LABELS; i++) out[i] = Math.exp(scores[i]! - top);
  }
  return out;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let i = at; i < at + LABELS; i++) sum += values[i]!;
  for (let i = at; i < at + LABELS; i++) values[i] = values[i]! / sum;
}

function forward(potential: Float64Array, tokens: number, factors: Float64Array): Float64Array {
  const alpha = new Float64Array(tokens * LABELS);
  for (let y = 0; y < LABELS; y++)
    alpha[y] = mayFollow(OUTSIDE, y) ? potential[y]! * factors[OUTSIDE * LABELS + y]! : 0;
  normalise(alpha, 0);
  for (let at = LABELS; at < tokens * LABELS; at += LABELS) {
    for (let s = 0; s < STEP.length; s++)
      alpha[at + TO[s]!] = alpha[at + TO[s]!]! + alpha[at - LABELS + FROM[s]!]! * factors[STEP[s]!]!;
    for (let y = 0; y < LABELS; y++) alpha[at + y] = alpha[at + y]! * potential[at + y]!;
    normalise(alpha, at);
  }
  return alpha;
}

function backward(potential: Float64Array, tokens: number, factors: Float64Array): Float64Array {
  const beta = new Float64Array(tokens * LABELS);
  beta.fill(1, (tokens - 1) * LABELS);
  for (let at = (tokens - 2) * LABELS; at >= 0; at -= LABELS) {
    const next = at + LABELS;
    for (let s = 0; s < STEP.length; s++)
      beta[at + FROM[s]!] =
        beta[at + FROM[s]!]! + factors[STEP[s]!]! * potential[next + TO[s]!]! * beta[next + TO[s]!]!;
    normalise(beta, at);
  }
  return beta;
}
