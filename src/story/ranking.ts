import type { Article } from "../model/article.js";
import type { CopyDecision } from "../model/copy.js";
import type { Story } from "../model/story.js";
import { HOUR_MS } from "../text/milliseconds.js";

/** A story with its articles and their copy decisions: what its rank rests on. */
export interface RankedInput {
  readonly story: Story;
  readonly articles: readonly Article[];
  /** By article id; an article without one speaks for itself. */
  readonly copies: ReadonlyMap<string, CopyDecision>;
}

/** The parts of a rank, so that the page can show them. */
export interface StoryRank {
  readonly storyId: string;
  readonly score: number;
  /** Copy groups, those of one owner counted once. */
  readonly voices: number;
  readonly countries: number;
  readonly owners: number;
  /** 0.5 after twelve hours without a new article, 0.25 after a day … */
  readonly recency: number;
  /** Share of the story's voices that spoke for the first time in the last day before `now`. */
  readonly novelty: number;
}

/** Hours in which a story without news loses half its rank. */
const HALF_LIFE = 12;
const NEW = 24;

/** Who stands behind an article: the writer of the copy group it belongs to, or else the outlet's owner. */
const voiceOf = (article: Article, copy: CopyDecision | undefined, byId: ReadonlyMap<string, Article>): string => {
  if (copy?.wire !== undefined) return `wire ${copy.wire}`;
  const origin = byId.get(copy?.group ?? article.id)?.outlet ?? article.outlet;
  return `owner ${origin.owner ?? origin.id}`;
};

function measure({ story, articles, copies }: RankedInput, now: number): StoryRank {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const firstSpoke = new Map<string, number>();
  const countries = new Set<string>();
  const owners = new Set<string>();
  let newest = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    const time = Math.min(now, Date.parse(article.published ?? article.retrieved));
    const voice = voiceOf(article, copies.get(article.id), byId);
    firstSpoke.set(voice, Math.min(firstSpoke.get(voice) ?? Number.POSITIVE_INFINITY, time));
    if (article.outlet.country !== undefined) countries.add(article.outlet.country);
    owners.add(article.outlet.owner ?? article.outlet.id);
    if (time > newest) newest = time;
  }
  const voices = firstSpoke.size;
  const fresh = [...firstSpoke.values()].filter((time) => time >= now - NEW * HOUR_MS).length;
  const novelty = voices === 0 ? 0 : fresh / voices;
  const recency = Number.isFinite(newest) ? 2 ** (-(now - newest) / (HALF_LIFE * HOUR_MS)) : 0;
  const spread = 1 + 0.25 * Math.log2(Math.max(1, countries.size)) + 0.25 * Math.log2(Math.max(1, owners.size));
  const score = Math.log2(1 + voices) * spread * (0.5 + 0.5 * novelty) * recency;
  return { storyId: story.id, score, voices, countries: countries.size, owners: owners.size, recency, novelty };
}

/**
 * Stories in the order in which a reader should see them, best first. Pure: `now` (ISO 8601) is handed in.
 *
 * score = log2(1 + voices) × (1 + ¼ log2 countries + ¼ log2 owners) × (½ + ½ novelty) × 2^(−hours since the newest article ÷ 12)
 *
 * Copies of one text and outlets of one owner are one voice; a time in the future counts as now, so that none can hold the top.
 */
export function rankStories(stories: readonly RankedInput[], now: string): StoryRank[] {
  const at = Date.parse(now);
  return stories
    .map((story) => measure(story, at))
    .sort((a, b) => b.score - a.score || b.voices - a.voices || (a.storyId < b.storyId ? -1 : 1));
}
