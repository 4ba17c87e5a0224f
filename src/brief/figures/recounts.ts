import type { Quantity } from "../../model/annotation.js";
import { overlaps } from "../../model/span.js";
import { isCasualty } from "../ledger/index.js";
import { indicesWithin, type Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import type { Dispute, Held } from "./dispute.js";
import { holderAt } from "./holders.js";

/** "The regional council says the number is nearer 4,500", "The union, which puts the loss at 1,400": a count given anew, up to its figure. */
const ANEW =
  /\b(?:(?:puts?|makes?) (?:the|that|this|their|its) (?:number|figure|total|loss(?:es)?|count)(?: at)?|(?:says?|said|insists?|insisted) (?:that )?(?:the|that|this) (?:real |true |actual )?(?:number|figure|total|loss|count) (?:is|was|were|will be|would be)) (?:only |about |around |nearer |closer to |more like |at least |some |nearly |almost |up to )?$/;
/** In UTF-16 code units: how far before its figure such words begin. */
const LONGEST_ANEW = 80;
/** Sentences back to what "the number" counts. */
const FAR_BACK = 3;
/** How often is no count of things; what is measured has a unit. */
const NO_COUNT = /^times?$/;
/** Another time or another scope behind the figure: what is counted there is not what was counted before. */
const OTHERWISE =
  /\b(?:ago|(?:by|in|since|until) (?:the end of )?(?:19|20)\d\d|(?:last|next|this|a|each|every|per) (?:year|month|week|day)|alone|across|altogether|in (?:total|all)|nationwide|worldwide|statewide|before|earlier|when|for \p{L}+s)\b/u;
/** Counts further apart than this, as a multiple of the smaller, are hardly of one thing. */
const FAR_APART = 4;

interface Count {
  readonly quantity: Quantity;
  /** Stem of what is counted. */
  readonly thing: string;
}

/**
 * Counts that an article gives, and that somebody in it gives anew ("the number is nearer 4,500"): what is counted is what the last count
 * before these words counted. The press itself sets them side by side, so they hold of one time. Casualties are the ledger's.
 */
export function recounts(reading: Reading): Dispute[] {
  const out = new Map<string, Dispute>();
  // The newest report says how matters stand.
  for (const passage of [...reading.passages].reverse()) {
    const anew = ANEW_SOMEWHERE.test(passage.text) ? countAnew(reading, passage) : undefined;
    const before = anew && countBefore(reading, passage, anew.value);
    if (!before || out.has(before.thing) || before.quantity.value === anew.value) continue;
    const first = positionFor(reading, before.thing, before.quantity.value);
    const second = positionFor(reading, before.thing, anew.value) ?? held(reading, passage, anew);
    if (!first || first.passage === second.passage || first.holder === second.holder || !isNamed(reading, second))
      continue;
    const about = countedIn(reading, first) ?? countedIn(reading, second);
    if (about === undefined) continue;
    const values = new Set([first.amount, second.amount]);
    out.set(before.thing, {
      about,
      measure: `count of ${before.thing}`,
      thing: before.thing,
      positions: [first, second],
      values,
    });
  }
  return [...out.values()];
}

const areNear = (one: number, other: number): boolean => Math.max(one, other) <= FAR_APART * Math.min(one, other);

/** Whether it is somebody's figure, and not merely its outlet's. */
const isNamed = ({ articles }: Reading, { passage, holder }: Held): boolean =>
  holder !== articles[passage.article]!.article.outlet.name;

const ANEW_SOMEWHERE = /\b(?:number|figure|total|loss(?:es)?|count)\b/;

/** The figure of a sentence that counts anew. */
function countAnew({ articles }: Reading, { article, span, quantities }: Passage): Quantity | undefined {
  const {
    annotations,
    article: { text },
  } = articles[article]!;
  return quantities
    .map((at) => annotations.quantities[at]!)
    .find(
      (one) =>
        isCount(one) &&
        ANEW.test(text.slice(Math.max(span.start, one.start - LONGEST_ANEW), numberStart(text, one))) &&
        !OTHERWISE.test(text.slice(one.end, span.end)),
    );
}

/** Where the number of a quantity begins, behind "about" or "more than". */
const numberStart = (text: string, { start, end }: Quantity): number =>
  start +
  Math.max(
    0,
    text
      .slice(start, end)
      .search(/[\d]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)\b/iu),
  );

const isCount = ({ unit, measure, high }: Quantity): boolean =>
  (unit === undefined || unit === "people") && high === undefined && !isCasualty(measure) && measure !== "age";

/** The count near a value that the sentences a little before give last; undefined where they count several things so. */
function countBefore(reading: Reading, { article, sentence }: Passage, value: number): Count | undefined {
  const { annotations } = reading.articles[article]!;
  const before = annotations.sentences
    .slice(Math.max(0, sentence - FAR_BACK), sentence)
    .flatMap((at) => indicesWithin(annotations.quantities, at))
    .map((index) => annotations.quantities[index]!)
    .flatMap((quantity) => {
      const thing = thingOf(reading, quantity);
      return thing === undefined || !areNear(quantity.value, value) ? [] : [{ quantity, thing }];
    });
  return new Set(before.map(({ thing }) => thing)).size === 1 ? before.at(-1) : undefined;
}

/** The stem of what a plain count counts; undefined for what is measured, and for casualties. */
export function thingOf({ vocabulary }: Reading, quantity: Quantity): string | undefined {
  const noun = (quantity.counted ?? quantity.unit ?? "").split(" ").find((word) => word.length > 2);
  if (noun === undefined || !isCount(quantity) || NO_COUNT.test(noun)) return undefined;
  return vocabulary.stem(noun);
}

/** Who gives this many of a thing, named before unnamed, in the newest words. */
function positionFor(reading: Reading, thing: string, amount: number): Held | undefined {
  const all = reading.passages.flatMap((passage) => {
    const { annotations } = reading.articles[passage.article]!;
    const quantity = passage.quantities
      .map((at) => annotations.quantities[at]!)
      .find((one) => one.value === amount && thingOf(reading, one) === thing);
    return quantity ? [held(reading, passage, quantity)] : [];
  });
  const named = all.filter(({ passage, holder }) => holder !== reading.articles[passage.article]!.article.outlet.name);
  return named.at(-1) ?? all.at(-1);
}

function held({ articles }: Reading, passage: Passage, quantity: Quantity): Held {
  const annotated = articles[passage.article]!;
  const { text, outlet } = annotated.article;
  const pronoun = passage.edits.find(
    ({ kind, ...at }) => kind === "name" && quantity.holder && overlaps(at, quantity.holder),
  );
  return {
    ...{ passage, amount: quantity.value, value: text.slice(quantity.start, quantity.end) },
    // "He repeated": whose name the passage has in the pronoun's place.
    holder: pronoun?.insert || holderAt(annotated, passage.span, quantity) || outlet.name,
  };
}

/** What goes on behind the figure: "jobs would go", "people are still out of their homes". */
const BEHIND =
  /^[”"’']? ?((?:[\p{L}-]+ ){0,2}[\p{L}-]+ (?:will|would|(?:have|has|had) been|are|were|had) (?:still )?[^,;:.“”"()]{2,50}?)(?= (?:because|and (?!\p{Lu})|but|since|after|when|as|while|by|according)\b|[,;:.“”"()]|$)/u;

/** "How many jobs would go": what is counted, as the words of a position have it. */
function countedIn({ articles }: Reading, { passage, amount }: Held): string | undefined {
  const { annotations, article } = articles[passage.article]!;
  const quantity = passage.quantities.map((at) => annotations.quantities[at]!).find(({ value }) => value === amount)!;
  const at = numberStart(article.text, quantity);
  const number = /^[\d.,]*\d|^\p{L}+/u.exec(article.text.slice(at))?.[0] ?? "";
  const words = BEHIND.exec(article.text.slice(at + number.length, passage.span.end))?.[1];
  return words === undefined || /\b(?:that|which|who|it|he|she|his|her|its)\b/.test(words)
    ? undefined
    : `How many ${words}`;
}
