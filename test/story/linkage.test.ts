import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yardstick } from "../../src/story/likeness.js";
import { link } from "../../src/story/linkage.js";
import { defaultSettings } from "../../src/story/settings.js";

/** Scores nearer than this are a tie that rounding alone decides. */
const TIE = 1e-9;

/** How crowded it is around each of the units. */
const crowds = [0, 0.1, 0, 0.3, 0.05, 0, 0.2, 0, 0.15];

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Average linkage by recomputing every mean from the pairs at every step: the oracle. Nothing where a tie has no right answer. */
function naive(count: number, likeness: (i: number, j: number) => number): string[] | undefined {
  const groups = Array.from({ length: count }, (_, index) => [index]);
  const within = (group: number[]): number =>
    group.flatMap((i, at) => group.slice(0, at).map((j) => likeness(i, j))).reduce((sum, value) => sum + value, 0);
  const score = (a: number[], b: number[]): number => {
    const mean =
      a.flatMap((i) => b.map((j) => likeness(i, j))).reduce((sum, value) => sum + value, 0) / (a.length * b.length);
    const scale = (group: number[]) =>
      yardstick(
        { size: group.length, within: within(group), logLength: 0, crowd: meanOf(group.map((i) => crowds[i]!)) },
        defaultSettings,
      );
    return mean * scale(a) * scale(b);
  };
  for (;;) {
    let best: { a: number; b: number; value: number } | undefined;
    let second = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const value = score(groups[a]!, groups[b]!);
        if (best === undefined || value > best.value) {
          second = best?.value ?? second;
          best = { a, b, value };
        } else second = Math.max(second, value);
      }
    }
    if (best === undefined) break;
    if (Math.abs(best.value - defaultSettings.threshold) < TIE) return undefined;
    if (best.value < defaultSettings.threshold) break;
    if (best.value - second < TIE) return undefined;
    groups[best.a] = [...groups[best.a]!, ...groups[best.b]!];
    groups.splice(best.b, 1);
  }
  return groups.map((group) => group.sort((x, y) => x - y).join(" ")).sort();
}

describe("average linkage", () => {
  it("agrees with linkage recomputed from all pairs", () => {
    const cases = fc
      .integer({ min: 1, max: 9 })
      .chain((count) =>
        fc.tuple(
          fc.constant(count),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 81, maxLength: 81 }),
        ),
      );
    fc.assert(
      fc.property(cases, ([count, values]) => {
        const likeness = (i: number, j: number): number => values[Math.max(i, j) * 9 + Math.min(i, j)]!;
        const matrix = Float64Array.from({ length: count * count }, (_, at) =>
          likeness(Math.floor(at / count), at % count),
        );
        const expected = naive(count, likeness);
        fc.pre(expected !== undefined);
        const units = Array.from({ length: count }, (_, at) => ({
          size: 1,
          within: 0,
          logLength: 0,
          crowd: crowds[at]!,
        }));
        const found = link(units, matrix, defaultSettings)
          .map((cluster) => cluster.units.join(" "))
          .sort();
        expect(found).toEqual(expected);
      }),
    );
  });

  it("never joins groups that are opposed", () => {
    const units = [0, 1].map(() => ({ size: 1, within: 0, logLength: 0, crowd: 0 }));
    expect(link(units, new Float64Array([0, 1, 1, 0]), defaultSettings)).toHaveLength(1);
    expect(link(units, new Float64Array([0, 1, 1, 0]), defaultSettings, () => true)).toHaveLength(2);
  });
});
