import type { AnnotatedArticle, Quantity } from "../../model/index.js";
import { type Casualty, PART_AFTER, PART_BEFORE } from "./casualty-words.js";
import { boundsOf, fits } from "./figure-bounds.js";

/** Two counts of one thing that an article sets against each other, each in somebody's name. */
export interface ContrastedCasualties {
  readonly measure: Casualty;
  readonly a: Quantity;
  readonly b: Quantity;
}

/** "The ministry said 12, while the union put it at 30." */
const AGAINST =
  /\b(?:while|whereas|but|however|though|although|by contrast|in contrast|only|disput\w+|contradict\w*|den(?:y|ies|ied)|puts? the (?:toll|number|figure|count|death toll))\b/i;
/** One count after another is a count that moved. */
const IN_TIME =
  /\b(?:earlier|initial(?:ly)?|previous(?:ly)?|at first|later|since then|revised|updated|rose|risen|rising|climbed|up from|had (?:said|put|reported|been)|by then|days? (?:before|ago))\b/i;
const NOBODY = /^(?:he|she|they|it|who|which|that|i|we|you|his|her|their|its)\b/i;
/** Nouns for anybody: "12 civilians" and "30 militants" are not one count. */
const ANYBODY =
  /^(?:people|persons?|victims?|dead|deaths?|bodies|casualties|fatalities|injured|wounded|missing|others?)?$/;
/** How far apart they may stand, in UTF-16 code units. */
const NEAR = 260;

const kindOf = ({ measure }: Quantity): Casualty | undefined =>
  measure === "killed" || measure === "injured" || measure === "missing" ? measure : undefined;

/** Counts that holders who are named give against each other within an article. */
export function contrastedCasualties({ article, annotations }: AnnotatedArticle): ContrastedCasualties[] {
  const held = annotations.quantities.filter((one) => one.holder && kindOf(one));
  return held.slice(1).flatMap((b, index) => {
    const a = held[index]!;
    const measure = kindOf(a)!;
    if (measure !== kindOf(b) || b.start - a.end > NEAR || !sameThing(a, b)) return [];
    const [one, other] = [a, b].map(({ holder }) => article.text.slice(holder!.start, holder!.end).toLowerCase());
    if (one === other || NOBODY.test(one!) || NOBODY.test(other!)) return [];
    if (a.holderEntity !== undefined && a.holderEntity === b.holderEntity) return [];
    const whole = annotations.sentences.filter(({ start, end }) => start <= b.start && end > a.start);
    const words = article.text.slice(whole[0]?.start ?? a.start, whole.at(-1)?.end ?? b.end);
    const between = article.text.slice(a.end, b.end);
    if (!AGAINST.test(`${between} ${article.text.slice(b.end, whole.at(-1)?.end)}`) || IN_TIME.test(words)) return [];
    if ([a, b].some(({ start, end }) => isPart(article.text, start, end))) return [];
    return fits(boundsOf(a), boundsOf(b)) ? [] : [{ measure, a, b }];
  });
}

const headOf = ({ counted = "" }: Quantity): string => counted.split(" ").at(-1) ?? "";
const sameThing = (a: Quantity, b: Quantity): boolean =>
  headOf(a) === headOf(b) || (ANYBODY.test(headOf(a)) && ANYBODY.test(headOf(b)));

const isPart = (text: string, start: number, end: number): boolean =>
  PART_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || PART_AFTER.test(text.slice(end, end + 60));
