/**
 * The read-only view of a newsroom that pages are made from. The web app and the static export know nothing else:
 * no store, no pipeline.
 */
import type { Article } from "../model/article.js";
import type { Brief, CommonQuestion, Topic } from "../model/brief.js";
import type { Outlet } from "../model/outlet.js";
import type { StageInfo } from "../model/stage.js";
import type { StoryEvent } from "../model/story.js";
import type { Correction } from "./corrections.js";
import type { FigureSeries } from "./figure-series.js";
import type { ForecastPages } from "./forecast-pages.js";
import type { MatterPages } from "./matters.js";
import type { StoryCard } from "./ports.js";
import type { StoryChange } from "./story-changes.js";
import type { StoryRuling } from "./story-rulings.js";

/** One line of a list of stories. */
export interface StorySummary extends StoryCard {
  /** Rank by the published rule; higher stands first. */
  readonly score: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

export interface StoryQuery {
  /** Default 30, at most 100. */
  readonly limit?: number;
  readonly offset?: number;
  readonly outlet?: string;
  readonly topic?: string;
}

/** A story's page. `canonical` differs from what was asked for when the story was merged or its headline changed. */
export interface StoryPage {
  readonly brief: Brief;
  readonly canonical: { readonly id: string; readonly slug: string };
  readonly summary: StorySummary;
  readonly versions: ReadonlyArray<{ readonly version: number; readonly created: string }>;
  /** Earlier stories of the same matter, oldest first. */
  readonly thread: readonly StorySummary[];
  /** Stories of the same event in other languages, each with a page of its own. */
  readonly counterparts: readonly StorySummary[];
}

/** An article with what is known of its place; texts are for opening citations, within the quoting budget. */
export interface ArticlePage {
  readonly article: Article;
  readonly version: number;
  readonly copyOf?: string;
  readonly wire?: string;
  readonly storyId?: string;
}

export interface OutletSummary {
  readonly outlet: Outlet;
  readonly articles: number;
  readonly stories: number;
  /** Articles that only repeat another outlet's or an agency's words. */
  readonly copies: number;
  /** Newest article, ISO 8601; empty when none states a time. */
  readonly newest: string;
}

export interface TopicSummary {
  /** Key for the address of the topic's page: its Wikidata id, or a slug of its name. */
  readonly key: string;
  readonly topic: Topic;
  readonly stories: number;
}

export interface QuestionPage {
  readonly question: CommonQuestion;
  readonly stories: readonly StorySummary[];
}

/** What the method page states. */
export interface MethodFacts {
  readonly engine: string;
  readonly engineVersion: string;
  readonly stages: readonly StageInfo[];
  /** The ranking rule in plain words, one step a line. */
  readonly rankingRule: readonly string[];
  /** Settings that decide what is shown, by their documented names. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly counts: {
    readonly articles: number;
    readonly stories: number;
    readonly outlets: number;
    readonly copies: number;
  };
  readonly rejections: ReadonlyArray<{ readonly stage: string; readonly code: string; readonly count: number }>;
  /** Where shipped data comes from, and under which licence. */
  readonly credits: ReadonlyArray<{ readonly name: string; readonly url: string; readonly licence: string }>;
}

export interface Library extends ForecastPages, MatterPages {
  /** Ranked, best first. */
  stories(query?: StoryQuery): Promise<Page<StorySummary>>;
  /** By id or slug; the newest version when none is given. */
  story(idOrSlug: string, version?: number): Promise<StoryPage | undefined>;
  /** What changed from each version of a story to the next, newest first; at most the fifty newest steps. */
  changes(storyId: string): Promise<readonly StoryChange[]>;
  /** What changed between two versions of a story, whatever lies between them; to the newest when `to` is not given. */
  change(storyId: string, from: number, to?: number): Promise<StoryChange | undefined>;
  /** What editors have ruled on which reports belong to a story, newest first. */
  rulings(storyId: string): Promise<readonly StoryRuling[]>;
  /** Figures of a story that moved with time, in the newest version or the one asked for. */
  figures(storyId: string, version?: number): Promise<readonly FigureSeries[]>;
  /** Corrections over all stories, newest first. */
  corrections(): Promise<readonly Correction[]>;
  article(id: string): Promise<ArticlePage | undefined>;
  /** A text of any version of any article, by its digest. */
  text(digest: string): Promise<string | undefined>;
  /** By number of stories, most first. */
  outlets(): Promise<readonly OutletSummary[]>;
  outlet(id: string): Promise<OutletSummary | undefined>;
  /** By number of stories, most first. */
  topics(): Promise<readonly TopicSummary[]>;
  topic(key: string): Promise<TopicSummary | undefined>;
  questions(): Promise<readonly QuestionPage[]>;
  question(slug: string): Promise<QuestionPage | undefined>;
  /** Decisions about an article's story, oldest first. */
  why(articleId: string): Promise<readonly StoryEvent[]>;
  method(): Promise<MethodFacts>;
}
