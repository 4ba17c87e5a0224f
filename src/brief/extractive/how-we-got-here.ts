import type { DatedEvent, Statement } from "../../model/brief.js";
import { dayNumber } from "../calendar.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";

const MOST = 8;

/** Background with its date: what the articles say happened before the story, oldest first. No event twice. */
export function howWeGotHere(desk: Desk): DatedEvent[] {
  const dated = desk.reading.passages
    .flatMap((passage) => pastDate(desk, passage))
    .sort((a, b) => desk.scores[b.passage.id]! - desk.scores[a.passage.id]! || a.passage.id - b.passage.id)
    .slice(0, 60);
  const byDate = new Map<string, { precision: DatedEvent["precision"]; statements: Statement[] }>();
  for (const { passage, date, precision } of dated) {
    if (byDate.size === MOST && !byDate.has(date)) continue;
    const known = byDate.get(date);
    if (known && known.statements.length > 1) continue;
    const statement = desk.take(passage, { alike: 0.5 });
    if (!statement) continue;
    if (known) known.statements.push(statement);
    else byDate.set(date, { precision, statements: [statement] });
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { precision, statements }]) => ({ date, precision, statements }));
}

function pastDate(
  desk: Desk,
  passage: Passage,
): Array<{ passage: Passage; date: string; precision: DatedEvent["precision"] }> {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const published = dayNumber(article.published ?? "");
  for (const index of passage.dates) {
    const mention = annotations.dates[index]!;
    if (mention.tense !== "past" || mention.until) continue;
    const words = article.text.slice(mention.start, mention.end);
    const explicit = /\d{4}/.test(words);
    // Without a day of publication, only a date that names its year can be trusted.
    if (Number.isNaN(published) ? !explicit : !isBefore(mention.date, published)) continue;
    return [{ passage, date: mention.date, precision: mention.precision }];
  }
  return [];
}

/** At least two days, or a month or year, before publication. */
function isBefore(date: string, published: number): boolean {
  const iso = new Date(published * 86_400_000).toISOString();
  if (date.length === 10) return dayNumber(date) <= published - 2;
  return date < iso.slice(0, date.length);
}
