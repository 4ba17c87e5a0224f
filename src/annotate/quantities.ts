import type { DateMention, NameMention, Quantity, Quotation } from "../model/annotation.js";
import { overlaps, type Span } from "../model/span.js";
import { findNumbers, type NumberMention } from "../text/numbers.js";
import { countedBy } from "./counted.js";
import { lastStartingBy, sentenceAt, type TextView } from "./text-view.js";

export interface QuantityContext {
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quotations: readonly Quotation[];
}

const QUALIFIERS: ReadonlyArray<readonly [RegExp, NonNullable<Quantity["qualifier"]>]> = [
  [/(?:at least|no fewer than|no less than|a minimum of|minimum)\s*$/i, "at-least"],
  [/(?:more than|over|upwards of|in excess of|above|exceeding|greater than)\s*$/i, "more-than"],
  [/(?:fewer than|less than|under|below|nearly|almost|not quite)\s*$/i, "fewer-than"],
  [/(?:up to|as many as|as much as|no more than|at most|a maximum of)\s*$/i, "up-to"],
  [/(?:about|around|roughly|approximately|some|an estimated|estimated|close to|circa|approx\.?|~)\s*$/i, "about"],
  [/(?:exactly|precisely|a total of)\s*$/i, "exactly"],
];
const CURRENCY: Readonly<Record<string, string>> = {
  $: "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₦": "NGN",
};
const BEFORE_CURRENCY = /(US|A|C|NZ|HK|S)?([$£€¥₹₦])\s?$/;
const DOLLARS: Readonly<Record<string, string>> = { A: "AUD", C: "CAD", NZ: "NZD", HK: "HKD", S: "SGD", US: "USD" };
const UNIT_AFTER =
  /^[ -]?(?:(percent|per cent|%|percentage points?)|((?:US )?dollars?|cents?|pounds?|euros?|yen|rupees|yuan|rubles|roubles|francs|naira|rand|pesos)|(kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet|foot|inch(?:es)?|acres?|hectares?|tons?|tonnes?|kilograms?|kg|barrels|degrees|mph|megawatts?|MW)|(years?|months?|weeks?|days?|hours?|minutes?|seconds?))(?![\p{L}])/iu;
const UNITS: Readonly<Record<string, string>> = {
  "%": "percent",
  "per cent": "percent",
  "percentage point": "percentage-point",
  dollar: "USD",
  "us dollar": "USD",
  cent: "US-cent",
  pound: "GBP",
  euro: "EUR",
  yen: "JPY",
  rupee: "INR",
  yuan: "CNY",
  ruble: "RUB",
  rouble: "RUB",
  franc: "CHF",
  naira: "NGN",
  rand: "ZAR",
  peso: "peso",
  kilometer: "km",
  kilometre: "km",
  meter: "m",
  metre: "m",
  foot: "ft",
  feet: "ft",
  inche: "in",
  inch: "in",
  mile: "mi",
  tonne: "t",
  ton: "ton",
  kilogram: "kg",
  hectare: "ha",
  acre: "acre",
  mw: "MW",
  megawatt: "MW",
};

/** Numbers that count or measure, with unit, what is counted, qualifier and holder. Times of day, dates and addresses are none. */
export function findQuantities(view: TextView, context: QuantityContext): Quantity[] {
  const numbers = findNumbers(view.text).filter((n) => !isTimeOrLabel(view.text, n) && !covered(context.dates, n));
  const found: Quantity[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i]!;
    const next = numbers[i + 1];
    const range = next !== undefined && isRange(view.text, low, next);
    if (range) i++;
    const quantity = quantityAt(view, low, range ? next : undefined, context);
    if (quantity) found.push(quantity);
  }
  return found;
}

function covered(spans: readonly Span[], span: Span): boolean {
  const index = lastStartingBy(spans, span.start);
  return (
    (index >= 0 && overlaps(spans[index]!, span)) || (index + 1 < spans.length && overlaps(spans[index + 1]!, span))
  );
}

const LABEL_BEFORE =
  /(?:\b(?:No|Nos|Number|Highway|Route|Interstate|Flight|Section|Article|Chapter|Room|District|Class|Apartment|Apt|Suite|Unit|Boeing|Airbus|Grade|Page|Figure|Zone|Area|Channel|Phase|Level|Title|Proposition|Resolution|Block|Line|Platform|Gate|COVID|G|I|US|U\.S)\.?[ -]|[#:/@])$/i;
const LABEL_AFTER =
  /^(?:-?(?:st|nd|rd|th)\b|:\d\d|\s?(?:a\.m\.|p\.m\.|am\b|pm\b|o[’']clock)|\s(?:block\b|(?:[NSEW]\.? )?\p{Lu}\p{L}+ (?:St|Street|Ave|Avenue|Road|Rd|Boulevard|Blvd|Drive|Lane|Court|Place|Way)\b)|\/\d|[/@])/u;

function isTimeOrLabel(text: string, n: Span): boolean {
  return (
    LABEL_BEFORE.test(text.slice(Math.max(0, n.start - 14), n.start)) || LABEL_AFTER.test(text.slice(n.end, n.end + 40))
  );
}

const isRange = (text: string, a: NumberMention, b: NumberMention): boolean => {
  if (b.start - a.end > 8 || b.value <= a.value) return false;
  const between = text.slice(a.end, b.start);
  if (/^(?:-|–|—| to | - | – )[$£€]?$/.test(between)) return true;
  return /^ and [$£€]?$/.test(between) && /between\s[$£€]?$/i.test(text.slice(Math.max(0, a.start - 10), a.start));
};

function quantityAt(
  view: TextView,
  low: NumberMention,
  high: NumberMention | undefined,
  context: QuantityContext,
): Quantity | undefined {
  const { text } = view;
  let { start } = low;
  let { end } = high ?? low;
  let unit: string | undefined;
  const currency = BEFORE_CURRENCY.exec(text.slice(Math.max(0, start - 5), start));
  if (currency) {
    unit = currency[1] ? DOLLARS[currency[1]] : CURRENCY[currency[2]!];
    start -= currency[0].length;
  }
  const after = UNIT_AFTER.exec(text.slice(end, end + 24));
  if (after && !unit) {
    const word = (after[1] ?? after[2] ?? after[3] ?? after[4])!.toLowerCase();
    const single = word.replace(/(?<=[a-z]{2})s$/, "");
    unit = UNITS[word] ?? UNITS[single] ?? single;
    end += after[0].length;
  }
  const qualifier = qualifierBefore(text, start);
  if (qualifier) start = qualifier.start;
  const counted = countedBy(view, { start, end }, unit);
  if (!unit && !counted && low.written === "words" && low.value === 1) return undefined;
  const holder = holderOf(view, { start, end }, context);
  return {
    start,
    end,
    value: low.value,
    ...(high ? { high: high.value } : {}),
    ...(unit ? { unit } : {}),
    ...(counted?.phrase ? { counted: counted.phrase } : {}),
    ...(counted?.measure ? { measure: counted.measure } : {}),
    ...(qualifier ? { qualifier: qualifier.kind } : {}),
    ...holder,
  };
}

function qualifierBefore(
  text: string,
  start: number,
): { start: number; kind: NonNullable<Quantity["qualifier"]> } | undefined {
  const from = Math.max(0, start - 20);
  const before = text.slice(from, start);
  for (const [pattern, kind] of QUALIFIERS) {
    const match = pattern.exec(before);
    if (match && (match.index === 0 || /\s|["“(]/.test(before[match.index - 1]!)))
      return { start: from + match.index, kind };
  }
  return undefined;
}

/** Who says so: the speaker of the quotation that holds the number. */
function holderOf(view: TextView, span: Span, context: QuantityContext): Pick<Quantity, "holder" | "holderEntity"> {
  const sentence = view.sentences[sentenceAt(view, span.start)];
  if (!sentence) return {};
  for (const quotation of context.quotations) {
    if (quotation.start > span.start) break;
    if (quotation.end < span.end || !quotation.speaker) continue;
    return {
      holder: quotation.speaker,
      ...(quotation.speakerEntity === undefined ? {} : { holderEntity: quotation.speakerEntity }),
    };
  }
  return {};
}
