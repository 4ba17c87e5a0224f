import type { AnnotatedArticle, Annotations } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { RecordCapture } from "../model/capture.js";
import type { CopyDecision } from "../model/copy.js";
import type { Rejection } from "../model/rejection.js";
import type { StageInfo, StageProduct } from "../model/stage.js";
import type { StoryEvent } from "../model/story.js";
import type { Composer, StageVersions } from "./ports.js";

/** Which article repeats which, one article after the other. `snapshot` is a JSON value. */
export interface CopyDetecting {
  add(article: AnnotatedArticle): CopyDecision;
  /** Decisions on earlier articles that the last `add` overturned. */
  revised(): readonly CopyDecision[];
  snapshot(): unknown;
}

/** Which story each article belongs to, one article after the other. `snapshot` is a JSON value. */
export interface StoryForming {
  add(article: AnnotatedArticle, copy: CopyDecision): StoryEvent[];
  /** Story the article is in now. */
  storyOf(articleId: string): string | undefined;
  /** Articles of a story that can still change, redirects followed; undefined when it cannot. */
  articlesOf(storyId: string): readonly string[] | undefined;
  /** The wishes of editors; each throws when an article or story cannot change any more. */
  pin(articleId: string, storyId: string): StoryEvent[];
  mergeStories(one: string, other: string): StoryEvent[];
  splitStory(storyId: string, articleIds: readonly string[]): StoryEvent[];
  snapshot(): unknown;
}

/** The stages in their order, as functions. Page captures take the `Extractor` port instead of `record`. */
export interface Stages {
  readonly extract: {
    readonly info: StageInfo;
    record(capture: RecordCapture, now: string): Article | Rejection;
  };
  readonly annotate: { readonly info: StageInfo; run(article: Article): Annotations };
  readonly copies: { readonly info: StageInfo; create(snapshot?: unknown): CopyDetecting };
  readonly story: { readonly info: StageInfo; create(snapshot?: unknown): StoryForming };
  readonly brief: Composer;
}

export const stageInfos = (stages: Stages): readonly StageInfo[] => [
  stages.extract.info,
  stages.annotate.info,
  stages.copies.info,
  stages.story.info,
  stages.brief.info,
];

/** Versions by stage name, of the stages that make what the store keeps of an article and its story. */
export const versionsOf = (stages: Stages): StageVersions =>
  Object.fromEntries(stageInfos(stages).map(({ name, version }) => [name, version]));

/** Throws when a stage would run without its inputs: each needs what a stage before it gives, or a capture. */
export function checkStages(infos: readonly StageInfo[]): void {
  const given = new Set<StageProduct>(["capture"]);
  const names = new Set<string>();
  for (const { name, version, needs, gives } of infos) {
    if (names.has(name)) throw new Error(`Two stages are called "${name}".`);
    if (!Number.isInteger(version) || version < 1)
      throw new Error(`Stage "${name}" has version ${version}: versions count from 1.`);
    const missing = needs.filter((product) => !given.has(product));
    if (missing.length > 0)
      throw new Error(`Stage "${name}" needs ${missing.join(" and ")}, which no stage before it gives.`);
    if (given.has(gives)) throw new Error(`Stage "${name}" gives ${gives}, which there is already.`);
    names.add(name);
    given.add(gives);
  }
}
