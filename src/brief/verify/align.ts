import { matchesOf } from "../../text/matches.js";
import { escapePattern } from "../../text/whole-word.js";
import { hasAnotherPerson } from "../reading/another-person.js";
import { dayNumber, monthIndex } from "../reading/calendar.js";
import { withoutCredits } from "../reading/picture-credit.js";
import { dateStep, type Step } from "./date-steps.js";
import { comparable } from "./words.js";

/** What a body of text may lean on beside the words it cites. */
export interface Allowed {
  /** ISO day the article appeared; empty when unknown, and no relative date can then be made absolute. */
  readonly published: string;
  /** Words of the article in which a pronoun's name is given, as citations. */
  readonly antecedents: readonly string[];
  /** The whole article, in which a surname may stand for one person alone. */
  readonly article?: string;
}

const PRONOUNS = new Set(["he", "she", "his", "her"]);

/**
 * Whether `body` is the cited words with allowed edits only: a relative date made absolute (and the date right), a pronoun
 * replaced by a name that stands in a further citation, or a surname by the whole name that does. Nothing may be left out in the middle, added, or moved.
 * Returns "unsupported" or "date" when it is not.
 */
export function align(body: string, quote: string, allowed: Allowed): "date" | "unsupported" | undefined {
  if (body === quote) return undefined;
  const b = comparable(body);
  const s = comparable(quote);
  const near = dayNumber(allowed.published);
  let i = 0;
  let j = 0;
  while (i < b.length || j < s.length) {
    if (i < b.length && b[i] === s[j]) {
      i++;
      j++;
      continue;
    }
    const step =
      dateStep(b, i, s, j, near) ??
      nameReplaced(b, i, s, j, allowed, quote) ??
      nameCompleted(b, i, s, j, allowed, quote);
    if (!step) return /^\d+$/.test(b[i] ?? "") || monthIndex(b[i] ?? "") >= 0 ? "date" : "unsupported";
    i += step.body;
    j += step.source;
  }
  return undefined;
}

/** "He" became "Hecht": the name stands, whole, in a citation of the same article, which speaks of nobody else. */
function nameReplaced(
  b: readonly string[],
  i: number,
  s: readonly string[],
  j: number,
  { antecedents, article = "" }: Allowed,
  quote: string,
): Step {
  const pronoun = s[j] ?? "";
  if (!PRONOUNS.has(pronoun) || antecedents.length === 0) return undefined;
  for (let length = 5; length >= 1; length--) {
    if (i + length > b.length) continue;
    const name = b.slice(i, i + length).join(" ");
    if (!antecedents.some((words) => names(words, name)) || isDoubtful(b[i + length - 1]!, article, quote)) continue;
    const possessive = /^'s?$/.test(b[i + length] ?? "") ? 1 : 0;
    if (possessive === 1 && pronoun !== "his" && pronoun !== "her") continue;
    if (b[i + length + possessive] !== s[j + 1]) continue;
    return { body: length + possessive, source: 1 };
  }
  return undefined;
}

/** Whether words have a name, and in no picture's credit. */
const names = (words: string, name: string): boolean =>
  ` ${comparable(withoutCredits(words)).join(" ")} `.includes(` ${name} `);

/** The last sentence before a place of a text, in UTF-16 code units at most so long. */
const SENTENCE_BEFORE = /[^.!?\n]+[.!?]["”)]*\s*$/u;
const LONGEST_BEFORE = 500;

/** Whether the sentence before a quote speaks of somebody else beside whoever has this surname: a pronoun in the quote may mean either. */
function isDoubtful(surname: string, article: string, quote: string): boolean {
  const at = article.indexOf(quote);
  const before = SENTENCE_BEFORE.exec(article.slice(Math.max(0, at - LONGEST_BEFORE), Math.max(0, at)))?.[0] ?? "";
  const found = before.toLowerCase().indexOf(surname);
  if (found < 0) return false;
  const end = found + surname.length;
  const start = end - (/(?:\p{Lu}[\p{L}.'’-]*\s)*\S+$/u.exec(before.slice(0, end))?.[0].length ?? surname.length);
  return hasAnotherPerson(before, { start: 0, end: before.length }, { start, end });
}

const HONORIFICS = new Set(["mr", "mrs", "ms", "miss"]);

/** "Brandt" became "Ada Brandt", "Mr Keel" "Tomas Keel": the whole name stands in a citation of the same article, which gives the surname to nobody else. */
function nameCompleted(
  b: readonly string[],
  i: number,
  s: readonly string[],
  j: number,
  { antecedents, article = "" }: Allowed,
  quote: string,
): Step {
  if (antecedents.length === 0) return undefined;
  const dropped = HONORIFICS.has(s[j] ?? "") ? 1 : 0;
  const surname = s[j + dropped] ?? "";
  for (let length = 4; length >= 2; length--) {
    const name = b.slice(i, i + length);
    if (name.length < length || name.at(-1) !== surname || name.includes("'s")) continue;
    const whole = name.join(" ");
    if (!antecedents.some((words) => ` ${comparable(words).join(" ")} `.includes(` ${whole} `))) continue;
    if (isNameIn(quote, surname) && bearers(article, surname).every((given) => given === name.at(-2)))
      return { body: length, source: 1 + dropped };
  }
  return undefined;
}

const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
/** Titles and trades that stand before a surname and are no given name. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|judge|justice|president|minister|secretary|senator|sen|rep|gov|governor|mayor|chief|sheriff|officer|deputy|detective|det|sgt|sergeant|lt|lieutenant|capt|captain|col|colonel|gen|general|adm|admiral|prof|professor|rev|king|queen|prince|princess|pope|speaker|chancellor|spokesman|spokeswoman)$/;

/** Whether a word of a quote is written as a name there, and never otherwise. */
function isNameIn(quote: string, surname: string): boolean {
  const found = [...quote.matchAll(new RegExp(`(?<!\\p{L})${escapePattern(surname)}(?!\\p{L})`, "giu"))].map(
    ([word]) => word,
  );
  return found.length > 0 && found.every((word) => /^\p{Lu}/u.test(word));
}

/** Given names, folded, that an article puts before a surname; a word that merely opens a sentence is none. */
function bearers(article: string, surname: string): string[] {
  // The surname is looked for first, and what stands before it only there.
  const named = new RegExp(
    ` (?=${escapePattern(surname)}(?!\\p{L}))(?<=(?:\\p{Ll}[,;:]? |^|\\p{Lu}\\p{L}*\\.? )(${NAME_WORD}) )`,
    "giu",
  );
  return matchesOf(named, article)
    .map(([, given = ""]) => given)
    .filter((given) => /^\p{Lu}/u.test(given))
    .flatMap((given) => comparable(given).slice(-1))
    .filter((given) => !TITLE.test(given));
}
