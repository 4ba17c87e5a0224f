import type { Annotations, Quantity } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { compareFigures, type Reading as Figure, type FigureComparison } from "./ledger/index.js";
import type { Passage } from "./passage.js";
import type { Reading } from "./reading.js";

/** One figure, as one voice gives it. */
export interface Position {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** As it stands in the article. */
  readonly value: string;
  /** Who says so: the holder the text names, or the outlet itself. */
  readonly holder: string;
}

/** The same thing counted differently by different holders. */
export interface Dispute {
  readonly about: string;
  readonly measure: string;
  readonly positions: readonly Position[];
}

export interface Kind {
  readonly about: string;
  /** Words near the figure without which it counts something else. */
  readonly near: RegExp;
}

/** The well-known counts, by measure. */
export const KINDS: Readonly<Record<string, Kind>> = {
  killed: { about: "How many people were killed", near: /\b(?:kill|dead|die|death|fatal|lives|toll|bod(?:y|ies)\b)/i },
  injured: { about: "How many people were injured", near: /\b(?:injur|wound|hurt|treated)/i },
  missing: { about: "How many people are missing", near: /\b(?:missing|unaccounted)/i },
  arrested: { about: "How many people were arrested", near: /\b(?:arrest|detain)/i },
  freed: { about: "How many people have been freed", near: /\b(?:free|releas)/i },
  displaced: { about: "How many people were displaced", near: /\b(?:displac|evacuat|homeless|fled)/i },
};

/** Figures apart by less than this share of the larger, with a rounding word on one side, are one figure told roughly. */
const ROUNDING = 0.08;
/** Figures given further apart in time than this are one count that moved. */
const SAME_TIME = 20 * 3_600_000;
/** Years, ages and hours make up a part of a total: such figures are about something narrower. */
const PART =
  /\b(?:of (?:them|whom|those)|including|among (?:them|those)|another|other|more|additional|further|rest|half|third)\b|\bin (?:his|her|their|our|the) (?:town|city|village|state|county|family|household)\b/i;

const compared = new WeakMap<Reading, readonly FigureComparison[]>();

/** The story's figures held against each other, once. */
export function comparedFigures(reading: Reading): readonly FigureComparison[] {
  const known = compared.get(reading) ?? compareFigures(reading.articles, reading.material.copies);
  compared.set(reading, known);
  return known;
}

/**
 * Where holders give different figures for one of the well-known counts at about the same time: what the ledger finds between
 * outlets, and what one or several articles report of named holders who contradict each other.
 */
export function disputesIn(reading: Reading): Dispute[] {
  const out: Dispute[] = [];
  const byArticle = passagesByArticle(reading);
  for (const comparison of comparedFigures(reading)) {
    const kind = Object.hasOwn(KINDS, comparison.thing) ? KINDS[comparison.thing] : undefined;
    if (!kind || comparison.verdict !== "differs") continue;
    const positions = distinct(
      reading,
      comparison.readings.flatMap((figure) => fromLedger(reading, byArticle, figure, kind) ?? []),
    );
    if (positions.length > 1) out.push({ about: kind.about, measure: comparison.thing, positions });
  }
  for (const [measure, held] of heldFigures(reading)) {
    if (out.some((dispute) => dispute.measure === measure)) continue;
    const positions = contradicting(reading, held);
    if (positions.length > 1) out.push({ about: KINDS[measure]!.about, measure, positions });
  }
  return out;
}

function passagesByArticle({ passages }: Reading): Map<string, Passage[]> {
  const out = new Map<string, Passage[]>();
  for (const passage of passages) {
    const list = out.get(passage.articleId);
    if (list) list.push(passage);
    else out.set(passage.articleId, [passage]);
  }
  return out;
}

function fromLedger(
  reading: Reading,
  byArticle: ReadonlyMap<string, readonly Passage[]>,
  figure: Figure,
  kind: Kind,
): Position | undefined {
  const passage = byArticle
    .get(figure.articleId)
    ?.find(({ span }) => span.start <= figure.span.start && figure.span.end <= span.end);
  return passage ? positionOf(reading, passage, figure.quantity, kind) : undefined;
}

/** One position for each value, the newest; at most four. */
function distinct(reading: Reading, positions: readonly Position[]): Position[] {
  const byValue = new Map<number, Position>();
  for (const position of positions) byValue.set(position.quantity.value, position);
  const all = [...byValue.values()];
  return all.length > 1 && all.some((p) => all.some((q) => q !== p && contradict(reading, p, q)))
    ? all.slice(0, 4)
    : [];
}

/** Figures that the articles give in somebody's name, by measure. */
function heldFigures(reading: Reading): Map<string, Position[]> {
  const out = new Map<string, Position[]>();
  for (const passage of reading.passages) {
    const { annotations } = reading.articles[passage.article]!;
    for (const index of passage.quantities) {
      const quantity = annotations.quantities[index]!;
      const kind = quantity.measure && Object.hasOwn(KINDS, quantity.measure) ? KINDS[quantity.measure] : undefined;
      if (!kind || !quantity.holder) continue;
      const position = positionOf(reading, passage, index, kind);
      if (position) out.set(quantity.measure!, [...(out.get(quantity.measure!) ?? []), position]);
    }
  }
  return out;
}

/** The figure at `index` in the article of `passage`, when it is the kind's total; undefined for a part of it or another thing. */
export function positionOf(reading: Reading, passage: Passage, index: number, kind: Kind): Position | undefined {
  const { article, annotations } = reading.articles[passage.article]!;
  const quantity = annotations.quantities[index]!;
  if (quantity.unit !== undefined && quantity.unit !== "people") return undefined;
  const from = Math.max(passage.span.start, quantity.start - 40);
  const around = article.text.slice(from, Math.min(passage.span.end, quantity.end + 40));
  if (!kind.near.test(`${quantity.counted ?? ""} ${around}`) || PART.test(around)) return undefined;
  const named = quantity.holder ?? claimHolder(annotations, passage, quantity);
  const held = named
    ? holderName(article.text.slice(named.start, named.end))
    : accordingTo(article.text.slice(passage.span.start, passage.span.end));
  const value = article.text.slice(quantity.start, quantity.end);
  return { passage, quantity, value, holder: held || article.outlet.name };
}

/** Who holds the claim in which the figure stands. */
const claimHolder = ({ claims }: Annotations, passage: Passage, { start, end }: Quantity): Span | undefined =>
  passage.claims.map((at) => claims[at]!).find((claim) => claim.holder && claim.start <= start && end <= claim.end)
    ?.holder;

/** "Five people died, according to a doctor at the clinic": whose figure the end of the sentence says it is. */
const accordingTo = (words: string): string => holderName(/\baccording to ([^,;]+?)[.,;]/i.exec(words)?.[1] ?? "");

/** The holder without dateline and relative clause; empty for a mere pronoun, and where the words are no plain noun phrase. */
function holderName(words: string): string {
  const bare = words
    .replace(/^.*?\)\s*[-–—]+\s*/, "")
    .split(/,|\s(?:who|which|whose|that)\s/)[0]!
    .trim();
  if (!isPlain(bare)) return "";
  if (/^(?:he|she|they|it|who|which|that|i|we|you)$/i.test(bare)) return "";
  return bare.replace(/^the /, "The ");
}

/** In words: longer holders are two phrases run together, or more of the sentence than its subject. */
const LONGEST_HOLDER = 9;

/** "A speech of 25 minutes the interim president": a second article with nothing before it that joins it to the first phrase. */
function isPlain(phrase: string): boolean {
  const listed = phrase.split(/\s+/);
  if (listed.length > LONGEST_HOLDER || /["“”;:]/.test(phrase)) return false;
  return !listed.some(
    (word, index) =>
      index > 0 &&
      /^(?:an?|the|his|her|its|their|this|that|these|those)$/i.test(word) &&
      !/^(?:of|for|in|at|on|from|by|to|with|and|or|under|near|behind|inside|across|all|both|as|against|over|between)$/i.test(
        listed[index - 1]!,
      ),
  );
}

/** The newest pair that contradicts, and every further holder who gives yet another figure at that time. */
function contradicting(reading: Reading, positions: readonly Position[]): Position[] {
  const at = (p: Position): string => reading.articles[p.passage.article]!.article.published ?? "";
  const newest = [...positions].sort((a, b) => Date.parse(at(b)) - Date.parse(at(a)) || a.passage.id - b.passage.id);
  for (const [i, a] of newest.entries()) {
    const group = [a];
    for (const b of newest.slice(i + 1)) {
      if (group.every((other) => other.holder !== b.holder && contradict(reading, other, b))) group.push(b);
    }
    if (group.length > 1) return group.slice(0, 4);
  }
  return [];
}

/** How far behind a figure the place stands to which it belongs, in UTF-16 code units. */
const PLACE_NEAR = 90;

/** "Twelve people were killed in Beni Suef": a place behind the figure that no title has; its count is no total of the story's. */
function localTo(reading: Reading, { passage, quantity }: Position): string {
  const { annotations, article } = reading.articles[passage.article]!;
  const place = annotations.names.find(
    ({ type, start }) =>
      type === "location" &&
      start > quantity.end &&
      start < Math.min(passage.span.end, quantity.end + PLACE_NEAR) &&
      /\b(?:in|at|near|outside)\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/u.test(article.text.slice(quantity.end, start)),
  );
  if (!place || reading.articles.some((one) => one.article.title.includes(place.text))) return "";
  return place.text;
}

function contradict(reading: Reading, a: Position, b: Position): boolean {
  if (!apart(a.quantity, b.quantity) || localTo(reading, a) !== localTo(reading, b)) return false;
  const at = (p: Position): number => Date.parse(reading.articles[p.passage.article]!.article.published ?? "");
  // Without times nothing shows whether the figures contradict or follow each other.
  return a.passage.articleId === b.passage.articleId || Math.abs(at(a) - at(b)) <= SAME_TIME;
}

function apart(a: Quantity, b: Quantity): boolean {
  const high = Math.max(a.value, b.value);
  const rough = a.qualifier !== undefined || b.qualifier !== undefined;
  if (a.qualifier === "at-least" && b.value >= a.value && b.qualifier === undefined) return b.value > a.value * 1.5;
  if (b.qualifier === "at-least" && a.value >= b.value && a.qualifier === undefined) return a.value > b.value * 1.5;
  return Math.abs(a.value - b.value) > (rough ? ROUNDING * high : 0);
}
