import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/pipeline/library.js";
import { openMemoryStore } from "../../src/store/index.js";
import { createWebApp, defaultSite, routes } from "../../src/web/index.js";
import { changedEdition } from "../pipeline/changed-edition.js";
import { type LiveSite, openBrowser, openSite } from "./fixture/browser.js";
import { hostileLibrary } from "./fixture/hostile-library.js";
import { sampleLibrary } from "./fixture/sample-library.js";

const STORY = "/stories/kestria-prisoner-releases";
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WORDS = "Open Docket raised its count of confirmed releases to 74 on Saturday.";

/** Slug of a story whose page shows figures over time. */
async function firstWithFigures(library: Library): Promise<string> {
  for (const { id, slug } of (await library.stories({ limit: 100 })).items)
    if ((await library.figures(id)).length > 0) return slug;
  throw new Error("No story of the sample edition has a figure that moves.");
}

let browser: Browser;
let site: LiveSite;
/** The sample edition after an outlet has changed an article. */
let later: LiveSite;
let changes: string[];
beforeAll(async () => {
  const { library, storyId } = await changedEdition(openMemoryStore());
  [browser, site, later] = await Promise.all([openBrowser(), openSite(sampleLibrary), openSite(library)]);
  const story = `/stories/${(await library.story(storyId))?.canonical.slug}`;
  const moving = await firstWithFigures(library);
  changes = [story, `${story}/changes`, `${story}/changes?since=1`, "/corrections", `/stories/${moving}`].map(
    (path) => later.address + path,
  );
}, 60_000);
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close(), later?.close()]);
});

/** Opens a page in a fresh context, gives it to `look`, and fails on anything the browser complains about. */
async function withPage(
  path: string,
  options: Parameters<Browser["newContext"]>[0],
  look: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(path.startsWith("file:") ? path : site.address + path);
  await look(page, context);
  await context.close();
  expect(complaints).toEqual([]);
}

describe("a reader without script", () => {
  it("opens a story, opens a citation, and sees the words, in place and in their article", async () => {
    await withPage("/", { javaScriptEnabled: false }, async (page) => {
      await page.getByRole("link", { name: "Kestria says 212 prisoners are free" }).click();
      await page.locator(".standfirst .refs a", { hasText: "2" }).first().click();
      const note = page.locator("#note-2");
      expect(await note.isVisible()).toBe(true);
      expect(await note.textContent()).toContain(WORDS);
      expect(await note.textContent()).toContain("Nell Astrup, The Ardova Courier, 8 March 2026, 09:30 UTC+1");
      expect(await page.locator("#note-1").isVisible()).toBe(false);
      await note.getByRole("link", { name: "See the words in their article" }).click();
      const mark = page.locator("mark#words");
      expect(await mark.textContent()).toBe(WORDS);
      const box = await mark.boundingBox();
      expect(box && box.y >= 0 && box.y < 720).toBe(true);
    });
  });

  it("closes a note and is where the sentence is, or goes back to it", async () => {
    await withPage(STORY, { javaScriptEnabled: false }, async (page) => {
      await page.locator("#ref-10-1").click();
      const before = await page.locator("#ref-10-1").boundingBox();
      await page.locator("#note-10").getByRole("link", { name: "Close" }).click();
      expect(await page.locator("#note-10").isVisible()).toBe(false);
      expect(await page.locator("#ref-10-1").boundingBox()).toEqual(before);
      await page.locator("#ref-10-1").click();
      await page.locator("#note-10").getByRole("link", { name: "Back to the sentence" }).click();
      expect(await page.locator("#note-10").isVisible()).toBe(false);
      expect(await page.locator("#ref-10-1").isVisible()).toBe(true);
    });
  });

  it("does the same with the keyboard alone", async () => {
    await withPage(STORY, { javaScriptEnabled: false }, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement?.className === 'skip'")).toBe(true);
      await page.keyboard.press("Enter");
      const seen = async (): Promise<string | null> =>
        page.evaluate<string | null>("document.activeElement?.getAttribute('href') ?? null");
      for (let i = 0; i < 40 && (await seen()) !== "#note-1"; i += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.locator("#note-1").isVisible()).toBe(true);
      const steps: (string | null)[] = [];
      for (let i = 0; i < 5; i += 1) {
        await page.keyboard.press("Tab");
        steps.push(await seen());
      }
      expect(steps).toContain("kestria-prisoner-releases/citations/1-1#words");
      expect(steps).toContain("#closed");
    });
  });

  it("reads every page at 400 % zoom without scrolling sideways", async () => {
    const paths = [
      "/",
      STORY,
      `${STORY}#note-2`,
      `${STORY}/citations/1-2`,
      "/method",
      "/outlets",
      "/outlets/meridian-wire",
    ];
    await withPage("/", { javaScriptEnabled: false, viewport: { width: 320, height: 256 } }, async (page) => {
      for (const path of [...paths.map((one) => site.address + one), ...changes]) {
        await page.goto(path);
        const wide = Number(await page.evaluate("document.documentElement.scrollWidth"));
        expect(wide, path).toBeLessThanOrEqual(320);
      }
    });
  });
});

describe("a copy of the site in a folder", () => {
  it("works from the disk: story, citation, words, style", async () => {
    const folder = await mkdtemp(join(tmpdir(), "parallax-site-"));
    const app = createWebApp({ library: sampleLibrary, site: { ...defaultSite, links: "files" } });
    for await (const { path, file } of routes(sampleLibrary, defaultSite.storiesPerPage)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), await (await app.request(path)).text());
    }
    await withPage(pathToFileURL(join(folder, "index.html")).href, {}, async (page) => {
      await page.getByRole("link", { name: "Kestria says 212 prisoners are free" }).click();
      await page.locator("#ref-2-1").click();
      await page.locator("#note-2").getByRole("link", { name: "See the words in their article" }).click();
      expect(await page.locator("mark#words").textContent()).toBe(WORDS);
      const colour = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      expect(colour).toBe("rgb(251, 248, 242)");
    });
    await rm(folder, { recursive: true });
  });
});

describe("HOSTILE 30: axe finds nothing", () => {
  const kinds = [
    "/",
    STORY,
    `${STORY}#note-2`,
    `${STORY}/citations/1-2`,
    "/stories/motor-on-gate-two",
    "/stories/motor-on-gate-two/citations/1-1",
    "/topics",
    "/topics/open-docket",
    "/questions",
    "/questions/why-are-the-figures-so-far-apart",
    "/outlets",
    "/outlets/meridian-wire",
    "/method",
    "/about",
  ];
  const looks = [
    { colorScheme: "light", viewport: { width: 1280, height: 900 } },
    { colorScheme: "dark", viewport: { width: 390, height: 844 } },
  ] as const;

  it.each(looks)("$colorScheme, $viewport.width px", { timeout: 300_000 }, async (look) => {
    const context = await browser.newContext({ ...look, reducedMotion: "reduce", bypassCSP: true });
    const page = await context.newPage();
    for (const path of [...kinds.map((kind) => site.address + kind), ...changes, `${changes[1]}?since=x`]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
      );
      expect(found, path).toEqual([]);
    }
    await context.close();
  });
});

describe("HOSTILE 23: script in every field, in a browser with the content policy off", () => {
  it("runs nothing on any page", async () => {
    const hostile = await openSite(hostileLibrary);
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const ran: string[] = [];
    page.on("dialog", async (dialog) => {
      ran.push(page.url());
      await dialog.dismiss();
    });
    for await (const { path, file } of routes(hostileLibrary, 30)) {
      if (!file.endsWith(".html")) continue;
      await page.goto(hostile.address + path);
      const foreign = await page.evaluate(
        "document.querySelectorAll('script:not([type=\"application/ld+json\"]), img, svg, iframe, math, base, form, [onload], [onerror], [style]').length",
      );
      expect(foreign, path).toBe(0);
      expect(page.url()).toBe(hostile.address + path);
    }
    expect(ran).toEqual([]);
    await context.close();
    await hostile.close();
  });
});
