import { beforeAll, describe, expect, it } from "vitest";
import type { RecordCapture } from "../../src/model/capture.js";
import { budgetOf } from "../../src/model/quoting.js";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import type { Library } from "../../src/pipeline/library.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { openMemoryStore } from "../../src/store/index.js";
import { PageQuotes } from "../../src/web/citing/page-quotes.js";
import { defaultSite, routes } from "../../src/web/index.js";
import { CHANGED, changed, changedEdition, NEW_HEADLINE } from "../pipeline/changed-edition.js";
import { handClock, inlineExtractor, sampleCaptures, testStages } from "../pipeline/desk.js";
import { ask, type PageDocument, textOf } from "./fixture/ask.js";
import { EVIL } from "./fixture/hostile-library.js";
import { reservedArticle, sampleLibrary } from "./fixture/sample-library.js";

interface Edition {
  readonly library: Library;
  readonly story: string;
}

async function edition(change: (capture: RecordCapture) => RecordCapture = changed): Promise<Edition> {
  const { library, storyId } = await changedEdition(openMemoryStore(), change);
  return { library, story: `/stories/${(await library.story(storyId))?.canonical.slug}` };
}

let library: Library;
let story: string;
beforeAll(async () => {
  ({ library, story } = await edition());
});

const texts = (document: PageDocument, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(textOf);

describe("the story page", () => {
  it("says in a few lines what changed since the version before, and leads to the history", async () => {
    const { document } = await ask(library, story);
    const block = document.querySelector("section.changed");
    expect(textOf(block)).toContain("Since version 1, made 1 April 2026, 09:00 UTC");
    expect(texts(document, "section.changed li")).toContain(
      "The Ardova Courier changed its headline and a figure from 74 to 83.",
    );
    expect(textOf(block)).toMatch(/\d+ sentences? withdrawn\./);
    const links = [...(block?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
    const history = `${story.slice("/stories/".length)}/changes`;
    expect(links).toEqual([`${history}#version-2`, history]);
    expect(texts(document, ".contents li")).toContain("What changed");
  });

  it("offers a reader of an older version what changed since, where a program answers", async () => {
    const since = (document: PageDocument) =>
      [...document.querySelectorAll(".versions a")]
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => href.includes("since"));
    expect(since((await ask(library, story)).document)).toEqual([`${story.slice("/stories/".length)}/changes?since=1`]);
    expect(since((await ask(library, story, { links: "files" })).document)).toEqual([]);
  });

  it("says nothing of changes in a first version", async () => {
    for (const path of [`${story}/versions/1`, "/stories/kestria-prisoner-releases"]) {
      const { document, status } = await ask(path.includes("prisoner") ? sampleLibrary : library, path);
      expect(status).toBe(200);
      expect(document.querySelector(".changed")).toBeNull();
    }
  });
});

describe("the history of a story", () => {
  it("has an anchor for each version, newest first", async () => {
    const { document, status } = await ask(library, `${story}/changes`, { baseUrl: "https://news.example" });
    expect(status).toBe(200);
    expect([...document.querySelectorAll(".step")].map(({ id }) => id)).toEqual(["version-2", "version-1"]);
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      `https://news.example${story}/changes`,
    );
  });

  it("gives old and new words of headline and figure", async () => {
    const { document } = await ask(library, `${story}/changes`);
    expect(textOf(document.querySelector(".change-source"))).toBe(`The Ardova Courier changed ${NEW_HEADLINE}`);
    expect(texts(document, ".article-change del")).toEqual([
      "A teacher dies in Graywater as families keep vigil",
      "74",
    ]);
    expect(texts(document, ".article-change ins")).toEqual([NEW_HEADLINE, "83"]);
    expect(textOf(document.querySelector(".article-change .dateline"))).toBe("Seen here 3 April 2026, 09:00 UTC");
  });

  it("gives the withdrawn sentence, why it went, and its source as it was", async () => {
    const { document } = await ask(library, `${story}/changes`);
    const gone = [...document.querySelectorAll(".change-group")].find((part) => textOf(part).startsWith("Withdrawn"));
    expect(textOf(gone)).toContain("count of confirmed releases to 74");
    expect(textOf(gone)).toContain("The Ardova Courier says it otherwise now.");
    const links = [...(gone?.querySelectorAll(".refs a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(0);
    const pages = await Promise.all(
      links.map((link) => ask(library, new URL(link, `http://site${story}/changes`).pathname)),
    );
    expect(pages.map(({ status }) => status)).toEqual(links.map(() => 200));
    expect(pages.map(({ document: page }) => textOf(page.querySelector("mark"))).join()).toContain("releases to 74");
  });

  it("lists the reports that came in", async () => {
    const grown = (await library.stories({ limit: 100 })).items.filter(
      ({ slug, version }) => version > 1 && !story.endsWith(`/${slug}`),
    );
    expect(grown.length).toBeGreaterThan(0);
    for (const { id, slug } of grown) {
      const { document } = await ask(library, `/stories/${slug}/changes`);
      const titles = (await library.changes(id))[0]?.articles.map(({ title }) => title);
      expect(texts(document, "#version-2 .reports cite")).toEqual(titles);
    }
  });

  it("stands for a story of one version too, and is no page of a story that is not there", async () => {
    const { status, document } = await ask(sampleLibrary, "/stories/tessenby-fire/changes");
    expect(status).toBe(200);
    expect(textOf(document.querySelector(".intro"))).toBe("The story stands as it was first told.");
    expect((await ask(library, "/stories/nothing/changes")).status).toBe(404);
  });

  it("leads from the story's id to its one address, and keeps the question", async () => {
    const id = (await library.story(story.slice("/stories/".length)))?.canonical.id;
    const moved = await ask(library, `/stories/${id}/changes?since=1`);
    expect(moved.status).toBe(301);
    expect(moved.headers.get("location")).toBe(
      `${story.slice("/stories/".length)}/changes?since=1`.replace(/^/, "../"),
    );
  });
});

describe("since a version", () => {
  it("is one difference to the newest, under the canonical address of the history", async () => {
    const { document, status } = await ask(library, `${story}/changes?since=1`, { baseUrl: "https://news.example" });
    expect(status).toBe(200);
    expect(textOf(document.querySelector("h1"))).toBe("What changed since version 1");
    expect(texts(document, ".article-change ins")).toContain("83");
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      `https://news.example${story}/changes`,
    );
  });

  it("says when nothing has changed", async () => {
    const { document } = await ask(library, `${story}/changes?since=2`);
    expect(textOf(document.querySelector(".intro"))).toBe("Nothing has changed: version 2 is the newest.");
  });

  it.each(["", "0", "-1", "1.5", "01", "1e3", "x", "3", "9999999", "1&since=2", "%00", "<script>", "//evil.example"])(
    "since=%s is a 400 page",
    async (value) => {
      const { status, document, markup } = await ask(library, `${story}/changes?since=${value}`);
      expect(status).toBe(400);
      expect(textOf(document.querySelector("h1"))).toBe("This address is not understood");
      expect(markup).not.toContain("evil.example");
    },
  );
});

describe("rulings of editors", () => {
  it("stand in the history of each story they touch, with their reasons, and the story leads to them", async () => {
    const store = openMemoryStore();
    const ruled = await changedEdition(store);
    const clock = handClock();
    const newsroom = await openNewsroom({ store, stages: testStages(), clock, extractor: inlineExtractor });
    const page = (await ruled.library.story(ruled.storyId))!;
    expect(await ruled.library.rulings(ruled.storyId)).toEqual([]);
    expect(
      (await ask(ruled.library, `/stories/${page.canonical.slug}`)).document.querySelector('a[href$="#rulings"]'),
    ).toBeNull();
    const from = (await store.story(ruled.storyId))!.story;
    const leaving = from.articleIds.find((id) => id !== CHANGED)!;
    await newsroom.rule({ kind: "split", story: from, articleIds: [leaving] }, "A <b>different</b> matter.");
    await buildBriefs({ store, clock, composer: testStages().brief });
    for (const article of [CHANGED, leaving]) {
      const id = (await store.storyOf(article))!;
      const { slug } = (await ruled.library.story(id))!.canonical;
      const told = await ask(ruled.library, `/stories/${slug}`);
      expect(told.document.querySelector(`a[href="${slug}/changes#rulings"]`)).not.toBeNull();
      const { document } = await ask(ruled.library, `/stories/${slug}/changes`);
      const words = textOf(document.querySelector("#rulings"));
      expect(words).toContain("An editor took reports out of a story into one of their own.");
      expect(words).toContain("Reason given: A <b>different</b> matter.");
      expect(words).toContain((await store.article(leaving))!.article.title);
    }
    const { items } = await ruled.library.stories({ limit: 100 });
    const counts = await Promise.all(items.map(async ({ id }) => (await ruled.library.rulings(id)).length));
    expect(counts.filter((count) => count > 0)).toHaveLength(2);
  });
});

describe("the log of corrections", () => {
  it("gives what changed with old and new words, and the outlets' own notes", async () => {
    const { document, status } = await ask(library, "/corrections");
    expect(status).toBe(200);
    const entries = [...document.querySelectorAll(".correction")];
    expect(entries.map((entry) => textOf(entry.querySelector(".dateline")))).toEqual([
      "3 April 2026, 09:00 UTC Words changed after they were cited here",
      "13 March 2026, 21:00 UTC+1 The outlet corrects itself",
      "9 March 2026, 08:00 UTC+1 The outlet corrects itself",
    ]);
    expect(textOf(entries[0]?.querySelector("h2"))).toBe(`The Ardova Courier: ${NEW_HEADLINE}`);
    expect([...(entries[0]?.querySelectorAll("del") ?? [])].map(textOf).slice(0, 2)).toEqual([
      "A teacher dies in Graywater as families keep vigil",
      "74",
    ]);
    expect(textOf(entries[0]?.querySelector(".was-here"))).toContain("releases to 74");
    expect(textOf(entries[1]?.querySelector("blockquote"))).toBe(
      "Correction: An earlier version of this article said that Lisk Hydro had been sold by the state in 2013. The sale was in 2011.",
    );
    expect(textOf(document.querySelector("aside.invented"))).toContain("Everything on this page is invented");
  });

  it("is linked from every page and from the method", async () => {
    expect((await ask(library, "/about")).document.querySelector('.colophon a[href="corrections"]')).not.toBeNull();
    expect((await ask(library, "/method")).document.querySelector('main a[href="corrections"]')).not.toBeNull();
  });

  it("says when it is empty", async () => {
    const { document } = await ask(sampleLibrary, "/corrections");
    expect(textOf(document.querySelector("main"))).toContain("Nothing has been corrected so far.");
  });
});

describe("an export", () => {
  it("has every page of changes, and every link and anchor on them leads somewhere", async () => {
    const files = new Map<string, string>();
    for await (const { path, file } of routes(library, 30))
      files.set(file, (await ask(library, path, { links: "files" })).markup);
    const pages = [...files.keys()].filter((file) => file.endsWith("/changes.html"));
    expect(pages.length).toBeGreaterThan(1);
    for (const from of [...pages, "corrections.html", `${story.slice(1)}.html`]) {
      for (const [, href = ""] of (files.get(from) ?? "").matchAll(/ href="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        const { pathname, hash, search } = new URL(href, `file:///${from}`);
        expect(search).toBe("");
        const target = files.get(pathname.slice(1));
        expect(target, `${from} links to ${href}`).toBeDefined();
        if (/#version-/.test(hash)) expect(target).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });
});

describe("an article that no open licence covers", () => {
  it("is quoted within its budget, old and new words together, and the page says so", async () => {
    const { licence: _, ...capture } = sampleCaptures().find(({ id }) => id === CHANGED) as RecordCapture;
    const everyLine = capture.text.replace(/\.\n/g, ", it is said.\n");
    const { library: reserved, story: path } = await edition(() => ({ ...capture, text: everyLine }));
    const { document } = await ask(reserved, `${path}/changes`);
    const shown = texts(document, ".article-change dd").filter((words) => !words.startsWith("No more"));
    const budget = budgetOf(defaultSite.quoting, Math.max(everyLine.length, capture.text.length));
    expect(shown.length).toBeGreaterThan(1);
    // Marks of omission are ours.
    expect(shown.join("").replace(/\s*\u2026\s*/g, "").length).toBeLessThanOrEqual(budget);
    expect(texts(document, ".article-change .withheld").length).toBeGreaterThan(0);
  });

  it("is not quoted at all, in no version, once it reserves itself", () => {
    const quotes = new PageQuotes({ library: sampleLibrary, site: defaultSite, path: "/", link: (to) => to });
    const { text } = reservedArticle;
    quotes.know([reservedArticle]);
    expect(quotes.cut(reservedArticle.id, text.slice(0, 40))).toBe(text.slice(0, 40));
    quotes.know([{ ...reservedArticle, text: "", access: { maxSnippet: 0 } }]);
    expect(quotes.cut(reservedArticle.id, text.slice(0, 40))).toBe("");
    const citation = { articleId: reservedArticle.id, start: 0, end: 9, quote: text.slice(0, 9) };
    expect(quotes.admit({ citations: [citation] })).toBe(false);
  });
});

describe("hostile words in a changed article", () => {
  it("are inert in the history and in the log", async () => {
    const evil = await edition((capture) => ({
      ...changed(capture),
      title: EVIL,
      text: `${EVIL}\n\n${capture.text} ${EVIL}`,
    }));
    for (const path of [evil.story, `${evil.story}/changes`, `${evil.story}/changes?since=1`, "/corrections"]) {
      const { markup, status, document } = await ask(evil.library, path);
      expect(status).toBe(200);
      expect(markup).not.toMatch(/<(script>|img|iframe|svg|math|base|object|embed|form|input)/i);
      expect([...document.querySelectorAll("[onload], [onerror], [style]")]).toEqual([]);
    }
  });
});
