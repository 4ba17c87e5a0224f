import { FeatureBuffer, runFeatures, type SentenceView } from "../../src/annotate/names/features.js";
import { mix } from "../../src/annotate/names/hash.js";
import { LABELS } from "../../src/annotate/names/labels.js";
import type { Run } from "../../src/annotate/names/runs.js";
import type { Scorer } from "../../src/annotate/names/scorer.js";

/** Weights as training leaves them: `hashes[i]` owns `rows[i * LABELS]` and the weights after it. */
export interface PlainWeights {
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
}

/** The plain form of what `RunScorer` does, from features written down one by one and weights that are not yet rounded to steps. */
export class PlainScorer implements Scorer {
  readonly #passes: ReadonlyArray<{ readonly rows: Float32Array; readonly rowOf: ReadonlyMap<number, number> }>;
  readonly #buffer = new FeatureBuffer();
  /** By pass: `sums[token * LABELS + label]`. */
  #sums: Float32Array[] = [];

  constructor(...passes: readonly PlainWeights[]) {
    this.#passes = passes.map(({ hashes, rows }) => ({
      rows,
      rowOf: new Map(Array.from(hashes, (hash, i) => [hash, i])),
    }));
  }

  reserve(tokens: number): void {
    this.#sums = this.#passes.map(() => new Float32Array(tokens * LABELS));
  }

  score(view: SentenceView, run: Run, at: number): void {
    const buffer = this.#buffer;
    runFeatures(view, run, buffer);
    for (let t = 0; t < run.to - run.from; t++) {
      for (const sums of this.#sums) sums.fill(0, (at + t) * LABELS, (at + t + 1) * LABELS);
      for (let f = buffer.starts[t] as number; f < (buffer.starts[t + 1] as number); f++)
        this.#add(buffer.values[f] as number, at + t);
    }
  }

  addDocument(features: Uint32Array, from: number, to: number, at: number): void {
    for (const feature of features.subarray(from, to)) this.#add(mix(121, feature), at);
  }

  firstScores(at: number, tokens: number, out: Float32Array): void {
    out.set((this.#sums[0] as Float32Array).subarray(at * LABELS, (at + tokens) * LABELS));
  }

  secondScores(at: number, tokens: number, out: Float32Array): void {
    out.set((this.#sums[1] as Float32Array).subarray(at * LABELS, (at + tokens) * LABELS));
  }

  #add(feature: number, token: number): void {
    for (const [pass, { rows, rowOf }] of this.#passes.entries()) {
      const row = rowOf.get(feature);
      const sums = this.#sums[pass] as Float32Array;
      if (row === undefined) continue;
      for (let y = 0; y < LABELS; y++) {
        const at = token * LABELS + y;
        sums[at] = (sums[at] as number) + (rows[row * LABELS + y] as number);
      }
    }
  }
}
