import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LabelDecoder } from "../../../src/annotate/names/decode.js";
import { LABELS, mayFollow, OUTSIDE } from "../../../src/annotate/names/labels.js";
import { LabelMarginals } from "../../../src/annotate/names/marginals.js";

/** Score of one labelling; -Infinity when a label may not follow. */
function scoreOf(labels: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  let before = OUTSIDE;
  let sum = 0;
  for (const [t, label] of labels.entries()) {
    if (!mayFollow(before, label)) return Number.NEGATIVE_INFINITY;
    sum += (scores[t * LABELS + label] as number) + (transitions[before * LABELS + label] as number);
    before = label;
  }
  return sum;
}

function everyLabelling(tokens: number): number[][] {
  if (tokens === 0) return [[]];
  return everyLabelling(tokens - 1).flatMap((head) => Array.from({ length: LABELS }, (_, label) => [...head, label]));
}

const numbers = (count: number) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count })
    .map((list) => Float32Array.from(list, (n) => n / 8));

describe("decoding a run", () => {
  const labellings = everyLabelling(2);

  it("finds the labelling that a search over all of them finds", () => {
    fc.assert(
      fc.property(numbers(2 * LABELS), numbers(LABELS * LABELS), (scores, transitions) => {
        const best = new Uint8Array(2);
        new LabelDecoder(transitions).decode(scores, 2, best, 0);
        const top = Math.max(...labellings.map((labels) => scoreOf(labels, scores, transitions)));
        expect(scoreOf([...best], scores, transitions)).toBeCloseTo(top, 4);
      }),
      { numRuns: 40 },
    );
  });

  it("gives each label the probability that a sum over all labellings gives", () => {
    fc.assert(
      fc.property(numbers(2 * LABELS), numbers(LABELS * LABELS), (scores, transitions) => {
        const found = new LabelMarginals(transitions).of(scores, 2);
        const masses = labellings.map((labels) => Math.exp(scoreOf(labels, scores, transitions)));
        const total = masses.reduce((sum, mass) => sum + mass, 0);
        for (const [t, label] of [
          [0, 1],
          [1, 2],
          [1, 0],
          [0, 5],
        ] as const) {
          const mass = masses.reduce((sum, m, i) => ((labellings[i] as number[])[t] === label ? sum + m : sum), 0);
          expect(found[t * LABELS + label] as number).toBeCloseTo(mass / total, 5);
        }
      }),
      { numRuns: 20 },
    );
  });
});
