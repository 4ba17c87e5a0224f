import type { StoryEvent } from "../model/story.js";
import type { Desk } from "./desk.js";
import { evidenceBetween } from "./evidence.js";
import type { LiveStory } from "./live-story.js";
import { isOneLanguage } from "./one-language.js";
import { placeOf } from "./term-sums.js";

const CANDIDATES = 16;
/** Names, numbers and days that two stories must share, however much each of them says. */
const LEAST_SHARED = 4;
/** Of these, names: figures alone are shared by chance. */
const LEAST_NAMES = 2;

/** What two stories have in common that is the same in every language. */
function sharesEnough(story: LiveStory, other: LiveStory, { vocabulary }: Desk): boolean {
  const { ids, start, end } = story.terms;
  let [shared, names] = [0, 0];
  for (let at = start; at < end; at++) {
    const id = ids[at]!;
    const kind = vocabulary.kind(id);
    if (kind === "word" || placeOf(other.terms, id) < 0) continue;
    shared++;
    if (kind === "name") names++;
  }
  return shared >= LEAST_SHARED && names >= LEAST_NAMES;
}

/** The story most like this one in each other language, as far as one is like enough. */
function bestElsewhere(story: LiveStory, desk: Desk): LiveStory[] {
  const best = new Map<string, { readonly story: LiveStory; readonly score: number }>();
  for (const other of desk.nearStory(story, CANDIDATES, true)) {
    const score = desk.scoreOf(story, other, desk.likenessOf(story, other));
    if (score < desk.settings.threshold || score <= (best.get(other.language)?.score ?? 0)) continue;
    best.set(other.language, { story: other, score });
  }
  return [...best.values()].map(({ story: other }) => other);
}

/**
 * Links a story, to which an article has just come, with the stories of the same event in other languages: by the names, numbers and
 * days that they share, where these alone reach the score that would make one story of two in one language, and each of the two is the
 * other's best in its language. The stories stay two: a page is in one language.
 */
export function findCounterparts(desk: Desk, story: LiveStory): StoryEvent[] {
  if (desk.languages.size < 2) return [];
  const known = new Set(desk.counterpartsOf(story));
  return bestElsewhere(story, desk)
    .filter((other) => !known.has(other.id) && sharesEnough(story, other, desk))
    .filter(
      (other) => bestElsewhere(other, desk).find(({ language }) => isOneLanguage(language, story.language)) === story,
    )
    .map((other) => {
      story.counterparts = [...desk.counterpartsOf(story), other.id];
      other.counterparts = [...desk.counterpartsOf(other), story.id];
      return { kind: "linked", storyId: story.id, other: other.id, evidence: evidenceBetween(story, other, desk) };
    });
}
