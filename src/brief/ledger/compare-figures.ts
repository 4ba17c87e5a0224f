import type { AnnotatedArticle, CopyDecision } from "../../model/index.js";
import { type Reading, readingsOf } from "./readings.js";

/** All readings of one thing in a story, and what they show together. */
export interface FigureComparison {
  readonly thing: string;
  readonly label: string;
  /** In order of time, then of arrival. */
  readonly readings: readonly Reading[];
  /**
   * `agrees`: every reading is compatible; `moves`: it differs, and only ever grows with time; `differs`: readings of the same time
   * contradict each other, or it goes back and forth.
   */
  readonly verdict: "agrees" | "moves" | "differs";
  /** Compatible readings taken together, most common first. */
  readonly values: ReadonlyArray<{ readonly value: number; readonly readings: readonly Reading[] }>;
}

/** Whether two readings can both be true: equal, within a range, or a bound that holds. */
function compatible(a: Reading, b: Reading): boolean {
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return lowA <= highB && lowB <= highA;
}

function bounds(reading: Reading): readonly [number, number] {
  const { value, qualifier } = reading;
  const high = reading.high ?? value;
  if (qualifier === "at-least") return [value, Number.POSITIVE_INFINITY];
  if (qualifier === "more-than") return [value, Number.POSITIVE_INFINITY];
  if (qualifier === "up-to") return [0, high];
  if (qualifier === "fewer-than") return [value * 0.8, value];
  if (qualifier === "about") return [value * 0.9, high * 1.1];
  if (reading.bound === "least") return [value, Number.POSITIVE_INFINITY];
  return [value, reading.bound === "one-more" ? high + 1 : high];
}

/**
 * The same figure across the articles of a story: where it agrees, moves with time, or differs. Copies are one voice: only the
 * first article of a copy group counts. Pure and deterministic.
 */
export function compareFigures(
  articles: readonly AnnotatedArticle[],
  copies: ReadonlyMap<string, CopyDecision> = new Map(),
): FigureComparison[] {
  const byThing = new Map<string, Reading[]>();
  const groups = new Set<string>();
  for (const article of articles) {
    const group = copies.get(article.article.id)?.group ?? article.article.id;
    if (groups.has(group)) continue;
    groups.add(group);
    for (const reading of readingsOf(article)) {
      const list = byThing.get(reading.thing);
      if (list) list.push(reading);
      else byThing.set(reading.thing, [reading]);
    }
  }
  const compared: FigureComparison[] = [];
  for (const [thing, readings] of byThing) {
    if (readings.length < 2) continue;
    readings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    compared.push({
      thing,
      label: readings[0]!.label,
      readings,
      verdict: verdictOf(readings),
      values: valuesOf(readings),
    });
  }
  return compared.sort((a, b) => b.readings.length - a.readings.length || (a.thing < b.thing ? -1 : 1));
}

function verdictOf(readings: readonly Reading[]): FigureComparison["verdict"] {
  let conflict = false;
  for (let i = 0; i < readings.length; i++) {
    for (let j = i + 1; j < readings.length; j++) {
      if (compatible(readings[i]!, readings[j]!)) continue;
      conflict = true;
      const later = readings[j]!.at > readings[i]!.at && readings[j]!.value > readings[i]!.value;
      if (!later) return "differs";
    }
  }
  return conflict ? "moves" : "agrees";
}

function valuesOf(readings: readonly Reading[]): FigureComparison["values"] {
  const values = new Map<number, Reading[]>();
  for (const reading of readings) {
    const list = values.get(reading.value);
    if (list) list.push(reading);
    else values.set(reading.value, [reading]);
  }
  return [...values]
    .map(([value, list]) => ({ value, readings: list }))
    .sort((a, b) => b.readings.length - a.readings.length || a.value - b.value);
}
