import { LABELS } from "./labels.js";

/**
 * A feature's weights, as the place of its first cell times 32 plus the number of its cells; `NO_ROW` when it has none. One number
 * instead of two look-ups: the tables are larger than a processor's caches, and what is not read costs nothing.
 */
export type Row = number;
export const NO_ROW: Row = 0;

/** Weights of hashed features: open addressing over 32-bit hashes; each row lists only the labels that it weighs on. */
export interface WeightTable {
  /** Slot `s` is a pair: the hash at `2s`, and the row at `2s + 1`, `NO_ROW` when the slot is empty. */
  readonly slots: Int32Array;
  /** One bit for the upper bits of every hash in the table: most features of a text have no weights, and this small table says so. */
  readonly present: Uint32Array;
  /** Cell `c` is a pair: its label at `cellLabels[2c]`, its weight at `cellWeights[2c + 1]`; both look at the same memory. */
  readonly cellLabels: Int32Array;
  readonly cellWeights: Float32Array;
  /** `transitions[from * LABELS + to]`. */
  readonly transitions: Float32Array;
}

/** Upper bits of a hash that `present` keeps apart. */
const PRESENT_BITS = 21;
const PRESENT_SHIFT = 32 - PRESENT_BITS;

/** Row of a feature. */
export function rowOf(table: WeightTable, hash: number): Row {
  const bit = hash >>> PRESENT_SHIFT;
  if ((((table.present[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return NO_ROW;
  const slots = table.slots;
  const mask = slots.length - 1;
  const key = hash | 0;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const row = slots[at + 1] as number;
    if (row === NO_ROW || slots[at] === key) return row;
  }
}

/** Adds a row's weights to the scores of the labels at `base`. */
export function addRow(table: WeightTable, row: Row, scores: Float32Array, base: number): void {
  const { cellLabels, cellWeights } = table;
  const first = row >>> 5;
  const last = first + (row & 31);
  for (let cell = first; cell < last; cell++) {
    const at = base + (cellLabels[2 * cell] as number);
    scores[at] = (scores[at] as number) + (cellWeights[2 * cell + 1] as number);
  }
}

/** Builds the table from dense rows: `hashes[i]` owns `rows[i * LABELS]` and the weights after it. */
export function weightTable(hashes: Uint32Array, rows: Float32Array, transitions: Float32Array): WeightTable {
  if (rows.length !== hashes.length * LABELS) throw new RangeError("one row of label weights a feature");
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const cells = new ArrayBuffer(8 * rows.reduce((count, weight) => (weight === 0 ? count : count + 1), 0));
  const table: WeightTable = {
    slots: new Int32Array(size * 2),
    present: new Uint32Array(2 ** (PRESENT_BITS - 5)),
    cellLabels: new Int32Array(cells),
    cellWeights: new Float32Array(cells),
    transitions,
  };
  let cell = 0;
  for (let i = 0; i < hashes.length; i++) {
    const first = cell;
    for (let label = 0; label < LABELS; label++) {
      const weight = rows[i * LABELS + label] as number;
      if (weight === 0) continue;
      table.cellLabels[2 * cell] = label;
      table.cellWeights[2 * cell++ + 1] = weight;
    }
    if (cell > first) place(table, hashes[i] as number, first * 32 + cell - first);
  }
  return table;
}

function place({ slots, present }: WeightTable, hash: number, row: Row): void {
  const mask = slots.length - 1;
  let at = (hash << 1) & mask;
  while (slots[at + 1] !== NO_ROW) at = (at + 2) & mask;
  slots[at] = hash | 0;
  slots[at + 1] = row;
  const bit = hash >>> PRESENT_SHIFT;
  present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31));
}
