/** Words in a shingle: long enough that two writers seldom share one by chance. */
const RUN = 5;
/** Longest text that is compared; what follows adds cost, not certainty. */
const WORDS = 1_500;
const WORD = /[\p{L}\p{N}]+/gu;
/** Signs after which "p.m." and "pm", "per cent" and "percent" would part ways. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["percent", "per cent"],
  ["mr", ""],
  ["mrs", ""],
  ["ms", ""],
  ["dr", ""],
]);

function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Words as they are compared: lower-case, without accents, abbreviation points and courtesy titles, in one spelling. */
export function comparable(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/['’]/g, "");
  const found: string[] = [];
  for (const word of plain.match(WORD) ?? []) {
    const spelled = SPELLINGS.get(word);
    if (spelled === undefined) found.push(word);
    else if (spelled !== "") found.push(...spelled.split(" "));
    if (found.length >= WORDS) break;
  }
  return found;
}

/** Distinct 32-bit hashes, ascending, of all runs of five words. */
export function shingles(words: readonly string[]): Uint32Array {
  const hashes = words.map(wordHash);
  const found = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let hash = 0;
    for (let k = i; k < i + RUN; k++) hash = Math.imul(hash, 31) + Math.imul(hashes[k]!, 0x9e3779b1);
    found.add(mix(hash));
  }
  return Uint32Array.from(found).sort();
}

/** Number of hashes in both of two ascending lists. */
export function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
