import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/** A copy is taken again when the file was written to meanwhile; somebody who never stops writing ends up torn, not waited for. */
const TRIES = 5;

/** Whether SQLite could open the store in place: even to read, it makes files of its own beside it. */
export function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const stampOf = (file: string): string =>
  [file, `${file}-wal`]
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .map((found) => (found ? `${found.size} ${found.mtimeMs}` : ""))
    .join(" ");

/**
 * Copies a store that may not be written to, with the commits that are not yet part of its main file, to the temporary
 * folder, where it can be opened. Throws what the file system throws.
 */
export function copyForReading(file: string): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "parallax-read-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const copy = join(folder, basename(file));
  try {
    for (let turn = 0; turn < TRIES; turn += 1) {
      const before = stampOf(file);
      for (const end of ["", "-wal"]) {
        rmSync(copy + end, { force: true });
        if (!existsSync(file + end)) continue;
        copyFileSync(file + end, copy + end, constants.COPYFILE_FICLONE);
        // A copy takes over that it may not be written to.
        chmodSync(copy + end, 0o600);
      }
      if (stampOf(file) === before) break;
    }
    return { file: copy, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
