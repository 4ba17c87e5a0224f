import { describe, expect, it } from "vitest";
import { ascend } from "../../eval/weak-labels/ascent.js";
import { halves } from "../../eval/weak-labels/halves.js";
import { averagePrecision, rankingOf } from "../../eval/weak-labels/ranking.js";
import { defaultSettings } from "../../src/story/settings.js";

const article = (url: string, title: string, sentences: readonly string[]) => ({
  url,
  title,
  text: sentences.join(" "),
  language: "en",
});
const bridge = article("https://news.example/bridge", "Bridge at Ostrel falls", [
  "The old bridge at Ostrel fell into the Lisk on Monday.",
  "Engineers had closed the bridge at Ostrel an hour earlier.",
  "Nobody stood on the bridge when it fell into the Lisk.",
  "Ostrel's mayor, Ada Brandt, thanked the engineers.",
  "The bridge had carried lorries from Ostrel for ninety years.",
  "Brandt wants a new bridge over the Lisk by spring.",
  "Lorries take the ferry from Ostrel until then.",
  "The engineers found rust in the bridge in autumn.",
]);
const bank = article("https://news.example/bank", "Sable bids for Harbour Bank", [
  "Sable offered three billion crowns for Harbour Bank.",
  "Harbour Bank's board will look at the offer of Sable.",
  "Sable wants Harbour Bank for its branches.",
  "Harbour's shareholders are to vote on Sable's offer.",
  "The offer values a Harbour share at fourteen crowns.",
  "Sable's shares fell after the offer for Harbour.",
  "Regulators will look at what Sable pays for branches.",
  "Harbour Bank has branches in every town.",
]);

describe("weak labels", () => {
  it("deals the sentences of an article out to two sides, only one of which has the headline", () => {
    const reports = halves([bridge]);
    expect(reports.map(({ side }) => side)).toEqual([0, 0, 1, 1]);
    expect(reports.map(({ item }) => item.article.title)).toEqual([bridge.title, bridge.title, "", ""]);
    const [long, , other] = reports.map(({ item }) => item.article.text);
    expect(long).toContain("fell into the Lisk on Monday");
    expect(other).not.toContain("fell into the Lisk on Monday");
    expect(other).toContain("an hour earlier");
  });

  it("takes no article of a few sentences", () => {
    expect(halves([article("https://news.example/short", "Short", bridge.text.split(/(?<=\.) /).slice(0, 7))])).toEqual(
      [],
    );
  });

  it("ranks halves of one article before halves of two", () => {
    const reports = halves([bridge, bank]);
    expect(rankingOf(reports, defaultSettings)).toBe(1);
    const mixed = reports.map((report, at) => ({ ...report, event: at % 2 }));
    expect(rankingOf(mixed, defaultSettings)).toBeLessThan(0.8);
  });
});

describe("average precision", () => {
  it("is the mean share of pairs that belong together down to each of them", () => {
    const pairs = [
      { score: 0.2, together: true },
      { score: 0.9, together: true },
      { score: 0.5, together: false },
    ];
    expect(averagePrecision(pairs, 2)).toBeCloseTo((1 + 2 / 3) / 2, 12);
    // One that was never scored is ranked last.
    expect(averagePrecision(pairs, 4)).toBeCloseTo((1 + 2 / 3) / 4, 12);
  });

  it("ranks pairs of equal score at their worst", () => {
    expect(
      averagePrecision(
        [
          { score: 1, together: true },
          { score: 1, together: false },
        ],
        1,
      ),
    ).toBe(0.5);
  });
});

describe("coordinate ascent", () => {
  it("finds the top of a hill", () => {
    const { a, b } = ascend({ a: 1, b: 1 }, ({ a, b }) => -((Math.log(a) - 1) ** 2) - (Math.log(b) + 0.5) ** 2);
    expect(Math.log(a)).toBeCloseTo(1, 1);
    expect(Math.log(b)).toBeCloseTo(-0.5, 1);
  });
});
