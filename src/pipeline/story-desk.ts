import type { AnnotatedArticle } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { Brief } from "../model/brief.js";
import type { CopyDecision } from "../model/copy.js";
import type { Story, StoryEvent } from "../model/story.js";
import type { Stages } from "./stages.js";
import { applyStoryEvents } from "./story-log.js";

/** Stories formed in memory, with nothing stored: for measuring, and for programs that bring their own articles. */
export interface StoryDesk {
  /** Takes the next article in order of arrival. One whose id is known counts as a new version of its words. */
  add(article: Article): readonly StoryEvent[];
  /** Stories as they stand, after every merge and split so far, in the order in which they began. */
  stories(): Promise<readonly Story[]>;
  /** Makes the brief of a story. `created` is its time of making, ISO 8601. Throws for an id that no story has. */
  brief(storyId: string, created: string): Promise<Brief>;
  /** Texts of all articles by id, for briefs that are written with their texts. */
  texts(): ReadonlyMap<string, string>;
}

export function createStoryDesk(stages: Stages): StoryDesk {
  const detector = stages.copies.create();
  const former = stages.story.create();
  const articles = new Map<string, AnnotatedArticle>();
  const copies = new Map<string, CopyDecision>();
  const events: StoryEvent[] = [];
  let formed: Promise<readonly Story[]> | undefined;

  const add = (article: Article): readonly StoryEvent[] => {
    const item = { article, annotations: stages.annotate.run(article) };
    const known = articles.has(article.id);
    articles.set(article.id, item);
    // A new version of its words moves an article neither among copies nor among stories.
    if (known) return [];
    const copy = detector.add(item);
    copies.set(article.id, copy);
    for (const decision of detector.revised()) copies.set(decision.articleId, decision);
    const made = former.add(item, copy);
    events.push(...made);
    formed = undefined;
    return made;
  };
  const stories = (): Promise<readonly Story[]> => {
    formed ??= storiesOf(events, articles);
    return formed;
  };
  const brief = async (storyId: string, created: string): Promise<Brief> => {
    const all = new Map((await stories()).map((story) => [story.id, story]));
    const story = all.get(storyId);
    if (!story) throw new Error(`There is no story ${storyId}.`);
    const reports = ({ articleIds }: Story) => articleIds.flatMap((id) => articles.get(id) ?? []);
    const earlier = story.thread
      .flatMap((id) => all.get(id) ?? [])
      .map((one) => ({ story: one, articles: reports(one) }));
    return stages.brief.compose({ story, articles: reports(story), copies, earlier, created });
  };
  const texts = () => new Map([...articles.values()].map(({ article }) => [article.id, article.text]));
  return { add, stories, brief, texts };
}

/** The stories that events lead to. */
export async function storiesOf(
  events: readonly StoryEvent[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): Promise<readonly Story[]> {
  const arrivals = new Map(
    [...articles.values()].map(({ article: { id, published = "" } }, seq) => [id, { seq, published }]),
  );
  const { stories } = await applyStoryEvents(events, {
    story: async () => undefined,
    storyOf: async () => undefined,
    arrivals: async () => arrivals,
  });
  return stories;
}
