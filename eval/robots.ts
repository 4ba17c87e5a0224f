/**
 * Google's specification tests for robots.txt, 400 expectations. Prints JSON; exits 1 when one fails.
 * Usage: npx tsx eval/robots.ts [--verbose]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRobots } from "../src/io/robots/rules.js";

interface Expectation {
  readonly file: string;
  readonly robots: Uint8Array;
  readonly url: string;
  readonly agent: string;
  readonly allowed: boolean;
}

const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  a: 7,
  b: 8,
  f: 12,
  v: 11,
  '"': 34,
  "'": 39,
  "\\": 92,
  "?": 63,
};

/** Bytes of a text-format string literal (C escapes; octal and hexadecimal are bytes). */
function literal(source: string): number[] {
  const bytes: number[] = [];
  for (const [, hex, octal, simple, plain] of source.matchAll(
    /\\x([0-9a-fA-F]{1,2})|\\([0-7]{1,3})|\\(.)|([^\\]+)/gs,
  )) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else if (octal) bytes.push(Number.parseInt(octal, 8));
    else if (simple) bytes.push(ESCAPES[simple] ?? simple.charCodeAt(0));
    else bytes.push(...Buffer.from(plain ?? "", "utf8"));
  }
  return bytes;
}

/** Fields of the test files in order of appearance: name, and the bytes of its strings or its bare word. */
function* fields(text: string): Generator<readonly [name: string, value: Uint8Array]> {
  const token = /#[^\n]*|([a-z_]+):\s*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([A-Z_]+)|[\s\S]/g;
  let name = "";
  let bytes: number[] = [];
  for (const [, key, double, single, word] of text.matchAll(token)) {
    if (key !== undefined) {
      if (name !== "") yield [name, Uint8Array.from(bytes)];
      name = key;
      bytes = [];
    } else if (double !== undefined) bytes.push(...literal(double));
    else if (single !== undefined) bytes.push(...literal(single));
    else if (word !== undefined) bytes.push(...Buffer.from(word));
  }
  if (name !== "") yield [name, Uint8Array.from(bytes)];
}

function expectationsIn(path: string, file: string): Expectation[] {
  const found: Expectation[] = [];
  let robots = new Uint8Array();
  let url = "";
  let agent = "";
  for (const [name, value] of fields(readFileSync(path, "utf8"))) {
    const text = Buffer.from(value).toString("utf8");
    if (name === "robotstxt") robots = Uint8Array.from(value);
    else if (name === "testurl") url = text;
    else if (name === "useragent") agent = text;
    else if (name === "expected_outcome") found.push({ file, robots, url, agent, allowed: text === "ALLOWED" });
  }
  return found;
}

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const root = join(shared, "eval/data/robots/src/main/resources/CTC");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".textproto"));
const all = files.sort().flatMap((file) => expectationsIn(join(root, file), file));
const failed = all.filter((one) => parseRobots(one.robots).allows(one.url, one.agent) !== one.allowed);
if (process.argv.includes("--verbose"))
  for (const one of failed)
    console.error(
      one.file,
      one.agent,
      one.url,
      one.allowed ? "ALLOWED" : "DISALLOWED",
      Buffer.from(one.robots).toString("latin1"),
    );
console.log(JSON.stringify({ measure: "robots", expectations: all.length, passed: all.length - failed.length }));
process.exitCode = failed.length > 0 || all.length === 0 ? 1 : 0;
