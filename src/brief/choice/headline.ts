import { setCounts } from "../../text/counts.js";
import { hasLostLetters } from "../../text/lost-letters.js";
import { findNumbers } from "../../text/numbers.js";
import type { Dispute } from "../figures/dispute.js";
import { KINDS } from "../figures/figures.js";
import { isOvertakenTitle, type MovedFigure } from "../figures/moved-figures.js";
import { countsInSentence, isCasualty } from "../ledger/index.js";
import { arguesInTitle, isOpinionPiece, passesJudgement } from "../reading/comment.js";
import { isOriginal } from "../reading/is-original.js";
import { isPageNotice } from "../reading/page-notice.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { headLength } from "../reading/untitled-lead.js";
import { wordCount } from "../reading/word-count.js";
import { headlineOfLead, LEAST_OF_LEAD } from "./headline-of-lead.js";
import { freshness } from "./newest-stage.js";
import { overtakenTitles } from "./overtaken-titles.js";
import { publishedDay } from "./published-day.js";
import { recencies } from "./recencies.js";

const SITE = /\s+(?:[|–—·•»]|-|::)\s+[^|–—·•»:]{2,40}$/u;
/**
 * "- KSLA News 12 Shreveport, Louisiana News Weather & Sports", "- wave3.com-Louisville News, Weather & Sports": a station and what it
 * offers. Letters such as a call sign's alone may be whose word the title is ("- KPMG").
 */
const STATION =
  /\s+[-–—]\s+[KW]\p{Lu}{2,3}(?:-TV\b|,? (?:\p{Lu}{2,3} )?(?:(?:TV|News|Channel)\b|\d{1,2}(?=$| \p{Lu}| [-–—])))[^|:]{0,40}$|\s+[-–—]\s+(?:ABC|CBS|NBC|FOX) ?\d{1,2}\b[^|:]{0,60}$|\s+[-|–—:]\s+[^|]{0,60}?(?:\b[\w-]+\.(?:com|net|org)\b|\bNews,? (?:(?:&|and) |Sports )?Weather\b|\bNews (?:Station|Channel)\b|\b(?:News|Channel) \d+\b|\bNews\|(?=\S))[^|]{0,80}(?:\|[^|]{0,40})?$/u;
const LABEL =
  /^(?:(?:BREAKING|UPDATE\s?\d*|UPDATED|EXCLUSIVE|WATCH|VIDEO|LIVE|PHOTOS|JUST IN|OPINION|ANALYSIS|RPT|REPORT)\b[^:|–-]{0,12}(?:[:|–]|\s-)\s*|(?:UPDATE\s?\d+|RPT|BREAKING|EXCLUSIVE)-\s*|(?:(?:THE )?LATEST|NEW INFORMATION|DEVELOPING)(?::|\s[–-])\s*|\[[^\]]{2,20}\]\s*|[×•»]\s*)/i;

/** "… : News", the part of a site. */
const SECTION = /\s:\s(?:(?:Local|Crime|World|National) )?(?:News|Crime|Sports)$/u;
/** What can only be a site's own: behind a bar, with an address, a call sign with its channel, or "News". */
const SURELY_SITE =
  /\s+(?:[|«]\s+[^|–—·•»«:]{2,40}|[-–—]\s+(?:\S+\.(?:com|net|org)|My\p{Lu}\S+|[KW]\p{Lu}{2,3}(?:-TV(?: \d+)?| \d+)|\p{Lu}\S* ?\d* News|\p{Lu}{3}\d{1,2}))$/u;
/** Names of a site that a title may have behind it. */
const MOST_SITES = 3;
function withoutSites(title: string): string {
  let own = title;
  for (let cut = 0; cut < MOST_SITES; cut++) {
    const bare = own.replace(SURELY_SITE, "").trim();
    if (bare === own || wordCount(bare) < 4) break;
    own = bare;
  }
  return own;
}

/** "… at fireworks show WITH VIDEO", "(PHOTOS)": what a page offers beside its report. */
const OFFERED =
  /\s+(?:[([](?:(?:with )?(?:\+ ?)?(?:videos?|photos?|pictures|pics|updated?|watch)(?:(?:,| and| &|\/) ?(?:videos?|photos?))?)[)\]])$/iu;
const OFFERED_IN_CAPITALS = /\s+WITH (?:VIDEOS?|PHOTOS?)$/;
const withoutOffer = (title: string): string =>
  title.replace(BARE_BAR, "").replace(OFFERED, "").replace(OFFERED_IN_CAPITALS, "");
/** A bar behind which the site's name is missing. */
const BARE_BAR = /\s\|$/;
const withoutStation = (title: string): string => title.replace(STATION, "").replace(SECTION, "").trim();

/** A title as it is quoted: all of its own words, without what can only be its site's name; its article's text may tell that its last word is cut. */
export function ownTitle(title: string, text = ""): string {
  const bare = withoutStation(withoutOffer(title));
  const own = wordCount(bare) < 3 ? title : withoutSites(bare);
  const isCut = own.length === ROOM && own !== title && (STATION_BEHIND.test(title.slice(ROOM)) || goesOnIn(own, text));
  return isCut ? endedEarlier(own) : own;
}

/** Letters after which a page system of many stations cuts a title, within a word too: all titles of this length before a station's call sign. */
const ROOM = 64;
const STATION_BEHIND =
  /^[^\p{L}\d]+(?:[^|]{0,60}? [-–—|] )?(?:[KW]\p{Lu}{2,3}(?:-TV|tv)?|(?:ABC|CBS|NBC|FOX)\d{1,2})\b/u;
/** Whether a text has the last word of a title only as the beginning of a longer one, which is more than its plural. */
function goesOnIn(title: string, text: string): boolean {
  const last = /\p{L}{2,}$/u.exec(title)?.[0];
  if (last === undefined) return false;
  return (
    new RegExp(`(?<!\\p{L})${last}(?!(?:e?s|['’]s)(?!\\p{L}))\\p{Ll}`, "iu").test(text) &&
    !new RegExp(`(?<!\\p{L})${last}(?!\\p{L})`, "iu").test(text)
  );
}
/** What no title ends in: the word that was cut, and what belongs to it. */
const BROKEN_END = /(?: (?:an?|the|of|in|on|at|to|for|with|from|by|and|or|his|her|their|its|\d+))*[,;:]? [^ ]*$/u;
const endedEarlier = (title: string): string => title.replace(BROKEN_END, " …");

/** A title without its site's name and without labels such as "UPDATE 2:". */
export function cleanTitle(title: string, text = ""): string {
  const own = ownTitle(title, text);
  let out = withoutOffer((own.endsWith(" …") ? own : title).replace(/^\s*×\s*/, "").replace(LABEL, "")).trim();
  const station = withoutStation(out);
  if (wordCount(station) >= 3) out = station;
  const bare = out.replace(SITE, "").trim();
  if (wordCount(bare) >= 4) out = withoutSites(bare);
  return out.replace(/\s+/g, " ").replace(/(?<!\.)\.$/, "");
}

/** What it speaks against a title that its site broke off. */
const BROKEN_OFF = 0.5;
const CUT_OFF = /(?:\.\.\.|…)["”’']?$|\s[b-hj-z]$|\s(?:from|of|at|with|the|an?|and|by|for)$/;
/** "View Obituary", "Print Article": what can be done with a page, not what it tells. */
const OF_THE_PAGE = /^(?:view|print|read|see|share|open)\b.{0,16}\b(?:obituar(?:y|ies)|article|story|page|post|more)$/i;
const COMMENT_LABEL = "Comment: ";
/** What it speaks against a title that it heads a comment, judges, or talks to its reader. */
const COMMENT = 0.6;
const ADDRESSES =
  /\b(?:[Yy]our?|[Yy]ou(?:['’](?:re|ll|ve))|[Ww]e|[Uu]s|[Oo]ur|[Mm]y|I)\b(?![.\p{Lu}])|\bhere['’]s (?:what|why|how)\b|\b(?:best|worst|funniest|most \p{Ll}+) (?:memes|jokes|tweets|reactions)\b/u;

/** What it speaks for a title that it heads the newest report. */
const NEWEST = 0.4;
/** How things stood: nothing to head a story that newer reports have taken further. */
const FORMER =
  /\b(?:still|search(?:es|ing)?|at large|looking for|on the (?:run|loose)|manhunt|(?:critical|grave|serious|stable) condition|awaits?|sought|seeks?|under investigation|investigat(?:e|es|ing))\b|['’]grave['’]/i;

/** What it speaks against a title that nothing of its article can be quoted, so that no account bears it out. */
const UNREAD = 0.7;
/** In days: a title so much later than all that can be quoted is the only word of how the matter stands. */
const ALONE_AFTER = 7;

/** Articles of which nothing can be quoted, while something can of what appeared as late, or nearly. */
function unreadIn({ articles, passages, material }: Reading): ReadonlySet<number> {
  const quotable = new Set(passages.map(({ article }) => article));
  let newest = Number.NEGATIVE_INFINITY;
  for (const at of quotable) newest = Math.max(newest, publishedDay(articles[at]!) || Number.NEGATIVE_INFINITY);
  const isUnread = (at: number): boolean =>
    quotable.size > 0 &&
    !quotable.has(at) &&
    isOriginal(material, articles[at]!) &&
    !(publishedDay(articles[at]!) - newest > ALONE_AFTER);
  return new Set(articles.map((_, at) => at).filter(isUnread));
}

/** What it speaks against a title that its count is one side's. */
const BARE = 0.6;

/** Whether a title states a count that is in dispute as if it were settled: no other value beside it, and nobody who says so. */
export function isBareTitle(title: string, disputes: readonly Dispute[]): boolean {
  if (CREDITED.test(title)) return false;
  const numbers = findNumbers(title);
  return disputes.some(({ measure, thing, values }) => {
    if (new Set(numbers.flatMap(({ value }) => (values.has(value) ? [value] : []))).size > 1) return false;
    const given = isCasualty(measure)
      ? countsInSentence(title, -1).filter((one) => one.measure === measure)
      : numbers.filter(() =>
          thing === undefined ? KINDS[measure]!.near.test(title) : title.toLowerCase().includes(thing),
        );
    return given.some(({ value }) => values.has(value));
  });
}

const CREDITED = /\b(?:says?|said|claims?|reports?|according to)\b|^[\p{L} ]{3,30}: |: [\p{L} ]{3,20}$/iu;

const INTERVIEW = /\b(?:interviews?|interviewed|(?:talks|speaks|talked|spoke) (?:to|with)|in conversation with|Q&A)\b/i;

/** Whether a title judges, or argues above comment: it is its writer's view. A report that was taken for comment is headed otherwise. */
function isViewAbove(reading: Reading, at: number, title: string): boolean {
  const { article } = reading.articles[at]!;
  if (passesJudgement(title)) return true;
  // An interview thinks and asks as comment does, and says what it is.
  if (INTERVIEW.test(title)) return false;
  return reading.isComment(at) && (reading.mostlyComment || isOpinionPiece(article) || arguesInTitle(title));
}

/** The title that says most of what all titles say, newest among equals: the story's headline, in an outlet's words; a view is called comment. */
export function headlineOf(reading: Reading, moved: readonly MovedFigure[], disputes: readonly Dispute[]): string {
  const counts = setCounts(reading.titles);
  const recent = recencies(reading, 0);
  const fresh = freshness(reading);
  const unread = unreadIn(reading);
  const overtaken = overtakenTitles(reading, unread);
  let best = "";
  let most = Number.NEGATIVE_INFINITY;
  reading.articles.forEach(({ article }, i) => {
    const title = cleanTitle(article.title, article.text);
    const terms = reading.titles[i]!;
    const words = wordCount(title);
    if (!title) return;
    let value = 0;
    for (const term of terms) value += (counts.get(term)! - 1) / reading.titles.length + 0.3 * reading.weight(term);
    value /= Math.sqrt(Math.max(5, terms.size));
    value += 0.3 * recent[i]! + NEWEST * fresh[i]!;
    if (isOvertakenTitle(title, moved) || overtaken.has(i) || (fresh[i]! < 0.6 && FORMER.test(title))) value -= 0.6;
    if (isBareTitle(title, disputes)) value -= BARE;
    if (unread.has(i)) value -= UNREAD;
    if (words < 4 || words > 18) value -= 0.5;
    if (OF_THE_PAGE.test(title)) value -= 1;
    if (/[?!]$/.test(title) || /^["“‘']/.test(title)) value -= 0.3;
    if (/^(?:opinion|editorial|analysis|why|how|what|who|letter|podcast|photos?|video|\d+ )\b/i.test(title))
      value -= 0.3;
    if (title === title.toUpperCase()) value -= 0.3;
    if (CUT_OFF.test(title)) value -= BROKEN_OFF;
    if (reading.isComment(i) || passesJudgement(title) || ADDRESSES.test(title)) value -= COMMENT;
    if (value >= most) {
      most = value;
      best = isViewAbove(reading, i, title) ? `${COMMENT_LABEL}${title}` : title;
    }
  });
  return best || firstWords(reading);
}

/** Where no article has a title and no sentence can open the story: what its newest sentence says. */
function firstWords(reading: Reading): string {
  const recent = recencies(reading, 0);
  const comment = (p: Passage): number => Number(isView(reading, p));
  const able = reading.passages.filter((p) => !p.leaning && p.quoted < 0.3);
  const early = able.filter((p) => p.sentence < 5);
  const [first] = (early.length > 0 ? early : able).sort(
    (a, b) => comment(a) - comment(b) || recent[b.article]! - recent[a.article]! || a.id - b.id,
  );
  if (!first) {
    const text = reading.articles[0]?.article.text ?? "";
    const sentences = text.split(/(?<=[.!?])\s/u, HEAD);
    const [lead = ""] = sentences;
    const opening =
      sentences.find((one) => wordCount(one) >= LEAST_OF_LEAD && !isPageNotice(one)) ??
      (wordCount(lead) < 2 * LEAST_OF_LEAD && isPageNotice(lead) ? "" : lead);
    const bare = opening.slice(headLength(opening)).replace(BEFORE_MARK, "").trim();
    return (!hasLostLetters(text) && headlineOfLead(bare)) || UNTITLED;
  }
  return headlineOfPassage(reading, first);
}
/** "the spill 's victims , and": marks that a page set apart. */
const BEFORE_MARK = / (?=[,.;:!?]|['’]s\b)/gu;
/** Sentences among which the first that is not the page's own is looked for. */
const HEAD = 3;
/** What a sentence says that heads the page, called comment where it is its writer's view. */
export function headlineOfPassage(reading: Reading, passage: Passage): string {
  const words = headlineOfLead(passage.text);
  return isView(reading, passage) ? `${COMMENT_LABEL}${words}` : words;
}
/** Heads a page of which no words can be shown. */
const UNTITLED = "Untitled";
/** Whether a sentence gives its writer's view: it judges, or is of comment and tells neither a figure nor a day. */
const isView = (reading: Reading, { article, text, dates, quantities }: Passage): boolean =>
  passesJudgement(text) || (reading.isComment(article) && dates.length === 0 && quantities.length === 0);
