/** How many parts the blanks of a text divide it into: what `text.split(/\s+/)` would give, without making them. */
export function wordCount(text: string): number {
  let count = 1;
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const before = blank;
    blank = isBlank(text.charCodeAt(at));
    if (blank && !before) count++;
  }
  return count;
}

const isBlank = (code: number): boolean =>
  code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && RARE_BLANKS.has(code);

/** Blanks beyond ASCII, as `\s` has them. */
const RARE_BLANKS = new Set(
  [
    ..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  ].map((sign) => sign.charCodeAt(0)),
);
