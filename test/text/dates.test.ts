import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilDay, dayNumber, daysInMonth, formatDay, parseDay, weekday } from "../../src/text/calendar.js";
import { findDates } from "../../src/text/dates.js";
import type { Direction } from "../../src/text/resolved-date.js";

const resolve = (text: string, direction: Direction = "past") =>
  findDates(text, "2026-01-14T10:00:00Z", () => direction).map((d) => [
    text.slice(d.start, d.end),
    d.until ? `${d.date}/${d.until}` : d.date,
  ]);

describe("findDates", () => {
  it.each<[string, Direction, Array<[string, string]>]>([
    ["on Monday", "past", [["Monday", "2026-01-12"]]],
    ["on Monday", "future", [["Monday", "2026-01-19"]]],
    ["won on Super Tuesday and shopped on Black Friday", "past", []],
    ["on Wednesday", "past", [["Wednesday", "2026-01-14"]]],
    ["last Wednesday", "past", [["last Wednesday", "2026-01-07"]]],
    ["on Monday, Jan. 5", "past", [["Monday, Jan. 5", "2026-01-05"]]],
    ["on Thursday, Jan. 15", "past", [["Thursday, Jan. 15", "2026-01-15"]]],
    ["the Sept. 11 attacks", "past", [["Sept. 11", "2025-09-11"]]],
    [
      "May 3, 2014 and 3 May 2014",
      "past",
      [
        ["May 3, 2014", "2014-05-03"],
        ["3 May 2014", "2014-05-03"],
      ],
    ],
    ["January 3-5, 2026", "past", [["January 3-5, 2026", "2026-01-03/2026-01-05"]]],
    ["two weeks ago", "past", [["two weeks ago", "2025-12-31"]]],
    [
      "yesterday and tomorrow",
      "past",
      [
        ["yesterday", "2026-01-13"],
        ["tomorrow", "2026-01-15"],
      ],
    ],
    ["since March", "since", [["March", "2025-03"]]],
    ["in March", "future", [["March", "2026-03"]]],
    [
      "last month, next year",
      "past",
      [
        ["last month", "2025-12"],
        ["next year", "2027"],
      ],
    ],
    [
      "in 2016, the 1990s",
      "past",
      [
        ["2016", "2016"],
        ["the 1990s", "1990/1999"],
      ],
    ],
    ["over the weekend", "past", [["over the weekend", "2026-01-10/2026-01-11"]]],
    ["He may go. May I? A march of 2,016 men", "past", []],
  ])("resolves %s (%s)", (text, direction, expected) => {
    expect(resolve(text, direction)).toEqual(expected);
  });

  it("resolves only what names its year when the day of publication is unknown", () => {
    expect(findDates("On Monday and on May 3, 2014", "").map((d) => d.date)).toEqual(["2014-05-03"]);
  });
});

describe("calendar", () => {
  it("agrees with the platform's calendar on days, weekdays and months", () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
        const day = civilDay(days);
        const platform = new Date(days * 86_400_000);
        expect(day).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(dayNumber(day)).toBe(days);
        expect(weekday(days)).toBe(platform.getUTCDay());
      }),
    );
  });

  it("keeps the day when it moves by months, where the month has it", () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 1, day: 15 }, -2)).toEqual({ year: 2023, month: 11, day: 15 });
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(formatDay(parseDay("2026-01-14T10:00:00Z")!, "month")).toBe("2026-01");
    expect(parseDay("2026-02-30")).toBeUndefined();
  });
});
