import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { openLibrary } from "../../src/pipeline/open-library.js";
import { stageInfos } from "../../src/pipeline/stages.js";
import { openMemoryStore } from "../../src/store/index.js";
import { capture, handClock, inlineExtractor, testStages } from "../pipeline/desk.js";
import { ask, textOf } from "./fixture/ask.js";

const clock = handClock();
const stages = testStages();
const store = openMemoryStore();
const facts = { engine: "e", engineVersion: "1", stages: stageInfos(stages), settings: {}, credits: [] };
const library = openLibrary(store, facts);

beforeAll(async () => {
  const rows = readFileSync(new URL("../story/parallel-reports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const newsroom = await openNewsroom({ store, stages, clock, extractor: inlineExtractor });
  await newsroom.add(
    rows.map((row) => {
      const { event, language, published, title, text } = JSON.parse(row) as Record<string, string>;
      return capture(`${event}-${language}`, title!, text!, { language: language!, published: published! });
    }),
  );
  await buildBriefs({ store, clock, composer: stages.brief });
});

describe("a story told in several languages", () => {
  it("has a page in each, which leads to the others", async () => {
    const id = await store.storyOf("bridge-en");
    const page = await library.story(id!);
    expect(page?.brief.articles.map(({ id }) => id)).toEqual(["bridge-en"]);
    expect(page?.counterparts.map(({ language }) => language)).toEqual(["de", "es", "fr"]);
    const { document } = await ask(library, `/stories/${page!.canonical.slug}`);
    const line = document.querySelector(".languages");
    expect(textOf(line)).toContain("Spanish: Nueve muertos al derrumbarse un puente en Sant Borell");
    expect(textOf(document.querySelector(".one-outlet"))).toContain("One outlet so far in this language.");
    const links = [...(line?.querySelectorAll("a") ?? [])];
    expect(links.map((link) => link.getAttribute("hreflang"))).toEqual(["de", "es", "fr"]);
    for (const link of links) {
      const other = await ask(library, `/stories/${link.getAttribute("href")!.split("/").at(-1)}`);
      expect(other.status).toBe(200);
      expect(textOf(other.document.querySelector(".languages"))).toContain("English: ");
    }
  });

  it("has no such line where nobody tells it in another language", async () => {
    const alone = openMemoryStore();
    const newsroom = await openNewsroom({ store: alone, stages, clock, extractor: inlineExtractor });
    await newsroom.add([
      capture("a", "Lisk valley flood cuts off Tessenby", "The flood cut off Tessenby on Monday, police said."),
    ]);
    await buildBriefs({ store: alone, clock, composer: stages.brief });
    const only = openLibrary(alone, facts);
    const [story] = (await only.stories()).items;
    const { document } = await ask(only, `/stories/${story!.slug}`);
    expect(document.querySelector(".languages")).toBeNull();
  });
});
