import type { StageInfo } from "../model/stage.js";

export { type CopyDetector, type CopyOptions, type CopySnapshot, createCopyDetector } from "./detector.js";

export const copiesStage: StageInfo = {
  name: "copies",
  version: 3,
  needs: ["article", "annotations"],
  gives: "copies",
};
