import { DAY_MS } from "../../text/milliseconds.js";
import { numbersIn } from "../likeness/numbers.js";
import { fold } from "../likeness/terms.js";
import { monthIndex } from "../reading/calendar.js";
import type { Refusal } from "./codes.js";
import type { SourceArticle } from "./source.js";
import { capitalised, comparable, NEGATION, quotedIn } from "./words.js";

/** Days and years that a relative date near publication can come out at. */
function reachable(published: string): string[] {
  const time = Date.parse(published);
  if (Number.isNaN(time)) return [];
  const out: string[] = [];
  for (let k = -14; k <= 14; k++) out.push(String(new Date(time + k * DAY_MS).getUTCDate()));
  for (let k = -1; k <= 1; k++) out.push(String(new Date(time).getUTCFullYear() + k));
  return out;
}

export interface Cited {
  readonly source: SourceArticle;
  readonly quote: string;
}

/** Numbers and names of a statement stand in what it cites, or in the credits of the article cited. */
export function checkFacts(text: string, cited: readonly Cited[]): Refusal | undefined {
  // The very words of an article hold nothing that they do not hold.
  if (cited.some(({ quote }) => quote === text)) return undefined;
  const wanted = numbersIn(text);
  if (wanted.size > 0) {
    const have = cited.map(({ quote }) => numbersIn(quote));
    const stands = (number: string): boolean =>
      have.some((numbers) => numbers.has(number)) || cited.some(({ source }) => creditsOf(source).numbers.has(number));
    for (const number of wanted) if (!stands(number)) return "number";
  }
  const names = capitalised(text);
  if (names.length === 0) return undefined;
  const words = cited.flatMap(({ source, quote }) => [fold(quote), creditsOf(source).words]);
  for (const name of names) if (!words.some((all) => all.includes(name))) return "name";
  return undefined;
}

/** What the credits of an article state: names, folded, and numbers, the days among them that its words may mean. */
interface Credits {
  readonly words: string;
  readonly numbers: ReadonlySet<string>;
}

const credits = new WeakMap<SourceArticle, Credits>();

/** Read once an article: nearly every statement of a brief cites it. */
function creditsOf(source: SourceArticle): Credits {
  const known = credits.get(source);
  if (known) return known;
  const text = `${source.title} ${source.published} ${source.outlet} ${source.authors.join(" ")} ${source.wire ?? ""}`;
  const numbers = numbersIn(text);
  for (const day of reachable(source.published)) numbers.add(day);
  const read = { words: fold(text), numbers };
  credits.set(source, read);
  return read;
}

/** Every quoted stretch stands verbatim within one quotation of one citation, so that two are never merged into one. */
export function checkQuotations(text: string, cited: readonly Cited[]): Refusal | undefined {
  const wanted = quotedIn(text);
  if (wanted.length === 0) return undefined;
  const quotes = cited.map(({ quote }) => fold(quote));
  for (const words of wanted) {
    const whole = quotes.some((quote) => {
      const at = quote.indexOf(words);
      return at >= 0 && !words.includes('"');
    });
    if (!whole) return "quotation";
  }
  return undefined;
}

/** How often a text denies, outside quotation marks and within. */
export function denials(text: string): string[] {
  const folded = fold(text);
  return MAY_DENY.test(folded) ? (folded.match(NEGATION) ?? []).sort() : [];
}

/** Part of every word that denies: most sentences have none. */
const MAY_DENY =
  /n't|\b(?:(?:not?|never|none|nobody|nothing|neither|nor|cannot|without|hardly|barely|unlikely|untrue)\b|den[iy]|refus|reject|fail|false)/;

/** The same words deny in the statement and in what it is taken from. */
export function checkNegation(body: string, quote: string): Refusal | undefined {
  if (body === quote) return undefined;
  return denials(body).join(" ") === denials(quote).join(" ") ? undefined : "negation";
}

const CUES =
  /^(?:said|says|say|told|tells|added|adds|claimed|claims|argued|argues|wrote|writes|tweeted|stated|states|announced|warned|insisted|asked|denied|accused|called|testified)$/;

const WHEN =
  /^(?:\d.*|on|in|last|next|month|year|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Pairs of a verb of saying with the word before and after it: who says what to whom. */
function speakers(text: string): Set<string> {
  // A date made absolute may stand between a speaker and the verb.
  const words = comparable(text).filter((word) => !WHEN.test(word) && monthIndex(word) < 0);
  const out = new Set<string>();
  words.forEach((word, i) => {
    if (CUES.test(word)) out.add(`${words[i - 1] ?? ""}|${word}|${words[i + 1] ?? ""}`);
  });
  return out;
}

/** Every verb of saying keeps its neighbours, unless a pronoun beside it was replaced. */
export function checkSpeaker(body: string, quote: string): Refusal | undefined {
  if (body === quote) return undefined;
  const have = speakers(quote);
  const pronoun = /(?:^|\|)(?:he|she|his|her)(?:\||$)/;
  for (const pair of speakers(body)) {
    if (have.has(pair)) continue;
    const cue = pair.split("|")[1];
    if (![...have].some((other) => other.split("|")[1] === cue && pronoun.test(other))) return "speaker";
  }
  return undefined;
}
