import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string; readonly types: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Manifest;
const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");

describe("the package", () => {
  const entries = Object.entries(manifest.exports).filter(([, target]) => typeof target !== "string");
  it.each(entries)("exports %s", async (_, target) => {
    const source = (target as { default: string }).default.replace("./dist/", "../src/").replace(/\.js$/, ".ts");
    expect(existsSync(new URL(source, import.meta.url))).toBe(true);
    expect(await import(/* @vite-ignore */ new URL(source, import.meta.url).href)).toBeTypeOf("object");
  });
  it("pins exact versions", () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
  it("has a lock file that holds no registry's address", () => {
    expect(lock).not.toContain('"resolved"');
  });
});
