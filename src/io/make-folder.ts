import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it. Node's own recursive way never ends where a file system takes no folders and says
 * that there is no such place (`/proc`); this one tries each folder once and throws what the file system says.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = dirname(path);
    if (code === "ENOENT" && above !== path && !(await isThere(above))) {
      await makeFolder(above);
      await mkdir(path);
    } else if (code !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
