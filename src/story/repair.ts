import type { StoryEvent } from "../model/story.js";
import { reassign } from "./assignment.js";
import { alikeEnough, continues, whole } from "./chapters.js";
import type { Desk } from "./desk.js";
import { timeless } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import type { Choice, LiveStory, Near } from "./live-story.js";
import { type Part, regroup } from "./region.js";
import type { StorySettings } from "./settings.js";
import { leastUnrivalled } from "./unrivalled.js";

/** A story this small is looked at whenever it grows; a larger one when it has grown by a quarter. */
const SMALL = 8;
const GROWTH = 1.25;
/** Neighbours are stories whose score reaches this share of the threshold. */
const NEAR = 0.5;
export const isNear = (score: number, { threshold }: StorySettings): boolean => score >= NEAR * threshold;
/** Whether an article that founded a story scores so well with another that it may yet prove to belong there. */
const mayBelong = (story: LiveStory, { score, story: other }: Choice, { settings }: Desk): boolean =>
  score >= leastUnrivalled(story, other, settings);
const CANDIDATES = 16;
const NEIGHBOURS = 8;
/** Overdue stories looked at for each article that arrives. */
const OVERDUE = 2;

/** Late merging and splitting: groups a story and its neighbours afresh, as evidence grows. The rule stands in docs/stories.md. */
export class Repair {
  /** Articles that people have put into a story for good. */
  readonly pins = new Map<string, string>();
  /** Stories to be looked at once more, by slot, with the arrival number from which. */
  readonly due = new Map<number, number>();

  /** How often stories were grouped afresh. */
  rounds = 0;

  constructor(private readonly desk: Desk) {}

  /** Repairs around a story that has just changed; `choice` is what was found for the article on arrival. */
  after(story: LiveStory, choice?: Choice): StoryEvent[] {
    const { desk } = this;
    const lone = story.size === 1;
    const likely = lone && choice !== undefined && mayBelong(story, choice, desk);
    const goesOn = ({ story: other }: Near): boolean => continues(whole(story), whole(other), desk) !== undefined;
    const grown = story.size <= SMALL || story.size >= story.repaired * GROWTH;
    const events = (lone ? likely || choice?.near.some(goesOn) : grown) ? this.around(story) : [];
    // Any other lone article is looked at whenever a later one comes near it.
    if ((likely || story.size > 1) && desk.live.has(story.slot) && !this.due.has(story.slot))
      this.due.set(story.slot, desk.arrivals + desk.settings.repairDelay);
    if (!this.due.has(story.slot)) this.desk.looks.forget(story.slot);
    return events;
  }

  /** Repairs around stories that have waited long enough. */
  overdue(): StoryEvent[] {
    const events: StoryEvent[] = [];
    for (let n = 0; n < OVERDUE; n++) {
      const next = this.due.entries().next().value;
      if (next === undefined || next[1] > this.desk.arrivals) break;
      events.push(...this.take(next[0]));
    }
    return events;
  }

  /** Repairs around every story that is due, until none is. */
  settle(): StoryEvent[] {
    const events: StoryEvent[] = [];
    for (const slot of [...this.due.keys()]) events.push(...this.take(slot));
    return events;
  }

  /** Groups a story and its neighbours afresh. */
  around(story: LiveStory): StoryEvent[] {
    const { settings } = this.desk;
    story.repaired = story.size;
    const neighbours = this.neighbours(story);
    this.desk.looks.note(story, neighbours);
    if (neighbours.length === 0 && story.size < 3) return [];
    this.rounds++;
    const parts: Part[] = [];
    const open = (part: LiveStory): void => {
      if (parts.length + part.size > settings.repairSize) parts.push({ story: part });
      else for (const article of part.members) parts.push({ article });
    };
    const region = [story, ...neighbours];
    for (const part of region) open(part);
    const events = reassign(region, parts, regroup(parts, this.pins, this.desk), this.pins, this.desk);
    if (events.length > 0) this.desk.looks.forget(story.slot);
    return events;
  }

  pin(articleId: string, storyId: string): StoryEvent[] {
    const { desk } = this;
    const from = desk.byArticle.get(articleId);
    const to = desk.byId.get(desk.resolve(storyId));
    if (from === undefined) throw new Error(`no live article ${articleId}`);
    if (to === undefined) throw new Error(`no live story ${storyId}`);
    // A story is where its first article is: the two must not part.
    this.pins.set(to.members[0]!.id, to.id);
    const held = this.hold([from.members.find(({ id }) => id === articleId)!], to);
    if (from === to) return held;
    return [...this.place([from, to], new Map([[articleId, to]])), ...held];
  }

  merge(one: string, other: string): StoryEvent[] {
    const { desk } = this;
    const [a, b] = [one, other].map((id) => {
      const story = desk.byId.get(desk.resolve(id));
      if (story === undefined) throw new Error(`no live story ${id}`);
      return story;
    }) as [LiveStory, LiveStory];
    const [keep, drop] = a.slot < b.slot ? [a, b] : [b, a];
    const held = this.hold(keep === drop ? keep.members : [...keep.members, ...drop.members], keep);
    if (keep === drop) return held;
    return [...this.place([keep, drop], new Map(drop.members.map(({ id }) => [id, keep]))), ...held];
  }

  split(storyId: string, articleIds: readonly string[]): StoryEvent[] {
    const { desk } = this;
    const from = desk.byId.get(desk.resolve(storyId));
    const leaving = from?.members.filter(({ id }) => articleIds.includes(id)) ?? [];
    if (from === undefined || leaving.length === 0) throw new Error(`story ${storyId} holds none of the articles`);
    if (leaving.length === from.size) return this.hold(leaving, from);
    const fresh = desk.empty(desk.freeId(leaving[0]!.id), leaving[0]!.language);
    const staying = from.members.filter((member) => !leaving.includes(member));
    const held = [...this.hold(staying, from), ...this.hold(leaving, fresh)];
    return [...this.place([from, fresh], new Map(leaving.map(({ id }) => [id, fresh]))), ...held];
  }

  /** Holds articles in a story from now on. */
  private hold(articles: readonly LiveArticle[], story: LiveStory): StoryEvent[] {
    this.desk.looks.forget(story.slot);
    return articles.map(({ id }) => {
      this.pins.set(id, story.id);
      return { kind: "pinned", storyId: story.id, articleId: id };
    });
  }

  /** Moves articles where people want them: `to` says where, by article id; all others stay. */
  private place(region: LiveStory[], to: ReadonlyMap<string, LiveStory>): StoryEvent[] {
    const parts: Part[] = region.flatMap((story) => story.members.map((article) => ({ article })));
    const stays = new Map(region.flatMap((story) => story.members.map(({ id }) => [id, to.get(id) ?? story] as const)));
    const clusters = region
      .map((story) => ({
        units: parts.flatMap((part, index) =>
          "article" in part && stays.get(part.article.id) === story ? [index] : [],
        ),
        size: 0,
        within: Number.NaN,
        logLength: 0,
        crowd: 0,
      }))
      .filter(({ units }) => units.length > 0);
    return reassign(region, parts, clusters, this.pins, this.desk);
  }

  private take(slot: number): StoryEvent[] {
    const { live, looks } = this.desk;
    this.due.delete(slot);
    const story = live.get(slot);
    const events = story === undefined || looks.isStill(slot) ? [] : this.around(story);
    looks.forget(slot);
    return events;
  }

  /** Stories near enough that they may be one with this one, best first. */
  private neighbours(story: LiveStory): LiveStory[] {
    const { desk } = this;
    const candidates = (
      story.sum === undefined ? desk.near(story.members[0]!, CANDIDATES) : desk.nearStory(story, CANDIDATES)
    ).filter((other) => other !== story);
    const overlaps = desk.overlaps.of(story);
    const { settings } = desk;
    return candidates
      .map((other) => {
        const overlap = overlaps.with(other);
        const score = desk.scoreOf(story, other, desk.likenessOf(story, other, overlap));
        return { other, score, chapters: alikeEnough(timeless(overlap, story, other, settings), settings) };
      })
      .filter(
        ({ other, score, chapters }) =>
          isNear(score, settings) || (chapters && continues(whole(story), whole(other), desk) !== undefined),
      )
      .sort((a, b) => b.score - a.score || a.other.slot - b.other.slot)
      .slice(0, NEIGHBOURS)
      .map(({ other }) => other);
  }
}
