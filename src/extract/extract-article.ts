import type { Article } from "../model/article.js";
import type { Capture } from "../model/capture.js";
import type { OutletRegistry } from "../model/outlet.js";
import type { Rejection } from "../model/rejection.js";
import type { StageInfo } from "../model/stage.js";
import { extractPage } from "./extract-page.js";
import { extractRecord } from "./extract-record.js";

export interface ExtractResources {
  readonly outlets: OutletRegistry;
  /** The present, ISO 8601 with zone: a publication time well after it is not believed. */
  readonly now: string;
}

export const EXTRACT_STAGE: StageInfo = { name: "extract", version: 1, needs: ["capture"], gives: "article" };

/** The article in a capture, or why there is none. Pure and synchronous, so that a worker with a deadline can hold it. */
export const extractArticle = (capture: Capture, resources: ExtractResources): Article | Rejection =>
  capture.kind === "record" ? extractRecord(capture, resources) : extractPage(capture, resources);
