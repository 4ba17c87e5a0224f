import { stopwords } from "../../text/stopwords.js";
import { words } from "../../text/tokens.js";

/** With fewer words that are no names a sentence may do without any of its language's small ones ("Police arrested three men Monday"). */
const LEAST_WORDS = 10;

const UNCAPITALISED = /(?<![\p{L}\d])\p{Ll}[\p{L}’'-]*/gu;
/** The commonest of English settle it for nearly every sentence without a list of its words. */
const ENGLISH = / (?:the|a|of|to|in|and|is|was|for|on|that|with|by) /;

/** Whether a sentence has not one small word of its article's language: it is quoted in another, and the page is not. */
export function isForeign(sentence: string, language: string): boolean {
  if (ENGLISH.test(sentence) && language.startsWith("en")) return false;
  const small = stopwords(language);
  if (small.size === 0) return false;
  return (
    (sentence.match(UNCAPITALISED)?.length ?? 0) >= LEAST_WORDS && !words(sentence).some((word) => small.has(word))
  );
}
