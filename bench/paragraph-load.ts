/**
 * The first load: each article is made of paragraphs of several, with names and numbers exchanged, so that it is an event of its own; one
 * in four is followed by another report of the same event. At 100,000 stories each paragraph has been used some two hundred times, so that
 * stories have many more neighbours than the press would give them.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { AnnotatedArticle } from "../src/model/annotation.js";
import { articleOf } from "./load-article.js";

const rows = gunzipSync(readFileSync(new URL("../data/wikinews/articles.jsonl.gz", import.meta.url)))
  .toString("utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { title: string; text: string });

let state = 20261123;
/** Park and Miller's minimal standard generator: the same load on every machine. */
const random = (below: number): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state % below;
};

const SYLLABLES =
  "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo".split(
    " ",
  );
const madeName = (): string => {
  let name = "";
  for (let n = 0; n < 3 + random(2); n++) name += SYLLABLES[random(SYLLABLES.length)]!;
  return name[0]!.toUpperCase() + name.slice(1);
};

/** As many names as a year's press has in use; a name that no article ever had before is rare in life, too. */
const NAMES = Array.from({ length: 40_000 }, madeName);

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

const paragraphs = rows.flatMap(({ text }) => text.split("\n").filter((line) => line.length > 80));
/** Paragraphs of a grown article: some two hundred words. */
const LENGTH = 5;

/** Articles in order of arrival, a thousand an hour. */
export function* paragraphLoad(): Generator<AnnotatedArticle, void> {
  state = 20261123;
  for (let n = 0; ; ) {
    const names = new Map<string, string>();
    const exchange = (text: string): string =>
      text
        .replace(/(?<=[a-z,;] )[A-Z][a-z]{2,}/g, (name) => {
          if (!names.has(name)) names.set(name, NAMES[random(NAMES.length)]!);
          return names.get(name)!;
        })
        .replace(/\d+/g, (number) => (number.length > 3 ? number : String(random(10 ** number.length))));
    const title = exchange(rows[random(rows.length)]!.title);
    const telling = Array.from({ length: LENGTH }, () => exchange(paragraphs[random(paragraphs.length)]!));
    const tellings = random(4) === 0 ? [telling, telling.slice(0, LENGTH - 1).reverse()] : [telling];
    for (const lines of tellings) {
      const id = `load-${n}`;
      const published = new Date(START + (n / 1000) * HOUR).toISOString();
      const outlet = `outlet-${random(500)}`;
      yield articleOf(id, title, lines.join("\n"), published, outlet);
      n++;
    }
  }
}
