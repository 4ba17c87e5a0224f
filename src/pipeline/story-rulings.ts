import type { Article } from "../model/article.js";
import type { Ruling } from "../model/ruling.js";
import type { Store } from "./ports.js";

/** A ruling as the page of a story tells it. */
export interface StoryRuling {
  readonly ruling: Ruling;
  /** Articles that it put into their story or took out of one; none for stories made one. */
  readonly articles: ReadonlyArray<Pick<Article, "id" | "title" | "outlet">>;
}

/** Ids of the stories and articles that a ruling names. */
function named({ command }: Ruling): { readonly stories: readonly string[]; readonly articles: readonly string[] } {
  if (command.kind === "merge") return { stories: command.stories.map(({ id }) => id), articles: [] };
  const articles = command.kind === "pin" ? [command.articleId] : command.articleIds;
  return { stories: [command.story.id], articles };
}

/** Rulings of editors on what belongs to a story, newest first: those that name it, a story that led to it, or an article that is in it now. */
export async function storyRulings(store: Store, storyId: string): Promise<readonly StoryRuling[]> {
  const found: StoryRuling[] = [];
  for (const ruling of await store.rulings(0)) {
    const { stories, articles } = named(ruling);
    const homes = [
      ...(await Promise.all(stories.map(async (id) => (await store.story(id))?.story.id))),
      ...(await Promise.all(articles.map((id) => store.storyOf(id)))),
    ];
    if (!homes.includes(storyId)) continue;
    const moved = (await store.articles(articles)).map(({ article: { id, title, outlet } }) => ({ id, title, outlet }));
    found.push({ ruling, articles: moved });
  }
  return found.reverse();
}
