import type { StageInfo } from "../model/stage.js";

export { storyIdOf } from "./desk.js";
export { createStoryFormer, type StoryFormer, type StoryOptions, type StoryResources } from "./former.js";
export { type RankedInput, rankStories, type StoryRank } from "./ranking.js";
export { defaultSettings, type StorySettings } from "./settings.js";
export type { StorySnapshot } from "./snapshot.js";

export const storyStage: StageInfo = { name: "story", version: 13, needs: ["annotations", "copies"], gives: "stories" };
