import type { Annotations } from "../../model/annotation.js";
import type { Article } from "../../model/article.js";
import type { Brief } from "../../model/brief.js";
import type { PageCapture } from "../../model/capture.js";
import type { StoryMaterial } from "../../model/material.js";
import type { Rejection } from "../../model/rejection.js";
import type { StageInfo } from "../../model/stage.js";

/** Makes an article of a page under a deadline, away from the main thread where the host can. */
export interface Extractor {
  extract(capture: PageCapture): Promise<Article | Rejection>;
  close(): Promise<void>;
}

/** Annotates articles, away from the main thread where the host can; the same annotations as the stage's own function. */
export interface Annotator {
  /** One for each article, in order. */
  annotate(articles: readonly Article[]): Promise<readonly Annotations[]>;
}

/** Makes a brief. The result has passed the verifier, whichever composer made it. */
export interface Composer {
  readonly info: StageInfo;
  compose(material: StoryMaterial): Promise<Brief>;
}
