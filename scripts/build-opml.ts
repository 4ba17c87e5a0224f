/**
 * Writes data/feeds/default.opml from data/feeds/default.tsv (groups, title, feed, home page; groups are divided by "/").
 * Usage: npx tsx scripts/build-opml.ts [--check]   (--check only compares, and exits 1 when the file is out of date)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Subscription, writeOpml } from "../src/feed/opml.js";
import { assetPath } from "../src/io/assets.js";

function subscription(line: string, at: number): Subscription {
  const [groups, title, url, homepage, ...more] = line.split("\t");
  if (!groups || !title || !url || !homepage || more.length > 0)
    throw new Error(`default.tsv, line ${at + 1}: four columns are needed`);
  return { groups: groups.split("/"), title, url, homepage };
}

const folder = assetPath("feeds");
const lines = readFileSync(join(folder, "default.tsv"), "utf8").split("\n").filter(Boolean);
const opml = writeOpml({ title: "English-language news of the world", subscriptions: lines.map(subscription) });
const target = join(folder, "default.opml");
if (process.argv.includes("--check")) process.exitCode = readFileSync(target, "utf8") === opml ? 0 : 1;
else writeFileSync(target, opml);
console.log(`${lines.length} feeds`);
