import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { StoreError } from "../../pipeline/ports.js";
import { MIGRATIONS } from "./migrations.js";
import { storeError } from "./store-errors.js";

/** Milliseconds to wait for another process's write before giving up. */
const BUSY_MS = 15_000;

/** Opens (or makes) the store's file and brings its schema up to date. Throws `StoreError`. */
export function openDatabase(file: string): Database.Database {
  try {
    makeFolder(dirname(file));
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
    else accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw folderError(error as NodeJS.ErrnoException, file);
  }
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: BUSY_MS });
    // FULL: in WAL mode, only then does a commit survive a power cut, and a commit is our word that it is stored.
    for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY"])
      database.pragma(pragma);
    migrate(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw storeError(error, file);
  }
}

/** Makes a folder and those above it, each tried once: Node's own recursive way never ends below `/proc`. */
function makeFolder(path: string): void {
  const isFolder = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder()) throw error;
  }
}

function folderError(error: NodeJS.ErrnoException, file: string): unknown {
  if (error.code === "EACCES" || error.code === "EPERM" || error.code === "EROFS")
    return new StoreError(
      "read-only",
      `${file} cannot be written to. Give this user write access to the data folder, or name another with --data.`,
      { cause: error },
    );
  if (error.code === "ENOSPC")
    return new StoreError(
      "disk-full",
      `The disk is full: ${file} cannot be made. Free some space and run the command again.`,
      { cause: error },
    );
  if (error.code === "ENOENT")
    return new StoreError("unavailable", `${dirname(file)} cannot be made here. Name another folder with --data.`, {
      cause: error,
    });
  if (error.code === "EEXIST" || error.code === "ENOTDIR")
    return new StoreError("unavailable", `${dirname(file)} is a file, not a folder. Name another folder with --data.`, {
      cause: error,
    });
  return error;
}

function migrate(database: Database.Database, file: string): void {
  const version = () => database.pragma("user_version", { simple: true }) as number;
  if (version() > MIGRATIONS.length)
    throw new StoreError(
      "newer-schema",
      `${file} was written by a newer Parallax (schema ${version()}, this one knows ${MIGRATIONS.length}). Update Parallax, or name another folder with --data.`,
    );
  if (version() === MIGRATIONS.length) return;
  // Immediate, and the version is read again inside: two processes that open a new store at once must not both make it.
  database
    .transaction(() => {
      for (let at = version(); at < MIGRATIONS.length; at += 1) {
        database.exec(MIGRATIONS[at] as string);
        database.pragma(`user_version = ${at + 1}`);
      }
    })
    .immediate();
}
