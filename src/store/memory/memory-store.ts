import type { Brief } from "../../model/brief.js";
import type { StoryEvent } from "../../model/story.js";
import type {
  ArticleHead,
  ArticleRecord,
  ForecastQuery,
  ForecastRecord,
  OutletCount,
  PruneLimits,
  RejectionRecord,
  Store,
  StoryRecord,
} from "../../pipeline/ports.js";
import {
  applyBatch,
  type BriefRow,
  emptyTables,
  newest,
  questionKey,
  type StoryRow,
  type Tables,
} from "./memory-tables.js";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const withText = (tables: Tables, record: ArticleRecord): ArticleRecord => ({
  ...record,
  article: { ...record.article, text: tables.texts.get(record.article.digest) ?? "" },
  copy: tables.copies.get(record.article.id) ?? record.copy,
});

const storyRecord = ({ story, revision, built, builtWith }: StoryRow): StoryRecord => ({
  story,
  revision,
  built,
  builtWith,
});

const inOrder = (rows: Iterable<StoryRow>): StoryRow[] =>
  [...rows].sort((a, b) => a.changed - b.changed || compare(a.story.id, b.story.id));

function settle(tables: Tables, id: string): string {
  let at = id;
  for (
    let next = tables.redirects.get(at);
    next !== undefined && !tables.stories.has(at);
    next = tables.redirects.get(at)
  )
    at = next;
  return at;
}

const head = ({
  seq,
  version,
  article: { id, title, digest, published = "", retrieved },
}: ArticleRecord): ArticleHead => ({
  id,
  seq,
  version,
  title,
  digest,
  published,
  retrieved,
});

function outletCounts(records: readonly ArticleRecord[]): OutletCount[] {
  const counts = new Map<string, OutletCount>();
  for (const { article, copy } of records) {
    const { outlet, published = "" } = article;
    const old = counts.get(outlet.id);
    const newer = !old || published > old.newest;
    counts.set(outlet.id, {
      outlet: newer ? outlet : old.outlet,
      articles: (old?.articles ?? 0) + 1,
      copies: (old?.copies ?? 0) + (copy.copyOf !== undefined || copy.wire !== undefined ? 1 : 0),
      newest: newer ? published : old.newest,
    });
  }
  return [...counts.values()].sort((a, b) => compare(a.outlet.id, b.outlet.id));
}

function articleReads(tables: Tables) {
  const current = (id: string) => {
    const record = newest(tables.articles.get(id));
    return record && withText(tables, record);
  };
  const known = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);
  return {
    heads: async (ids: readonly string[]) => ids.flatMap((id) => tables.articles.get(id) ?? []).map(head),
    articles: async (ids: readonly string[]) => known(ids.map(current)),
    article: async (id: string, version?: number) => {
      if (version === undefined) return current(id);
      const record = tables.articles.get(id)?.find((entry) => entry.version === version);
      return record && withText(tables, record);
    },
    articleVersions: async (id: string) =>
      (tables.articles.get(id) ?? []).map((record) => withText(tables, record).article),
    arrivals: async (after: number, limit: number) =>
      known(tables.arrival.slice(after, after + limit).map((id) => tables.articles.get(id)?.[0])).map((record) =>
        withText(tables, record),
      ),
    outlets: async () => outletCounts([...tables.articles.keys()].flatMap((id) => current(id) ?? [])),
    text: async (digest: string) => tables.texts.get(digest),
  };
}

function storyReads(tables: Tables) {
  const eventsOf = (articleId: string): StoryEvent[] => {
    const named = (event: StoryEvent) => "articleId" in event && event.articleId === articleId;
    const own = new Set(tables.events.filter(named).map((event) => event.storyId));
    const home = tables.home.get(articleId);
    if (home !== undefined) own.add(home);
    const other = (event: StoryEvent) => ("from" in event ? event.from : "earlier" in event ? event.earlier : "");
    return tables.events.filter(
      (event) => named(event) || (!("articleId" in event) && (own.has(event.storyId) || own.has(other(event)))),
    );
  };
  return {
    story: async (id: string) => {
      const row = tables.stories.get(settle(tables, id));
      return row && storyRecord(row);
    },
    stories: async () => inOrder(tables.stories.values()).map(storyRecord),
    storyOf: async (articleId: string) => tables.home.get(articleId),
    eventsOf: async (articleId: string) => eventsOf(articleId),
    rulings: async (after: number) => tables.rulings.slice(after),
    unbuilt: async (stageVersion: number, limit: number) =>
      inOrder(tables.stories.values())
        .filter((row) => row.revision > row.built || row.builtWith < stageVersion)
        .slice(0, limit)
        .map(storyRecord),
  };
}

/** Name, first wording and stories of what the briefs list; `weigh` puts a wording behind others. */
function grouped<T>(
  rows: readonly BriefRow[],
  list: (brief: Brief) => ReadonlyArray<readonly [string, T]>,
  weigh: (item: T) => number,
  tables: Tables,
): Array<readonly [string, T, readonly string[]]> {
  const changed = (id: string) => tables.stories.get(id)?.changed ?? 0;
  const found = rows.flatMap(({ brief }) => list(brief).map(([name, item]) => ({ name, item, story: brief.story.id })));
  found.sort(
    (a, b) =>
      compare(a.name, b.name) ||
      weigh(a.item) - weigh(b.item) ||
      changed(b.story) - changed(a.story) ||
      compare(a.story, b.story),
  );
  const groups = new Map<string, { readonly item: T; readonly stories: string[] }>();
  for (const { name, item, story } of found) {
    const group = groups.get(name);
    if (group) group.stories.push(story);
    else groups.set(name, { item, stories: [story] });
  }
  return [...groups].map(([name, { item, stories }]) => [name, item, stories]);
}

function briefReads(tables: Tables) {
  const current = (story: string) => tables.briefs.get(story)?.find((row) => row.current);
  const record = (row: BriefRow | undefined) =>
    row && { brief: row.brief, card: row.card, frozen: row.frozen, stageVersion: row.stageVersion };
  const all = () => [...tables.briefs.values()].flat();
  const live = () =>
    all()
      .filter((row) => row.current)
      .sort((a, b) => compare(a.brief.story.id, b.brief.story.id));
  const bySlug = (slug: string) =>
    all()
      .filter((row) => row.brief.story.slug === slug)
      .sort(
        (a, b) =>
          Number(b.current) - Number(a.current) ||
          compare(b.brief.provenance.created, a.brief.provenance.created) ||
          compare(a.brief.story.id, b.brief.story.id),
      )[0];
  return {
    brief: async (id: string, version?: number) => {
      const story = settle(tables, id);
      if (version === undefined) return record(current(story));
      return record(tables.briefs.get(story)?.find((row) => row.brief.story.version === version));
    },
    briefBySlug: async (slug: string) => {
      const found = bySlug(slug);
      return found && record(current(settle(tables, found.brief.story.id)));
    },
    cards: async () => live().map((row) => row.card),
    briefVersions: async (id: string) =>
      (tables.briefs.get(settle(tables, id)) ?? []).map(({ brief }) => ({
        version: brief.story.version,
        created: brief.provenance.created,
      })),
    topics: async (id?: string) =>
      grouped(
        live(),
        (brief) => brief.topics.map((topic) => [topic.id, topic] as const),
        () => 0,
        tables,
      )
        .filter(([name]) => id === undefined || name === id)
        .map(([, topic, storyIds]) => ({ topic, storyIds })),
    questions: async (slug?: string) =>
      grouped(
        live(),
        (brief) => brief.commonQuestions.map((question) => [question.slug, question] as const),
        (question) => (question.answer.length === 0 ? 1 : 0),
        tables,
      )
        .filter(([name]) => slug === undefined || name === slug)
        .map(([, question, storyIds]) => ({ question, storyIds })),
  };
}

const isWanted = (entry: ForecastRecord, wanted: ForecastQuery | undefined): boolean => {
  if (wanted === undefined) return true;
  if ("ids" in wanted) return wanted.ids.includes(entry.id);
  return "storyId" in wanted ? entry.storyId === wanted.storyId : entry.resolvedBy === wanted.resolvedBy;
};

function otherReads(tables: Tables) {
  const rejections = () => [...tables.rejections.values()];
  return {
    sourceMark: async (source: string) => tables.marks.get(source),
    forecasts: async (wanted?: ForecastQuery) =>
      [...tables.forecasts.values()]
        .filter((entry) => isWanted(entry, wanted))
        .sort((a, b) => compare(a.deadline, b.deadline) || compare(a.id, b.id)),
    lookup: async (question: Parameters<Store["lookup"]>[0]) => tables.lookups.get(questionKey(question)),
    feeds: async () => [...tables.feeds.values()].sort((a, b) => compare(a.added, b.added) || compare(a.url, b.url)),
    feed: async (url: string) => tables.feeds.get(url),
    seen: async (feed: string, keys: readonly string[]) =>
      new Set(keys.filter((key) => tables.seen.get(feed)?.has(key) ?? false)),
    rejections: async (limit: number): Promise<RejectionRecord[]> => rejections().reverse().slice(0, limit),
    rejectionCounts: async () => {
      const counts = new Map<string, { stage: string; code: string; count: number }>();
      for (const { rejection } of rejections()) {
        const { stage, code } = rejection;
        const key = JSON.stringify([stage, code]);
        counts.set(key, { stage, code, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      return [...counts.values()].sort(
        (a, b) => b.count - a.count || compare(a.stage, b.stage) || compare(a.code, b.code),
      );
    },
  };
}

function prune(tables: Tables, limits: PruneLimits) {
  const done = { pages: 0, texts: 0, stories: 0 };
  for (const [digest, page] of tables.pages)
    if (page.retrieved < limits.rawPagesBefore && tables.pages.delete(digest)) done.pages += 1;
  const kept = new Set<string>();
  for (const { article } of [...tables.articles.values()].flat())
    if (article.retrieved >= limits.textsBefore || article.licence !== undefined) kept.add(article.digest);
  for (const digest of tables.texts.keys()) if (!kept.has(digest) && tables.texts.delete(digest)) done.texts += 1;
  for (const [id, { story }] of tables.stories) {
    const versions = story.articleIds.flatMap((article) => tables.articles.get(article) ?? []);
    if (versions.some(({ article }) => article.retrieved >= limits.storiesBefore)) continue;
    for (const article of story.articleIds) tables.home.delete(article);
    tables.briefs.delete(id);
    for (const entry of [...tables.forecasts.values()]) if (entry.storyId === id) tables.forecasts.delete(entry.id);
    tables.stories.delete(id);
    done.stories += 1;
  }
  return done;
}

/**
 * A store that lives and dies with the process. It keeps the contract of the others, and is what dry runs and
 * measurements write to.
 */
export function openMemoryStore(): Store {
  const tables = emptyTables();
  return {
    commit: async (batch) => applyBatch(tables, batch),
    mark: async () => String(tables.commits),
    position: async () => tables.position,
    counts: async () => ({
      articles: tables.articles.size,
      stories: tables.stories.size,
      briefs: [...tables.briefs.values()].flat().filter((row) => row.current).length,
      feeds: tables.feeds.size,
      rejections: tables.rejections.size,
    }),
    stageVersions: async () => tables.stages,
    snapshot: async () => tables.snapshot,
    pages: async (after, limit) =>
      [...tables.pages.values()]
        .filter(({ digest }) => digest > after)
        .sort((a, b) => compare(a.digest, b.digest))
        .slice(0, limit),
    ...articleReads(tables),
    ...storyReads(tables),
    ...briefReads(tables),
    ...otherReads(tables),
    prune: async (limits) => prune(tables, limits),
    close: async () => {},
  };
}
