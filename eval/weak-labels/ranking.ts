import { crowdOf } from "../../src/story/crowd.js";
import { Desk } from "../../src/story/desk.js";
import { alone, timeless, yardstickOf } from "../../src/story/likeness.js";
import { type LiveArticle, weigh } from "../../src/story/live-article.js";
import type { LiveStory } from "../../src/story/live-story.js";
import type { StorySettings } from "../../src/story/settings.js";
import type { Report } from "./halves.js";

/** Stories that an article's crowd is looked for in, as when it arrives. */
const CANDIDATES = 16;

/**
 * Average precision of scored pairs: the mean, over the pairs that belong together, of the share of such pairs among those scored
 * at least as high. Pairs that are not given count as ranked last. 1 when every pair that belongs together stands before all others.
 */
export function averagePrecision(pairs: Array<{ score: number; together: boolean }>, together: number): number {
  pairs.sort((a, b) => b.score - a.score || Number(a.together) - Number(b.together));
  let found = 0;
  let sum = 0;
  for (const [rank, pair] of pairs.entries()) {
    if (!pair.together) continue;
    found++;
    sum += found / (rank + 1);
  }
  return together === 0 ? 0 : sum / together;
}

/** The reports as articles in memory, each event a story, all weighed by the same frequencies. */
function enterAll(reports: readonly Report[], desk: Desk): LiveArticle[] {
  const stories = new Map<number, LiveStory>();
  const articles = reports.map(({ item, event }, at) => {
    const article = desk.maker.make(item, item.article.text, at, undefined);
    const story = stories.get(event);
    if (story === undefined) stories.set(event, desk.found(article));
    else desk.enter(story, article, 0);
    return article;
  });
  for (const article of articles) weigh(article, desk.vocabulary);
  for (const story of stories.values()) desk.refresh(story, story.members, Number.NaN);
  return articles;
}

function setCrowds(articles: readonly LiveArticle[], desk: Desk): void {
  const { settings } = desk;
  for (const article of articles) {
    const group = alone(article);
    const overlaps = desk.overlaps.of(article);
    const scores = desk
      .near(article, CANDIDATES)
      .map((story) => timeless(overlaps.with(story), group, story, settings));
    article.crowd = crowdOf(scores, settings);
  }
}

/** Cosines of every two articles that share a term, as `earlier × count + later`. */
function cosines(articles: readonly LiveArticle[]): Map<number, number> {
  const found = new Map<number, number>();
  const holders = new Map<number, Array<[at: number, weight: number]>>();
  for (const [at, { ids, weights, start, end }] of articles.entries()) {
    for (let n = start; n < end; n++) {
      const [id, weight] = [ids[n]!, weights[n]!];
      const others = holders.get(id) ?? [];
      for (const [other, theirs] of others) {
        const key = other * articles.length + at;
        found.set(key, (found.get(key) ?? 0) + weight * theirs);
      }
      others.push([at, weight]);
      holders.set(id, others);
    }
  }
  return found;
}

/** How well the score of two articles, under `settings`, ranks the pairs of reports that tell one event before those that do not. */
export function rankingOf(reports: readonly Report[], settings: StorySettings): number {
  const desk = new Desk(settings);
  const articles = enterAll(reports, desk);
  setCrowds(articles, desk);
  const scales = articles.map((article) => yardstickOf(alone(article), settings));
  const pairs: Array<{ score: number; together: boolean }> = [];
  for (const [key, cosine] of cosines(articles)) {
    const [a, b] = [Math.floor(key / articles.length), key % articles.length];
    const together = reports[a]!.event === reports[b]!.event;
    if (together && reports[a]!.side === reports[b]!.side) continue;
    pairs.push({ score: cosine * scales[a]! * scales[b]!, together });
  }
  return averagePrecision(pairs, acrossSides(reports));
}

/** Number of pairs of reports from the two sides of one article. */
function acrossSides(reports: readonly Report[]): number {
  const sides = new Map<number, [number, number]>();
  for (const { event, side } of reports) {
    const counts = sides.get(event) ?? [0, 0];
    counts[side]++;
    sides.set(event, counts);
  }
  return [...sides.values()].reduce((sum, [one, other]) => sum + one * other, 0);
}
