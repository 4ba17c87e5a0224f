import type { Desk } from "../../../desk.js";
import { areFound, isLatest } from "../../../figures/moved-figures.js";
import type { Passage } from "../../../reading/passage.js";
import { askable, type Proposal, withoutTimes } from "../asked.js";
import { isViolent } from "../inquiries/inquiries.js";
import { givesAny, isGiven } from "../limits/figures-given.js";
import { isTitled, matter } from "./why.js";

interface Count {
  /** Words of the answer, and how the question is put with them; the first that fits is taken. */
  readonly forms: ReadonlyArray<readonly [RegExp, string]>;
  /** Words near the figure that make it another count. */
  readonly not: RegExp;
}

const COUNTED: Readonly<Record<string, Count>> = {
  killed: {
    forms: [
      [/\bkill(?:ed|ing|s)\b/i, "were killed"],
      [/\b(?:died|dies)\b/i, "died"],
      [/\bdead\b/i, "are dead"],
      [/\bdeaths?\b|\bdeath toll\b/i, "died"],
    ],
    not: /\bmissing\b(?!.*\b(?:dead|kill|died))|\bunborn\b/i,
  },
  injured: {
    forms: [
      [/\binjur/i, "were injured"],
      [/\bwounded\b/i, "were wounded"],
      [/\b(?:hurt|hospital|treated)/i, "were hurt"],
    ],
    not: /\bnobody\b/i,
  },
  missing: {
    forms: [[/\b(?:missing|unaccounted)/i, "are missing"]],
    not: /\b(?:were missing|had been|was found|were found|found alive|rescuers found|no longer|page|posters?)\b/i,
  },
  arrested: { forms: [[/\barrest|\bdetain/i, "were arrested"]], not: /\b(?:remain|still|sentenced|prior|previous)\b/i },
  freed: { forms: [[/\b(?:freed|free|releas)/i, "have been freed"]], not: /\bremain\b/i },
  displaced: {
    forms: [
      [/\bevacuat/i, "were evacuated"],
      [/\b(?:displac|homeless|fled)/i, "were displaced"],
    ],
    not: /^$/,
  },
};

const FIGURE =
  "(?:\\d[\\d,]*|a|an|man|woman|boy|girl|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)";
const given = (what: string): RegExp =>
  new RegExp(`\\b${FIGURE}\\b.{0,40}\\b(?:${what})|\\b(?:${what})\\p{L}*\\b.{0,15}\\b${FIGURE}\\b`, "iu");
/** The reader has a figure already; only where it is disputed does a question remain. */
const GIVEN: Readonly<Record<string, RegExp>> = {
  killed: given("kill(?:ed|s)?|dead|die[sd]?|deaths?|murdere?d?|slain"),
  injured: given("injur|wound|hurt|shot"),
  missing: given("missing"),
  arrested: given("arrest|detain"),
  freed: given("freed|releas"),
  displaced: given("evacuat|displac"),
};

/** "How many people were killed in the Lisk valley flood?", answered by the newest count; or by both sides where it is disputed. */
export function counts(desk: Desk, event: string | undefined, read: readonly string[]): Proposal[] {
  const out: Proposal[] = [];
  const known = read.join(" ");
  for (const [measure, count] of Object.entries(COUNTED)) {
    if (measure === "missing" && areFound(desk.reading)) continue;
    const disputed = desk.disputes.find((one) => one.measure === measure);
    const dispute = disputed?.positions.every(
      ({ passage }) =>
        !PART_OF_IT.test(passage.text) && desk.features[passage.id]!.topical === 1 && sharesTwo(desk, passage),
    )
      ? disputed
      : undefined;
    // Of two sides that the reader has, no question remains.
    if (dispute && dispute.positions.filter(({ passage }) => givesAny(desk, passage, known)).length > 1) continue;
    if (dispute && isOfThirdCount(desk, measure, dispute.positions)) continue;
    // One side alone would be no answer.
    if (disputed && !dispute) continue;
    const moved = desk.moved.find((m) => m.measure === measure);
    const told = dispute ? dispute.positions.map((p) => p.passage) : newestCount(desk, measure, count, moved?.value);
    const first = told[0];
    const form = first && count.forms.find(([words]) => words.test(first.text))?.[1];
    if (!form || (!dispute && (isTold(desk, first, measure) || GIVEN[measure]?.test(known)))) continue;
    const bare = `How many people ${form}`;
    const value = 1.2 + (dispute ? 0.8 : 0) + Math.min(0.4, matter(desk, first)) + (measure === "killed" ? 0.2 : 0);
    const sides = dispute ? ({ sides: true } as const) : {};
    if (event) out.push({ question: `${bare} in ${event}?`, kind: "count", value: value + 0.05, told, ...sides });
    out.push({ question: `${bare}?`, kind: "count", value, told, ...sides });
  }
  return isViolent(desk, read) ? out : [...out, ...others(desk, known)];
}

/** Whether the headline has a count that none of the sides gives: the answer would lack a side. */
export const isOfThirdCount = (desk: Desk, measure: string, sides: readonly { readonly passage: Passage }[]): boolean =>
  GIVEN[measure]?.test(desk.headline) === true && !sides.some(({ passage }) => givesAny(desk, passage, desk.headline));

/** Sides of a dispute count the same: each speaks of what the headline does. */
const sharesTwo = (desk: Desk, { terms }: Passage): boolean =>
  new Set(desk.reading.vocabulary.terms(desk.headline).filter((term) => terms.has(term))).size > 1;

/** What the headline and the account of what happened give is no question any more. */
function isTold(desk: Desk, passage: Passage, measure: string): boolean {
  const { annotations } = desk.reading.articles[passage.article]!;
  const value = passage.quantities.map((i) => annotations.quantities[i]!).find((q) => q.measure === measure)?.value;
  return (
    value !== undefined && (desk.said(passage, 0.9) || desk.toldFigure(measure, value) || isGiven(desk.headline, value))
  );
}

/** A count of a part, or of something else besides. */
const PART_OF_IT =
  /^In (?:early |late |mid-)?\p{Lu}\p{L}+, |\b(?:possibly|perhaps|first|at the scene|between|of the|another|other|crashes|in (?:his|her|the) (?:town|house|home|car|vehicle|street))\b|\bone person\b/iu;

interface Told {
  readonly passage: Passage;
  readonly value: number;
  readonly published: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Passages that give a count of some kind. */
const countingOf = ({ reading }: Desk, measure: string): Passage[] =>
  reading.passages.filter(
    ({ article, quantities }) =>
      quantities.length > 0 &&
      quantities.some((at) => reading.articles[article]!.annotations.quantities[at]!.measure === measure),
  );

/** What holds is what the articles of the last day give; among those, what most voices give, then the newest. */
function newestCount(desk: Desk, measure: string, count: Count, moved: number | undefined): Passage[] {
  const told: Told[] = [];
  for (const passage of countingOf(desk, measure)) {
    const { article, annotations } = desk.reading.articles[passage.article]!;
    // "Eleven people died." shares no other word with the story, and is all its toll.
    if ((desk.features[passage.id]!.topical < 0.3 && !isLatest(desk, passage)) || passage.words > 55) continue;
    const value = passage.quantities
      .filter((index) => isCount(desk, passage, index, measure, count))
      .map((index) => annotations.quantities[index]!.value)[0];
    if (value !== undefined && value > 1 && (moved === undefined || value === moved))
      told.push({ passage, value, published: article.published ?? "" });
  }
  const last = Math.max(...told.map((t) => Date.parse(t.published) || 0));
  const recent = told.filter((t) => (Date.parse(t.published) || 0) >= last - DAY);
  const voices = (value: number): number =>
    new Set(recent.filter((t) => t.value === value).map((t) => t.passage.voice)).size;
  return recent
    .filter((t) => voices(t.value) > 1 || inTitle(desk, t.value))
    .sort(
      (a, b) =>
        Number(inTitle(desk, b.value)) - Number(inTitle(desk, a.value)) ||
        voices(b.value) - voices(a.value) ||
        (a.published < b.published ? 1 : a.published > b.published ? -1 : 0) ||
        b.value - a.value ||
        desk.scores[b.passage.id]! - desk.scores[a.passage.id]! ||
        a.passage.id - b.passage.id,
    )
    .slice(0, 1)
    .map((t) => t.passage);
}

/** A headline gives the figure that the story is known by. */
const inTitle = (desk: Desk, value: number): boolean =>
  desk.reading.articles.some(({ article }) => isGiven(article.title, value));

/** A part of a count, an old one, or one that proved wrong. */
const PARTIAL =
  /\b(?:others?|one of|initially|early reports|incorrect|wrongly|prior arrests|of (?:his|her|their|them|those|whom))\b/i;

function isCount(desk: Desk, passage: Passage, index: number, measure: string, count: Count): boolean {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const quantity = annotations.quantities[index]!;
  if (quantity.measure !== measure || (quantity.unit !== undefined && quantity.unit !== "people")) return false;
  const around = article.text.slice(
    Math.max(passage.span.start, quantity.start - 50),
    Math.min(passage.span.end, quantity.end + 50),
  );
  const after = article.text.slice(quantity.end, quantity.end + 24);
  const close = article.text.slice(Math.max(passage.span.start, quantity.start - 12), quantity.end + 8);
  if (
    PARTIAL.test(close) ||
    /\bof the $/i.test(article.text.slice(Math.max(0, quantity.start - 7), quantity.start)) ||
    /\b(?:initially|early reports|incorrect|charged|accused|hospitalized for|last year|a year|at the scene|between|crashes|since|in recent|separate|weekend|house fire|so far this)\b/i.test(
      passage.text,
    )
  )
    return false;
  return (
    count.forms.some(([words]) => words.test(around)) &&
    !count.not.test(around) &&
    !/^(?:\s*(?:others?|of (?:his|her|their|the|them|those|whom)|a\.?m|p\.?m|o'clock|past|per ?cent|%|years?|days?|hours?|months?|weeks?|of the|of them|times)\b|[:.]\d)/i.test(
      after,
    )
  );
}

const NUMBER =
  "(?:\\d[\\d,.]*(?: (?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)";
const COUNTED_SUBJECT = new RegExp(
  `^(?:(?:At least|More than|About|Around|Nearly|Almost|Over|Some|Roughly|Up to|Fewer than) )?${NUMBER} ((?:\\p{Ll}+ ){0,2}\\p{Ll}+s|people|children|women|men)(?: of| in the)?(?:,? or (?:nearly |about |almost )?[^,;]{3,60},)? ?((?:have|had|has) been|were|are|will|would|have) (\\p{Ll}[^,;:“”"()]{2,70}?)(?=[,.;]|$| after | when | as | because | and (?!\\p{Lu})| but | since | according )`,
  "iu",
);
const SHARE =
  /^(?:(?:At least|More than|About|Around|Nearly|Almost|Over|Some|Roughly|Up to|Fewer than|Only|Just) )?\d[\d.]*(?:%| per ?cent) of ((?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+) ((?:have|had|has) been|were|are|have|had) (\p{Ll}[^,;:“”"()]{2,70}?)(?=[,.;]|$| after | when | as | because | and | but | since | according | without )/u;
const COST =
  /^((?:The|A|An) [^,;:“”"()]{4,50}?|[A-Z][^,;:“”"()]{3,40}?) (will|would|could|is expected to) cost (?!of)/u;

/** "How many jobs would go?": a sentence that opens with what it counts. */
function others(desk: Desk, known: string): Proposal[] {
  const out: Proposal[] = [];
  for (const passage of askable(desk)) {
    if (passage.quantities.length === 0 || passage.edits.length > 0) continue;
    if (passage.quantities.some((i) => isGrowing(desk, passage, i))) continue;
    const counted = COUNTED_SUBJECT.exec(passage.text);
    const share = SHARE.exec(passage.text);
    if (share && !LOOSE_SHARE.test(share[0]) && endsWhere(passage.text, share[0].length)) {
      const asked = `What share of ${share[1]} ${share[2]} ${withoutTimes(share[3]!)}?`;
      if (isTitled(desk, asked))
        out.push({ question: asked, kind: "count", value: 1 + matter(desk, passage), told: [passage] });
      continue;
    }
    const cost = counted ? null : COST.exec(passage.text);
    const question = counted
      ? `How many ${counted[1]!} ${counted[2]} ${withoutTimes(counted[3]!)}?`
      : cost && cost[2] !== "is expected to" && !/^(?:It|This|That|He|She|They)\b/.test(cost[1]!)
        ? `How much ${cost[2]} ${cost[1]!.replace(/^(?:The|A|An) /, (w) => w.toLowerCase())} cost?`
        : undefined;
    if (
      !question ||
      (counted && (!isTitled(desk, question) || !isOfHeadline(desk, question.replace(/^How many \S+/, "")))) ||
      passage.quantities.some((i) =>
        isGiven(known, desk.reading.articles[passage.article]!.annotations.quantities[i]!.value),
      ) ||
      (counted && isCounted(known, counted[1]!)) ||
      (counted && !endsWhere(passage.text, counted[0].length)) ||
      /\b(?:partying|hunting)\b| were p{L}+ing |\d(?:st|nd|rd|th)\?$| the (?:South|North|East|West)\?$| and |\b(?:in|at|after|during) an? |\b(?:in|on|at|of|for|to|by|from|with)\?$/.test(
        question,
      ) ||
      /\b(?:others?|more|adults|of the victims|are shot|among those|taken to|airlifted|transported|rushed|also|critical|stable|serious|hit|inside|he|she|they|his|her|their|it|its|this|that|these|years?|days?|hours?|said|which|who|of (?:them|those))\b/i.test(
        question,
      )
    )
      continue;
    out.push({ question, kind: "count", value: 0.9 + matter(desk, passage), told: [passage] });
    if (out.length === 3) break;
  }
  return out;
}

const LOOSE_SHARE =
  /\b(?:them|those|these|this|that|he|she|they|it|his|her|their|its|who|which|said|respondents)\b|\b(?:in|on|at|of|for|to|by|from|with|a|an|the)$/i;

/** Whether the reader has a number of the same things. */
export const isCounted = (known: string, things: string): boolean =>
  new RegExp(`\\b(?:\\d[\\d,.]*|${NUMBER}) (?:\\p{L}+ ){0,2}${things.split(" ").at(-1)}\\b`, "iu").test(known);

/** What is counted is worth knowing where the headline speaks of it. */
const isOfHeadline = (desk: Desk, words: string): boolean => {
  const headline = new Set(desk.reading.vocabulary.terms(desk.headline));
  return desk.reading.vocabulary.terms(words).some((term) => headline.has(term));
};

/** The well-known counts are asked for above, with care for what overtook them. */
const isGrowing = (desk: Desk, passage: Passage, index: number): boolean =>
  Object.hasOwn(COUNTED, desk.reading.articles[passage.article]!.annotations.quantities[index]!.measure ?? "");

/** What was matched ends with a clause, not at the stop of "Dec." or the comma of "768,000". */
export const endsWhere = (text: string, end: number): boolean => {
  const next = text.slice(end, end + 2);
  return !/^,\d|^\.\d/.test(next) && (next[0] !== "." || end + 1 >= text.trimEnd().length);
};
