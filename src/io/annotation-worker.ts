/** What runs in an annotation thread: it annotates handfuls of articles, and knows nothing else. */
import { parentPort, workerData } from "node:worker_threads";
import { createAnnotator } from "../annotate/index.js";
import { readAnnotatorResources } from "./annotator-resources.js";
import type { AnnotationReply, AnnotationTask } from "./worker-annotator.js";

const { pack } = workerData as { readonly pack?: string };
const annotate = createAnnotator(readAnnotatorResources(pack));

function work({ articles }: AnnotationTask): AnnotationReply {
  try {
    return { annotations: articles.map(annotate) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (task: AnnotationTask) => parentPort?.postMessage(work(task)));
