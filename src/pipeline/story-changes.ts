import { type BriefChanges, compareBriefs } from "../brief/index.js";
import type { Brief, BriefArticle, Citation, Statement } from "../model/brief.js";
import { type ArticleChange, articleChanges } from "./article-changes.js";
import type { BriefRecord, Store } from "./ports.js";

/** A sentence that a brief no longer makes, because the words under it are gone. */
export interface Withdrawal {
  readonly statement: Statement;
  /** The citation whose words are gone, and its article as the earlier brief had it. */
  readonly citation: Citation;
  readonly article: BriefArticle;
  /** `words-changed`: the article says it otherwise now, or no more. `article-left`: the article belongs to the story no more. */
  readonly reason: "words-changed" | "article-left";
  /** The paragraph that stands in the place of the cited one; absent when it was taken out or is not known. */
  readonly now?: string;
}

/** What is different between two versions of a story's brief, and what outlets did to make it so. */
export interface StoryChange extends Omit<BriefChanges, "withdrawn"> {
  /** When the later version was made, ISO 8601. */
  readonly created: string;
  /** The two versions themselves, for their citations. */
  readonly before: Brief;
  readonly after: Brief;
  readonly withdrawn: readonly Withdrawal[];
  /** Articles that changed under the brief, step by step. */
  readonly articleChanges: readonly ArticleChange[];
}

/** Versions of one story that are compared at once, the newest ones. */
const MOST = 50;

/** The paragraph that took the place of the one with these words. */
const replacement = (changes: readonly ArticleChange[], { articleId, quote }: Citation): string | undefined =>
  changes
    .filter(({ after }) => after.id === articleId)
    .flatMap(({ change }) => change.paragraphs)
    .find(({ from, to }) => to !== undefined && from?.includes(quote))?.to;

/** Why a sentence went; undefined when its words still stand, and it merely was not chosen again. */
async function withdrawalOf(
  store: Pick<Store, "text">,
  statement: Statement,
  versions: { readonly before: Brief; readonly after: Brief },
  changes: readonly ArticleChange[],
): Promise<Withdrawal | undefined> {
  for (const citation of statement.citations) {
    const article = versions.before.articles.find(({ id }) => id === citation.articleId);
    if (!article) continue;
    const now = versions.after.articles.find(({ id }) => id === article.id);
    // An article of an earlier story never belonged to this one: its history was merely told otherwise.
    if (!now && article.background) continue;
    if (!now) return { statement, citation, article, reason: "article-left" };
    if (now.digest === article.digest || (await store.text(now.digest))?.includes(citation.quote)) continue;
    const words = replacement(changes, citation);
    const base = { statement, citation, article, reason: "words-changed" } as const;
    return words === undefined ? base : { ...base, now: words };
  }
  return undefined;
}

/** Compares two stored versions of a brief, and finds what outlets changed in between. */
export async function changeBetween(
  store: Pick<Store, "articleVersions" | "text">,
  before: BriefRecord,
  after: BriefRecord,
): Promise<StoryChange> {
  const changes = await articleChanges(store, before.frozen, after.frozen);
  const versions = { before: before.brief, after: after.brief };
  const compared = compareBriefs(before.brief, after.brief);
  const withdrawn: Withdrawal[] = [];
  for (const statement of compared.withdrawn) {
    const found = await withdrawalOf(store, statement, versions, changes);
    if (found) withdrawn.push(found);
  }
  const articles = compared.articles.filter(({ background }) => !background);
  const { created } = after.brief.provenance;
  return { ...compared, ...versions, articles, created, withdrawn, articleChanges: changes };
}

/** What changed from each version of a story to the next, newest first; at most the fifty newest steps. */
export async function storyChanges(store: Store, storyId: string): Promise<readonly StoryChange[]> {
  const versions = (await store.briefVersions(storyId)).map(({ version }) => version).slice(-MOST - 1);
  const changes: StoryChange[] = [];
  let before: BriefRecord | undefined;
  for (const version of versions) {
    const after = await store.brief(storyId, version);
    if (before && after) changes.push(await changeBetween(store, before, after));
    before = after ?? before;
  }
  return changes.reverse();
}
