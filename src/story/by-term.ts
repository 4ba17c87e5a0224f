let places = new Int32Array(4096);

/**
 * Scratch by term: a number for each of at least `size` terms, all zero. The one list serves whoever needs it, one at a time: what
 * was written must be zero again before anybody else asks.
 */
export function byTerm(size: number): Int32Array {
  if (size > places.length) places = new Int32Array(2 * size);
  return places;
}
