import type { AnnotatedArticle } from "../../model/annotation.js";
import type { Reading } from "../reading/reading.js";
import { stepOf } from "./case-steps.js";
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

/** A question, or somebody's words. */
const TELLS_NONE = /[?!]$|^["“‘']/u;
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
