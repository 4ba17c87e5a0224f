/** "The man, 29, had been burned": whoever opens the account, unless it names somebody. */
const OF_THE_OPENING = /^The (?:man|woman|boy|girl|teenager), \d{1,3},/;

/**
 * Sentences in an order in which "The man, 29, …" is of the one that the first speaks of: behind a sentence that names somebody else he
 * would be taken for that person, so that he is told of right after the first. `names` says whether a sentence names somebody in full.
 */
export function besideItsOwn<T extends { readonly text: string }>(told: readonly T[], names: (one: T) => boolean): T[] {
  const at = told.findIndex(({ text }, i) => i > 1 && OF_THE_OPENING.test(text) && names(told[i - 1]!));
  if (at < 0 || names(told[0]!)) return [...told];
  return [told[0]!, told[at]!, ...told.slice(1, at), ...told.slice(at + 1)];
}
