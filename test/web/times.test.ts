import { expect, it } from "vitest";
import { dayOf, momentOf } from "../../src/text/written-times.js";
import { time } from "../../src/web/views/times.js";

it("shows a time as its source states it, with its zone", () => {
  expect(momentOf("2026-03-13T16:45:00+01:00")).toBe("13 March 2026, 16:45 UTC+1");
  expect(momentOf("2026-03-13T16:45:00Z")).toBe("13 March 2026, 16:45 UTC");
  expect(momentOf("2026-03-13T16:45:00.123-03:30")).toBe("13 March 2026, 16:45 UTC\u22123:30");
});

it("shows no hour that the source did not state", () => {
  expect(momentOf("2021-05-04T00:00:00Z")).toBe("4 May 2021");
  expect(momentOf("2021-05-04T00:00:00.000Z")).toBe("4 May 2021");
  expect(momentOf("2021-05-04")).toBe("4 May 2021");
});

it("shows months and years as such, and nothing for what is no date", () => {
  expect(dayOf("2025-10")).toBe("October 2025");
  expect(dayOf("1968")).toBe("1968");
  expect(dayOf("2026-03-13T16:45:00+01:00")).toBe("13 March 2026");
  expect(dayOf("soon")).toBe("");
  expect(time("")).toBeUndefined();
  expect(time("1968", dayOf)?.markup).toBe('<time datetime="1968">1968</time>');
});
