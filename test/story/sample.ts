import { readFileSync } from "node:fs";
import { createCopyDetector } from "../../src/copies/index.js";
import { shippedWordVectors } from "../../src/io/shipped-word-vectors.js";
import type { AnnotatedArticle } from "../../src/model/annotation.js";
import { createStoryFormer, type StoryFormer, type StoryOptions, type StorySnapshot } from "../../src/story/index.js";
import { article } from "./fixtures.js";

interface Row {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly authors: string[];
  readonly published: string;
}

const read = (name: string): string[] =>
  readFileSync(new URL(`../../data/sample/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

const words = shippedWordVectors();

/** A former as the package is installed, with its word vectors. */
export const createFormer = (options: StoryOptions = {}, snapshot?: StorySnapshot): StoryFormer =>
  createStoryFormer(options, snapshot, { words });

/** The sample edition in order of publication. */
export const sample: AnnotatedArticle[] = read("articles.jsonl").map((line) => {
  const { id, outlet, title, text, authors, published } = JSON.parse(line) as Row;
  const kind = outlet === "Meridian Wire" ? { kind: "news agency" } : {};
  return article(id, title, text, {
    authors,
    published: new Date(published).toISOString(),
    outlet: { id: outlet, name: outlet, ...kind },
  });
});

/** The copies of the sample edition: reprint, original, agency. */
export const sampleCopies: string[][] = read("copies.tsv").map((line) => line.split("\t"));

/** Story of every article of the sample edition, by hand. */
export const sampleStories = new Map(read("stories.tsv").map((line) => line.split("\t") as [string, string]));

export function form(articles: readonly AnnotatedArticle[], former: StoryFormer = createFormer()): StoryFormer {
  const copies = createCopyDetector();
  for (const item of articles) former.add(item, copies.add(item));
  return former;
}

/** Groups of article ids, in an order that does not depend on the order of arrival. */
export const groups = (former: StoryFormer): string[] =>
  former
    .stories()
    .map(({ articleIds }) => [...articleIds].sort().join(" "))
    .sort();
