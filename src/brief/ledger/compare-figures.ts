import { type AnnotatedArticle, appeared, type CopyDecision, overlaps } from "../../model/index.js";
import { casualtiesOf, leading } from "./casualties-told.js";
import { casualtyConflicts } from "./casualty-conflicts.js";
import { CASUALTIES, type Casualty } from "./casualty-words.js";
import { fits } from "./figure-bounds.js";
import { originals } from "./originals.js";
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

const compatible = (a: Reading, b: Reading): boolean => fits(a.bounds, b.bounds);

/**
 * The same figure across the articles of a story: where it agrees, moves with time, or differs. Copies are one voice: only the
 * first article of a copy group counts. Casualties are judged by `casualtyConflicts`. Pure and deterministic.
 */
export function compareFigures(
  articles: readonly AnnotatedArticle[],
  copies: ReadonlyMap<string, CopyDecision> = new Map(),
): FigureComparison[] {
  const byThing = new Map<string, Reading[]>();
  for (const article of originals(articles, copies)) {
    for (const reading of readingsOf(article)) {
      const list = byThing.get(reading.thing);
      if (list) list.push(reading);
      else byThing.set(reading.thing, [reading]);
    }
  }
  const compared = [...byThing.values()].map((readings) => comparison(readings, verdictOf));
  const conflicts = casualtyConflicts(articles, copies);
  for (const measure of CASUALTIES) {
    const kinds = new Set(conflicts.filter((one) => one.measure === measure).map(({ kind }) => kind));
    const verdict = kinds.has("differs") ? "differs" : kinds.size > 0 ? "moves" : "agrees";
    const led = originals(articles, copies).flatMap((article) => leadingReading(article, measure) ?? []);
    compared.push(comparison(led, () => verdict));
  }
  return compared
    .filter(({ readings }) => readings.length > 1)
    .sort((a, b) => b.readings.length - a.readings.length || (a.thing < b.thing ? -1 : 1));
}

function comparison(
  readings: Reading[],
  judge: (sorted: readonly Reading[]) => FigureComparison["verdict"],
): FigureComparison {
  readings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const { thing = "", label = "" } = readings[0] ?? {};
  return { thing, label, readings, verdict: judge(readings), values: valuesOf(readings) };
}

/** The count of casualties that an article leads with, as its text has it. */
function leadingReading({ article, annotations }: AnnotatedArticle, measure: Casualty): Reading | undefined {
  const { counts } = casualtiesOf({ article, annotations });
  const [first] = leading(counts, measure);
  const count = counts.find((one) => !one.inTitle && one.sure && one.measure === measure && one.value === first?.value);
  if (!count) return undefined;
  const { value, low, high } = count;
  const counted = annotations.quantities.find((one) => one.value === value && overlaps(one, count));
  // The annotator's has its qualifier: "at least three".
  const { start, end } = counted ?? count;
  const holder = counted?.holder;
  return {
    ...{ articleId: article.id, span: { start, end }, value, bounds: [low, high] },
    ...(holder ? { holder: article.text.slice(holder.start, holder.end) } : {}),
    ...{ at: appeared(article), thing: measure, label: measure },
  };
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
