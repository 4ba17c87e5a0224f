import type { LiveArticle } from "./live-article.js";

/** From this many articles on, sums are gathered in a map and sorted once; for fewer, lists are merged. */
const MANY = 5;

/** Place of a term in an ascending list; -1 where it is not in it. */
export function placeOf(ids: Int32Array, term: number): number {
  let low = 0;
  let high = ids.length - 1;
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
export class TermSums {
  constructor(
    /** Ascending. */
    readonly ids: Int32Array,
    readonly weights: Float64Array,
  ) {}

  static of(articles: readonly LiveArticle[]): TermSums {
    const [first, ...rest] = articles;
    if (first === undefined) return new TermSums(new Int32Array(0), new Float64Array(0));
    const start = new TermSums(first.ids, Float64Array.from(first.weights));
    return articles.length < MANY ? rest.reduce((sum, article) => sum.plus(article), start) : gathered(articles);
  }

  /** Weight of a term; undefined where no article has it. */
  get(term: number): number | undefined {
    const at = placeOf(this.ids, term);
    return at < 0 ? undefined : this.weights[at];
  }

  /** The sums with one more article. */
  plus({ ids: others, weights: theirs }: LiveArticle): TermSums {
    const { ids, weights } = this;
    let shared = 0;
    for (let i = 0, j = 0; i < ids.length && j < others.length; ) {
      const [x, y] = [ids[i]!, others[j]!];
      if (x === y) shared++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    const size = ids.length + others.length - shared;
    const sumIds = new Int32Array(size);
    const sums = new Float64Array(size);
    for (let at = 0, i = 0, j = 0; at < size; at++) {
      const x = i < ids.length ? ids[i]! : Number.POSITIVE_INFINITY;
      const y = j < others.length ? others[j]! : Number.POSITIVE_INFINITY;
      sumIds[at] = Math.min(x, y);
      sums[at] = (x <= y ? weights[i++]! : 0) + (y <= x ? theirs[j++]! : 0);
    }
    return new TermSums(sumIds, sums);
  }
}

/** Sums by term while lists are gathered, and which terms were met; all zero between two gatherings. */
let sumOf = new Float64Array(1024);
let met = new Uint8Array(1024);

function gathered(articles: readonly LiveArticle[]): TermSums {
  const highest = Math.max(...articles.map(({ ids }) => ids.at(-1) ?? 0));
  if (highest >= met.length) {
    sumOf = new Float64Array(2 * highest);
    met = new Uint8Array(2 * highest);
  }
  const found: number[] = [];
  for (const { ids, weights } of articles) {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (met[id] === 0) found.push(id);
      met[id] = 1;
      sumOf[id]! += weights[i]!;
    }
  }
  const ids = Int32Array.from(found).sort();
  const sums = Float64Array.from(ids, (id) => sumOf[id]!);
  for (const id of found) {
    sumOf[id] = 0;
    met[id] = 0;
  }
  return new TermSums(ids, sums);
}
