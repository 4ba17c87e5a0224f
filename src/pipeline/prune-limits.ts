import { DAY_MS } from "../text/milliseconds.js";
import type { PruneLimits } from "./ports.js";
import type { Settings } from "./settings.js";

/** What is past its time at `now`. */
export function pruneLimits(now: string, { keep }: Settings): PruneLimits {
  const before = (days: number): string => new Date(Date.parse(now) - days * DAY_MS).toISOString();
  return {
    rawPagesBefore: before(keep.rawPageDays),
    textsBefore: before(keep.textDays),
    storiesBefore: before(keep.storyDays),
  };
}
