/** 32-bit FNV-1a, used as a cheap, well-mixed hash of short strings. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words in a shingle: long enough that two writers seldom share one by chance. */
export const SHINGLE_WORDS = 5;

/** Distinct hashes of the runs of five words in `text`, lower-cased, punctuation ignored. */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++)
    found.add(hash32(words.slice(i, i + SHINGLE_WORDS).join(" ")));
  return found;
}
