import type { Quantity } from "../../model/annotation.js";
import { HOUR_MS } from "../../text/milliseconds.js";
import { compareFigures, type Reading as Figure, type FigureComparison, isCasualty } from "../ledger/index.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { casualtyDisputes } from "./casualty-disputes.js";
import type { Dispute, Held } from "./dispute.js";
import { holderAt } from "./holders.js";
import { recounts } from "./recounts.js";

/** A figure as one voice gives it, with what the annotator made of it. */
export interface Position extends Held {
  readonly quantity: Quantity;
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
  shot: { about: "How many people were shot", near: /\b(?:shot|shoot|gun)/i },
  missing: { about: "How many people are missing", near: /\b(?:missing|unaccounted)/i },
  arrested: { about: "How many people were arrested", near: /\b(?:arrest|detain)/i },
  freed: { about: "How many people have been freed", near: /\b(?:free|releas)/i },
  displaced: { about: "How many people were displaced", near: /\b(?:displac|evacuat|homeless|fled)/i },
};

/** Figures apart by less than this share of the larger, with a rounding word on one side, are one figure told roughly. */
const ROUNDING = 0.08;
/** Figures given further apart in time than this are one count that moved. */
const SAME_TIME = 20 * HOUR_MS;
/** Years, ages and hours make up a part of a total: such figures are about something narrower. */
const PART =
  /\b(?:of (?:them|whom|those|its|his|her|their)|including|among (?:them|those)|another|other|more|additional|further|rest|half|third)\b|\bin (?:his|her|their|our|the) (?:town|city|village|state|county|family|household)\b/i;

const compared = new WeakMap<Reading, readonly FigureComparison[]>();

/** The story's figures held against each other, once. */
export function comparedFigures(reading: Reading): readonly FigureComparison[] {
  const known = compared.get(reading) ?? compareFigures(reading.articles, reading.material.copies);
  compared.set(reading, known);
  return known;
}

/**
 * Where holders give different figures for one of the well-known counts at about the same time. Casualties are the ledger's, and
 * nothing else finds them; for the other counts it is what articles lead with, and what they report of named holders who contradict
 * each other.
 */
export function disputesIn(reading: Reading): Dispute[] {
  const out = casualtyDisputes(reading, (measure) => KINDS[measure]!.about);
  const byArticle = passagesByArticle(reading);
  for (const comparison of comparedFigures(reading)) {
    const kind = Object.hasOwn(KINDS, comparison.thing) ? KINDS[comparison.thing] : undefined;
    if (!kind || isCasualty(comparison.thing) || comparison.verdict !== "differs") continue;
    const given = comparison.readings.flatMap((figure) => fromLedger(reading, byArticle, figure, kind) ?? []);
    const positions = distinct(reading, given);
    if (positions.length > 1) out.push(disputeOf(reading, comparison.thing, positions, given));
  }
  for (const [measure, held] of heldFigures(reading)) {
    if (out.some((dispute) => dispute.measure === measure)) continue;
    const positions = contradicting(reading, held);
    const own = (one: Position): boolean => positions.some(({ holder }) => titleOf(holder) === titleOf(one.holder));
    if (positions.length > 1) out.push(disputeOf(reading, measure, positions, held.filter(own)));
  }
  return [...out, ...recounts(reading)];
}

/** Positions that most voices give come first, of these those of most headlines. */
function disputeOf(reading: Reading, measure: string, given: readonly Position[], all: readonly Position[]): Dispute {
  const voices = new Map(given.map(({ amount }) => [amount, voicesWith(reading, measure, amount)]));
  const positions = [...given].sort(
    (a, b) =>
      voices.get(b.amount)! - voices.get(a.amount)! || titlesWith(reading, b.value) - titlesWith(reading, a.value),
  );
  return { about: KINDS[measure]!.about, measure, positions, values: new Set(all.map(({ amount }) => amount)) };
}

/** Voices that give a count of this value. */
function voicesWith({ articles, passages }: Reading, measure: string, amount: number): number {
  const giving = passages.filter(({ article, quantities }) =>
    quantities.some((at) => {
      const quantity = articles[article]!.annotations.quantities[at]!;
      return quantity.value === amount && (quantity.measure ?? measure) === measure;
    }),
  );
  return new Set(giving.map(({ voice }) => voice)).size;
}

/** Headlines that give a figure, in the same words. */
function titlesWith({ articles }: Reading, value: string): number {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
  const [wanted] = words(value);
  return articles.filter(({ article }) => wanted !== undefined && words(article.title).includes(wanted)).length;
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
  const index = passage?.quantities.find(
    (at) => reading.articles[passage.article]!.annotations.quantities[at]!.start === figure.span.start,
  );
  return passage && index !== undefined ? positionOf(reading, passage, index, kind) : undefined;
}

/** One position for each value: each holder's newest, and what another voice gives as theirs at that time; at most four. */
function distinct(reading: Reading, positions: readonly Position[]): Position[] {
  const byHolder = new Map<string, Position>();
  for (const position of positions) byHolder.set(titleOf(position.holder), position);
  const byValue = new Map<number, Position>();
  for (const position of positions) {
    const newest = byHolder.get(titleOf(position.holder))!;
    if (newest === position || toldApart(reading, newest, position)) byValue.set(position.amount, position);
  }
  const all = [...byValue.values()];
  return all.length > 1 && all.some((p) => all.some((q) => q !== p && contradict(reading, p, q)))
    ? all.slice(0, 4)
    : [];
}

/** Two voices that write within this time of each other tell of one count, not of one that moved between them. */
const ONE_TELLING = 6 * HOUR_MS;

/** Whether two voices give one holder's figure differently: one paper has the president say 212, another 312. */
function toldApart(reading: Reading, a: Position, b: Position): boolean {
  if (titleOf(a.holder) !== titleOf(b.holder) || a.passage.voice === b.passage.voice) return false;
  return contradict(reading, a, b) && Math.abs(timeOf(reading, a) - timeOf(reading, b)) <= ONE_TELLING;
}

/** "Kestria's interim president" and "the interim president" are one in a story. */
export const titleOf = (holder: string): string => holder.toLowerCase().replace(/^(?:the|an?|\S+['’]s?) /, "");

/** Figures that the articles give in somebody's name, by measure. */
function heldFigures(reading: Reading): Map<string, Position[]> {
  const out = new Map<string, Position[]>();
  for (const passage of reading.passages) {
    const { annotations } = reading.articles[passage.article]!;
    for (const index of passage.quantities) {
      const quantity = annotations.quantities[index]!;
      const kind = quantity.measure && Object.hasOwn(KINDS, quantity.measure) ? KINDS[quantity.measure] : undefined;
      if (!kind || !quantity.holder || isCasualty(quantity.measure)) continue;
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
  const held = holderAt(reading.articles[passage.article]!, passage.span, quantity);
  const value = article.text.slice(quantity.start, quantity.end);
  return { passage, quantity, value, amount: quantity.value, holder: held || article.outlet.name };
}

/** Milliseconds since 1970 at which the report that gives a figure appeared; NaN where it does not say. */
const timeOf = ({ articles }: Reading, { passage }: Position): number =>
  Date.parse(articles[passage.article]!.article.published ?? "");

/** The newest pair that contradicts, and every further holder who gives yet another figure at that time. */
function contradicting(reading: Reading, positions: readonly Position[]): Position[] {
  const at = (position: Position): number => timeOf(reading, position);
  const newest = [...positions].sort((a, b) => at(b) - at(a) || a.passage.id - b.passage.id);
  for (const [i, a] of newest.entries()) {
    const group = [a];
    for (const b of newest.slice(i + 1)) {
      const another = (other: Position): boolean =>
        titleOf(other.holder) !== titleOf(b.holder) ? contradict(reading, other, b) : toldApart(reading, other, b);
      if (group.every(another)) group.push(b);
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
  // Without times nothing shows whether the figures contradict or follow each other.
  return a.passage.articleId === b.passage.articleId || Math.abs(timeOf(reading, a) - timeOf(reading, b)) <= SAME_TIME;
}

function apart(a: Quantity, b: Quantity): boolean {
  const high = Math.max(a.value, b.value);
  const rough = a.qualifier !== undefined || b.qualifier !== undefined;
  if (a.qualifier === "at-least" && b.value >= a.value && b.qualifier === undefined) return b.value > a.value * 1.5;
  if (b.qualifier === "at-least" && a.value >= b.value && a.qualifier === undefined) return a.value > b.value * 1.5;
  return Math.abs(a.value - b.value) > (rough ? ROUNDING * high : 0);
}
