import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

let root: string | undefined;

/**
 * Folder of the installed package: the nearest folder above this file that holds both `package.json` and `data/`.
 * The same from `src/io` (run from source) and from `dist/io` (built).
 */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, "package.json")) && existsSync(join(folder, "data")))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("The package's data folder is missing: reinstall parallax-news.");
    folder = parent;
  }
  root = folder;
  return folder;
}

/** Absolute path of a file in the package's `data/` folder. */
export const assetPath = (...parts: readonly string[]): string => join(packageRoot(), "data", ...parts);

/** Bytes of a file in `data/`; a name that ends in `.gz` is unpacked. Throws when it is missing. */
export function readAsset(...parts: readonly string[]): Uint8Array {
  const path = assetPath(...parts);
  const bytes = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Text (UTF-8) of a file in `data/`. */
export const readTextAsset = (...parts: readonly string[]): string => Buffer.from(readAsset(...parts)).toString("utf8");

/** Parsed JSON of a file in `data/`. The shape is the caller's claim: these files are ours, made by our scripts. */
export const readJsonAsset = <T>(...parts: readonly string[]): T => JSON.parse(readTextAsset(...parts)) as T;
