import { findNumbers } from "../text/numbers.js";
import { dayNumber } from "./calendar.js";
import { passesJudgement } from "./comment.js";
import type { Dispute } from "./dispute.js";
import { KINDS } from "./figures.js";
import { countsInSentence, isCasualty } from "./ledger/index.js";
import { isOvertakenTitle, type MovedFigure } from "./moved-figures.js";
import type { Passage } from "./passage.js";
import type { Reading } from "./reading.js";

const SITE = /\s+(?:[|–—·•»]|-|::)\s+[^|–—·•»:]{2,40}$/u;
const LABEL =
  /^(?:(?:BREAKING|UPDATE\s?\d*|UPDATED|EXCLUSIVE|WATCH|VIDEO|LIVE|PHOTOS|JUST IN|OPINION|ANALYSIS|RPT|REPORT)\b[^:|–-]{0,12}[:|–-]\s*|\[[^\]]{2,20}\]\s*|[×•»]\s*)/i;

/** A title without its site's name and without labels such as "UPDATE 2:". */
export function cleanTitle(title: string): string {
  let out = title
    .replace(/^\s*×\s*/, "")
    .replace(LABEL, "")
    .trim();
  const bare = out.replace(SITE, "").trim();
  if (bare.split(/\s+/).length >= 4) out = bare;
  return out.replace(/\s+/g, " ").replace(/(?<!\.)\.$/, "");
}

/** What it speaks against a title that it heads a comment, judges, or talks to its reader. */
const COMMENT = 0.6;
const ADDRESSES =
  /\b(?:[Yy]our?|[Yy]ou(?:['’](?:re|ll|ve))|[Ww]e|[Uu]s|[Oo]ur|[Mm]y|I)\b(?![.\p{Lu}])|\bhere['’]s (?:what|why|how)\b|\b(?:best|worst|funniest|most \p{Ll}+) (?:memes|jokes|tweets|reactions)\b/u;

/** What it speaks against a title that its count is one side's. */
const BARE = 0.6;

/** Whether a title states a count that is in dispute as if it were settled: no other value beside it, and nobody who says so. */
export function isBareTitle(title: string, disputes: readonly Dispute[]): boolean {
  if (CREDITED.test(title)) return false;
  const numbers = findNumbers(title);
  return disputes.some(({ measure, values }) => {
    if (new Set(numbers.flatMap(({ value }) => (values.has(value) ? [value] : []))).size > 1) return false;
    const given = isCasualty(measure)
      ? countsInSentence(title, -1).filter((one) => one.measure === measure)
      : numbers.filter(() => KINDS[measure]!.near.test(title));
    return given.some(({ value }) => values.has(value));
  });
}

const CREDITED = /\b(?:says?|said|claims?|reports?|according to)\b|^[\p{L} ]{3,30}: |: [\p{L} ]{3,20}$/iu;

/** The title that says most of what all titles say, newest among equals: the story's headline, in an outlet's words. */
export function headlineOf(reading: Reading, moved: readonly MovedFigure[], disputes: readonly Dispute[]): string {
  const counts = new Map<string, number>();
  for (const title of reading.titles) for (const term of title) counts.set(term, (counts.get(term) ?? 0) + 1);
  const recent = recencies(reading);
  let best = "";
  let most = Number.NEGATIVE_INFINITY;
  reading.articles.forEach(({ article }, i) => {
    const title = cleanTitle(article.title);
    const terms = reading.titles[i]!;
    const words = title.split(/\s+/).length;
    if (!title) return;
    let value = 0;
    for (const term of terms) value += (counts.get(term)! - 1) / reading.titles.length + 0.3 * reading.weight(term);
    value /= Math.sqrt(Math.max(5, terms.size));
    value += 0.3 * recent[i]!;
    if (isOvertakenTitle(title, moved)) value -= 0.6;
    if (isBareTitle(title, disputes)) value -= BARE;
    if (words < 4 || words > 18) value -= 0.5;
    if (/[?!]$/.test(title) || /^["“‘']/.test(title)) value -= 0.3;
    if (/^(?:opinion|editorial|analysis|why|how|what|who|letter|podcast|photos?|video|\d+ )\b/i.test(title))
      value -= 0.3;
    if (title === title.toUpperCase()) value -= 0.3;
    if (reading.isComment(i) || passesJudgement(title) || ADDRESSES.test(title)) value -= COMMENT;
    if (value >= most) {
      most = value;
      best = title;
    }
  });
  return best || firstWords(reading);
}

/** By article: 0 for the oldest day, 1 for the newest; the same for all where days are unknown. */
function recencies(reading: Reading): number[] {
  const days = reading.articles.map(({ article }) => dayNumber(article.published ?? ""));
  const known = days.filter((day) => !Number.isNaN(day));
  const first = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return days.map((day) => (last > first && !Number.isNaN(day) ? (day - first) / (last - first) : 0));
}

/** A headline has about this many words at most. */
const MOST_WORDS = 16;

/** Where no article has a title: the newest short sentence near the top of an article, or what its first sentence says up to a comma. */
function firstWords(reading: Reading): string {
  const top = reading.passages.filter((p) => p.sentence < 5 && !p.leaning && p.quoted < 0.3);
  const recent = recencies(reading);
  const newest = [...top].sort((a, b) => recent[b.article]! - recent[a.article]! || a.id - b.id);
  const value = (p: Passage): number =>
    [...p.terms].reduce((sum, term) => sum + reading.weight(term), 0) / Math.sqrt(p.terms.size + 4) +
    0.3 * recent[p.article]!;
  const short = newest
    .filter((p) => p.words >= 6 && p.words <= MOST_WORDS && p.cast.length > 0 && !/\bits?\b/i.test(p.text))
    .sort((a, b) => value(b) - value(a) || a.id - b.id)[0];
  if (short) return cleanTitle(short.text);
  for (const { text } of newest) {
    if (/^(?:It|There|This|That)\b| - /.test(text.slice(0, 110))) continue;
    const clause = /^[^,;:–—]{30,110}(?=[,;:–—])/u.exec(text)?.[0];
    if (clause && clause.split(" ").length <= MOST_WORDS) return clause;
  }
  const text = newest[0]?.text ?? reading.articles[0]?.article.text ?? "";
  return text.split(/\s+/).slice(0, 12).join(" ") || "Untitled";
}
