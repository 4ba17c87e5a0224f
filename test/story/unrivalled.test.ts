import { describe, expect, it } from "vitest";
import { link } from "../../src/story/linkage.js";
import { defaultSettings } from "../../src/story/settings.js";

/** Clusters of texts of which every two reach these scores: `rows[i][j]` for each j below i. */
function clusters(rows: readonly (readonly number[])[], logLength = 0): string[] {
  const count = rows.length;
  const likeness = new Float64Array(count * count);
  const unit = defaultSettings.usualCosine * Math.exp(logLength);
  for (const [i, row] of rows.entries())
    for (const [j, score] of row.entries()) {
      likeness[i * count + j] = score * unit;
      likeness[j * count + i] = score * unit;
    }
  const units = rows.map(() => ({ size: 1, within: 0, logLength, crowd: 0 }));
  return link(units, likeness, defaultSettings).map(({ units: members }) => members.join(" "));
}

describe("an article that stands alone", () => {
  it("joins the only other that it is at all like, below the threshold", () => {
    expect(clusters([[], [0.45], [0.2, 0.1]])).toEqual(["0 1", "2"]);
    expect(clusters([[], [0.38]])).toEqual(["0", "1"]);
  });

  it("stays alone where a third comes into question", () => {
    expect(clusters([[], [0.45], [0.1, 0.35]])).toEqual(["0", "1", "2"]);
  });

  it("leaves groups of several apart", () => {
    expect(clusters([[], [0.9], [0.45, 0.45], [0.45, 0.45, 0.9]])).toEqual(["0 1", "2 3"]);
  });

  it("must be longer than a title", () => {
    expect(clusters([[], [0.45]], Math.log(0.5))).toEqual(["0", "1"]);
  });
});
