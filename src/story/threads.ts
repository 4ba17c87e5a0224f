import type { Article } from "../model/article.js";
import type { StoryEvent } from "../model/story.js";
import type { Desk } from "./desk.js";
import { evidenceBetween } from "./evidence.js";
import { timeless } from "./likeness.js";
import { headlineOf } from "./live-article.js";
import type { LiveStory, Near } from "./live-story.js";
import { officeHolders } from "./office-holders.js";
import { placeOf } from "./term-sums.js";

const CANDIDATES = 16;
/** Longest chain of earlier stories kept. */
const LONGEST = 12;
/** An earlier story began at least this many quarters of a day before. */
const EARLIER = 2;

/** From this share of what two stories have in common on, the names of office-holders are nearly all of it. */
const OF_OFFICE = 0.45;
/** A word of fewer than one story in this many, as a natural logarithm, says what a headline is about. */
const TELLING = Math.log(12);

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
 * Whether two stories have little in common but people whom `article`, of the one, names with their offices: a governor signs many
 * laws, and no two of them are one matter for that. A telling word in headlines of both, no name, is a matter.
 */
function shareOnlyOfficials(story: LiveStory, other: LiveStory, article: Article, { vocabulary }: Desk): boolean {
  const officials = officeHolders(`${article.title}. ${article.text}`);
  if (officials.size === 0) return false;
  const { ids, weights, start, end } = story.terms;
  const words: number[] = [];
  let [all, theirs] = [0, 0];
  for (let at = start; at < end; at++) {
    const id = ids[at]!;
    const place = placeOf(other.terms, id);
    if (place < 0) continue;
    const product = weights[at]! * other.terms.weights[place]!;
    all += product;
    const kind = vocabulary.kind(id);
    if (kind === "name" && officials.has(vocabulary.term(id))) theirs += product;
    if (kind === "word" && vocabulary.idf(id) >= TELLING) words.push(id);
  }
  if (theirs < OF_OFFICE * all) return false;
  const inHeadline = ({ members }: LiveStory, word: number): boolean =>
    members.some((member) => headlineOf(member).includes(word));
  return !words.some((word) => inHeadline(story, word) && inHeadline(other, word));
}

/**
 * Links a young story to the earlier story of the same matter that it is most like when time is left out of account, unless the two
 * share only officials; the earlier story's own thread comes along. `article` has just come to the story; `near` are the stories
 * alike enough, where these are known.
 */
export function findThread(desk: Desk, story: LiveStory, article: Article, near?: readonly Near[]): StoryEvent[] {
  if (story.size > 2 || story.thread.length > 0) return [];
  const { settings } = desk;
  let best: Near | undefined;
  for (const other of near ?? nearTo(story, desk)) {
    if (!earlier(other.story, story)) continue;
    if (other.score >= settings.threadThreshold && (best === undefined || other.score > best.score)) best = other;
  }
  if (best === undefined || shareOnlyOfficials(story, best.story, article, desk)) return [];
  const { story: other, score } = best;
  story.thread = [...other.thread.filter((id) => id !== story.id), other.id].slice(-LONGEST);
  const evidence = { ...evidenceBetween(story, other, desk), score: Math.round(score * 1000) / 1000 };
  return [{ kind: "threaded", storyId: story.id, earlier: other.id, evidence }];
}
