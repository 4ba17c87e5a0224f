import { TermNumbers } from "./term-numbers.js";
import type { TermList, Weights } from "./term-pages.js";

/** From this many articles on, sums are gathered in one go; for fewer, lists are merged. */
const MANY = 5;

/** Place of a term in an ascending list; -1 where it is not in it. */
export function placeOf({ ids, start, end }: TermList, term: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = ids[middle]!;
    if (id === term) return middle;
    if (id < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The sum of articles' unit vectors: two lists side by side, which take a tenth of the room of a map. */
export class TermSums implements Weights {
  readonly start = 0;
  readonly end: number;

  constructor(
    /** Ascending. */
    readonly ids: Int32Array,
    readonly weights: Float64Array,
  ) {
    this.end = ids.length;
  }

  static of(articles: readonly Weights[]): TermSums {
    const [first, ...rest] = articles;
    if (first === undefined) return new TermSums(new Int32Array(0), new Float64Array(0));
    if (articles.length >= MANY) return gathered(articles);
    const { ids, weights, start, end } = first;
    let sum = new TermSums(ids.slice(start, end), Float64Array.from(weights.subarray(start, end)));
    for (const article of rest) sum = sum.plus(article);
    return sum;
  }

  /** Weight of a term; undefined where no article has it. */
  get(term: number): number | undefined {
    const at = placeOf(this, term);
    return at < 0 ? undefined : this.weights[at];
  }

  /** The sums with one more article. */
  plus({ ids: others, weights: theirs, start, end }: Weights): TermSums {
    const { ids, weights } = this;
    let shared = 0;
    for (let i = 0, j = start; i < ids.length && j < end; ) {
      const [x, y] = [ids[i]!, others[j]!];
      if (x === y) shared++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    const size = ids.length + end - start - shared;
    const sumIds = new Int32Array(size);
    const sums = new Float64Array(size);
    for (let at = 0, i = 0, j = start; at < size; at++) {
      const x = i < ids.length ? ids[i]! : Number.POSITIVE_INFINITY;
      const y = j < end ? others[j]! : Number.POSITIVE_INFINITY;
      sumIds[at] = Math.min(x, y);
      sums[at] = (x <= y ? weights[i++]! : 0) + (y <= x ? theirs[j++]! : 0);
    }
    return new TermSums(sumIds, sums);
  }
}

/** Scratch: where each term was found first, one more. */
const places = new TermNumbers();

function gathered(articles: readonly Weights[]): TermSums {
  const most = articles.reduce((sum, { start, end }) => sum + end - start, 0);
  places.clear(most);
  const found = new Int32Array(most);
  const sumOf = new Float64Array(most);
  let size = 0;
  for (const { ids, weights, start, end } of articles) {
    for (let at = start; at < end; at++) {
      const id = ids[at]!;
      const place = places.get(id);
      if (place > 0) sumOf[place - 1]! += weights[at]!;
      else {
        found[size] = id;
        sumOf[size] = weights[at]!;
        places.set(id, ++size);
      }
    }
  }
  const ids = found.slice(0, size).sort();
  const sums = new Float64Array(size);
  for (let at = 0; at < size; at++) sums[at] = sumOf[places.get(ids[at]!) - 1]!;
  return new TermSums(ids, sums);
}
