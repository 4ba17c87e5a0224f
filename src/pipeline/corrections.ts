import { everyStatement } from "../brief/index.js";
import type { Article } from "../model/article.js";
import type { ArticleChange } from "./article-changes.js";
import { correctionNotes } from "./correction-notes.js";
import type { Store, StoryCard, StoryRecord } from "./ports.js";
import { type StoryChange, storyChanges, type Withdrawal } from "./story-changes.js";

interface CorrectionBase {
  /** When it was seen here (`changed`, `withdrawn`) or stated by the outlet (`note`), ISO 8601; empty when unknown. */
  readonly at: string;
  readonly story: Pick<StoryCard, "id" | "slug" | "headline" | "invented">;
}

/** One line of the public log of corrections. */
export type Correction =
  /** An outlet changed words of an article that a brief cites. */
  | (CorrectionBase & {
      readonly kind: "changed";
      readonly change: ArticleChange;
      /** Version of the brief that takes the change into account. */
      readonly version: number;
      /** Sentences of the brief that rested on the changed words. */
      readonly withdrawn: readonly Withdrawal[];
    })
  /** An outlet says in an article that it corrects itself. */
  | (CorrectionBase & { readonly kind: "note"; readonly article: Article; readonly words: string })
  /** Sentences that a brief no longer makes because their article left the story. */
  | (CorrectionBase & {
      readonly kind: "withdrawn";
      readonly version: number;
      readonly withdrawn: readonly Withdrawal[];
    });

/** New paragraphs alone correct nothing. */
const corrects = ({ change }: ArticleChange): boolean =>
  change.title !== undefined || change.paragraphs.some(({ kind }) => kind !== "added");

function fromChange(change: StoryChange, story: Correction["story"], own: ReadonlySet<string>): Correction[] {
  const cited = new Set(everyStatement(change.before).flatMap((said) => said.citations.map((c) => c.articleId)));
  const version = change.to;
  const changed = change.articleChanges
    // A matter's earlier stories have their own entries.
    .filter((one) => own.has(one.after.id) && cited.has(one.after.id) && corrects(one))
    .map((one): Correction => {
      const last = change.articleChanges.findLast(({ after }) => after.id === one.after.id) === one;
      const withdrawn = last ? change.withdrawn.filter(({ article }) => article.id === one.after.id) : [];
      return { kind: "changed", at: one.after.retrieved, story, change: one, version, withdrawn };
    });
  const left = change.withdrawn.filter(({ reason }) => reason === "article-left");
  return left.length === 0
    ? changed
    : [...changed, { kind: "withdrawn", at: change.created, story, version, withdrawn: left }];
}

/** An outlet's own notes, each as of the version that brought it. */
function fromNotes(versions: readonly Article[], story: Correction["story"]): Correction[] {
  const seen = new Set<string>();
  const found: Correction[] = [];
  versions.forEach((article, n) => {
    for (const { start, end } of correctionNotes(article.text)) {
      const words = article.text.slice(start, end);
      if (seen.has(words)) continue;
      seen.add(words);
      const arrived = article.modified ?? (n > 0 ? article.retrieved : (article.published ?? article.retrieved));
      found.push({ kind: "note", at: arrived, story, article, words });
    }
  });
  return found;
}

async function correctionsOf(store: Store, { story }: StoryRecord, card: StoryCard): Promise<readonly Correction[]> {
  const { id, slug, headline, invented } = card;
  const about = { id, slug, headline, invented };
  const own = new Set(story.articleIds);
  const changes = card.version > 1 ? await storyChanges(store, id) : [];
  const found = changes.flatMap((change) => fromChange(change, about, own));
  for (const article of own) found.push(...fromNotes(await store.articleVersions(article), about));
  return found;
}

interface Kept {
  readonly key: string;
  readonly found: readonly Correction[];
}

/**
 * The public log of corrections over all stories, newest first. Only stories that have changed since the last call are
 * looked at again.
 */
export function correctionsLog(store: Store): () => Promise<readonly Correction[]> {
  let kept = new Map<string, Kept>();
  return async () => {
    const cards = new Map((await store.cards()).map((card) => [card.id, card]));
    const next = new Map<string, Kept>();
    for (const record of await store.stories()) {
      const card = cards.get(record.story.id);
      if (!card) continue;
      const key = `${record.revision} ${card.version} ${card.slug}`;
      const known = kept.get(card.id);
      next.set(card.id, known?.key === key ? known : { key, found: await correctionsOf(store, record, card) });
    }
    kept = next;
    const time = ({ at }: Correction): number => Date.parse(at) || 0;
    return [...next.values()].flatMap(({ found }) => found).sort((a, b) => time(b) - time(a));
  };
}
