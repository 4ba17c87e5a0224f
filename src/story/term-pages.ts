/** Terms of a page: as many articles' as fit. */
const PAGE = 65_536;

/** Terms in ascending order, from `start` to `end` of a list that others may share. */
export interface TermList {
  readonly ids: Int32Array;
  readonly start: number;
  readonly end: number;
}

/** Terms with a weight each: an article, or a story's sums. */
export interface Weights extends TermList {
  readonly weights: Float32Array | Float64Array;
}

/** The terms of one article, among those of others. */
export interface Terms extends Weights {
  /** Damped counts, times the weight of the term's kind. */
  readonly counts: Float32Array;
  /** Of unit length. */
  readonly weights: Float32Array;
  /** For each term, its place among the heaviest at arrival, from 1 on, 0 for none of them; with `TITLE` added for one of the title. */
  readonly marks: Uint8Array;
}

/** See `Terms.marks`. */
export const TITLE = 128;

type Page = Omit<Terms, "start" | "end">;

const page = (size: number): Page => ({
  ids: new Int32Array(size),
  counts: new Float32Array(size),
  weights: new Float32Array(size),
  marks: new Uint8Array(size),
});

/**
 * Room for the terms of articles. A list of its own costs each article more than its terms do, and the collector more than that:
 * here many share the lists of a page, and what one leaves is taken by the next with as many terms.
 */
export class TermPages {
  private last = page(0);
  private used = 0;
  /** Room that was left, by length. */
  private readonly left = new Map<number, Terms[]>();

  /** Room for `length` terms; what stands there is left over from others. */
  take(length: number): Terms {
    const left = this.left.get(length)?.pop();
    if (left !== undefined) return left;
    if (this.used + length > this.last.ids.length) {
      this.last = page(Math.max(PAGE, length));
      this.used = 0;
    }
    const start = this.used;
    this.used += length;
    const { ids, counts, weights, marks } = this.last;
    return { ids, counts, weights, marks, start, end: this.used };
  }

  /** Gives the room of an article back that has left memory. */
  leave({ ids, counts, weights, marks, start, end }: Terms): void {
    if (start === end) return;
    const list = this.left.get(end - start) ?? [];
    list.push({ ids, counts, weights, marks, start, end });
    this.left.set(end - start, list);
  }
}
