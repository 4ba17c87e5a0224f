/** Tokens of one stretch of text, as parallel arrays: the tagger is too hot for an object a token. */
export interface NameTokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
}

/**
 * Abbreviations and initials keep their full stop; a possessive ending is a token of its own; a hyphen stands alone, so that
 * "Benishangul-Gumuz" and "US-led" are judged part by part; "U . S .", set with spaces, is one token; an inner apostrophe stays ("O'Brien", "N'Djamena").
 */
const TOKEN =
  /(?:\p{Lu}\.)+(?!\p{L})|(?<![\p{L}\p{N}])\p{Lu}(?: \. ?\p{Lu}(?![\p{L}\p{N}]))+(?: \.)?|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Prof|Rev|Hon|St|Jr|Sr|Inc|Ltd|Corp|Co|No|vs|Messrs|Pte|Cpl|Adm|Cmdr)\.(?!\w)|['’](?:s|S)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!(?:s|S)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*(?:\p{L}+)?|&(?:amp;)?|[^\s\p{L}\p{N}]/gu;

/** Splits `text.slice(from, to)`; offsets are into the whole text. */
export function nameTokens(text: string, from = 0, to = text.length): NameTokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const word = match[0];
    const end = match.index + word.length;
    starts.push(match.index);
    ends.push(Math.min(end, to));
    words.push(end > to ? word.slice(0, to - end) : word);
  }
  return { starts, ends, words };
}
