/**
 * The schema, as one append-only list: entry n takes a store from version n to n + 1. A published entry is never edited;
 * a change is a new entry at the end.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO meta VALUES ('position', 0), ('change', 0);

  CREATE TABLE stages (name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;

  CREATE TABLE texts (digest TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE articles (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    current INTEGER NOT NULL,
    title TEXT NOT NULL,
    digest TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    licence TEXT,
    body TEXT NOT NULL,
    annotations BLOB NOT NULL,
    stages TEXT NOT NULL,
    PRIMARY KEY (id, version)
  );
  CREATE UNIQUE INDEX articles_seq ON articles (seq) WHERE version = 1;
  CREATE INDEX articles_digest ON articles (digest);

  CREATE TABLE captures (
    article TEXT NOT NULL,
    digest TEXT NOT NULL,
    url TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (article, digest)
  ) WITHOUT ROWID;
  CREATE TABLE pages (
    digest TEXT PRIMARY KEY,
    retrieved TEXT NOT NULL,
    content_type TEXT,
    body BLOB NOT NULL
  );

  CREATE TABLE copies (
    article TEXT PRIMARY KEY,
    copy_group TEXT NOT NULL,
    copies INTEGER NOT NULL,
    body TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE events (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    story TEXT NOT NULL,
    other TEXT,
    article TEXT,
    body TEXT NOT NULL
  );
  CREATE INDEX events_story ON events (story);
  CREATE INDEX events_other ON events (other) WHERE other IS NOT NULL;

  CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    started TEXT NOT NULL,
    updated TEXT NOT NULL,
    thread TEXT NOT NULL,
    revision INTEGER NOT NULL,
    built INTEGER NOT NULL DEFAULT 0,
    built_with INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL
  );
  CREATE INDEX stories_changed ON stories (changed);
  CREATE TABLE story_articles (
    article TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    position INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX story_articles_story ON story_articles (story, position);
  CREATE TABLE redirects (source TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE briefs (
    story TEXT NOT NULL,
    version INTEGER NOT NULL,
    current INTEGER NOT NULL,
    slug TEXT NOT NULL,
    created TEXT NOT NULL,
    stage_version INTEGER NOT NULL,
    card TEXT NOT NULL,
    body BLOB NOT NULL,
    frozen BLOB NOT NULL,
    PRIMARY KEY (story, version)
  );
  CREATE INDEX briefs_slug ON briefs (slug);
  CREATE INDEX briefs_current ON briefs (story) WHERE current = 1;
  CREATE TABLE brief_topics (
    topic TEXT NOT NULL,
    story TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (topic, story)
  ) WITHOUT ROWID;
  CREATE INDEX brief_topics_story ON brief_topics (story);
  CREATE TABLE brief_questions (
    slug TEXT NOT NULL,
    story TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (slug, story)
  ) WITHOUT ROWID;
  CREATE INDEX brief_questions_story ON brief_questions (story);

  CREATE TABLE feeds (url TEXT PRIMARY KEY, added TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE seen (feed TEXT NOT NULL, item TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (feed, item)) WITHOUT ROWID;

  CREATE TABLE rejections (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    stage TEXT NOT NULL,
    code TEXT NOT NULL,
    source TEXT NOT NULL,
    message TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (stage, code, source)
  );

  CREATE TABLE snapshots (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, body BLOB NOT NULL);
  `,
  `
  CREATE TABLE source_marks (source TEXT PRIMARY KEY, identity TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
  `,
  `
  CREATE TABLE forecasts (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    resolver TEXT,
    deadline TEXT NOT NULL,
    body TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX forecasts_story ON forecasts (story);
  CREATE INDEX forecasts_resolver ON forecasts (resolver) WHERE resolver IS NOT NULL;
  `,
  `
  CREATE TABLE rulings (n INTEGER PRIMARY KEY, body TEXT NOT NULL);
  `,
  `
  CREATE TABLE lookups (
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    language TEXT NOT NULL,
    asked TEXT NOT NULL,
    entries TEXT NOT NULL,
    PRIMARY KEY (name, type, language)
  ) WITHOUT ROWID;
  `,
  `
  ALTER TABLE stories ADD COLUMN counterparts TEXT;
  `,
];
