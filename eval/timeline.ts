/**
 * Timelines of one matter: dates and sentences against those that journalists chose, by the shared scorer. The number of
 * dates and of sentences is given. `given` is with the first and last date of the journalist's timeline given too, as the
 * method it stands beside has them; `open` is without.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createChunker } from "../src/annotate/chunks.js";
import { findDateMentions } from "../src/annotate/dates.js";
import { viewText } from "../src/annotate/text-view.js";
import { selectTimeline, type TimelineEntry } from "../src/brief/timeline/select-timeline.js";
import type { AnnotatedArticle } from "../src/model/index.js";
import { splitSentences } from "../src/text/index.js";
import { joinTokens } from "../src/text/join-tokens.js";
import { normaliseText } from "../src/text/normalise.js";

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const data = join(shared, "eval/data/timeline");

const chunksOf = createChunker();

type Gold = Array<[string, string[]]>;
const lines = (bytes: Buffer): string[] =>
  bytes
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim());

function read(stream: string): AnnotatedArticle[] {
  const rows = lines(gunzipSync(readFileSync(join(data, stream, "articles.jsonl.gz"))));
  return rows.map((row) => {
    const { id, time, text: raw } = JSON.parse(row) as { id: string; time: string; text: string };
    const text = joinTokens(normaliseText(raw));
    const article = {
      id,
      url: "",
      title: "",
      text,
      digest: "",
      language: "en",
      outlet: { id: "", name: "" },
      authors: [],
      published: time,
      retrieved: time,
    };
    const sentences = splitSentences(text);
    const dates = findDateMentions(viewText(chunksOf(text), sentences), time);
    return {
      article,
      annotations: {
        sentences,
        dates,
        entities: [],
        names: [],
        links: [],
        quotations: [],
        quantities: [],
        claims: [],
        titleNames: [],
      },
    };
  });
}

const plain = (timeline: readonly TimelineEntry[]) =>
  timeline.map(({ date, sentences }) => [date, sentences.map(({ text }) => text)]);

function predict(stream: string, ranged: boolean): string {
  const articles = read(stream);
  const golds = lines(readFileSync(join(data, stream, "timelines.jsonl"))).map((line) => JSON.parse(line) as Gold);
  return golds
    .map((gold) => {
      const days = [...new Set(gold.map(([date]) => date))].sort();
      const sentences = gold.reduce((sum, [, said]) => sum + said.length, 0);
      const range = ranged ? { from: days[0]!, until: days.at(-1)! } : {};
      return JSON.stringify(plain(selectTimeline(articles, { dates: days.length, sentences, ...range })));
    })
    .join("\n");
}

function score(ranged: boolean): Record<string, number> {
  const out = mkdtempSync(join(tmpdir(), "timeline-"));
  for (const stream of readdirSync(data)) {
    mkdirSync(join(out, stream));
    writeFileSync(join(out, stream, "timelines.jsonl"), `${predict(stream, ranged)}\n`);
  }
  const args = [
    join(shared, "eval/score-timeline.mjs"),
    data,
    out,
    ...(process.argv.includes("--verbose") ? ["--verbose"] : []),
  ];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  rmSync(out, { recursive: true });
  return JSON.parse(printed);
}

console.log(JSON.stringify({ given: score(true), open: score(false) }));
