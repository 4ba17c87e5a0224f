/** A title between two names: what stands before it ended a heading or a line. */
const BEFORE_TITLE = /^(.+?) (?:Mr|Mrs|Ms|Miss|Dr|President|Prime Minister|Senator|Admiral|General)\.? (?=\p{Lu})/u;

/**
 * "Obama Mr Obama", "Obama President Obama": the end of a heading ran into the sentence behind it, and the person has the second name alone. A name
 * that gives no word twice is left as it is.
 */
export function secondName(name: string): string {
  const [front = "", first = ""] = BEFORE_TITLE.exec(name) ?? [];
  const second = name.slice(front.length);
  return front !== "" && second.split(" ").at(-1) === first.split(" ").at(-1) ? second : name;
}
