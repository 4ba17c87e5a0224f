import type { AnnotatedArticle } from "../model/annotation.js";
import type { CopyDecision } from "../model/copy.js";
import type { Evidence, Story, StoryEvent } from "../model/story.js";
import type { WordVectors } from "../text/word-vectors.js";
import { alikeEnough } from "./chapters.js";
import { findCounterparts } from "./counterparts.js";
import { crowdOf } from "./crowd.js";
import { Desk } from "./desk.js";
import { evidenceFor } from "./evidence.js";
import { agedMean, alone, timeless, yardstickOf } from "./likeness.js";
import type { LiveArticle } from "./live-article.js";
import type { Choice, LiveStory, Near } from "./live-story.js";
import { isNear, Repair } from "./repair.js";
import { defaultSettings, type StorySettings } from "./settings.js";
import { restore, type StorySnapshot, snapshotOf } from "./snapshot.js";
import { findThread } from "./threads.js";

export type StoryOptions = Partial<StorySettings>;

/** What story formation is handed. */
export interface StoryResources {
  /** Vectors of English words: reports of one event that share few words are found alike. Without them shared terms alone speak. */
  readonly words?: WordVectors;
}

/** Puts articles into stories, one at a time. The same articles and commands in the same order give the same stories. */
export interface StoryFormer {
  /** Takes one article, in order of arrival, and says what changed. An article that is known already changes nothing. */
  add(input: AnnotatedArticle, copy: CopyDecision): StoryEvent[];
  /** Looks once more at every story that is still due for repair, as if time had passed. */
  settle(): StoryEvent[];
  /** Today's story of an article; undefined for an article that was never seen or has long left memory. */
  storyOf(articleId: string): string | undefined;
  /** Articles of a live story, in order of arrival; undefined when neither it nor the story it was merged into is live. */
  articlesOf(storyId: string): readonly string[] | undefined;
  /** Live stories, oldest first. */
  stories(): Story[];
  /** The story that an id stands for today: follows the redirects that merges leave behind. */
  resolve(storyId: string): string;
  /** Events that decided where a live article is, oldest first. */
  why(articleId: string): StoryEvent[];
  /** Puts an article into a story for good: repair never moves it out. Throws when either is unknown. */
  pin(articleId: string, storyId: string): StoryEvent[];
  /** Makes two stories one for good; the older id stays. Throws when either is unknown. */
  mergeStories(one: string, other: string): StoryEvent[];
  /** Takes articles out of a story into one of their own, for good. Throws when the story holds none of them. */
  splitStory(storyId: string, articleIds: readonly string[]): StoryEvent[];
  /** Everything needed to go on later as if there had been no break; plain JSON. */
  snapshot(): StorySnapshot;
}

const CANDIDATES = 16;
/** Likeness granted to an article and the one it repeats. */
const COPY_BONUS = 0.5;

/** The best story for an article, with its score and the article's mean likeness to the members; takes note of its crowd. */
function best(desk: Desk, article: LiveArticle): Choice | undefined {
  const { settings } = desk;
  const original = article.copyOf === undefined ? undefined : desk.byArticle.get(article.copyOf);
  const candidates = desk.near(article, CANDIDATES);
  if (original !== undefined && !candidates.includes(original)) candidates.push(original);
  const overlaps = desk.overlaps.of(article);
  const looked = candidates.map((story) => ({ story, overlap: overlaps.with(story) }));
  const uncrowded = alone(article);
  article.crowd = crowdOf(
    looked.map(({ story, overlap }) => timeless(overlap, uncrowded, story, settings)),
    settings,
  );
  const lone = alone(article);
  const scale = yardstickOf(lone, settings);
  let found: Omit<Choice, "near"> | undefined;
  const near: Near[] = [];
  for (const { story, overlap } of looked) {
    const likeness = agedMean(overlap, lone, story, settings);
    const score = likeness * scale * yardstickOf(story, settings) + (story === original ? COPY_BONUS : 0);
    const bare = timeless(overlap, lone, story, settings);
    const alike = alikeEnough(bare, settings);
    if (alike) near.push({ story, score: bare });
    if (alike || isNear(score, settings)) desk.looks.forget(story.slot);
    if (found === undefined || score > found.score) found = { story, score, likeness };
  }
  return found === undefined ? undefined : { ...found, near };
}

export function createStoryFormer(
  options: StoryOptions = {},
  snapshot?: StorySnapshot,
  { words }: StoryResources = {},
): StoryFormer {
  const settings: StorySettings = { ...defaultSettings, ...options };
  const desk = new Desk(settings, words);
  const repair = new Repair(desk);
  if (snapshot !== undefined) restore(desk, repair, snapshot);

  const add = (input: AnnotatedArticle, copy: CopyDecision): StoryEvent[] => {
    if (desk.knows(input.article.id)) return [];
    const text =
      settings.furniture && copy.copyOf === undefined ? desk.furniture.strip(input.article) : input.article.text;
    const article = desk.maker.make(input, text, desk.arrivals++, copy.copyOf);
    const choice = best(desk, article);
    const evidence: Evidence | undefined =
      choice === undefined ? undefined : evidenceFor(article, choice.story, choice.score, choice.likeness, desk);
    let event: StoryEvent;
    let story: LiveStory;
    if (choice !== undefined && evidence !== undefined && choice.score >= settings.threshold) {
      story = choice.story;
      desk.enter(story, article, choice.likeness);
      event = { kind: "joined", storyId: story.id, articleId: article.id, evidence };
    } else {
      story = desk.found(article);
      event = {
        kind: "created",
        storyId: story.id,
        articleId: article.id,
        ...(evidence === undefined ? {} : { evidence }),
      };
    }
    const events: StoryEvent[] = [event];
    const { rounds } = repair;
    if (settings.repair) events.push(...repair.after(story, choice));
    // What was found near the article is near the story that it founded, unless that was grouped afresh.
    const near = story.size === 1 && rounds === repair.rounds ? (choice?.near ?? []) : undefined;
    events.push(...findThread(desk, desk.byArticle.get(article.id)!, input.article, near));
    events.push(...findCounterparts(desk, desk.byArticle.get(article.id)!));
    if (settings.repair) events.push(...repair.overdue());
    desk.record(events);
    desk.evict();
    return events;
  };

  const command = (run: () => StoryEvent[]): StoryEvent[] => {
    const events = run();
    desk.record(events);
    return events;
  };

  return {
    add,
    settle: () => command(() => repair.settle()),
    storyOf: (articleId) => desk.storyIdOf(articleId),
    articlesOf: (storyId) => {
      const members = desk.byId.get(desk.resolve(storyId))?.members;
      return members && [...members].sort((a, b) => a.at - b.at).map(({ id }) => id);
    },
    stories: () => desk.stories(),
    resolve: (storyId) => desk.resolve(storyId),
    why: (articleId) => [...(desk.log.get(articleId) ?? [])],
    pin: (articleId, storyId) => command(() => repair.pin(articleId, storyId)),
    mergeStories: (one, other) => command(() => repair.merge(one, other)),
    splitStory: (storyId, articleIds) => command(() => repair.split(storyId, articleIds)),
    snapshot: () => snapshotOf(desk, repair),
  };
}
