/**
 * Pages a second of extraction, beside Readability on jsdom, Readability on linkedom and Defuddle on linkedom, and the body F1
 * of each in the same run; then a large WARC archive made from the same pages, read at flat memory.
 *
 * usage: tsx bench/extract.ts [--rounds 3] [--warc-mb 1024] [--only NAME]
 */
import { execFileSync, spawn } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { createOutletRegistry, extractArticle } from "../src/extract/index.js";
import type { Outlet } from "../src/model/outlet.js";
import { isRejection } from "../src/model/rejection.js";
import { readWarc, warcInfo, warcResource } from "../src/warc/index.js";

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const data = join(shared, "eval/data/extraction");
const now = "2026-01-01T00:00:00Z";

/** The part of jsdom that is used here; it ships no types. */
interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: { readonly document: never; close(): void } };
  readonly VirtualConsole: new () => object;
}
/** Defuddle's types do not say that its default export is the class. */
interface DefuddleModule {
  readonly default: new (document: never, options: object) => { parse(): { readonly content: string } };
}
const JSDOM_MODULE: string = "jsdom";

type Extractor = (bytes: Uint8Array) => string | Promise<string>;

const outlets = createOutletRegistry(JSON.parse(readFileSync("data/outlets/outlets.json", "utf8")) as Outlet[]);

/** Each loads what it needs only when it is asked for: one process measures one extractor. */
const EXTRACTORS: Readonly<Record<string, () => Promise<Extractor>>> = {
  parallax: async () => (bytes) => {
    const article = extractArticle({ kind: "page", url: "", retrieved: now, bytes }, { outlets, now });
    return isRejection(article) ? "" : article.text;
  },
  "readability-linkedom": async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
    return (bytes) => {
      const { document } = parseHTML(new TextDecoder().decode(bytes));
      return blockText(new Readability(document as never).parse()?.content ?? "", parseHTML);
    };
  },
  "readability-jsdom": async () => {
    const [{ Readability }, { JSDOM, VirtualConsole }, { parseHTML }] = await Promise.all([
      import("@mozilla/readability"),
      import(JSDOM_MODULE) as Promise<Jsdom>,
      import("linkedom"),
    ]);
    return (bytes) => {
      const { window } = new JSDOM(new TextDecoder().decode(bytes), { virtualConsole: new VirtualConsole() });
      const content = new Readability(window.document).parse()?.content ?? "";
      window.close();
      return blockText(content, parseHTML);
    };
  },
  "defuddle-linkedom": async () => {
    const [{ default: Defuddle }, { parseHTML }] = await Promise.all([
      import("defuddle") as unknown as Promise<DefuddleModule>,
      import("linkedom"),
    ]);
    return (bytes) => {
      const { document } = parseHTML(new TextDecoder().decode(bytes));
      return blockText(new Defuddle(document as never, { url: "https://page.example/" }).parse().content, parseHTML);
    };
  },
};

/** Text of extracted HTML, a space between blocks: what the scorer needs of any of them. */
function blockText(
  content: string,
  parseHTML: (html: string) => { document: { body: { textContent: string | null } } },
): string {
  const spaced = content.replace(
    /<(?=\/?(?:p|div|li|h[1-6]|blockquote|br|tr|td|th|section|figure|figcaption|ul|ol|pre)\b)/gi,
    " <",
  );
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
}

const pages = (): Array<{ id: string; bytes: Uint8Array }> =>
  readdirSync(join(data, "html")).map((file) => ({
    id: file.replace(".html.gz", ""),
    bytes: gunzipSync(readFileSync(join(data, "html", file))),
  }));

/** Measures one extractor in this process: the first round warms up and gives the texts, the best of the others counts. */
async function measure(name: string, rounds: number): Promise<void> {
  const extract = await EXTRACTORS[name]!();
  const all = pages();
  const texts: Record<string, { articleBody: string }> = {};
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (const { id, bytes } of all) {
      try {
        texts[id] = { articleBody: await extract(bytes) };
      } catch {
        texts[id] = { articleBody: "" };
      }
    }
    if (round > 0) best = Math.min(best, performance.now() - start);
  }
  const folder = mkdtempSync(join(tmpdir(), "bench-extract-"));
  const path = join(folder, "predicted.json");
  writeFileSync(path, JSON.stringify(texts));
  const score = JSON.parse(
    execFileSync("node", [join(shared, "eval/score-extraction.mjs"), join(data, "ground-truth.json"), path], {
      encoding: "utf8",
    }),
  ) as { f1: number };
  rmSync(folder, { recursive: true });
  console.log(
    JSON.stringify({
      name,
      pagesPerSecond: Math.round((all.length / best) * 1000),
      f1: score.f1,
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
}

interface Measured {
  readonly name: string;
  readonly pagesPerSecond: number;
  readonly f1: number;
}

/** Runs `count` processes of one extractor at once. */
function inProcesses(name: string, rounds: number, count: number): Promise<Measured[]> {
  const self = fileURLToPath(import.meta.url);
  const one = (): Promise<Measured> =>
    new Promise((resolve, fail) => {
      const child = spawn(process.execPath, ["--import", "tsx", self, "--only", name, "--rounds", String(rounds)], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      let out = "";
      child.stdout.on("data", (chunk) => {
        out += String(chunk);
      });
      child.on("close", (code) =>
        code === 0
          ? resolve(JSON.parse(out.trim().split("\n").at(-1)!) as Measured)
          : fail(new Error(`${name} ended with ${code}`)),
      );
    });
  return Promise.all(Array.from({ length: count }, one));
}

/** Writes an archive of the given size from the pages, then reads and extracts all of it; prints memory on the way. */
async function archive(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-warc-"));
  const path = join(folder, "pages.warc.gz");
  const members = pages().map(({ id, bytes }) =>
    warcResource({ url: `https://page.example/${id}`, retrieved: now, bytes, contentType: "text/html" }),
  );
  const out = createWriteStream(path);
  out.write(warcInfo("bench", now));
  for (let size = 0, at = 0; size < megabytes * 1e6; at++) {
    const member = members[at % members.length]!;
    size += member.length;
    if (!out.write(member)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
  const marks: number[] = [];
  let read = 0;
  let articles = 0;
  const start = performance.now();
  for await (const entry of readWarc(createReadStream(path), { source: path })) {
    read++;
    if (!isRejection(entry) && read % 10 === 0 && !isRejection(extractArticle(entry, { outlets, now }))) articles++;
    if (read % 2000 === 0) marks.push(Math.round(process.memoryUsage.rss() / 1e6));
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    JSON.stringify({
      name: "warc",
      megabytes: Math.round(statSync(path).size / 1e6),
      records: read,
      articlesOfEveryTenth: articles,
      recordsPerSecond: Math.round(read / seconds),
      memoryMbOnTheWay: marks,
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const option = (name: string, otherwise: string): string => {
    const at = process.argv.indexOf(`--${name}`);
    return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise);
  };
  const rounds = Number(option("rounds", "3"));
  const only = option("only", "");
  if (only === "warc") return archive(Number(option("warc-mb", "1024")));
  if (only !== "") return measure(only, rounds);
  const results: Measured[] = [];
  for (const name of Object.keys(EXTRACTORS)) {
    const [one] = await inProcesses(name, name === "parallax" ? rounds : Math.min(rounds, 2), 1);
    results.push(one!);
    console.log(JSON.stringify(one));
  }
  const two = await inProcesses("parallax", rounds, 2);
  console.log(
    JSON.stringify({
      name: "parallax, two processes",
      pagesPerSecond: two.reduce((sum, one) => sum + one.pagesPerSecond, 0),
    }),
  );
  const fastest = Math.max(...results.slice(1).map((one) => one.pagesPerSecond));
  console.log(
    JSON.stringify({
      timesTheFastestOther: Math.round((results[0]!.pagesPerSecond / fastest) * 100) / 100,
      f1NoLower: results.slice(1).every((one) => one.f1 <= results[0]!.f1),
    }),
  );
  await archive(Number(option("warc-mb", "1024")));
}

await main();
