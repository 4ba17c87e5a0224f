import type { Span } from "../../model/span.js";
import { matchesOf } from "../../text/matches.js";

const PICTURE =
  "\\b(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Cc]redits?|CREDITS?|[Vv]ideos?|[Cc]ourtesy|[Ii]llustration)";
/** "(Photo: Olan Keel, The Ledger)", "Photo by Olan Keel": who took a picture does not do what the next sentence tells. */
const CREDIT = new RegExp(`${PICTURE}(?:\\s(?:by|of|from))?\\s*[:/|]?\\s*$`, "iu");
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*";
/** The same where nobody can be meant but who took it: in brackets, behind a sign or behind "by". */
const CREDITED_NAME = new RegExp(
  `(?<=\\(${PICTURE.replace("\\b", "")}(?:\\s(?:[Bb]y|BY|courtesy|courtesy of))?\\s?[:/|]?\\s|${PICTURE}(?:\\s(?:[Bb]y|BY)\\s|\\s?[:/|]\\s?))${NAME}`,
  "gu",
);

/** Whether a picture's credit stands right before a name. */
export const isCredited = (text: string, { start }: Span): boolean =>
  CREDIT.test(text.slice(Math.max(0, start - 30), start));

/** Words without the names that stand in a picture's credit. */
export function withoutCredits(words: string): string {
  if (!/photo|image|picture|credit|video|courtesy|illustration/i.test(words)) return words;
  let out = "";
  let at = 0;
  for (const { index, 0: name } of matchesOf(CREDITED_NAME, words)) {
    out += words.slice(at, index);
    at = index + name.length;
  }
  return out + words.slice(at);
}
