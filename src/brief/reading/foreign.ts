import { stopwords } from "../../text/stopwords.js";
import { words } from "../../text/tokens.js";

/** A shorter sentence may do without any of its language's small words ("Police arrested three men Monday"). */
const LEAST_WORDS = 9;

/** The commonest of English settle it for nearly every sentence without a list of its words. */
const ENGLISH = / (?:the|a|of|to|in|and|is|was|for|on|that|with|by) /;

/** Whether a sentence has not one small word of its article's language: it is quoted in another, and the page is not. */
export function isForeign(sentence: string, language: string): boolean {
  if (ENGLISH.test(sentence) && language.startsWith("en")) return false;
  const small = stopwords(language);
  if (small.size === 0) return false;
  const all = words(sentence);
  return all.length >= LEAST_WORDS && !all.some((word) => small.has(word.toLowerCase()));
}
