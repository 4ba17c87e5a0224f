import type { AnnotatedArticle } from "../../model/annotation.js";
import type { Reading } from "../reading/reading.js";
import { isExplainer } from "./newest-stage.js";
import { publishedDay } from "./published-day.js";

/** Titles, by article, of a state of things that a later day's title has ended; those of articles `unread` end none. */
export const overtakenTitles = (reading: Reading, unread: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...outlived(reading), ...passedSteps(reading, unread)]);

/** Somebody lived: no longer so once a later title tells a death. */
const LIVING =
  /\b(?:critical|grave|serious|stable|guarded) condition\b|['’‘](?:grave|critical)['’]|\b(?:fight(?:s|ing)?|battl(?:es?|ing)|cling(?:s|ing)?) (?:for|to) (?:(?:his|her|their|its) )?li(?:fe|ves)\b|\blife support\b/iu;
const DEATH = /\b(?:dies|died|dead|deaths?|succumb(?:s|ed))\b/iu;

/** Titles of somebody's state of health, of which a later day's title tells that it ended in death. */
function outlived({ articles }: Reading): number[] {
  const deaths = articles.filter(({ article }) => DEATH.test(article.title)).map(publishedDay);
  const isOutlived = (one: AnnotatedArticle): boolean =>
    LIVING.test(one.article.title) && !DEATH.test(one.article.title) && deaths.some((day) => day > publishedDay(one));
  return articles.flatMap((one, at) => (isOutlived(one) ? [at] : []));
}

/** The steps of a case, in their order, by the words of titles: caught, charged, on trial, judged, sentenced. */
const STEPS: readonly RegExp[] = [
  /\b(?:arrest(?:s|ed)?|custody|detained|captured|surrenders?|caught|nabbed|turns? (?:him|her)self in)\b/iu,
  /\b(?:charged|charges filed|indict(?:s|ed)|indictments?|arraign(?:ed|ment)|pleads?|pleaded)\b/iu,
  /\b(?:(?:stands?|on|faces?|to|murder) trial|testif(?:y|ies|ied)|jury|in court)\b/iu,
  /\b(?:guilty|convict(?:s|ed|ion)|acquit(?:s|ted)|acquittal|verdict)\b/iu,
  /\b(?:sentenc(?:es?|ed|ing)|(?:gets?|given) (?:life|\d+|death)|life in prison|death row)\b/iu,
];
/** A question, or somebody's words. */
const TELLS_NONE = /[?!]$|^["“‘']/u;
/** Place of the last step that a title tells; -1 where it tells none. */
const stepOf = (title: string): number => STEPS.findLastIndex((step) => step.test(title));

/** Titles from before a step that a later day's title tells. */
function passedSteps(reading: Reading, unread: ReadonlySet<number>): number[] {
  const all = reading.articles.map((one, at) => ({ at, step: stepOf(one.article.title), day: publishedDay(one) }));
  const told = all.filter(
    ({ at, step }) =>
      step >= 0 &&
      !unread.has(at) &&
      !isExplainer(reading, at) &&
      !TELLS_NONE.test(reading.articles[at]!.article.title),
  );
  const isPassed = (one: (typeof all)[number]): boolean =>
    told.some(({ step, day }) => step > one.step && day > one.day);
  return all.filter(isPassed).map(({ at }) => at);
}
