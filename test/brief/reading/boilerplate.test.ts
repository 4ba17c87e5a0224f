import { describe, expect, it } from "vitest";
import { isBoilerplate } from "../../../src/brief/reading/boilerplate.js";

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
    "By Olan Pryce, published Monday, March 2, 2026",
    "A man hangs lamps in the yard (April 2026) Image: Olan Keel.",
    "Posted on Monday by the desk of the Courier.",
    "The Courier, posted by Ida Keel.",
    "BACK {current} of {total} NEXT The mayor spoke.",
    "Keel said the dam would hold. ((sv))Swedish language: Det blir bra.",
    "Watch the mayor speak about the dam.",
  ])("is %s", (text) => expect(isBoilerplate(text)).toBe(true));

  it.each([
    "The dam above Wenlow failed on Monday.",
    "The town asked the engineers to call a meeting.",
    "The camp (reuters reported) is on this week's list of sites.",
    "In findings published on Monday in a journal of engineers, the dam had been cracked for years.",
    "The mayor announced the plan in a film that was posted on her page by the town.",
    "The letter was posted by the engineers on Monday.",
    "Pryce told “America's Newsroom” that the dam would hold.",
    "Hundreds turned out to watch the gates open.",
    "The nuclear plant is related: its cooling water came from the lake.",
  ])("is not %s", (text) => expect(isBoilerplate(text)).toBe(false));
});
