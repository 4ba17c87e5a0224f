import type Database from "better-sqlite3";
import type { Annotations } from "../../model/annotation.js";
import type { Article } from "../../model/article.js";
import type { CopyDecision } from "../../model/copy.js";
import type { Outlet } from "../../model/outlet.js";
import type { ArticleHead, ArticleRecord, OutletCount, StageVersions, StoredPage } from "../../pipeline/ports.js";
import { unpack, unpackBytes } from "./codec.js";

interface Row {
  readonly seq: number;
  readonly version: number;
  readonly body: string;
  readonly text: string | null;
  readonly annotations: Uint8Array;
  readonly copy: string;
  readonly stages: string;
}

interface PageRow {
  readonly digest: string;
  readonly url: string;
  readonly retrieved: string;
  readonly content_type: string | null;
  readonly body: Uint8Array;
}

const COLUMNS = `a.seq, a.version, a.body, t.body AS text, a.annotations, c.body AS copy, a.stages
  FROM articles a JOIN copies c ON c.article = a.id LEFT JOIN texts t ON t.digest = a.digest`;

const articleOf = (body: string, text: string | null): Article => ({
  ...(JSON.parse(body) as Omit<Article, "text">),
  text: text ?? "",
});

const record = (row: Row): ArticleRecord => ({
  seq: row.seq,
  version: row.version,
  article: articleOf(row.body, row.text),
  annotations: unpack<Annotations>(row.annotations),
  copy: JSON.parse(row.copy) as CopyDecision,
  stages: JSON.parse(row.stages) as StageVersions,
});

/** Reads of articles and texts. */
export function articleQueries(database: Database.Database) {
  const current = database.prepare<[string], Row>(`SELECT ${COLUMNS} WHERE a.id = ? AND a.current = 1`);
  const exact = database.prepare<[string, number], Row>(`SELECT ${COLUMNS} WHERE a.id = ? AND a.version = ?`);
  const after = database.prepare<[number, number], Row>(
    `SELECT ${COLUMNS} WHERE a.version = 1 AND a.seq > ? ORDER BY a.seq LIMIT ?`,
  );
  const versions = database.prepare<[string], { body: string; text: string | null }>(
    "SELECT a.body, t.body AS text FROM articles a LEFT JOIN texts t ON t.digest = a.digest WHERE a.id = ? ORDER BY version",
  );
  const head = database.prepare<[string], ArticleHead>(
    "SELECT id, seq, version, title, digest, published, retrieved FROM articles WHERE id = ? ORDER BY version",
  );
  // The bare `body` beside max() is that of the row with the newest article: SQLite promises so.
  const outlets = database.prepare<[], { outlet: string; articles: number; copies: number; newest: string }>(
    `SELECT json_extract(a.body, '$.outlet') AS outlet, count(*) AS articles, sum(c.copies) AS copies,
       max(a.published) AS newest
     FROM articles a JOIN copies c ON c.article = a.id WHERE a.current = 1 GROUP BY a.outlet ORDER BY a.outlet`,
  );
  // One page may have given several articles; it is one page all the same.
  const pages = database.prepare<[string, number], PageRow>(
    `SELECT p.digest, (SELECT min(url) FROM captures c WHERE c.digest = p.digest) AS url, p.retrieved, p.content_type, p.body
     FROM pages p WHERE p.digest > ? ORDER BY p.digest LIMIT ?`,
  );
  const text = database.prepare<[string], { body: string }>("SELECT body FROM texts WHERE digest = ?");
  const one = (id: string, version?: number) => {
    const row = version === undefined ? current.get(id) : exact.get(id, version);
    return row && record(row);
  };
  return {
    article: one,
    articles: (ids: readonly string[]) => ids.map((id) => one(id)).filter((found) => found !== undefined),
    heads: (ids: readonly string[]) => ids.flatMap((id) => head.all(id)),
    arrivals: (from: number, limit: number) => after.all(from, limit).map(record),
    articleVersions: (id: string) => versions.all(id).map((row) => articleOf(row.body, row.text)),
    pages: (from: string, limit: number): StoredPage[] =>
      pages.all(from, limit).map(({ content_type: contentType, body, ...rest }) => ({
        ...rest,
        bytes: unpackBytes(body),
        ...(contentType === null ? {} : { contentType }),
      })),
    outlets: (): OutletCount[] =>
      outlets.all().map(({ outlet, articles, copies, newest }) => ({
        outlet: JSON.parse(outlet) as Outlet,
        articles,
        copies,
        newest,
      })),
    text: (digest: string) => text.get(digest)?.body,
  };
}
