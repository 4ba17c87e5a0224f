import type { Article } from "../../model/article.js";
import type { CopyDecision } from "../../model/copy.js";
import type { Ruling } from "../../model/ruling.js";
import type { Story, StoryEvent } from "../../model/story.js";
import type {
  ArticleRecord,
  Batch,
  BriefRecord,
  CaptureRecord,
  FeedRecord,
  ForecastRecord,
  LookupRecord,
  RejectionRecord,
  SnapshotRecord,
  SourceMark,
  StageVersions,
  StoredPage,
} from "../../pipeline/ports.js";
import { StaleStoreError } from "../../pipeline/ports.js";

export interface StoryRow {
  story: Story;
  revision: number;
  built: number;
  builtWith: number;
  changed: number;
}

export interface BriefRow extends BriefRecord {
  readonly current: boolean;
}

/** Everything a store holds, as plain maps. */
export interface Tables {
  position: number;
  /** Commits so far. */
  commits: number;
  change: number;
  readonly texts: Map<string, string>;
  /** Versions of each article, oldest first. */
  readonly articles: Map<string, ArticleRecord[]>;
  readonly copies: Map<string, CopyDecision>;
  readonly arrival: string[];
  readonly captures: Map<string, CaptureRecord>;
  readonly pages: Map<string, StoredPage>;
  readonly events: StoryEvent[];
  readonly stories: Map<string, StoryRow>;
  readonly home: Map<string, string>;
  readonly redirects: Map<string, string>;
  /** Versions of each story's brief, in order of version. */
  readonly briefs: Map<string, BriefRow[]>;
  readonly forecasts: Map<string, ForecastRecord>;
  readonly feeds: Map<string, FeedRecord>;
  readonly seen: Map<string, Set<string>>;
  readonly rejections: Map<string, RejectionRecord>;
  readonly rulings: Ruling[];
  readonly lookups: Map<string, LookupRecord>;
  readonly marks: Map<string, SourceMark>;
  stages: StageVersions;
  snapshot?: SnapshotRecord;
}

export const emptyTables = (): Tables => ({
  position: 0,
  commits: 0,
  change: 0,
  texts: new Map(),
  articles: new Map(),
  copies: new Map(),
  arrival: [],
  captures: new Map(),
  pages: new Map(),
  events: [],
  stories: new Map(),
  home: new Map(),
  redirects: new Map(),
  briefs: new Map(),
  forecasts: new Map(),
  feeds: new Map(),
  seen: new Map(),
  rejections: new Map(),
  rulings: [],
  lookups: new Map(),
  marks: new Map(),
  stages: {},
});

export const questionKey = ({ name, type, language }: Pick<LookupRecord, "name" | "type" | "language">): string =>
  JSON.stringify([language, type, name]);

export const newest = <T>(list: readonly T[] | undefined): T | undefined => list?.[list.length - 1];

function putArticles(tables: Tables, records: readonly ArticleRecord[]): void {
  for (const record of records) {
    const { id, digest, text } = record.article as Article;
    const versions = (tables.articles.get(id) ?? []).filter((other) => other.version !== record.version);
    versions.push(record);
    tables.articles.set(
      id,
      versions.sort((a, b) => a.version - b.version),
    );
    if (!tables.texts.has(digest)) tables.texts.set(digest, text);
    tables.copies.set(id, record.copy);
    tables.arrival[record.seq - 1] = id;
    tables.position = Math.max(tables.position, record.seq);
  }
}

function putStories(tables: Tables, stories: readonly Story[]): void {
  if (stories.length > 0) tables.change += 1;
  for (const story of stories) {
    const old = tables.stories.get(story.id);
    const revision = (old?.revision ?? 0) + 1;
    const row = { built: 0, builtWith: 0, ...old, story, revision, changed: tables.change };
    tables.stories.set(story.id, row);
    for (const article of story.articleIds) tables.home.set(article, story.id);
  }
}

const retire = (tables: Tables, story: string) => {
  const versions = tables.briefs.get(story) ?? [];
  tables.briefs.set(
    story,
    versions.map((row) => ({ ...row, current: false })),
  );
};

function putBriefs(tables: Tables, batch: Batch): void {
  for (const { revision, ...record } of batch.briefs ?? []) {
    const { id, version } = record.brief.story;
    retire(tables, id);
    const others = (tables.briefs.get(id) ?? []).filter((row) => row.brief.story.version !== version);
    tables.briefs.set(
      id,
      [...others, { ...record, current: true }].sort((a, b) => a.brief.story.version - b.brief.story.version),
    );
    markBuilt(tables, id, revision, record.stageVersion);
  }
  for (const entry of batch.unchangedBriefs ?? []) markBuilt(tables, entry.storyId, entry.revision, entry.stageVersion);
}

function markBuilt(tables: Tables, id: string, revision: number, stageVersion: number): void {
  const row = tables.stories.get(id);
  if (row) tables.stories.set(id, { ...row, built: Math.max(row.built, revision), builtWith: stageVersion });
}

/** What is on record of a story that merged into another is on record of that one. */
function moveForecasts(tables: Tables, from: string, to: string): void {
  for (const [id, entry] of tables.forecasts) {
    const storyId = entry.storyId === from ? to : entry.storyId;
    const moved = { ...entry, storyId, ...(entry.resolvedBy === from ? { resolvedBy: to } : {}) };
    tables.forecasts.set(id, moved);
  }
}

function putOthers(tables: Tables, batch: Batch): void {
  for (const feed of batch.feeds ?? []) tables.feeds.set(feed.url, feed);
  for (const url of batch.removedFeeds ?? []) {
    tables.feeds.delete(url);
    tables.seen.delete(url);
  }
  for (const { feed, key } of batch.seen ?? []) tables.seen.set(feed, (tables.seen.get(feed) ?? new Set()).add(key));
  for (const entry of batch.rejections ?? []) {
    const key = JSON.stringify([entry.rejection.stage, entry.rejection.code, entry.rejection.source]);
    if (!tables.rejections.has(key)) tables.rejections.set(key, entry);
  }
  for (const entry of batch.lookups ?? []) tables.lookups.set(questionKey(entry), entry);
  for (const mark of batch.marks ?? []) tables.marks.set(mark.source, mark);
  for (const source of batch.endedSources ?? []) tables.marks.delete(source);
  if (batch.snapshot) tables.snapshot = batch.snapshot;
}

/** Applies a batch. Checks come first, so that a batch that is refused has changed nothing. */
export function applyBatch(tables: Tables, batch: Batch): void {
  if (batch.expects !== undefined && batch.expects !== tables.position)
    throw new StaleStoreError(`The store is at article ${tables.position}, the writer at ${batch.expects}.`);
  if (batch.expectsRulings !== undefined && batch.expectsRulings !== tables.rulings.length)
    throw new StaleStoreError(
      `The store is at ruling ${tables.rulings.length}, the writer at ${batch.expectsRulings}.`,
    );
  for (const [at, { number }] of (batch.rulings ?? []).entries())
    if (number !== tables.rulings.length + at + 1) throw new Error(`Ruling ${number} leaves a gap.`);
  let at = tables.position;
  for (const { seq } of batch.articles ?? []) {
    if (seq > at + 1) throw new Error(`Arrival number ${seq} leaves a gap after ${at}.`);
    at = Math.max(at, seq);
  }
  if (batch.resetStories) {
    for (const table of [tables.stories, tables.home, tables.redirects, tables.forecasts]) table.clear();
    tables.events.length = 0;
    delete tables.snapshot;
  }
  tables.commits += 1;
  putArticles(tables, batch.articles ?? []);
  for (const capture of batch.captures ?? []) {
    const key = `${capture.articleId} ${capture.digest}`;
    if (!tables.captures.has(key)) tables.captures.set(key, capture);
    const { page, digest, url, retrieved } = capture;
    if (page && !tables.pages.has(digest)) tables.pages.set(digest, { digest, url, retrieved, ...page });
  }
  for (const copy of batch.copies ?? []) tables.copies.set(copy.articleId, copy);
  tables.stages = { ...tables.stages, ...batch.stages };
  tables.events.push(...(batch.events ?? []));
  tables.rulings.push(...(batch.rulings ?? []));
  for (const { from, to } of batch.redirects ?? []) {
    tables.stories.delete(from);
    retire(tables, from);
    tables.redirects.set(from, to);
    moveForecasts(tables, from, to);
  }
  putStories(tables, batch.stories ?? []);
  putBriefs(tables, batch);
  for (const entry of batch.forecasts ?? []) tables.forecasts.set(entry.id, entry);
  putOthers(tables, batch);
}
