import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { fileUrl } from "../../src/io/files.js";
import { sourceFiles } from "../../src/io/source-files.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import type { Store } from "../../src/pipeline/ports.js";
import { createSourceReader, type Found } from "../../src/pipeline/read-source.js";
import { defaultSettings } from "../../src/pipeline/settings.js";
import { type Tally, takeIn } from "../../src/pipeline/take-in.js";
import { openMemoryStore, openSqliteStore } from "../../src/store/index.js";
import { warcInfo, warcResource } from "../../src/warc/index.js";
import { handClock, inlineExtractor, NOW, testStages } from "./desk.js";

const PAGES = 260;
const folder = mkdtempSync(join(tmpdir(), "parallax-resume-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TOWNS = ["Ostrel", "Wenlow", "Ardova", "Marrick", "Tessen", "Kolvar", "Brint"];

function pageOf(n: number): Uint8Array {
  const [town, other] = [TOWNS[n % 7], TOWNS[(n * 3 + 1) % 7]];
  const title = `Bridge ${n} at ${town} reopens after ${n + 2} weeks`;
  const words = [
    `Bridge number ${n} at ${town} reopened on Saturday, ${n + 1} days earlier than planned, the ministry said.`,
    `Engineers had worked through ${n + 3} nights to replace the bearings that the flood of ${1900 + n} had moved.`,
    `Lorries above ${n / 2} tonnes still have to take the long way round by ${other} until the end of the month.`,
  ].map((text) => `<p>${text}</p>`);
  const html = `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${words.join("")}</article></body></html>`;
  return new TextEncoder().encode(html);
}

const record = (n: number): Uint8Array =>
  warcResource({ url: `https://outlet.example/${n}`, retrieved: NOW, bytes: pageOf(n), contentType: "text/html" });

function archiveOf(name: string, pages = PAGES): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([warcInfo("test", NOW), ...Array.from({ length: pages }, (_, n) => record(n))]));
  return path;
}

interface Imported {
  readonly tally: Tally;
  /** Pages that were read from the file. */
  readonly read: number;
  readonly resumed: readonly number[];
}

async function importInto(store: Store, path: string, signal?: AbortController, after = 0): Promise<Imported> {
  const newsroom = await openNewsroom({ store, stages: testStages(), clock: handClock(), extractor: inlineExtractor });
  const resumed: number[] = [];
  const reader = createSourceReader(sourceFiles, defaultSettings(), () => NOW, {
    markOf: (source) => store.sourceMark(source),
    onResume: (_source, offset) => resumed.push(offset),
  });
  let read = 0;
  async function* counted(): AsyncGenerator<Found> {
    for await (const found of reader.read(path)) {
      if (found.kind !== "mark") read += 1;
      if (read === after) signal?.abort();
      yield found;
    }
  }
  const tally = await takeIn(newsroom, counted(), signal ? { signal: signal.signal } : {});
  return { tally, read, resumed };
}

const contents = async (store: Store) => ({
  stories: (await store.stories()).map(({ story }) => story).sort((a, b) => (a.id < b.id ? -1 : 1)),
  arrivals: (await store.arrivals(0, PAGES * 2)).map(({ seq, version, article }) => [seq, version, article.id]),
});

/** Runs the import in a process of its own, and kills it when it has acknowledged `commits` times. */
function importAndKill(file: string, archive: string, commits: number): Promise<number> {
  const script = fileURLToPath(new URL("./import-archive-process.ts", import.meta.url));
  const argv = ["--import", "tsx", script, file, archive];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split("\n").length > commits) child.kill("SIGKILL");
  });
  return new Promise((resolve) => child.on("close", () => resolve(Number(said.trim().split("\n").at(-1)))));
}

describe("an import of an archive that is broken off", () => {
  it("goes on where it was killed: nothing read again, nothing lost, nothing twice", { timeout: 120_000 }, async () => {
    const archive = archiveOf("killed.warc.gz");
    const file = join(folder, "killed.db");
    await importAndKill(file, archive, 1);
    await importAndKill(file, archive, 2);
    const store = openSqliteStore(file);
    const before = await store.position();
    expect(before).toBeGreaterThanOrEqual(100);
    expect(before).toBeLessThan(PAGES);
    const { tally, read, resumed } = await importInto(store, archive);
    expect(resumed).toHaveLength(1);
    expect(read).toBe(PAGES - before);
    expect(tally).toMatchObject({ stored: PAGES - before, changed: 0, unchanged: 0, rejected: 0 });

    const straight = openMemoryStore();
    await importInto(straight, archive);
    expect(await contents(store)).toEqual(await contents(straight));
    await store.close();
  });

  it("goes on where it was asked to end, in a plain archive and in a compressed one", async () => {
    const gzipped = archiveOf("ended.warc.gz");
    const plain = join(folder, "ended.warc");
    writeFileSync(plain, await sourceFiles.bytes(gzipped, 10_000_000).then((bytes) => bytes as Uint8Array));
    for (const path of [gzipped, plain]) {
      const store = openMemoryStore();
      const first = await importInto(store, path, new AbortController(), 77);
      expect(first.tally.stored).toBe(76);
      const second = await importInto(store, path);
      expect(second.read).toBe(PAGES - 76);
      expect(second.tally).toMatchObject({ stored: PAGES - 76, unchanged: 0 });
    }
  });

  it("reads another file under the same name from its start", async () => {
    const path = archiveOf("replaced.warc.gz", 60);
    const store = openMemoryStore();
    await importInto(store, path, new AbortController(), 20);
    appendFileSync(path, record(60));
    const { read, resumed, tally } = await importInto(store, path);
    expect(resumed).toEqual([]);
    expect(read).toBe(61);
    expect(tally).toMatchObject({ unchanged: 19, stored: 42 });
  });

  it("leaves a mark at the end of the file, so that the next file of a folder is gone on with", async () => {
    const path = archiveOf("whole.warc.gz", 30);
    const store = openMemoryStore();
    await importInto(store, path);
    expect((await importInto(store, path)).read).toBe(0);
    await store.commit({ endedSources: [fileUrl(path)] });
    expect((await importInto(store, path)).tally).toMatchObject({ unchanged: 30, stored: 0 });
  });
});
