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

const DISPUTABLE = new Set(["killed", "injured", "missing", "arrested", "freed", "displaced"]);
const ABOUT: Readonly<Record<string, string>> = {
  killed: "How many people were killed",
  injured: "How many people were injured",
  missing: "How many people are missing",
  arrested: "How many people were arrested",
  freed: "How many people were freed",
  displaced: "How many people were displaced",
};

/** Figures apart by less than this share of the larger, with a rounding word on one side, are one figure told roughly. */
const ROUNDING = 0.05;

/** Finds where voices give different figures for one of the well-known counts. */
export function disputesIn(reading: Reading): Dispute[] {
  const byMeasure = new Map<string, Position[]>();
  for (const passage of reading.passages) {
    for (const index of passage.quantities) {
      const position = positionOf(reading, passage, index);
      const measure = position?.quantity.measure;
      if (position && measure && DISPUTABLE.has(measure)) {
        byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), position]);
      }
    }
  }
  const out: Dispute[] = [];
  for (const [measure, positions] of byMeasure) {
    const differing = differ(reading, positions);
    if (differing.length > 1) out.push({ about: ABOUT[measure] ?? measure, measure, positions: differing });
  }
  return out;
}

function positionOf(reading: Reading, passage: Passage, index: number): Position | undefined {
  const { article, annotations } = reading.articles[passage.article]!;
  const quantity = annotations.quantities[index]!;
  if (quantity.unit !== undefined && quantity.unit !== "people") return undefined;
  const named = quantity.holder ? article.text.slice(quantity.holder.start, quantity.holder.end) : "";
  return {
    passage,
    quantity,
    value: article.text.slice(quantity.start, quantity.end),
    holder: named || article.outlet.name,
  };
}

/** The latest figure of each voice, where two of the same day or so do not agree. */
function differ(reading: Reading, positions: readonly Position[]): Position[] {
  const latest = new Map<string, Position>();
  for (const position of positions) {
    const voice = position.quantity.holder ? `${position.passage.voice}:${position.holder}` : position.passage.voice;
    const known = latest.get(voice);
    if (!known || known.passage.article !== position.passage.article) latest.set(voice, position);
  }
  const kept: Position[] = [];
  for (const position of latest.values()) {
    if (kept.some((other) => !apart(other.quantity, position.quantity))) continue;
    if (kept.length > 0 && !kept.some((other) => comparable(reading, other, position))) continue;
    kept.push(position);
  }
  return kept;
}

function apart(a: Quantity, b: Quantity): boolean {
  const high = Math.max(a.value, b.value);
  const rough = a.qualifier !== undefined || b.qualifier !== undefined;
  return Math.abs(a.value - b.value) > (rough ? ROUNDING * high : 0);
}

/** Published within a day and a half of each other, and sharing some of what they talk about. */
function comparable(reading: Reading, a: Position, b: Position): boolean {
  const at = (p: Position): number => Date.parse(reading.articles[p.passage.article]!.article.published ?? "");
  const gap = Math.abs(at(a) - at(b));
  if (gap > 36 * 3_600_000) return false;
  let shared = 0;
  for (const term of a.passage.terms) if (b.passage.terms.has(term) && !/^\d/.test(term)) shared++;
  return shared >= 3 && a.passage.voice !== b.passage.voice;
}
