import { anchorsOf, DATE_RULES, type DateRule } from "./date-rules.js";
import { type WordStarts, wordStarts } from "./word-starts.js";

export interface DateMatch {
  readonly rule: DateRule;
  readonly match: RegExpExecArray;
}

/**
 * What the patterns of the rules find, rule by rule, from left to right: the same as in a search of the whole text, but tried only
 * where a pattern may begin.
 */
export function dateMatches(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  const words = wordStarts(text);
  const anchored = anchorsIn(words);
  for (const rule of DATE_RULES) addMatches(rule, text, words, anchored, found);
  return found;
}

/** Words that some rule may hang on, by their place among all words, each followed by what kinds of word it may be. */
function anchorsIn({ count, keys }: WordStarts): number[] {
  const found: number[] = [];
  for (let word = 0; word < count; word++) {
    const anchors = anchorsOf(keys[word]!);
    if (anchors !== 0) found.push(word, anchors);
  }
  return found;
}

function addMatches(
  rule: DateRule,
  text: string,
  { starts }: WordStarts,
  anchored: readonly number[],
  found: DateMatch[],
): void {
  let tried = -1;
  let end = 0;
  for (let k = 0; k < anchored.length; k += 2) {
    if ((anchored[k + 1]! & rule.anchors) === 0) continue;
    const last = anchored[k]!;
    let word = last;
    while (word - 1 > tried && starts[last]! - starts[word - 1]! <= rule.reach) word--;
    for (word = Math.max(word, tried + 1); word <= last; word++) {
      tried = word;
      if (starts[word]! < end) continue;
      rule.pattern.lastIndex = starts[word]!;
      const match = rule.pattern.exec(text);
      if (match === null) continue;
      end = match.index + match[0].length;
      found.push({ rule, match });
    }
  }
}
