import { POS } from "./parts-of-speech.js";
import type { TextView } from "./text-view.js";

export const NOMINAL = new Set<number>([POS.NOUN, POS.PROPN, POS.NUM, POS.PRON]);
export const IN_PHRASE = new Set<number>([POS.NOUN, POS.PROPN, POS.NUM, POS.ADJ, POS.DET, POS.PART, POS.X, POS.SYM]);
export const NOT_SUBJECT = new Set(
  "it that this there what which whom me us him them himself herself themselves".split(" "),
);
export const RELATIVE = new Set(["who", "whose", "which", "whom", "that"]);
/** Subjects are seldom longer; a limit keeps the walk cheap on hostile text. In tokens. */
export const LONGEST = 40;
export const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|earlier|later|recently|meanwhile|however|also|instead|too)$/;

export const isAbbreviationPoint = (view: TextView, i: number): boolean =>
  i > 0 && view.ends[i - 1] === view.starts[i] && view.ends[i - 1]! - view.starts[i - 1]! < 6;
