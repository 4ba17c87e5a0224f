import type Database from "better-sqlite3";
import type { Rejection } from "../../model/rejection.js";
import type { FeedRecord, RejectionRecord } from "../../pipeline/ports.js";

interface RejectionRow extends Omit<Rejection, "kind"> {
  readonly at: string;
}

/** Reads of feeds, of the items that were seen in them, and of what was refused. */
export function feedQueries(database: Database.Database) {
  const all = database.prepare<[], { body: string }>("SELECT body FROM feeds ORDER BY added, url");
  const byUrl = database.prepare<[string], { body: string }>("SELECT body FROM feeds WHERE url = ?");
  const seen = database.prepare<[string, string], { item: string }>(
    "SELECT item FROM seen WHERE feed = ? AND item = ?",
  );
  const rejections = database.prepare<[number], RejectionRow>(
    "SELECT stage, code, source, message, at FROM rejections ORDER BY n DESC LIMIT ?",
  );
  const counts = database.prepare<[], { stage: string; code: string; count: number }>(
    "SELECT stage, code, count(*) AS count FROM rejections GROUP BY stage, code ORDER BY count DESC, stage, code",
  );
  return {
    feeds: () => all.all().map((row) => JSON.parse(row.body) as FeedRecord),
    feed: (url: string) => {
      const row = byUrl.get(url);
      return row && (JSON.parse(row.body) as FeedRecord);
    },
    seen: (feed: string, keys: readonly string[]) => new Set(keys.filter((key) => seen.get(feed, key))),
    rejections: (limit: number): RejectionRecord[] =>
      rejections.all(limit).map(({ at, ...rest }) => ({ at, rejection: { kind: "rejection", ...rest } })),
    rejectionCounts: () => counts.all(),
  };
}
