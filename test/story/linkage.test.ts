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
  const { threshold, loneThreshold, rival } = defaultSettings;
  for (;;) {
    const pairs = groups
      .flatMap((group, b) => groups.slice(0, b).map((other, a) => ({ a, b, value: score(other, group) })))
      .sort((one, other) => other.value - one.value);
    /** The best that either of two groups reaches with a third. */
    const beside = ({ a, b }: (typeof pairs)[number]): number =>
      pairs.find(
        (pair) => (pair.a === a || pair.b === b || pair.a === b || pair.b === a) && !(pair.a === a && pair.b === b),
      )?.value ?? 0;
    const lone = ({ a, b, value }: (typeof pairs)[number]): boolean =>
      Math.min(groups[a]!.length, groups[b]!.length) === 1 && value >= loneThreshold;
    for (const pair of pairs) {
      const [nearTop, nearLone] = [pair.value - threshold, pair.value - loneThreshold];
      if (Math.abs(nearTop) < TIE || Math.abs(nearLone) < TIE) return undefined;
      if (Math.abs(beside(pair) - rival * pair.value) < TIE) return undefined;
    }
    const fit = pairs.filter((pair) => pair.value >= threshold);
    const likely = fit.length > 0 ? fit : pairs.filter((pair) => lone(pair) && beside(pair) <= rival * pair.value);
    const [best, second] = likely;
    if (best === undefined) break;
    if (second !== undefined && best.value - second.value < TIE) return undefined;
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
