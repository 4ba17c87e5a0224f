import { grown } from "./grown.js";

/** What stands in a record before its letters: how many they are, and the reading in two halves. */
const HEAD = 3;
const HALF = 16;
const LOW = 0xffff;

/**
 * Spellings, each with a reading: an open-addressed table (Knuth, The Art of Computer Programming 6.4) that is asked with a stretch of
 * a text itself, so that no string is made for a word that was met before. A word is looked for in two places of memory: its
 * cell, which holds its hash, and its record, which lies near those of other words met as early, and so as often.
 */
export class Spellings {
  count = 0;
  /** Two numbers a cell: the hash of a spelling, and one more than where its record starts, 0 for none. */
  private cells = new Int32Array(2 * 4096);
  private records = new Uint16Array(8192);
  private used = 0;

  /** Where the record of the spelling that stands in `letters` from `start` to `end` is; negative, and less by one, where it has just been made. */
  place(letters: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ letters[at]!, 0x01000193);
    const { cells } = this;
    const mask = cells.length - 2;
    let cell = ((hash ^ (hash >>> 15)) << 1) & mask;
    for (;;) {
      const record = cells[cell + 1]! - 1;
      if (record < 0) break;
      if (cells[cell] === hash && this.same(record, letters, start, end)) return record;
      cell = (cell + 2) & mask;
    }
    return -1 - this.take(letters, start, end, hash, cell);
  }

  reading(record: number): number {
    return this.records[record + 1]! | (this.records[record + 2]! << HALF);
  }

  read(record: number, reading: number): void {
    this.records[record + 1] = reading & LOW;
    this.records[record + 2] = reading >>> HALF;
  }

  private same(record: number, letters: Uint16Array, start: number, end: number): boolean {
    const { records } = this;
    if (records[record] !== end - start) return false;
    for (let at = start, to = record + HEAD; at < end; at++, to++) if (records[to] !== letters[at]) return false;
    return true;
  }

  private take(letters: Uint16Array, start: number, end: number, hash: number, cell: number): number {
    const record = this.used;
    this.used += HEAD + end - start;
    this.records = grown(this.records, this.used);
    this.records[record] = end - start;
    for (let at = start, to = record + HEAD; at < end; at++, to++) this.records[to] = letters[at]!;
    this.cells[cell] = hash;
    this.cells[cell + 1] = record + 1;
    this.count++;
    if (this.count * 4 > this.cells.length) this.widen();
    return record;
  }

  private widen(): void {
    const { cells: old } = this;
    const cells = new Int32Array(2 * old.length);
    const mask = cells.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      const hash = old[from]!;
      let cell = ((hash ^ (hash >>> 15)) << 1) & mask;
      while (cells[cell + 1] !== 0) cell = (cell + 2) & mask;
      cells[cell] = hash;
      cells[cell + 1] = old[from + 1]!;
    }
    this.cells = cells;
  }
}
