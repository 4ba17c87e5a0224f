import { dayNumber, mondayOf, spokenDay, weekdayIndex, weekdayName, weekdayOf } from "./calendar.js";

/** How words told from the day of writing are made to hold on any day. */
export interface SpokenDays {
  /** Put in the place of the words, or after them when `after` is set. */
  readonly insert: string;
  readonly after?: true;
  /** How many characters behind the words are taken too. */
  readonly more?: number;
}

export const PART_OF_DAY = /^\s(?:morning|afternoon|evening|night)\b/i;
const BOUND = /\b(?:until|till|since|from|by|before|after|on|of|to|for|during|over|in)\s$/i;
/** "The last week of the trial", "each last Friday of the month" are told from no day of writing. */
const COUNTED = /\b(?:the|every|each|all|a|one|past|very)\s$/i;

/** What stands before a date, so that "since last Thursday" gets no second preposition. */
const lead = (before: string, word: string, words: string): string => {
  if (BOUND.test(before)) return "";
  return /^\p{Lu}/u.test(words) ? `${word[0]!.toUpperCase()}${word.slice(1)} ` : `${word} `;
};

/**
 * "Last Thursday" as "on Thursday 5 March". Only where it can mean one day: a day of the week before for "last", of the week after
 * for "next", no more than seven days off. On a Friday "last Thursday" may be yesterday or eight days ago.
 */
export function weekdayTold(
  words: string,
  before: string,
  after: string,
  day: number,
  published: string,
  withYear: boolean,
): SpokenDays | undefined {
  const found =
    /^(last|next|this(?: coming| past)?) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i.exec(words) ?? undefined;
  const now = dayNumber(published);
  if (!found || COUNTED.test(before) || weekdayIndex(found[2]!) !== weekdayOf(day) || Math.abs(day - now) > 7)
    return undefined;
  const weeks = (mondayOf(day) - mondayOf(now)) / 7;
  const which = found[1]!.toLowerCase();
  if ((which === "last" && weeks !== -1) || (which === "next" && weeks !== 1)) return undefined;
  const part = PART_OF_DAY.exec(after)?.[0] ?? "";
  const spoken = part ? `${part} (${spokenDay(day, withYear)})` : ` ${spokenDay(day, withYear)}`;
  return { insert: `${lead(before, "on", words)}${weekdayName(day)}${spoken}`, more: part.length };
}

/**
 * "Last week" as "in the week of 2 March", "this weekend" as "over the weekend of 14 March": by the first day. A Sunday belongs to the
 * week before or after it, as one counts, so that what is written on one stays as it is.
 */
export function weekTold(
  words: string,
  before: string,
  first: number,
  published: string,
  withYear: boolean,
): SpokenDays | undefined {
  const found = /^(?:(early|earlier|late|later) )?(?:last|next|this) (week|weekend)$/i.exec(words);
  const now = dayNumber(published);
  if (!found || COUNTED.test(before) || weekdayOf(now) === 0 || Math.abs(first - now) > 13) return undefined;
  const unit = found[2]!.toLowerCase();
  const when = found[1] ? `${found[1]} ` : "";
  const preposition = when
    ? "in "
    : lead(before.replace(/\b(?:early|earlier|late|later)\s$/i, ""), unit === "week" ? "in" : "over", words);
  return { insert: `${when}${preposition}the ${unit} of ${spokenDay(first, withYear)}` };
}

/** "Last night (8 December)". */
export function nightTold(words: string, before: string, day: number, withYear: boolean): SpokenDays | undefined {
  if (!/^(?:last night|tonight|this (?:morning|afternoon|evening))$/i.test(words) || COUNTED.test(before))
    return undefined;
  return { insert: ` (${spokenDay(day, withYear)})`, after: true };
}
