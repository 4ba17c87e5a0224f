import type { Article } from "../model/article.js";
import type { Capture, PageCapture, RecordCapture } from "../model/capture.js";
import { isRejection, type Rejection } from "../model/rejection.js";
import { digest, digestBytes } from "../text/digest.js";
import { honourReservations, mayArchive } from "./honour-reservations.js";
import type { CaptureRecord, Clock, Extractor } from "./ports.js";
import type { Stages } from "./stages.js";

/** An article and where it came from. */
export interface ReadArticle {
  readonly article: Article;
  readonly capture: CaptureRecord;
  /** Why the page itself gave no article, where this one is made of what the feed says. */
  readonly insteadOf?: Rejection;
}

export interface CaptureReaders {
  readonly stages: Stages;
  readonly extractor: Extractor;
  readonly clock: Clock;
}

function provenance(capture: Capture, article: Article): CaptureRecord {
  const { url, retrieved, kind } = capture;
  if (capture.kind === "page") {
    const { bytes, contentType, reservations } = capture;
    const record = { articleId: article.id, url, retrieved, kind, digest: digestBytes(bytes) };
    if (!mayArchive(reservations)) return record;
    return { ...record, page: { bytes, ...(contentType === undefined ? {} : { contentType }) } };
  }
  // The time of reading is left out: the same record read twice is the same capture.
  const { retrieved: _read, ...fields } = capture;
  return { articleId: article.id, url, retrieved, kind, digest: digest(JSON.stringify(fields)) };
}

/** What the feed says of a page that cannot be read: its headline, and its summary where it has one. */
function fromHint({ url, retrieved, hint }: PageCapture): RecordCapture | undefined {
  if (hint?.title === undefined || hint.title === "") return undefined;
  const { title, summary = "", published, authors } = hint;
  return {
    ...{ kind: "record", url, retrieved, title, text: summary, hint },
    ...(published === undefined ? {} : { published }),
    ...(authors === undefined ? {} : { authors }),
  };
}

/**
 * The article in a capture, or why there is none. Pages are read by the extractor, which keeps a deadline; a page that a
 * feed led to and that shows a barrier, or nothing, is known by what the feed says of it.
 */
export async function readCapture(capture: Capture, readers: CaptureReaders): Promise<ReadArticle | Rejection> {
  const { stages, extractor, clock } = readers;
  if (capture.kind === "record") {
    const found = stages.extract.record(capture, clock.now());
    return isRejection(found) ? found : { article: found, capture: provenance(capture, found) };
  }
  const found = await extractor.extract(capture);
  if (!isRejection(found))
    return { article: honourReservations(found, capture.reservations), capture: provenance(capture, found) };
  const record = fromHint(capture);
  const instead = record && stages.extract.record(record, clock.now());
  if (!record || !instead || isRejection(instead)) return found;
  return { article: instead, capture: provenance(record, instead), insteadOf: found };
}
