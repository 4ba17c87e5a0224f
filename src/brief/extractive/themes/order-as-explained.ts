import type { Desk } from "../../desk.js";
import { dayNumber } from "../../reading/calendar.js";
import type { Passage } from "../../reading/passage.js";

/** Words that give a cause, an aim or the state of things from which the rest follows. */
const CAUSE =
  /\b(?:because|since \d{4}|after|caused|led to|in response to|in order to|aims? to|aimed at|designed to|under (?:the|a) (?:law|rule|deal|order|licen[cs]e|regulation)|requires?|allows?|had been)\b/i;
/** Words that say how somebody takes it, or what it may come to. */
const REACTION =
  /\b(?:criti\p{L}+|welcom\p{L}+|condemn\p{L}+|denounc\p{L}+|accus\p{L}+|warn(?:s|ed|ing)?|fear(?:s|ed)?|urg(?:ed|es)|demand(?:s|ed)?|call(?:s|ed) (?:for|on)|reject(?:s|ed)?|object(?:s|ed)|vow(?:s|ed)|hop(?:es|ed)|expects?|could|may|might)\b|["“]/iu;

/**
 * The sentences of a theme in the order in which an account explains: what lies behind it, what happened, what people say to it. Those of one
 * rank stand by the day of their report, and by their place in one report.
 */
export function orderAsExplained(desk: Desk, passages: readonly Passage[]): Passage[] {
  const day = ({ article }: Passage): number => dayNumber(desk.reading.articles[article]!.article.published ?? "") || 0;
  return [...passages].sort(
    (a, b) => rank(a) - rank(b) || day(a) - day(b) || a.article - b.article || a.sentence - b.sentence,
  );
}

const rank = ({ text, quoted }: Passage): number =>
  quoted > 0.2 || REACTION.test(text) ? 2 : CAUSE.test(text) ? 0 : 1;
