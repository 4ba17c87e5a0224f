/** Quarters of a day: fine enough for news, coarse enough that the second of arrival says nothing. */
export const quarterOf = (day: number): number => Math.floor(day * 4);

/** When the dated articles of a group were published: how many in each quarter of a day. */
export class Times {
  /** Articles with a date. */
  dated = 0;
  /** Quarters of a day, since 1970, in which there are any. */
  length = 0;
  /** The first of these quarters, and the last. */
  private oldest = 0;
  private newest = 0;
  /** All of them, ascending, and the articles in each: only where there are several, since most groups stay at one. */
  private lists: { readonly quarters: number[]; readonly counts: number[] } | undefined = undefined;

  static of(articles: readonly { readonly day: number }[]): Times {
    const times = new Times();
    for (const { day } of articles) times.add(day);
    return times;
  }

  /** Counts an article; `day` is in days since 1970, NaN for one without a date. */
  add(day: number): void {
    if (Number.isNaN(day)) return;
    const quarter = quarterOf(day);
    if (this.dated === 0) {
      this.oldest = quarter;
      this.newest = quarter;
      this.length = 1;
    } else if (this.lists !== undefined || quarter !== this.oldest) this.count(quarter);
    this.dated++;
  }

  /** First quarter; infinity when there is none. */
  get first(): number {
    return this.dated === 0 ? Number.POSITIVE_INFINITY : this.oldest;
  }

  /** Last quarter; negative infinity when there is none. */
  get last(): number {
    return this.dated === 0 ? Number.NEGATIVE_INFINITY : this.newest;
  }

  /** The nth quarter. */
  quarterAt(n: number): number {
    return this.lists === undefined ? this.oldest : this.lists.quarters[n]!;
  }

  /** Articles in the nth quarter. */
  countAt(n: number): number {
    return this.lists === undefined ? this.dated : this.lists.counts[n]!;
  }

  /** Counts an article of a group that has several quarters, this one among them. */
  private count(quarter: number): void {
    this.lists ??= { quarters: [this.oldest], counts: [this.dated] };
    const { quarters, counts } = this.lists;
    let at = quarters.length;
    while (at > 0 && quarters[at - 1]! > quarter) at--;
    if (at > 0 && quarters[at - 1] === quarter) counts[at - 1]!++;
    else {
      quarters.splice(at, 0, quarter);
      counts.splice(at, 0, 1);
    }
    this.oldest = quarters[0]!;
    this.newest = quarters.at(-1)!;
    this.length = quarters.length;
  }
}
