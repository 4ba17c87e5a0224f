import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createOutletRegistry } from "../../src/extract/index.js";
import type { Outlet } from "../../src/model/outlet.js";

const shipped = JSON.parse(
  readFileSync(new URL("../../data/outlets/outlets.json", import.meta.url), "utf8"),
) as Outlet[];

describe("the outlet registry that ships", () => {
  it("has at least 500 outlets, each with its own id, a kind and domains in plain form", () => {
    expect(shipped.length).toBeGreaterThan(500);
    expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length);
    for (const outlet of shipped) {
      expect(outlet.kind).toBeTruthy();
      for (const domain of outlet.domains ?? []) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      if (outlet.owner !== undefined) expect(outlet.owner).toMatch(/^.{2,60}$/);
    }
  });

  it("never gives bodies of different states one owner", () => {
    const ministries = new Map<string, Set<string>>();
    for (const { owner, country } of shipped)
      if (owner !== undefined && /^(?:Ministry|Government)/.test(owner))
        ministries.set(owner, (ministries.get(owner) ?? new Set()).add(country ?? ""));
    for (const countries of ministries.values()) expect(countries.size).toBe(1);
  });

  it("finds outlets by host, by part of the host and by name", () => {
    const { resolve } = createOutletRegistry(shipped);
    expect(resolve({ url: "https://www.theguardian.com/world/1" })).toMatchObject({
      id: "guardian",
      owner: "Scott Trust",
    });
    expect(resolve({ url: "https://edition.reuters.com/x" })).toMatchObject({ id: "reuters", kind: "news agency" });
    expect(resolve({ name: "Associated Press" })).toMatchObject({ id: "associated-press", kind: "news agency" });
    expect(resolve({ name: "The Washington Post" }).id).toBe(resolve({ url: "https://washingtonpost.com/a" }).id);
  });

  it("keeps hosts apart that only end alike, and gives an unknown outlet its host", () => {
    const { resolve } = createOutletRegistry(shipped);
    expect(resolve({ url: "https://notreuters.com/x", name: "Not Reuters" })).toMatchObject({
      id: "notreuters.com",
      name: "Not Reuters",
    });
    expect(resolve({ name: "Quaytown Weekly" })).toMatchObject({ id: "quaytown-weekly", name: "Quaytown Weekly" });
    expect(resolve({ url: "not an address" }).id).toBe("unknown");
  });
});
