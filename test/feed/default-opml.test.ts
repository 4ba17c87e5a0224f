import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createOutletRegistry } from "../../src/extract/index.js";
import { parseOpml } from "../../src/feed/index.js";
import { readAsset, readJsonAsset } from "../../src/io/assets.js";
import type { Outlet } from "../../src/model/outlet.js";
import { isRejection } from "../../src/model/rejection.js";

const list = parseOpml(readAsset("feeds", "default.opml"));
if (isRejection(list)) throw new Error(list.message);
const { subscriptions } = list;
const outlets = readJsonAsset<readonly Outlet[]>("outlets", "outlets.json");
const registry = createOutletRegistry(outlets);
const registered = new Set(outlets.map(({ id }) => id));

describe("the list of feeds that ships", () => {
  it("has at least 60 outlets, each once, in at least seven regions", () => {
    expect(subscriptions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(subscriptions.map(({ url }) => new URL(url).host)).size).toBe(subscriptions.length);
    expect(new Set(subscriptions.map(({ homepage = "" }) => new URL(homepage).host)).size).toBe(subscriptions.length);
    expect(new Set(subscriptions.map(({ groups }) => groups[0])).size).toBeGreaterThanOrEqual(7);
  });

  it("no region holds more than a third of it", () => {
    for (const region of new Set(subscriptions.map(({ groups }) => groups[0])))
      expect(subscriptions.filter(({ groups }) => groups[0] === region).length).toBeLessThanOrEqual(
        subscriptions.length / 3,
      );
  });

  it("uses https wherever the publisher has it", () => {
    const plain = subscriptions.filter(({ url }) => !url.startsWith("https://")).map(({ title }) => title);
    expect(plain).toEqual(["CNN"]);
  });

  it("at least 60 of the outlets are in the registry, with an owner or a kind, under many owners", () => {
    const known = subscriptions
      .map(({ homepage }) => registry.resolve({ url: homepage ?? "" }))
      .filter(({ id }) => registered.has(id));
    expect(new Set(known.map(({ id }) => id)).size).toBeGreaterThanOrEqual(60);
    expect(known.filter(({ owner, kind }) => !owner && !kind)).toEqual([]);
    expect(new Set(known.map(({ owner }) => owner).filter(Boolean)).size).toBeGreaterThanOrEqual(40);
  });

  it("is what its script writes from its table", () => {
    const out = execFileSync(process.execPath, ["--import", "tsx", "scripts/build-opml.ts", "--check"], {
      encoding: "utf8",
    });
    expect(out).toBe(`${subscriptions.length} feeds\n`);
  });
});
