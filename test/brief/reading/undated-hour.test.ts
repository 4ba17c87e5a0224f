import { describe, expect, it } from "vitest";
import { isUndatedHour } from "../../../src/brief/reading/undated-hour.js";

describe("a figure as of an hour without its day", () => {
  it.each([
    "Open Docket said it had confirmed 17 releases by midday.",
    "Open Docket had by Thursday evening confirmed 49 releases against the 180 that the government claimed.",
    "By early morning three bodies had been found.",
  ])("is told by its words: %s", (text) => expect(isUndatedHour(text)).toBe(true));

  it.each([
    "Open Docket had by the evening of 5 March confirmed 49 releases by midnight.",
    "The minister wants an answer by midday.",
    "By 2030 the region will have three dams.",
    "Seven people left the building before the fire.",
  ])("is not seen where none is: %s", (text) => expect(isUndatedHour(text)).toBe(false));
});
