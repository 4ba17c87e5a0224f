import type { Span } from "../model/span.js";

/** Letters that any of the words of a choice has, in lower case, and the words: most texts lack the letters and are not read for the words. */
type Choice = readonly [letters: string, words: RegExp];

/**
 * Words that outlets choose between for one thing, each group a choice. Only such as name the same in one story whichever is chosen: a
 * "regime" and a "government" may be two.
 */
const GROUPS: ReadonlyArray<ReadonlyArray<Choice>> = [
  [
    ["riot", /\b(?:riots?|rioters?)\b/i],
    ["insurrection", /\b(?:insurrection|insurrectionists?)\b/i],
    ["coup attempt", /\bcoup attempt\b/i],
  ],
  [
    ["terrorist", /\bterrorists?\b/i],
    ["militant", /\bmilitants?\b/i],
    ["freedom fighter", /\bfreedom fighters?\b/i],
  ],
  [
    ["illegal ", /\b(?:illegal (?:im)?migrants?|illegal aliens?)\b/i],
    ["migrant", /\b(?:undocumented|unauthori[sz]ed) (?:im)?migrants?\b/i],
  ],
  [
    ["pro-life", /\bpro-life\b/i],
    ["anti-abortion", /\banti-abortion\b/i],
  ],
  [
    ["pro-choice", /\bpro-choice\b/i],
    ["pro-abortion", /\bpro-abortion\b/i],
  ],
  [
    ["fetal heartbeat", /\bfetal heartbeat\b/i],
    [" activity", /\b(?:cardiac|electrical) activity\b/i],
  ],
  [
    ["unborn ", /\bunborn (?:child(?:ren)?|bab(?:y|ies))\b/i],
    ["etus", /\bf(?:o)?etus(?:es)?\b/i],
  ],
  [
    ["biological ", /\bbiological (?:males?|boys?|men)\b/i],
    ["transgender ", /\btransgender (?:girls?|women|athletes?)\b/i],
  ],
  [
    ["tax hike", /\btax hikes?\b/i],
    ["tax increase", /\btax increases?\b/i],
    ["tax rise", /\btax rises?\b/i],
  ],
  [
    ["death tax", /\bdeath tax\b/i],
    ["e tax", /\b(?:estate|inheritance) tax\b/i],
  ],
  [
    ["climate ", /\bclimate (?:crisis|emergency)\b/i],
    ["climate change", /\bclimate change\b/i],
    ["global warming", /\bglobal warming\b/i],
  ],
  [
    ["gun control", /\bgun control\b/i],
    ["gun safety", /\bgun safety\b/i],
  ],
  [
    ["assisted suicide", /\bassisted suicide\b/i],
    ["assisted dying", /\bassisted dying\b/i],
    ["euthanasia", /\beuthanasia\b/i],
  ],
  [
    ["invasion", /\binvasion\b/i],
    [" operation", /\bspecial (?:military )?operation\b/i],
  ],
  [
    ["separatist", /\bseparatists?\b/i],
    ["rebel", /\brebels?\b/i],
  ],
  [
    ["security fence", /\bsecurity fence\b/i],
    ["separation ", /\bseparation (?:wall|barrier)\b/i],
  ],
];

const CHOICES = GROUPS.flatMap((choices, group) =>
  choices.map(([letters, pattern], choice) => ({ group, choice, letters, pattern })),
);

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
  const lower = text.toLowerCase();
  let own: string | undefined;
  const out: Contested[] = [];
  for (const { group, choice, letters, pattern } of CHOICES) {
    if (!lower.includes(letters)) continue;
    own ??= ownWords(text);
    const found = pattern.exec(own);
    if (found) out.push({ group, choice, words: found[0], start: found.index, end: found.index + found[0].length });
  }
  return out;
}
