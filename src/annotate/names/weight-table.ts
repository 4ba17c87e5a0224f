import { LABELS } from "./labels.js";

/**
 * A feature's weights, as the place of its first cell times 64 plus the number of its cells; `NO_ROW` when it has none. One number
 * instead of two look-ups: the tables are larger than a processor's caches, and what is not read costs nothing.
 */
export type Row = number;
export const NO_ROW: Row = 0;

/** Labels of a row: those of the first pass, then those of the second. Most features have weights in both: they are looked up once. */
export const PAIRED = 2 * LABELS;

/** What training makes of a pass: `hashes[i]` owns `rows[i * LABELS]` and the weights after it. */
export interface PassWeights {
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
  /** `transitions[from * LABELS + to]`. */
  readonly transitions: Float32Array;
}

/** Weights of hashed features in both passes: open addressing over 32-bit hashes; each row lists only the labels that it weighs on. */
export interface WeightTable {
  /** Slot `s` is a pair: the hash at `2s`, and the row at `2s + 1`, `NO_ROW` when the slot is empty. */
  readonly slots: Int32Array;
  /** One bit for the upper bits of every hash in the table: most features of a text have no weights, and this small table says so. */
  readonly present: Uint32Array;
  /** Cell `c` is a pair: its label at `cellLabels[2c]`, its weight at `cellWeights[2c + 1]`; both look at the same memory. */
  readonly cellLabels: Int32Array;
  readonly cellWeights: Float32Array;
  /** Of the first pass and, where there is one, of the second: `transitions[from * LABELS + to]`. */
  readonly transitions: readonly [Float32Array, Float32Array?];
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
  const first = row >>> 6;
  const last = first + (row & 63);
  for (let cell = first; cell < last; cell++) {
    const at = base + (cellLabels[2 * cell] as number);
    scores[at] = (scores[at] as number) + (cellWeights[2 * cell + 1] as number);
  }
}

const cellsOf = ({ rows }: PassWeights): number =>
  rows.reduce((count, weight) => (weight === 0 ? count : count + 1), 0);

/** Puts the weights of both passes into one table. */
export function weightTable(first: PassWeights, second?: PassWeights): WeightTable {
  for (const { rows, hashes } of second === undefined ? [first] : [first, second])
    if (rows.length !== hashes.length * LABELS) throw new RangeError("one row of label weights a feature");
  const others = new Map(Array.from(second?.hashes ?? [], (hash, i) => [hash, i] as const));
  const shared = first.hashes.reduce((count, hash) => (others.has(hash) ? count + 1 : count), 0);
  let size = 16;
  while (size < (first.hashes.length + others.size - shared) * 2) size *= 2;
  const cells = new ArrayBuffer(8 * (cellsOf(first) + (second === undefined ? 0 : cellsOf(second))));
  const table: WeightTable = {
    slots: new Int32Array(size * 2),
    present: new Uint32Array(2 ** (PRESENT_BITS - 5)),
    cellLabels: new Int32Array(cells),
    cellWeights: new Float32Array(cells),
    transitions: second === undefined ? [first.transitions] : [first.transitions, second.transitions],
  };
  let cell = 0;
  for (const [i, hash] of first.hashes.entries()) {
    const from = cell;
    cell = writeCells(table, cell, first, i, 0);
    const other = others.get(hash);
    others.delete(hash);
    if (second !== undefined && other !== undefined) cell = writeCells(table, cell, second, other, LABELS);
    if (cell > from) place(table, hash, from * 64 + cell - from);
  }
  for (const [hash, i] of others) {
    const from = cell;
    cell = writeCells(table, cell, second as PassWeights, i, LABELS);
    if (cell > from) place(table, hash, from * 64 + cell - from);
  }
  return table;
}

/** Writes the weights that are not 0 of one feature of one pass; returns the next free cell. */
function writeCells(table: WeightTable, from: number, pass: PassWeights, feature: number, offset: number): number {
  let cell = from;
  for (let label = 0; label < LABELS; label++) {
    const weight = pass.rows[feature * LABELS + label] as number;
    if (weight === 0) continue;
    table.cellLabels[2 * cell] = offset + label;
    table.cellWeights[2 * cell++ + 1] = weight;
  }
  return cell;
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
