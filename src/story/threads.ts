import type { StoryEvent } from "../model/story.js";
import type { Desk } from "./desk.js";
import { evidenceBetween } from "./evidence.js";
import { timeless } from "./likeness.js";
import type { LiveStory, Near } from "./live-story.js";

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

function nearTo(story: LiveStory, desk: Desk): Near[] {
  const candidates = desk.near(story.members[0]!, CANDIDATES).filter((other) => other !== story);
  const overlaps = desk.overlaps.of(story);
  return candidates.map((other) => ({
    story: other,
    score: timeless(overlaps.with(other), story, other, desk.settings),
  }));
}

/**
 * Links a young story to the earlier story of the same matter that it is most like when time is left out of account; the earlier
 * story's own thread comes along. `near` are the stories alike enough, where these are known.
 */
export function findThread(desk: Desk, story: LiveStory, near?: readonly Near[]): StoryEvent[] {
  if (story.size > 2 || story.thread.length > 0) return [];
  const { settings } = desk;
  let best: Near | undefined;
  for (const other of near ?? nearTo(story, desk)) {
    if (!earlier(other.story, story)) continue;
    if (other.score >= settings.threadThreshold && (best === undefined || other.score > best.score)) best = other;
  }
  if (best === undefined) return [];
  const { story: other, score } = best;
  story.thread = [...other.thread.filter((id) => id !== story.id), other.id].slice(-LONGEST);
  const evidence = { ...evidenceBetween(story, other, desk), score: Math.round(score * 1000) / 1000 };
  return [{ kind: "threaded", storyId: story.id, earlier: other.id, evidence }];
}
