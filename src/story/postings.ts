import { grown } from "./grown.js";

/** Least room of a list. */
const LEAST = 2;

/**
 * Lists of numbers by term in one stretch of memory, each in a block of its own that moves to one of twice the room when it is full
 * (Büttcher, Clarke and Cormack, Information Retrieval, 2010, chapter 7): an array for each of many short lists takes several
 * times its content.
 */
export class Postings {
  /** Entries in all lists. */
  size = 0;
  /** The list that `of` was last asked for. */
  private readonly view = { entries: new Int32Array(4096), start: 0, end: 0 };
  private used = 0;
  private starts = new Int32Array(1024);
  private lengths = new Int32Array(1024);
  /** Room of each list; 0 for none. */
  private rooms = new Int32Array(1024);
  /** Blocks that were left, by room. */
  private left = new Map<number, number[]>();

  add(term: number, entry: number): void {
    if (term >= this.starts.length) this.widen(term + 1);
    const length = this.lengths[term]!;
    if (length === this.rooms[term]!) this.move(term, Math.max(LEAST, 2 * length));
    this.view.entries[this.starts[term]! + length] = entry;
    this.lengths[term] = length + 1;
    this.size++;
  }

  /** A term's entries, oldest first, from `start` to `end` of `entries`; the same object is used for the next answer. */
  of(term: number): { readonly entries: Int32Array; readonly start: number; readonly end: number } {
    const { view } = this;
    const known = term < this.starts.length;
    view.start = known ? this.starts[term]! : 0;
    view.end = known ? view.start + this.lengths[term]! : 0;
    return view;
  }

  /** Terms that have entries, ascending. */
  terms(): number[] {
    const found: number[] = [];
    for (let term = 0; term < this.lengths.length; term++) if (this.lengths[term]! > 0) found.push(term);
    return found;
  }

  /** Drops every entry that is not to be kept. */
  sweep(keep: (entry: number) => boolean): void {
    for (let term = 0; term < this.lengths.length; term++) {
      const start = this.starts[term]!;
      const length = this.lengths[term]!;
      let kept = 0;
      for (let at = start; at < start + length; at++) {
        const entry = this.view.entries[at]!;
        if (keep(entry)) this.view.entries[start + kept++] = entry;
      }
      this.lengths[term] = kept;
      this.size -= length - kept;
      if (kept > 0 || this.rooms[term] === 0) continue;
      this.leave(term);
      this.rooms[term] = 0;
    }
  }

  /** Gives a list more room. */
  private move(term: number, room: number): void {
    const length = this.lengths[term]!;
    const from = this.starts[term]!;
    let to = this.left.get(room)?.pop();
    if (to === undefined) {
      to = this.used;
      this.used += room;
      this.view.entries = grown(this.view.entries, this.used);
    }
    this.view.entries.copyWithin(to, from, from + length);
    if (length > 0) this.leave(term);
    this.starts[term] = to;
    this.rooms[term] = room;
  }

  private leave(term: number): void {
    const room = this.rooms[term]!;
    const blocks = this.left.get(room);
    if (blocks === undefined) this.left.set(room, [this.starts[term]!]);
    else blocks.push(this.starts[term]!);
  }

  private widen(terms: number): void {
    this.starts = grown(this.starts, terms);
    this.lengths = grown(this.lengths, terms);
    this.rooms = grown(this.rooms, terms);
  }
}
