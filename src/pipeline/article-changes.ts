import { compareVersions, type VersionChange } from "../extract/index.js";
import type { Article } from "../model/article.js";
import { digest } from "../text/digest.js";
import type { ArticleKey, FrozenInputs, Store } from "./ports.js";

/** An article whose outlet changed its words, and what it changed. */
export interface ArticleChange {
  /** As it stood before; the text of a pruned version is empty. */
  readonly before: Article;
  readonly after: Article;
  /** Version of the article that the change made; the one before is `version - 1`. */
  readonly version: number;
  /** Headline only when one of the texts is no longer kept. */
  readonly change: VersionChange;
  readonly textsKept: boolean;
}

const NO_WORDS = digest("");

const kept = ({ text, digest: stated }: Article): boolean => text !== "" || stated === NO_WORDS;

function changeOf(before: Article, after: Article, version: number): ArticleChange {
  const textsKept = kept(before) && kept(after);
  const change = textsKept
    ? compareVersions(before, after)
    : compareVersions({ title: before.title, text: "" }, { title: after.title, text: "" });
  return { before, after, version, change, textsKept };
}

/** Versions of the articles that a brief was made from, those of earlier stories of the matter included. */
function versionsIn({ articles, earlier }: FrozenInputs): ReadonlyMap<string, number> {
  const keys: ArticleKey[] = [...earlier.flatMap((story) => story.articles), ...articles];
  return new Map(keys.map(({ id, version }) => [id, version]));
}

/** What outlets changed between the inputs of two briefs, step by step, by article in order of arrival. */
export async function articleChanges(
  store: Pick<Store, "articleVersions">,
  before: FrozenInputs,
  after: FrozenInputs,
): Promise<readonly ArticleChange[]> {
  const known = versionsIn(before);
  const changes: ArticleChange[] = [];
  for (const [id, version] of versionsIn(after)) {
    const first = known.get(id);
    if (first === undefined || first >= version) continue;
    const versions = await store.articleVersions(id);
    for (let at = first; at < version; at += 1) {
      const [old, now] = [versions[at - 1], versions[at]];
      if (old && now) changes.push(changeOf(old, now, at + 1));
    }
  }
  return changes;
}
