import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, expect, it } from "vitest";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import type { Store } from "../../src/pipeline/ports.js";
import { openMemoryStore, openSqliteStore } from "../../src/store/index.js";
import { handClock, inlineExtractor, sampleCaptures, testStages } from "../pipeline/desk.js";

const ROUNDS = 30;
const folder = mkdtempSync(join(tmpdir(), "parallax-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Numbers that look random and are the same on every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs the import, and kills it `delay` ms after its `lines`-th line. Resolves to all it said before it died. */
function importAndKill(file: string, lines: number, delay: number): Promise<string[]> {
  const script = fileURLToPath(new URL("./import-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, file], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  let doomed = false;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (doomed || said.split("\n").length <= lines) return;
    doomed = true;
    setTimeout(() => child.kill("SIGKILL"), delay);
  });
  // A last line without its end was not said in full.
  return new Promise((resolve) => child.on("close", () => resolve(said.split("\n").slice(0, -1))));
}

/** Article and brief lines of everything the killed processes acknowledged. */
async function check(file: string, said: ReadonlySet<string>): Promise<void> {
  const raw = new Database(file);
  expect(raw.pragma("integrity_check", { simple: true })).toBe("ok");
  raw.close();
  const store = openSqliteStore(file);
  try {
    for (const line of said) {
      const [kind, id = "", version] = line.split(" ");
      if (kind === "article") expect(await store.storyOf(id), `${id} was acknowledged`).toBeDefined();
      if (kind === "brief")
        expect((await store.brief(id, Number(version))) ?? (await store.brief(id)), line).toBeDefined();
    }
    const { articles } = await store.counts();
    expect(articles).toBe(await store.position());
    const members = (await store.stories()).flatMap(({ story }) => story.articleIds);
    expect(new Set(members).size, "nothing twice").toBe(members.length);
    expect(members.length).toBe(articles);
    await citationsResolve(store);
  } finally {
    await store.close();
  }
}

async function citationsResolve(store: Store): Promise<void> {
  for (const { id } of await store.cards())
    for (const { version } of await store.briefVersions(id)) {
      const brief = (await store.brief(id, version))?.brief;
      for (const { citations } of brief?.whatHappened ?? [])
        for (const { articleId, start, end, quote } of citations) {
          const digest = brief?.articles.find((article) => article.id === articleId)?.digest ?? "";
          expect((await store.text(digest))?.slice(start, end)).toBe(quote);
        }
    }
}

const storiesOf = async (store: Store) =>
  (await store.stories()).map(({ story }) => story).sort((a, b) => (a.id < b.id ? -1 : 1));

const contentsOf = async (
  store: Store, // Versions and addresses tell of what stood in between: how often a brief changed, and whose headline was taken then.
) => (await store.cards()).map(({ version: _version, slug: _slug, ...card }) => card);

it(`killed ${ROUNDS} times while it imports, it loses nothing acknowledged, stores nothing twice, and ends where it would have`, {
  timeout: 600_000,
}, async () => {
  const file = join(folder, "parallax.db");
  const roll = dice(36);
  const said = new Set<string>();
  let killed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = await importAndKill(file, Math.floor(1 + roll() * 14 * (round + 1)), Math.floor(roll() * 30));
    for (const line of lines) said.add(line);
    if (!lines.includes("done")) killed += 1;
    await check(file, said);
  }
  expect(killed).toBeGreaterThan(ROUNDS / 2);
  await importAndKill(file, Number.POSITIVE_INFINITY, 0);

  const straight = openMemoryStore();
  const stages = testStages();
  const clock = handClock();
  await (await openNewsroom({ store: straight, stages, clock, extractor: inlineExtractor })).add(sampleCaptures());
  await buildBriefs({ store: straight, clock, composer: stages.brief });
  const survivor = openSqliteStore(file);
  expect(await storiesOf(survivor)).toEqual(await storiesOf(straight));
  expect(await contentsOf(survivor)).toEqual(await contentsOf(straight));
  await survivor.close();
});
