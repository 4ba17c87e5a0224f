import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withBrief } from "../scripts/readme-brief.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README.md", () => {
  it("shows the brief as it is made now (else: npm run docs)", async () => {
    expect(await withBrief(readme)).toBe(readme);
  });
  it("names the two commands that do all the set-up", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
  });
  it("links only to files that are there", () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
      expect(() => readFileSync(new URL(`../${target}`, import.meta.url)), target).not.toThrow();
  });
});
