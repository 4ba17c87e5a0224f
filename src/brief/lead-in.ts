/**
 * What may stand before the first word of a sentence that is worth quoting: a dateline, or a word that ties the sentence to
 * the one before it in the article and means nothing without it.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|\(?\p{Lu}{2,}\)?|\d{1,2}))*\.?,?\s*(?:\([^()]{2,40}\)\s*)?(?:--|[-–—])+\s+|\p{Lu}[\p{L}.' -]{2,40}\((?:AP|Reuters|AFP|CNN|UPI|dpa|PA|Bloomberg|Xinhua)\)\s*(?:--|[-–—])*\s*|\((?:AP|Reuters|AFP|CNN|UPI|dpa|PA|Bloomberg|Xinhua)\)\s*(?:--|[-–—])+\s*|\p{Lu}{3,}[\p{Lu} .,'-]*,\s(?:\p{Lu}[\p{L}.]+\s)?\([^()]{3,30}\)\s*(?:--|[-–—])+\s*)/u;

const CONNECTIVE =
  /^(?:(?:But|And|Yet|So|Or|Nor|Plus)\s+|(?:However|Meanwhile|Also|Still|Instead|Moreover|Furthermore|Additionally|Besides|Nevertheless|Nonetheless|Then|Indeed|Likewise|Similarly|Elsewhere|Separately|Otherwise|Thus|Therefore|Consequently|Finally|Overall|Again|Now|In addition|In fact|As a result|For example|For instance|In contrast|By contrast|On the other hand|At the same time|In other words|That said|After all|To be sure|Of course|For now|For his part|For her part|For their part|In turn|Even so|In the meantime|Not only that|Earlier|Later|Afterwards?|Additionally),\s+)/;

/** "But the mayor …" may lose its "But" only where what follows can stand alone. */
const NEEDS_LEAD =
  /^(?:if|when|while|though|although|because|not|nor|neither|then|rather|that|than|more|as|until|unless)\b/i;

/** Length of the dateline at the start of a sentence, 0 when it has none. */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0;

/** Length of the connective at the start of a sentence that can go without changing what the rest says; 0 when none can. */
export function connectiveLength(sentence: string): number {
  const found = CONNECTIVE.exec(sentence)?.[0].length ?? 0;
  return found > 0 && !NEEDS_LEAD.test(sentence.slice(found)) ? found : 0;
}

/** Whether a sentence opens with a connective, removable or not. */
export const opensWithConnective = (sentence: string): boolean =>
  CONNECTIVE.test(sentence) || /^(?:That's why|This is why|Which|Hence|Because of (?:this|that))\b/.test(sentence);
