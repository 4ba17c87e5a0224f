import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRobots, patternMatches } from "../../src/io/robots/rules.js";

const rules = (text: string) => parseRobots(new TextEncoder().encode(text));
const allowed = (text: string, path: string, agent = "ParallaxBot"): boolean =>
  rules(text).allows(`https://news.example${path}`, agent);

describe("robots.txt", () => {
  it("the longest match wins, and allow wins a tie", () => {
    const text = "User-agent: *\nDisallow: /news/\nAllow: /news/public/\nDisallow: /same\nAllow: /same\n";
    expect(["/news/x", "/news/public/x", "/same", "/other"].map((path) => allowed(text, path))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it("a group for our own name shuts out the one for everybody, and groups for one name add up", () => {
    const text =
      "User-agent: *\nDisallow: /\n\nUser-agent: parallaxbot\nDisallow: /a\n\nUser-agent: other\nUser-agent: ParallaxBot\nDisallow: /b\n";
    expect(["/a", "/b", "/c"].map((path) => allowed(text, path))).toEqual([false, false, true]);
    expect(allowed(text, "/c", "SomeBot")).toBe(false);
  });

  it("understands wildcards, ends, comments, missing colons and misspelt words", () => {
    const text = "useragent: *\nDissallow: /*.pdf$ # no files\ndisallow /x\nDisallow: /a*b*c\n";
    expect(["/f.pdf", "/f.pdf?x", "/xyz", "/a1b2c3", "/acb"].map((path) => allowed(text, path))).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it("compares paths beyond ASCII as UTF-8, percent-encoded", () => {
    expect(allowed("User-agent: *\nDisallow: /ツ\n", "/%E3%83%84")).toBe(false);
    expect(allowed("User-agent: *\nDisallow: /%e3%83%84\n", "/%E3%83%84")).toBe(false);
  });

  it("knows the pause that a site asks for", () => {
    expect(rules("User-agent: *\nCrawl-delay: 7\nDisallow:\n").crawlDelay("ParallaxBot")).toBe(7);
    expect(rules("User-agent: x\nCrawl-delay: 7\n").crawlDelay("ParallaxBot")).toBeUndefined();
  });

  it("an empty file, and rules without a group, forbid nothing", () => {
    expect(allowed("", "/")).toBe(true);
    expect(allowed("Disallow: /\n", "/")).toBe(true);
    expect(allowed("User-agent: *\nDisallow:\n", "/")).toBe(true);
  });

  it("matches patterns like a naive matcher does, whatever the pattern", () => {
    const naive = (path: string, pattern: string): boolean => {
      const escaped = pattern
        .replace(/\$$/, "")
        .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replace(/\*/g, ".*");
      return new RegExp(`^${escaped}${pattern.endsWith("$") ? "$" : ""}`, "s").test(path);
    };
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 8 });
    const pattern = fc
      .tuple(fc.string({ unit: fc.constantFrom("a", "b", "/", "*"), maxLength: 8 }), fc.constantFrom("", "$"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(letters, pattern, (path, rule) => {
        expect(patternMatches(path, rule)).toBe(naive(path, rule));
      }),
      { numRuns: 2_000, seed: 9 },
    );
  });

  it("is done with a hostile pattern in a time that grows with its length", () => {
    const text = `User-agent: *\n${`Disallow: ${"*a".repeat(8_000)}b\n`.repeat(30)}`;
    expect(allowed(text, `/${"a".repeat(2_000)}`)).toBe(true);
  });
});
