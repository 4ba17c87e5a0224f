import type { AnnotatedArticle, DateMention } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import { sharedCount } from "../../text/shared-count.js";
import { figuresIn } from "../likeness/numbers.js";
import type { Vocabulary } from "../likeness/terms.js";
import { dayNumber } from "./calendar.js";
import { indicesWithin } from "./passage.js";

/** A stream of more reports than this is of pages that give their own day. */
const MOST_ARTICLES = 30;
/** Sentences in which an article tells of one day that are read for what it was. */
const MOST_SENTENCES = 8;
/** Days within which a report tells a day without its year. */
const NEAR = 180;
/** Days within which some report of an act appears. */
const NEWS = 30;
/** Names that two tellings of one act share, one of them a person's. */
const NAMES = 2;

const YEARLESS = /^(?:on )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?$/u;
/** "Was shot on", "were shot and gunned down on", "died": the act of the day that follows. */
const ACT =
  /(?:\b(?:was|were)(?: \p{Ll}{3,12} and)? (\p{Ll}{3,12})(?: down| dead| to death)?|\b(\p{Ll}{2,12}ed))(?: on)? $/u;
const ACT_REACH = 60;

/** A day of its own time that an article tells. */
interface Early {
  readonly published: string;
  readonly date: string;
  readonly mentions: DateMention[];
  /** What the article tells of that day. */
  tale(): Tale;
}

/** What sentences tell of a day. */
interface Tale {
  readonly terms: ReadonlySet<string>;
  /** A word for each name: persons by their surnames, others by their first word. */
  readonly names: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/**
 * The articles with their days as an earlier report of the story has them: "Brandt was shot June 15", written a year on of what an earlier
 * report tells of June 15, is of that year. Only where both tell one act of one person, and no report of the story appeared when the later
 * June 15 was news: what comes again on the same day of each year is told then.
 */
export function withSettledDays(
  articles: readonly AnnotatedArticle[],
  vocabulary: Vocabulary,
): readonly AnnotatedArticle[] {
  if (articles.length > MOST_ARTICLES) return articles;
  const days = articles.flatMap(({ article }) => (article.published ? [dayNumber(article.published)] : []));
  if (days.length < 2 || Math.max(...days) - Math.min(...days) <= NEAR) return articles;
  const early = new Map<string, Early[]>();
  for (const article of articles) noteEarly(early, article, vocabulary);
  return articles.map((article) => settled(article, early, days, vocabulary));
}

/** Notes the days that an article tells of its own time. */
function noteEarly(early: Map<string, Early[]>, annotated: AnnotatedArticle, vocabulary: Vocabulary): void {
  const { published } = annotated.article;
  if (!published) return;
  const own = new Map<string, Early>();
  for (const mention of annotated.annotations.dates) {
    const { date } = mention;
    const ago = dayNumber(published) - dayNumber(date);
    if (!isPastDay(mention) || ago < 0 || ago > NEAR) continue;
    const known = own.get(date);
    if (known) {
      if (known.mentions.length < MOST_SENTENCES) known.mentions.push(mention);
      continue;
    }
    const mentions = [mention];
    let read: Tale | undefined;
    const tale = (): Tale => {
      read ??= taleOf(annotated, mentions, vocabulary);
      return read;
    };
    own.set(date, { published, date, mentions, tale });
  }
  for (const one of own.values()) {
    const key = one.date.slice(5);
    early.set(key, [...(early.get(key) ?? []), one]);
  }
}

const isPastDay = ({ precision, tense, until }: DateMention): boolean =>
  precision === "day" && tense === "past" && until === undefined;

function settled(
  annotated: AnnotatedArticle,
  early: ReadonlyMap<string, readonly Early[]>,
  days: readonly number[],
  vocabulary: Vocabulary,
): AnnotatedArticle {
  const { text, published } = annotated.article;
  if (!published) return annotated;
  let changed = false;
  const dates = annotated.annotations.dates.map((mention) => {
    if (!isPastDay(mention) || !YEARLESS.test(text.slice(mention.start, mention.end))) return mention;
    const known = (early.get(mention.date.slice(5)) ?? []).filter(
      (one) => one.published < published && one.date < mention.date,
    );
    const day = dayNumber(mention.date);
    if (known.length === 0 || days.some((own) => own >= day && own <= day + NEWS)) return mention;
    const act = actBefore(text, mention, vocabulary);
    const late = act === undefined ? undefined : taleOf(annotated, [mention], vocabulary);
    const first = late && known.find((one) => isOneAct(act!, one.tale(), late));
    if (!first) return mention;
    changed = true;
    return { ...mention, date: first.date };
  });
  return changed ? { ...annotated, annotations: { ...annotated.annotations, dates } } : annotated;
}

/** What was done on a day, where the words before it say so. */
function actBefore(text: string, { start }: Span, vocabulary: Vocabulary): string | undefined {
  const found = ACT.exec(text.slice(Math.max(0, start - ACT_REACH), start));
  const act = found?.[1] ?? found?.[2];
  return act === undefined ? undefined : actOf(vocabulary.stem(act));
}

function taleOf(
  { article, annotations }: AnnotatedArticle,
  mentions: readonly DateMention[],
  vocabulary: Vocabulary,
): Tale {
  const tale = { terms: new Set<string>(), names: new Set<string>(), people: new Set<string>() };
  const figures = new Set<string>();
  for (const mention of mentions) {
    const { start, end }: Span =
      annotations.sentences.find((one) => one.start <= mention.start && mention.end <= one.end) ?? mention;
    const around = `${article.text.slice(start, mention.start)} ${article.text.slice(mention.end, end)}`;
    for (const term of vocabulary.terms(around)) tale.terms.add(actOf(term));
    for (const figure of figuresIn(around)) figures.add(figure);
    for (const at of indicesWithin(annotations.names, { start, end })) {
      const { text, type } = annotations.names[at]!;
      const terms = vocabulary.terms(text);
      const name = type === "person" ? terms.at(-1) : terms[0];
      if (name === undefined) continue;
      tale.names.add(name);
      if (type === "person") tale.people.add(name);
    }
  }
  return { ...tale, figures };
}

/** "Shot" in "a shooting". */
const actOf = (stem: string): string => (stem === "shot" ? "shoot" : stem);

/** Whether both tell one act of one person, the later one with no other figure. */
const isOneAct = (act: string, early: Tale, late: Tale): boolean =>
  early.terms.has(act) &&
  sharedCount(late.people, early.people) > 0 &&
  sharedCount(late.names, early.names) >= NAMES &&
  [...late.figures].every((figure) => early.figures.has(figure));
