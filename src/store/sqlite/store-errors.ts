import Database from "better-sqlite3";
import { StaleStoreError, StoreError } from "../../pipeline/ports.js";

const CAUSES: ReadonlyArray<readonly [RegExp, string, (file: string) => string]> = [
  [
    /^SQLITE_FULL/,
    "disk-full",
    (file) =>
      `The disk is full: ${file} cannot grow. Free some space and run the command again; what was stored is safe.`,
  ],
  [
    /^SQLITE_READONLY/,
    "read-only",
    (file) =>
      `${file} cannot be written to. Give this user write access to the data folder, or name another with --data.`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    "locked",
    (file) => `${file} is held by another process. Wait for it, or end it, and run the command again.`,
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    "corrupt",
    (file) =>
      `${file} is damaged or is not a Parallax store. Restore it from a backup, or name another folder with --data.`,
  ],
  [
    /^SQLITE_(IOERR|CANTOPEN|PERM|AUTH)/,
    "unavailable",
    (file) => `${file} cannot be read or written. Check the data folder, its permissions and the disk.`,
  ],
];

/** The error of SQLite in words that a person can act on; any other error as it is. */
export function storeError(error: unknown, file: string): unknown {
  if (error instanceof StoreError || error instanceof StaleStoreError) return error;
  if (!(error instanceof Database.SqliteError)) return error;
  const cause = CAUSES.find(([pattern]) => pattern.test(error.code));
  return cause ? new StoreError(cause[1], cause[2](file), { cause: error }) : error;
}
