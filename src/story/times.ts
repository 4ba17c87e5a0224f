/** Quarters of a day: fine enough for news, coarse enough that the second of arrival says nothing. */
export const quarterOf = (day: number): number => Math.floor(day * 4);

/** When the dated articles of a group were published: how many in each quarter of a day. */
export class Times {
  /** Quarters since 1970, ascending. */
  quarters: number[] = [];
  /** Articles in each of them. */
  counts: number[] = [];
  /** Articles with a date. */
  dated = 0;

  static of(articles: readonly { readonly day: number }[]): Times {
    const times = new Times();
    for (const { day } of articles) times.add(day);
    return times;
  }

  /** Counts an article; `day` is in days since 1970, NaN for one without a date. */
  add(day: number): void {
    if (Number.isNaN(day)) return;
    const quarter = quarterOf(day);
    this.dated++;
    const { quarters, counts } = this;
    let at = quarters.length;
    if (at === 0) {
      // Lists of one, as most stay, without room for more.
      this.quarters = [quarter];
      this.counts = [1];
      return;
    }
    while (at > 0 && quarters[at - 1]! > quarter) at--;
    if (at > 0 && quarters[at - 1] === quarter) counts[at - 1]!++;
    else {
      quarters.splice(at, 0, quarter);
      counts.splice(at, 0, 1);
    }
  }

  /** First quarter; infinity when there is none. */
  get first(): number {
    return this.quarters[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Last quarter; negative infinity when there is none. */
  get last(): number {
    return this.quarters.at(-1) ?? Number.NEGATIVE_INFINITY;
  }
}
