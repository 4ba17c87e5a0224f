import { opposedInNames } from "./contrast.js";
import type { Desk } from "./desk.js";
import { timeless } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import type { LiveStory } from "./live-story.js";
import type { StorySettings } from "./settings.js";
import { TermNumbers } from "./term-numbers.js";
import { TITLE } from "./term-pages.js";

/** A matter in the news is reported at least every second day; a longer silence ends the story. */
const REACH = 2;
/** Uncommon names that two chapters must share: the dam, the river, the mayor, the survivor, the company. */
const NAMES = 6;
/** A name is shared when this share of either chapter's articles give it. */
const MOST = 1 / 2;
/** A name of more than one story in this many, as a natural logarithm, is not uncommon. */
const UNCOMMON = Math.log(30);

/** Articles of a group that stand within reach of the other's. */
function chapter(members: readonly LiveArticle[], others: readonly LiveArticle[]): readonly LiveArticle[] {
  if (members.length === 1 && others.length === 1)
    return Math.abs(members[0]!.day - others[0]!.day) <= REACH ? members : [];
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

/** Scratch of one comparison. */
const places = new TermNumbers();
const termsIn = (articles: readonly LiveArticle[]): number =>
  articles.reduce((sum, { start, end }) => sum + end - start, 0);

/** Uncommon names that stand in `MOST` of the articles of each. */
function shareNames(a: readonly LiveArticle[], b: readonly LiveArticle[], { vocabulary }: Desk): boolean {
  places.clear(termsIn(a));
  const names: number[] = [];
  const [inOne, inOther]: [number[], number[]] = [[], []];
  for (const { ids, start, end } of a) {
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      const place = places.get(id);
      if (place > 0) inOne[place - 1]!++;
      else if (vocabulary.unknownName(id)) {
        places.set(id, names.push(id));
        inOne.push(1);
        inOther.push(0);
      }
    }
  }
  for (const { ids, start, end } of b) {
    for (let at = start; at < end; at++) {
      const place = places.get(ids[at]!);
      if (place > 0) inOther[place - 1]!++;
    }
  }
  let shared = 0;
  for (const [place, id] of names.entries()) {
    if (inOne[place]! < MOST * a.length || inOther[place]! < MOST * b.length) continue;
    if (vocabulary.idf(id) >= UNCOMMON) shared++;
  }
  return shared >= NAMES;
}

/** Whether a word stands in headlines of both. */
function shareHeadline(a: readonly LiveArticle[], b: readonly LiveArticle[]): boolean {
  places.clear(termsIn(a));
  for (const { ids, marks, start, end } of a)
    for (let at = start; at < end; at++) if (marks[at]! >= TITLE) places.set(ids[at]!, 1);
  return b.some(({ ids, marks, start, end }) => {
    for (let at = start; at < end; at++) if (marks[at]! >= TITLE && places.get(ids[at]!) === 1) return true;
    return false;
  });
}

/** Whether two groups of this score, time left out, are alike enough for chapters. */
export const alikeEnough = (score: number, { threadThreshold }: StorySettings): boolean => score >= threadThreshold;

/** A group as far as it is needed: its sums only when all else speaks for it. */
export interface Chapter {
  readonly members: readonly LiveArticle[];
  readonly language: string;
  readonly group: () => LiveStory;
}

/** A story as it stands. */
export const whole = (story: LiveStory): Chapter => ({
  members: story.members,
  language: story.language,
  group: () => story,
});

/**
 * Whether two groups are chapters of one developing story: alike when time is left out, reported without a break of more than two
 * days, with a headline word and several uncommon names in common. Returns the score without time; undefined when they are not.
 */
export function continues(a: Chapter, b: Chapter, desk: Desk): number | undefined {
  const { settings } = desk;
  if (!settings.chapters || a.language !== b.language) return undefined;
  const one = chapter(a.members, b.members);
  if (one.length === 0) return undefined;
  const other = chapter(b.members, a.members);
  if (!shareHeadline(one, other) || !shareNames(one, other, desk)) return undefined;
  const [x, y] = [a.group(), b.group()];
  const score = timeless(desk.overlaps.of(x).with(y), x, y, settings);
  return alikeEnough(score, settings) && !opposedInNames(a.members, b.members, desk) ? score : undefined;
}
