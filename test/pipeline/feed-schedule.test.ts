import { describe, expect, it } from "vitest";
import { afterAnswer, afterTrouble, isDue, newFeed } from "../../src/pipeline/feed-schedule.js";
import { defaultSettings } from "../../src/pipeline/settings.js";

const settings = defaultSettings();
const DAY = 86_400_000;
const at = (ms: number): string => new Date(Date.parse("2026-03-01T00:00:00Z") + ms).toISOString();
const feed = newFeed("https://a.example/feed", at(0), settings);
const failure = { status: "failed", message: "No answer." } as const;

describe("when a feed is asked again", () => {
  it("a new one at once", () => {
    expect(isDue(feed, at(0))).toBe(true);
  });

  it("sooner when it brings news, later when it does not, within 15 minutes and 24 hours", () => {
    let one = afterAnswer(feed, { fresh: 3 }, at(0), settings);
    expect(one).toMatchObject({ status: "ok", interval: 900, items: 3, nextPoll: at(900_000), lastOk: at(0) });
    for (let n = 0; n < 30; n += 1) one = afterAnswer(one, { fresh: 0 }, at(0), settings);
    expect(one.interval).toBe(86_400);
    expect(afterAnswer(one, { fresh: 1 }, at(0), settings).interval).toBe(43_200);
  });

  it("not before the publisher wishes", () => {
    expect(afterAnswer(feed, { fresh: 1, ttl: 7200 }, at(0), settings).interval).toBe(7200);
    expect(afterAnswer(feed, { fresh: 1, ttl: 9e9 }, at(0), settings).interval).toBe(86_400);
  });

  it("ever later while it fails, and as usual once it answers", () => {
    const first = afterTrouble(feed, failure, at(0), settings);
    const second = afterTrouble(first, failure, at(900_000), settings);
    expect(first).toMatchObject({
      status: "failing",
      failures: 1,
      failingSince: at(0),
      message: "No answer.",
      nextPoll: at(900_000),
    });
    expect(second).toMatchObject({ failures: 2, failingSince: at(0), nextPoll: at(900_000 + 1_800_000) });
    const well = afterAnswer(second, { fresh: 0 }, at(DAY), settings);
    expect(well).toMatchObject({ status: "ok", failures: 0 });
    expect(well.failingSince).toBeUndefined();
    expect(well.message).toBeUndefined();
  });

  it("not before the server's Retry-After", () => {
    expect(afterTrouble(feed, { ...failure, retryAfter: 7200 }, at(0), settings).nextPoll).toBe(at(7_200_000));
  });

  it("never again when it is gone, or has failed for thirty days", () => {
    const gone = afterTrouble(feed, { status: "gone", message: "410." }, at(0), settings);
    expect(gone.status).toBe("gone");
    expect(isDue(gone, at(100 * DAY))).toBe(false);
    const late = afterTrouble({ ...feed, failures: 40, failingSince: at(0) }, failure, at(30 * DAY), settings);
    expect(late.status).toBe("stopped");
    expect(late.message).toMatch(/^Stopped: it has failed since 2026-03-01\. No answer\./);
    expect(isDue(late, at(100 * DAY))).toBe(false);
  });

  it("after the longest time when our own rules refuse it", () => {
    const refused = afterTrouble(feed, { status: "refused", message: "robots.txt" }, at(0), settings);
    expect(refused).toMatchObject({ status: "refused", nextPoll: at(DAY) });
  });
});
