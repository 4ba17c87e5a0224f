import type { Article } from "../model/article.js";
import { eventDays } from "./event-days.js";
import type { StorySettings } from "./settings.js";
import { statedDay } from "./stated-day.js";
import { terms } from "./terms.js";

export type TermKind = "word" | "name" | "number" | "day";

/** What of an article speaks for or against a story, before any weighing against other articles. */
export interface Features {
  readonly terms: ReadonlyArray<{
    readonly term: string;
    readonly kind: TermKind;
    readonly count: number;
    readonly inTitle: boolean;
  }>;
  /** Days since 1970, with fractions; absent where neither the source nor the text's head states one. */
  readonly day?: number;
}

/** Characters of a text that count as its lead. */
const LEAD = 400;
/** Characters searched for days that the article speaks of. */
const DAYS = 700;
/** More capitals than this share of a title's words say nothing about names. */
const TITLE_CASE = 0.6;

interface Tally {
  count: number;
  capitals: number;
  seen: number;
  number: boolean;
  inTitle: boolean;
}

/** Words that are not names or numbers carry their language, so that equal letters in two languages are two terms. */
const keyOf = (term: string, kind: TermKind, language: string): string =>
  kind === "word" && language !== "en" ? `${language}:${term}` : term;

const whenOf = (article: Article): number | undefined => {
  if (article.published === undefined) return statedDay(article.title, article.text);
  const published = Date.parse(article.published);
  const retrieved = Date.parse(article.retrieved);
  const time = Number.isFinite(retrieved) ? Math.min(published, retrieved) : published;
  return Number.isFinite(time) ? time / 86_400_000 : undefined;
};

/** Reads title, lead and body once; `text` is the article's without site furniture. Needs no annotations. */
export function featuresOf(article: Article, text: string, settings: StorySettings): Features {
  const { title, language } = article;
  const tallies = new Map<string, Tally>();
  let budget = settings.words;
  const read = (part: string, weight: number, capitalsCount: boolean): void => {
    for (const { term, capital, number } of terms(part, language)) {
      if (budget-- <= 0) return;
      let tally = tallies.get(term);
      if (tally === undefined) {
        tally = { count: 0, capitals: 0, seen: 0, number, inTitle: false };
        tallies.set(term, tally);
      }
      tally.count += weight;
      if (!capitalsCount) continue;
      tally.seen++;
      if (capital) tally.capitals++;
    }
  };
  const titleTerms = terms(title, language);
  const titleCase = titleTerms.filter(({ capital }) => capital).length > TITLE_CASE * titleTerms.length;
  read(title, settings.titleWeight, !titleCase);
  for (const tally of tallies.values()) tally.inTitle = true;
  const cut = text.length > LEAD ? text.indexOf(" ", LEAD) : -1;
  const lead = cut < 0 ? text : text.slice(0, cut);
  read(lead, settings.leadWeight, true);
  if (cut >= 0) read(text.slice(cut, cut + settings.words * 12), 1, true);
  const found: Array<{ term: string; kind: TermKind; count: number; inTitle: boolean }> = [];
  for (const [term, { count, capitals, seen, number, inTitle }] of tallies) {
    const kind = number ? "number" : capitals * 2 > seen ? "name" : "word";
    found.push({ term: keyOf(term, kind, language), kind, count, inTitle });
  }
  const day = whenOf(article);
  const days = [...eventDays(`${title}. ${text.slice(0, DAYS)}`, day === undefined ? undefined : Math.floor(day))];
  if (settings.dayWeight > 0)
    for (const at of days) found.push({ term: `@${at}`, kind: "day", count: 1, inTitle: false });
  return { terms: found, ...(day === undefined ? {} : { day }) };
}
