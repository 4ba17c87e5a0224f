import { expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../src/annotate/index.js";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import { withSettledDays } from "../../../src/brief/reading/settled-days.js";
import { readAsset } from "../../../src/io/assets.js";
import { annotatedArticle } from "../annotated-article.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });
/** The days that the last of some reports tells, once all have been read. */
function days(...reports: ReadonlyArray<readonly [published: string, text: string]>): string[] {
  const articles = reports.map(([published, text], i) => {
    const { article } = annotatedArticle({
      id: `a${i}`,
      outlet: "The Post",
      title: "Girl dies at quay",
      text,
      published,
    });
    return { article, annotations: annotate(article) };
  });
  return withSettledDays(articles, vocabularyOf("en"))
    .at(-1)!
    .annotations.dates.map(({ date }) => date);
}

const told = (text: string) => ["2025-09-27T09:00:00Z", text] as const;
const FIRST = told("Ida Brandt was shot on June 15 at the quay of Boston, and four men are charged.");
const SHOT = "Ida Brandt was shot June 15 during a party at the quay of Boston.";
const LATE = "2026-12-19T09:00:00Z";
it("gives a day without a year that of an earlier report of the act", () => {
  expect(days(FIRST, [LATE, SHOT])).toEqual(["2025-06-15"]);
  expect(days([LATE, SHOT])).toEqual(["2026-06-15"]);
  const shooting = told("Four men are charged with the June 15 shooting of Ida Brandt at the quay of Boston.");
  expect(days(shooting, [LATE, SHOT])).toEqual(["2025-06-15"]);
  const born = told("Ida Brandt was born on June 15, 1982, at Boston, where she was shot.");
  expect(days(born, [LATE, SHOT])).toEqual(["2026-06-15"]);
});

it("gives the same day of a later year to what is another act", () => {
  for (const other of [
    "The quay of Boston where Ida Brandt was shot opened on June 15.",
    "A vigil for Ida Brandt was held at the quay of Boston on June 15.",
    "Olan Keel was sentenced on June 15 for the shooting of Ida Brandt at Boston.",
    "Jon Pryce was shot on June 15 at the quay of Boston.",
    "Ida Brandt was shot on June 15 at Chicago.",
    "Ida Brandt, 41, was shot on June 15 at the quay of Boston.",
  ])
    expect(days(FIRST, [LATE, other])).toEqual(["2026-06-15"]);
  const marched = told("Thousands marched through Boston with Ida Brandt on July 4.");
  const parade = "Eight people were shot at a parade in Boston on July 4.";
  expect(days(marched, [LATE, parade])).toEqual(["2026-07-04"]);
  const voted = told("Voters elected Ida Brandt mayor of Boston on November 4.");
  expect(days(voted, [LATE, "Voters elected a new council in Boston on November 4."])).toEqual(["2026-11-04"]);
});

it("leaves what is to come, and what was told when it was news", () => {
  for (const ahead of [
    "A memorial service for Ida Brandt will be held at Boston on June 15.",
    "Olan Keel will be sentenced on June 15 for the shooting of Ida Brandt at Boston.",
  ])
    expect(days(FIRST, ["2026-06-01T09:00:00Z", ahead])).toEqual(["2026-06-15"]);
  const marched = "Thousands marched with Ida Brandt on July 4 through Boston.";
  expect(days(told(marched), ["2026-07-06T09:00:00Z", marched])).toEqual(["2026-07-04"]);
  expect(days(told(marched), ["2026-07-06T09:00:00Z", "Crowds."], [LATE, marched])).toEqual(["2026-07-04"]);
});

it("leaves a weekday that two reports tell in the same words", () => {
  const struck = "Russian missiles struck power stations in Kyiv on Saturday night.";
  const january = ["2026-01-19T09:00:00Z", struck] as const;
  const march = `${struck} The president said on Monday that repairs had begun.`;
  expect(days(january, ["2026-03-16T18:00:00Z", march])).toEqual(["2026-03-14", "2026-03-16"]);
});
