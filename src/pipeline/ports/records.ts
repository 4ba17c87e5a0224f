import type { Annotations, NameType } from "../../model/annotation.js";
import type { Article } from "../../model/article.js";
import type { Brief, BriefArticle, Forecast } from "../../model/brief.js";
import type { CopyDecision } from "../../model/copy.js";
import type { KnowledgeEntry } from "../../model/knowledge.js";
import type { Outlet } from "../../model/outlet.js";
import type { QuotingRule } from "../../model/quoting.js";
import type { Rejection } from "../../model/rejection.js";
import type { Story } from "../../model/story.js";

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
  /** What an encyclopedia was asked for and said. */
  readonly knowledge?: readonly KnowledgeEntry[];
  readonly created: string;
  /** How much of an article a page was to show when the brief was made. */
  readonly quoting?: QuotingRule;
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

/** A dated forecast and what came of it: one entry of the ledger. Whole in itself, so that it outlives the brief that told it. */
export interface ForecastRecord {
  /** From the article and the place of the words; lasting. */
  readonly id: string;
  /** Story of the article that makes the forecast. */
  readonly storyId: string;
  readonly forecast: Omit<Forecast, "due">;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly deadline: string;
  /** Articles cited, that of the forecast first. */
  readonly articles: ReadonlyArray<Omit<BriefArticle, "text" | "background">>;
  /** Story whose brief resolved it; absent while it is open. */
  readonly resolvedBy?: string;
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
  /** Every ruling up to this number is in the state; absent in states of before there were any. */
  readonly rulings?: number;
  readonly stages: StageVersions;
  /** JSON values of the stages' own making. */
  readonly copies: unknown;
  readonly stories: unknown;
}

/** What an encyclopedia said of a name, so that it is not asked again for a while. */
export interface LookupRecord {
  readonly name: string;
  readonly type: NameType;
  readonly language: string;
  /** ISO 8601. */
  readonly asked: string;
  readonly entries: readonly KnowledgeEntry[];
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

/** How far an import has come in a file that can be read on from the middle. */
export interface SourceMark {
  /** `file:` address of the file. */
  readonly source: string;
  /** Tells this file from another that may stand there later: a digest of its size and its first bytes, hex. */
  readonly identity: string;
  /** Everything before this byte is stored. */
  readonly offset: number;
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
