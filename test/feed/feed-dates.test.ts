import { describe, expect, it } from "vitest";
import { parseFeedDate } from "../../src/feed/index.js";

const DATES: ReadonlyArray<readonly [written: string, read: string | undefined]> = [
  ["Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"],
  ["Thu, 1 Jan 04 19:48 +0100", "2004-01-01T18:48:00Z"],
  ["Thu, 01 Jan 2004 19:48:21 -0500", "2004-01-02T00:48:21Z"],
  ["1 January 2004 7:48:21 pm PST", "2004-01-02T03:48:21Z"],
  ["January 1, 2004", "2004-01-01T00:00:00Z"],
  ["Wed, 02-Mar-2005 10:00:00 GMT", "2005-03-02T10:00:00Z"],
  ["Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z"],
  ["2003-12-31T10:14:55.123Z", "2003-12-31T10:14:55Z"],
  ["2003-12-31T10:14:55+05:30", "2003-12-31T04:44:55Z"],
  ["2003-12-31 10:14", "2003-12-31T10:14:00Z"],
  ["20031231", "2003-12-31T00:00:00Z"],
  ["2003-12", "2003-12-01T00:00:00Z"],
  ["2003", "2003-01-01T00:00:00Z"],
  ["2026/11/5 08:00:00 EST", "2026-11-05T13:00:00Z"],
  ["Thu, 01 Jan 2004 19:48:21 EAT", "2004-01-01T16:48:21Z"],
  ["Thu, 01 Jan 2004 19:48:21 A", "2004-01-01T20:48:21Z"],
  ["2004-05-25 오후 11:23:17", "2004-05-25T14:23:17Z"],
  ["Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"],
  ["2004-július-13T9:15-03:00", "2004-07-13T12:15:00Z"],
  ["Mon, 31 Feb 2004 10:00:00 GMT", undefined],
  ["2004-13-01", undefined],
  ["yesterday", undefined],
  ["", undefined],
  ["9".repeat(200), undefined],
];

describe("parseFeedDate", () => {
  it.each(DATES)("reads %j", (written, expected) => {
    expect(parseFeedDate(written)).toBe(expected);
  });
});
