/**
 * The feed cases of feedparser: each file states in its first comment what a reader must make of it. Prints JSON with
 * the count of each family; `--verbose` lists what fails.
 * Usage: npx tsx eval/feeds.ts [--verbose] [family...]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFeedDocument } from "../src/feed/parse-feed.js";
import { isNotAFeed } from "../src/feed/read-document.js";
import { equal, holds } from "./feeds/expectation.js";
import { documentView } from "./feeds/view.js";

interface Case {
  readonly name: string;
  readonly family: string;
  readonly bytes: Uint8Array;
  readonly expectation: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Text of a case in whatever encoding, good enough to find its comment. */
function commentOf(bytes: Buffer): string {
  const wide = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  const text =
    wide > 20 ? Buffer.from(bytes.filter((byte) => byte !== 0)).toString("latin1") : bytes.toString("latin1");
  return text.slice(0, 4_000);
}

function readCase(root: string, name: string): Case | undefined {
  const bytes = readFileSync(join(root, name));
  const comment = commentOf(bytes);
  const expectation = /Expect:\s*(.*?)\s*(?:-->\s*"?,?\s*)?(?:\r?\n|\r|$)/.exec(comment)?.[1];
  if (expectation === undefined) return undefined;
  const headers = [...comment.matchAll(/^Header:\s*([\w-]+):[ \t]*(.*?)\s*$/gm)].map(
    ([, key = "", value = ""]) => [key.toLowerCase(), value] as const,
  );
  const parts = name.split("/");
  return {
    name,
    family: parts.slice(0, Math.min(2, parts.length - 1)).join("/"),
    bytes,
    expectation,
    headers: new Map(headers),
  };
}

/** Tags with their attributes in order of name: two ways to write the same markup are the same. */
const sortTags = (markup: string): string =>
  markup.replace(/<(\w+)((?:\s+[\w:-]+="[^"]*")+)\s*(\/?)>/g, (_, name: string, attributes: string, slash: string) => {
    const sorted = [...attributes.matchAll(/[\w:-]+="[^"]*"/g)].map(([pair]) => pair).sort();
    return `<${name} ${sorted.join(" ")}${slash ? " /" : ""}>`;
  });

/** Addresses in markup with what percent-encoding hides, so that an IRI and its URI are the same. */
function asIri(markup: string): string {
  try {
    return decodeURI(markup);
  } catch {
    return markup;
  }
}

/** Names of encodings compare without regard to case, and markup without regard to the order of attributes. */
function same(a: unknown, b: unknown): boolean {
  if (equal(a, b)) return true;
  if (typeof a !== "string" || typeof b !== "string") return false;
  return a.toLowerCase() === b.toLowerCase() || sortTags(asIri(a)) === sortTags(asIri(b));
}

function passes(one: Case): boolean {
  const header = (name: string, key: string) =>
    one.headers.has(name) ? { [key]: one.headers.get(name) as string } : {};
  const source = {
    url: `http://127.0.0.1:8097/${one.name}`,
    ...header("content-type", "contentType"),
    ...header("content-location", "contentLocation"),
    ...header("content-language", "contentLanguage"),
  };
  const document = readFeedDocument(one.bytes, source);
  const view = documentView(isNotAFeed(document) ? undefined : document);
  if (process.argv.includes("--show")) console.dir([one.expectation, document], { depth: 6 });
  return holds(one.expectation, view, same);
}

/** Cases that fail by intent: not about reading a feed, or where we do otherwise on purpose. */
const OUT_OF_SCOPE: ReadonlyArray<readonly [pattern: RegExp, why: string]> = [
  [/wellformed\/http\/headers_(?:etag|foo|last_modified)/, "HTTP headers are the fetcher's, and tested there"],
  [/wellformed\/psc\/(?!atomsimplechapterexternal)/, "chapters of podcasts"],
  [
    /wellformed\/namespace\/(?:.*svg|.*mathml|.*xlink)/,
    "SVG and MathML are dropped at the door: they can carry script",
  ],
  [/wellformed\/itunes\/.*_whitespace/, "space around yes and no is forgiven, not punished"],
  [/wellformed\/sanitize\/.*_crazy/, "HTML is read as browsers read it: what stands in a script is no text"],
  [
    /item_description_not_a_doctype|xml_declaration_unexpected|xml_malicious_comment|nested_cdata/,
    "HTML is read as browsers read it",
  ],
  [/illformed\/geo\/.*(?:no_coords|insufficient)/, "a place without coordinates is absent, not empty"],
  [/encoding\/bozo_linenoise/, "UTF-8 with a few broken bytes stays UTF-8"],
  [/illformed\/chardet\/gb2312/, "read as GB 18030, which holds GB 2312, and called so"],
];

const args = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const root = join(process.env.PARALLAX_SHARED ?? "../shared", "eval/data/feeds");
const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:xml|json)$/.test(name));
const cases = names
  .sort()
  .map((name) => readCase(root, name))
  .filter((one) => one !== undefined);
const outside = new Map<string, number>();
const families = new Map<string, { cases: number; passed: number }>();
for (const one of cases.filter(({ family }) => args.length === 0 || args.some((arg) => family.includes(arg)))) {
  const count = families.get(one.family) ?? { cases: 0, passed: 0 };
  const passed = passes(one);
  const why = passed ? undefined : OUT_OF_SCOPE.find(([pattern]) => pattern.test(one.name))?.[1];
  if (why !== undefined) outside.set(why, (outside.get(why) ?? 0) + 1);
  families.set(one.family, { cases: count.cases + 1, passed: count.passed + Number(passed) });
  if (!passed && why === undefined && process.argv.includes("--verbose"))
    console.error(`${one.name}: ${one.expectation}`);
}
const total = [...families.values()].reduce(
  (sum, count) => ({ cases: sum.cases + count.cases, passed: sum.passed + count.passed }),
  { cases: 0, passed: 0 },
);
const left = [...outside.values()].reduce((sum, count) => sum + count, 0);
const inScope = { cases: total.cases - left, passed: total.passed };
const report = {
  measure: "feeds",
  ...total,
  inScope,
  outOfScope: Object.fromEntries(outside),
  families: Object.fromEntries(families),
};
console.log(JSON.stringify(report, null, 1));
