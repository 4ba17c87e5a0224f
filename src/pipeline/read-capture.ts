import type { Article } from "../model/article.js";
import type { Capture } from "../model/capture.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import { digest, digestBytes } from "../text/digest.js";
import type { CaptureRecord, Clock, Extractor } from "./ports.js";
import type { Stages } from "./stages.js";

/** An article and where it came from. */
export interface ReadArticle {
  readonly article: Article;
  readonly capture: CaptureRecord;
}

export interface CaptureReaders {
  readonly stages: Stages;
  readonly extractor: Extractor;
  readonly clock: Clock;
}

function provenance(capture: Capture, article: Article): CaptureRecord {
  const { url, retrieved, kind } = capture;
  if (capture.kind === "page") {
    const page = capture.contentType === undefined ? {} : { contentType: capture.contentType };
    const bytes = capture.bytes;
    return { articleId: article.id, url, retrieved, kind, digest: digestBytes(bytes), page: { bytes, ...page } };
  }
  // The time of reading is left out: the same record read twice is the same capture.
  const { retrieved: _read, ...fields } = capture;
  return { articleId: article.id, url, retrieved, kind, digest: digest(JSON.stringify(fields)) };
}

/** The article in a capture, or why there is none. Pages are read by the extractor, which keeps a deadline. */
export async function readCapture(capture: Capture, readers: CaptureReaders): Promise<ReadArticle | Rejection> {
  const found =
    capture.kind === "page"
      ? await readers.extractor.extract(capture)
      : readers.stages.extract.record(capture, readers.clock.now());
  return isRejection(found) ? found : { article: found, capture: provenance(capture, found) };
}
