import { createSource, readRows, shippedAnnotator } from "./figures.js";

/**
 * Time expressions on the hand-checked sentences of eval/sets/times.jsonl (by reference). `dates` are what each expression means,
 * to a day, month or year, as a reader of that day would say; `unclear` ones count for nothing (weeks as a whole, holidays, and
 * articles whose stated day contradicts their text). A prediction is right when it overlaps the expression and has the same date in
 * the same precision; accuracy to the day is over the expressions that mean a day (or begin on one). The 62 sentences marked `"set": "fresh"` were
 * drawn at random from articles used for nothing else: in the first run on them, before any mending, 25 of 26 days and 56 of all 67
 * expressions were right (years before a noun were missed: "her 2008 campaign").
 */
interface TimeRow {
  readonly file: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly dates: ReadonlyArray<{ readonly start: number; readonly end: number; readonly date: string }>;
  readonly unclear: ReadonlyArray<readonly [number, number]>;
}

const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 1000;

export function scoreTimes(shared: string, onMiss?: (line: string) => void) {
  const annotate = shippedAnnotator();
  const source = createSource(shared);
  const sum = { expressions: 0, right: 0, days: 0, daysRight: 0, predicted: 0, predictedRight: 0 };
  for (const row of readRows<TimeRow>(new URL("sets/times.jsonl", import.meta.url).pathname)) {
    const article = source(row.file, row.id);
    const sentence = article.text.slice(row.start, row.end);
    const found = annotate(article).dates.filter((d) => d.start >= row.start && d.end <= row.end);
    for (const gold of row.dates) {
      const best = found.find((d) => d.start < gold.end && gold.start < d.end);
      const right = best?.date === gold.date;
      sum.expressions++;
      if (right) sum.right++;
      if (gold.date.length === 10) {
        sum.days++;
        if (right) sum.daysRight++;
      }
      if (!right)
        onMiss?.(
          `${article.published} ${gold.date} got ${best ? `${best.date} "${article.text.slice(best.start, best.end)}"` : "-"}\n   ${sentence}`,
        );
    }
    for (const date of found) {
      if (row.unclear.some(([start, end]) => date.start < end && start < date.end)) continue;
      sum.predicted++;
      const gold = row.dates.find((d) => d.start < date.end && date.start < d.end);
      if (gold?.date === date.date) sum.predictedRight++;
      else if (!gold) onMiss?.(`EXTRA ${date.date} "${article.text.slice(date.start, date.end)}"\n   ${sentence}`);
    }
  }
  return {
    ...sum,
    accuracy: share(sum.right, sum.expressions),
    dayAccuracy: share(sum.daysRight, sum.days),
    precision: share(sum.predictedRight, sum.predicted),
  };
}

if (process.argv[1]?.endsWith("times.ts")) {
  const misses = process.argv.includes("--misses") ? (line: string) => console.error(line) : undefined;
  console.log(JSON.stringify(scoreTimes(process.env.PARALLAX_SHARED ?? "../shared", misses), null, 1));
}
