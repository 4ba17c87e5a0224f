import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { correctionNotes } from "../../src/pipeline/correction-notes.js";
import { openMemoryStore, openSqliteStore } from "../../src/store/index.js";
import { CHANGED, type ChangedEdition, changedEdition, NEW_HEADLINE } from "./changed-edition.js";

const folder = mkdtempSync(join(tmpdir(), "parallax-changes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const stores = {
  memory: openMemoryStore,
  SQLite: () => openSqliteStore(join(folder, "edition.db")),
};

describe.each(Object.entries(stores))("what changed, in the %s store", (_, open) => {
  let edition: ChangedEdition;
  beforeAll(async () => {
    edition = await changedEdition(await open());
  });
  afterAll(() => edition.store.close());

  it("is told from version to version, newest first", async () => {
    const { library, store } = edition;
    for (const { id, version } of await store.cards()) {
      const steps = (await library.changes(id)).map(({ from, to }) => [from, to]);
      expect(steps).toEqual(Array.from({ length: version - 1 }, (_, n) => [version - n - 1, version - n]));
    }
    expect((await store.cards()).some(({ version }) => version > 1)).toBe(true);
    expect(await library.changes("nothing")).toEqual([]);
  });

  it("names what the outlet changed: headline, figure and paragraph, old and new", async () => {
    const [step] = await edition.library.changes(edition.storyId);
    expect(step?.created).toBe("2026-04-03T09:00:00.000Z");
    expect(step?.articleChanges.map(({ after, version }) => [after.id, version])).toEqual([[CHANGED, 2]]);
    const change = step?.articleChanges[0]?.change;
    expect(change?.title).toEqual({ from: "A teacher dies in Graywater as families keep vigil", to: NEW_HEADLINE });
    expect(change?.figures).toMatchObject([{ from: "74", to: "83" }]);
    expect(change?.paragraphs).toHaveLength(1);
    expect(step?.articleChanges[0]?.after.retrieved).toBe("2026-04-03T09:00:00.000Z");
  });

  it("withdraws the sentence whose words are gone, says why, and gives the words now", async () => {
    const [step] = await edition.library.changes(edition.storyId);
    const reasons = step?.withdrawn.map(({ article, reason }) => `${article.id} ${reason}`);
    expect(new Set(reasons)).toEqual(new Set([`${CHANGED} words-changed`]));
    const gone = step?.withdrawn.find(({ statement }) => statement.text.includes("74"));
    expect(gone?.citation.quote).toContain("confirmed releases to 74");
    expect(gone?.now).toContain("confirmed releases to 83");
    expect(JSON.stringify(step?.before)).toContain("confirmed releases to 74");
    expect(JSON.stringify(step?.after)).not.toContain("confirmed releases to 74");
  });

  it("names the articles that came in", async () => {
    const { library, store } = edition;
    const grown = (await store.cards()).filter(({ id, version }) => version > 1 && id !== edition.storyId);
    expect(grown.length).toBeGreaterThan(0);
    for (const { id } of grown) {
      const [step] = await library.changes(id);
      const known = new Set(step?.before.articles.map((article) => article.id));
      expect(step?.articles.length).toBeGreaterThan(0);
      for (const article of step?.articles ?? []) expect(known.has(article.id)).toBe(false);
      for (const { citations } of step?.added ?? []) expect(citations.length).toBeGreaterThan(0);
    }
  });

  it("is told between any two versions", async () => {
    const { library, storyId } = edition;
    const newest = (await library.story(storyId))?.brief.story.version ?? 0;
    expect(await library.change(storyId, newest - 1)).toEqual((await library.changes(storyId))[0]);
    expect(await library.change(storyId, 1, newest)).toMatchObject({ from: 1, to: newest });
    expect((await library.change(storyId, newest))?.withdrawn).toEqual([]);
    expect(await library.change(storyId, 99)).toBeUndefined();
    expect(await library.change("nothing", 1)).toBeUndefined();
  });

  it("stands in the log of corrections with the outlets' own notes, newest first", async () => {
    const log = await edition.library.corrections();
    const times = log.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const [first] = log;
    expect(first).toMatchObject({ kind: "changed", version: 2, story: { id: edition.storyId } });
    if (first?.kind === "changed") expect(first.withdrawn[0]?.statement.text).toContain("74");
    const notes = log.flatMap((entry) => (entry.kind === "note" ? [[entry.article.id, entry.words]] : []));
    expect(notes.map(([id]) => id).sort()).toEqual(["sample-031", "sample-044"]);
    for (const [, words] of notes) expect(words).toMatch(/^Correction: An .+ said that /);
    expect(await edition.library.corrections()).toEqual(log);
  });
});

describe("what is not a correction", () => {
  it("is a paragraph that was added to an article", async () => {
    const { library, storyId } = await changedEdition(openMemoryStore(), (capture) => ({
      ...capture,
      text: `${capture.text}\n\nThe ministry did not answer questions on Sunday.`,
    }));
    const [step] = await library.changes(storyId);
    expect(step?.articleChanges[0]?.change.paragraphs.map(({ kind }) => kind)).toEqual(["added"]);
    expect(step?.withdrawn).toEqual([]);
    expect((await library.corrections()).map(({ kind }) => kind)).toEqual(["note", "note"]);
  });
});

describe("an outlet's own note of a correction", () => {
  it.each([
    "Correction: An earlier version gave the wrong year.",
    "CORRECTION (March 4, 2026): The toll was nine.",
    "Corrections and clarifications: The minister is Ada Venn.",
    "Clarification, 12 March: The vote was the second of three.",
    "This article was amended on 3 March. The dam is 41 metres high.",
    "An earlier version of this article misstated the number of people who died.",
    "Editor\u2019s note: A previous version of this story incorrectly said that he had resigned.",
  ])("%s", (note) => {
    const text = `The first paragraph.\n\n${note}\n\nThe last.`;
    expect(correctionNotes(text).map(({ start, end }) => text.slice(start, end))).toEqual([note]);
  });

  it.each([
    "Corrections officers walked out of the prison on Monday.",
    "The correction: it came too late for the bank, said its chairman.",
    "Market correction wipes out gains",
    "The article was read by millions.",
    `Correction: ${"long ".repeat(400)}`,
  ])("is not number %#", (text) => {
    expect(correctionNotes(text)).toEqual([]);
  });
});
