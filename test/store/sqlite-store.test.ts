import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/store/index.js";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.js";
import { storeError } from "../../src/store/sqlite/store-errors.js";
import { record } from "./records.js";
import { storeContract } from "./store-contract.js";

const root = mkdtempSync(join(tmpdir(), "parallax-store-"));
let folders = 0;
const freshFile = (): string => {
  folders += 1;
  return join(root, String(folders), "parallax.db");
};
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract("the SQLite store", async () => openSqliteStore(freshFile()));

describe("the SQLite file", () => {
  it("makes its folder, and holds what was committed when it is opened again", async () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    await store.commit({ articles: [record(1, "a")] });
    await store.close();
    const again = openSqliteStore(file);
    expect(await again.position()).toBe(1);
    await again.close();
  });

  it("syncs every commit to the disk", () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    const database = new Database(file);
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    database.close();
    return store.close();
  });

  it("shows a second connection what the first has committed", async () => {
    const file = freshFile();
    const writer = openSqliteStore(file);
    const reader = openSqliteStore(file);
    const before = await reader.mark();
    await writer.commit({ articles: [record(1, "a")] });
    expect(await reader.mark()).not.toBe(before);
    expect((await reader.article("a"))?.seq).toBe(1);
    await writer.close();
    await reader.close();
  });

  it("migrates from every earlier schema, an empty file included", async () => {
    for (let version = 0; version <= MIGRATIONS.length; version += 1) {
      const file = freshFile();
      await openSqliteStore(file).close();
      const old = new Database(`${file}.old`);
      for (const step of MIGRATIONS.slice(0, version)) old.exec(step);
      old.pragma(`user_version = ${version}`);
      old.close();
      const store = openSqliteStore(`${file}.old`);
      await store.commit({ articles: [record(1, "a")] });
      expect(await store.position()).toBe(1);
      await store.close();
    }
  });
});

describe("a store that cannot be used says why, and what to do", () => {
  const failing = (file: string): Error & { code?: string } => {
    try {
      openSqliteStore(file);
    } catch (error) {
      return error as Error & { code?: string };
    }
    throw new Error("It opened.");
  };

  it("a file that is no database", async () => {
    const file = freshFile();
    await openSqliteStore(file).close();
    writeFileSync(file, "This is a letter to my aunt, not a database at all.".repeat(100));
    const error = failing(file);
    expect(error.code).toBe("corrupt");
    expect(error.message).toContain(file);
    expect(error.message).toMatch(/backup/);
  });

  it("a schema from the future", async () => {
    const file = freshFile();
    await openSqliteStore(file).close();
    const database = new Database(file);
    database.pragma("user_version = 999");
    database.close();
    const error = failing(file);
    expect(error.code).toBe("newer-schema");
    expect(error.message).toMatch(/Update Parallax/);
  });

  it("a folder that is a file", () => {
    const file = join(root, "not-a-folder");
    writeFileSync(file, "");
    expect(failing(join(file, "parallax.db")).code).toBe("unavailable");
  });

  it("a store that another process holds for longer than we wait", async () => {
    const error = storeError(new Database.SqliteError("database is locked", "SQLITE_BUSY"), "/data/parallax.db");
    expect(error).toMatchObject({ name: "StoreError", code: "locked" });
  });

  it("a full disk: the commit fails whole, and works again when there is room", async () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    await store.commit({ articles: [record(1, "a")] });
    await store.close();
    const full = openSqliteStore(file, { maxPages: pagesOf(file) + 2 });
    const large = Array.from({ length: 40 }, (_, n) => record(n + 2, `b${n}`, { text: randomText(n) }));
    await expect(full.commit({ articles: large })).rejects.toMatchObject({ name: "StoreError", code: "disk-full" });
    expect(await full.position()).toBe(1);
    expect((await full.article("a"))?.seq).toBe(1);
    await full.close();
    const roomy = openSqliteStore(file);
    await roomy.commit({ articles: large });
    expect(await roomy.position()).toBe(41);
    await roomy.close();
  });

  it("37 a folder that may not be written to: it is read, commits that are not in its main file included, and not written", async () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    await store.commit({ articles: [record(1, "a"), record(2, "b")] });
    for (const name of [file, `${file}-wal`, `${file}-shm`]) chmodSync(name, 0o444);
    for (const [folder, mode] of [
      [root, 0o755],
      [dirname(file), 0o555],
    ] as const)
      chmodSync(folder, mode);
    const script = fileURLToPath(new URL("./read-only-process.ts", import.meta.url));
    // For root, no folder is read-only: another user looks.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const argv = ["--import", "tsx", script, file];
    const temporary = join(root, "temporary");
    mkdirSync(temporary);
    chmodSync(temporary, 0o777);
    const said = spawnSync(process.execPath, argv, {
      encoding: "utf8",
      env: { ...process.env, TMPDIR: temporary },
      ...user,
    });
    chmodSync(dirname(file), 0o755);
    await store.close();
    expect(said.stderr).toBe("");
    expect(JSON.parse(said.stdout)).toEqual({ opening: "read-only", articles: 2, committing: "read-only" });
    expect(readdirSync(temporary).filter((name) => name.startsWith("parallax-"))).toEqual([]);
  });

  it("a file that may not be written", async () => {
    const broken = new Database.SqliteError("attempt to write a readonly database", "SQLITE_READONLY");
    const error = storeError(broken, "/data/parallax.db");
    expect(error).toMatchObject({ code: "read-only" });
    expect((error as Error).message).toMatch(/--data/);
  });
});

function pagesOf(file: string): number {
  const database = new Database(file);
  const pages = database.pragma("page_count", { simple: true }) as number;
  database.close();
  return pages;
}

const randomText = (seed: number): string =>
  Array.from({ length: 900 }, (_, n) => ((seed * 7919 + n * 104_729) % 99_991).toString(36)).join(" ");
