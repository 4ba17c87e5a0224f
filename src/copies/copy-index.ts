/** One shingle in this many is indexed: the same ones in every text, so that shared ones meet. */
const SAMPLE = 8;
/** The smallest shingles are indexed whatever the sample says, so that a short text has some. */
const SMALLEST = 4;
/** A shingle of more articles than this is boilerplate. */
const COMMON = 200;

/** Which shingles of a text are indexed: consistent sampling, so that the share found estimates the share there is. */
export function sampled(shingles: Uint32Array): number[] {
  const chosen: number[] = [];
  for (let i = 0; i < shingles.length; i++) if (i < SMALLEST || shingles[i]! % SAMPLE === 0) chosen.push(shingles[i]!);
  return chosen;
}

/** Inverted lists from sampled shingles to article numbers. A list of one is kept as the number itself: most are. */
export class CopyIndex {
  private readonly lists = new Map<number, number | number[]>();

  add(at: number, shingles: Uint32Array): void {
    for (const shingle of sampled(shingles)) {
      const list = this.lists.get(shingle);
      if (list === undefined) this.lists.set(shingle, at);
      else if (typeof list === "number") this.lists.set(shingle, [list, at]);
      else list.push(at);
    }
  }

  remove(at: number, shingles: Uint32Array): void {
    for (const shingle of sampled(shingles)) {
      const list = this.lists.get(shingle);
      if (list === at) this.lists.delete(shingle);
      else if (Array.isArray(list)) {
        const kept = list.filter((other) => other !== at);
        if (kept.length === 0) this.lists.delete(shingle);
        else this.lists.set(shingle, kept.length === 1 ? kept[0]! : kept);
      }
    }
  }

  /** Articles that share sampled shingles with a text, most shared first, at most `limit`. */
  find(shingles: Uint32Array, limit: number): number[] {
    const counts = new Map<number, number>();
    for (const shingle of sampled(shingles)) {
      const list = this.lists.get(shingle);
      if (list === undefined) continue;
      if (typeof list === "number") counts.set(list, (counts.get(list) ?? 0) + 1);
      else if (list.length <= COMMON) for (const at of list) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, limit)
      .map(([at]) => at);
  }
}
