import type { Annotations } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { CopyDecision } from "../model/copy.js";
import type { StoryEvent } from "../model/story.js";
import type { LiveState } from "./live-state.js";
import type { ArticleRecord, Store } from "./ports.js";
import type { Entry } from "./sort-articles.js";
import { type Stages, versionsOf } from "./stages.js";

/** What a story knows of an article once it has arrived; a new version of its words changes neither. */
type Standing = Pick<ArticleRecord, "seq" | "copy">;

export interface Formed {
  readonly records: readonly ArticleRecord[];
  readonly events: readonly StoryEvent[];
  /** Decisions on earlier articles that later ones overturned: an original came after its reprints. */
  readonly revised: readonly CopyDecision[];
  /** Ids of articles that were known before and have new words, or of which it is now known that they repeat another. */
  readonly changed: readonly string[];
}

/** Looks up what stands of the articles that are known already. */
export async function standingOf(entries: readonly Entry[], store: Store): Promise<ReadonlyMap<string, Standing>> {
  const ids = new Set(entries.filter(({ version }) => version > 1).map(({ article }) => article.id));
  return new Map((await store.articles([...ids])).map(({ article, seq, copy }) => [article.id, { seq, copy }]));
}

/**
 * Takes the entries through annotation (unless `annotated` has them), copies and stories, in order. `live` moves on with every new article: it is ahead
 * of the store from here until the commit, and has to be opened again when the commit fails.
 */
export function formStories(
  entries: readonly Entry[],
  standing: ReadonlyMap<string, Standing>,
  live: LiveState,
  stages: Stages,
  annotated: ReadonlyMap<Article, Annotations> = new Map(),
): Formed {
  const versions = versionsOf(stages);
  const arrived = new Map<string, Standing>(standing);
  const records: ArticleRecord[] = [];
  const events: StoryEvent[] = [];
  const changed = new Set<string>();
  const revised = new Map<string, CopyDecision>();

  const arrive = (annotated: Pick<ArticleRecord, "article" | "annotations">): Standing => {
    const copy: CopyDecision = live.copies.add(annotated);
    for (const decision of live.copies.revised()) {
      revised.set(decision.articleId, decision);
      changed.add(decision.articleId);
    }
    events.push(...live.stories.add(annotated, copy));
    live.position += 1;
    live.sinceSnapshot += 1;
    return { seq: live.position, copy };
  };

  for (const { article, version } of entries) {
    const annotations = annotated.get(article) ?? stages.annotate.run(article);
    const known = arrived.get(article.id);
    if (known) changed.add(article.id);
    const stand = known ?? arrive({ article, annotations });
    arrived.set(article.id, stand);
    records.push({ ...stand, version, article, annotations, stages: versions });
  }
  return { records, events, revised: [...revised.values()], changed: [...changed] };
}
