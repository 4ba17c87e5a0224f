import type { AnnotatedArticle } from "../../model/annotation.js";
import type { StoryMaterial } from "../../model/material.js";
import { countsOf, setCounts } from "../../text/counts.js";
import { oneByte } from "../../text/one-byte.js";
import { type Vocabulary, vocabularyOf } from "../likeness/terms.js";
import { type Cast, castOf } from "../people/cast.js";
import { chargedIn } from "./bare-deed.js";
import { isComment as isCommentArticle } from "./comment.js";
import type { Passage } from "./passage.js";
import { HEAD, readPassages } from "./read-passages.js";
import { withSettledDays } from "./settled-days.js";
import { type Voices, voicesOf } from "./voices.js";

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

/** Sentences of a story that are read in all. News puts first what matters most: a large story loses only the ends of its articles. */
const MOST_SENTENCES = 12_000;
const LEAST_DEPTH = 15;

export function readStory(material: StoryMaterial): Reading {
  const { copies } = material;
  const language = majority(material.articles.map(({ article }) => article.language));
  const vocabulary = vocabularyOf(language);
  const articles = withSettledDays(material.articles, vocabulary);
  const voices = voicesOf([...articles, ...material.earlier.flatMap((earlier) => earlier.articles)], copies);
  const cast = castOf(articles);
  const charged = chargedIn(articles, cast);
  const yearNow = material.story.updated.slice(0, 4);
  const inStory = new Set(articles.map(({ article }) => article.id));
  const passages: Passage[] = [];
  const depth = Math.max(LEAST_DEPTH, Math.floor(MOST_SENTENCES / articles.length));
  articles.forEach((annotated, at) => {
    const original = copies.get(annotated.article.id)?.copyOf;
    if (original !== undefined && inStory.has(original)) return;
    readPassages(annotated, at, { voices, cast, vocabulary, charged, yearNow, depth }, passages);
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

const majority = (values: readonly string[]): string =>
  [...countsOf(values)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";

/** How often a term is used, and by which voices: one that comes back is among them again. */
interface Use {
  count: number;
  readonly voices: string[];
}

function noteUses(uses: Map<string, Use>, { terms, voice }: Passage): void {
  for (const term of terms) noteUse(uses, term, voice);
}

function noteUse(uses: Map<string, Use>, term: string, voice: string): void {
  const known = uses.get(term);
  if (!known) {
    uses.set(term, { count: 1, voices: [voice] });
    return;
  }
  known.count++;
  // Most passages of a voice follow each other.
  if (known.voices.at(-1) !== voice) known.voices.push(voice);
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
  const uses = new Map<string, Use>();
  const all = new Set<string>();
  for (const passage of passages) {
    all.add(passage.voice);
    noteUses(uses, passage);
  }
  const inTitles = setCounts(titles);
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
  oneByte(articles[article]!.article.text.slice(span.start, span.end));
