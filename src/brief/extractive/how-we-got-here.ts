import type { DateMention } from "../../model/annotation.js";
import type { DatedEvent, Statement } from "../../model/brief.js";
import { dayNumber } from "../calendar.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";
import { dateHolds } from "../time-sense.js";

const MOST = 8;
const DAY_MS = 86_400_000;

interface Dated {
  readonly passage: Passage;
  readonly date: string;
  readonly precision: DatedEvent["precision"];
}

/** Background with its date: what the articles say happened before, oldest first. No event twice. */
export function howWeGotHere(desk: Desk): DatedEvent[] {
  const dated = desk.reading.passages
    .flatMap((passage) => eventOf(desk, passage))
    .sort((a, b) => worth(desk, b) - worth(desk, a) || a.passage.id - b.passage.id)
    .slice(0, 60);
  const byDate = new Map<string, { precision: DatedEvent["precision"]; statements: Statement[] }>();
  for (const { passage, date, precision } of dated) {
    if (byDate.size === MOST) break;
    if (byDate.has(date)) continue;
    const statement = desk.take(passage, { alike: 0.45 });
    if (statement) byDate.set(date, { precision, statements: [statement] });
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { precision, statements }]) => ({ date, precision, statements }));
}

const worth = (desk: Desk, { passage, precision }: Dated): number =>
  desk.scores[passage.id]! +
  (precision === "day" ? 0.3 : precision === "month" ? 0.15 : 0) -
  passage.quoted -
  passage.words / 120;

/** The past event that a passage tells, with its date; none where the date is only told in passing. */
function eventOf(desk: Desk, passage: Passage): Dated[] {
  if (passage.words > 45 || passage.quoted > 0.25 || passage.words < 8 || desk.features[passage.id]!.topical < 0.3)
    return [];
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const published = dayNumber(article.published ?? "");
  const mentions = passage.dates.map((index) => annotations.dates[index]!);
  // A sentence that also speaks of the day of the news tells the news, with the past as an aside.
  if (mentions.some((m) => m.precision === "day" && Math.abs(dayNumber(m.date) - published) < 2)) return [];
  if (mentions.some((m) => m.tense === "expected")) return [];
  const main = mentions.find((mention) => isEventDate(article.text, mention, published, article.published ?? ""));
  return main ? [{ passage, date: main.date, precision: main.precision }] : [];
}

function isEventDate(text: string, mention: DateMention, published: number, day: string): boolean {
  if (mention.tense !== "past" || mention.until) return false;
  const words = text.slice(mention.start, mention.end);
  const explicit = /\d{4}/.test(words);
  // Without a day of publication, only a date that names its year can be trusted.
  if (Number.isNaN(published)) return explicit && adverbial(text, mention);
  return isBefore(mention.date, published) && dateHolds(text, mention, day) && adverbial(text, mention);
}

/** "In May 2024 an inspector visited", not "last year's election", "since 2019" or "a regulation of 2019". */
function adverbial(text: string, mention: DateMention): boolean {
  if (/^['’]s?/.test(text.slice(mention.end, mention.end + 2))) return false;
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  if (/\b(?:since|from|of|than|until|till|before|after|to|and|or|between|the)\s$/i.test(before)) return false;
  return !/^\s(?:\p{Ll}+\s)?(?:election|report|study|ruling|law|budget|season|edition|survey|census|figures?|speech|interview|close)\b/u.test(
    text.slice(mention.end, mention.end + 40),
  );
}

/** At least two days, or a month or year, before publication. */
function isBefore(date: string, published: number): boolean {
  const iso = new Date(published * DAY_MS).toISOString();
  if (date.length === 10) return dayNumber(date) <= published - 2;
  return date < iso.slice(0, date.length);
}
