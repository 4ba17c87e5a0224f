/**
 * The one configuration of story formation. Every value is part of the published rule (docs/stories.md); none depends on where
 * articles come from.
 */
export interface StorySettings {
  /** Least score at which two groups of articles are one story. */
  readonly threshold: number;
  /** Least score at which a long article that stands alone joins the one story that it is at all like. */
  readonly loneThreshold: number;
  /** Share of that score that any other story may reach beside it. */
  readonly rival: number;
  /** Least score, time left out, at which a story belongs to an earlier story's thread. */
  readonly threadThreshold: number;
  /** Cosine that two long reports of one event have on average: the unit of the score. */
  readonly usualCosine: number;
  /** Number of distinct terms from which a text counts as long. */
  readonly longText: number;
  /** How fast the usual cosine falls for shorter texts: (terms / longText) to this power. */
  readonly lengthPower: number;
  /** Score, time left out, up to which stories of different events are usually alike; what is beyond is a crowd. */
  readonly crowdFloor: number;
  /** How fast likeness loses weight in a crowd. */
  readonly crowdGain: number;
  /** How much a story's own inner likeness, rather than the usual one, sets what its newcomers must reach, 0 to 1. */
  readonly cohesion: number;
  /** Pairs' worth of belief in the usual cosine before a story's inner likeness is trusted. */
  readonly cohesionPrior: number;
  /** Least inner likeness, relative to length, that a story can claim. */
  readonly cohesionFloor: number;
  /** Common words go stale: within `staleDays` their evidence falls most of the way to `staleFloor`, as a bell curve does. */
  readonly staleDays: number;
  readonly staleFloor: number;
  /** What is left of the evidence between two articles of which one has no date: neither near nor far. */
  readonly undated: number;
  /** Weight of what two articles of about the same time are about (cosine of their document vectors) beside their shared terms. */
  readonly subjectWeight: number;
  /** Cosine of two articles that says nothing either way. */
  readonly subjectUsual: number;
  /** Inverse document frequency (natural logarithm) from which, and up to which, a word turns from common to rare. Rare words last. */
  readonly commonIdf: number;
  readonly rareIdf: number;
  /** Shared rare words from which half of what they say lasts: one may be shared by chance, several tell the same event. */
  readonly witnesses: number;
  /** Days on which a rare term may stand in the news and still last; and days from which it is as stale as a common one. */
  readonly fewDays: number;
  readonly manyDays: number;
  /** Weight of the background's document frequencies, in stories. */
  readonly background: number;
  readonly titleWeight: number;
  readonly leadWeight: number;
  readonly nameWeight: number;
  readonly numberWeight: number;
  readonly dayWeight: number;
  /** Only this many words of a text are read. */
  readonly words: number;
  /** At most this many terms of an article are kept, the heaviest first. */
  readonly terms: number;
  /** Stories idle for longer leave memory. */
  readonly windowDays: number;
  /** Stories held at once; beyond it the longest idle leaves. */
  readonly liveStories: number;
  /** Articles looked at together in one repair. */
  readonly repairSize: number;
  /** Articles after which a touched story is looked at once more. */
  readonly repairDelay: number;
  readonly repair: boolean;
  /** Whether groups with names of their own are kept apart. */
  readonly contrast: boolean;
  /** Whether chapters of one developing story are put together. */
  readonly chapters: boolean;
  /** Whether lines that an outlet repeats, or that address the reader, are left out. */
  readonly furniture: boolean;
}

export const defaultSettings: StorySettings = {
  threshold: 0.52,
  loneThreshold: 0.42,
  rival: 0.6,
  threadThreshold: 0.5,
  usualCosine: 0.33,
  longText: 50,
  lengthPower: 0.33,
  crowdFloor: 0.28,
  crowdGain: 0.8,
  cohesion: 0.8,
  cohesionPrior: 0.5,
  cohesionFloor: 0.08,
  staleDays: 1.4,
  staleFloor: 0.35,
  undated: 0.8,
  subjectWeight: 0.1,
  subjectUsual: 0.13,
  commonIdf: 3.5,
  rareIdf: 5.5,
  witnesses: 2,
  fewDays: 4,
  manyDays: 32,
  background: 200,
  titleWeight: 2,
  leadWeight: 1.5,
  nameWeight: 1.1,
  numberWeight: 1.5,
  dayWeight: 2,
  words: 400,
  terms: 80,
  windowDays: 1461,
  liveStories: 200_000,
  repairSize: 240,
  repairDelay: 200,
  repair: true,
  contrast: true,
  chapters: true,
  furniture: true,
};
