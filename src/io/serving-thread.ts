import type { WorkerOptions } from "node:worker_threads";
import { startThread } from "./start-thread.js";

/** What a serving thread says: where the site is, or why it is nowhere. */
export type ServingReply = { readonly url: string } | { readonly failure: string };

export interface ServingThread {
  readonly url: string;
  /** Rejects when the thread ends without having been asked to. */
  readonly broken: Promise<never>;
  /** Asks it to end, and resolves when it has. */
  close(): Promise<void>;
}

/**
 * Serves in a thread of its own, so that readers never wait for what this thread is at. Rejects with the thread's own words
 * when it cannot serve. `module` is the address of the thread's code, without an extension.
 */
export async function startServing(module: URL, workerData: WorkerOptions["workerData"]): Promise<ServingThread> {
  const worker = startThread(module, { workerData });
  let asked = false;
  const ended = new Promise<void>((resolve, fail) => {
    worker.on("error", fail);
    worker.on("exit", (code) => (asked ? resolve() : fail(new Error(`The serving thread has ended (${code}).`))));
  });
  const broken = ended.then(() => new Promise<never>(() => {}));
  // Looked at by whoever serves; until then an early end must not count as unhandled.
  broken.catch(() => {});
  const reply = await Promise.race([
    new Promise<ServingReply>((resolve) => worker.once("message", (message: ServingReply) => resolve(message))),
    broken,
  ]);
  if ("failure" in reply) {
    asked = true;
    await worker.terminate();
    throw new ServingFailure(reply.failure);
  }
  return {
    ...{ url: reply.url, broken },
    close: async () => {
      asked = true;
      worker.postMessage("close");
      await ended;
    },
  };
}

/** The site cannot be served; the message says why, and the way out. */
export class ServingFailure extends Error {
  override readonly name = "ServingFailure";
}
