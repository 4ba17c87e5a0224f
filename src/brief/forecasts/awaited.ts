import { findDates } from "../../text/dates.js";
import type { Vocabulary } from "../likeness/terms.js";
import { AHEAD, foreseenIn } from "./foreseen.js";
import type { Awaited } from "./outcome.js";

/** A forecast's sentence as shown, the words it cites, and when they appeared (ISO; never empty). */
export interface SaidForecast {
  readonly text: string;
  readonly quote: string;
  readonly published: string;
  readonly deadline: string;
}

/** Whether a date belongs to a clause that hangs on the one that looks ahead: "will report to Mr Dudley, who takes over on 1 October". */
export function isAside(quote: string, at: number): boolean {
  const found = AHEAD.exec(quote);
  return found !== null && found.index < at && ASIDE.test(quote.slice(found.index + found[0].length, at));
}

const ASIDE = /\b(?:who|which|whose|when|where|that|because|as|after|while|since|following|although|but)\b/i;

/**
 * What a later report has to say for the forecast to be resolved; undefined where the sentence does not tell actor, act and day apart,
 * or its words do not give that deadline. From the words alone, so that a finished brief can be checked again.
 */
export function awaitedIn(
  { text, quote, published, deadline }: SaidForecast,
  vocabulary: Vocabulary,
): Awaited | undefined {
  const foreseen = foreseenIn(text, vocabulary);
  if (!foreseen) return undefined;
  const dates = findDates(quote, published, () => "future");
  const stated = dates.find(({ date, until }) => (until ?? date) === deadline);
  if (!stated || isAside(quote, stated.start)) return undefined;
  // "next week" ends on a day; it may come about on any of the days before.
  return { foreseen: { ...foreseen, by: foreseen.by || stated.until !== undefined }, made: published, deadline };
}
