import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions } from "../../src/extract/index.js";

const old = {
  title: "Storm kills 12",
  text: "A storm killed 12 people on Monday, officials said.\n\nRoads are closed.\n\nSchools stay shut until Friday.",
};

describe("comparing versions of an article", () => {
  it("finds nothing between equal versions", () => {
    expect(compareVersions(old, old)).toEqual({ paragraphs: [], figures: [], summary: [] });
  });

  it("tells a changed headline, figure and paragraph apart from what was added and removed", () => {
    const now = {
      title: "Storm kills 14",
      text: "A storm killed 14 people on Monday, officials said.\n\nThe army has been sent in.\n\nSchools stay shut until Friday.",
    };
    const change = compareVersions(old, now);
    expect(change.title).toEqual({ from: "Storm kills 12", to: "Storm kills 14" });
    expect(change.paragraphs).toEqual([
      {
        kind: "changed",
        from: "A storm killed 12 people on Monday, officials said.",
        to: "A storm killed 14 people on Monday, officials said.",
      },
      { kind: "removed", from: "Roads are closed." },
      { kind: "added", to: "The army has been sent in." },
    ]);
    expect(change.figures).toEqual([
      { from: "12", to: "14", context: "Storm kills 14" },
      { from: "12", to: "14", context: "A storm killed 14 people on Monday, officials said." },
    ]);
    expect(change.summary).toContain("− Roads are closed.");
  });

  it("accounts for every paragraph of both versions", () => {
    const text = fc.array(
      fc.constantFrom("one two three", "one two four", "five six", "seven", "eight 8 men", "eight 9 men"),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { paragraphs } = compareVersions(
          { title: "t", text: a.join("\n\n") },
          { title: "t", text: b.join("\n\n") },
        );
        const count = (kind: "from" | "to"): number => paragraphs.filter((change) => change[kind] !== undefined).length;
        expect(a.length - count("from")).toBe(b.length - count("to"));
        const left: string[] = [...a];
        for (const { from } of paragraphs)
          if (from !== undefined) expect(left.splice(left.indexOf(from), 1)).toEqual([from]);
        const right: string[] = [...b];
        for (const { to } of paragraphs) if (to !== undefined) expect(right.splice(right.indexOf(to), 1)).toEqual([to]);
        expect([...left].sort()).toEqual([...right].sort());
      }),
    );
  });
});
