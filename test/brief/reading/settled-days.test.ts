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

const FIRST = ["2025-09-27T09:00:00Z", "The girl was shot on June 15 at the quay, and four men are charged."] as const;
const SENTENCED = "The girl was shot June 15 during a party at the quay, and a man was sentenced for it.";
it("gives a day without a year that of an earlier report", () => {
  expect(days(FIRST, ["2026-12-19T09:00:00Z", SENTENCED])).toEqual(["2025-06-15"]);
  expect(days(["2026-12-19T09:00:00Z", SENTENCED])).toEqual(["2026-06-15"]);
  const feast = [
    "2025-09-27T09:00:00Z",
    "The port was founded on June 15, 1882, by the fishermen of the quay.",
  ] as const;
  expect(days(feast, ["2026-12-19T09:00:00Z", SENTENCED])).toEqual(["2026-06-15"]);
});

const FOUND = "Neighbours said they saw the first police cars arrive at the house by the quay Saturday night.";
const HEARD = "The harbour master said Monday the house was empty.";
it("gives the weekdays of a page that gives a later day than that of its report those of the report", () => {
  const early = ["2026-01-19T09:00:00Z", FOUND] as const;
  expect(days(early, ["2026-10-14T09:00:00Z", `${FOUND} ${HEARD}`])).toEqual(["2026-01-17", "2026-01-19"]);
  expect(days(early, ["2026-10-14T09:00:00Z", HEARD])).toEqual(["2026-10-12"]);
});
it("leaves the other weekdays of a report of the next week as they are", () => {
  const early = ["2026-01-19T09:00:00Z", FOUND] as const;
  expect(days(early, ["2026-01-26T09:00:00Z", `${FOUND} ${HEARD}`])).toEqual(["2026-01-17", "2026-01-26"]);
});
