/** How much of an article may stand on one page when no open licence allows the whole of it. */
export interface QuotingRule {
  /** Share of the article's text, 0 to 1. */
  readonly share: number;
  /** Characters, whatever the article's length. */
  readonly characters: number;
  /** Cut every extract at `strictCharacters`. */
  readonly strict: boolean;
  readonly strictCharacters: number;
  /** Longest sentence that may stand whole of an article of which nothing else does, however short that is. */
  readonly sentenceCharacters: number;
}

/** Licences under which the whole text may be shown, with credit. */
export const isOpenLicence = (licence: string | undefined): boolean =>
  licence !== undefined && /^(cc0|cc[ -]by([ -]sa)?([ -]\d|$)|public domain)/i.test(licence.trim());

/**
 * Characters of an article of `length` characters that a page may show. One short extract is allowed of any article:
 * a tenth of a brief one is less than a sentence, and a citation that cannot show its words is none.
 */
export function budgetOf(rule: QuotingRule, length: number): number {
  const share = Math.floor(rule.share * length);
  const least = rule.share === 0 ? 0 : rule.strictCharacters;
  return Math.min(Math.max(share, least), rule.characters);
}

/**
 * Whether one sentence of `length` characters may stand whole, as all that a page shows of its article: a share of what a feed gives of an
 * article is less than any sentence, and a page that may say nothing leads nobody to the article.
 */
export const oneSentence = (rule: QuotingRule, length: number): boolean =>
  rule.share > 0 &&
  length <= Math.min(rule.sentenceCharacters, rule.characters) &&
  (!rule.strict || length <= rule.strictCharacters);

/**
 * Whether an extract of `length` characters may stand whole on a page that shows `spent` characters of its article, of `textLength`, already:
 * within the article's budget, or as the one sentence of it.
 */
export const mayStand = (rule: QuotingRule, textLength: number, spent: number, length: number): boolean =>
  (spent === 0 && oneSentence(rule, length)) ||
  (length <= budgetOf(rule, textLength) - spent && (!rule.strict || length <= rule.strictCharacters));
