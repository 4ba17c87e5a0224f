/**
 * Why feeds and robots.txt are read by our own code: how many of the shared cases the libraries at hand can read, and how
 * fast they are. Prints JSON. Usage: npx tsx bench/fetch-parsers.ts
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed as parseWithFeedsmith } from "feedsmith";
import { readFeedDocument } from "../src/feed/parse-feed.js";
import { isNotAFeed } from "../src/feed/read-document.js";

const root = join(process.env.PARALLAX_SHARED ?? "../shared", "eval/data/feeds");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:xml|json)$/.test(name));
const cases = files.map((name) => readFileSync(join(root, name)));

const readByFeedsmith = (bytes: Uint8Array): boolean => {
  try {
    parseWithFeedsmith(Buffer.from(bytes).toString("utf8"));
    return true;
  } catch {
    return false;
  }
};
const readByUs = (bytes: Uint8Array): boolean => !isNotAFeed(readFeedDocument(bytes, { url: "https://news.example/" }));

/** A feed like those of large outlets: 60 items with markup, pictures and categories. */
const item = (n: number): string =>
  `<item><title>Story ${n} &amp; more</title><link>https://news.example/${n}</link><guid>${n}</guid><pubDate>Fri, 20 Nov 2026 08:${n % 60}:00 GMT</pubDate><dc:creator>Ada Example</dc:creator><category>World</category><media:content url="https://news.example/${n}.jpg" medium="image"/><description><![CDATA[<p>${"Words about it. ".repeat(20)}</p>]]></description><content:encoded><![CDATA[${'<p>Many words, <a href="/x">links</a> and more. </p>'.repeat(40)}]]></content:encoded></item>`;
const large = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${Array.from({ length: 60 }, (_, n) => item(n)).join("")}</channel></rss>`;
const bytes = Buffer.from(large);

/** Processor time of one run, in milliseconds: it does not depend on what else the machine does. */
function milliseconds(work: () => unknown): number {
  for (let i = 0; i < 10; i += 1) work();
  const start = process.cpuUsage();
  const runs = 60;
  for (let i = 0; i < runs; i += 1) work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 100 / runs) / 10;
}

console.log(
  JSON.stringify({
    measure: "fetch-parsers",
    cases: cases.length,
    read: { ours: cases.filter(readByUs).length, feedsmith: cases.filter(readByFeedsmith).length },
    feedKilobytes: Math.round(bytes.length / 1024),
    millisecondsPerFeed: {
      ours: milliseconds(() => readFeedDocument(bytes, { url: "https://news.example/" })),
      feedsmith: milliseconds(() => parseWithFeedsmith(large)),
    },
  }),
);
