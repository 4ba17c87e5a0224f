import type Database from "better-sqlite3";
import type { Batch } from "../../pipeline/ports.js";
import { pack } from "./codec.js";
import { articleWrites } from "./commit-articles.js";
import { storyWrites } from "./commit-stories.js";
import { forecastWrites } from "./forecast-rows.js";
import { lookupWrites } from "./lookup-rows.js";
import { rulingWrites } from "./ruling-rows.js";

/** Writes of feeds, seen items, refusals, marks of imports and the snapshot. */
function otherWrites(database: Database.Database) {
  const feed = database.prepare(
    "INSERT INTO feeds (url, added, body) VALUES (?, ?, ?) ON CONFLICT (url) DO UPDATE SET body = excluded.body",
  );
  const dropFeed = database.prepare("DELETE FROM feeds WHERE url = ?");
  const dropSeen = database.prepare("DELETE FROM seen WHERE feed = ?");
  const seen = database.prepare("INSERT INTO seen (feed, item, seen) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  // The same input refused again is the same refusal: an import that is repeated counts nothing twice.
  const rejection = database.prepare(
    "INSERT INTO rejections (stage, code, source, message, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const snapshot = database.prepare(
    "INSERT INTO snapshots (id, seq, body) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, body = excluded.body",
  );
  const mark = database.prepare(
    "INSERT INTO source_marks (source, identity, at) VALUES (?, ?, ?) ON CONFLICT (source) DO UPDATE SET identity = excluded.identity, at = excluded.at",
  );
  const dropMark = database.prepare("DELETE FROM source_marks WHERE source = ?");
  return (batch: Batch) => {
    for (const { source, identity, offset } of batch.marks ?? []) mark.run(source, identity, offset);
    for (const source of batch.endedSources ?? []) dropMark.run(source);
    for (const entry of batch.feeds ?? []) feed.run(entry.url, entry.added, JSON.stringify(entry));
    for (const url of batch.removedFeeds ?? []) {
      dropFeed.run(url);
      dropSeen.run(url);
    }
    for (const entry of batch.seen ?? []) seen.run(entry.feed, entry.key, entry.seen);
    for (const { rejection: what, at } of batch.rejections ?? [])
      rejection.run(what.stage, what.code, what.source, what.message, at);
    if (batch.snapshot) snapshot.run(batch.snapshot.seq, pack(batch.snapshot));
  };
}

/** One transaction for a whole batch. It has reached the disk when this returns. */
export function commitTo(database: Database.Database): (batch: Batch) => void {
  const articles = articleWrites(database);
  const stories = storyWrites(database);
  const forecasts = forecastWrites(database);
  const rulings = rulingWrites(database);
  const lookup = lookupWrites(database);
  const others = otherWrites(database);
  const transaction = database.transaction((batch: Batch) => {
    if (batch.expects !== undefined) articles.expect(batch.expects);
    if (batch.expectsRulings !== undefined) rulings.expect(batch.expectsRulings);
    if (batch.resetStories) {
      stories.reset();
      forecasts.clear();
    }
    if (batch.articles) articles.articles(batch.articles);
    if (batch.captures) articles.captures(batch.captures);
    if (batch.copies) articles.copies(batch.copies);
    if (batch.rulings) rulings.put(batch.rulings);
    if (batch.stages) stories.stages(batch.stages);
    if (batch.events) stories.events(batch.events);
    // Redirects first: an id that is dropped gives up its articles before their new story claims them.
    if (batch.redirects) stories.redirects(batch.redirects);
    for (const redirect of batch.redirects ?? []) forecasts.move(redirect);
    if (batch.stories?.length) stories.stories(batch.stories);
    if (batch.briefs) stories.briefs(batch.briefs);
    if (batch.unchangedBriefs) stories.unchangedBriefs(batch.unchangedBriefs);
    for (const entry of batch.forecasts ?? []) forecasts.put(entry);
    for (const entry of batch.lookups ?? []) lookup(entry);
    others(batch);
  });
  return (batch) => transaction.immediate(batch);
}
