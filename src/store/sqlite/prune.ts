import type Database from "better-sqlite3";
import type { PruneLimits } from "../../pipeline/ports.js";

/** Deletes what is older than its time, in one transaction. */
export function pruneIn(
  database: Database.Database,
): (limits: PruneLimits) => { readonly pages: number; readonly texts: number; readonly stories: number } {
  const pages = database.prepare("DELETE FROM pages WHERE retrieved < ?");
  // A text stays while any article that bears it is younger, or is under an open licence.
  const texts = database.prepare(
    `DELETE FROM texts WHERE digest IN (SELECT digest FROM articles WHERE retrieved < @before AND licence IS NULL)
       AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.digest = texts.digest AND (a.retrieved >= @before OR a.licence IS NOT NULL))`,
  );
  const old = database.prepare<[string], { id: string }>(
    `SELECT s.story AS id FROM story_articles s JOIN articles a ON a.id = s.article
     GROUP BY s.story HAVING max(a.retrieved) < ?`,
  );
  const drops = [
    "DELETE FROM captures WHERE article IN (SELECT article FROM story_articles WHERE story = ?)",
    "DELETE FROM brief_topics WHERE story = ?",
    "DELETE FROM brief_questions WHERE story = ?",
    "DELETE FROM briefs WHERE story = ?",
    "DELETE FROM forecasts WHERE story = ?",
    "DELETE FROM story_articles WHERE story = ?",
    "DELETE FROM redirects WHERE target = ?",
    "DELETE FROM stories WHERE id = ?",
  ].map((sql) => database.prepare(sql));
  return database.transaction((limits: PruneLimits) => {
    const stories = old.all(limits.storiesBefore);
    for (const { id } of stories) for (const drop of drops) drop.run(id);
    return {
      pages: pages.run(limits.rawPagesBefore).changes,
      texts: texts.run({ before: limits.textsBefore }).changes,
      stories: stories.length,
    };
  });
}
