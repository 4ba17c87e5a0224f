const EDGE = /^(?:the|a|an|of|and|for|in|on|at|to|['’]s?|['’]S|-|–|&|\/|\.|,)$/i;
const HAS_CAPITAL = /\p{Lu}/u;

/** Token range of a name without a leading article or a dangling connector; undefined when nothing with a capital is left. */
export function trimName(words: readonly string[], from: number, to: number): readonly [number, number] | undefined {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(words[start] as string)) start++;
  while (end > start && EDGE.test(words[end - 1] as string)) end--;
  for (let i = start; i < end; i++) if (HAS_CAPITAL.test(words[i] as string)) return [start, end];
  return undefined;
}
