import { opposed } from "./contrast.js";
import type { Desk } from "./desk.js";
import { overlapOf, yardstickOf } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import type { LiveStory } from "./live-story.js";
import type { StorySettings } from "./settings.js";

/** A matter in the news is reported at least every second day; a longer silence ends the story. */
const REACH = 2;
/** Uncommon names that two chapters must share: the dam, the river, the mayor, the survivor, the company. */
const NAMES = 5;
/** A name is shared when this share of either chapter's articles give it. */
const MOST = 1 / 2;
/** A name of more than one story in this many, as a natural logarithm, is not uncommon. */
const UNCOMMON = Math.log(60);

/** Articles of a group that stand within reach of the other's. */
function chapter(members: readonly LiveArticle[], others: readonly LiveArticle[]): LiveArticle[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { day } of others) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return members.filter(
    ({ day }) =>
      day >= first - REACH && day <= last + REACH && others.some((other) => Math.abs(other.day - day) <= REACH),
  );
}

function uncommonNames(members: readonly LiveArticle[], { vocabulary }: Desk): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { ids } of members) {
    for (const id of ids) {
      if (vocabulary.unknownName(id) && vocabulary.idf(id) >= UNCOMMON) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

function shareNames(a: readonly LiveArticle[], b: readonly LiveArticle[], desk: Desk): boolean {
  const [inA, inB] = [uncommonNames(a, desk), uncommonNames(b, desk)];
  let shared = 0;
  for (const [id, count] of inA) {
    if (count >= MOST * a.length && (inB.get(id) ?? 0) >= MOST * b.length) shared++;
  }
  return shared >= NAMES;
}

/**
 * Least score, time included, that chapters can have: time never leaves less than `staleFloor` of a likeness. Below it there is
 * nothing to look at.
 */
export const leastScore = ({ threadThreshold, staleFloor }: StorySettings): number =>
  threadThreshold * staleFloor * 0.999;

/** Whether a word stands in headlines of both. */
function shareHeadline(a: readonly LiveArticle[], b: readonly LiveArticle[]): boolean {
  const words = new Set(a.flatMap(({ headline }) => [...headline]));
  return b.some(({ headline }) => headline.some((id) => words.has(id)));
}

/**
 * Whether two groups are chapters of one developing story: alike when time is left out, reported without a break of more than two
 * days, with a headline word and several uncommon names in common. Returns the score without time; undefined when they are not.
 */
export function continues(a: LiveStory, b: LiveStory, desk: Desk): number | undefined {
  const { settings, vocabulary } = desk;
  if (!settings.chapters || a.language !== b.language) return undefined;
  const [one, other] = [chapter(a.members, b.members), chapter(b.members, a.members)];
  if (one.length === 0 || other.length === 0 || !shareHeadline(one, other) || !shareNames(one, other, desk))
    return undefined;
  const likeness = overlapOf(a, b, vocabulary, settings).all / (a.size * b.size);
  const score = likeness * yardstickOf(a, settings) * yardstickOf(b, settings);
  return score >= settings.threadThreshold && !opposed(a.members, b.members, desk) ? score : undefined;
}
