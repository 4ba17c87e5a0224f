import { dayNumber, monthIndex, weekdayIndex, weekdayOf } from "../calendar.js";
import { looksAhead } from "../time-sense.js";
import { comparable } from "./words.js";

/** What a body of text may lean on beside the words it cites. */
export interface Allowed {
  /** ISO day the article appeared; empty when unknown, and no relative date can then be made absolute. */
  readonly published: string;
  /** Words of the article in which a pronoun's name is given, as citations. */
  readonly antecedents: readonly string[];
}

type Step = { readonly body: number; readonly source: number } | undefined;

const PRONOUNS = new Set(["he", "she", "his", "her"]);

/**
 * Whether `body` is the cited words with allowed edits only: a relative date made absolute (and the date right), or a pronoun
 * replaced by a name that stands in a further citation. Nothing may be left out in the middle, added, or moved.
 * Returns "unsupported" or "date" when it is not.
 */
export function align(body: string, quote: string, allowed: Allowed): "date" | "unsupported" | undefined {
  const b = comparable(body);
  const s = comparable(quote);
  let i = 0;
  let j = 0;
  while (i < b.length || j < s.length) {
    if (i < b.length && b[i] === s[j]) {
      i++;
      j++;
      continue;
    }
    const step =
      dateInserted(b, i, s, j, allowed.published) ??
      dateReplaced(b, i, s, j, allowed.published) ??
      nameReplaced(b, i, s, j, allowed.antecedents);
    if (!step) return /^\d+$/.test(b[i] ?? "") || monthIndex(b[i] ?? "") >= 0 ? "date" : "unsupported";
    i += step.body;
    j += step.source;
  }
  return undefined;
}

/** Length in words and day number of "22 april" or "22 april 2021" at a place; the year defaults to the nearest to `near`. */
function dateAt(words: readonly string[], at: number, near: number): { length: number; day: number } | undefined {
  const number = Number(words[at]);
  const month = monthIndex(words[at + 1] ?? "");
  if (!Number.isInteger(number) || month < 0) return undefined;
  const year = /^\d{4}$/.test(words[at + 2] ?? "") ? Number(words[at + 2]) : undefined;
  const base = new Date(near * 86_400_000).getUTCFullYear();
  const days = (year === undefined ? [base - 1, base, base + 1] : [year]).map((y) =>
    Math.round(Date.UTC(y, month, number) / 86_400_000),
  );
  const day = days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]!;
  return { length: year === undefined ? 2 : 3, day };
}

/** "Thursday" became "Thursday 22 April": that day is a Thursday within a week of publication. */
function dateInserted(b: readonly string[], i: number, s: readonly string[], j: number, published: string): Step {
  const near = dayNumber(published);
  if (Number.isNaN(near)) return undefined;
  const found = dateAt(b, i, near);
  if (!found) return undefined;
  const before =
    weekdayIndex(s[j - 1] ?? "") >= 0
      ? s[j - 1]!
      : /^(?:morning|afternoon|evening|night)$/.test(s[j - 1] ?? "")
        ? (s[j - 2] ?? "")
        : "";
  if (weekdayIndex(before) < 0 || weekdayIndex(before) !== weekdayOf(found.day)) return undefined;
  // A weekday gone by lies before publication, one to come after it; the words around must allow what the date says.
  if (found.day > near && !looksAhead(s.join(" "))) return undefined;
  return Math.abs(found.day - near) <= 7 ? { body: found.length, source: 0 } : undefined;
}

const OFFSET: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

function dateReplaced(b: readonly string[], i: number, s: readonly string[], j: number, published: string): Step {
  const near = dayNumber(published);
  if (Number.isNaN(near)) return undefined;
  const word = s[j] ?? "";
  const lead = b[i] === "on" || b[i] === "in" ? 1 : 0;
  if (Object.hasOwn(OFFSET, word)) {
    const found = dateAt(b, i + lead + 1, near);
    const right =
      found && found.day === near + OFFSET[word]! && weekdayIndex(b[i + lead] ?? "") === weekdayOf(found.day);
    return right ? { body: lead + 1 + found.length, source: 1 } : undefined;
  }
  if (word !== "last" && word !== "next") return undefined;
  const date = new Date(near * 86_400_000);
  const shift = word === "last" ? -1 : 1;
  if (s[j + 1] === "year") {
    return Number(b[i + lead]) === date.getUTCFullYear() + shift ? { body: lead + 1, source: 2 } : undefined;
  }
  if (s[j + 1] !== "month") return undefined;
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1));
  if (monthIndex(b[i + lead] ?? "") !== month.getUTCMonth()) return undefined;
  const year = Number(b[i + lead + 1]) === month.getUTCFullYear() ? 1 : 0;
  return { body: lead + 1 + year, source: 2 };
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
