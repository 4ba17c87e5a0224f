import type { AnnotatedArticle, Quantity, Sentence, Span } from "../../model/index.js";
import { appeared } from "../../model/index.js";
import { DAY_MS } from "../../text/milliseconds.js";
import { stemmerOf } from "../../text/stem.js";
import { words } from "../../text/tokens.js";
import { isCasualty } from "./casualty-words.js";
import { type Bounds, boundsOf } from "./figure-bounds.js";

/** One figure in one article, with who gives it and when. */
export interface Reading {
  readonly articleId: string;
  readonly span: Span;
  readonly value: number;
  readonly bounds: Bounds;
  /** Who says so, as the article words it; absent in the outlet's own voice. */
  readonly holder?: string;
  /** When it was given: the day it holds for where the text says, else when the article appeared. ISO 8601. */
  readonly at: string;
  /** Thing counted: a well-known measure, or the stem of the head noun with its unit. */
  readonly thing: string;
  /** Head noun as printed, for a person to read. */
  readonly label: string;
}

const stem = stemmerOf("en");
/** Measures of which a story has one total each; arrests are counted anew every day. */
const TOTALS = new Set(["freed", "displaced"]);
/** Nouns for anybody: only they can name a total; "two children" is a part of it. */
const ANYBODY = new Set(["people", "person", "persons", "victims", "victim", "others", "detainees", "prisoners"]);
/** Totals that an outlet leads with stand within its first sentences. */
const LEAD_SENTENCES = 8;
/** A sentence that speaks of a part, or of another event, tells nothing of the total. */
const PART =
  /\b(?:among (?:them|the)|of (?:them|whom|those)|including|each|respectively|the (?:two|three|four|five|six|seven|eight|nine|ten|other|first)\b|(?:one|two|three) more|another|nationwide|this year|last year|last month|previous(?:ly)?|so far this|on the way|weekend|in the city|accidents?|crash(?:es)?|series of|separate|unrelated|pair of|(?<!the )(?:shootings|attacks)|murders|killings|homicides|slayings|bodies|since (?:the|January|\d{4}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|over the (?:past|last)|(?:school|theater|church) shootings?|history|annual|average)\b/i;

const sentenceOf = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences.find((s) => s.start <= at && at < s.end);

/**
 * Figures of an article that stand for a whole: for each kind of thing the first in the text, which is the one the outlet leads with.
 * Parts ("two of them"), other events and figures from the distant past are left out; casualties are read apart.
 */
export function readingsOf({ article, annotations }: AnnotatedArticle): Reading[] {
  const readings: Reading[] = [];
  const seen = new Set<string>();
  for (const quantity of annotations.quantities) {
    const sentence = sentenceOf(annotations.sentences, quantity.start);
    if (!sentence || quantity.measure === "age" || quantity.unit === "percent" || isCasualty(quantity.measure))
      continue;
    const thing = thingOf(quantity);
    if (!thing || seen.has(thing.key)) continue;
    // The number freed among the children, say, is told in too many ways to be compared.
    if (quantity.measure && TOTALS.has(quantity.measure) && !TOTALS.has(thing.key)) continue;
    if (TOTALS.has(thing.key) && annotations.sentences.indexOf(sentence) >= LEAD_SENTENCES) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    if (
      PART.test(text) ||
      isSummed(annotations, sentence, quantity) ||
      datedBefore(annotations, sentence, appeared(article))
    )
      continue;
    seen.add(thing.key);
    readings.push({
      articleId: article.id,
      span: { start: quantity.start, end: quantity.end },
      value: quantity.value,
      bounds: /\bothers?\b/.test(quantity.counted ?? "")
        ? [quantity.value, Number.POSITIVE_INFINITY]
        : boundsOf(quantity),
      ...(quantity.holder ? { holder: article.text.slice(quantity.holder.start, quantity.holder.end) } : {}),
      at: quantity.asOf ?? appeared(article),
      thing: thing.key,
      label: thing.label,
    });
  }
  return readings;
}

/** Two counts of one measure in a sentence: each is a part. */
const isSummed = (annotations: AnnotatedArticle["annotations"], sentence: Span, quantity: Quantity): boolean =>
  annotations.quantities.some(
    (q) => q !== quantity && q.measure === quantity.measure && q.start >= sentence.start && q.end <= sentence.end,
  );

function thingOf(quantity: Quantity): { key: string; label: string } | undefined {
  const named = words(quantity.counted ?? "");
  const head = named.at(-1);
  if (quantity.measure && TOTALS.has(quantity.measure)) {
    // A noun of its own ("children killed") is compared with its like only.
    const whole =
      head === undefined ||
      named.every((word) => ANYBODY.has(word) || /^(?:more|other|confirmed|innocent|total)$/.test(word));
    const key = whole ? quantity.measure : `${quantity.measure}:${stem(head)}`;
    return { key, label: whole ? quantity.measure : `${head} ${quantity.measure}` };
  }
  if (!head || named.length < 2 || quantity.unit) return undefined;
  return { key: named.map(stem).sort().join(" "), label: named.join(" ") };
}

/** In days: a sentence dated further back is background. */
const FRESH = 10;

function datedBefore(annotations: AnnotatedArticle["annotations"], sentence: Span, appearedAt: string): boolean {
  const now = Date.parse(appearedAt.slice(0, 10));
  return annotations.dates.some((date) => {
    if (date.start < sentence.start || date.end > sentence.end) return false;
    if (date.precision === "day") return now - Date.parse(date.date) > FRESH * DAY_MS;
    return date.precision === "year" ? date.date < appearedAt.slice(0, 4) : date.date < appearedAt.slice(0, 7);
  });
}
