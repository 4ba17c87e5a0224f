import type Database from "better-sqlite3";
import type { Brief, CommonQuestion, Topic } from "../../model/brief.js";
import type { BriefRecord, FrozenInputs, StoryCard } from "../../pipeline/ports.js";
import { unpack } from "./codec.js";

interface Row {
  readonly card: string;
  readonly body: Uint8Array;
  readonly frozen: Uint8Array;
  readonly stage_version: number;
}

const COLUMNS = "card, body, frozen, stage_version FROM briefs";

const record = (row: Row): BriefRecord => ({
  brief: unpack<Brief>(row.body),
  card: JSON.parse(row.card) as StoryCard,
  frozen: unpack<FrozenInputs>(row.frozen),
  stageVersion: row.stage_version,
});

interface IndexRow {
  readonly name: string;
  readonly story: string;
  readonly body: string;
}

/** First wording and all stories of each name; rows come sorted by name. */
function grouped(rows: readonly IndexRow[]): Array<readonly [string, readonly string[]]> {
  const groups = new Map<string, { readonly first: string; readonly stories: string[] }>();
  for (const { name, story, body } of rows) {
    const group = groups.get(name);
    if (group) group.stories.push(story);
    else groups.set(name, { first: body, stories: [story] });
  }
  return [...groups.values()].map(({ first, stories }) => [first, stories]);
}

/** Reads of briefs and of what they are about. Ids are settled (redirects followed) by the caller. */
export function briefQueries(database: Database.Database) {
  const newest = database.prepare<[string], Row>(`SELECT ${COLUMNS} WHERE story = ? AND current = 1`);
  const exact = database.prepare<[string, number], Row>(`SELECT ${COLUMNS} WHERE story = ? AND version = ?`);
  // An old slug still finds its story: the newest brief of the story that bore it last.
  const bySlug = database.prepare<[string], { story: string }>(
    "SELECT story FROM briefs WHERE slug = ? ORDER BY current DESC, created DESC, story LIMIT 1",
  );
  const cards = database.prepare<[], { card: string }>("SELECT card FROM briefs WHERE current = 1 ORDER BY story");
  const versions = database.prepare<[string], { version: number; created: string }>(
    "SELECT version, created FROM briefs WHERE story = ? ORDER BY version",
  );
  // Each with its stories, the one that changed last first: descriptions age.
  const topicRows = "SELECT topic AS name, story, body FROM brief_topics JOIN stories ON id = story";
  const topics = database.prepare<[], IndexRow>(`${topicRows} ORDER BY topic, changed DESC, story`);
  const topic = database.prepare<[string], IndexRow>(`${topicRows} WHERE topic = ? ORDER BY changed DESC, story`);
  const questionRows = "SELECT slug AS name, story, body FROM brief_questions JOIN stories ON id = story";
  const answered = "json_array_length(body, '$.answer') = 0";
  const questions = database.prepare<[], IndexRow>(`${questionRows} ORDER BY slug, ${answered}, changed DESC, story`);
  const question = database.prepare<[string], IndexRow>(
    `${questionRows} WHERE slug = ? ORDER BY ${answered}, changed DESC, story`,
  );
  return {
    brief: (story: string, version?: number) => {
      const row = version === undefined ? newest.get(story) : exact.get(story, version);
      return row && record(row);
    },
    storyBySlug: (slug: string) => bySlug.get(slug)?.story,
    cards: () => cards.all().map((row) => JSON.parse(row.card) as StoryCard),
    briefVersions: (story: string) => versions.all(story),
    topics: (id?: string) =>
      grouped(id === undefined ? topics.all() : topic.all(id)).map(([first, storyIds]) => ({
        topic: JSON.parse(first) as Topic,
        storyIds,
      })),
    questions: (slug?: string) =>
      grouped(slug === undefined ? questions.all() : question.all(slug)).map(([first, storyIds]) => ({
        question: JSON.parse(first) as CommonQuestion,
        storyIds,
      })),
  };
}
