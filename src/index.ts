/**
 * The library: stories and cited briefs from articles that a program brings itself. Nothing is stored or fetched.
 * Single stages are under their own paths: `parallax-news/extract`, `/annotate`, `/story`, `/brief` and so on.
 */
import { createServices } from "./main.js";
import type { Article } from "./model/article.js";
import type { Brief } from "./model/brief.js";
import { isRejection } from "./model/rejection.js";
import type { Story } from "./model/story.js";
import { settingsSchema } from "./pipeline/settings.js";
import { createStoryDesk } from "./pipeline/story-desk.js";

export { renderMarkdown, verifyBrief, withTexts } from "./brief/index.js";
export type * from "./model/index.js";

/** An article as a program has it; the fields of a JSON Lines row. A title or a text is enough. */
export interface ArticleInput {
  readonly id?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly text?: string;
  /** ISO 8601 with zone. */
  readonly published?: string;
  readonly authors?: readonly string[];
  /** BCP 47; found out where absent. */
  readonly language?: string;
}

export interface Desk {
  /** Takes the next article, in order of arrival. Throws for what is no article, with the reason. */
  add(input: ArticleInput): Article;
  /** Stories as they stand now, in the order in which they began. */
  stories(): Promise<readonly Story[]>;
  /** The story's brief. Throws for an id that no story has. */
  brief(storyId: string): Promise<Brief>;
  /** Texts of the articles by id, for `withTexts` and `verifyBrief`. */
  texts(): ReadonlyMap<string, string>;
}

/** Opens a desk in memory, with the models that ship. */
export function openDesk(): Desk {
  const services = createServices(new AbortController().signal, {});
  const { stages } = services.openDesk(settingsSchema.parse({}));
  const desk = createStoryDesk(stages);
  return {
    add(input) {
      const retrieved = services.clock.now();
      const { url = "", title = "", text = "", ...rest } = input;
      const article = stages.extract.record({ kind: "record", url, retrieved, title, text, ...rest }, retrieved);
      if (isRejection(article)) throw new TypeError(`${article.code}: ${article.message}`);
      desk.add(article);
      return article;
    },
    stories: desk.stories,
    brief: (storyId) => desk.brief(storyId, services.clock.now()),
    texts: desk.texts,
  };
}
