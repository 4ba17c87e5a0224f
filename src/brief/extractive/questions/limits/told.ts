import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { isOfThisEvent } from "./of-this-event.js";

/** Share of an answer's own words from which a reader who has them all has the answer. */
const MOST_KNOWN = 0.6;

const VERDICT =
  /\b(?:convicted|guilty of|found guilty|ple(?:aded|d) guilty|pleads guilty|sentenced|acquitted|not guilty|verdict)\b/i;
const BEFORE_VERDICT =
  /\bif (?:he|she|they|\p{Lu}[\p{L}'’-]+)?(?:['’]s|['’]re| is| are| were)? ?(?:convicted|found guilty)\b|\b(?:unclear|not (?:yet )?known|no charges)\b/iu;

/** A cause still looked for, and one that is known. */
const CAUSE_SOUGHT =
  /\bcauses? of\b.{0,60}\b(?:investigat\p{L}*|unknown|unclear|not (?:yet )?(?:known|clear)|begun|under way|underway|determin\p{L}*)\b|\b(?:investigat\p{L}*|determin\p{L}*|unclear|not (?:yet )?(?:known|clear))\b.{0,40}\b(?:causes? of|what caused)\b/iu;
const CAUSE_KNOWN = /\b(?:arson|charged|arrested|linked to|caused by|blamed on|sparked by|because of|due to)\b/i;

/** Whether words wait for a verdict, or for a cause, that a reader knows of. */
export const isOvertaken = (read: readonly string[], words: string): boolean =>
  (BEFORE_VERDICT.test(words) && read.some((text) => VERDICT.test(text))) ||
  (CAUSE_SOUGHT.test(words) && read.some((text) => CAUSE_KNOWN.test(text)));

const STATE_HOLDS = 3 * 24 * 60 * 60 * 1000;

/** Whether a state of things is of days before the newest report: what has become of it since, nobody can tell from it. */
export function isStale({ reading }: Desk, { article }: Passage): boolean {
  const at = Date.parse(reading.articles[article]!.article.published ?? "");
  const newest = Date.parse(reading.material.story.updated);
  return newest - at > STATE_HOLDS;
}

const DENIES = /\b(?:no|not|nobody|never|any|unclear|whether|if|without)\b|n['’]t\b/i;

/** Whether the account, or a report no older than the passage's, tells of this event what leaves the passage behind. */
export function isOvertakenBy(
  desk: Desk,
  read: readonly string[],
  by: RegExp | undefined,
  { article, text }: Passage,
): boolean {
  if (by === undefined) return false;
  const { articles, passages } = desk.reading;
  const dayOf = (at: number): string => (articles[at]!.article.published ?? "").slice(0, 10);
  const day = dayOf(article);
  const tells = (words: string): boolean => by.test(words) && !DENIES.test(words);
  return (
    read.some(tells) ||
    passages.some(
      (other) =>
        other.text !== text && dayOf(other.article) >= day && tells(other.text) && isOfThisEvent(desk, read, other),
    )
  );
}

/** Whether a report of a later day tells a state `otherwise` than a passage does: that holds now. */
export function isToldLater(
  { reading: { articles } }: Desk,
  otherwise: (later: string, own: string) => boolean,
  passage: Passage,
): boolean {
  const dayOf = (at: number): string => (articles[at]!.article.published ?? "").slice(0, 10);
  return articles.some(
    ({ article: { text }, annotations }, at) =>
      dayOf(at) > dayOf(passage.article) &&
      annotations.sentences.some(({ start, end }) => otherwise(text.slice(start, end), passage.text)),
  );
}

/** A weekday says when only to who knows the week. */
const DAY_OF_MONTH = /\d/;

/** Whether a passage gives days, and none of them is past when the newest report came. */
export function isAhead({ reading }: Desk, { article, dates }: Passage): boolean {
  const today = reading.material.story.updated.slice(0, 10);
  const { annotations, article: source } = reading.articles[article]!;
  return (
    dates.length > 0 &&
    dates.every((i) => {
      const { date, start, end } = annotations.dates[i]!;
      return today === "" ? DAY_OF_MONTH.test(source.text.slice(start, end)) : date >= today.slice(0, date.length);
    })
  );
}

/** Whether most of what would answer stands in what the reader has read, wherever there. */
export function isTold({ reading }: Desk, read: readonly string[], words: string, most = MOST_KNOWN): boolean {
  const known = new Set(read.flatMap((text) => reading.vocabulary.terms(sameWords(text))));
  const terms = [...new Set(reading.vocabulary.terms(sameWords(words)))];
  return terms.length > 0 && terms.filter((term) => known.has(term)).length >= most * terms.length;
}

/** What a sentence tells first: what comes behind its comma, or under what condition, it tells besides. */
export const mainClause = (text: string): string => text.split(/,(?! and\b)| (?:as long as|if|unless|provided) /)[0]!;

/** Words for one thing: who has read one of them has read all. */
const SAME: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:hurt|injur\p{L}*|wound\p{L}*)\b/giu, "injured"],
  [/\b(?:kill(?:ed|s|ing|ings)?|die[sd]?|dead|deaths?|slain|fatal(?:ly)?|murder(?:ed|s)?)\b/giu, "killed"],
  [/\b(?:shot|shots|shoots?|shootings?|gunfire|gunshots?|opened fire|fired|gunned)\b/giu, "shot"],
  [/\b(?:arrest(?:ed|s)?|custody|detained|apprehended|nabbed|caught)\b/giu, "arrested"],
  [/\b(?:blaze|flames)\b/giu, "fire"],
  [/\b(?:child|kid|toddler|boy|girl|son|daughter)s?\b|\bchildren\b/giu, "child"],
  [/\b(?:gunm[ae]n|shooters?|suspects?|attackers?|assailants?)\b/giu, "suspect"],
];
/** Who says so, that it was said, and on what day: nothing that anybody asks for. */
const SPEAKER =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.'’-]*,? )*(?:said|says|told reporters|told|reports?|reported|[Aa]ccording to(?: \p{Lu}[\p{L}.'’-]*)*)(?!\p{L})/gu;
const NO_NEWS =
  /\b(?:police|officials?|authorities|investigators?|sheriff|deputies|detectives|spokes(?:man|woman|person)|statement|news release|press conference|news conference|believes?|(?:who )?spoke|on (?:the )?condition of anonymity(?: to [^,.;]{3,60})?)\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi;

/** Text with one word for each thing. */
export const sameWords = (text: string): string =>
  SAME.reduce((words, [forms, form]) => words.replace(forms, form), text);
const bare = (text: string): string => sameWords(text.replace(SPEAKER, " ").replace(NO_NEWS, " "));

const knownTerms = new WeakMap<readonly string[], ReadonlySet<string>>();
function termsOf({ reading }: Desk, read: readonly string[]): ReadonlySet<string> {
  const found = knownTerms.get(read) ?? new Set(read.flatMap((text) => reading.vocabulary.terms(bare(text))));
  knownTerms.set(read, found);
  return found;
}

export interface News {
  /** Terms of the answer that neither what was read nor the question has. */
  readonly fresh: number;
  /** Their share of the answer's terms, 0 to 1; those of the question and of the headline, which name the matter, count for nothing. */
  readonly share: number;
}

/** What an answer adds to what the reader has read, with words for one thing taken as one, and `names` as no news. */
export function newsOf(desk: Desk, read: readonly string[], question: string, answer: string, names = ""): News {
  const { vocabulary } = desk.reading;
  const known = termsOf(desk, read);
  const asked = new Set(vocabulary.terms(bare(`${desk.headline} ${question} ${names}`)));
  const told = [...new Set(vocabulary.terms(bare(answer)))].filter((term) => !asked.has(term));
  const fresh = told.filter((term) => !known.has(term)).length;
  return { fresh, share: told.length === 0 ? 0 : fresh / told.length };
}
