import type { AnnotatedArticle, Annotations } from "../../model/annotation.js";
import { contains, overlaps, type Span } from "../../model/span.js";

/** Who says so, of a figure that stands at `figure` within `words` of an article; empty where the words name nobody. */
export function holderAt({ article, annotations }: AnnotatedArticle, words: Span, figure: Span): string {
  const counted = annotations.quantities.find((one) => one.holder && overlaps(one, figure));
  const named = counted?.holder ?? claimHolder(annotations, words, figure);
  return named
    ? holderName(article.text.slice(named.start, named.end))
    : accordingTo(article.text.slice(words.start, words.end));
}

/** Who holds the claim in which the figure stands. */
const claimHolder = ({ claims }: Annotations, words: Span, figure: Span): Span | undefined =>
  claims.find((claim) => claim.holder && contains(words, claim) && contains(claim, figure))?.holder;

/** "Five people died, according to a doctor at the clinic": whose figure the end of the sentence says it is. */
const accordingTo = (words: string): string => holderName(/\baccording to ([^,;]+?)[.,;]/i.exec(words)?.[1] ?? "");

/** The holder without dateline and relative clause; empty for a mere pronoun, and where the words are no plain noun phrase. */
function holderName(words: string): string {
  const bare = words
    .replace(/^.*?\)\s*[-–—]+\s*/, "")
    .split(/,|\s(?:who|which|whose|that)\s/)[0]!
    .trim();
  const subject = isPlain(bare) ? bare : lastPhrase(bare);
  if (/^(?:he|she|they|it|who|which|that|i|we|you)?$/i.test(subject)) return "";
  // Whose government "her government" is, a list of holders does not say.
  return subject.replace(
    /^(?:the|(?:his|her|its|their)(?= (?:government|administration|cabinet|ministry|office|party|company|campaign)\b)) /i,
    "The ",
  );
}

/** "A speech of 25 minutes the interim president": of two phrases run together the one beside the verb; empty where it is not plain. */
function lastPhrase(phrase: string): string {
  const last = /^.*\s((?:the|an?|his|her|its|their)\s.+)$/i.exec(phrase)?.[1] ?? "";
  return isPlain(last) ? last : "";
}

/** In words: longer holders are two phrases run together, or more of the sentence than its subject. */
const LONGEST_HOLDER = 9;

/** Not so where a second article has nothing before it that joins it to the first phrase. */
function isPlain(phrase: string): boolean {
  const listed = phrase.split(/\s+/);
  if (listed.length > LONGEST_HOLDER || /["“”;:]/.test(phrase)) return false;
  return !listed.some(
    (word, index) =>
      index > 0 &&
      /^(?:an?|the|his|her|its|their|this|that|these|those)$/i.test(word) &&
      !/^(?:of|for|in|at|on|from|by|to|with|and|or|under|near|behind|inside|across|all|both|as|against|over|between)$/i.test(
        listed[index - 1]!,
      ),
  );
}
