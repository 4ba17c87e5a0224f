/**
 * Two thousand feeds on loopback that are slow, broken, moving, gzipped, empty and endless, polled for one hour of feed
 * time that is compressed into minutes. Prints JSON: whether anything is stuck, whether every feed's status is right, and
 * how memory went; exits 1 when something is wrong.
 * Usage: node --expose-gc --import tsx bench/soak.ts [--feeds 2000] [--minutes 60] [--speed 20]
 */
import { Worker } from "node:worker_threads";
import { parseFeed } from "../src/feed/index.js";
import { systemClock } from "../src/io/clock.js";
import { createFetcher, DEFAULT_FETCHER_SETTINGS } from "../src/io/fetcher.js";
import { isRejection } from "../src/model/rejection.js";
import { afterAnswer, afterTrouble, isDue, newFeed } from "../src/pipeline/feed-schedule.js";
import type { Clock, FeedRecord, Fetcher } from "../src/pipeline/ports.js";
import { defaultSettings } from "../src/pipeline/settings.js";
import { BEHAVIOURS, behaviourOf } from "./soak/feed-servers.js";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const FEEDS = option("feeds", 2_000);
const MINUTES = option("minutes", 60);
const SPEED = option("speed", 20);
const settings = defaultSettings();

const began = Date.now();
/** Time runs SPEED times as fast as outside; network deadlines stay in real time. */
const clock: Clock = {
  now: () => new Date(began + (Date.now() - began) * SPEED).toISOString(),
  sleep: (ms, signal) => systemClock.sleep(ms / SPEED, signal),
};
const minutesGone = (): number => (Date.parse(clock.now()) - began) / 60_000;

/** The servers live in a thread of their own, so that their memory and their work are not ours. */
async function startServers(): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const entry = JSON.stringify(new URL("./soak/server-thread.ts", import.meta.url).href);
  const worker = new Worker(`import("tsx/esm/api").then(({ register }) => { register(); return import(${entry}); });`, {
    eval: true,
    execArgv: [],
  });
  const port = await new Promise<number>((done, fail) => worker.once("message", done).once("error", fail));
  return { port, stop: async () => void (await worker.terminate()) };
}

interface Tally {
  polls: number;
  items: number;
  running: number;
}

async function poll(feed: FeedRecord, fetcher: Fetcher, tally: Tally): Promise<FeedRecord> {
  const { etag, lastModified } = feed;
  const result = await fetcher.fetch({
    url: feed.url,
    kind: "feed",
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  });
  const now = clock.now();
  tally.polls += 1;
  if (result.status === "unchanged") return afterAnswer(feed, { fresh: 0 }, now, settings);
  if (result.status !== "ok") return afterTrouble(feed, result, now, settings);
  const parsed = parseFeed(result.bytes, { url: result.url });
  if (isRejection(parsed)) return afterTrouble(feed, { status: "failed", message: parsed.message }, now, settings);
  tally.items += parsed.items.length;
  const answer = { fresh: parsed.items.length, ...(result.etag ? { etag: result.etag } : {}) };
  const record = afterAnswer(feed, answer, now, settings);
  return result.movedTo ? { ...record, url: result.movedTo } : record;
}

const MIB = 1024 * 1024;
/** Memory in use, in MiB, after two collections: buffers are let go of only in the second. */
async function memory(): Promise<{ readonly heap: number; readonly resident: number }> {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  await systemClock.sleep(20);
  gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: Math.round((heapUsed + external) / MIB), resident: Math.round(rss / MIB) };
}

const servers = await startServers();
const fetcher = createFetcher(
  {
    ...DEFAULT_FETCHER_SETTINGS,
    http: {
      ...DEFAULT_FETCHER_SETTINGS.http,
      ...{ connectTimeout: 2_000, firstByteTimeout: 3_000, totalTimeout: 8_000 },
      ports: [servers.port],
      allowPrivate: [`127.0.0.1:${servers.port}`],
      resolve: async () => ["127.0.0.1"],
    },
    retries: [10_000],
  },
  clock,
);
const feeds = new Map<number, FeedRecord>();
for (let i = 0; i < FEEDS; i += 1)
  feeds.set(i, newFeed(`http://f${i}.example:${servers.port}/feed`, clock.now(), settings));
const tally: Tally = { polls: 0, items: 0, running: 0 };
const underWay = new Set<number>();
const samples: Array<{ minute: number; heap: number; resident: number }> = [];

while (minutesGone() < MINUTES) {
  const now = clock.now();
  for (const [i, feed] of feeds) {
    if (underWay.has(i) || !isDue(feed, now)) continue;
    underWay.add(i);
    void poll(feed, fetcher, tally).then((next) => {
      feeds.set(i, next);
      underWay.delete(i);
    });
  }
  const minute = Math.floor(minutesGone());
  if (minute > (samples.at(-1)?.minute ?? 0)) samples.push({ minute, ...(await memory()) });
  await systemClock.sleep(100);
}
const drained = Date.now();
while (underWay.size > 0 && Date.now() - drained < 60_000) await systemClock.sleep(100);
samples.push({ minute: Math.floor(minutesGone()), ...(await memory()) });

const wrong = new Map<string, number>();
const examples: string[] = [];
for (const [i, feed] of feeds) {
  const { name, status, says } = behaviourOf(i);
  if (feed.status === status && (!says || says.test(feed.message ?? ""))) continue;
  wrong.set(name, (wrong.get(name) ?? 0) + 1);
  if (examples.length < 5) examples.push(`${name}: ${feed.status}, ${feed.message ?? "no message"}`);
}
const unpolled = [...feeds.values()].filter((feed) => feed.lastPolled === undefined).length;
await fetcher.close();
await servers.stop();
/** Least memory in each quarter of the hour: what answers under way take comes and goes, what leaks stays. */
const quarters = [0, 1, 2, 3].map((quarter) => {
  const some = samples.filter(({ minute }) => Math.min(3, Math.floor((minute * 4) / MINUTES)) === quarter);
  return {
    heap: Math.min(...some.map(({ heap }) => heap)),
    resident: Math.max(...some.map(({ resident }) => resident)),
  };
});
const report = {
  ...{
    measure: "soak",
    feeds: FEEDS,
    behaviours: BEHAVIOURS.length,
    minutes: MINUTES,
    seconds: Math.round((Date.now() - began) / 1_000),
  },
  ...{
    polls: tally.polls,
    items: tally.items,
    stuck: underWay.size,
    unpolled,
    wrong: Object.fromEntries(wrong),
    examples,
  },
  ...{ leastHeapAndMostResidentByQuarter: quarters },
};
console.log(JSON.stringify(report, null, 1));
process.exitCode = underWay.size + unpolled + wrong.size > 0 ? 1 : 0;
