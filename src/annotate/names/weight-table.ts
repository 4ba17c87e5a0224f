import { LABELS } from "./labels.js";

/**
 * A feature's weights, as the place of its first cell times 64 plus the number of its cells; `NO_ROW` when it has none. One number
 * instead of two look-ups: the tables are larger than a processor's caches, and what is not read costs nothing.
 */
export type Row = number;
export const NO_ROW: Row = 0;

/** Weights, and sums of them, count in steps of this size: sums are whole numbers, and no order of adding changes them. */
export const WEIGHT_STEP = 1 / 24;

/** What training makes of a pass: `hashes[i]`, ascending, owns `steps[i * LABELS]` and the weights after it. */
export interface PassWeights {
  readonly hashes: Uint32Array;
  /** In steps. */
  readonly steps: Int8Array;
  /** `transitions[from * LABELS + to]`. */
  readonly transitions: Float32Array;
}

/**
 * Weights of hashed features in both passes. Most features have weights in both, so a cell holds those of one label in both: the label
 * in the lowest byte, the first pass's weight in the third, the second's in the fourth. Its sum is a number whose lower 16 bits count for
 * the first pass and whose upper 16 for the second: one addition serves both, for no sum of a token's features leaves 16 bits.
 */
export interface WeightTable {
  /** One bit for the upper bits of every hash in the table: most features of a text have no weights, and this small table says so. */
  readonly present: Uint32Array;
  /** Where in `cells` the features begin whose hashes share the upper `BUCKET_BITS`; one more entry than there are buckets. */
  readonly buckets: Uint32Array;
  /** Feature by feature: the lower bits of its hash times 64 plus the number of its cells, then the cells. */
  readonly cells: Int32Array;
  /** Of the first pass and, where there is one, of the second: `transitions[from * LABELS + to]`. */
  readonly transitions: readonly [Float32Array, Float32Array?];
}

/** Upper bits of a hash that `present` keeps apart. */
const PRESENT_SHIFT = 32 - 21;
const BUCKET_BITS = 18;
const KEY_BITS = 32 - BUCKET_BITS;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The first and the second pass's part of a sum, in steps. */
export const firstPart = (sum: number): number => (sum << 16) >> 16;
export const secondPart = (sum: number): number => (sum + 0x8000) >> 16;

/** Row of a feature. */
export function rowOf(table: WeightTable, hash: number): Row {
  const bit = hash >>> PRESENT_SHIFT;
  if ((((table.present[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return NO_ROW;
  const { cells, buckets } = table;
  const bucket = hash >>> KEY_BITS;
  const key = hash & KEY_MASK;
  const end = buckets[bucket + 1] as number;
  for (let at = buckets[bucket] as number; at < end; ) {
    const head = cells[at] as number;
    if (head >>> 6 === key) return (at + 1) * 64 + (head & 63);
    at += 1 + (head & 63);
  }
  return NO_ROW;
}

/** Adds a row's weights to the sums of the labels at `base`. */
export function addRow(table: WeightTable, row: Row, sums: Int32Array, base: number): void {
  const { cells } = table;
  const first = row >>> 6;
  const last = first + (row & 63);
  for (let at = first; at < last; at++) {
    const cell = cells[at] as number;
    const label = base + (cell & 255);
    sums[label] = (sums[label] as number) + ((cell >> 8) & ~0xffff) + ((cell << 8) >> 24);
  }
}

/** Puts the weights of both passes into one table. */
export function weightTable(first: PassWeights, second?: PassWeights): WeightTable {
  const present = new Uint32Array(2 ** (32 - PRESENT_SHIFT - 5));
  const buckets = new Uint32Array(2 ** BUCKET_BITS + 1);
  const all = second?.hashes ?? new Uint32Array(0);
  const cells = new Int32Array(first.steps.length + (second?.steps.length ?? 0) + first.hashes.length + all.length);
  let at = 0;
  let bucket = 0;
  for (let i = 0, k = 0; i < first.hashes.length || k < all.length; ) {
    const one = first.hashes[i] ?? Number.POSITIVE_INFINITY;
    const two = all[k] ?? Number.POSITIVE_INFINITY;
    const hash = Math.min(one, two);
    while (bucket <= hash >>> KEY_BITS) buckets[bucket++] = at;
    const end = writeCells(cells, at + 1, first, one === hash ? i++ : -1, second, two === hash ? k++ : -1);
    if (end === at + 1) continue;
    cells[at] = ((hash & KEY_MASK) << 6) + end - at - 1;
    present[hash >>> (PRESENT_SHIFT + 5)]! |= 1 << ((hash >>> PRESENT_SHIFT) & 31);
    at = end;
  }
  buckets.fill(at, bucket);
  const transitions =
    second === undefined ? ([first.transitions] as const) : ([first.transitions, second.transitions] as const);
  return { present, buckets, cells: cells.slice(0, at), transitions };
}

/** Writes the weights of one feature that are not 0 in both passes, in which it is `i` and `k` (-1: not there); returns the next free place. */
function writeCells(
  cells: Int32Array,
  from: number,
  first: PassWeights,
  i: number,
  second: PassWeights | undefined,
  k: number,
): number {
  let at = from;
  for (let label = 0; label < LABELS; label++) {
    const one = i < 0 ? 0 : (first.steps[i * LABELS + label] as number);
    const two = k < 0 ? 0 : (second?.steps[k * LABELS + label] as number);
    if (one !== 0 || two !== 0) cells[at++] = label | ((one & 255) << 16) | (two << 24);
  }
  return at;
}
