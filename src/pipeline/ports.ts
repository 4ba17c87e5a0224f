/**
 * The ports of the pipeline: everything that has a clock, a disk, a network or a model behind it is handed in through
 * one of these, so that the pipeline itself stays pure. All are asynchronous: a remote store, a model endpoint or many
 * workers need no other shape.
 */
import type { Annotations } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { Brief, CommonQuestion, Topic } from "../model/brief.js";
import type { PageCapture } from "../model/capture.js";
import type { CopyDecision } from "../model/copy.js";
import type { StoryMaterial } from "../model/material.js";
import type { Outlet } from "../model/outlet.js";
import type { Rejection } from "../model/rejection.js";
import type { StageInfo } from "../model/stage.js";
import type { Story, StoryEvent } from "../model/story.js";

export interface Clock {
  /** Time now, ISO 8601 in UTC. */
  now(): string;
  /** Resolves after `ms` milliseconds, or at once when `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export type FetchKind = "feed" | "page" | "robots" | "image";

export interface FetchRequest {
  readonly url: string;
  /** Decides the size limit and the Accept header. */
  readonly kind: FetchKind;
  /** Validators of the copy at hand; a server that has nothing newer answers `unchanged`. */
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

interface FetchBase {
  /** Address asked for. */
  readonly requested: string;
  /** Address that answered, after redirects. */
  readonly url: string;
  /** When the answer was complete, ISO 8601. */
  readonly retrieved: string;
}

/** What came of a fetch. Only broken code throws; a network that misbehaves is a value. */
export type FetchResult =
  | (FetchBase & {
      readonly status: "ok";
      readonly httpStatus: number;
      /** Names in lower case; values joined by ", ". */
      readonly headers: Readonly<Record<string, string>>;
      /** Decoded body. */
      readonly bytes: Uint8Array;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** Where the resource has moved for good (every hop was 301 or 308). */
      readonly movedTo?: string;
      /** What the publisher reserves: `noai`, `nosnippet`, `noarchive`, `tdm` …, from headers. */
      readonly reservations?: readonly string[];
    })
  | (FetchBase & { readonly status: "unchanged"; readonly httpStatus: 304 })
  | (FetchBase & {
      readonly status: "gone";
      readonly httpStatus: number;
      readonly code: string;
      readonly message: string;
    })
  | (FetchBase & {
      /** Our own rules forbid it: address guard, robots.txt, size, scheme. Asking again will not help. */
      readonly status: "refused";
      readonly httpStatus?: number;
      /** Stable, such as `private-address`, `robots-disallow`, `too-large`. */
      readonly code: string;
      readonly message: string;
    })
  | (FetchBase & {
      /** Network or server trouble; asking later may help. */
      readonly status: "failed";
      readonly httpStatus?: number;
      readonly code: string;
      readonly message: string;
      /** Seconds to wait before asking again, clamped, when the server said so. */
      readonly retryAfter?: number;
    });

export interface Fetcher {
  fetch(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

/** Makes an article of a page under a deadline, away from the main thread where the host can. */
export interface Extractor {
  extract(capture: PageCapture): Promise<Article | Rejection>;
  close(): Promise<void>;
}

/** Annotates articles, away from the main thread where the host can; the same annotations as the stage's own function. */
export interface Annotator {
  /** One for each article, in order. */
  annotate(articles: readonly Article[]): Promise<readonly Annotations[]>;
}

/** Makes a brief. The result has passed the verifier, whichever composer made it. */
export interface Composer {
  readonly info: StageInfo;
  compose(material: StoryMaterial): Promise<Brief>;
}

/** An article with all that was made of it, as one row of arrival. */
export interface ArticleRecord {
  /** Arrival number of the article's first version, counted from 1; the order in which stories saw the articles. */
  readonly seq: number;
  /** Version of the article, counted from 1; another text or title under the same id is a new version. */
  readonly version: number;
  readonly article: Article;
  readonly annotations: Annotations;
  readonly copy: CopyDecision;
  /** Versions of the stages that made it. */
  readonly stages: StageVersions;
}

/** One article in one version. */
export interface ArticleKey {
  readonly id: string;
  readonly version: number;
}

/** What a brief was made from, exact to the version, so that it can be made again byte for byte. */
export interface FrozenInputs {
  readonly story: Story;
  readonly articles: readonly ArticleKey[];
  readonly copies: readonly CopyDecision[];
  readonly earlier: ReadonlyArray<{ readonly story: Story; readonly articles: readonly ArticleKey[] }>;
  /** Version of the brief before. */
  readonly previous?: number;
  readonly created: string;
}

/** What a list of stories shows of one; kept beside the brief so that lists need not read briefs. */
export interface StoryCard {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  /** First statement of *What's happened*; empty when the story has none. */
  readonly lead: string;
  readonly language: string;
  /** ISO 8601; empty when no article states a time. */
  readonly started: string;
  readonly updated: string;
  readonly version: number;
  readonly articles: number;
  /** Independent voices: copies and outlets of one owner count once. */
  readonly voices: number;
  /** Outlets of the story in order of arrival, each once. */
  readonly outlets: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly country?: string;
    readonly invented?: boolean;
  }>;
  readonly topics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly image?: NonNullable<Article["image"]>;
  /** Every article is of an invented outlet: the page has to say so. */
  readonly invented: boolean;
}

/** A stored brief and what it was made from. */
export interface BriefRecord {
  readonly brief: Brief;
  readonly card: StoryCard;
  readonly frozen: FrozenInputs;
  /** Version of the brief stage that made it. */
  readonly stageVersion: number;
}

/** A story together with the book-keeping that says whether its brief is current. */
export interface StoryRecord {
  readonly story: Story;
  /** Grows with every change of the story's articles. */
  readonly revision: number;
  /** Revision that the newest brief was made from; 0 when there is none yet. */
  readonly built: number;
  /** Version of the brief stage that made the newest brief; 0 when there is none yet. */
  readonly builtWith: number;
}

export type FeedStatus = "new" | "ok" | "failing" | "gone" | "refused" | "stopped";

/** A subscribed feed and its health, in words that a person can act on. */
export interface FeedRecord {
  readonly url: string;
  readonly title?: string;
  /** Page the feed belongs to. */
  readonly site?: string;
  readonly added: string;
  readonly status: FeedStatus;
  readonly message?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly lastPolled?: string;
  readonly lastOk?: string;
  /** When to ask again; absent for a feed that is stopped. */
  readonly nextPoll?: string;
  /** Seconds between polls, adapted to how often the feed changes. */
  readonly interval: number;
  /** Failures since the last success, and when the first of them was. */
  readonly failures: number;
  readonly failingSince?: string;
  readonly items: number;
}

/** An item of a feed that was seen, so that it is fetched once. */
export interface SeenItem {
  readonly feed: string;
  /** The item's own key (GUID, or address where it has none). */
  readonly key: string;
  readonly seen: string;
}

export interface RejectionRecord {
  readonly rejection: Rejection;
  readonly at: string;
}

/** Saved state of the stateful stages, so that a restart need not replay everything. */
export interface SnapshotRecord {
  /** Every article with `seq` up to this one is in the state. */
  readonly seq: number;
  readonly stages: StageVersions;
  /** JSON values of the stages' own making. */
  readonly copies: unknown;
  readonly stories: unknown;
}

/** Version by stage name. */
export type StageVersions = Readonly<Record<string, number>>;

/** Where an article came from; the bytes of a page are kept for a while, so that a better extractor can read it again. */
export interface CaptureRecord {
  readonly articleId: string;
  readonly url: string;
  readonly retrieved: string;
  readonly kind: "page" | "record";
  /** SHA-256 of the bytes or of the record, hex. */
  readonly digest: string;
  readonly page?: { readonly bytes: Uint8Array; readonly contentType?: string };
}

/** A page as it was fetched. */
export interface StoredPage {
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  readonly url: string;
  readonly retrieved: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}

/** One atomic write: all of it is stored, or none of it. */
export interface Batch {
  /** Arrival number the writer believes to be the last; another writer since then makes the commit fail with StaleStoreError. */
  readonly expects?: number;
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
  readonly rejections?: readonly RejectionRecord[];
  readonly feeds?: readonly FeedRecord[];
  readonly removedFeeds?: readonly string[];
  readonly seen?: readonly SeenItem[];
  readonly snapshot?: SnapshotRecord;
  /** Clears every story, event and snapshot before the rest is written: a newer story stage starts over. */
  readonly resetStories?: boolean;
}

/** Somebody else has added articles since the writer last looked; catch up and try again. */
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

/** One version of an article without its text. */
export interface ArticleHead {
  readonly id: string;
  readonly seq: number;
  readonly version: number;
  readonly title: string;
  readonly digest: string;
  /** As the source states it; empty when it does not. */
  readonly published: string;
  readonly retrieved: string;
}

export interface OutletCount {
  readonly outlet: Outlet;
  readonly articles: number;
  readonly copies: number;
  /** Newest stated time of an article; empty when none states one. */
  readonly newest: string;
}

export interface Counts {
  readonly articles: number;
  readonly stories: number;
  readonly briefs: number;
  readonly feeds: number;
  readonly rejections: number;
}

/** What is older than its time; each an ISO 8601 time. */
export interface PruneLimits {
  readonly rawPagesBefore: string;
  /** Texts of articles that reached us before, except under an open licence. */
  readonly textsBefore: string;
  /** Stories that no article has reached since, with all that hangs on them; when it was published does not count. */
  readonly storiesBefore: string;
}

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
