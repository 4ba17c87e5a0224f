import type Database from "better-sqlite3";
import type { Story, StoryEvent } from "../../model/story.js";
import type { Batch, StageVersions } from "../../pipeline/ports.js";
import { pack } from "./codec.js";

/** Writes of stories, their log and their briefs. Run inside the commit's transaction. */
export function storyWrites(database: Database.Database) {
  const change = database.prepare<[], { value: number }>(
    "UPDATE meta SET value = value + 1 WHERE key = 'change' RETURNING value",
  );
  const event = database.prepare("INSERT INTO events (story, other, article, body) VALUES (?, ?, ?, ?)");
  const story = database.prepare(
    `INSERT INTO stories (id, started, updated, thread, counterparts, revision, changed) VALUES (?, ?, ?, ?, ?, 1, ?)
     ON CONFLICT (id) DO UPDATE SET started = excluded.started, updated = excluded.updated, thread = excluded.thread,
       counterparts = excluded.counterparts,
       revision = revision + 1, changed = excluded.changed`,
  );
  const member = database.prepare(
    `INSERT INTO story_articles (article, story, position) VALUES (?, ?, ?)
     ON CONFLICT (article) DO UPDATE SET story = excluded.story, position = excluded.position
     WHERE story <> excluded.story OR position <> excluded.position`,
  );
  const redirect = database.prepare(
    "INSERT INTO redirects (source, target) VALUES (?, ?) ON CONFLICT (source) DO UPDATE SET target = excluded.target",
  );
  const drops = [
    "DELETE FROM stories WHERE id = ?",
    "DELETE FROM brief_topics WHERE story = ?",
    "DELETE FROM brief_questions WHERE story = ?",
    "UPDATE briefs SET current = 0 WHERE story = ?",
  ].map((sql) => database.prepare(sql));
  const reset = ["events", "stories", "story_articles", "redirects", "snapshots"].map((table) =>
    database.prepare(`DELETE FROM ${table}`),
  );
  const stage = database.prepare(
    "INSERT INTO stages (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version WHERE version <> excluded.version",
  );
  const brief = database.prepare(
    `INSERT INTO briefs (story, version, current, slug, created, stage_version, card, body, frozen) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (story, version) DO UPDATE SET current = 1, slug = excluded.slug, created = excluded.created,
       stage_version = excluded.stage_version, card = excluded.card, body = excluded.body, frozen = excluded.frozen`,
  );
  const built = database.prepare("UPDATE stories SET built = max(built, ?), built_with = ? WHERE id = ?");
  const topic = database.prepare(
    "INSERT INTO brief_topics (topic, story, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const question = database.prepare(
    "INSERT INTO brief_questions (slug, story, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const [, dropTopics, dropQuestions, retire] = drops;

  const putStory = ({ id, started, updated, thread, counterparts, articleIds }: Story, changed: number) => {
    const others = counterparts === undefined ? null : JSON.stringify(counterparts);
    story.run(id, started, updated, JSON.stringify(thread), others, changed);
    for (const [position, article] of articleIds.entries()) member.run(article, id, position);
  };
  const putBrief = (put: NonNullable<Batch["briefs"]>[number]) => {
    const { brief: made, card, frozen, stageVersion, revision } = put;
    const { id, version, slug } = made.story;
    for (const statement of [retire, dropTopics, dropQuestions]) statement?.run(id);
    const bodies = [JSON.stringify(card), pack(made), pack(frozen)] as const;
    brief.run(id, version, slug, made.provenance.created, stageVersion, ...bodies);
    for (const entry of made.topics) topic.run(entry.id, id, JSON.stringify(entry));
    for (const entry of made.commonQuestions) question.run(entry.slug, id, JSON.stringify(entry));
    built.run(revision, stageVersion, id);
  };

  return {
    reset: () => {
      for (const statement of reset) statement.run();
    },
    stages: (versions: StageVersions) => {
      for (const [name, version] of Object.entries(versions)) stage.run(name, version);
    },
    events: (events: readonly StoryEvent[]) => {
      for (const entry of events) {
        const other =
          "from" in entry ? entry.from : "earlier" in entry ? entry.earlier : "other" in entry ? entry.other : null;
        event.run(entry.storyId, other, "articleId" in entry ? entry.articleId : null, JSON.stringify(entry));
      }
    },
    stories: (stories: readonly Story[]) => {
      const changed = change.get()?.value ?? 0;
      for (const entry of stories) putStory(entry, changed);
    },
    redirects: (redirects: NonNullable<Batch["redirects"]>) => {
      for (const { from, to } of redirects) {
        for (const statement of drops) statement.run(from);
        redirect.run(from, to);
      }
    },
    briefs: (briefs: NonNullable<Batch["briefs"]>) => {
      for (const entry of briefs) putBrief(entry);
    },
    unchangedBriefs: (entries: NonNullable<Batch["unchangedBriefs"]>) => {
      for (const { storyId, revision, stageVersion } of entries) built.run(revision, stageVersion, storyId);
    },
  };
}
