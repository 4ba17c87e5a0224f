import type { StageInfo } from "../model/stage.js";

export { createStoryFormer, type StoryFormer, type StoryOptions, storyIdOf } from "./former.js";

export const storyStage: StageInfo = { name: "story", version: 1, needs: ["annotations", "copies"], gives: "stories" };
