import type { AnnotatedArticle, Quantity, Sentence, Span } from "../../model/index.js";
import { appeared } from "../../model/index.js";
import { stemmerOf } from "../../text/stem.js";
import { words } from "../../text/tokens.js";

/** One figure in one article, with who gives it and when. */
export interface Reading {
  readonly articleId: string;
  readonly outletId: string;
  /** Index into the article's `quantities`. */
  readonly quantity: number;
  readonly span: Span;
  readonly sentence: Span;
  readonly value: number;
  readonly high?: number;
  readonly qualifier?: NonNullable<Quantity["qualifier"]>;
  /** Who says so, as the article words it; absent in the outlet's own voice. */
  readonly holder?: string;
  /** When it was given: the day it holds for where the text says, else when the article appeared. ISO 8601. */
  readonly at: string;
  /** "four others" is the least there were; a gunman who died may or may not be counted. */
  readonly bound: "exact" | "least" | "one-more";
  /** Thing counted: a well-known measure, or the stem of the head noun with its unit. */
  readonly thing: string;
  /** Head noun as printed, for a person to read. */
  readonly label: string;
}

const stem = stemmerOf("en");
/** Measures of which a story has one total each; arrests are counted anew every day. */
const TOTALS = new Set(["killed", "injured", "missing", "freed", "displaced"]);
/** Nouns for anybody: only they can name a total; "two children" is a part of it. */
const ANYBODY = new Set(
  `people person victims victim dead deaths death toll bodies casualties fatalities injured wounded missing others killed injuries arrests
  arrested detained detainees prisoners suspects`.split(/\s+/),
);
/** Casualties that an outlet leads with stand within its first sentences. */
const LEAD_SENTENCES = 8;
/** A sentence that speaks of a part, or of another event, tells nothing of the total. */
const PART =
  /\b(?:among (?:them|the)|of (?:them|whom|those)|including|each|respectively|the (?:two|three|four|five|six|seven|eight|nine|ten|other|first)\b|(?:one|two|three) more|another|nationwide|this year|last year|last month|previous(?:ly)?|so far this|mortally|fatally|on the way|weekend|in the city|accidents?|crash(?:es)?|series of|separate|unrelated|pair of|(?<!the )(?:shootings|attacks)|murders|killings|homicides|slayings|bodies|(?:wounding|injuring|killing) (?:her|him|a|an|his|the)\b|since (?:the|January|\d{4}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|over the (?:past|last)|(?:school|theater|church) shootings?|history|annual|average)\b/i;

const sentenceOf = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences.find((s) => s.start <= at && at < s.end);

/**
 * Figures of an article that stand for a whole: for each kind of thing the first in the text, which is the one the outlet leads with.
 * Parts ("two of them"), other events and figures from the distant past are left out.
 */
export function readingsOf({ article, annotations }: AnnotatedArticle): Reading[] {
  const readings: Reading[] = [];
  const seen = new Set<string>();
  annotations.quantities.forEach((quantity, index) => {
    const sentence = sentenceOf(annotations.sentences, quantity.start);
    if (!sentence || quantity.measure === "age" || quantity.unit === "percent") return;
    const thing = thingOf(quantity);
    if (!thing || seen.has(thing.key)) return;
    // The number killed among the children, say, is told in too many ways to be compared.
    if (quantity.measure && TOTALS.has(quantity.measure) && !TOTALS.has(thing.key)) return;
    if (TOTALS.has(thing.key) && annotations.sentences.indexOf(sentence) >= LEAD_SENTENCES) return;
    const text = article.text.slice(sentence.start, sentence.end);
    if (
      PART.test(text) ||
      isSummed(annotations, sentence, quantity) ||
      datedBefore(annotations, sentence, appeared(article))
    )
      return;
    seen.add(thing.key);
    readings.push({
      articleId: article.id,
      outletId: article.outlet.id,
      quantity: index,
      span: { start: quantity.start, end: quantity.end },
      sentence: { start: sentence.start, end: sentence.end },
      value: quantity.value,
      ...(quantity.high === undefined ? {} : { high: quantity.high }),
      ...(quantity.qualifier ? { qualifier: quantity.qualifier } : {}),
      ...(quantity.holder ? { holder: article.text.slice(quantity.holder.start, quantity.holder.end) } : {}),
      bound: isOthers(quantity, article, sentence) ? "least" : GUNMAN.test(text) ? "one-more" : "exact",
      at: quantity.asOf ?? appeared(article),
      thing: thing.key,
      label: thing.label,
    });
  });
  return readings;
}

/** The one who did it, dead as well: some count him, some do not. */
const GUNMAN =
  /\b(?:himself|herself|suicide|own life|(?:gunman|shooter|suspect|attacker|assailant|bomber)s? (?:is|was|were|are|also|dead|died|killed)|(?:killed|shot|shot dead) by (?:police|officers|deputies)|(?:he|she) was (?:shot and )?killed|including the (?:gunman|shooter|suspect|attacker))\b/i;

/** "four others" are beside somebody: beside the dead they are all the injured, else only some of them. */
function isOthers(quantity: Quantity, article: AnnotatedArticle["article"], sentence: Span): boolean {
  if (!/\bothers?\b/.test(quantity.counted ?? "")) return false;
  return quantity.measure !== "injured" || !DEAD.test(article.text.slice(sentence.start, quantity.start));
}

const DEAD = /\b(?:killed|killing|kills|dead|died|fatal|slain)\b/i;

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
    if (date.precision === "day") return now - Date.parse(date.date) > FRESH * 86_400_000;
    return date.precision === "year" ? date.date < appearedAt.slice(0, 4) : date.date < appearedAt.slice(0, 7);
  });
}
