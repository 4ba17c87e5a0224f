import type { Quantity } from "../model/annotation.js";
import type { Passage } from "./passage.js";
import type { Reading } from "./reading.js";

/** One figure, as one voice gives it. */
export interface Position {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** As it stands in the article. */
  readonly value: string;
  /** Who says so: the holder the text names, or the outlet itself. */
  readonly holder: string;
}

/** The same thing counted differently by different holders. */
export interface Dispute {
  readonly about: string;
  readonly measure: string;
  readonly positions: readonly Position[];
}

interface Kind {
  readonly about: string;
  /** Words near the figure without which it counts something else. */
  readonly near: RegExp;
}

const KINDS: Readonly<Record<string, Kind>> = {
  killed: { about: "How many people were killed", near: /\b(?:kill|dead|die|death|fatal|lives|toll|bod(?:y|ies)\b)/i },
  injured: { about: "How many people were injured", near: /\b(?:injur|wound|hurt|treated)/i },
  missing: { about: "How many people are missing", near: /\b(?:missing|unaccounted)/i },
  arrested: { about: "How many people were arrested", near: /\b(?:arrest|detain)/i },
  freed: { about: "How many people have been freed", near: /\b(?:free|releas)/i },
  displaced: { about: "How many people were displaced", near: /\b(?:displac|evacuat|homeless|fled)/i },
};

/** Figures apart by less than this share of the larger, with a rounding word on one side, are one figure told roughly. */
const ROUNDING = 0.08;
/** Figures given further apart in time than this are one count that moved. */
const SAME_TIME = 20 * 3_600_000;
/** Years, ages and hours make up a part of a total: such figures are about something narrower. */
const PART =
  /\b(?:of (?:them|whom|those)|including|among (?:them|those)|another|other|more|additional|further|rest|half|third)\b/i;

/** Finds where holders give different figures for one of the well-known counts at about the same time. */
export function disputesIn(reading: Reading): Dispute[] {
  const byMeasure = new Map<string, Position[]>();
  for (const passage of reading.passages) {
    for (const index of passage.quantities) {
      const position = positionOf(reading, passage, index);
      const measure = position?.quantity.measure;
      if (!position || !measure) continue;
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), position]);
    }
  }
  const out: Dispute[] = [];
  for (const [measure, positions] of byMeasure) {
    const differing = differ(reading, positions);
    if (differing.length > 1) out.push({ about: KINDS[measure]!.about, measure, positions: differing });
  }
  return out;
}

function positionOf(reading: Reading, passage: Passage, index: number): Position | undefined {
  const { article, annotations } = reading.articles[passage.article]!;
  const quantity = annotations.quantities[index]!;
  const kind = quantity.measure && Object.hasOwn(KINDS, quantity.measure) ? KINDS[quantity.measure] : undefined;
  if (!kind || (quantity.unit !== undefined && quantity.unit !== "people")) return undefined;
  const around = article.text.slice(
    Math.max(passage.span.start, quantity.start - 40),
    Math.min(passage.span.end, quantity.end + 40),
  );
  if (!kind.near.test(around) || PART.test(around)) return undefined;
  const named = quantity.holder ? article.text.slice(quantity.holder.start, quantity.holder.end) : "";
  const pronoun = /^(?:he|she|they|it|who|which|that|i|we)$/i.test(named);
  return {
    passage,
    quantity,
    value: article.text.slice(quantity.start, quantity.end),
    holder: named && !pronoun ? named.replace(/^the /, "The ") : article.outlet.name,
  };
}

/** The first pair that contradicts, and every further holder who gives yet another figure at that time. */
function differ(reading: Reading, positions: readonly Position[]): Position[] {
  for (const [i, a] of positions.entries()) {
    const group = [a];
    for (const b of positions.slice(i + 1)) {
      if (group.every((other) => contradict(reading, other, b))) group.push(b);
    }
    if (group.length > 1) return group.slice(0, 4);
  }
  return [];
}

function contradict(reading: Reading, a: Position, b: Position): boolean {
  if (a.holder.toLowerCase() === b.holder.toLowerCase() || !apart(a.quantity, b.quantity)) return false;
  // In one article both must be held by somebody: the outlet tells of their difference itself.
  if (a.passage.voice === b.passage.voice && !(a.quantity.holder && b.quantity.holder)) return false;
  const at = (p: Position): number => Date.parse(reading.articles[p.passage.article]!.article.published ?? "");
  // Without times nothing shows whether the figures contradict or follow each other.
  if (a.passage.articleId !== b.passage.articleId && !(Math.abs(at(a) - at(b)) <= SAME_TIME)) return false;
  let shared = 0;
  for (const term of a.passage.terms) if (b.passage.terms.has(term) && !/^\d/.test(term)) shared++;
  return shared >= 2;
}

function apart(a: Quantity, b: Quantity): boolean {
  const high = Math.max(a.value, b.value);
  const rough = a.qualifier !== undefined || b.qualifier !== undefined;
  if (a.qualifier === "at-least" && b.value >= a.value && b.qualifier === undefined) return b.value > a.value * 1.5;
  if (b.qualifier === "at-least" && a.value >= b.value && a.qualifier === undefined) return a.value > b.value * 1.5;
  return Math.abs(a.value - b.value) > (rough ? ROUNDING * high : 0);
}
