import { SPREAD } from "./slot-scores.js";

/** Fewest cells, as a power of two. */
const LEAST_BITS = 9;

/**
 * A number for each of some terms: an open-addressed table (Knuth, The Art of Computer Programming 6.4, linear probing) with four
 * cells a term or more, so that nearly all terms that are not in it are told by one look. A list of all terms would be asked in as
 * few steps, but each would go to memory far away.
 */
export class TermNumbers {
  /** Two numbers a cell: a term, and what is said of it, from 1 on; 0 for an empty cell. */
  private cells = new Int32Array(2 ** (LEAST_BITS + 1));
  private shift = 32 - LEAST_BITS;
  private mask = 2 ** (LEAST_BITS + 1) - 1;

  /** Empties the table and makes it large enough for `most` terms. */
  clear(most: number): this {
    const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(4 * most)));
    const needed = 2 ** (bits + 1);
    if (needed > this.cells.length) this.cells = new Int32Array(needed);
    else this.cells.fill(0, 0, needed);
    this.shift = 32 - bits;
    this.mask = needed - 1;
    return this;
  }

  /** 0 for a term that is not in the table. */
  get(term: number): number {
    return this.cells[this.cellOf(term) + 1]!;
  }

  /** Puts a term in, or says another number of it; `value` is not 0. */
  set(term: number, value: number): void {
    const cell = this.cellOf(term);
    this.cells[cell] = term;
    this.cells[cell + 1] = value;
  }

  /** The cell that holds a term, or the empty one that would. */
  private cellOf(term: number): number {
    const { cells, mask } = this;
    let cell = (Math.imul(term, SPREAD) >>> this.shift) << 1;
    while (cells[cell + 1] !== 0 && cells[cell] !== term) cell = (cell + 2) & mask;
    return cell;
  }
}
