/** Words as a regular expression that matches them and nothing else. */
export const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/** Whether words stand in a text, no part of longer ones, or of what else `goesOn` finds at the end of what is before them. */
export function hasWord(text: string, words: string, goesOn = ENDS_IN_WORD): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!goesOn.test(text.slice(Math.max(0, at - 2), at)) && !BEGINS_WITH_WORD.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}
