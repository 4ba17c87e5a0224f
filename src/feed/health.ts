/**
 * When to ask a feed again, and how it is doing, in words. Pure: what came of a poll goes in, the new state comes out.
 */
export interface FeedHealth {
  readonly status: "new" | "ok" | "failing" | "gone" | "refused" | "stopped";
  /** For a person: what is the matter and what happens next. */
  readonly message: string;
  /** Seconds between polls, adapted to how often the feed changes. */
  readonly interval: number;
  /** ISO 8601; absent for a feed that is not asked any more. */
  readonly nextPoll?: string;
  readonly lastPolled?: string;
  readonly lastOk?: string;
  /** When something new was last found. */
  readonly lastChange?: string;
  /** Failures since the last success, and when the first of them was. */
  readonly failures: number;
  readonly failingSince?: string;
}

/** What came of a poll. */
export type PollOutcome =
  | {
      readonly kind: "read";
      /** Items that were not there before. */
      readonly fresh: number;
      /** Publication times of the items, ISO 8601, in any order: they show how often the feed changes. */
      readonly published: readonly string[];
      /** Seconds the publisher asks to wait between polls. */
      readonly ttl?: number;
      /** Warnings about the bytes, which were read all the same. */
      readonly warnings?: number;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "gone"; readonly message: string }
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  | { readonly kind: "failed"; readonly code: string; readonly message: string; readonly retryAfter?: number };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const MIN_INTERVAL = 15 * MINUTE;
export const MAX_INTERVAL = DAY;
/** A feed that has failed for so long is not asked any more. In seconds. */
export const GIVE_UP_AFTER = 30 * DAY;
/** A feed that nothing is known of yet. */
const FIRST_INTERVAL = HOUR;

const clamp = (seconds: number): number => Math.round(Math.min(MAX_INTERVAL, Math.max(MIN_INTERVAL, seconds)));

const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1_000;

const later = (now: string, seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString();

/** A feed that was just added: asked at once. */
export const newFeedHealth = (now: string): FeedHealth => ({
  status: "new",
  message: "Not read yet.",
  interval: FIRST_INTERVAL,
  nextPoll: now,
  failures: 0,
});

/** Median gap between the newest items, in seconds; undefined when fewer than three state a time. */
function usualGap(published: readonly string[], now: string): number | undefined {
  const present = Date.parse(now);
  const times = published.map((time) => Date.parse(time)).filter((time) => time <= present);
  const newest = times.sort((a, b) => b - a).slice(0, 20);
  const gaps = newest.slice(1).map((time, i) => ((newest[i] ?? time) - time) / 1_000);
  if (gaps.length < 2) return undefined;
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)];
}

/**
 * Seconds until the next poll. New items pull the interval to the feed's usual gap between items, at most halving it;
 * polls that find nothing let it grow by half. A publisher's own wish (`ttl`) is a floor, up to six hours.
 */
function nextInterval(before: number, outcome: PollOutcome, now: string): number {
  if (outcome.kind !== "read") return clamp(before * 1.5);
  const wish = Math.min(outcome.ttl ?? 0, 6 * HOUR);
  const gap = usualGap(outcome.published, now);
  if (outcome.fresh === 0) return clamp(Math.max(wish, before * 1.5));
  const aim = gap ?? before / 2;
  return clamp(Math.max(wish, aim, before / 2));
}

const days = (seconds: number): string => {
  const count = Math.floor(seconds / DAY);
  return count === 1 ? "1 day" : `${count} days`;
};

function healthy(before: FeedHealth, outcome: PollOutcome, now: string): FeedHealth {
  const interval = nextInterval(before.interval, outcome, now);
  const fresh = outcome.kind === "read" ? outcome.fresh : 0;
  const warnings = outcome.kind === "read" ? (outcome.warnings ?? 0) : 0;
  const news = fresh === 0 ? "Nothing new." : fresh === 1 ? "1 new item." : `${fresh} new items.`;
  const blemish = warnings > 0 ? " The file is not quite in order, and was read as far as it makes sense." : "";
  const lastChange = fresh > 0 ? now : before.lastChange;
  return {
    status: "ok",
    message: news + blemish,
    interval,
    nextPoll: later(now, interval),
    lastPolled: now,
    lastOk: now,
    ...(lastChange === undefined ? {} : { lastChange }),
    failures: 0,
  };
}

function failing(
  before: FeedHealth,
  outcome: PollOutcome & { readonly kind: "failed" | "refused" },
  now: string,
): FeedHealth {
  const failures = before.failures + 1;
  const failingSince = before.failingSince ?? now;
  const since = secondsBetween(failingSince, now);
  const kept = keptTimes(before, now);
  if (since >= GIVE_UP_AFTER) {
    const message = `Stopped after failing for ${days(since)}. Last reason: ${outcome.message} Add the feed again to start over.`;
    return { status: "stopped", message, interval: before.interval, failures, failingSince, ...kept };
  }
  // Twice as long after each failure, from the shortest interval on, but never sooner than the server wants.
  const backoff = clamp(MIN_INTERVAL * 2 ** Math.min(failures - 1, 10));
  const wait = Math.max(backoff, outcome.kind === "failed" ? (outcome.retryAfter ?? 0) : MAX_INTERVAL);
  const message = `${outcome.message}${failures > 1 ? ` Failed ${failures} times in a row.` : ""} It is tried again.`;
  const status = outcome.kind === "refused" ? "refused" : "failing";
  return { status, message, interval: before.interval, nextPoll: later(now, wait), failures, failingSince, ...kept };
}

const keptTimes = (before: FeedHealth, now: string) => ({
  lastPolled: now,
  ...(before.lastOk === undefined ? {} : { lastOk: before.lastOk }),
  ...(before.lastChange === undefined ? {} : { lastChange: before.lastChange }),
});

/**
 * The state of a feed after a poll at `now`. 410 stops it for good; failing for 30 days stops it; a refusal by our own
 * rules (robots.txt, address guard) is looked at again once a day.
 */
export function afterPoll(before: FeedHealth, outcome: PollOutcome, now: string): FeedHealth {
  if (outcome.kind === "read" || outcome.kind === "unchanged") return healthy(before, outcome, now);
  if (outcome.kind === "gone")
    return {
      status: "gone",
      message: `${outcome.message} It is not asked any more.`,
      interval: before.interval,
      failures: before.failures + 1,
      failingSince: before.failingSince ?? now,
      ...keptTimes(before, now),
    };
  return failing(before, outcome, now);
}
