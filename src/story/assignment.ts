import type { StoryEvent } from "../model/story.js";
import type { Desk } from "./desk.js";
import { evidenceBetween, evidenceFor } from "./evidence.js";
import type { Cluster } from "./linkage.js";
import type { LiveArticle } from "./live-article.js";
import type { LiveStory } from "./live-story.js";
import type { Part } from "./region.js";

/** A group that repair has found, on its way to becoming, or staying, a story. */
interface Target {
  readonly members: LiveArticle[];
  readonly within: number;
  /** Number of members by the story they come from. */
  readonly from: Map<LiveStory, number>;
  story?: LiveStory;
}

const membersOf = (part: Part): readonly LiveArticle[] => ("article" in part ? [part.article] : part.story.members);

function targetsOf(parts: readonly Part[], clusters: readonly Cluster[], desk: Desk): Target[] {
  return clusters.map(({ units, within }) => {
    const members = units.flatMap((unit) => membersOf(parts[unit]!));
    members.sort((a, b) => a.at - b.at);
    const from = new Map<LiveStory, number>();
    for (const { id } of members) {
      const story = desk.byArticle.get(id)!;
      from.set(story, (from.get(story) ?? 0) + 1);
    }
    return { members, within, from };
  });
}

const largest = (story: LiveStory, targets: readonly Target[]): Target =>
  targets.reduce((best, target) => ((target.from.get(story) ?? 0) > (best.from.get(story) ?? 0) ? target : best));

/**
 * Who keeps which id. A group that holds a pinned article is the story it is pinned to; else a group is the oldest story that has
 * more than half of its articles in it; else the story that it has the largest part of, if that one is still free.
 */
function claim(region: readonly LiveStory[], targets: readonly Target[], pins: ReadonlyMap<string, string>): void {
  const claimed = new Set<LiveStory>();
  const give = (target: Target, story: LiveStory): void => {
    if (target.story !== undefined || claimed.has(story)) return;
    target.story = story;
    claimed.add(story);
  };
  const oldest = [...region].sort((a, b) => a.slot - b.slot);
  if (pins.size > 0) {
    for (const target of targets) {
      const pin = target.members.map(({ id }) => pins.get(id)).find((id) => id !== undefined);
      const story = region.find(({ id }) => id === pin);
      if (story !== undefined) give(target, story);
    }
  }
  for (const story of oldest) {
    const target = targets.find(({ from }) => (from.get(story) ?? 0) * 2 > story.size);
    if (target !== undefined) give(target, story);
  }
  for (const story of oldest) {
    if (!claimed.has(story) && story.size > 0) {
      const target = largest(story, targets);
      if (target.story === undefined) give(target, story);
    }
  }
}

const unchanged = (target: Target): boolean =>
  target.story !== undefined && target.from.size === 1 && target.from.get(target.story) === target.story.size;

/** Makes stories of the groups that repair found, and tells what changed. Stories left without articles redirect. */
export function reassign(
  region: readonly LiveStory[],
  parts: readonly Part[],
  clusters: readonly Cluster[],
  pins: ReadonlyMap<string, string>,
  desk: Desk,
): StoryEvent[] {
  const targets = targetsOf(parts, clusters, desk);
  claim(region, targets, pins);
  const changed = targets.filter((target) => !unchanged(target));
  for (const target of targets) if (unchanged(target)) desk.refresh(target.story!, target.members, target.within);
  if (changed.length === 0) return [];
  const events: StoryEvent[] = [];
  const gone = region.filter((story) => story.size > 0 && !targets.some((target) => target.story === story));
  const heirs = new Map(gone.map((story) => [story, largest(story, targets)]));
  const merges = gone.map((story) => ({ story, heir: heirs.get(story)! }));
  for (const { story, heir } of merges) {
    if (heir.story === undefined) continue;
    events.push({
      kind: "merged",
      storyId: heir.story.id,
      from: story.id,
      evidence: evidenceBetween(story, heir.story, desk),
    });
  }
  const origins = new Map(
    changed.flatMap(({ members }) => members.map(({ id }) => [id, desk.byArticle.get(id)!] as const)),
  );
  for (const target of changed)
    target.story ??= desk.empty(desk.freeId(target.members[0]!.id), target.members[0]!.language);
  const fresh = new Set(changed.map(({ story }) => story!).filter((story) => story.size === 0));
  desk.rebuild(changed.map(({ story, members, within }) => ({ story: story!, members, within })));
  for (const { story, heir } of merges) {
    if (story.counterparts.length > 0) heir.story!.counterparts = [...heir.story!.counterparts, ...story.counterparts];
    desk.retire(story, heir.story!.id);
  }
  for (const target of changed) events.push(...departures(target, origins, heirs, fresh, desk));
  return events;
}

/** Articles of a group that came from elsewhere, save those whose whole story came with them. */
function departures(
  target: Target,
  origins: ReadonlyMap<string, LiveStory>,
  heirs: ReadonlyMap<LiveStory, Target>,
  fresh: ReadonlySet<LiveStory>,
  desk: Desk,
): StoryEvent[] {
  const story = target.story!;
  const events: StoryEvent[] = [];
  const came = [...target.from.keys()].sort(
    (a, b) => (target.from.get(b) ?? 0) - (target.from.get(a) ?? 0) || a.slot - b.slot,
  );
  for (const [rank, origin] of came.entries()) {
    if (origin === story || heirs.get(origin) === target) continue;
    const moved = target.members.filter(({ id }) => origins.get(id) === origin);
    const from = heirs.get(origin)?.story ?? origin;
    if (rank === 0 && fresh.has(story)) {
      const articleIds = moved.map(({ id }) => id);
      events.push({
        kind: "split",
        storyId: story.id,
        from: from.id,
        articleIds,
        evidence: evidenceBetween(story, from, desk),
      });
      continue;
    }
    for (const article of moved) {
      const likeness = desk.likeness(article, story);
      const evidence = evidenceFor(article, story, desk.score(article, story, likeness), likeness, desk);
      events.push({ kind: "moved", storyId: story.id, from: from.id, articleId: article.id, evidence });
    }
  }
  return events;
}
