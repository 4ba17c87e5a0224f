import { matchesOf } from "../../text/matches.js";
import { fold } from "../likeness/terms.js";

/** Words for comparing, possessives apart, punctuation gone: "Clinton’s" gives "clinton" and "'s". */
export function comparable(text: string): string[] {
  return fold(text).match(COMPARABLE) ?? [];
}
const COMPARABLE = /[\p{L}\p{N}]+(?:[.,](?=\p{N})\p{N}+)*|'s?\b/gu;

/** Capitalised words that do not merely open a sentence or a heading, folded; titles, weekdays and months are no names. */
export function capitalised(text: string): string[] {
  const out: string[] = [];
  for (const word of text.match(CAPITALISED) ?? []) {
    const name = fold(word).replace(/'s$/, "");
    if (!NO_NAME.test(name)) out.push(name);
  }
  return out;
}

const CAPITALISED = /(?=\p{Lu})(?<![.!?:;"“‘'(]\s?)(?<=\S\s+)\p{Lu}[\p{L}'’.-]*\p{L}/gu;
const NO_NAME =
  /^(?:i|mr|mrs|ms|dr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const QUOTED = /[“"]([^“”"]{3,}?)[”"]/g;
/** Stretches in double quotation marks, folded, closing punctuation gone. */
export const quotedIn = (text: string): string[] =>
  matchesOf(QUOTED, text).map((m) => fold(m[1]!).replace(/[.,;:!?]+$/, ""));

/** Words that turn a statement round. */
export const NEGATION =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|\p{L}+n't|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|hardly|barely|unlikely|false(?:ly)?|untrue)\b/giu;
