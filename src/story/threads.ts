import type { StoryEvent } from "../model/story.js";
import type { Desk } from "./desk.js";
import { evidenceBetween } from "./evidence.js";
import { overlapOf, yardstickOf } from "./likeness.js";
import type { LiveStory } from "./live-story.js";

const CANDIDATES = 16;
/** Longest chain of earlier stories kept. */
const LONGEST = 12;
/** An earlier story began at least this many quarters of a day before. */
const EARLIER = 2;

/** Whether `other` is clearly older; without dates, whether it was founded before. */
function earlier(other: LiveStory, story: LiveStory): boolean {
  const [a, b] = [other.times.first, story.times.first];
  return Number.isFinite(a) && Number.isFinite(b) ? a + EARLIER <= b : other.slot < story.slot;
}

/**
 * Links a young story to the earlier story of the same matter that it is most like when time is left out of account; the earlier
 * story's own thread comes along.
 */
export function findThread(desk: Desk, story: LiveStory): StoryEvent[] {
  if (story.size > 2 || story.thread.length > 0) return [];
  const { settings, vocabulary } = desk;
  let best: { other: LiveStory; score: number } | undefined;
  for (const other of desk.near(story.members[0]!, CANDIDATES)) {
    if (other === story || !earlier(other, story)) continue;
    const likeness = overlapOf(story, other, vocabulary, settings).all / (story.size * other.size);
    const score = likeness * yardstickOf(story, settings) * yardstickOf(other, settings);
    if (score >= settings.threadThreshold && (best === undefined || score > best.score)) best = { other, score };
  }
  if (best === undefined) return [];
  story.thread = [...best.other.thread.filter((id) => id !== story.id), best.other.id].slice(-LONGEST);
  const evidence = { ...evidenceBetween(story, best.other, desk), score: Math.round(best.score * 1000) / 1000 };
  return [{ kind: "threaded", storyId: story.id, earlier: best.other.id, evidence }];
}
