import type Database from "better-sqlite3";
import type { CopyDecision } from "../../model/copy.js";
import { type ArticleRecord, type CaptureRecord, StaleStoreError } from "../../pipeline/ports.js";
import { pack, packBytes } from "./codec.js";

/** Writes of articles, their texts and where they came from. Run inside the commit's transaction. */
export function articleWrites(database: Database.Database) {
  const position = database.prepare<[], { value: number }>("SELECT value FROM meta WHERE key = 'position'");
  const setPosition = database.prepare("UPDATE meta SET value = ? WHERE key = 'position'");
  const text = database.prepare("INSERT INTO texts (digest, body) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const retire = database.prepare("UPDATE articles SET current = 0 WHERE id = ? AND current = 1 AND version < ?");
  // An old version that is annotated again stays old.
  const newer = database.prepare<[string, number], { n: number }>(
    "SELECT 1 AS n FROM articles WHERE id = ? AND version > ?",
  );
  const article = database.prepare(
    `INSERT INTO articles (id, version, seq, current, title, digest, outlet, published, retrieved, licence, body, annotations, stages)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id, version) DO UPDATE SET title = excluded.title, digest = excluded.digest, outlet = excluded.outlet,
       licence = excluded.licence, body = excluded.body, annotations = excluded.annotations, stages = excluded.stages, current = excluded.current`,
  );
  const copy = database.prepare(
    `INSERT INTO copies (article, copy_group, copies, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (article) DO UPDATE SET copy_group = excluded.copy_group, copies = excluded.copies, body = excluded.body`,
  );
  const capture = database.prepare(
    "INSERT INTO captures (article, digest, url, retrieved, kind) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const page = database.prepare(
    "INSERT INTO pages (digest, retrieved, content_type, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );

  const putCopy = (decision: CopyDecision) => {
    const repeats = decision.copyOf !== undefined || decision.wire !== undefined ? 1 : 0;
    copy.run(decision.articleId, decision.group, repeats, JSON.stringify(decision));
  };
  const putArticle = (record: ArticleRecord) => {
    const { text: words, ...body } = record.article;
    const { id, title, digest, outlet, published, retrieved, licence } = record.article;
    text.run(digest, words);
    retire.run(id, record.version);
    const current = newer.get(id, record.version) ? 0 : 1;
    const key = [id, record.version, record.seq, current] as const;
    const facts = [title, digest, outlet.id, published ?? "", retrieved, licence ?? null] as const;
    article.run(...key, ...facts, JSON.stringify(body), pack(record.annotations), JSON.stringify(record.stages));
    putCopy(record.copy);
  };

  return {
    /** Throws `StaleStoreError` when another writer has added articles. */
    expect: (expected: number) => {
      const found = position.get()?.value ?? 0;
      if (found !== expected)
        throw new StaleStoreError(
          `The store is at article ${found}, the writer at ${expected}: another process has added articles.`,
        );
    },
    position: () => position.get()?.value ?? 0,
    articles: (records: readonly ArticleRecord[]) => {
      let at = position.get()?.value ?? 0;
      for (const record of records) {
        if (record.seq > at + 1) throw new Error(`Arrival number ${record.seq} leaves a gap after ${at}.`);
        putArticle(record);
        at = Math.max(at, record.seq);
      }
      setPosition.run(at);
    },
    copies: (decisions: readonly CopyDecision[]) => {
      for (const decision of decisions) putCopy(decision);
    },
    captures: (records: readonly CaptureRecord[]) => {
      for (const record of records) {
        capture.run(record.articleId, record.digest, record.url, record.retrieved, record.kind);
        if (record.page)
          page.run(record.digest, record.retrieved, record.page.contentType ?? null, packBytes(record.page.bytes));
      }
    },
  };
}
