import type { AnnotatedArticle, DateMention } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import { MONTH_NAME } from "../../text/months.js";
import { dayNumber, spokenDay, spokenMonth, weekdayIndex, weekdayName, weekdayOf } from "./calendar.js";
import type { Edit } from "./passage.js";
import { nightTold, PART_OF_DAY, type SpokenDays, weekdayTold, weekTold } from "./spoken-days.js";
import { dateHolds } from "./time-sense.js";

const FOLLOWED_BY_DATE = /^,?\s*(?:the\s+)?(?:\d|\(|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)/;
/** "Sunday school": a thing called by the day, on no day. */
const NAMED_AFTER_DAY = /^\s(?:school|service|mass|worship|market|roast|paper|newspaper)\b/i;
const POSSESSIVE = /^['’]/;

const IS = /\b(?:is|are|being) (?:on )?$/;
const JOINED = /^\s?(?:and|or|to|through|until|–|-)\s?$/;

/** Days and months told from the day of writing become dates that hold on any day. Nothing within quotation marks is touched. */
export function dateEdits(
  annotated: AnnotatedArticle,
  dates: readonly number[],
  span: Span,
  quoted: readonly Span[],
  yearNow: string,
): Edit[] {
  const { article, annotations } = annotated;
  const { published } = article;
  if (!published) return [];
  const day: Day = {
    text: article.text,
    published,
    local: clockIsLocal(published, article.outlet.country),
    span,
    yearNow,
  };
  const mentions = dates.map((index) => annotations.dates[index]!).filter((mention) => !touches(quoted, mention));
  const out: Edit[] = [];
  let told = "";
  for (const mention of mentions) {
    if (mention.until !== undefined || !dateHolds(article, mention, published)) continue;
    // "Thursday and Friday": the second of two days is not of the week before.
    const [last] = mentions.slice(0, mentions.indexOf(mention)).reverse();
    if (last && last.date > mention.date && JOINED.test(article.text.slice(last.end, mention.start))) continue;
    const edit = editFor(day, mention);
    // A date is spelled out once; the same day named again in the sentence needs no second telling.
    if (edit && mention.date !== told) {
      out.push(...onBefore(day, edit, mention), edit);
      told = mention.date;
    }
  }
  // Where the sentence gives a day, a reader knows which week is meant.
  if (out.length > 0 || mentions.some((mention) => /\d/.test(article.text.slice(mention.start, mention.end))))
    return out;
  const week = mentions.find((mention) => mention.until !== undefined);
  const edit =
    week && dateHolds(article, week, published)
      ? around(day, week, (words, before) =>
          weekTold(words, before, dayNumber(week.date), published, week.date.slice(0, 4) !== yearNow),
        )
      : undefined;
  return edit ? [edit] : out;
}

/** "In", "since" and the like, and a month, which carries the year behind it. */
const BOUND = new RegExp(
  `\\b(?:in|since|from|by|until|till|of|during|before|after|to|than|over|${MONTH_NAME})\\s$`,
  "i",
);

/** What stands before a weekday that wants no "on": a preposition, a word that tells which, a verb that it completes. */
const TIED =
  /(?:^|[\s(“"])(?:on|in|at|by|until|till|since|from|of|to|for|before|after|during|through|over|and|or|the|an?(?: \p{Ll}+)?|this|that|last|next|every|each|both|late|early|mid|past|coming|following|previous|same|one|any|some|between|around|about|than|as|is|are|was|were|be|begins?|beginning|starting|effective|black|good|ash|holy|easter|super|cyber|giving|palm|whit|bloody|another|first|second|third|final|not|just|only|like|called|named) $/iu;
const WEEKDAY_ALONE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** A verb of which the day would be read as the subject. */
const VERB_BEHIND =
  /^(?: (?:morning|afternoon|evening|night))? (?:said|says|became|began|was|were|will|is|has|had|won|lost|met|told|sent|put|held|took|made|gave|cut|voted|(?!(?:unnamed|armed|wounded|injured|hundred)\b)\p{Ll}{3,}ed) /u;

/** "Florida Monday became": with the date behind it, a weekday between subject and verb needs its "on". */
function onBefore({ text, span }: Day, edit: Edit, mention: DateMention): Edit[] {
  if (edit.start !== edit.end || !WEEKDAY_ALONE.test(text.slice(mention.start, mention.end))) return [];
  if (!VERB_BEHIND.test(text.slice(mention.end, mention.end + 30))) return [];
  const before = text.slice(Math.max(span.start, mention.start - 30), mention.start);
  if (!/(?:[\p{L}\d)”"]|[ap]\.m\.) $/u.test(before) || TIED.test(before)) return [];
  // "Sheffield Wednesday won", again and again: a club's name.
  const pair = `${/\S+ $/.exec(before)?.[0] ?? ""}${text.slice(mention.start, mention.end)}`;
  if (text.indexOf(pair) !== text.lastIndexOf(pair)) return [];
  return [{ start: mention.start, end: mention.start, insert: "on ", kind: "date" }];
}

/** The day on which a sentence was written, and its place in the text. */
interface Day {
  readonly text: string;
  readonly published: string;
  /** Whether `published` tells what day it was where this was written. */
  readonly local: boolean;
  readonly span: Span;
  /** Year that goes without saying. */
  readonly yearNow: string;
}

const touches = (ranges: readonly Span[], mention: Span): boolean =>
  ranges.some((range) => range.start < mention.end && mention.start < range.end);

/** The edit of words that are told from the day of writing, unless they qualify a thing ("last week's trial"). */
function around(
  { text, span }: Day,
  mention: DateMention,
  tell: (words: string, before: string, after: string) => SpokenDays | undefined,
): Edit | undefined {
  const after = text.slice(mention.end, Math.min(mention.end + 24, span.end));
  if (POSSESSIVE.test(after) || NAMED_AFTER_DAY.test(after) || FOLLOWED_BY_DATE.test(after)) return undefined;
  const before = text.slice(Math.max(span.start, mention.start - 20), mention.start);
  const told = tell(text.slice(mention.start, mention.end), before, after);
  if (!told || POSSESSIVE.test(after.slice(told.more ?? 0))) return undefined;
  const end = mention.end + (told.more ?? 0);
  return { start: told.after ? end : mention.start, end, insert: told.insert, kind: "date" };
}

/** Where a clock is known only in universal time, the small hours are still the evening before across the Atlantic; midnight sharp is a date without a time. */
const clockIsLocal = (published: string, country: string | undefined): boolean =>
  !/T(?!00:00(?::00)?(?:\.0+)?(?:Z|[+-]))0[0-7]:.*(?:Z|[+-]00:00)$/.test(published) ||
  /^(?:United Kingdom|Ireland|Portugal|Iceland)$/.test(country ?? "");

function editFor(day: Day, mention: DateMention): Edit | undefined {
  const { text, span, yearNow, published } = day;
  const words = text.slice(mention.start, mention.end);
  const after = text.slice(mention.end, Math.min(mention.end + 24, span.end));
  if (POSSESSIVE.test(after) || NAMED_AFTER_DAY.test(after)) return undefined;
  const withYear = mention.date.slice(0, 4) !== yearNow;
  if (mention.precision === "day") {
    const number = dayNumber(mention.date);
    return (
      dayEdit(day, mention, words, after, withYear) ??
      around(
        day,
        mention,
        (spoken, before, rest) =>
          weekdayTold(spoken, before, rest, number, published, withYear) ??
          (day.local ? nightTold(spoken, before, number, withYear) : undefined),
      )
    );
  }
  const atStart = mention.start === span.start;
  const before = text.slice(Math.max(span.start, mention.start - 12), mention.start);
  if (WHICH_OF_SEVERAL.test(before)) return undefined;
  if (isLastOfName(words, mention, published) && !FOLLOWED_BY_DATE.test(after) && !OF_A_NOUN.test(after))
    return {
      ...{ start: mention.start, end: mention.end, kind: "date" },
      insert: `${BOUND.test(before) ? "" : atStart ? "In " : "in "}${spokenMonth(mention.date, true)}`,
    };
  const period = /^(?:last|next|this)\s(month|year)$/i.exec(words)?.[1]?.toLowerCase();
  if (!period || /^this/i.test(words)) return undefined;
  if (period === "month" && mention.precision !== "month") return undefined;
  const spoken = period === "year" ? mention.date.slice(0, 4) : spokenMonth(mention.date, withYear);
  // "Since May last year": the month carries the year.
  const bound = BOUND.test(before);
  return {
    start: mention.start,
    end: mention.end,
    insert: bound ? spoken : `${atStart ? "In" : "in"} ${spoken}`,
    kind: "date",
  };
}

/** "The last May blaze", "for last year". */
const WHICH_OF_SEVERAL = /\b(?:for|early|late|mid|the|every|each|all|earlier|later)\s$/i;
/** "Last May election night": the month is the noun's. */
const OF_A_NOUN =
  /^\s(?:elections?|blaze|fire|night|vote|ballot|attacks?|riots?|protests?|games?|meeting|conference|raid|crash|storms?|floods?|deadline|deal|ruling)\b/u;
const LAST_MONTH = new RegExp(`^last ${MONTH_NAME}$`, "i");
/** "Last May", where no May of the year of writing had come; written in July it may be of this year or the one before. */
const isLastOfName = (words: string, { date, precision }: DateMention, published: string): boolean =>
  precision === "month" &&
  LAST_MONTH.test(words) &&
  date.slice(5, 7) > published.slice(5, 7) &&
  Number(date.slice(0, 4)) === Number(published.slice(0, 4)) - 1;

function dayEdit(
  { text, published, local }: Day,
  mention: DateMention,
  words: string,
  after: string,
  withYear: boolean,
): Edit | undefined {
  const day = dayNumber(mention.date);
  const distance = day - dayNumber(published);
  if (!(Math.abs(distance) <= 7)) return undefined;
  const spoken = spokenDay(day, withYear);
  const weekday = /^(?:on\s)?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i.exec(words)?.[1];
  if (weekday) {
    if (weekdayIndex(weekday) !== weekdayOf(day) || FOLLOWED_BY_DATE.test(after)) return undefined;
    // "The other is Tuesday" tells a day of every week, or one to come.
    if (distance < 0 && IS.test(text.slice(Math.max(0, mention.start - 8), mention.start))) return undefined;
    // Six days back is also the morrow, of a report that was added to, or is dated where the day begins later.
    if (distance === -6) return undefined;
    const part = PART_OF_DAY.exec(after)?.[0] ?? "";
    // "Tuesday night's shooting".
    if (POSSESSIVE.test(after.slice(part.length)) || FOLLOWED_BY_DATE.test(after.slice(part.length))) return undefined;
    const end = mention.end + part.length;
    return { start: end, end, insert: part ? ` (${spoken})` : ` ${spoken}`, kind: "date" };
  }
  const part = /^(?:yesterday|tomorrow)$/i.test(words) ? (PART_OF_DAY.exec(after)?.[0] ?? "") : "";
  if (!local || !/^(?:yesterday|tomorrow|today)$/i.test(words) || (part === "" && PART_OF_DAY.test(after)))
    return undefined;
  const behind = after.slice(part.length);
  if (/^today$/i.test(words) && (mention.tense === "present" || /^\s(?:is|are|has|have)\b/.test(after)))
    return undefined;
  // "USA TODAY" is a name, and so is "the Today programme".
  if (/^\p{Lu}{2,}$/u.test(words)) return undefined;
  if (/^\p{Lu}/u.test(words) && /[\p{L}\d’'] $/u.test(text.slice(Math.max(0, mention.start - 2), mention.start)))
    return undefined;
  if (FOLLOWED_BY_DATE.test(behind) || POSSESSIVE.test(behind)) return undefined;
  const capital = /^\p{Lu}/u.test(words);
  const before = text.slice(Math.max(0, mention.start - 10), mention.start);
  const bound = /\b(?:until|since|from|by|before|after|on|of|to)\s$/i.test(before);
  const lead = bound ? "" : capital ? "On " : "on ";
  const insert = part ? `${lead}${weekdayName(day)}${part} (${spoken})` : `${lead}${weekdayName(day)} ${spoken}`;
  return { start: mention.start, end: mention.end + part.length, insert, kind: "date" };
}
