import type { Story, StoryEvent } from "../model/story.js";

/** What the log needs to know of an article: its place in arrival, and its stated time (empty when there is none). */
export interface Arrival {
  readonly seq: number;
  readonly published: string;
}

/** Where the log's reader finds the state before the events. */
export interface StoryLookup {
  story(id: string): Promise<Story | undefined>;
  storyOf(articleId: string): Promise<string | undefined>;
  arrivals(articleIds: readonly string[]): Promise<ReadonlyMap<string, Arrival>>;
}

export interface StoryChanges {
  /** Stories as they stand after the events, each once. */
  readonly stories: readonly Story[];
  readonly redirects: ReadonlyArray<{ readonly from: string; readonly to: string }>;
}

interface Draft {
  readonly articles: Set<string>;
  readonly thread: Set<string>;
  readonly counterparts: Set<string>;
}

/**
 * What a run of story events makes of the stories before them. The log is the truth about stories: whatever formed
 * them, these events and nothing else decide what is stored. The stories of articles in `changed`, whose words are new, are among
 * the changes although no event names them.
 */
export async function applyStoryEvents(
  events: readonly StoryEvent[],
  lookup: StoryLookup,
  changed: readonly string[] = [],
): Promise<StoryChanges> {
  const drafts = new Map<string, Draft>();
  const redirects = new Map<string, string>();
  const draft = async (id: string): Promise<Draft> => {
    const known = drafts.get(id);
    if (known) return known;
    const story = await lookup.story(id);
    // A redirect is followed by the store; a story of another id is not this one's state.
    const own = story?.id === id ? story : undefined;
    const made = {
      articles: new Set(own?.articleIds),
      thread: new Set(own?.thread),
      counterparts: new Set(own?.counterparts),
    };
    drafts.set(id, made);
    return made;
  };

  for (const event of events) {
    const target = await draft(event.storyId);
    redirects.delete(event.storyId);
    if (event.kind === "created" || event.kind === "joined") target.articles.add(event.articleId);
    else if (event.kind === "threaded") target.thread.add(event.earlier);
    else if (event.kind === "linked") {
      target.counterparts.add(event.other);
      (await draft(event.other)).counterparts.add(event.storyId);
    } else if (event.kind !== "pinned") {
      const source = await draft(event.from);
      const leaving =
        event.kind === "merged" ? [...source.articles] : event.kind === "split" ? event.articleIds : [event.articleId];
      for (const article of leaving) {
        source.articles.delete(article);
        target.articles.add(article);
      }
      if (event.kind === "merged") {
        for (const earlier of source.thread) target.thread.add(earlier);
        for (const other of source.counterparts) target.counterparts.add(other);
      }
      if (source.articles.size === 0) redirects.set(event.from, event.storyId);
    }
  }

  const placed = new Set([...drafts.values()].flatMap(({ articles }) => [...articles]));
  for (const article of changed) {
    const home = placed.has(article) ? undefined : await lookup.storyOf(article);
    if (home !== undefined) await draft(home);
  }

  const live = [...drafts].filter(([, { articles }]) => articles.size > 0);
  const arrivals = await lookup.arrivals([...new Set(live.flatMap(([, { articles }]) => [...articles]))]);
  const stories = live.map(([id, made]) => finish(id, made, arrivals));
  return { stories, redirects: [...redirects].map(([from, to]) => ({ from, to })) };
}

function finish(id: string, { articles, thread, counterparts }: Draft, arrivals: ReadonlyMap<string, Arrival>): Story {
  const members = [...articles].map((article) => {
    const arrival = arrivals.get(article);
    if (!arrival) throw new Error(`Story ${id} has article ${article}, which never arrived.`);
    return { article, ...arrival };
  });
  members.sort((a, b) => a.seq - b.seq);
  // Compared as instants: sources state their times in their own zones.
  const times = members.filter(({ published }) => published !== "").map(({ published }) => published);
  times.sort((a, b) => Date.parse(a) - Date.parse(b));
  thread.delete(id);
  counterparts.delete(id);
  return {
    id,
    articleIds: members.map(({ article }) => article),
    started: times[0] ?? "",
    updated: times[times.length - 1] ?? "",
    thread: [...thread],
    ...(counterparts.size === 0 ? {} : { counterparts: [...counterparts] }),
  };
}
