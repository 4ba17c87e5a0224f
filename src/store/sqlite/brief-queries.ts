import type Database from "better-sqlite3";
import type { Brief } from "../../model/brief.js";
import type { BriefRecord, FrozenInputs } from "../../pipeline/ports.js";
import { unpack } from "./codec.js";

interface Row {
  readonly body: Uint8Array;
  readonly frozen: Uint8Array;
  readonly stage_version: number;
}

const COLUMNS = "body, frozen, stage_version FROM briefs";

const record = (row: Row): BriefRecord => ({
  brief: unpack<Brief>(row.body),
  frozen: unpack<FrozenInputs>(row.frozen),
  stageVersion: row.stage_version,
});

/** Reads of briefs and of what they are about. Ids are settled (redirects followed) by the caller. */
export function briefQueries(database: Database.Database) {
  const newest = database.prepare<[string], Row>(`SELECT ${COLUMNS} WHERE story = ? AND current = 1`);
  const exact = database.prepare<[string, number], Row>(`SELECT ${COLUMNS} WHERE story = ? AND version = ?`);
  // An old slug still finds its story: the newest brief of the story that bore it last.
  const bySlug = database.prepare<[string], { story: string }>(
    "SELECT story FROM briefs WHERE slug = ? ORDER BY current DESC, created DESC, story LIMIT 1",
  );
  const all = database.prepare<[], Row>(`SELECT ${COLUMNS} WHERE current = 1 ORDER BY story`);
  const versions = database.prepare<[string], { version: number; created: string }>(
    "SELECT version, created FROM briefs WHERE story = ? ORDER BY version",
  );
  const topic = database.prepare<[string], { story: string }>(
    "SELECT story FROM brief_topics WHERE topic = ? ORDER BY story",
  );
  const question = database.prepare<[string], { story: string }>(
    "SELECT story FROM brief_questions WHERE slug = ? ORDER BY story",
  );
  return {
    brief: (story: string, version?: number) => {
      const row = version === undefined ? newest.get(story) : exact.get(story, version);
      return row && record(row);
    },
    storyBySlug: (slug: string) => bySlug.get(slug)?.story,
    briefs: () => all.all().map(record),
    briefVersions: (story: string) => versions.all(story),
    storiesWithTopic: (id: string) => topic.all(id).map((row) => row.story),
    storiesWithQuestion: (slug: string) => question.all(slug).map((row) => row.story),
  };
}
