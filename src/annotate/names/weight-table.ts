import { LABELS } from "./labels.js";

/** Weights of hashed features: open addressing over 32-bit hashes; each row lists only the labels that it weighs on. */
export interface WeightTable {
  /** Slot `s` is a pair: the hash at `2s`, and at `2s + 1` the row number plus one, 0 when the slot is empty. */
  readonly slots: Int32Array;
  /** Row `r` has the cells from `offsets[r]` to before `offsets[r + 1]`. */
  readonly offsets: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** `transitions[from * LABELS + to]`. */
  readonly transitions: Float32Array;
}

/** Row of a feature, or -1. */
export function rowOf(table: WeightTable, hash: number): number {
  const slots = table.slots;
  const mask = slots.length - 1;
  const key = hash | 0;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const row = slots[at + 1] as number;
    if (row === 0) return -1;
    if (slots[at] === key) return row - 1;
  }
}

/** Builds the table from dense rows: `hashes[i]` owns `rows[i * LABELS]` and the weights after it. */
export function weightTable(hashes: Uint32Array, rows: Float32Array, transitions: Float32Array): WeightTable {
  if (rows.length !== hashes.length * LABELS) throw new RangeError("one row of label weights a feature");
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const cells = rows.reduce((count, weight) => (weight === 0 ? count : count + 1), 0);
  const table = {
    ...{ slots, transitions },
    offsets: new Uint32Array(hashes.length + 1),
    labels: new Uint8Array(cells),
    weights: new Float32Array(cells),
  };
  let cell = 0;
  for (let i = 0; i < hashes.length; i++) {
    place(table, hashes[i] as number, i);
    for (let label = 0; label < LABELS; label++) {
      const weight = rows[i * LABELS + label] as number;
      if (weight === 0) continue;
      table.labels[cell] = label;
      table.weights[cell++] = weight;
    }
    table.offsets[i + 1] = cell;
  }
  return table;
}

function place({ slots }: WeightTable, hash: number, row: number): void {
  const mask = slots.length - 1;
  let at = (hash << 1) & mask;
  while (slots[at + 1] !== 0) at = (at + 2) & mask;
  slots[at] = hash | 0;
  slots[at + 1] = row + 1;
}
