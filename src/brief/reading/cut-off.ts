/** "… the company said....": a whole sentence, and the three dots of a text that was cut off behind it. */
const WHOLE_AND_DOTS = /(?<=([\p{L}\p{N}]*[\p{Ll}\d%)]{2})[.!?]["”’]?)\.\.\.$/u;
/** Words that a full stop may end without ending the sentence. */
const ABBREVIATION =
  /^(?:Dr|Mr|Mrs|Ms|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Prof|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|etc|No|Ave|Dept|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)$/;

/** Length of a sentence without the dots of a text that was cut off right behind it. */
export function wholeLength(sentence: string): number {
  if (!sentence.endsWith("...")) return sentence.length;
  const found = WHOLE_AND_DOTS.exec(sentence);
  return found && !ABBREVIATION.test(found[1]!) ? found.index : sentence.length;
}
