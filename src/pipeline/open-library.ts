import type { Outlet } from "../model/outlet.js";
import type { StageInfo } from "../model/stage.js";
import { correctionsLog } from "./corrections.js";
import { type FigureSeries, figureSeries } from "./figure-series.js";
import { forecastPages } from "./forecast-pages.js";
import type { Library, MethodFacts, OutletSummary, QuestionPage, StorySummary, TopicSummary } from "./library.js";
import { matterPages } from "./matters.js";
import type { Store } from "./ports.js";
import { RANKING_RULE, rankOf } from "./rank-stories.js";
import { changeBetween, storyChanges } from "./story-changes.js";
import { storyRulings } from "./story-rulings.js";

/** Facts for the method page that only the owner of the house knows. */
export interface LibraryFacts {
  readonly engine: string;
  readonly engineVersion: string;
  readonly stages: readonly StageInfo[];
  readonly settings: MethodFacts["settings"];
  readonly credits: MethodFacts["credits"];
}

const MAX_PAGE = 100;

/** Everything that lists need, read at once; made again when the store has moved on. */
interface Shelf {
  readonly key: string;
  readonly ranked: readonly StorySummary[];
  readonly byId: ReadonlyMap<string, StorySummary>;
  /** Newest report, ISO 8601. */
  readonly reference: string;
}

const newestOf = (times: readonly string[]): string =>
  times.reduce((best, time) => (time !== "" && (best === "" || Date.parse(time) > Date.parse(best)) ? time : best), "");

async function readShelf(store: Store, key: string): Promise<Shelf> {
  const cards = await store.cards();
  const reference = newestOf(cards.map(({ updated }) => updated));
  const ranked = cards.map((card): StorySummary => {
    const countries = new Set(card.outlets.flatMap(({ country }) => (country ? [country] : []))).size;
    return { ...card, score: rankOf({ ...card, countries }, reference) };
  });
  ranked.sort(
    (a, b) =>
      b.score - a.score || (Date.parse(b.updated) || 0) - (Date.parse(a.updated) || 0) || (a.id < b.id ? -1 : 1),
  );
  return { key, ranked, byId: new Map(ranked.map((one) => [one.id, one])), reference };
}

/** The newsroom as its pages see it. Lists are kept until the store changes. */
export function openLibrary(store: Store, facts: LibraryFacts): Library {
  let shelf: Promise<Shelf> | undefined;
  let at = "";
  const current = async (): Promise<Shelf> => {
    const key = await store.mark();
    if (!shelf || at !== key) {
      at = key;
      shelf = readShelf(store, key);
      // A read that failed must not be served again.
      shelf.catch(() => {
        at = "";
      });
    }
    return shelf;
  };
  return {
    ...storyPages(store, current),
    ...changePages(store),
    ...forecastPages(store, current),
    ...matterPages(store, current),
    ...indexPages(store, current),
    ...methodPage(store, facts),
  };
}

type Current = () => Promise<Shelf>;

/** Stories in other languages as they stand today, each once, by language. */
async function counterpartsOf(
  store: Store,
  ids: readonly string[],
  byId: ReadonlyMap<string, StorySummary>,
): Promise<StorySummary[]> {
  const found = new Map<string, StorySummary>();
  for (const id of ids) {
    const summary = byId.get((await store.story(id))?.story.id ?? "");
    if (summary) found.set(summary.id, summary);
  }
  return [...found.values()].sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0));
}

function storyPages(store: Store, current: Current): Pick<Library, "stories" | "story" | "article" | "text" | "why"> {
  return {
    async stories({ limit = 30, offset = 0, outlet, topic } = {}) {
      const { ranked } = await current();
      const found = ranked.filter(
        (story) =>
          (outlet === undefined || story.outlets.some(({ id }) => id === outlet)) &&
          (topic === undefined || story.topics.some(({ id }) => id === topic)),
      );
      const size = Math.min(Math.max(1, limit), MAX_PAGE);
      return { items: found.slice(offset, offset + size), total: found.length, offset, limit: size };
    },
    async story(idOrSlug, version) {
      const newest = (await store.brief(idOrSlug)) ?? (await store.briefBySlug(idOrSlug));
      if (!newest) return undefined;
      const { id, slug } = newest.brief.story;
      const wanted = version === undefined ? newest : await store.brief(id, version);
      const { byId } = await current();
      const summary = byId.get(id);
      if (!wanted || !summary) return undefined;
      const record = await store.story(id);
      const thread = (record?.story.thread ?? []).flatMap((earlier) => byId.get(earlier) ?? []);
      const counterparts = await counterpartsOf(store, record?.story.counterparts ?? [], byId);
      const versions = await store.briefVersions(id);
      return { brief: wanted.brief, canonical: { id, slug }, summary, versions, thread, counterparts };
    },
    async article(id) {
      const record = await store.article(id);
      if (!record) return undefined;
      const { article, version, copy } = record;
      const storyId = await store.storyOf(id);
      return {
        article,
        version,
        ...(copy.copyOf === undefined ? {} : { copyOf: copy.copyOf }),
        ...(copy.wire === undefined ? {} : { wire: copy.wire }),
        ...(storyId === undefined ? {} : { storyId }),
      };
    },
    text: (digest) => store.text(digest),
    why: (articleId) => store.eventsOf(articleId),
  };
}

/** Versions whose figures are kept at hand; a stored version never changes. */
const MOST_FIGURES = 200;

function changePages(store: Store): Pick<Library, "changes" | "change" | "corrections" | "figures" | "rulings"> {
  const figures = new Map<string, readonly FigureSeries[]>();
  return {
    async figures(storyId, version) {
      const record = await store.brief(storyId, version);
      if (!record) return [];
      const key = `${record.brief.story.id} ${record.brief.story.version} ${record.brief.provenance.created}`;
      const found = figures.get(key) ?? (await figureSeries(store, record));
      if (figures.size >= MOST_FIGURES) figures.clear();
      figures.set(key, found);
      return found;
    },
    changes: (storyId) => storyChanges(store, storyId),
    rulings: (storyId) => storyRulings(store, storyId),
    async change(storyId, from, to) {
      const [before, after] = [await store.brief(storyId, from), await store.brief(storyId, to)];
      return before && after ? changeBetween(store, before, after) : undefined;
    },
    corrections: correctionsLog(store),
  };
}

type Indexes = Pick<Library, "outlets" | "outlet" | "topics" | "topic" | "questions" | "question">;

function indexPages(store: Store, current: Current): Indexes {
  const outlets = async (): Promise<OutletSummary[]> => {
    const { ranked } = await current();
    const stories = new Map<string, number>();
    for (const story of ranked) for (const { id } of story.outlets) stories.set(id, (stories.get(id) ?? 0) + 1);
    const found = (await store.outlets()).map((entry) => ({ ...entry, stories: stories.get(entry.outlet.id) ?? 0 }));
    const byName = (a: Outlet, b: Outlet) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    return found.sort((a, b) => b.stories - a.stories || b.articles - a.articles || byName(a.outlet, b.outlet));
  };
  const summaries = async (ids: readonly string[]): Promise<StorySummary[]> => {
    const { byId } = await current();
    return ids.flatMap((id) => byId.get(id) ?? []);
  };
  const topicsOf = async (key?: string): Promise<TopicSummary[]> =>
    (await store.topics(key)).map(({ topic, storyIds }) => ({ key: topic.id, topic, stories: storyIds.length }));
  const questionsOf = async (slug?: string): Promise<QuestionPage[]> =>
    Promise.all(
      (await store.questions(slug)).map(async ({ question, storyIds }) => ({
        question,
        stories: await summaries(storyIds),
      })),
    );
  return {
    outlets,
    outlet: async (id) => (await outlets()).find((entry) => entry.outlet.id === id),
    topics: async () =>
      (await topicsOf()).sort((a, b) => b.stories - a.stories || (a.topic.name < b.topic.name ? -1 : 1)),
    topic: async (key) => (await topicsOf(key))[0],
    questions: () => questionsOf(),
    question: async (slug) => (await questionsOf(slug))[0],
  };
}

function methodPage(store: Store, facts: LibraryFacts): Pick<Library, "method"> {
  return {
    async method() {
      const { articles, stories } = await store.counts();
      const outlets = await store.outlets();
      const copies = outlets.reduce((sum, entry) => sum + entry.copies, 0);
      const counts = { articles, stories, outlets: outlets.length, copies };
      return { ...facts, rankingRule: RANKING_RULE, counts, rejections: await store.rejectionCounts() };
    },
  };
}
