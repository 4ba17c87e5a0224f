import type { RuledStory, RulingCommand } from "../model/ruling.js";
import type { StoryEvent } from "../model/story.js";
import type { StoryForming } from "./stages.js";

/**
 * Carries out an editor's ruling on the live stories. A story is found by its id, and where that stands for none (a newer version of a
 * stage has formed the stories anew) by where most of its articles are. Undefined, and nothing changes, where an article or a
 * story cannot change any more: it was never there, or has left memory.
 */
export function carryOut(command: RulingCommand, stories: StoryForming): StoryEvent[] | undefined {
  if (command.kind === "pin") {
    const to = liveStory(command.story, stories);
    return to === undefined || !isLive(command.articleId, stories) ? undefined : stories.pin(command.articleId, to);
  }
  if (command.kind === "merge") {
    const [one, other] = command.stories.map((story) => liveStory(story, stories));
    return one === undefined || other === undefined ? undefined : stories.mergeStories(one, other);
  }
  const live = command.articleIds.filter((id) => isLive(id, stories));
  return live.length === 0 ? undefined : partFrom(command.story, live, stories);
}

/** Parts articles from the rest of a story, wherever a newer stage may have put them: they are one story, and the rest holds none of them. */
function partFrom({ articleIds }: RuledStory, leaving: readonly string[], stories: StoryForming): StoryEvent[] {
  const homes = (): string[] => [...new Set(leaving.map((id) => stories.storyOf(id) as string))];
  const events = homes().flatMap((home) => stories.splitStory(home, leaving));
  const [own = "", ...others] = homes();
  for (const other of others) events.push(...stories.mergeStories(own, other));
  const held = new Set(events.flatMap((event) => (event.kind === "pinned" ? event.articleId : [])));
  const rest = articleIds.filter((id) => !held.has(id) && isLive(id, stories));
  for (const id of rest) events.push(...stories.pin(id, stories.storyOf(id) as string));
  return events;
}

function isLive(articleId: string, stories: StoryForming): boolean {
  const home = stories.storyOf(articleId);
  return home !== undefined && (stories.articlesOf(home)?.includes(articleId) ?? false);
}

function liveStory({ id, articleIds }: RuledStory, stories: StoryForming): string | undefined {
  if (stories.articlesOf(id) !== undefined) return id;
  const shares = new Map<string, number>();
  for (const article of articleIds) {
    const home = stories.storyOf(article);
    if (home !== undefined && stories.articlesOf(home)) shares.set(home, (shares.get(home) ?? 0) + 1);
  }
  return [...shares].sort(([, a], [, b]) => b - a)[0]?.[0];
}
