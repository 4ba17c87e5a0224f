/**
 * The likeness of stories on open data that nobody marked: halves of one Wikinews article (data/wikinews, CC BY 2.5 and 4.0) belong
 * together, halves of two do not (weak-labels/halves.ts). Gives the average precision of the score over all pairs under the shipped
 * weights, and under weights that are all alike. Knows nothing of time, and of numbers little: two halves share out the figures that two
 * outlets would both give.
 *
 *   npx tsx eval/weak-labels.ts           shipped weights
 *   npx tsx eval/weak-labels.ts --learn   also weights learned from these labels, from all articles and by halves of them (minutes)
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { defaultSettings, type StorySettings } from "../src/story/settings.js";
import { ascend } from "./weak-labels/ascent.js";
import { halves, type Report, type Whole } from "./weak-labels/halves.js";
import { rankingOf } from "./weak-labels/ranking.js";

/** No kind of evidence counts more than another; length and crowd count a little. */
const ALIKE = { titleWeight: 1, leadWeight: 1, nameWeight: 1, dayWeight: 1, lengthPower: 0.2, crowdGain: 0.4 };
type Weights = Readonly<typeof ALIKE>;

const articles = gunzipSync(readFileSync(new URL("../data/wikinews/articles.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Whole);
const reports = halves(articles);

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
const measured = (weights: Partial<StorySettings>, on: readonly Report[] = reports): number =>
  round(rankingOf(on, { ...defaultSettings, ...weights }), 4);
const learn = (from: readonly Report[]): Weights =>
  ascend(ALIKE, (weights: Weights) => rankingOf(from, { ...defaultSettings, ...weights }));
const written = (weights: Weights): Record<string, number> =>
  Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, round(value, 2)]));

const figures: Record<string, unknown> = { reports: reports.length, shipped: measured({}), alike: measured(ALIKE) };
if (process.argv.includes("--learn")) {
  const folds = [0, 1].map((part) => reports.filter(({ event }) => event % 2 === part));
  figures.held = folds.map((held, part) => {
    const weights = learn(folds[1 - part]!);
    const [learned, shipped, alike] = [weights, {}, ALIKE].map((some) => measured(some, held));
    return { learned, shipped, alike, weights: written(weights) };
  });
  const weights = learn(reports);
  figures.learned = { all: measured(weights), weights: written(weights) };
}
console.log(JSON.stringify(figures, null, 2));
