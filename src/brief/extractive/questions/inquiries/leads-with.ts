/** In UTF-16 code units: how far into a sentence what is asked may stand for the sentence to be an answer. */
const WITHIN = 75;

/** Whether a sentence comes at once to what a pattern finds: what stands further in it is told by the way. */
export function leadsWith(pattern: RegExp, text: string, within = WITHIN): boolean {
  const at = text.search(pattern);
  return at >= 0 && at < within;
}
