import type { Article } from "../model/article.js";
import type { Capture } from "../model/capture.js";
import type { Rejection } from "../model/rejection.js";
import type { StageInfo } from "../model/stage.js";
import { extractPage } from "./extract-page.js";
import { extractRecord } from "./extract-record.js";
import type { ExtractResources } from "./extract-resources.js";

export const EXTRACT_STAGE: StageInfo = { name: "extract", version: 3, needs: ["capture"], gives: "article" };

/** The article in a capture, or why there is none. Pure and synchronous, so that a worker with a deadline can hold it. */
export const extractArticle = (capture: Capture, resources: ExtractResources): Article | Rejection =>
  capture.kind === "record" ? extractRecord(capture, resources) : extractPage(capture, resources);
