import type { Quantity } from "../../model/index.js";

/** The least and the most that the words of a figure allow. */
export type Bounds = readonly [low: number, high: number];

export function boundsOf({ value, high = value, qualifier }: Quantity): Bounds {
  if (qualifier === "at-least" || qualifier === "more-than") return [value, Number.POSITIVE_INFINITY];
  if (qualifier === "up-to") return [0, high];
  if (qualifier === "fewer-than") return [value * 0.8, value];
  if (qualifier === "about") return [value * 0.9, high * 1.1];
  return [value, high];
}

/** Whether both can be true. */
export const fits = ([lowA, highA]: Bounds, [lowB, highB]: Bounds): boolean => lowA <= highB && lowB <= highA;
