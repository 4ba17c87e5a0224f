/** A letter, one of several letters, or one of several endings; each may be left out where a "?" follows. */
const PART = /([^?[\]()])(\??)|\[([^\]]+)\](\??)|\(([^()]+)\)(\??)/gu;

function forms(pattern: string): string[] {
  let out = [""];
  for (const [, letter, may1, letters, may2, endings, may3] of pattern.matchAll(PART)) {
    const choices = letter !== undefined ? [letter] : letters !== undefined ? [...letters] : endings!.split("|");
    if (may1 || may2 || may3) choices.push("");
    out = out.flatMap((head) => choices.map((choice) => head + choice));
  }
  return out;
}

/**
 * A list of words, parted by blanks, for looking single words up: "gates? bod(y|ies) licen[cs]es? neighbou?rs?". Telling whether a word
 * is one of many takes far longer by a pattern that tries one after the other.
 */
export function wordSet(list: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (const word of list.split(/\s+/)) {
    if (word === "") continue;
    const special = word.search(/[?[(]/);
    if (special < 0) out.add(word);
    else if (special === word.length - 1) out.add(word.slice(0, -1)).add(word.slice(0, -2));
    else for (const form of forms(word)) out.add(form);
  }
  return out;
}
