/**
 * What runs in an extraction thread: it makes articles of pages, one at a time, and knows nothing else. The host
 * (worker-extractor.ts) ends the thread when a page takes too long.
 */
import { parentPort, workerData } from "node:worker_threads";
import { createOutletRegistry, extractArticle } from "../extract/index.js";
import type { PageCapture } from "../model/capture.js";
import type { Outlet } from "../model/outlet.js";
import type { ExtractionReply, ExtractionTask } from "./worker-extractor.js";

const outlets = createOutletRegistry((workerData as { readonly outlets: readonly Outlet[] }).outlets);

function work(capture: PageCapture, now: string): ExtractionReply {
  try {
    return { result: extractArticle(capture, { outlets, now }) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", ({ capture, now }: ExtractionTask) => parentPort?.postMessage(work(capture, now)));
const ready: ExtractionReply = { ready: true };
parentPort?.postMessage(ready);
