import { describe, expect, it } from "vitest";
import { isBoilerplate } from "../../src/brief/boilerplate.js";

describe("a page's own text", () => {
  it.each([
    "Read more about the flood here.",
    "The photo by Ada Brandt shows the dam.",
    "A map is in the charts below.",
    "Witnesses are asked to call the station.",
    "WENLOW (AP) — The dam failed on Monday.",
    "On this week’s episode, we look at dams.",
    "Related: what the engineers said.",
    "The clip is © Keel Films.",
  ])("is %s", (text) => expect(isBoilerplate(text)).toBe(true));

  it.each([
    "The dam above Wenlow failed on Monday.",
    "The town asked the engineers to call a meeting.",
    "The camp (reuters reported) is on this week's list of sites.",
    "The nuclear plant is related: its cooling water came from the lake.",
  ])("is not %s", (text) => expect(isBoilerplate(text)).toBe(false));
});
