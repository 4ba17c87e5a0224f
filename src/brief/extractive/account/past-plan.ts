import type { Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";

/**
 * Whether it speaks of a day still to come that has come since: a plan that the story has moved past. A report of the last hour may have
 * been written before the deed as well; another voice that opens with what was done that day knows better.
 */
export function isPastPlan(desk: { readonly reading: Reading }, passage: Passage): boolean {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const { updated } = desk.reading.material.story;
  if (!article.published) return false;
  const today = updated.slice(0, 10);
  const planned = passage.dates
    .map((i) => annotations.dates[i]!)
    .filter(({ tense, precision, date }) => tense === "expected" && precision === "day" && date <= today);
  if (planned.length === 0 || Date.parse(article.published) < Date.parse(updated)) return planned.length > 0;
  return planned.some(({ date }) => (doneBy(desk).get(date) ?? []).some((voice) => voice !== passage.voice));
}

const done = new WeakMap<Reading, ReadonlyMap<string, readonly string[]>>();

/** Days of which articles tell in their first sentence as past, with the voices that do. */
function doneBy({ reading }: { readonly reading: Reading }): ReadonlyMap<string, readonly string[]> {
  const known = done.get(reading) ?? doneIn(reading);
  done.set(reading, known);
  return known;
}

function doneIn(reading: Reading): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const { sentence, article, dates, voice } of reading.passages) {
    if (sentence > 0) continue;
    for (const i of dates) {
      const { tense, precision, date } = reading.articles[article]!.annotations.dates[i]!;
      if (tense === "past" && precision === "day") out.set(date, [...(out.get(date) ?? []), voice]);
    }
  }
  return out;
}
