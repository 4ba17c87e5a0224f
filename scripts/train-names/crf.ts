import { LABELS, type LabelSet, mayFollow, OUTSIDE } from "../../src/annotate/names/labels.js";

/** One run of candidate tokens: feature rows of each token and the labels that the corpus allows. */
export interface TrainingRun {
  readonly rows: ReadonlyArray<Int32Array>;
  readonly allowed: readonly LabelSet[];
  readonly weight: number;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  /** The result is the mean over the ends of this many last epochs (Polyak and Juditsky 1992). */
  readonly averaged: number;
}

export interface CrfWeights {
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

const STEPS: ReadonlyArray<readonly [number, number]> = Array.from(
  { length: LABELS * LABELS },
  (_, i): [number, number] => [Math.floor(i / LABELS), i % LABELS],
).filter(([from, to]) => mayFollow(from, to));
const FROM = Uint8Array.from(STEPS, (step) => step[0]);
const TO = Uint8Array.from(STEPS, (step) => step[1]);
const STEP = Uint16Array.from(STEPS, (step) => step[0] * LABELS + step[1]);
const START = Uint8Array.from({ length: LABELS }, (_, y) => (mayFollow(OUTSIDE, y) ? 1 : 0));
/** A gradient smaller than this moves nothing worth the time. */
const NEGLIGIBLE = 1e-3;

/** A small seeded generator (mulberry32): the same seed gives the same weights. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Lattice {
  readonly node: Float64Array;
  readonly edge: Float64Array;
  logZ: number;
}

/** Forward-backward over the allowed labels; fills node marginals and expected transition counts. */
function marginals(
  scores: Float64Array,
  tokens: number,
  transitions: Float64Array,
  allowed: readonly LabelSet[] | undefined,
  out: Lattice,
): boolean {
  const alpha = new Float64Array(tokens * LABELS);
  const beta = new Float64Array(tokens * LABELS);
  const scale = new Float64Array(tokens);
  const potential = new Float64Array(tokens * LABELS);
  for (let t = 0; t < tokens; t++) {
    const set = allowed?.[t] ?? -1;
    let top = -Infinity;
    for (let y = 0; y < LABELS; y++) top = Math.max(top, scores[t * LABELS + y]!);
    for (let y = 0; y < LABELS; y++)
      potential[t * LABELS + y] = (set >> y) & 1 ? Math.exp(scores[t * LABELS + y]! - top) : 0;
  }
  for (let t = 0; t < tokens; t++) {
    const at = t * LABELS;
    if (t === 0) {
      for (let y = 0; y < LABELS; y++)
        alpha[y] = START[y] === 1 ? potential[y]! * transitions[OUTSIDE * LABELS + y]! : 0;
    } else {
      for (const [x, y] of STEPS)
        alpha[at + y] = alpha[at + y]! + alpha[at - LABELS + x]! * transitions[x * LABELS + y]!;
      for (let y = 0; y < LABELS; y++) alpha[at + y] = alpha[at + y]! * potential[at + y]!;
    }
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += alpha[at + y]!;
    if (!(sum > 0)) return false;
    scale[t] = sum;
    for (let y = 0; y < LABELS; y++) alpha[at + y] = alpha[at + y]! / sum;
  }
  beta.fill(1, (tokens - 1) * LABELS);
  for (let t = tokens - 2; t >= 0; t--) {
    const at = t * LABELS;
    const next = at + LABELS;
    for (let k = 0; k < STEP.length; k++)
      beta[at + FROM[k]!] =
        beta[at + FROM[k]!]! + transitions[STEP[k]!]! * potential[next + TO[k]!]! * beta[next + TO[k]!]!;
    for (let y = 0; y < LABELS; y++) beta[at + y] = beta[at + y]! / scale[t + 1]!;
  }
  for (let i = 0; i < tokens * LABELS; i++) out.node[i] = alpha[i]! * beta[i]!;
  out.edge.fill(0);
  for (let y = 0; y < LABELS; y++) out.edge[OUTSIDE * LABELS + y] = out.node[y]!;
  for (let t = 1; t < tokens; t++) {
    const at = t * LABELS;
    for (let k = 0; k < STEP.length; k++) {
      const y = at + TO[k]!;
      const flow = alpha[at - LABELS + FROM[k]!]! * transitions[STEP[k]!]! * potential[y]! * beta[y]!;
      out.edge[STEP[k]!] = out.edge[STEP[k]!]! + flow / scale[t]!;
    }
  }
  return true;
}

/**
 * Linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over runs, with partial labels marginalised
 * (Tsuboi et al. 2008), trained by AdaGrad (Duchi et al. 2011) with weight decay.
 */
export function trainCrf(
  runs: readonly TrainingRun[],
  features: number,
  options: CrfOptions,
  report: (line: string) => void,
): CrfWeights {
  const rows = new Float32Array(features * LABELS);
  const rowSquares = new Float32Array(features * LABELS).fill(1e-2);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1e-2);
  const meanRows = new Float32Array(rows.length);
  const meanTransitions = new Float32Array(transitions.length);
  const exp = new Float64Array(LABELS * LABELS);
  const gradient = new Float64Array(LABELS);
  const random = randomFrom(options.seed);
  const order = runs.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const run = runs[index]!;
      const rowsOfRun = run.rows;
      const tokens = rowsOfRun.length;
      const scores = new Float64Array(tokens * LABELS);
      for (let t = 0; t < tokens; t++)
        for (const row of rowsOfRun[t]!)
          for (let y = 0; y < LABELS; y++) scores[t * LABELS + y] = scores[t * LABELS + y]! + rows[row * LABELS + y]!;
      for (let i = 0; i < exp.length; i++) exp[i] = Math.exp(transitions[i]!);
      const model: Lattice = {
        node: new Float64Array(tokens * LABELS),
        edge: new Float64Array(LABELS * LABELS),
        logZ: 0,
      };
      const gold: Lattice = {
        node: new Float64Array(tokens * LABELS),
        edge: new Float64Array(LABELS * LABELS),
        logZ: 0,
      };
      if (!marginals(scores, tokens, exp, run.allowed, gold) || !marginals(scores, tokens, exp, undefined, model))
        continue;
      for (let t = 0; t < tokens; t++) {
        const active: number[] = [];
        for (let y = 0; y < LABELS; y++) {
          gradient[y] = (gold.node[t * LABELS + y]! - model.node[t * LABELS + y]!) * run.weight;
          if (Math.abs(gradient[y]!) > NEGLIGIBLE) active.push(y);
        }
        if (active.length === 0) continue;
        for (const row of rowsOfRun[t]!) {
          for (const y of active) {
            const at = row * LABELS + y;
            const g = gradient[y]! - options.decay * rows[at]!;
            rowSquares[at] = rowSquares[at]! + g * g;
            rows[at] = rows[at]! + (options.rate * g) / Math.sqrt(rowSquares[at]!);
          }
        }
      }
      for (const [x, y] of STEPS) {
        const at = x * LABELS + y;
        const g = (gold.edge[at]! - model.edge[at]!) * run.weight;
        if (Math.abs(g) < 1e-4) continue;
        transitionSquares[at] = transitionSquares[at]! + g * g;
        transitions[at] = transitions[at]! + (options.rate * g) / Math.sqrt(transitionSquares[at]!);
      }
    }
    if (epoch >= options.epochs - options.averaged) {
      for (let i = 0; i < rows.length; i++) meanRows[i] = meanRows[i]! + rows[i]! / options.averaged;
      for (let i = 0; i < transitions.length; i++)
        meanTransitions[i] = meanTransitions[i]! + transitions[i]! / options.averaged;
    }
    report(`epoch ${epoch + 1}`);
  }
  return { rows: meanRows, transitions: meanTransitions };
}
