import { existsSync } from "node:fs";
import type { Batch, Counts, PruneLimits, SnapshotRecord, SourceMark, Store } from "../../pipeline/ports.js";
import { articleQueries } from "./article-queries.js";
import { briefQueries } from "./brief-queries.js";
import { unpack } from "./codec.js";
import { commitTo } from "./commit.js";
import { copyForReading, isWritable } from "./copy-for-reading.js";
import { feedQueries } from "./feed-queries.js";
import { forecastQueries } from "./forecast-rows.js";
import { lookupQueries } from "./lookup-rows.js";
import { openDatabase } from "./open-database.js";
import { pruneIn } from "./prune.js";
import { rulingQueries } from "./ruling-rows.js";
import { storeError } from "./store-errors.js";
import { storyQueries } from "./story-queries.js";

export interface SqliteOptions {
  /** Pages the file may grow to, for an owner who gives it a share of the disk; a commit beyond fails as on a full disk. */
  readonly maxPages?: number;
  /**
   * Nothing will be written: a store in a place that may not be written to is then read too, as it was when it was opened,
   * and a commit to it fails with `read-only`.
   */
  readonly reading?: boolean;
}

/** The database, or a copy of it where it may not be written to and nothing will be; `letGo` closes it. */
function opened(file: string, reading: boolean) {
  if (!reading || !existsSync(file) || isWritable(file)) {
    const database = openDatabase(file);
    return { database, letGo: () => void database.close() };
  }
  const copy = copyForReading(file);
  try {
    const database = openDatabase(copy.file);
    database.pragma("query_only = ON");
    const letGo = () => {
      database.close();
      copy.remove();
    };
    return { database, letGo };
  } catch (error) {
    copy.remove();
    throw error;
  }
}

/** Opens the store in `file`, made when it is missing. Throws `StoreError` when it cannot be used. */
export function openSqliteStore(file: string, options: SqliteOptions = {}): Store {
  const { database, letGo } = opened(file, options.reading ?? false);
  if (options.maxPages !== undefined) database.pragma(`max_page_count = ${Math.trunc(options.maxPages)}`);
  const articles = articleQueries(database);
  const stories = storyQueries(database);
  const briefs = briefQueries(database);
  const feeds = feedQueries(database);
  const forecasts = forecastQueries(database);
  const rulings = rulingQueries(database);
  const lookup = lookupQueries(database);
  const commit = commitTo(database);
  const prune = pruneIn(database);
  const position = database.prepare<[], { value: number }>("SELECT value FROM meta WHERE key = 'position'");
  const changes = database.prepare<[], { n: number }>("SELECT total_changes() AS n");
  const stages = database.prepare<[], { name: string; version: number }>("SELECT name, version FROM stages");
  const sourceMark = database.prepare<[string], SourceMark>(
    "SELECT source, identity, at AS offset FROM source_marks WHERE source = ?",
  );
  const snapshot = database.prepare<[], { body: Uint8Array }>("SELECT body FROM snapshots");
  const counts = database.prepare<[], Counts>(
    `SELECT (SELECT count(*) FROM articles WHERE current = 1) AS articles, (SELECT count(*) FROM stories) AS stories,
       (SELECT count(*) FROM briefs WHERE current = 1) AS briefs, (SELECT count(*) FROM feeds) AS feeds,
       (SELECT count(*) FROM rejections) AS rejections`,
  );

  /** SQLite answers at once; the port is asynchronous for the stores that do not. */
  const asked =
    <A extends readonly unknown[], R>(work: (...values: A) => R) =>
    async (...values: A): Promise<R> => {
      try {
        return work(...values);
      } catch (error) {
        throw storeError(error, file);
      }
    };

  return {
    commit: asked((batch: Batch) => commit(batch)),
    // One number moves with this connection's writes, the other with everybody else's.
    mark: asked(() => `${database.pragma("data_version", { simple: true })}.${changes.get()?.n}`),
    position: asked(() => position.get()?.value ?? 0),
    counts: asked(() => counts.get() as Counts),
    stageVersions: asked(() => Object.fromEntries(stages.all().map(({ name, version }) => [name, version]))),
    snapshot: asked(() => {
      const row = snapshot.get();
      return row && unpack<SnapshotRecord>(row.body);
    }),
    heads: asked(articles.heads),
    articles: asked(articles.articles),
    article: asked(articles.article),
    articleVersions: asked(articles.articleVersions),
    arrivals: asked(articles.arrivals),
    outlets: asked(articles.outlets),
    text: asked(articles.text),
    pages: asked(articles.pages),
    story: asked(stories.story),
    stories: asked(stories.stories),
    storyOf: asked(stories.storyOf),
    eventsOf: asked(stories.eventsOf),
    unbuilt: asked(stories.unbuilt),
    rulings: asked(rulings),
    lookup: asked(lookup),
    brief: asked((id: string, version?: number) => briefs.brief(stories.settle(id), version)),
    briefBySlug: asked((slug: string) => {
      const story = briefs.storyBySlug(slug);
      return story === undefined ? undefined : briefs.brief(stories.settle(story));
    }),
    cards: asked(briefs.cards),
    briefVersions: asked((id: string) => briefs.briefVersions(stories.settle(id))),
    topics: asked(briefs.topics),
    questions: asked(briefs.questions),
    sourceMark: asked((source: string) => sourceMark.get(source)),
    forecasts: asked(forecasts),
    feeds: asked(feeds.feeds),
    feed: asked(feeds.feed),
    seen: asked(feeds.seen),
    rejections: asked(feeds.rejections),
    rejectionCounts: asked(feeds.rejectionCounts),
    prune: asked((limits: PruneLimits) => prune(limits)),
    close: asked(() => {
      letGo();
    }),
  };
}
