import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normaliseLine, normaliseText } from "../../src/text/normalise.js";

interface Row {
  id: string;
  url: string;
  outlet: string;
  lean?: string;
  title: string;
  authors: string[];
  text: string;
  published: string;
  language: string;
  licence: string;
}
interface OutletRow {
  id: string;
  name: string;
  owner: string;
  kind: string;
  country: string;
  lean?: string;
  domains: string[];
  invented: boolean;
}

const read = (name: string): string => readFileSync(new URL(`../../data/sample/${name}`, import.meta.url), "utf8");
const lines = (name: string): string[] => read(name).trimEnd().split("\n");
const articles = lines("articles.jsonl").map((line) => JSON.parse(line) as Row);
const registry = JSON.parse(read("outlets.json")) as { invented: boolean; outlets: OutletRow[] };
const gold = new Map(lines("stories.tsv").map((line) => line.split("\t") as [string, string]));
const copies = lines("copies.tsv").map((line) => line.split("\t") as [string, string, string]);
const byId = new Map(articles.map((article) => [article.id, article]));
const outletOf = (article: Row): OutletRow | undefined => registry.outlets.find((o) => o.name === article.outlet);
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Share of `copy`'s five-word runs that stand in `original`, quotation marks and punctuation aside. */
function containment(copy: string, original: string): number {
  const runs = (text: string): Set<string> => {
    const plain = words(text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ""));
    return new Set(plain.slice(4).map((_, i) => plain.slice(i, i + 5).join(" ")));
  };
  const [a, b] = [runs(copy), runs(original)];
  return [...a].filter((run) => b.has(run)).length / a.size;
}

describe("the articles of the sample edition", () => {
  it("are about forty, by eight outlets that are all in the registry and all write", () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(articles.length).toBeLessThanOrEqual(48);
    expect(byId.size).toBe(articles.length);
    expect(registry.outlets).toHaveLength(8);
    expect(new Set(articles.map((article) => outletOf(article)?.id))).toEqual(
      new Set(registry.outlets.map((o) => o.id)),
    );
  });

  it.each(articles.map((article) => [article.id, article] as const))("%s is well formed", (_, article) => {
    const count = words(article.text).length;
    expect(count).toBeGreaterThanOrEqual(150);
    expect(count).toBeLessThanOrEqual(600);
    expect(article.published).toMatch(/^2026-03-\d\dT\d\d:\d\d:00\+01:00$/);
    expect(article.language).toBe("en");
    expect(article.licence).toBe("CC0-1.0");
    expect(article.lean).toBe(outletOf(article)?.lean);
    expect(normaliseText(article.text)).toBe(article.text);
    expect(normaliseLine(article.title)).toBe(article.title);
    expect(article.text.split("\n\n").length).toBeGreaterThanOrEqual(5);
  });

  it("stand in order of publication, at addresses of their outlets, none of which can be real", () => {
    const times = articles.map((article) => article.published);
    expect(times).toEqual([...times].sort());
    expect(new Set(articles.map((article) => article.url)).size).toBe(articles.length);
    for (const article of articles) {
      const host = new URL(article.url).hostname;
      expect(host).toMatch(/\.example$/);
      expect(outletOf(article)?.domains).toContain(host);
    }
    expect(read("articles.jsonl")).not.toMatch(/\b[\w-]+\.(com|org|net|co|info|eu|gov)\b/i);
  });

  it("have bylines, except where only an agency is credited", () => {
    for (const article of articles) {
      if (article.authors.length === 0) expect(copies.map(([id]) => id)).toContain(article.id);
    }
  });
});

describe("the outlets of the sample edition", () => {
  it("say that they are invented, with a country, a kind and an owner each, two under one owner", () => {
    expect(registry.invented).toBe(true);
    for (const outlet of registry.outlets) {
      expect(outlet.invented).toBe(true);
      expect([outlet.country, outlet.kind, outlet.owner].every((field) => field.length > 0)).toBe(true);
      expect(outlet.domains.every((domain) => domain.endsWith(".example"))).toBe(true);
    }
    expect(new Set(registry.outlets.map((outlet) => outlet.owner)).size).toBe(registry.outlets.length - 1);
  });
});

describe("the stories of the sample edition", () => {
  const members = (story: string): Row[] => articles.filter((article) => gold.get(article.id) === story);
  const stories = [...new Set(gold.values())];

  it("cover every article once", () => {
    expect([...gold.keys()].sort()).toEqual(articles.map((article) => article.id).sort());
  });

  it("develop: at least four are told on three days or more, by four outlets or more", () => {
    const developing = stories.filter((story) => {
      const rows = members(story);
      return (
        new Set(rows.map((row) => row.published.slice(0, 10))).size >= 3 && new Set(rows.map((r) => r.outlet)).size >= 4
      );
    });
    expect(developing.length).toBeGreaterThanOrEqual(4);
    expect(stories.filter((story) => members(story).length >= 4).length).toBeGreaterThanOrEqual(5);
  });

  it("hold the figures that differ, move and are corrected", () => {
    const all = (story: string): string =>
      members(story)
        .map((row) => `${row.title}\n${row.text}`)
        .join("\n");
    for (const figure of ["120", "180", "212", "312", "61", "74"]) expect(all("releases")).toContain(figure);
    for (const toll of ["Three dead", "seven", "nine", "Eleven people died"]) expect(all("flood")).toContain(toll);
    expect(articles.filter((article) => article.text.includes("\n\nCorrection: "))).toHaveLength(2);
    expect(all("flood")).toMatch(/expected to reopen the bridge by March 14/);
    expect(all("releases")).toMatch(/Teodor Orlec/);
    expect(all("releases")).toMatch(/Sanna Orlec/);
  });

  it("keep the two fires apart in place and time though both killed two", () => {
    expect(members("fire-tessenby").every((row) => row.text.includes("Restwell"))).toBe(true);
    expect(members("fire-corvale").every((row) => row.text.includes("Brightcoat"))).toBe(true);
  });
});

describe("the copies of the sample edition", () => {
  it("are later agency texts in other outlets of the same story, edited but mostly the same words", () => {
    expect(copies.length).toBeGreaterThanOrEqual(6);
    for (const [id, originalId, agency] of copies) {
      const [copy, original] = [byId.get(id), byId.get(originalId)];
      expect(copy && original).toBeTruthy();
      if (!copy || !original) continue;
      expect(original.outlet).toBe(agency);
      expect(copy.outlet).not.toBe(agency);
      expect(copy.published > original.published).toBe(true);
      expect(gold.get(id)).toBe(gold.get(originalId));
      expect(copy.text).toContain(agency);
      expect(copy.text).not.toBe(original.text);
      expect(containment(copy.text, original.text)).toBeGreaterThan(0.55);
    }
  });

  it("are all of them: no other pair shares a fifth of its words", () => {
    const known = new Set(copies.map(([id, original]) => `${id} ${original}`));
    const shared = articles.flatMap((a) =>
      articles.filter((b) => a.id > b.id && containment(a.text, b.text) > 0.2).map((b) => `${a.id} ${b.id}`),
    );
    expect(shared.filter((pair) => !known.has(pair))).toEqual([]);
  });
});
