import type { Quantity } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { measureOfPhrase, measureOfVerbs } from "./measures.js";
import { POS } from "./parts-of-speech.js";
import { sentenceAt, type TextView, tokenFrom } from "./text-view.js";

export interface Counted {
  readonly phrase?: string;
  readonly measure?: NonNullable<Quantity["measure"]>;
  /** "one of them": a member, not a count. */
  readonly partitive?: boolean;
}

const NOUNS = new Set<number>([POS.NOUN, POS.PROPN]);
const MODIFIERS = new Set<number>([POS.ADJ, POS.NOUN, POS.PROPN, POS.NUM, POS.PART]);
/** Nouns that say how something is counted; the thing follows after "of". */
const CLASSIFIERS =
  /^(?:counts?|rounds?|tons?|tonnes?|barrels?|pieces?|cases?|acres?|gallons?|doses?|kilograms?|pounds?|number|thousands|hundreds|dozens|members?|reports?|cans?|boxes|sets?|pairs?|percent)$/;
const WHEN =
  /^(?:last|next|this|ago|earlier|later|a|per|each|every|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const LONGEST = 5;

/**
 * What a number counts: the noun phrase after it ("three more prisoners"); where there is none, that of the figure it is set beside
 * ("down from 3,747,540"), or what rose, fell or reached it ("the death toll rose to 56").
 */
export function countedBy(
  view: TextView,
  span: Span,
  unit: string | undefined,
  last: Quantity | undefined,
): Counted | undefined {
  const from = tokenFrom(view, span.end);
  const sentence = view.sentences[sentenceAt(view, span.start)];
  const limit = sentence ? tokenFrom(view, sentence.end) : view.starts.length;
  const floor = sentence ? tokenFrom(view, sentence.start) : 0;
  const partitive = view.lower[from] === "of";
  const ahead = phraseAfter(view, from, limit, span.end, unit);
  const ofThem =
    partitive && /^(?:them|those|these|which|whom)$/.test(view.lower[from + 1] ?? "") ? last?.counted : undefined;
  const phrase = ahead ?? ofThem ?? comparedWith(view, span, last, unit) ?? subjectOf(view, span, sentence, unit);
  const money = unit !== undefined && /^[A-Z]{3}$/.test(unit);
  const plain = unit === undefined || unit === "percent";
  const measure = money
    ? "money"
    : !plain
      ? undefined
      : (measureOfVerbs(view, span, floor, from, limit) ?? (phrase ? measureOfPhrase(phrase) : undefined));
  if (!phrase && !measure) return undefined;
  return { ...(phrase ? { phrase } : {}), ...(measure ? { measure } : {}), ...(partitive ? { partitive } : {}) };
}

/** The noun phrase right after the number, lower-cased, its head last ("adult men", "counts of murder"). */
function phraseAfter(
  view: TextView,
  from: number,
  limit: number,
  end: number,
  unit: string | undefined,
): string | undefined {
  // "“no more than 600” positions": what is counted stands behind the quoted words.
  let i = /^["”’']$/.test(view.lower[from] ?? "") ? from + 1 : from;
  if (unit && unit !== "percent" && view.lower[i] !== "of") return hyphenated(view, from, end);
  if (view.lower[i] === "of") i++;
  while (
    i < limit &&
    /^(?:the|its|their|his|her|our|all|more|other|additional|those|these|u\.s\.|-|of)$/.test(view.lower[i]!)
  ) {
    if (/^(?:more|other)$/.test(view.lower[i]!) && !MODIFIERS.has(view.pos[i + 1] ?? 0)) break;
    i++;
  }
  const first = i;
  let head = -1;
  for (; i < limit && i < first + LONGEST; i++) {
    const word = view.lower[i]!;
    const tag = view.pos[i]!;
    if (i > first && WHEN.test(word)) break;
    const participle =
      tag === POS.VERB && /(?:ed|ing)$/.test(word) && i + 1 < limit && MODIFIERS.has(view.pos[i + 1]!) && i === first;
    if (word === "others" || word === "people" || word === "dead") head = i;
    else if (NOUNS.has(tag) && !/^[\d$]/.test(word)) head = i;
    else if (tag === POS.NUM || word === "-") continue;
    else if (!(MODIFIERS.has(tag) || participle || (tag === POS.ADV && i === first))) break;
    if (word === "others" || word === "people") break;
  }
  if (head < 0) return adjectiveAlone(view, first);
  let to = head + 1;
  if (CLASSIFIERS.test(view.lower[head]!) && view.lower[to] === "of") {
    let j = to + 1;
    while (j < limit && j < to + 4 && (MODIFIERS.has(view.pos[j]!) || view.pos[j] === POS.DET)) j++;
    if (j > to + 1) to = j;
  }
  return phraseOf(view, first, to);
}

/** "20-page opinion", "six-year deals": what is measured stands after the unit. */
function hyphenated(view: TextView, from: number, end: number): string | undefined {
  const next = view.starts[from];
  if (next === undefined || next - end > 1 || !/-/.test(view.text.slice(Math.max(0, end - 8), end))) return undefined;
  let head = -1;
  for (let i = from; i < from + 3; i++) {
    if (NOUNS.has(view.pos[i] ?? 0)) head = i;
    else if (view.pos[i] !== POS.ADJ) break;
  }
  return head < 0 ? undefined : phraseOf(view, from, head + 1);
}

/** "10 injured", "21 dead": the adjective or participle is all there is. */
const adjectiveAlone = (view: TextView, i: number): string | undefined =>
  /^(?:dead|injured|wounded|missing|unaccounted|hurt|killed|arrested|detained|homeless|displaced)$/.test(
    view.lower[i] ?? "",
  )
    ? view.lower[i]
    : undefined;

function phraseOf(view: TextView, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (/^[\p{L}\d]/u.test(view.lower[i]!)) words.push(view.lower[i]!);
  return words.join(" ");
}

/** "… 3,605,201 births, down from 3,747,540", "6.1% in April": a second figure for the same thing. */
function comparedWith(
  view: TextView,
  span: Span,
  last: Quantity | undefined,
  unit: string | undefined,
): string | undefined {
  if (!last?.counted || last.measure === "age" || last.unit !== unit) return undefined;
  const between = view.text.slice(last.end, span.start);
  if (between.length > 60 && /,\s(?:and|but|while)\s/.test(between)) return undefined;
  return between.length < 120 &&
    /\b(?:from|to|than|compared (?:with|to)|against|versus|and|or|while)\s?$/i.test(between)
    ? last.counted
    : undefined;
}

const CHANGE =
  /^(?:rose|rise|rises|risen|fell|fall|fallen|falls|dropped|drop|drops|declined|decreased|increased|increase|climbed|jumped|surged|grew|grown|reached|hit|stood|stands|totaled|totalled|numbered|was|were|is|are|be|been|at|to|by|topped|exceeded|passed|surpassed|of|remained|remains|doubled|soared|plunged|tumbled|plummeted|slid|sank|swelled|dipped|ticked|slipped|edged|went|gone|from)$/;

/** "The death toll from the flood rose to", "bringing the number of dead to": what is counted is said once for all, however far off. */
const TOLL =
  /\b(?:(death toll|toll)|number of (?:the |confirmed |reported |known )?(dead|deaths|killed|injured|wounded|missing))\b[^\d.;:]{0,90}$/i;

/** "prices rose 0.6%", "the death toll stands at 56": the subject of a verb of change, or the noun before "of" or "at". */
function subjectOf(
  view: TextView,
  span: Span,
  sentence: Span | undefined,
  unit: string | undefined,
): string | undefined {
  if (!sentence || (unit !== undefined && unit !== "percent" && !/^[A-Z]{3}$/.test(unit))) return undefined;
  const floor = tokenFrom(view, sentence.start);
  let i = tokenFrom(view, span.start) - 1;
  if (i < floor || !CHANGE.test(view.lower[i]!)) return undefined;
  const toll = unit === undefined ? TOLL.exec(view.text.slice(sentence.start, span.start)) : null;
  if (toll) return (toll[1] ?? toll[2])!.toLowerCase();
  let changed = false;
  while (
    i >= floor &&
    (CHANGE.test(view.lower[i]!) ||
      view.pos[i] === POS.AUX ||
      view.pos[i] === POS.ADV ||
      view.pos[i] === POS.NUM ||
      view.lower[i] === "%")
  ) {
    changed ||= view.pos[i] === POS.VERB || view.pos[i] === POS.AUX;
    i--;
  }
  if (!changed && view.lower[i + 1] !== "of" && view.lower[i + 1] !== "at") return undefined;
  // Over what hangs on the subject: "claims in regular state programs".
  for (let step = 0; step < 4; step++) {
    const head = i;
    while (i >= floor && MODIFIERS.has(view.pos[i]!)) i--;
    if (i === head) return undefined;
    if (view.pos[i] === POS.DET || view.pos[i] === POS.PRON) return phraseOf(view, i + 1, head + 1);
    if (view.pos[i] !== POS.ADP) return phraseOf(view, i + 1, head + 1);
    i--;
  }
  return undefined;
}
