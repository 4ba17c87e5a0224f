import type { Span } from "../model/span.js";

/**
 * Words that outlets choose between for one thing, each group a choice. Only such as name the same in one story whichever is chosen: a
 * "regime" and a "government" may be two.
 */
const GROUPS: ReadonlyArray<readonly RegExp[]> = [
  [/\b(?:riots?|rioters?)\b/i, /\b(?:insurrection|insurrectionists?)\b/i, /\bcoup attempt\b/i],
  [/\bterrorists?\b/i, /\bmilitants?\b/i, /\bfreedom fighters?\b/i],
  [/\b(?:illegal (?:im)?migrants?|illegal aliens?)\b/i, /\b(?:undocumented|unauthori[sz]ed) (?:im)?migrants?\b/i],
  [/\bpro-life\b/i, /\banti-abortion\b/i],
  [/\bpro-choice\b/i, /\bpro-abortion\b/i],
  [/\bfetal heartbeat\b/i, /\b(?:cardiac|electrical) activity\b/i],
  [/\bunborn (?:child(?:ren)?|bab(?:y|ies))\b/i, /\bf(?:o)?etus(?:es)?\b/i],
  [/\bbiological (?:males?|boys?|men)\b/i, /\btransgender (?:girls?|women|athletes?)\b/i],
  [/\btax hikes?\b/i, /\btax increases?\b/i, /\btax rises?\b/i],
  [/\bdeath tax\b/i, /\b(?:estate|inheritance) tax\b/i],
  [/\bObamacare\b/i, /\bAffordable Care Act\b/i],
  [/\bclimate (?:crisis|emergency)\b/i, /\bclimate change\b/i, /\bglobal warming\b/i],
  [/\bgun control\b/i, /\bgun safety\b/i],
  [/\bassisted suicide\b/i, /\bassisted dying\b/i, /\beuthanasia\b/i],
  [/\binvasion\b/i, /\bspecial (?:military )?operation\b/i],
  [/\bseparatists?\b/i, /\brebels?\b/i],
  [/\bsecurity fence\b/i, /\bseparation (?:wall|barrier)\b/i],
];

export interface Contested extends Span {
  /** Which choice, and what was chosen. */
  readonly group: number;
  readonly choice: number;
  readonly words: string;
}

/** What stands in quotation marks, a title in capitals apart, is somebody else's choice: blanks of the same length. */
const ownWords = (text: string): string =>
  text.replace(/[“"][^“”"\n]*[”"]|‘[^‘\n]*?’(?!\p{L})/gu, (quoted) => " ".repeat(quoted.length));

/** The contested words that an outlet uses in its own voice, the first of each choice. */
export function contestedIn(text: string): Contested[] {
  const own = ownWords(text);
  return GROUPS.flatMap((choices, group) =>
    choices.flatMap((pattern, choice) => {
      const found = pattern.exec(own);
      if (!found) return [];
      const end = found.index + found[0].length;
      return [{ group, choice, words: found[0], start: found.index, end }];
    }),
  );
}
