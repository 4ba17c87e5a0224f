/** Where the words of a text begin: ASCII letters and digits that follow none (nor a low line). */
export interface WordStarts {
  readonly count: number;
  /** Only the first `count` places count, here and in `keys`. */
  readonly starts: Int32Array;
  /** The first three code units of each word and of what follows it, as `wordKey` has them. */
  readonly keys: Int32Array;
}

/** Code units of ASCII, small letters for capitals (and some marks for others), side by side. */
const keyOf = (first: number, second: number, third: number): number =>
  ((first | 32) << 16) | ((second | 32) << 8) | (third | 32);

const unit = (code: number): number => (code < 128 ? code : 0);

/** The key of words that begin with `start`; a blank stands for the end of a shorter word. */
export const wordKey = (start: string): number => {
  const at = (i: number) => unit(start.charCodeAt(i) || 32);
  return keyOf(at(0), at(1), at(2));
};

/** 1 for letters and digits, 2 for the low line, which goes on with a word but begins none. */
const KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(sign) ? 1 : sign === "_" ? 2 : 0;
});

/**
 * The words of a text with their beginnings, found without looking further into them: most patterns for dates and numbers can match at
 * few words only, and need not be tried anywhere else.
 */
export function wordStarts(text: string): WordStarts {
  const starts = new Int32Array((text.length + 1) >> 1);
  const keys = new Int32Array(starts.length);
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? KIND[code]! : 0;
    if (kind === 1 && before === 0) {
      const second = i + 1 < text.length ? unit(text.charCodeAt(i + 1)) : 32;
      const third = i + 2 < text.length ? unit(text.charCodeAt(i + 2)) : 32;
      keys[count] = keyOf(code, second, third);
      starts[count++] = i;
    }
    before = kind;
  }
  return { count, starts, keys };
}
