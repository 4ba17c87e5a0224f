import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

/** Moments at which a process is killed, or is stopped and its files kept as a kill at that moment would leave them. */
const MOMENTS = 200;
/** Most moments of one process; it is killed at the end, and the next goes on with its store. */
const FREEZES = 24;
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

interface Attack {
  /** The process is killed `delay` ms after its `lines`-th line. */
  readonly lines: number;
  readonly delay: number;
  /** Milliseconds between the moments at which it is frozen. */
  readonly freezes: readonly number[];
}

/** The files of a store as they stood at one moment, and what had been acknowledged by then. */
interface Frozen {
  readonly file: string;
  readonly said: readonly string[];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the process stands still (or is gone): a signal takes a moment to arrive. */
async function stillness(pid: number): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (!existsSync(`/proc/${pid}/stat`) || /\) [TtZX] /.test(readFileSync(`/proc/${pid}/stat`, "latin1"))) return;
    await pause(1);
  }
}

/**
 * Runs the import, freezes it now and then and copies its store, and kills it. A process that is stopped has written what
 * it has written: the copy is what a kill at that moment leaves behind. Resolves to all it said, and the copies.
 */
async function importAndKill(file: string, { lines, delay, freezes }: Attack) {
  const script = fileURLToPath(new URL("./import-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, file], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  // A last line without its end was not said in full.
  const said = () => text.split("\n").slice(0, -1);
  let doomed = false;
  let closed = false;
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      resolve();
      if (doomed || said().length < lines) return;
      doomed = true;
      setTimeout(() => child.kill("SIGKILL"), delay);
    });
  });
  const end = new Promise<void>((resolve) =>
    child.on("close", () => {
      closed = true;
      resolve();
    }),
  );
  await Promise.race([ready, end]);
  const frozen: Frozen[] = [];
  for (const [n, wait] of freezes.entries()) {
    await pause(wait);
    if (closed || doomed || !child.pid || !child.kill("SIGSTOP")) break;
    await stillness(child.pid);
    await pause(2);
    const copy = join(folder, `frozen-${child.pid}-${n}.db`);
    for (const part of ["", "-wal"]) if (existsSync(file + part)) copyFileSync(file + part, copy + part);
    frozen.push({ file: copy, said: said() });
    child.kill("SIGCONT");
  }
  await end;
  return { said: said(), frozen };
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

it(`36 killed at ${MOMENTS} moments while it imports, it loses nothing acknowledged, stores nothing twice, and ends where it would have`, {
  timeout: 600_000,
}, async () => {
  const file = join(folder, "parallax.db");
  const roll = dice(36);
  const said = new Set<string>();
  let rounds = 0;
  let killed = 0;
  for (let moments = 0; moments < MOMENTS; rounds += 1) {
    const before = new Set(said);
    const attack = {
      lines: Math.floor(20 + roll() * 60 * (rounds + 1)),
      delay: Math.floor(roll() * 30),
      freezes: Array.from({ length: FREEZES }, () => roll() * 30),
    };
    const result = await importAndKill(file, attack);
    for (const moment of result.frozen) {
      await check(moment.file, new Set([...before, ...moment.said]));
      for (const part of ["", "-wal", "-shm"]) rmSync(moment.file + part, { force: true });
    }
    for (const line of result.said) said.add(line);
    if (!result.said.includes("done")) killed += 1;
    moments += result.frozen.length + 1;
    await check(file, said);
  }
  expect(killed).toBeGreaterThan(rounds / 3);
  await importAndKill(file, { lines: Number.POSITIVE_INFINITY, delay: 0, freezes: [] });

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
