import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LABELS } from "../../../src/annotate/names/labels.js";
import {
  addRow,
  firstPart,
  NO_ROW,
  type PassWeights,
  rowOf,
  secondPart,
  weightTable,
} from "../../../src/annotate/names/weight-table.js";

/** Few hashes, some of which share their upper bits and so a place in the table. */
const hash = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 }))
  .map(([a, b]) => (a * 0x4000_1000 + b) >>> 0);
const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS });
const pass = fc
  .array(fc.tuple(hash, fc.oneof(weights, fc.constant(new Array<number>(LABELS).fill(0)))), { maxLength: 12 })
  .map((rows): PassWeights => {
    const sorted = [...new Map(rows)].sort((a, b) => a[0] - b[0]);
    return {
      hashes: Uint32Array.from(sorted, ([key]) => key),
      steps: Int8Array.from(sorted.flatMap(([, steps]) => steps)),
      transitions: new Float32Array(LABELS * LABELS),
    };
  });

/** The weights of a feature as the pass itself has them. */
function stepsOf({ hashes, steps }: PassWeights, key: number): number[] {
  const i = hashes.indexOf(key);
  return Array.from({ length: LABELS }, (_, label) => (i < 0 ? 0 : (steps[i * LABELS + label] as number)));
}

describe("the table of weights", () => {
  it("adds up what both passes give to features, and nothing for others", () => {
    fc.assert(
      fc.property(pass, pass, fc.array(hash, { maxLength: 40 }), (first, second, keys) => {
        const table = weightTable(first, second);
        const sums = new Int32Array(LABELS);
        for (const key of keys) addRow(table, rowOf(table, key), sums, 0);
        for (const [part, weighed] of [
          [firstPart, first],
          [secondPart, second],
        ] as const) {
          const expected = keys.map((key) => stepsOf(weighed, key));
          expect([...sums].map(part)).toEqual(
            Array.from({ length: LABELS }, (_, label) =>
              expected.reduce((sum, steps) => sum + (steps[label] as number), 0),
            ),
          );
        }
      }),
    );
  });

  it("keeps the sums of the passes apart up to 16 bits", () => {
    const steps = Int8Array.from({ length: LABELS }, (_, label) => (label % 2 === 0 ? -127 : 127));
    const one = { hashes: Uint32Array.of(7), steps, transitions: new Float32Array(LABELS * LABELS) };
    const table = weightTable(one, { ...one, steps: steps.map((step) => -step) });
    const sums = new Int32Array(LABELS);
    for (let i = 0; i < 250; i++) addRow(table, rowOf(table, 7), sums, 0);
    expect(firstPart(sums[0] as number)).toBe(-127 * 250);
    expect(secondPart(sums[0] as number)).toBe(127 * 250);
    expect(rowOf(table, 8)).toBe(NO_ROW);
  });
});
