import type { CopyDecision } from "../model/copy.js";
import type { StoryMaterial } from "../model/material.js";
import type { QuotingRule } from "../model/quoting.js";
import type { Story } from "../model/story.js";
import type { LookUp } from "./look-up.js";
import type { ArticleKey, ArticleRecord, FrozenInputs, Store } from "./ports.js";
import { withKnowledge } from "./with-knowledge.js";

/** Earlier stories of the same matter that a brief may draw on, newest ones first to be kept. */
const EARLIER_STORIES = 12;

/** What bears on a brief beside what the store has of its story. */
export interface Telling {
  /** Asks an encyclopedia for the stories' names. */
  readonly lookUp?: LookUp;
  /** How much of an article the pages will show. */
  readonly quoting?: QuotingRule;
}

export interface Gathered {
  readonly material: StoryMaterial;
  readonly frozen: FrozenInputs;
}

const keyOf = ({ article, version }: ArticleRecord): ArticleKey => ({ id: article.id, version });

/** A text that was let go of cannot be cited any more; its sentences are known by their annotations. */
const readable = ({ article, annotations }: ArticleRecord): boolean =>
  article.text !== "" || annotations.sentences.length === 0;

const materialOf = (
  story: Story,
  articles: readonly ArticleRecord[],
  earlier: ReadonlyArray<{ readonly story: Story; readonly articles: readonly ArticleRecord[] }>,
): Pick<StoryMaterial, "story" | "articles" | "copies" | "earlier"> => {
  const all = [...articles, ...earlier.flatMap((one) => one.articles)];
  return {
    story,
    articles: articles.map(({ article, annotations }) => ({ article, annotations })),
    copies: new Map(all.map(({ article, copy }): [string, CopyDecision] => [article.id, copy])),
    earlier: earlier.map((one) => ({
      story: one.story,
      articles: one.articles.map(({ article, annotations }) => ({ article, annotations })),
    })),
  };
};

/**
 * Everything a composer may draw on for a story, as it stands in the store, and what an encyclopedia says of its names where one is asked;
 * undefined when no text of it is left.
 */
export async function gatherMaterial(
  store: Store,
  story: Story,
  created: string,
  { lookUp, quoting }: Telling = {},
): Promise<Gathered | undefined> {
  const articles = (await store.articles(story.articleIds)).filter(readable);
  if (articles.length === 0) return undefined;
  const threads = await earlierStories(store, story);
  const earlier = [];
  for (const one of threads) {
    const known = (await store.articles(one.articleIds)).filter(readable);
    if (known.length > 0) earlier.push({ story: one, articles: known });
  }
  const previous = (await store.brief(story.id))?.brief;
  const rule = quoting ? { quoting } : {};
  const material = { ...materialOf(story, articles, earlier), ...rule, created, ...(previous ? { previous } : {}) };
  const knowledge = await lookUp?.(material);
  return {
    material: withKnowledge(material, knowledge),
    frozen: {
      story,
      articles: articles.map(keyOf),
      copies: [...material.copies.values()],
      earlier: earlier.map((one) => ({ story: one.story, articles: one.articles.map(keyOf) })),
      ...rule,
      created,
      ...(previous ? { previous: previous.story.version } : {}),
      ...(knowledge && knowledge.length > 0 ? { knowledge } : {}),
    },
  };
}

/** The thread's stories as they stand today, oldest first; merged ones once. */
async function earlierStories(store: Store, story: Story): Promise<Story[]> {
  const found = new Map<string, Story>();
  for (const id of story.thread) {
    const record = await store.story(id);
    if (record && record.story.id !== story.id) found.set(record.story.id, record.story);
  }
  const time = ({ started }: Story) => Date.parse(started) || 0;
  return [...found.values()].sort((a, b) => time(a) - time(b)).slice(-EARLIER_STORIES);
}

/** The material a brief was made from, exact to the version; undefined when some of it is no longer kept. */
export async function thawMaterial(store: Store, frozen: FrozenInputs): Promise<StoryMaterial | undefined> {
  const copies = new Map(frozen.copies.map((copy) => [copy.articleId, copy]));
  const thaw = async (keys: readonly ArticleKey[]): Promise<ArticleRecord[] | undefined> => {
    const records = await Promise.all(keys.map(({ id, version }) => store.article(id, version)));
    return records.every((record) => record !== undefined && readable(record))
      ? (records as ArticleRecord[])
      : undefined;
  };
  const articles = await thaw(frozen.articles);
  const earlier = [];
  for (const one of frozen.earlier) {
    const known = await thaw(one.articles);
    if (!known) return undefined;
    earlier.push({ story: one.story, articles: known });
  }
  const previous =
    frozen.previous === undefined ? undefined : (await store.brief(frozen.story.id, frozen.previous))?.brief;
  if (!articles || (frozen.previous !== undefined && !previous)) return undefined;
  const material = materialOf(frozen.story, articles, earlier);
  const rule = frozen.quoting ? { quoting: frozen.quoting } : {};
  const thawed = { ...material, copies, ...rule, created: frozen.created, ...(previous ? { previous } : {}) };
  return withKnowledge(thawed, frozen.knowledge);
}
