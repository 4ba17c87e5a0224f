import { DAY_MS } from "../text/milliseconds.js";
import type { FeedRecord, FetchResult } from "./ports.js";
import type { Settings } from "./settings.js";

const HOUR = 3600;

/** A feed nobody has polled yet. */
export const newFeed = (url: string, added: string, settings: Settings, title?: string, site?: string): FeedRecord => ({
  ...{ url, added, status: "new", nextPoll: added },
  ...(title ? { title } : {}),
  ...(site ? { site } : {}),
  ...{ interval: settings.poll.minMinutes * 60, failures: 0, items: 0 },
});

const later = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1000).toISOString();

const bounds = (settings: Settings) => ({
  least: settings.poll.minMinutes * 60,
  most: Math.max(settings.poll.minMinutes * 60, settings.poll.maxHours * HOUR),
});

const without = <K extends keyof FeedRecord>(feed: FeedRecord, ...keys: readonly K[]): Omit<FeedRecord, K> => {
  const copy = { ...feed };
  for (const key of keys) delete copy[key];
  return copy;
};

/** What a poll that was answered showed of the feed. */
export interface Answer {
  readonly fresh: number;
  readonly title?: string;
  readonly site?: string;
  /** Seconds that the publisher asks to wait. */
  readonly ttl?: number;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** After an answer: half the interval when there was news, half as long again when there was none, within the bounds. */
export function afterAnswer(feed: FeedRecord, answer: Answer, now: string, settings: Settings): FeedRecord {
  const { least, most } = bounds(settings);
  const wished = answer.fresh > 0 ? feed.interval / 2 : feed.interval * 1.5;
  const interval = Math.round(Math.min(most, Math.max(least, wished, answer.ttl ?? 0)));
  const { fresh, ttl: _ttl, ...facts } = answer;
  return {
    ...without(feed, "message", "failingSince"),
    ...facts,
    ...{ status: "ok", lastPolled: now, lastOk: now, failures: 0, interval, nextPoll: later(now, interval) },
    items: feed.items + fresh,
  };
}

/** After trouble: 410 stops the feed, a refusal waits the longest time, a failure twice as long each time, up to the end. */
export function afterTrouble(
  feed: FeedRecord,
  trouble: Pick<FetchResult & { status: "gone" | "refused" | "failed" }, "status" | "message"> & {
    readonly retryAfter?: number;
  },
  now: string,
  settings: Settings,
): FeedRecord {
  const { least, most } = bounds(settings);
  const base = { ...feed, lastPolled: now, message: trouble.message };
  if (trouble.status === "gone") return { ...without(base, "nextPoll"), status: "gone" };
  if (trouble.status === "refused") return { ...base, status: "refused", nextPoll: later(now, most) };
  const failures = feed.failures + 1;
  const failingSince = feed.failingSince ?? now;
  const failing = { ...base, failures, failingSince };
  if (Date.parse(now) - Date.parse(failingSince) >= settings.poll.stopAfterDays * DAY_MS) {
    const message = `Stopped: it has failed since ${failingSince.slice(0, 10)}. ${trouble.message}`;
    return { ...without(failing, "nextPoll"), status: "stopped", message };
  }
  const wait = Math.min(most, Math.max(least * 2 ** Math.min(failures - 1, 20), trouble.retryAfter ?? 0));
  return { ...failing, status: "failing", nextPoll: later(now, wait) };
}

/** Whether it is time to ask again. */
export const isDue = (feed: FeedRecord, now: string): boolean =>
  feed.nextPoll !== undefined && Date.parse(feed.nextPoll) <= Date.parse(now);
