/**
 * Draws whole briefs at random, for reading from start to end (docs/brief-sheet.md): some of the largest stories of the outlets set, the
 * others of stories that the shipped settings form of the timeline streams, with their threads.
 * usage: tsx eval/brief-sample.ts [--seed N] [--out DIR]
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { composeBrief, renderMarkdown } from "../src/brief/index.js";
import type { StoryMaterial } from "../src/model/material.js";
import { seeded } from "./draw.js";
import { createLoader, grouped, materialOf, shared } from "./material.js";
import { formedStories } from "./visible-stories.js";

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const OF_EACH = 6;
/** Least articles of a story; the outlets set has none of more than three. */
const LEAST = { outlets: 3, timeline: 4 };
const MOST = 60;

const loader = createLoader();
const draw = seeded(Number(option("seed") ?? 5));
const pick = <T>(list: T[]): T => list.splice(Math.floor(draw() * list.length), 1)[0]!;

const drawn: Array<readonly [string, StoryMaterial]> = [];
const stories = join(shared, "eval/data/stories");
const outlets = [...grouped(loader.load(join(stories, "outlets.articles.jsonl.gz")), join(stories, "outlets.gold.tsv"))]
  .filter(([, members]) => members.length >= LEAST.outlets)
  .sort(([a], [b]) => (a < b ? -1 : 1));
for (let i = 0; i < OF_EACH; i++) {
  const [id, members] = pick(outlets);
  drawn.push([`outlets/${id}`, materialOf(id, members)]);
}
const timelines = join(shared, "eval/data/timeline");
const streams = readdirSync(timelines).sort();
// A stream that forms no story of that size gives way to the next one drawn.
for (let given = 0; given < OF_EACH && streams.length > 0; ) {
  const stream = pick(streams);
  const formed = formedStories(loader.load(join(timelines, stream, "articles.jsonl.gz")))
    .filter(({ articles }) => articles.length >= LEAST.timeline && articles.length <= MOST)
    .sort((a, b) => (a.story.id < b.story.id ? -1 : 1));
  if (formed.length === 0) continue;
  const material = pick(formed);
  drawn.push([`${stream}/${material.story.id}`, material]);
  given++;
}

const out = option("out");
if (out) mkdirSync(out, { recursive: true });
drawn.forEach(([name, material], i) => {
  const brief = composeBrief(material, { engineVersion: "eval" });
  const text = `<!-- ${i + 1}. ${name}, ${material.articles.length} articles, ${material.earlier.length} earlier stories -->\n${renderMarkdown(brief)}`;
  if (out) writeFileSync(join(out, `${String(i + 1).padStart(2, "0")}-${name.replace(/[^\w-]/g, "_")}.md`), text);
  else console.log(text);
});
