import type { StageInfo } from "../model/stage.js";

export { ownTitle } from "./choice/headline.js";
export { type BriefChanges, compareBriefs, type MovedFigure } from "./compare-briefs.js";
export { type BriefResources, composeBrief, ENGINE } from "./compose.js";
export { everyStatement } from "./every-statement.js";
export { renderMarkdown } from "./markdown.js";
export { type Voices, voicesOf } from "./reading/voices.js";
export { slugify } from "./slug.js";
export { selectTimeline, type TimelineEntry, type TimelineOptions } from "./timeline/select-timeline.js";
export { type Breach, type BriefVerdict, verifyBrief } from "./verify/brief.js";
export { withTexts } from "./with-text.js";

export const briefStage: StageInfo = {
  name: "brief",
  version: 13,
  needs: ["annotations", "copies", "stories"],
  gives: "brief",
};
