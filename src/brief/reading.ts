import type { AnnotatedArticle } from "../model/annotation.js";
import type { StoryMaterial } from "../model/material.js";
import type { Span } from "../model/span.js";
import { quotedSpans } from "../text/quote-marks.js";
import { isBrokenName } from "./broken-name.js";
import { isRunTogether } from "./caption.js";
import { type Cast, castOf } from "./cast.js";
import { isComment as isCommentArticle } from "./comment.js";
import { wholeLength } from "./cut-off.js";
import { danglingIn, PERSON_NOUN } from "./dangling.js";
import { dateEdits } from "./date-edits.js";
import { connectiveLength, datelineLength, opensWithConnective } from "./lead-in.js";
import { nameEdit } from "./name-edits.js";
import { isPageNotice } from "./page-notice.js";
import { type Edit, indicesWithin, type Passage, renderPassage } from "./passage.js";
import { isHeadCaption, isPhotoCaption } from "./photo-caption.js";
import { unreadable } from "./readable.js";
import { readersFrom } from "./reader-posts.js";
import { isRunOn } from "./run-on.js";
import { namesSpeaker } from "./speaker-first.js";
import { type Vocabulary, vocabularyOf } from "./terms.js";
import { isOfThePage, isTwoClauses } from "./untitled-lead.js";
import { fairCaption } from "./verify/cut.js";
import { type Voices, voicesOf } from "./voices.js";
import { wordCount } from "./word-count.js";

/** A story read once: what can be quoted, who is in it, which words matter. Everything the sections choose from. */
export interface Reading {
  readonly material: StoryMaterial;
  readonly articles: readonly AnnotatedArticle[];
  readonly voices: Voices;
  readonly cast: Cast;
  readonly vocabulary: Vocabulary;
  readonly passages: readonly Passage[];
  /** Voices that the passages are of. */
  readonly heard: number;
  /** How much a term belongs to this story, 0 to 1. */
  weight(term: string): number;
  /** Whether an article is comment rather than report. */
  isComment(article: number): boolean;
  /** Whether fewer than one in three of the articles that can be quoted report. */
  readonly mostlyComment: boolean;
  /** Terms of each article's title; of its opening sentence where it came without one. */
  readonly titles: ReadonlyArray<ReadonlySet<string>>;
}

/** Opens with a noun phrase that points back ("The man", "The two sides"): understandable, but a poor first sentence. */
const LEANING =
  /^["“‘'(]?(?:The (?:first|second|third|fourth|fifth|latter|former|other),|The (?:man|woman|boy|girl|child|victim|suspect|shooter|gunman|driver|officer|deputy|incident|case|company|group|move|decision|statement|report|letter|order|ruling|bill|measure|plan|agreement|deal|announcement|other|second|third|latter|former|same|attack|shooting|crash|fire|meeting|event|city|building|house|home|car|vehicle|men|women|victims|suspects|couple|family|union|number|figure|list|official|officials|board|clause|price|ministry|minister|judge|court|captain|form|page|system|network|results?|study|agency|lawsuit|suit|complaint|charges?|money|funds|changes?|vote|law|document|source|video|motion|proposal|project|programme|program|survey|poll|data|news|comments?|remarks?|tweet|post|firm|ship|boat|plane|school|hospital|store|shop|bar|club|church)\b(?! (?:of|who|whose|that|which|at|near|outside|on|deaths? of)\b)|Police said|Officials said|Investigators said|According to (?:the|police|officials|investigators)\b)/;

/** Whether a sentence opens with such a phrase. */
export const isLeaning = (text: string): boolean => LEANING.test(text);

/** A quotation that opens with a pronoun means somebody whom only the article names. */
const SPOKEN_POINTER = /^["“](?:He|She|It|They|This|That|These|Those|Them|His|Her|Their|Its|And|But|So|Yes|No)\b/;

/** A small letter where nothing was taken off in front: the words before it are lost. Names such as "eBay" and "al-Qaida" open so. */
const OPENS_MIDWAY = /^["“‘'(]?(?!(?:al|el|bin|ibn|de|di|da|van|von)[ -])\p{Ll}+(?![\p{L}\d])/u;

/** Sentences of a story that are read in all. News puts first what matters most: a large story loses only the ends of its articles. */
const MOST_SENTENCES = 12_000;
const LEAST_DEPTH = 15;

export function readStory(material: StoryMaterial): Reading {
  const { articles, copies } = material;
  const language = majority(articles.map(({ article }) => article.language));
  const vocabulary = vocabularyOf(language);
  const voices = voicesOf([...articles, ...material.earlier.flatMap((earlier) => earlier.articles)], copies);
  const cast = castOf(articles);
  const yearNow = material.story.updated.slice(0, 4);
  const inStory = new Set(articles.map(({ article }) => article.id));
  const passages: Passage[] = [];
  const depth = Math.max(LEAST_DEPTH, Math.floor(MOST_SENTENCES / articles.length));
  articles.forEach((annotated, at) => {
    const original = copies.get(annotated.article.id)?.copyOf;
    if (original !== undefined && inStory.has(original)) return;
    readPassages(annotated, at, { voices, cast, vocabulary, yearNow, depth }, passages);
  });
  const titles = titlesOf(articles, passages, vocabulary);
  const weight = termWeights(passages, titles, articles.length);
  const comments: boolean[] = [];
  const isComment = (article: number): boolean => {
    comments[article] ??= isCommentArticle(articles[article]!);
    return comments[article]!;
  };
  const heard = new Set(passages.map(({ voice }) => voice)).size;
  const quotable = [...new Set(passages.map(({ article }) => article))];
  return {
    ...{ material, articles, voices, cast, vocabulary, passages, heard, weight, isComment, titles },
    get mostlyComment() {
      return quotable.filter((at) => !isComment(at)).length < REPORTED * quotable.length;
    },
  };
}

const REPORTED = 1 / 3;

function titlesOf(
  articles: readonly AnnotatedArticle[],
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): ReadonlySet<string>[] {
  const titles = articles.map(({ article }) => new Set(vocabulary.terms(article.title)) as ReadonlySet<string>);
  for (const { article, sentence, terms } of passages)
    if (sentence < HEAD && articles[article]!.article.title === "" && titles[article]!.size === 0)
      titles[article] = terms;
  return titles;
}

const majority = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
};

interface Context {
  readonly voices: Voices;
  readonly cast: Cast;
  readonly vocabulary: Vocabulary;
  readonly yearNow: string;
  /** Sentences of an article that are read. */
  readonly depth: number;
}

/** Sentences of a text without a title among which the captions of its pictures stand. */
const HEAD = 3;

/** Pictures of a gallery are numbered; their captions are taken over into later articles, whose day they do not belong to. */
const GALLERY_LINE = /^(?:Image|Photo|Picture|Slide) \d+ (?:of|\/) (?:\/ )?\d+\b/;

const inGallery = (text: string, at: number): boolean => GALLERY_LINE.test(text.slice(text.lastIndexOf("\n", at) + 1));

/** "… just before 7 a.m.", with "Eastern time …" next, and that next part: a sentence that was taken for two at the hour. */
const ZONE =
  /^\s*(?:(?:Pacific|Eastern|Central|Mountain|Atlantic|Greenwich|British|Israel(?:i)?|Moscow|Tokyo|Beijing) (?:(?:Daylight|Standard|Summer|Mean) )?[Tt]ime\b|(?:[ECMP][SD]?T|GMT|BST|UTC)\b)/;
const HOUR_END = /\d\s?[ap]\.m\.["”]?$/i;
const isBrokenAtHour = (text: string, { start, end }: Span): boolean =>
  (HOUR_END.test(text.slice(Math.max(start, end - 12), end)) && ZONE.test(text.slice(end, end + 40))) ||
  (ZONE.test(text.slice(start, start + 40)) && HOUR_END.test(text.slice(Math.max(0, start - 13), start).trimEnd()));

/** "Eleven people died." says all there is to say. */
const tellsToll = ({ annotations }: AnnotatedArticle, sentence: Span): boolean =>
  indicesWithin(annotations.quantities, sentence).some((i) =>
    /^(?:killed|injured|missing|freed|displaced)$/.test(annotations.quantities[i]!.measure ?? ""),
  );

/** "No arrests have been made.", "All are expected to survive.": short, and whole. */
const SETTLES =
  /^(?:(?:So far, |Police (?:said|say) )?[Nn]o (?:arrests?|suspects?|charges) (?:has|have|had|was|were|are|is)\b|(?:All|Both|All (?:four|five|six|three)(?: victims)?|The victims|Both victims) (?:is|are|was|were) expected to (?:survive|recover|live|be (?:ok|okay))\b)/;

/** Adds the passages of an article to those found so far. */
function readPassages(annotated: AnnotatedArticle, at: number, context: Context, passages: Passage[]): void {
  const { article, annotations } = annotated;
  const title = context.vocabulary.terms(article.title).join(" ");
  const untitled = article.title === "";
  const readers = readersFrom(article.text);
  let body: ReadonlySet<string> | undefined;
  for (const [index, sentence] of annotations.sentences.entries()) {
    if (index >= context.depth || sentence.start >= readers) return;
    let start = sentence.start;
    const end = start + wholeLength(article.text.slice(start, sentence.end));
    const raw = article.text.slice(start, end);
    if (inGallery(article.text, start) || isBrokenAtHour(article.text, sentence)) continue;
    const terse = tellsToll(annotated, sentence) || /^Whether /.test(raw) || SETTLES.test(raw);
    if (raw.length < (terse ? 12 : 25) || raw.length > 600) continue;
    const opens = start === 0;
    const caption = fairCaption(raw, opens, opens && untitled ? article.text : undefined);
    if (caption === undefined) continue;
    start += caption;
    start += datelineLength(article.text.slice(start, end));
    start += connectiveLength(article.text.slice(start, end));
    const span: Span = { start, end };
    const plain = renderPassage(article.text, span, []);
    if (start === sentence.start && OPENS_MIDWAY.test(raw)) continue;
    if (unreadable(plain, terse ? 3 : undefined) !== undefined || opensWithConnective(plain)) continue;
    if (untitled && ((index < HEAD && isHeadCaption(plain)) || isTwoClauses(plain))) continue;
    if (isPhotoCaption(plain) || isPageNotice(plain) || isBrokenName(plain)) continue;
    if (isRunTogether(plain, article.text) || isRunOn(plain, article.text)) continue;
    const quoted = quotedSpans(article.text, span);
    const dates = indicesWithin(annotations.dates, span);
    const edits: Edit[] = dateEdits(annotated, dates, span, quoted, context.yearNow);
    const words = article.text.slice(start, end);
    const dangling = danglingIn(words);
    const name = nameEdit(annotated, at, context.cast, { index, span, dangling });
    if (name) edits.push(name);
    edits.sort((a, b) => a.start - b.start);
    const text = renderPassage(article.text, span, edits);
    if (text === words ? dangling : danglingIn(text)) continue;
    if (isPersonsIt(annotated, at, context.cast, span, text)) continue;
    if (!name && isNobodysHe(annotated, at, context.cast, span)) continue;
    const share = quoted.reduce((sum, q) => sum + q.end - q.start, 0) / Math.max(1, span.end - span.start);
    // Words of somebody whom the sentence does not name are nobody's words to a reader.
    if (share > 0.88 && !namesSpeaker(text)) continue;
    const terms = context.vocabulary.terms(plain);
    // A headline set again as the first line of the body says nothing that the title does not.
    if (terms.length < (terse ? 1 : 3) || terms.join(" ") === title) continue;
    if (untitled && index < HEAD) {
      body ??= termsBehind(context, annotated);
      if (isOfThePage(plain, terms, body)) continue;
    }
    const names = indicesWithin(annotations.names, span);
    passages.push({
      id: passages.length,
      article: at,
      articleId: article.id,
      voice: context.voices.of(article.id),
      sentence: index,
      paragraph: sentence.paragraph,
      span,
      edits,
      text,
      words: wordCount(text),
      terms: new Set(terms),
      cast: [...new Set(names.flatMap((n) => context.cast.of(at, annotations.names[n]!.entity)?.id ?? []))],
      quantities: indicesWithin(annotations.quantities, span),
      dates,
      quotations: indicesWithin(annotations.quotations, span),
      claims: indicesWithin(annotations.claims, span),
      quoted: share,
      leaning: isLeaning(text) || SPOKEN_POINTER.test(text),
    });
  }
}

/** How far behind the head of a text it is looked for what its opening speaks of. */
const BODY = 2_000;
function termsBehind({ vocabulary }: Context, { article, annotations }: AnnotatedArticle): ReadonlySet<string> {
  const from = annotations.sentences[HEAD]?.start ?? 0;
  return new Set(vocabulary.terms(article.text.slice(from, from + BODY)));
}

/** "Callum Dray thinks that it will": an "it" that a person speaks of first is something said before. */
function isPersonsIt(annotated: AnnotatedArticle, at: number, cast: Cast, span: Span, text: string): boolean {
  const before =
    /^([^,;:“”"]{3,70}?)\b(?:said|says|thinks?|thought|believes?|believed|expects?|hopes?|fears?|added|adds) (?:that )?it\b/.exec(
      text,
    )?.[1];
  if (before === undefined) return false;
  const { article, annotations } = annotated;
  const first = annotations.names.find((name) => name.start >= span.start && name.end <= span.end);
  // "The Trump administration said it": named after a person, and none.
  if (first !== undefined && /^The $/.test(article.text.slice(span.start, first.start))) return false;
  return first !== undefined && first.start < span.start + 30 && cast.of(at, first.entity)?.type === "person";
}

/** Where a body does something to somebody: "The bureau identified him as Keel." */
const TO_HIM =
  "(?:identified|named|charged|arrested|detained|described|took|found|booked|released|treated|pronounced|shot|killed|suspended|fired|dismissed|invited|called) (?:him|her)";
const OF_HIM = new RegExp(
  `^(?:([^,;:“”"]{3,70}?)\\b(?:(?:said|says|announced|confirmed|reported|added|adds) (?:that )?s?he|${TO_HIM})|(In an? [^,;:“”"]{3,60}, )s?he)\\b`,
);
/** "Venport also lacked the ships of other ports, he noted.": the speaker comes last, and nobody before. */
const LATE_SPEAKER =
  /^([^“”"]{20,}), s?he (?:said|says|added|adds|noted|wrote|explained|warned|argued|told \p{L}+)[.,]?$/u;

/** "The White House said he was fired": a body speaks, of somebody whom the sentence has not named. */
function isNobodysHe(annotated: AnnotatedArticle, at: number, cast: Cast, span: Span): boolean {
  const { article, annotations } = annotated;
  const words = article.text.slice(span.start, span.end);
  const found = OF_HIM.exec(words);
  const before = found?.[1] ?? found?.[2] ?? LATE_SPEAKER.exec(words)?.[1];
  if (before === undefined || PERSON_NOUN.test(before)) return false;
  const names = indicesWithin(annotations.names, { start: span.start, end: span.start + before.length });
  const types = names.map((i) => cast.of(at, annotations.names[i]!.entity)?.type);
  return types.length > 0 && types.every((type) => type === "organization" || type === "location");
}

/**
 * Weight of a term: the share of voices that use it, with a further half for standing in titles. Terms of one article alone
 * keep a little weight, so that a story of one article still has a centre.
 */
function termWeights(
  passages: readonly Passage[],
  titles: ReadonlyArray<ReadonlySet<string>>,
  articles: number,
): (term: string) => number {
  const uses = new Map<string, { count: number; readonly voices: string[] }>();
  const all = new Set<string>();
  for (const passage of passages) {
    all.add(passage.voice);
    for (const term of passage.terms) {
      const known = uses.get(term);
      if (!known) uses.set(term, { count: 1, voices: [passage.voice] });
      else {
        known.count++;
        // Most passages of a voice follow each other.
        if (known.voices.at(-1) !== passage.voice) known.voices.push(passage.voice);
      }
    }
  }
  const inTitles = new Map<string, number>();
  for (const title of titles) for (const term of title) inTitles.set(term, (inTitles.get(term) ?? 0) + 1);
  let most = 1;
  for (const { count } of uses.values()) most = Math.max(most, count);
  const weightOf = (term: string): number => {
    const { count, voices } = uses.get(term) ?? { count: 0, voices: [] };
    const heard = voices.length < 2 ? voices.length : new Set(voices).size;
    const share = heard / Math.max(1, all.size);
    const often = Math.log1p(count) / Math.log1p(most);
    const titled = (inTitles.get(term) ?? 0) / Math.max(1, articles);
    return 0.4 * share + 0.25 * often + 0.35 * Math.min(1, titled * 1.5);
  };
  const weights = new Map<string, number>();
  for (const term of uses.keys()) weights.set(term, weightOf(term));
  return (term) => weights.get(term) ?? weightOf(term);
}

/** Words of a passage as its article has them, before any edit. */
export const wordsOf = ({ articles }: Pick<Reading, "articles">, { article, span }: Passage): string =>
  articles[article]!.article.text.slice(span.start, span.end);
