import type { AnnotatedArticle } from "./annotation.js";
import type { Brief } from "./brief.js";
import type { CopyDecision } from "./copy.js";
import type { KnowledgeEntry } from "./knowledge.js";
import type { QuotingRule } from "./quoting.js";
import type { Story } from "./story.js";

/** Everything a composer may draw on for one story. Nothing else reaches it: no clock, no store, no network. */
export interface StoryMaterial {
  readonly story: Story;
  /** The story's articles in order of arrival; never empty. */
  readonly articles: readonly AnnotatedArticle[];
  /** Copy decision of every article in `articles` and in `earlier`, by article id. */
  readonly copies: ReadonlyMap<string, CopyDecision>;
  /** Earlier stories of the same matter, oldest first, for "How we got here". */
  readonly earlier: ReadonlyArray<{ readonly story: Story; readonly articles: readonly AnnotatedArticle[] }>;
  /** The brief made last time, for the version number and for what changed. */
  readonly previous?: Brief;
  /** What an encyclopedia that was asked for this story's names says; links of `articles` may lead here. */
  readonly knowledge?: readonly KnowledgeEntry[];
  /** How much of an article a page will show: *What's happened* is chosen so that all of it can stand there. Without it nothing is held back. */
  readonly quoting?: QuotingRule;
  /** Time of making, from the Clock; the only part of a brief that may differ between equal inputs. */
  readonly created: string;
}
