import type { Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";
import { ageOf } from "../past-state.js";

/** Days of the story's end that its account is taken from, where it goes on for longer and their reports have sentences enough. */
const NEWS_DAYS = 2;
const LONG_DAYS = 5;
const ENOUGH_PASSAGES = 12;

/** Sentences of the newest reports of a long story, which know how the matter stands; all, where these have too few. */
export function recentOnly(reading: Reading, pool: Passage[]): Passage[] {
  const { updated, started } = reading.material.story;
  if (ageOf(started, updated) < LONG_DAYS) return pool;
  const recent = pool.filter(
    ({ article }) => ageOf(reading.articles[article]!.article.published, updated) <= NEWS_DAYS,
  );
  return recent.length >= ENOUGH_PASSAGES ? recent : pool;
}
