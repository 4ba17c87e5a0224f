/** Every story of the visible sets and of the sample edition that more than one article tells, with the part of the split it falls in. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createCopyDetector } from "../src/copies/index.js";
import { shippedWordVectors } from "../src/io/shipped-word-vectors.js";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import type { StoryMaterial } from "../src/model/material.js";
import type { Story } from "../src/model/story.js";
import { createStoryFormer } from "../src/story/index.js";
import { grouped, materialOf, shared } from "./material.js";

export interface VisibleStory {
  /** Set and story, "incidents/162008". */
  readonly name: string;
  readonly set: string;
  readonly material: StoryMaterial;
}

const stories = join(shared, "eval/data/stories");
const timelines = join(shared, "eval/data/timeline");
/** Set, articles, grouping; where there is none, the shipped settings form the stories. */
const SETS: ReadonlyArray<readonly [string, string, string]> = [
  ["sample", "data/sample/articles.jsonl", "data/sample/stories.tsv"],
  ...["outlets", "incidents", "lookalikes"].map(
    (set) => [set, join(stories, `${set}.articles.jsonl.gz`), join(stories, `${set}.gold.tsv`)] as const,
  ),
  ...(existsSync(timelines) ? readdirSync(timelines).sort() : []).map(
    (stream) => [stream, join(timelines, stream, "articles.jsonl.gz"), ""] as const,
  ),
];
/** Earlier stories of its matter that a story is handed. */
const MOST_EARLIER = 12;

const words = shippedWordVectors();

/** Material of every story that the shipped settings form of a stream, each with the earlier stories of its thread. */
export function formedStories(articles: readonly AnnotatedArticle[]): StoryMaterial[] {
  const detector = createCopyDetector();
  const copies = new Map(articles.map((a) => [a.article.id, detector.add(a)]));
  const former = createStoryFormer({}, undefined, { words });
  const seen = new Map<string, Story>();
  for (const item of articles) {
    former.add(item, copies.get(item.article.id)!);
    for (const story of former.stories()) seen.set(story.id, story);
  }
  const byId = new Map(articles.map((a) => [a.article.id, a]));
  const membersOf = (story: Story): AnnotatedArticle[] => story.articleIds.flatMap((id) => byId.get(id) ?? []);
  const whole = [...seen.values()].filter((story) => former.resolve(story.id) === story.id);
  return whole.map((story) => ({
    ...materialOf(story.id, membersOf(story), copies),
    story,
    earlier: story.thread
      .flatMap((id) => seen.get(former.resolve(id)) ?? [])
      .filter((other) => other.id !== story.id)
      .slice(-MOST_EARLIER)
      .map((other) => ({ story: other, articles: membersOf(other) })),
  }));
}

/** All of them, set by set; `load` reads a set's articles. */
export function* visibleStories(
  load: (path: string, set: string) => readonly AnnotatedArticle[],
): Generator<VisibleStory> {
  for (const [set, articlesPath, goldPath] of SETS) {
    const articles = load(articlesPath, set);
    const materials = goldPath
      ? [...grouped(articles, goldPath)].map(([id, members]) => materialOf(id, members))
      : formedStories(articles);
    for (const material of materials)
      if (material.articles.length > 1) yield { name: `${set}/${material.story.id}`, set, material };
  }
}

/** Tenths of the stories by a hash of their name (FNV-1a): four to develop on, six to be looked at once. */
export function partOf(name: string): "development" | number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  const tenth = hash % 10;
  return tenth < 4 ? "development" : tenth - 3;
}
