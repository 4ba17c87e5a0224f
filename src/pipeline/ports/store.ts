import type { Article } from "../../model/article.js";
import type { CommonQuestion, Topic } from "../../model/brief.js";
import type { CopyDecision } from "../../model/copy.js";
import type { Ruling } from "../../model/ruling.js";
import type { Story, StoryEvent } from "../../model/story.js";
import type {
  ArticleHead,
  ArticleRecord,
  BriefRecord,
  CaptureRecord,
  Counts,
  FeedRecord,
  ForecastRecord,
  LookupRecord,
  OutletCount,
  RejectionRecord,
  SeenItem,
  SnapshotRecord,
  SourceMark,
  StageVersions,
  StoredPage,
  StoryCard,
  StoryRecord,
} from "./records.js";

/** One atomic write: all of it is stored, or none of it. */
export interface Batch {
  /** Arrival number the writer believes to be the last; another writer since then makes the commit fail with StaleStoreError. */
  readonly expects?: number;
  /** Number of the last ruling that the writer knows; another since then makes the commit fail likewise. */
  readonly expectsRulings?: number;
  /** Editors' rulings, whose numbers must continue without a gap. */
  readonly rulings?: readonly Ruling[];
  /** New articles and new versions of old ones. New articles must continue the arrival numbers without a gap. */
  readonly articles?: readonly ArticleRecord[];
  readonly captures?: readonly CaptureRecord[];
  /** Copy decisions that replace those of articles stored before. */
  readonly copies?: readonly CopyDecision[];
  /** Versions of the stages that the stories are made with from here on. */
  readonly stages?: StageVersions;
  /** What the story stage decided, appended to the log in this order. */
  readonly events?: readonly StoryEvent[];
  /** Stories as they stand after `events`; each gets a new revision. */
  readonly stories?: readonly Story[];
  /** Story ids that no longer stand for themselves, each with the id that does. */
  readonly redirects?: ReadonlyArray<{ readonly from: string; readonly to: string }>;
  /** Briefs, each with the story revision it was made from. */
  readonly briefs?: ReadonlyArray<BriefRecord & { readonly revision: number }>;
  /** Stories whose brief was looked at again and stays as it is: marks them as built. */
  readonly unchangedBriefs?: ReadonlyArray<{
    readonly storyId: string;
    readonly revision: number;
    readonly stageVersion: number;
  }>;
  /** Answers of an encyclopedia, each in the place of the one to the same question. */
  readonly lookups?: readonly LookupRecord[];
  /** Entries of the ledger of forecasts, each in the place of the one with its id. */
  readonly forecasts?: readonly ForecastRecord[];
  readonly rejections?: readonly RejectionRecord[];
  readonly feeds?: readonly FeedRecord[];
  readonly removedFeeds?: readonly string[];
  readonly seen?: readonly SeenItem[];
  readonly snapshot?: SnapshotRecord;
  /** How far the files have come that this batch was read from. */
  readonly marks?: readonly SourceMark[];
  /** Sources whose import has ended: they are read from the start next time. */
  readonly endedSources?: readonly string[];
  /** Clears every story, event and snapshot before the rest is written: a newer story stage starts over. */
  readonly resetStories?: boolean;
}

/** Somebody else has added articles or rulings since the writer last looked; catch up and try again. */
export class StaleStoreError extends Error {
  override readonly name = "StaleStoreError";
}

/** The store cannot do its work; `message` says why, and what a person can do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    /** Stable: `disk-full`, `read-only`, `locked`, `corrupt`, `newer-schema`, `unavailable`. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What is older than its time; each an ISO 8601 time. */
export interface PruneLimits {
  readonly rawPagesBefore: string;
  /** Texts of articles that reached us before, except under an open licence. */
  readonly textsBefore: string;
  /** Stories that no article has reached since, with all that hangs on them; when it was published does not count. */
  readonly storiesBefore: string;
}

/** Which entries of the ledger are wanted; one of these, or none for all. */
export type ForecastQuery =
  | { readonly ids: readonly string[] }
  | { readonly storyId: string }
  | { readonly resolvedBy: string };

/**
 * The store. A resolved `commit` is an acknowledgement: what it wrote survives the death of the process and of the machine.
 * Reads see every commit that was resolved before they began.
 */
export interface Store {
  commit(batch: Batch): Promise<void>;

  /** Differs whenever something was committed in between, by whomever. */
  mark(): Promise<string>;
  /** Last arrival number; 0 for an empty store. */
  position(): Promise<number>;
  counts(): Promise<Counts>;
  /** Versions of the stages that the store's stories were made with; empty for an empty store. */
  stageVersions(): Promise<StageVersions>;
  snapshot(): Promise<SnapshotRecord | undefined>;

  /** Every version of the articles that are known, by article in the order asked for, oldest version first. */
  heads(ids: readonly string[]): Promise<readonly ArticleHead[]>;
  /** Newest version of each article that is known, in the order asked for. The text of a pruned article is empty. */
  articles(ids: readonly string[]): Promise<readonly ArticleRecord[]>;
  /** One article in one version; the newest when none is given. */
  article(id: string, version?: number): Promise<ArticleRecord | undefined>;
  /** Versions of an article, oldest first. */
  articleVersions(id: string): Promise<readonly Article[]>;
  /** Editors' rulings after number `after`, in order. */
  rulings(after: number): Promise<readonly Ruling[]>;
  /** Articles in order of arrival as they were then (their first version), after number `after`; at most `limit`. */
  arrivals(after: number, limit: number): Promise<readonly ArticleRecord[]>;
  /** Outlets of the articles, by id: how many articles, and how many of them only repeat others. */
  outlets(): Promise<readonly OutletCount[]>;
  /** A text by its digest, of any version of any article. */
  text(digest: string): Promise<string | undefined>;

  /** Fetched pages that are still kept, by digest, after the one named; at most `limit`. */
  pages(after: string, limit: number): Promise<readonly StoredPage[]>;

  /** Follows redirects. */
  story(id: string): Promise<StoryRecord | undefined>;
  /** All of them, those that changed last at the end. */
  stories(): Promise<readonly StoryRecord[]>;
  storyOf(articleId: string): Promise<string | undefined>;
  /** Events that name the article or its story, oldest first. */
  eventsOf(articleId: string): Promise<readonly StoryEvent[]>;
  /** Stories whose brief is missing, out of date or made by an older stage than `stageVersion`; oldest change first. */
  unbuilt(stageVersion: number, limit: number): Promise<readonly StoryRecord[]>;

  /** The newest brief of a story, or one version of it; follows redirects. */
  brief(storyId: string, version?: number): Promise<BriefRecord | undefined>;
  briefBySlug(slug: string): Promise<BriefRecord | undefined>;
  /** Card of the newest brief of every story that has one, in order of story id. */
  cards(): Promise<readonly StoryCard[]>;
  briefVersions(storyId: string): Promise<ReadonlyArray<{ readonly version: number; readonly created: string }>>;
  /** Topics of the newest briefs, or the one asked for, with their stories; worded as in the story that changed last. */
  topics(id?: string): Promise<ReadonlyArray<{ readonly topic: Topic; readonly storyIds: readonly string[] }>>;
  /** Common questions of the newest briefs, or the one asked for, with their stories; an answered wording first. */
  questions(
    slug?: string,
  ): Promise<ReadonlyArray<{ readonly question: CommonQuestion; readonly storyIds: readonly string[] }>>;

  /** Where an interrupted import of this source left off. */
  sourceMark(source: string): Promise<SourceMark | undefined>;

  /**
   * Entries of the ledger of forecasts by deadline, then by id: all of them, or those with the ids, of the story or resolved by the
   * story that are asked for.
   */
  forecasts(wanted?: ForecastQuery): Promise<readonly ForecastRecord[]>;

  /** What an encyclopedia said last of a name. */
  lookup(question: Pick<LookupRecord, "name" | "type" | "language">): Promise<LookupRecord | undefined>;

  feeds(): Promise<readonly FeedRecord[]>;
  feed(url: string): Promise<FeedRecord | undefined>;
  /** Which of the keys were seen before. */
  seen(feed: string, keys: readonly string[]): Promise<ReadonlySet<string>>;
  rejections(limit: number): Promise<readonly RejectionRecord[]>;
  rejectionCounts(): Promise<ReadonlyArray<{ readonly stage: string; readonly code: string; readonly count: number }>>;

  /** Lets go of what is older than its time; resolves to how much went. */
  prune(limits: PruneLimits): Promise<{ readonly pages: number; readonly texts: number; readonly stories: number }>;

  close(): Promise<void>;
}
