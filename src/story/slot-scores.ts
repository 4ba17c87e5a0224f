/** The golden ratio as a fraction of 2^32: its multiples spread over the highest bits. */
export const SPREAD = 0x9e3779b1 | 0;

/**
 * Sums by slot: an open-addressed table (Knuth, The Art of Computer Programming 6.4, linear probing) of places in lists that stand
 * side by side, small enough for the cache that is nearest.
 */
export class SlotScores {
  /** The slots that `best` found, the best first. */
  readonly ranking: Int32Array;
  private size = 0;
  private readonly bits: number;
  /** Each slot's place, one more; 0 for none. */
  private readonly cells: Uint16Array;
  /** In the order in which they were first met. */
  private readonly slots: Int32Array;
  private readonly sums: Float64Array;
  /** Sums of the `ranking`. */
  private readonly reached: Float64Array;

  /** Room for `most` slots, fewer than 65,536. */
  constructor(most: number) {
    this.bits = Math.ceil(Math.log2(most * 2));
    this.cells = new Uint16Array(2 ** this.bits);
    this.slots = new Int32Array(most);
    this.sums = new Float64Array(most);
    this.ranking = new Int32Array(most);
    this.reached = new Float64Array(most);
  }

  clear(): void {
    this.size = 0;
    this.cells.fill(0);
  }

  /** Adds `value` to the sums of the slots from `start` to `end` of a list, the last first. */
  addAll(list: Int32Array, start: number, end: number, value: number): void {
    const { cells, slots, sums } = this;
    const shift = 32 - this.bits;
    const mask = cells.length - 1;
    let { size } = this;
    for (let n = end - 1; n >= start; n--) {
      const slot = list[n]!;
      let cell = Math.imul(slot, SPREAD) >>> shift;
      let place = cells[cell]! - 1;
      while (place >= 0 && slots[place] !== slot) {
        cell = (cell + 1) & mask;
        place = cells[cell]! - 1;
      }
      if (place >= 0) {
        sums[place]! += value;
        continue;
      }
      slots[size] = slot;
      sums[size] = value;
      size++;
      cells[cell] = size;
    }
    this.size = size;
  }

  /**
   * Ranks the slots of the greatest sums, of equal ones the smaller slot first, without sorting the many that share one common term;
   * returns how many there are, at most `most`.
   */
  best(most: number): number {
    const { size, slots, sums, ranking, reached } = this;
    let found = 0;
    for (let n = 0; n < size; n++) {
      const sum = sums[n]!;
      const slot = slots[n]!;
      let at = found;
      if (found < most) found++;
      else {
        at--;
        if (sum < reached[at]! || (sum === reached[at]! && slot > ranking[at]!)) continue;
      }
      for (; at > 0 && (sum > reached[at - 1]! || (sum === reached[at - 1]! && slot < ranking[at - 1]!)); at--) {
        ranking[at] = ranking[at - 1]!;
        reached[at] = reached[at - 1]!;
      }
      ranking[at] = slot;
      reached[at] = sum;
    }
    return found;
  }
}
