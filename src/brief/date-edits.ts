import type { AnnotatedArticle, DateMention } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { dayNumber, spokenDay, spokenMonth, weekdayIndex, weekdayName, weekdayOf } from "./calendar.js";
import type { Edit } from "./passage.js";
import { dateHolds } from "./time-sense.js";

const FOLLOWED_BY_DATE = /^,?\s*(?:the\s+)?(?:\d|\(|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)/;
const PART_OF_DAY = /^\s(?:morning|afternoon|evening|night)\b/i;
/** "Sunday school": a thing called by the day, on no day. */
const NAMED_AFTER_DAY = /^\s(?:school|service|mass|worship|market|roast|paper|newspaper)\b/i;
const POSSESSIVE = /^['’]/;

/** Days and months told from the day of writing become dates that hold on any day. Nothing within quotation marks is touched. */
export function dateEdits(
  annotated: AnnotatedArticle,
  dates: readonly number[],
  span: Span,
  quoted: readonly Span[],
  yearNow: string,
): Edit[] {
  const { article, annotations } = annotated;
  if (!article.published) return [];
  const out: Edit[] = [];
  let day = "";
  for (const index of dates) {
    const mention = annotations.dates[index]!;
    if (quoted.some((range) => range.start < mention.end && mention.start < range.end)) continue;
    if (!dateHolds(article.text, mention, article.published)) continue;
    const edit = editFor(article.text, mention, span, yearNow, article.published);
    // A date is spelled out once; the same day named again in the sentence needs no second telling.
    if (edit && mention.date !== day) {
      out.push(edit);
      day = mention.date;
    }
  }
  return out;
}

function editFor(text: string, mention: DateMention, span: Span, yearNow: string, published: string): Edit | undefined {
  const words = text.slice(mention.start, mention.end);
  const after = text.slice(mention.end, Math.min(mention.end + 24, span.end));
  if (POSSESSIVE.test(after) || NAMED_AFTER_DAY.test(after)) return undefined;
  const withYear = mention.date.slice(0, 4) !== yearNow;
  if (mention.precision === "day") return dayEdit(text, mention, words, after, withYear, published);
  const atStart = mention.start === span.start;
  const before = text.slice(Math.max(span.start, mention.start - 12), mention.start);
  const period = /^(?:last|next|this)\s(month|year)$/i.exec(words)?.[1]?.toLowerCase();
  if (!period || /^this/i.test(words) || /\b(?:for|early|late|mid|the|every|each|all|earlier|later)\s$/i.test(before))
    return undefined;
  if (period === "month" && mention.precision !== "month") return undefined;
  const spoken = period === "year" ? mention.date.slice(0, 4) : spokenMonth(mention.date, withYear);
  const bound = /\b(?:in|since|from|by|until|till|of|during|before|after|to|than)\s$/i.test(before);
  return {
    start: mention.start,
    end: mention.end,
    insert: bound ? spoken : `${atStart ? "In" : "in"} ${spoken}`,
    kind: "date",
  };
}

function dayEdit(
  text: string,
  mention: DateMention,
  words: string,
  after: string,
  withYear: boolean,
  published: string,
): Edit | undefined {
  const day = dayNumber(mention.date);
  const distance = day - dayNumber(published);
  if (!(Math.abs(distance) <= 7)) return undefined;
  const spoken = spokenDay(day, withYear);
  const weekday = /^(?:on\s)?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i.exec(words)?.[1];
  if (weekday) {
    if (weekdayIndex(weekday) !== weekdayOf(day) || FOLLOWED_BY_DATE.test(after)) return undefined;
    const part = PART_OF_DAY.exec(after)?.[0] ?? "";
    const end = mention.end + part.length;
    return { start: end, end, insert: part ? ` (${spoken})` : ` ${spoken}`, kind: "date" };
  }
  if (!/^(?:yesterday|tomorrow|today)$/i.test(words) || PART_OF_DAY.test(after)) return undefined;
  if (/^today$/i.test(words) && (mention.tense === "present" || /^\s(?:is|are|has|have)\b/.test(after)))
    return undefined;
  // "USA TODAY" is a name, and so is "the Today programme".
  if (/^\p{Lu}{2,}$/u.test(words)) return undefined;
  if (/^\p{Lu}/u.test(words) && /[\p{L}\d’'] $/u.test(text.slice(Math.max(0, mention.start - 2), mention.start)))
    return undefined;
  if (FOLLOWED_BY_DATE.test(after)) return undefined;
  const capital = /^\p{Lu}/u.test(words);
  const before = text.slice(Math.max(0, mention.start - 10), mention.start);
  const bound = /\b(?:until|since|from|by|before|after|on|of|to)\s$/i.test(before);
  const lead = bound ? "" : capital ? "On " : "on ";
  return { start: mention.start, end: mention.end, insert: `${lead}${weekdayName(day)} ${spoken}`, kind: "date" };
}
