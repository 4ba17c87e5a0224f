import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Universal parts of speech, as small numbers for compact arrays. */
export const POS = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
} as const;
const CODES: Readonly<Record<string, number>> = POS;

const nlp = winkNLP(winkModel, ["pos"]);
const { its } = nlp;

/** No word is as long; wink's tokeniser takes the square of such a run's length. */
const LONG_RUN = /\S{80,}/g;

/**
 * Part of speech of every token of English text, by wink-nlp's model; tokens are given by their starts. Wink cuts differently: each
 * of our tokens gets the tag of the one that covers its first letter, 0 where there is none.
 */
export function partsOfSpeech(text: string, starts: readonly number[]): Uint8Array {
  const tags = new Uint8Array(starts.length);
  const document = nlp.readDoc(text.replace(LONG_RUN, (run) => " ".repeat(run.length)));
  const words = document.tokens().out(its.value) as string[];
  const kinds = document.tokens().out(its.pos) as string[];
  let at = 0;
  let token = 0;
  for (let i = 0; i < words.length && token < tags.length; i++) {
    const word = words[i]!;
    const found = text.startsWith(word, at) ? at : text.indexOf(word, at);
    if (found < 0 || found > at + 64) continue;
    const end = found + word.length;
    const code = CODES[kinds[i]!] ?? 0;
    while (token < tags.length && starts[token]! < end) {
      if (starts[token]! >= found) tags[token] = code;
      token++;
    }
    at = end;
  }
  return tags;
}
