import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/pipeline/library.js";
import { createWebApp, defaultSite, routes } from "../../src/web/index.js";
import { ask, textOf } from "./fixture/ask.js";
import { type LiveSite, openBrowser, openSite } from "./fixture/browser.js";
import { printedEdition } from "./fixture/printed-edition.js";

let library: Library;
let browser: Browser;
let site: LiveSite;
beforeAll(async () => {
  library = await printedEdition();
  [browser, site] = await Promise.all([openBrowser(), openSite(library)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
});

describe("the sample edition, as the program makes it", () => {
  it("has a page behind every link, and every page of it says that it is invented", async () => {
    const app = createWebApp({ library, site: { ...defaultSite, links: "files" } });
    const pages: { file: string; markup: string }[] = [];
    for await (const { path, file } of routes(library, defaultSite.storiesPerPage)) {
      const reply = await app.request(path);
      expect(reply.status, path).toBe(200);
      pages.push({ file, markup: await reply.text() });
    }
    const files = new Set(pages.map(({ file }) => file));
    for (const { file, markup } of pages) {
      for (const [, href = ""] of markup.matchAll(/ href="([^"]*)"/g)) {
        if (/^(#|https?:)/.test(href)) continue;
        expect(files.has(new URL(href, `file:///${file}`).pathname.slice(1)), `${file} links to ${href}`).toBe(true);
      }
      // These speak of the program alone.
      if (/^(method|about)\.html$/.test(file) || !file.endsWith(".html")) continue;
      expect(markup, file).toContain('<aside class="invented"');
    }
  });

  it("has a note and a page for every citation, with the very words", async () => {
    const { items } = await library.stories({ limit: 100 });
    expect(items.length).toBeGreaterThanOrEqual(8);
    for (const { slug } of items.slice(0, 5)) {
      const { document } = await ask(library, `/stories/${slug}`);
      const notes = [...document.querySelectorAll(".note")];
      expect(notes.length).toBeGreaterThan(0);
      for (const note of notes) {
        const quote = textOf(note.querySelector("blockquote"));
        const link = note.querySelector(".note-links a")?.getAttribute("href") ?? "";
        const page = await ask(library, new URL(link, `http://site/stories/${slug}`).pathname);
        const marked = [...page.document.querySelectorAll("mark")].map(textOf).join(" ");
        expect(marked, link).toBe(quote);
      }
    }
  });

  it("in a browser: opens the first story, opens a citation, sees the words", async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.locator(".card.lead h2 a").click();
    await page.locator(".standfirst .refs a").first().click();
    const note = page.locator(".note:target");
    const words = (await note.locator("blockquote").textContent())?.trim() ?? "";
    expect(words.length).toBeGreaterThan(20);
    await note.getByRole("link", { name: "See the words in their article" }).click();
    expect(await page.locator("mark#words").textContent()).toBe(words);
    expect(await page.locator(".note-links a").first().getAttribute("href")).toMatch(/^https:\/\/[a-z]+\.example\//);
    await page.close();
  });
});
