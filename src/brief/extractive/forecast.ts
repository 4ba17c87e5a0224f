import type { Claim } from "../../model/annotation.js";
import type { Forecast } from "../../model/brief.js";
import { dayNumber } from "../calendar.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";
import { dateHolds } from "../time-sense.js";

const MOST = 3;
const AHEAD =
  /\b(?:is|are|was|were) (?:expected|scheduled|due|set|slated|planned|likely|poised|about|going) to\b|\b(?:will|plans? to|aims? to|intends? to|hopes? to|expects? to|vow(?:s|ed) to|pledge[sd]? to|promise[sd]? to|is considering|are considering)\b/i;

/** What is planned, expected or feared, by whom and, where it is dated, by when. Nothing that nobody said. */
export function forecast(desk: Desk): Forecast[] {
  const ranked = desk.reading.passages
    .map((passage) => ({ passage, outlook: outlookOf(desk, passage) }))
    .filter(
      ({ passage, outlook }) => outlook !== undefined && passage.words <= 50 && !passage.leaning && passage.words >= 8,
    )
    .sort(
      (a, b) => value(desk, b.passage, b.outlook!) - value(desk, a.passage, a.outlook!) || a.passage.id - b.passage.id,
    )
    .slice(0, 20);
  const out: Forecast[] = [];
  for (const { passage, outlook } of ranked) {
    if (out.length === MOST) break;
    const statement = desk.take(passage, { alike: 0.5 });
    if (statement) out.push({ ...statement, ...outlook! });
  }
  return out;
}

interface Outlook {
  readonly by: string;
  readonly deadline?: string;
}

const value = (desk: Desk, passage: Passage, outlook: Outlook): number =>
  desk.scores[passage.id]! + (outlook.deadline ? 0.6 : 0) + desk.features[passage.id]!.recency * 0.3;

function outlookOf(desk: Desk, passage: Passage): Outlook | undefined {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const claims = passage.claims.map((i) => annotations.claims[i]!);
  const ahead = claims.find((claim) => /^(?:expected|planned|feared)$/.test(claim.modality));
  if (!ahead || !AHEAD.test(passage.text) || desk.features[passage.id]!.topical < 0.3) return undefined;
  if (
    passage.dates.some(
      (i) =>
        annotations.dates[i]!.tense === "past" &&
        dayNumber(annotations.dates[i]!.date) < dayNumber(article.published ?? "") - 3,
    )
  )
    return undefined;
  const by = holderOf(desk, passage, ahead);
  const published = dayNumber(article.published ?? "");
  const due = passage.dates
    .map((i) => annotations.dates[i]!)
    .find(
      (date) =>
        date.tense === "expected" &&
        dateHolds(article.text, date, article.published ?? "") &&
        (Number.isNaN(published) || !(dayNumber(date.date) < published)),
    );
  // What was due before the newest article is no forecast any more.
  if (due && due.date < desk.reading.material.story.updated.slice(0, due.date.length)) return undefined;
  return { by, ...(due && article.published ? { deadline: due.date } : {}) };
}

/** Who expects it: a person or organisation by name, else the words of the article, else the outlet in whose voice it stands. */
function holderOf(desk: Desk, passage: Passage, claim: Claim): string {
  const { article } = desk.reading.articles[passage.article]!;
  const member =
    claim.holderEntity === undefined ? undefined : desk.reading.cast.of(passage.article, claim.holderEntity);
  const named = member && passage.text.includes(member.name.split(" ").at(-1)!);
  if (named && (member.type === "person" || member.type === "organization")) return member.name;
  const words = claim.holder ? article.text.slice(claim.holder.start, claim.holder.end).trim() : "";
  if (
    words &&
    !/^(?:(?:he|she|they|it|who|we|i|this|that|which|police|no|none|nobody)$|no |its |his |her |their )/i.test(words) &&
    words.length <= 60
  )
    return words;
  return article.outlet.name;
}
