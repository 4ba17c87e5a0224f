import { civilDay } from "./calendar.js";
import {
  count,
  exact,
  inMonth,
  inYear,
  monthDay,
  monthIndex,
  namedMonth,
  onDay,
  type Resolution,
  relativeDays,
  relativePeriod,
  shifted,
  slashed,
  weekdayRule,
  weekendNear,
} from "./date-resolution.js";
import { MONTH_NAME } from "./months.js";
import type { Direction } from "./resolved-date.js";
import { wordKey } from "./word-starts.js";

export interface DateRule {
  /** Sticky: it is tried where a word begins. */
  readonly pattern: RegExp;
  /** Kinds of word (bits of `ANCHOR`) of which every match holds one, no further than `reach` characters from its beginning. */
  readonly anchors: number;
  readonly reach: number;
  resolve(match: RegExpExecArray, today: number, direction: () => Direction): Resolution | undefined;
}

const MONTH = `(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
export const DAY = "(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day";
/** Days that are names of something: "Super Tuesday" is no Tuesday of this week. */
const NAMED_DAY = "(?:Super|Black|Bloody|Good|Ash|Cyber|Fat|Giving|Holy|Maundy|Shrove|Palm|Golden)";
const NUM = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d])(?!,\\d{3})";
const YEAR = "(?:1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\d,]*\\d)";
const SMALL =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)";
const UNIT = "(?:day|week|fortnight|month|year|decade)";

/** Words that a match of some rule must hold, by how they begin. */
const ANCHOR = { DIGIT: 1, MONTH: 2, DAY: 4, RELATIVE: 8, AGO: 16, IN: 32, PERIOD: 64, WEEKEND: 128 } as const;
const BEGINNINGS: Readonly<Record<keyof typeof ANCHOR, string>> = {
  DIGIT: "",
  MONTH: "jan feb mar apr may jun jul aug sep oct nov dec",
  DAY: "sun mon tue wed thu fri sat",
  RELATIVE: "tod ton yes tom nig mor aft eve",
  AGO: "ago ear",
  IN: "in wit",
  PERIOD: "las nex thi",
  WEEKEND: "wee",
};
const ANCHORS = new Map<number, number>();
for (const [name, list] of Object.entries(BEGINNINGS))
  for (const word of list.split(" ").filter(Boolean))
    ANCHORS.set(wordKey(word), (ANCHORS.get(wordKey(word)) ?? 0) | ANCHOR[name as keyof typeof ANCHOR]);

/** The kinds of word that one with such a key may be, as bits; 0 for most. */
export function anchorsOf(key: number): number {
  const first = key >>> 16;
  return first >= 48 && first <= 57 ? ANCHOR.DIGIT : (ANCHORS.get(key) ?? 0);
}

const year4 = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

export const DATE_RULES: readonly DateRule[] = [
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/y,
    anchors: ANCHOR.DIGIT,
    reach: 0,
    resolve: (m) => exact(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH}) (${NUM})(?: ?(?:-|–|—|to|and|through|until) ?(?:(${MONTH}) )?(${NUM}))?(?:,? (${YEAR}))?`,
      "y",
    ),
    anchors: ANCHOR.MONTH,
    reach: 0,
    resolve: (m, today, direction) => monthDay(today, direction, m[1]!, m[2]!, year4(m[5]), m[3] ?? m[1]!, m[4]),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(${NUM})(?: ?(?:-|–|to|and) ?(${NUM}))? (?:of )?(${MONTH})(?:,? (${YEAR}))?`, "y"),
    anchors: ANCHOR.MONTH,
    reach: 24,
    resolve: (m, today, direction) => monthDay(today, direction, m[3]!, m[1]!, year4(m[4]), m[3]!, m[2]),
  },
  {
    pattern: new RegExp(`\\b(?:(?:early|mid|late|since|last|next|this) |(?:mid-))?(${MONTH}),? (?:of )?(${YEAR})`, "y"),
    anchors: ANCHOR.MONTH,
    reach: 6,
    resolve: (m) => inMonth({ year: Number(m[2]), month: monthIndex(m[1]!), day: 1 }),
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/y,
    anchors: ANCHOR.DIGIT,
    reach: 0,
    resolve: (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `\\b(?<!${NAMED_DAY} |\\b[Tt]hat |\\b[Aa]nother )(?:(last|next|this|this past|this coming|every) )?(${DAY})(?! (?:Night Live|Times))\\b(?:,? (?:a|one) week ago)?`,
      "y",
    ),
    anchors: ANCHOR.DAY,
    reach: 12,
    resolve: weekdayRule,
  },
  {
    pattern:
      /\b(today|tonight|yesterday|tomorrow|last night|the day before yesterday|the day after tomorrow|this (?:morning|afternoon|evening))\b/iy,
    anchors: ANCHOR.RELATIVE,
    reach: 15,
    resolve: (m, today) => onDay(today + relativeDays(m[1]!.toLowerCase())),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:about|around|almost|nearly|some|just over|more than|over) )?(${SMALL}|a few|a couple of|several) (${UNIT})s? (?:ago|earlier this)\\b`,
      "iy",
    ),
    anchors: ANCHOR.AGO,
    reach: 40,
    resolve: (m, today) =>
      /few|couple|several/i.test(m[1]!) ? undefined : shifted(today, -count(m[1]!), m[2]!.toLowerCase()),
  },
  {
    pattern: new RegExp(`\\b(?:in|within) (?:about )?(${SMALL}) (${UNIT})s?(?:[’'] time)?\\b`, "iy"),
    anchors: ANCHOR.IN,
    reach: 0,
    resolve: (m, today, direction) =>
      direction() === "future" ? shifted(today, count(m[1]!), m[2]!.toLowerCase()) : undefined,
  },
  {
    pattern: /\b(?:(?:earlier|later|early|late) )?(last|next|this|this past) (week|weekend|month|year)\b/iy,
    anchors: ANCHOR.PERIOD,
    reach: 8,
    resolve: (m, today, direction) => relativePeriod(today, m[1]!.toLowerCase(), m[2]!.toLowerCase(), direction),
  },
  {
    pattern: new RegExp(`\\b(?:(last|next|this) )(${MONTH})\\b`, "y"),
    anchors: ANCHOR.MONTH,
    reach: 5,
    resolve: (m, today) =>
      m[1] === "this"
        ? inMonth({ year: civilDay(today).year, month: monthIndex(m[2]!), day: 1 })
        : namedMonth(today, m[2]!, m[1] === "next" ? "future" : "past"),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|by|from|during|of|late|early|mid|through|before|after|between) |\\bmid-)(${MONTH})(?! \\d)(?![\\p{L}])`,
      "uy",
    ),
    anchors: ANCHOR.MONTH,
    reach: 0,
    resolve: (m, today, direction) => namedMonth(today, m[1]!, direction()),
  },
  {
    // "the November election", "a positive June jobs report": months that are no common names or verbs, before a plain word.
    pattern:
      /\b(January|February|July|September|October|November|December|(?<=\b(?:the|a|its|this) (?:\w+ )?)(?:April|June|August))(?=(?:[’']s)? \p{Ll})/uy,
    anchors: ANCHOR.MONTH,
    reach: 0,
    resolve: (m, today, direction) => namedMonth(today, m[1]!, direction()),
  },
  {
    pattern: /\b(March|April|May|June|August)[’']s(?= \p{Ll})/uy,
    anchors: ANCHOR.MONTH,
    reach: 0,
    resolve: (m, today, direction) => namedMonth(today, m[1]!, direction()),
  },
  {
    pattern: /\b(?:the (?:early |mid-|late )?)?((?:1[5-9]|20)\d)0[’']?s\b/y,
    anchors: ANCHOR.DIGIT,
    reach: 10,
    resolve: (m) => inYear(Number(`${m[1]}0`), Number(`${m[1]}9`)),
  },
  {
    pattern: new RegExp(`\\b(${YEAR})(?:-|–| to )(${YEAR})\\b`, "y"),
    anchors: ANCHOR.DIGIT,
    reach: 0,
    resolve: (m) => inYear(Number(m[1]), Number(m[2])),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|from|of|by|during|until|before|after|late|early|mid|for|through|spring|summer|autumn|fall|winter|the|to|and|between|year|far back as) |\\b${YEAR}, )(${YEAR})(?![-–\\p{L}%])(?! (?:people|men|women|block))`,
      "iuy",
    ),
    anchors: ANCHOR.DIGIT,
    reach: 0,
    resolve: (m) => inYear(Number(m[1])),
  },
  {
    // "her 2008 presidential bid", "any 2016 candidate": before a plain word in the singular.
    pattern:
      /(?<=\b(?:his|her|its|their|our|my|any|a|this|that|[’']s) (?:\p{Ll}+ )?)((?:19|20)\d\d)(?= \p{Ll}{3,}(?<![^s]s)\b)(?! (?:or|and|foot|square)\b)/uy,
    anchors: ANCHOR.DIGIT,
    reach: 0,
    resolve: (m) => inYear(Number(m[1])),
  },
  {
    pattern: /\b(?:over|during|for) (the weekend)\b/iy,
    anchors: ANCHOR.WEEKEND,
    reach: 11,
    resolve: (_, today, direction) => weekendNear(today, direction()),
  },
];
