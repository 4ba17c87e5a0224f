import type { FoundName } from "./found-name.js";
import { initialsOf, nameWords } from "./name-forms.js";

/** "Bank of Ghana (BoG)": the short form in brackets. */
const IN_BRACKETS = /^ ?\( ?(\p{Lu}[\p{L}]{0,5}\p{Lu}) ?\)/u;

/** Adds the short form that an organisation's name is given in brackets, there and wherever it stands alone, where no other name does. */
export function withShortForms(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const short = new Set<string>();
  for (const { type, end, text: words } of names) {
    if (type !== "organization") continue;
    const letters = IN_BRACKETS.exec(text.slice(end, end + 14))?.[1];
    if (letters !== undefined && initialsOf(nameWords(words)).some((one) => sameLetters(one, letters)))
      short.add(letters);
  }
  if (short.size === 0) return names;
  const out = [...names];
  for (const letters of short)
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
      const end = at + letters.length;
      if (WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(end))) continue;
      if (!out.some((name) => name.start < end && at < name.end))
        out.push({ start: at, end, text: letters, type: "organization" });
    }
  return out.length === names.length ? names : out;
}

const WORD = /[\p{L}\p{N}-]/u;
const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
