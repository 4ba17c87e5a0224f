import { LABELS } from "./labels.js";

/** Weights of hashed features: open addressing over 32-bit hashes, one dense row of label weights each. */
export interface WeightTable {
  readonly keys: Uint32Array;
  /** Row number plus one at each slot; 0 for an empty slot. */
  readonly slots: Int32Array;
  readonly rows: Float32Array;
  /** `transitions[from * LABELS + to]`. */
  readonly transitions: Float32Array;
}

/** Row of a feature, or -1. */
export function rowOf(table: WeightTable, hash: number): number {
  const mask = table.slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = table.slots[slot] as number;
    if (row === 0) return -1;
    if (table.keys[slot] === hash) return row - 1;
  }
}

/** Builds the table; `hashes[i]` owns row `i` of `rows`. */
export function weightTable(hashes: Uint32Array, rows: Float32Array, transitions: Float32Array): WeightTable {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Uint32Array(size);
  const slots = new Int32Array(size);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    slots[slot] = i + 1;
  }
  if (rows.length !== hashes.length * LABELS) throw new RangeError("one row of label weights a feature");
  return { keys, slots, rows, transitions };
}
