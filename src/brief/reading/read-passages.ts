import type { AnnotatedArticle } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import { oneByte } from "../../text/one-byte.js";
import { quotedSpans } from "../../text/quote-marks.js";
import type { Vocabulary } from "../likeness/terms.js";
import type { Cast } from "../people/cast.js";
import { fairCaption } from "../verify/cut.js";
import { type Charged, isBareDeed } from "./bare-deed.js";
import { isBrokenName } from "./broken-name.js";
import { isRunTogether } from "./caption.js";
import { wholeLength } from "./cut-off.js";
import { danglingIn } from "./dangling.js";
import { dateEdits } from "./date-edits.js";
import { isForeign } from "./foreign.js";
import { connectiveLength, datelineLength, opensWithConnective } from "./lead-in.js";
import { makePassage, quotedShare } from "./make-passage.js";
import { nameEdit } from "./name-edits.js";
import { isPageNotice } from "./page-notice.js";
import { type Edit, indicesWithin, type Passage, renderPassage, setWords } from "./passage.js";
import { isHeadCaption, isPhotoCaption } from "./photo-caption.js";
import { unreadable } from "./readable.js";
import { readersFrom } from "./reader-posts.js";
import { isRunOn } from "./run-on.js";
import { namesSpeaker } from "./speaker-first.js";
import { speaksOfAnother } from "./speaks-of-another.js";
import { teasersIn } from "./teasers.js";
import { headingLength } from "./under-heading.js";
import { isOfThePage, isTwoClauses } from "./untitled-lead.js";
import type { Voices } from "./voices.js";

/** Opens with a noun phrase that points back ("The man", "The two sides"): understandable, but a poor first sentence. */
const LEANING =
  /^["“‘'(]?(?:The (?:first|second|third|fourth|fifth|latter|former|other),|The (?:man|woman|boy|girl|child|victim|suspect|shooter|gunman|driver|officer|deputy|incident|case|company|group|move|decision|statement|report|letter|order|ruling|bill|measure|plan|agreement|deal|announcement|other|second|third|latter|former|same|attack|shooting|crash|fire|meeting|event|city|building|house|home|car|vehicle|men|women|victims|suspects|couple|family|union|number|figure|list|official|officials|board|clause|price|ministry|minister|judge|court|captain|form|page|system|network|results?|study|agency|lawsuit|suit|complaint|charges?|money|funds|changes?|vote|law|document|source|video|motion|proposal|project|programme|program|survey|poll|data|news|comments?|remarks?|tweet|post|firm|ship|boat|plane|school|hospital|store|shop|bar|club|church)\b(?! (?:of|who|whose|that|which|at|near|outside|on|deaths? of|(?:charged|accused|convicted|arrested|wanted|suspected|indicted|sentenced|held|jailed) (?:with|of|in|for|on))\b)|Police said|Officials said|Investigators said|According to (?:the|police|officials|investigators)\b)/;

/** Whether a sentence opens with such a phrase. */
export const isLeaning = (text: string): boolean => LEANING.test(text);

/** A quotation that opens with a pronoun means somebody whom only the article names. */
const SPOKEN_POINTER = /^["“](?:He|She|It|They|This|That|These|Those|Them|His|Her|Their|Its|And|But|So|Yes|No)\b/;

/** A small letter where nothing was taken off in front: the words before it are lost. Names such as "eBay" and "al-Qaida" open so. */
const OPENS_MIDWAY = /^["“‘'(]?(?!(?:al|el|bin|ibn|de|di|da|van|von)[ -])\p{Ll}+(?![\p{L}\d])/u;

interface Context {
  readonly voices: Voices;
  readonly cast: Cast;
  readonly vocabulary: Vocabulary;
  readonly charged: Charged;
  readonly yearNow: string;
  /** Sentences of an article that are read. */
  readonly depth: number;
}

/** Sentences of a text without a title among which the captions of its pictures stand. */
export const HEAD = 3;

/** Pictures of a gallery are numbered; their captions are taken over into later articles, whose day they do not belong to. */
const GALLERY_LINE = /^(?:Image|Photo|Picture|Slide) \d+ (?:of|\/) (?:\/ )?\d+\b/;
const HAS_GALLERY = new RegExp(GALLERY_LINE.source, "m");

const inGallery = (text: string, at: number): boolean => GALLERY_LINE.test(text.slice(text.lastIndexOf("\n", at) + 1));

/** "… just before 7 a.m.", with "Eastern time …" next, and that next part: a sentence that was taken for two at the hour. */
const ZONE =
  /^\s*(?:(?:Pacific|Eastern|Central|Mountain|Atlantic|Greenwich|British|Israel(?:i)?|Moscow|Tokyo|Beijing) (?:(?:Daylight|Standard|Summer|Mean) )?[Tt]ime\b|(?:[ECMP][SD]?T|GMT|BST|UTC)\b)/;
const HOUR_END = /\d\s?[ap]\.m\.["”]?$/i;
const HAS_HOUR = /\d\s?[ap]\.m\./i;
const isBrokenAtHour = (text: string, { start, end }: Span): boolean =>
  (HOUR_END.test(text.slice(Math.max(start, end - 12), end)) && ZONE.test(text.slice(end, end + 40))) ||
  (ZONE.test(text.slice(start, start + 40)) && HOUR_END.test(text.slice(Math.max(0, start - 13), start).trimEnd()));

/** "Eleven people died." says all there is to say. */
function tellsToll({ quantities }: AnnotatedArticle["annotations"], sentence: Span): boolean {
  for (const at of indicesWithin(quantities, sentence)) if (TOLL.test(quantities[at]!.measure ?? "")) return true;
  return false;
}
const TOLL = /^(?:killed|injured|missing|freed|displaced)$/;

/** "No arrests have been made.", "All are expected to survive.": short, and whole. */
const SETTLES =
  /^(?:Whether |(?:So far, |Police (?:said|say) )?[Nn]o (?:arrests?|suspects?|charges) (?:has|have|had|was|were|are|is)\b|(?:All|Both|All (?:four|five|six|three)(?: victims)?|The victims|Both victims) (?:is|are|was|were) expected to (?:survive|recover|live|be (?:ok|okay))\b)/;

/** What of an article its sentences are read with. */
interface Page {
  readonly annotated: AnnotatedArticle;
  readonly at: number;
  /** Stems of the title; nothing where the article came without one. */
  readonly title: string;
  readonly untitled: boolean;
  /** Whether the text numbers its pictures anywhere, and whether it has an hour that ends in a full stop: most have neither. */
  readonly gallery: boolean;
  readonly hours: boolean;
  /** Stems behind the head of the text, once they have been asked for. */
  body?: ReadonlySet<string>;
}

/** What of a sentence can be cited, and whether it may be short. */
interface Cited {
  readonly span: Span;
  readonly terse: boolean;
  /** As the article has them, and as they are set. */
  readonly words: string;
  readonly plain: string;
}

/** Adds the passages of an article to those found so far. */
export function readPassages(annotated: AnnotatedArticle, at: number, context: Context, passages: Passage[]): void {
  const { article, annotations } = annotated;
  const readers = readersFrom(article.text);
  const teasers = teasersIn(article.text);
  const title = context.vocabulary.terms(article.title).join(" ");
  const [gallery, hours] = [HAS_GALLERY.test(article.text), HAS_HOUR.test(article.text)];
  const page: Page = { annotated, at, title, untitled: article.title === "", gallery, hours };
  const last = Math.min(context.depth, annotations.sentences.length);
  for (let index = 0; index < last && annotations.sentences[index]!.start < readers; index++) {
    const { start } = annotations.sentences[index]!;
    if (teasers.some((teaser) => start >= teaser.start && start < teaser.end)) continue;
    const cited = citedOf(page, index);
    const passage = cited && passageOf(page, index, cited, context, passages.length);
    if (passage) passages.push(passage);
  }
}

/** The whole words of a sentence, and whether they may be few. */
interface Read {
  readonly raw: string;
  readonly start: number;
  readonly terse: boolean;
}

/** The whole words of a sentence; nothing where it is broken, out of place or of no fit length. */
function wordsRead(page: Page, sentence: Span): Read | undefined {
  const { article, annotations } = page.annotated;
  if (page.gallery && inGallery(article.text, sentence.start)) return undefined;
  if (page.hours && isBrokenAtHour(article.text, sentence)) return undefined;
  const raw = wholeWords(article.text, sentence);
  const terse = tellsToll(annotations, sentence) || SETTLES.test(raw);
  return raw.length < (terse ? 12 : 25) || raw.length > 600 ? undefined : { raw, start: sentence.start, terse };
}

const wholeWords = (text: string, { start, end }: Span): string => {
  const words = oneByte(text.slice(start, end));
  return words.slice(0, wholeLength(words));
};

/** The words of a sentence without caption, dateline and connective; nothing where they are not fit to be shown whatever they mean. */
function citedOf(page: Page, index: number): Cited | undefined {
  const read = wordsRead(page, page.annotated.annotations.sentences[index]!);
  const from = read && leadInLength(page, read);
  if (from === undefined) return undefined;
  const { start, terse } = read!;
  const words = read!.raw.slice(from);
  const plain = setWords(words);
  const span = { start: start + from, end: start + from + words.length };
  if (isForeign(plain, page.annotated.article.language)) return undefined;
  return isFit(page, index, plain, terse) ? { span, terse, words, plain } : undefined;
}

/**
 * Length of caption, dateline and connective before the words of a sentence; nothing where its caption cannot be cut off fairly, or where
 * words before it are lost.
 */
function leadInLength({ annotated, untitled }: Page, { raw, start }: Read): number | undefined {
  const { text } = annotated.article;
  const opens = start === 0;
  const caption = fairCaption(raw, opens, opens && untitled ? text : undefined);
  if (caption === undefined) return undefined;
  let from = caption;
  from += datelineLength(raw.slice(from));
  from += connectiveLength(raw.slice(from));
  const heading = headingLength(raw.slice(from));
  if (heading === undefined) return undefined;
  from += heading;
  return from === 0 && OPENS_MIDWAY.test(raw) ? undefined : from;
}

function isFit({ annotated, untitled }: Page, index: number, plain: string, terse: boolean): boolean {
  const { text } = annotated.article;
  if (unreadable(plain, terse ? 3 : undefined) !== undefined || opensWithConnective(plain)) return false;
  if (untitled && ((index < HEAD && isHeadCaption(plain)) || isTwoClauses(plain))) return false;
  if (isPhotoCaption(plain) || isPageNotice(plain) || isBrokenName(plain)) return false;
  return !isRunTogether(plain, text) && !isRunOn(plain, text);
}

/** The passage that the cited words make; nothing where they do not stand by themselves or say what the title does. */
function passageOf(page: Page, index: number, cited: Cited, context: Context, id: number): Passage | undefined {
  const { annotated, at, title, untitled } = page;
  const { span, terse, plain } = cited;
  const { text: own } = annotated.article;
  const quotations = quotedSpans(own, span);
  const as = shown(page, index, cited, quotations, context);
  if (as === undefined || isBareDeed(as.text, context.charged)) return undefined;
  const quoted = quotedShare(quotations, span);
  // Words of somebody whom the sentence does not name are nobody's words to a reader.
  if (quoted > 0.88 && !namesSpeaker(as.text)) return undefined;
  const terms = context.vocabulary.terms(plain);
  if (terms.length < (terse ? 1 : 3)) return undefined;
  // A headline set again as the first line of the body says nothing that the title does not; with its day it is a sentence.
  if (terms.join(" ") === title && indicesWithin(annotated.annotations.dates, span).length === 0) return undefined;
  if (untitled && index < HEAD) {
    page.body ??= termsBehind(context, annotated);
    if (isOfThePage(plain, terms, page.body)) return undefined;
  }
  const leaning = isLeaning(as.text) || SPOKEN_POINTER.test(as.text);
  const voice = context.voices.of(annotated.article.id);
  return makePassage(annotated, context.cast, {
    id,
    at,
    voice,
    sentence: index,
    span,
    ...as,
    terms,
    quoted,
    leaning,
  });
}

/** Cited words as they read with dates made absolute and a name for a pronoun; nothing where something in them still dangles. */
function shown(
  page: Page,
  index: number,
  { span, words, plain }: Cited,
  quoted: readonly Span[],
  context: Context,
): Pick<Passage, "text" | "edits"> | undefined {
  const dangling = danglingIn(words);
  const { edits, name } = editsOf(page, { index, span, dangling }, quoted, context);
  const text = edits.length === 0 ? plain : renderPassage(page.annotated.article.text, span, edits);
  if (text === words ? dangling : danglingIn(text)) return undefined;
  if (name && isAllegedBefore(page.annotated.article.text, span.start)) return undefined;
  return speaksOfAnother(page.annotated, page.at, context.cast, span, text, name ? undefined : words)
    ? undefined
    : { text, edits };
}

const ALLEGED = /\b(?:allegation|claim|accusation|assertion|rumou?r)s?[.:]["”]?\s*$/i;
/** "Keel made a remarkable allegation. He had been sent …": what somebody claims is no fact once it stands without the sentence before it. */
const isAllegedBefore = (text: string, start: number): boolean =>
  ALLEGED.test(text.slice(Math.max(0, start - 24), start));

const NO_EDITS = { edits: [], name: undefined };
/** The changes to cited words, in order: dates made absolute, and the name for a pronoun where there is one. */
function editsOf(
  { annotated, at }: Page,
  pointing: Parameters<typeof nameEdit>[3],
  quoted: readonly Span[],
  { cast, yearNow }: Context,
): { readonly edits: readonly Edit[]; readonly name: Edit | undefined } {
  const { span } = pointing;
  const dates = indicesWithin(annotated.annotations.dates, span);
  if (dates.length === 0 && pointing.dangling === undefined) return NO_EDITS;
  const name = nameEdit(annotated, at, cast, pointing);
  const edits = [...dateEdits(annotated, dates, span, quoted, yearNow), ...(name ? [name] : [])];
  return { edits: edits.sort((a, b) => a.start - b.start), name };
}

/** How far behind the head of a text it is looked for what its opening speaks of. */
const BODY = 2_000;
function termsBehind({ vocabulary }: Context, { article, annotations }: AnnotatedArticle): ReadonlySet<string> {
  const from = annotations.sentences[HEAD]?.start ?? 0;
  return new Set(vocabulary.terms(article.text.slice(from, from + BODY)));
}
