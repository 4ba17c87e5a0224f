import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createKnowledgeBase, dumpRow, type KnowledgePack } from "../../../src/annotate/linking/index.js";
import { buildKnowledgePack } from "../../../src/io/knowledge-builder.js";

const source = { name: "Wikidata", url: "https://www.wikidata.org/", licence: "CC0 1.0", retrieved: "2026-11-23" };
const line = (id: string, label: string) =>
  `${JSON.stringify({
    ...{ id, type: "item", labels: { en: { value: label } }, descriptions: { en: { value: "American lawyer" } } },
    claims: { P31: [{ mainsnak: { datavalue: { value: { id: "Q5" } } } }] },
    sitelinks: { enwiki: {}, dewiki: {}, frwiki: {} },
  })},`;

describe("building a knowledge pack", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "parallax-pack-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("streams a gzip dump into a pack that a knowledge base takes, and passes over broken lines", async () => {
    const dump = join(folder, "dump.json.gz");
    const lines = Array.from({ length: 12_000 }, (_, i) => line(`Q${i + 1}`, `Person ${i}`));
    writeFileSync(dump, gzipSync(`[\n${lines.join("\n")}\n{broken\n]\n`));
    const out = join(folder, "pack.json.gz");
    const told: number[] = [];
    const tally = await buildKnowledgePack(dump, out, source, dumpRow, ({ read }) => told.push(read));
    expect(tally).toEqual({ read: 12_003, kept: 12_000 });
    expect(told).toEqual([10_000]);
    const pack = JSON.parse(gunzipSync(readFileSync(out)).toString("utf8")) as KnowledgePack;
    const entry = createKnowledgeBase([pack]).candidates("Person 77")[0];
    expect(entry?.description).toBe("Person 77 is an American lawyer.");
    expect(entry?.source.licence).toBe("CC0 1.0");
  });

  it("leaves nothing behind when the dump cannot be read", async () => {
    const out = join(folder, "pack.json.gz");
    await expect(buildKnowledgePack(join(folder, "none.json"), out, source, dumpRow, () => {})).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
