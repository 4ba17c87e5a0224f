/** Factors by which a weight is tried, the coarse ones first. */
const STEPS = [1.5, 1.2, 1.1];
/** A smaller gain is chance. */
const GAIN = 3e-4;

/**
 * Coordinate ascent (Metzler and Croft, "Linear feature-based models for information retrieval", 2007): one weight at a time is
 * multiplied or divided by a step for as long as `measure` grows, until no weight moves, for ever finer steps. Deterministic.
 */
export function ascend<K extends string>(
  start: Readonly<Record<K, number>>,
  measure: (weights: Readonly<Record<K, number>>) => number,
): Record<K, number> {
  let weights: Record<K, number> = { ...start };
  let reached = measure(weights);
  const climb = (name: K, factor: number): boolean => {
    let moved = false;
    for (;;) {
      const next: Record<K, number> = { ...weights, [name]: weights[name] * factor };
      const value = measure(next);
      if (value <= reached + GAIN) return moved;
      weights = next;
      reached = value;
      moved = true;
    }
  };
  for (const step of STEPS) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const name of Object.keys(start) as K[]) if (climb(name, step) || climb(name, 1 / step)) moved = true;
    }
  }
  return weights;
}
