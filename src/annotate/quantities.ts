import type { DateMention, NameMention, Quantity, Quotation } from "../model/annotation.js";
import { overlaps, type Span } from "../model/span.js";
import { findNumbers, type NumberMention } from "../text/numbers.js";
import { ageUnit } from "./ages.js";
import { countedBy } from "./counted.js";
import { isLabel } from "./number-labels.js";
import { lastStartingBy, sentenceAt, type TextView } from "./text-view.js";
import { unitAfter, unitBefore } from "./units-of-measure.js";

export interface QuantityContext {
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quotations: readonly Quotation[];
}

type Qualifier = NonNullable<Quantity["qualifier"]>;

const QUALIFIERS: ReadonlyArray<readonly [RegExp, Qualifier]> = [
  [/(?:at least|no fewer than|no less than|a minimum of|not less than)\s*$/i, "at-least"],
  // Before "more than", which they end in.
  [/(?:up to|as many as|as much as|no more than|not more than|at most|a maximum of)\s*$/i, "up-to"],
  [
    /(?:(?:a little |just |slightly |well )(?:more than|over|above)|more than|over|upwards of|in excess of|above|exceeding|greater than)\s*$/i,
    "more-than",
  ],
  [
    /(?:fewer than|less than|(?:a little |just |well |slightly )(?:under|below)|under|below|nearly|almost|not quite)\s*$/i,
    "fewer-than",
  ],
  [/(?:about|around|roughly|approximately|some|an estimated|estimated|close to|circa|approx\.?|~)\s*$/i, "about"],
  [/(?:exactly|precisely|a total of)\s*$/i, "exactly"],
];

/**
 * Numbers that count or measure, with unit, what is counted, qualifier, who says so and as of when. Dates, times of day, addresses,
 * telephone numbers and labels ("Route 5", "COVID-19") are none.
 */
export function findQuantities(view: TextView, context: QuantityContext): Quantity[] {
  const numbers = findNumbers(view.text).filter((n) => !covered(context.dates, n) && !isLabel(view.text, n));
  const holderOf = holders(context.quotations);
  const found: Quantity[] = [];
  let sentence = -2;
  let last: Quantity | undefined;
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i]!;
    const next = numbers[i + 1];
    const high = next !== undefined && isRange(view.text, low, next) ? next : undefined;
    if (high) i++;
    const here = sentenceAt(view, low.start);
    if (here !== sentence) last = undefined;
    sentence = here;
    const quantity = quantityAt(view, low, high, last, context);
    if (!quantity) continue;
    last = { ...quantity, ...holderOf(quantity), ...asOf(view, quantity, here, context.dates) };
    found.push(last);
  }
  return found;
}

function covered(spans: readonly Span[], span: Span): boolean {
  const index = lastStartingBy(spans, span.start);
  return (
    (index >= 0 && overlaps(spans[index]!, span)) || (index + 1 < spans.length && overlaps(spans[index + 1]!, span))
  );
}

/** "10-15", "10 to 15" (not "by 10 to 15"), "between 10 and 15". */
const isRange = (text: string, a: NumberMention, b: NumberMention): boolean => {
  if (b.start - a.end > 8 || b.value <= a.value) return false;
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 14), a.start);
  if (/^ ?(?:-|–|—|to) ?[$£€]?$/.test(between))
    return !/\b(?:from|by)\s[$£€]?$/i.test(before) || !between.includes("to");
  return /^ and [$£€]?$/.test(between) && /between\s[$£€]?$/i.test(before);
};

function quantityAt(
  view: TextView,
  low: NumberMention,
  high: NumberMention | undefined,
  last: Quantity | undefined,
  context: QuantityContext,
): Quantity | undefined {
  const { text } = view;
  const number = { start: low.start, end: (high ?? low).end };
  const values = { value: low.value, ...(high ? { high: high.value } : {}) };
  const age = ageUnit(view, number, low.value, context.names);
  if (age) {
    const start = qualifierBefore(text, number.start)?.start ?? number.start;
    return {
      start,
      end: age.end,
      ...values,
      unit: age.unit,
      counted: "age",
      measure: "age",
      ...qualifierOf(text, number.start),
    };
  }
  const before = unitBefore(text, number.start);
  const after = unitAfter(text, number.end);
  const unit = before?.unit ?? after?.unit;
  const core = {
    start: before?.start ?? number.start,
    end: after && (!before || after.unit === before.unit) ? after.end : number.end,
  };
  const qualifier = qualifierBefore(text, core.start);
  const span = { start: qualifier?.start ?? core.start, end: core.end };
  const counted = countedBy(view, span, unit, last);
  if (low.value === 1 && low.written === "words" && (!counted?.phrase || counted.partitive)) return undefined;
  if (!unit && !counted?.phrase && !counted?.measure && low.written === "words" && low.value < 3) return undefined;
  return {
    ...span,
    ...values,
    ...(unit ? { unit } : {}),
    ...(counted?.phrase ? { counted: counted.phrase } : {}),
    ...(counted?.measure ? { measure: counted.measure } : {}),
    ...(qualifier ? { qualifier: qualifier.kind } : {}),
  };
}

const qualifierOf = (text: string, start: number): { qualifier?: Qualifier } => {
  const found = qualifierBefore(text, start);
  return found ? { qualifier: found.kind } : {};
};

function qualifierBefore(text: string, start: number): { start: number; kind: Qualifier } | undefined {
  const from = Math.max(0, start - 26);
  const before = text.slice(from, start);
  for (const [pattern, kind] of QUALIFIERS) {
    const match = pattern.exec(before);
    if (match && (match.index === 0 || /[\s"“(]/.test(before[match.index - 1]!)))
      return { start: from + match.index, kind };
  }
  return undefined;
}

/** Who says so: the speaker of the quotation that holds the number. */
function holders(quotations: readonly Quotation[]): (span: Span) => Pick<Quantity, "holder" | "holderEntity"> {
  return (span) => {
    for (
      let i = lastStartingBy(quotations, span.start);
      i >= 0 && i > lastStartingBy(quotations, span.start) - 4;
      i--
    ) {
      const quotation = quotations[i]!;
      if (quotation.end < span.end || !quotation.speaker) continue;
      const entity = quotation.speakerEntity;
      return { holder: quotation.speaker, ...(entity === undefined ? {} : { holderEntity: entity }) };
    }
    return {};
  };
}

/** "As of Monday": the day the text itself gives for its figures. */
function asOf(view: TextView, span: Span, sentence: number, dates: readonly DateMention[]): { asOf?: string } {
  const bounds = view.sentences[sentence];
  if (!bounds) return {};
  for (let i = lastStartingBy(dates, bounds.end); i >= 0 && dates[i]!.start >= bounds.start; i--) {
    const date = dates[i]!;
    if (date.precision !== "day") continue;
    if (
      /\b(?:as of|by|through)\s(?:(?:early|late)\s)?$/i.test(view.text.slice(Math.max(0, date.start - 14), date.start))
    )
      return { asOf: date.date };
  }
  return span.end > bounds.end ? {} : {};
}
