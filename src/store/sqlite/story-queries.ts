import type Database from "better-sqlite3";
import type { StoryEvent } from "../../model/story.js";
import type { StoryRecord } from "../../pipeline/ports.js";

interface Row {
  readonly id: string;
  readonly started: string;
  readonly updated: string;
  readonly thread: string;
  /** JSON list of ids; null for none. */
  readonly counterparts: string | null;
  readonly revision: number;
  readonly built: number;
  readonly built_with: number;
  /** JSON list of article ids in order. */
  readonly members: string;
}

const COLUMNS = `s.id, s.started, s.updated, s.thread, s.counterparts, s.revision, s.built, s.built_with,
  (SELECT json_group_array(m.article) FROM (SELECT article FROM story_articles WHERE story = s.id ORDER BY position) m)
  AS members FROM stories s`;

const record = (row: Row): StoryRecord => ({
  story: {
    id: row.id,
    articleIds: JSON.parse(row.members) as string[],
    started: row.started,
    updated: row.updated,
    thread: JSON.parse(row.thread) as string[],
    ...(row.counterparts === null ? {} : { counterparts: JSON.parse(row.counterparts) as string[] }),
  },
  revision: row.revision,
  built: row.built,
  builtWith: row.built_with,
});

/** Reads of stories and of the log of decisions about them. */
export function storyQueries(database: Database.Database) {
  const byId = database.prepare<[string], Row>(`SELECT ${COLUMNS} WHERE s.id = ?`);
  const all = database.prepare<[], Row>(`SELECT ${COLUMNS} ORDER BY s.changed, s.id`);
  const unbuilt = database.prepare<[number, number], Row>(
    `SELECT ${COLUMNS} WHERE s.revision > s.built OR s.built_with < ? ORDER BY s.changed, s.id LIMIT ?`,
  );
  const redirect = database.prepare<[string], { target: string }>("SELECT target FROM redirects WHERE source = ?");
  const home = database.prepare<[string], { story: string }>("SELECT story FROM story_articles WHERE article = ?");
  // The events of an article are those that name it, and the merges and splits of every story it was in.
  const events = database.prepare<[{ article: string }], { body: string }>(
    `WITH own(story) AS (SELECT story FROM events WHERE article = @article UNION SELECT story FROM story_articles WHERE article = @article)
     SELECT body FROM events WHERE article = @article
       OR (article IS NULL AND (story IN own OR other IN own)) ORDER BY n`,
  );
  /** Where an id leads now; redirects never form a ring, since each points to a story that stood when it was written. */
  const settle = (id: string): string => {
    let at = id;
    for (let next = redirect.get(at); next && !byId.get(at); next = redirect.get(at)) at = next.target;
    return at;
  };
  return {
    settle,
    story: (id: string) => {
      const row = byId.get(settle(id));
      return row && record(row);
    },
    stories: () => all.all().map(record),
    storyOf: (articleId: string) => home.get(articleId)?.story,
    eventsOf: (articleId: string) =>
      events.all({ article: articleId }).map((row) => JSON.parse(row.body) as StoryEvent),
    unbuilt: (stageVersion: number, limit: number) => unbuilt.all(stageVersion, limit).map(record),
  };
}
