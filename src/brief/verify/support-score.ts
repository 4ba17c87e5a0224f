import { splitSentences } from "../../text/sentences.js";
import { numbersIn } from "../likeness/numbers.js";
import type { Vocabulary } from "../likeness/terms.js";

/** From this score a reworded sentence counts as borne out by its source. */
export const SUPPORTED = 0.8;
/** Sentences that are read together when one statement draws on several. */
const WINDOW = 2;
/** Content words this near each other in the source still make one phrase. */
const NEAR = 4;

/**
 * How well an article bears out a sentence that is worded freely, 0 to 1: how much of its content stands in the article, how much
 * of it in one place, and how many of its neighbouring words are neighbours there too. A number that the article does not state
 * halves the score. For reworded drafts; quoted ones are held word by word (see align).
 */
export function supportScore(sentence: string, article: string, vocabulary: Vocabulary): number {
  const wanted = vocabulary.terms(sentence);
  if (wanted.length === 0) return 0;
  const sentences = splitSentences(article).map(({ start, end }) => vocabulary.terms(article.slice(start, end)));
  const everywhere = new Set(sentences.flat());
  const anywhere = share(wanted, everywhere);
  let together = 0;
  for (let i = 0; i < sentences.length; i++) {
    together = Math.max(together, share(wanted, new Set(sentences.slice(i, i + WINDOW).flat())));
  }
  const pairs = wanted.slice(1).map((term, i) => [wanted[i]!, term] as const);
  const joined =
    pairs.length === 0
      ? anywhere
      : pairs.filter(([a, b]) => sentences.some((s) => neighbours(s, a, b))).length / pairs.length;
  const numbers = numbersIn(article);
  const stated = [...numbersIn(sentence)].every((number) => numbers.has(number));
  return (0.35 * anywhere + 0.35 * together + 0.3 * joined) * (stated ? 1 : 0.5);
}

const share = (wanted: readonly string[], have: ReadonlySet<string>): number =>
  wanted.filter((term) => have.has(term)).length / wanted.length;

function neighbours(sentence: readonly string[], a: string, b: string): boolean {
  for (let i = sentence.indexOf(a); i >= 0; i = sentence.indexOf(a, i + 1)) {
    const at = sentence.indexOf(b, i + 1);
    if (at > i && at - i <= NEAR) return true;
  }
  return false;
}
