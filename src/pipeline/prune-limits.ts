import type { PruneLimits } from "./ports.js";
import type { Settings } from "./settings.js";

const DAY_MS = 86_400_000;

/** What is past its time at `now`. */
export function pruneLimits(now: string, { keep }: Settings): PruneLimits {
  const before = (days: number): string => new Date(Date.parse(now) - days * DAY_MS).toISOString();
  return {
    rawPagesBefore: before(keep.rawPageDays),
    textsBefore: before(keep.textDays),
    storiesBefore: before(keep.storyDays),
  };
}
