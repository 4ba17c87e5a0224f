import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, NameMention, Quotation } from "../src/model/index.js";

/**
 * Quotations on PolNeAR (texts with brat stand-off). How it is counted:
 *
 * - Gold: every attribution with content. It is "quoted" when its content holds a double quotation mark, "indirect" otherwise.
 *   Each contiguous piece of content is one gold span (`“A,” he said. “B.”` has two). Only pieces of quoted attributions that
 *   hold a quotation mark themselves count as quoted spans; the other pieces of such attributions count for neither.
 * - Words: maximal runs without white space, by position. A word at a span's edge counts when the span holds any letter of it.
 * - Quoted, word overlap: micro precision and recall of the words of all gold contents with quotation marks, against the words of
 *   all predicted quotations with quotation marks; pieces without marks that share a cue with one count as part of it.
 * - Quoted, exact: share of gold spans for which a predicted span is equal, white space, quotation marks and points or commas at
 *   the two edges aside.
 * - Speaker: of gold spans whose attribution has a source, the share whose best-overlapping predicted quotation has a speaker
 *   that shares a content word with the source at the same place, or (where the source is a pronoun or a name elsewhere) names
 *   the same entity: the head word of the source must be among the predicted speaker's words. No prediction counts as wrong.
 * - Indirect: a gold span is found when a predicted span shares at least half the words of their union; precision likewise.
 */
export interface GoldQuotation {
  readonly spans: ReadonlyArray<{ start: number; end: number }>;
  readonly sources: ReadonlyArray<{ start: number; end: number }>;
  readonly cues: ReadonlyArray<{ start: number; end: number }>;
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

type Piece = { start: number; end: number };

/** Reads one text with its stand-off file. */
export function readGold(folder: string, name: string): GoldDocument {
  const text = readFileSync(join(folder, `${name}.txt`), "utf8");
  const pieces = new Map<string, Piece[]>();
  const quotations: GoldQuotation[] = [];
  const lines = readFileSync(join(folder, `${name}.ann`), "utf8").split("\n");
  for (const line of lines) {
    const [id, body] = line.split("\t");
    if (!id?.startsWith("T") || !body) continue;
    const offsets = body.slice(body.indexOf(" ") + 1);
    pieces.set(
      id,
      offsets.split(";").map((part) => {
        const [start, end] = part.split(" ").map(Number);
        return { start: start!, end: end! };
      }),
    );
  }
  for (const line of lines) {
    if (!line.startsWith("E")) continue;
    const roles = (line.split("\t")[1] ?? "")
      .trim()
      .split(" ")
      .map((role) => role.split(":"));
    const of = (name: string) =>
      roles.filter(([role]) => role?.replace(/\d+$/, "") === name).flatMap(([, id]) => pieces.get(id ?? "") ?? []);
    const spans = of("Content");
    if (spans.length > 0) quotations.push({ spans, sources: of("Source"), cues: of("Cue") });
  }
  return { name, text, quotations };
}

export function readGoldFolder(folder: string): GoldDocument[] {
  const names = readdirSync(folder)
    .filter((f) => f.endsWith(".ann"))
    .map((f) => f.slice(0, -4))
    .sort();
  return names.map((name) => readGold(folder, name));
}

export type Finder = (text: string) => {
  readonly quotations: readonly Quotation[];
  readonly names: readonly NameMention[];
};

const MARK = /["“”]|''/;

function trimmed(text: string, { start, end }: Piece): string {
  let from = start;
  let to = end;
  while (from < to && /[\s"“”'‘’.,]/.test(text[from]!)) from++;
  while (to > from && /[\s"“”'‘’.,]/.test(text[to - 1]!)) to--;
  return `${from}-${to}`;
}

function wordsOf(text: string, spans: readonly Piece[], into = new Set<number>()): Set<number> {
  for (const { start, end } of spans) {
    let inside = false;
    for (let at = start; at < end; at++) {
      const letter = /[\p{L}\p{N}]/u.test(text[at]!);
      if (/\s/.test(text[at]!)) inside = false;
      else if (letter && !inside) {
        inside = true;
        let first = at;
        while (first > 0 && !/\s/.test(text[first - 1]!)) first--;
        into.add(first);
      }
    }
  }
  return into;
}

const SMALL = new Set(
  "a an the of for and in at to by on with his her their its our my who that said from as mr mrs ms".split(" "),
);
const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => !SMALL.has(w));

function speakerRight(text: string, sources: readonly Piece[], said: Quotation | undefined): boolean {
  if (!said?.speaker) return false;
  const { start, end } = said.speaker;
  const predicted = contentWords(text.slice(start, end));
  return sources.some((source) => {
    const gold = contentWords(text.slice(source.start, source.end));
    if (source.start < end && start < source.end) return gold.some((w) => predicted.includes(w)) || gold.length === 0;
    return gold.length > 0 && predicted.length > 0 && gold.at(-1) === predicted.at(-1);
  });
}

export interface QuotationScores {
  quotedSpans: number;
  overlapPrecision: number;
  overlapRecall: number;
  overlapF1: number;
  exact: number;
  speaker: number;
  speakerOf: number;
  cueExact: number;
  indirectSpans: number;
  indirectPrecision: number;
  indirectRecall: number;
  indirectF1: number;
  indirectSpeaker: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

export function scoreQuotations(
  documents: readonly GoldDocument[],
  find: Finder,
  onMiss?: (line: string) => void,
): QuotationScores {
  const sum = {
    gold: 0,
    predicted: 0,
    both: 0,
    spans: 0,
    exact: 0,
    withSource: 0,
    speaker: 0,
    cue: 0,
    indirect: 0,
    found: 0,
    guessed: 0,
    right: 0,
    iSource: 0,
    iSpeaker: 0,
  };
  for (const { name, text, quotations } of documents) {
    const { quotations: said } = find(text);
    const withMarks = said.filter((q) => MARK.test(text.slice(q.start, q.end)));
    const cuesWithMarks = new Set(withMarks.flatMap((q) => (q.cue ? [q.cue.start] : [])));
    const quoted = said.filter((q) => withMarks.includes(q) || (q.cue && cuesWithMarks.has(q.cue.start)));
    const goldWords = new Set<number>();
    for (const gold of quotations)
      if (gold.spans.some((s) => MARK.test(text.slice(s.start, s.end)))) wordsOf(text, gold.spans, goldWords);
    const predictedWords = wordsOf(text, quoted);
    sum.gold += goldWords.size;
    sum.predicted += predictedWords.size;
    for (const word of predictedWords) if (goldWords.has(word)) sum.both++;
    const exact = new Set(quoted.map((q) => trimmed(text, q)));
    const overlap = (a: Piece, b: Piece) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
    for (const gold of quotations) {
      const isQuoted = gold.spans.some((s) => MARK.test(text.slice(s.start, s.end)));
      for (const span of gold.spans) {
        if (isQuoted && !MARK.test(text.slice(span.start, span.end))) continue;
        const pool = isQuoted ? quoted : said.filter((q) => q.kind === "indirect");
        const best = pool.reduce<Quotation | undefined>(
          (a, q) => (overlap(q, span) > Math.max(0, a ? overlap(a, span) : 0) ? q : a),
          undefined,
        );
        const right = speakerRight(text, gold.sources, best);
        if (isQuoted) {
          sum.spans++;
          const hit = exact.has(trimmed(text, span));
          if (hit) sum.exact++;
          if (gold.sources.length > 0) {
            sum.withSource++;
            if (right) sum.speaker++;
          }
          if (best?.cue && gold.cues.some((c) => overlap(c, best.cue!) > 0)) sum.cue++;
          if (onMiss && (!hit || (gold.sources.length > 0 && !right))) {
            const s = (p: Piece | undefined) => (p ? text.slice(p.start, p.end) : "-");
            onMiss(
              `${name}\t${hit ? "" : "SPAN"} ${right ? "" : "SPEAKER"}\n  gold ${s(span)}\n  got  ${s(best)}\n  source ${gold.sources.map(s).join(" | ")} || cue ${gold.cues.map(s).join(" | ")}\n  speaker ${s(best?.speaker)} || cue ${s(best?.cue)}`,
            );
          }
        } else {
          sum.indirect++;
          if (
            best &&
            share(overlap(best, span), Math.max(best.end, span.end) - Math.min(best.start, span.start)) >= 0.5
          ) {
            sum.found++;
            if (gold.sources.length > 0) {
              sum.iSource++;
              if (right) sum.iSpeaker++;
            }
          }
        }
      }
    }
    const goldSpans = quotations.flatMap((g) => g.spans);
    for (const guess of said.filter((q) => q.kind === "indirect")) {
      sum.guessed++;
      if (
        goldSpans.some(
          (span) =>
            share(overlap(guess, span), Math.max(guess.end, span.end) - Math.min(guess.start, span.start)) >= 0.5,
        )
      )
        sum.right++;
    }
  }
  const precision = share(sum.both, sum.predicted);
  const recall = share(sum.both, sum.gold);
  const indirectPrecision = share(sum.right, sum.guessed);
  const indirectRecall = share(sum.found, sum.indirect);
  return {
    quotedSpans: sum.spans,
    overlapPrecision: precision,
    overlapRecall: recall,
    overlapF1: f1(precision, recall),
    exact: share(sum.exact, sum.spans),
    speaker: share(sum.speaker, sum.withSource),
    speakerOf: sum.withSource,
    cueExact: share(sum.cue, sum.spans),
    indirectSpans: sum.indirect,
    indirectPrecision,
    indirectRecall,
    indirectF1: f1(indirectPrecision, indirectRecall),
    indirectSpeaker: share(sum.iSpeaker, sum.iSource),
  };
}

export const asArticle = (id: string, text: string): Article => ({
  id,
  url: "",
  title: "",
  text,
  digest: "",
  language: "en",
  outlet: { id: "", name: "" },
  authors: [],
  retrieved: "2016-10-01T00:00:00Z",
});

/** One configuration, both parts of the data; `npx tsx eval/quotations.ts [train|dev]`, dev where none is named. */
if (process.argv[1]?.endsWith("quotations.ts")) {
  const { shippedAnnotator } = await import("./figures.js");
  const annotate = shippedAnnotator();
  const part = process.argv[2] === "train" ? "train" : "dev";
  const documents = readGoldFolder(join(process.env.PARALLAX_SHARED ?? "../shared", "eval/data/quotes", part));
  const scores = scoreQuotations(documents, (text) => annotate(asArticle(part, text)));
  const rounded = Object.entries(scores).map(([key, value]) => [key, Math.round(value * 1000) / 1000]);
  console.log(JSON.stringify({ part, documents: documents.length, ...Object.fromEntries(rounded) }, null, 1));
}
