import { access, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Output } from "../pipeline/output.js";
import { makeFolder } from "./make-folder.js";

/** The file system of this machine, for what commands write. */
export const output: Output = {
  async write(path, body) {
    await makeFolder(dirname(path));
    const part = `${path}.part`;
    try {
      await writeFile(part, body);
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  },
  async read(path) {
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      throw error;
    }
  },
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  isFile: (path) =>
    stat(path).then(
      (found) => found.isFile(),
      () => false,
    ),
  remove: (path) => rm(path, { force: true }),
};
