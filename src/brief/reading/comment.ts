import type { AnnotatedArticle } from "../../model/annotation.js";
import { readersFrom } from "./reader-posts.js";
import { wordCount } from "./word-count.js";

/**
 * Telling report from comment by its words: a brief may state what happened only in the words of a report, for a comment writer's
 * judgement, stated bare, becomes the brief's own.
 */

/** Words of an article that are looked at, in UTF-16 code units: comment shows itself early. */
const LOOKED = 4_000;
/** First-person words in the writer's own voice from which an article is comment, and the share of all words they must be. */
const FIRST_PERSON = 3;
const FIRST_PERSON_SHARE = 0.012;
/** Judging words in the writer's own voice from which it is. */
const JUDGEMENTS = 3;

const LABEL =
  /^(?:opinions?|columns?|editorials?|commentary|comment|perspectives?|op-ed|letters?(?: to the editor)?|viewpoints?)\s*(?:[:|–—]|-\s)|(?:[|–—]|\s-)\s*(?:opinion|editorial|commentary|op-ed|column)\s*[.]?$/i;
/**
 * What somebody else says. A quotation that goes on in the next paragraph is left open at the end of its own, as is one that the
 * outlet cut off.
 */
const QUOTED = /[“"][^“”"\n]*(?:[”"]|$)/gm;
/** In single marks: "‘No, I’m not going to’", not "Workers' pay" or "the '90s". */
const QUOTED_SINGLY = /(?<![\p{L}\p{N}])(?:‘[^‘\n]*?(?:’(?!\p{L})|$)|'(?=\p{L})[^'\n]*(?:'\p{L}[^'\n]*)*'(?!\p{L}))/gmu;
/** As agencies once set them. */
const QUOTED_BY_WIRE = /``[^`\n]*?(?:''|$)/gm;
/** "US" is a country, "I." an initial. */
const FIRST =
  /(?=[IWwMmOou])(?<![\p{L}'’.-])(?:I(?:['’](?:m|ve|d|ll))?|[Ww]e(?:['’](?:re|ve|d|ll))?|[Mm]y|[Oo]ur|us)(?![\p{L}.-])/gu;
/**
 * Words that judge, mock or exhort whatever they are said of. With the flag "u" beside "i", looking for them would take six times as
 * long: the bounds of words are then no plain ones.
 */
const JUDGING =
  /\b(?:so-called|reads (?:like|as (?:though|if))|of course|needless to say|make no mistake|to be sure|let['’]s|don['’]t forget|sadly|thankfully|mercifully|frankly|obviously|undoubtedly|shockingly|ironically|laughabl[ey]|absurd(?:ly|ity)?|ridiculous(?:ly)?|outrageous(?:ly)?|disgrace(?:ful)?|shameful(?:ly)?|shameless(?:ly)?|mendacious(?:ly)?|dishonesty|disingenuous(?:ly)?|embarrassingly|grotesque(?:ly)?|hypocri(?:sy|tical|tes?)|pathetic|idiotic|ludicrous|preposterous|delusional|cronies|fear-?mongering|banana republic|hand-wringing|cowardly|no wonder|spectacle|fireworks ensued|the sort of|so much for|been quick to|almost (?:surely|certainly) because|seems? (?:determined|intent|bent|hell-bent)|should know better|ought to|this (?:editorial )?(?:board|page|newspaper|column)|savage(?:st|ly)?|unhinged|virtue-signal[a-z]*|farc(?:e|ical)|a sham|disturbing questions|hideous|kitchen sink|(?:mainstream|corporate|liberal|legacy|left-wing|lamestream) (?:news )?media\b(?! (?:compan|groups?|firms?|stocks?|organi[sz]ations?|markets?|industry|sector))|it(?:['’]s| is) (?:past |high )?time (?:to|for)|it(?:['’]s| is) not easy to|take, for example|we all know|next level|much-deserved|irritating|mediocrity|wokeness|woke mob|the (?:international|radical|far|woke|loony) left|power grab|sidestepping|terrorist regimes?|crackpot|splurge of|lies claiming|haters|apologists|couldn['’]t have been (?:more|less)|laudabl[ey]|commendabl[ey]|ably|at (?:best|worst)(?![-\w])|(?:omitt(?:ed|ing)|left out|leaving out|buried|ignored|ignoring) (?:key|crucial|vital|inconvenient|important)|entirely (?:appropriate|right|wrong)|wrong-?headed|woefully)\b/gi;
/** Whoever is named as saying so holds the judgement. */
const ATTRIBUTED =
  /\b(?:said|says|say|told|according to|called|calls|argu(?:ed?|es)|wrote|writes|tweeted|claim(?:ed|s)?|accus(?:ed?|es)|describ(?:ed?|es)|denounc(?:ed?|es)|condemn(?:ed|s)?|criticiz(?:ed?|es)|criticis(?:ed?|es)|warn(?:ed|s)?|insist(?:ed|s)?|express(?:ed|es)? [a-z]+)\b/i;

const ownWords = (text: string): string =>
  text.replace(QUOTED_BY_WIRE, " ").replace(QUOTED, " ").replace(QUOTED_SINGLY, " ");

/** Whether a sentence judges in its own voice: a judging word outside quotation marks, and nobody named as saying so. */
export const passesJudgement = (sentence: string): boolean => {
  const own = ownWords(sentence);
  return own.search(JUDGING) >= 0 && !ATTRIBUTED.test(own);
};

/** Sections of a site under which comment stands: "/opinion/", "/commentisfree/", "/columnists/". */
const OPINION_SECTION =
  /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(?:opinions?|commentisfree|commentary|columnists?|columns?|editorials?|op-eds?)\//i;

/** Whether an article's title or address says itself that it is comment. */
export const isOpinionPiece = ({ title, url }: { readonly title: string; readonly url: string }): boolean =>
  LABEL.test(title) || OPINION_SECTION.test(url);

/** Titles that argue, advise or ask: what ought to be, "Why …", "we", an order, a question, a verdict, or sentences with their full stops. */
const ARGUING =
  /\b(?:should(?:n['’]t)?|must|ought|never|we|our|I|here['’]s (?:why|how|what)|let['’]s|don['’]t|stop|it['’]s time|time to|the case (?:for|against)|(?:is|are|was|were) (?:not |n['’]t )?(?:right|wrong|good|bad|not)|the (?:left|right)['’]s|perspectives?)\b|^(?:why|how|no,|yes,)\s|[?.]$/i;
/** A title that gives its words to somebody reports them. */
const REPORTED_IN_TITLE =
  /\b(?:says?|said|tells?|told|warns?|urges?|asks?|calls?|vows?|claims?|according|poll|court|judge|report)\b|:/i;

/** Whether a title reads as one over argument or explanation rather than news. A hint, not a judgement: reports are headed so as well. */
export function arguesInTitle(title: string): boolean {
  const own = ownWords(title).trim();
  return ARGUING.test(own) && !REPORTED_IN_TITLE.test(own);
}

/** Code units of an article's opening, in which a report names its sources and its days. */
const OPENING = 1_500;
/** What a report's opening has: somebody who says so, or the day on which it was. */
const REPORTS =
  /\b(?:said|says|according to|told|announced|reported|reports|confirmed|tweeted|spokes(?:man|woman|person)|officials?|statement|police|investigators|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
/** What an essay's has: its reader, its writer, a question, a shrug. */
const ESSAY =
  /\b[Yy]ou(?:r|['’]\p{Ll}+)?\b|(?<![\p{L}'’.-])(?:I(?:['’](?:m|ve|d|ll))?|[Ww]e(?:['’](?:re|ve|d|ll))?|[Mm]y)(?![\p{L}.-])|[?]|\b(?:[Nn]o one really|[Bb]oy,|lo,|would appear|[Gg]o figure|[Aa]fter all|[Ii]n fact)\b/u;

/** Whether an article opens as an essay does: nobody who says so, no day, and a mark of somebody who muses. */
const isEssay = (opening: string): boolean =>
  !REPORTS.test(opening) && (ESSAY.test(opening) || opening.search(JUDGING) >= 0);

/** Where its writer thinks, doubts or hopes. */
const I_THINK =
  /(?<![\p{L}'’.-])I(?:['’]d)? (?:\p{Ll}+ly |also |still )?(?:suspect|think|believe|doubt|wonder|fear|hope|guess|suppose|find|agree|disagree|wish|confess|admit|know|mean|feel|am|was|have|don['’]t|do|would|can|never|certainly)\b/gu;
/** Words that lead an argument on. */
const ARGUMENT =
  /\b(?:after all|of course|to be sure|in fact|indeed|the (?:fact|truth|reality|problem|point|question) is|surely|perhaps|simply|consider|imagine|no doubt|so why|what if|it is (?:hard|difficult|easy|no wonder|time|clear|true)|that said|let['’]s|instead of|not only|rather than|supposedly|apparently|somehow|utterly|truly|merely|hardly|presumably|precisely|absolutely|nothing more|for too long)\b/i;
/** What ought to be, with nobody who says so. */
const DUTY = /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought|needs? to|deserves?|had better)\b/i;
const ASKS = /[?]\s*$/;
/** What each of these weighs, the sentences of a text that are at least taken, and what attribution takes off. */
const WEIGHT = { think: 2, first: 0.5, asks: 1.5, attributed: 0.6 };
const LEAST_SENTENCES = 10;
/** Evidence that there is in all, and for each sentence, where a text argues. */
const LEAST_EVIDENCE = 4;
const LEAST_SHARE = 0.2;

/** Whether a text argues: how often its writer thinks, asks, exhorts and draws conclusions in each sentence, less how often it says who says so. */
function argues(own: string): boolean {
  const sentences = own.split(/(?<=[.!?])\s+/u).filter((sentence) => wordCount(sentence) > 2);
  let evidence = WEIGHT.think * (own.match(I_THINK)?.length ?? 0) + WEIGHT.first * (own.match(FIRST)?.length ?? 0);
  let attributed = 0;
  for (const sentence of sentences) {
    if (ASKS.test(sentence)) evidence += WEIGHT.asks;
    if (ATTRIBUTED.test(sentence) || REPORTS.test(sentence)) attributed++;
    else evidence += Number(DUTY.test(sentence)) + Number(ARGUMENT.test(sentence));
  }
  const among = Math.max(LEAST_SENTENCES, sentences.length);
  return evidence >= LEAST_EVIDENCE && (evidence - WEIGHT.attributed * attributed) / among >= LEAST_SHARE;
}

/** Whether an article is comment rather than report, by its label, its address and its words; a sober comment that names sources and days passes as report. */
export function isComment({ article }: AnnotatedArticle): boolean {
  if (isOpinionPiece(article)) return true;
  const own = ownWords(article.text.slice(0, Math.min(LOOKED, readersFrom(article.text))));
  if (isEssay(own.slice(0, OPENING)) || argues(own)) return true;
  const least = Math.max(FIRST_PERSON, FIRST_PERSON_SHARE * wordCount(own));
  if ((own.match(FIRST)?.length ?? 0) >= least) return true;
  return (`${article.title} ${own}`.match(JUDGING)?.length ?? 0) >= JUDGEMENTS;
}
