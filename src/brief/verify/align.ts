import { dayNumber, monthIndex } from "../calendar.js";
import { dateStep, type Step } from "./date-steps.js";
import { comparable } from "./words.js";

/** What a body of text may lean on beside the words it cites. */
export interface Allowed {
  /** ISO day the article appeared; empty when unknown, and no relative date can then be made absolute. */
  readonly published: string;
  /** Words of the article in which a pronoun's name is given, as citations. */
  readonly antecedents: readonly string[];
}

const PRONOUNS = new Set(["he", "she", "his", "her"]);

/**
 * Whether `body` is the cited words with allowed edits only: a relative date made absolute (and the date right), or a pronoun
 * replaced by a name that stands in a further citation. Nothing may be left out in the middle, added, or moved.
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
    const step = dateStep(b, i, s, j, near) ?? nameReplaced(b, i, s, j, allowed.antecedents);
    if (!step) return /^\d+$/.test(b[i] ?? "") || monthIndex(b[i] ?? "") >= 0 ? "date" : "unsupported";
    i += step.body;
    j += step.source;
  }
  return undefined;
}

/** "He" became "Hecht": the name stands, whole, in a citation of the same article. */
function nameReplaced(
  b: readonly string[],
  i: number,
  s: readonly string[],
  j: number,
  antecedents: readonly string[],
): Step {
  const pronoun = s[j] ?? "";
  if (!PRONOUNS.has(pronoun) || antecedents.length === 0) return undefined;
  for (let length = 5; length >= 1; length--) {
    if (i + length > b.length) continue;
    const name = b.slice(i, i + length).join(" ");
    if (!antecedents.some((words) => ` ${comparable(words).join(" ")} `.includes(` ${name} `))) continue;
    const possessive = /^'s?$/.test(b[i + length] ?? "") ? 1 : 0;
    if (possessive === 1 && pronoun !== "his" && pronoun !== "her") continue;
    if (b[i + length + possessive] !== s[j + 1]) continue;
    return { body: length + possessive, source: 1 };
  }
  return undefined;
}
