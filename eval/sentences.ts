import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "../src/text/sentences.js";

/**
 * Sentence ends on the 52 golden rules for English of Pragmatic Segmenter. A case passes when the sentences are the expected
 * ones, white space inside them aside (spans never rewrite the text, so an errant line break stays where it is).
 */
export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const unquote = (literal: string): string =>
  literal.startsWith('"')
    ? literal.slice(1, -1).replace(/\\(n|"|\\)/g, (_, c: string) => (c === "n" ? "\n" : c))
    : literal.slice(1, -1).replace(/\\(['\\])/g, "$1");

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

/** The cases of the "Golden Rules" context of the Ruby specification. */
export function goldenCases(spec: string): GoldenCase[] {
  const part = spec.slice(spec.indexOf('context "Golden Rules"'));
  const end = part.indexOf("\n  context ", 10);
  const golden = end > 0 ? part.slice(0, end) : part;
  const cases: GoldenCase[] = [];
  for (const block of golden.split(/\n {4}it /).slice(1)) {
    const name = block.match(STRING)?.[0] ?? "";
    const text = /text: ("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/.exec(block)?.[1];
    const expected = /to eq\(\[(.*)\]\)/.exec(block)?.[1];
    if (!text || expected === undefined) continue;
    cases.push({ name: unquote(name), text: unquote(text), expected: (expected.match(STRING) ?? []).map(unquote) });
  }
  return cases.slice(0, 52);
}

const squash = (line: string): string => line.replace(/\s+/g, " ").trim();

export function scoreSentences(shared: string): {
  passed: number;
  cases: number;
  missed: Array<{ name: string; got: string[] }>;
} {
  const cases = goldenCases(readFileSync(join(shared, "eval/data/sentences/golden-rules-english.spec.rb"), "utf8"));
  const missed: Array<{ name: string; got: string[] }> = [];
  for (const { name, text, expected } of cases) {
    const got = splitSentences(text).map((s) => squash(text.slice(s.start, s.end)));
    if (JSON.stringify(got) !== JSON.stringify(expected.map(squash))) missed.push({ name, got });
  }
  return { passed: cases.length - missed.length, cases: cases.length, missed };
}

if (process.argv[1]?.endsWith("sentences.ts")) {
  const shared = process.env.PARALLAX_SHARED ?? "../shared";
  console.log(JSON.stringify(scoreSentences(shared), null, 1));
}
