import type { Worker } from "node:worker_threads";
import type { Article } from "../model/article.js";
import type { PageCapture } from "../model/capture.js";
import type { Outlet } from "../model/outlet.js";
import { type Rejection, reject } from "../model/rejection.js";
import type { Extractor } from "../pipeline/ports.js";
import { startThread } from "./start-thread.js";

export interface ExtractionTask {
  readonly capture: PageCapture;
  /** The present, ISO 8601. */
  readonly now: string;
}

export type ExtractionReply =
  | { readonly ready: true }
  | { readonly result: Article | Rejection }
  | { readonly error: string };

/** Milliseconds that a new thread may take to load its code; the page's own deadline begins when it has. */
const START_LIMIT = 30_000;

export interface WorkerExtractorOptions {
  readonly outlets: readonly Outlet[];
  /** Threads; each holds about 60 MB. */
  readonly threads?: number;
  /** Milliseconds that one page may take. */
  readonly deadline?: number;
  /** Megabytes of heap that one thread may use. */
  readonly heap?: number;
  readonly now: () => string;
}

interface Job {
  readonly capture: PageCapture;
  readonly done: (result: Article | Rejection) => void;
}

const MODULE = new URL("./extraction-worker", import.meta.url);

/** One thread and the page it is at. A thread that ends, for whatever reason, is replaced when the next page comes. */
class Thread {
  #worker: Worker | undefined;
  #job: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #ready = false;

  constructor(
    private readonly options: Required<WorkerExtractorOptions>,
    private readonly idle: () => void,
  ) {}

  get busy(): boolean {
    return this.#job !== undefined;
  }

  run(job: Job): void {
    this.#job = job;
    const task: ExtractionTask = { capture: job.capture, now: this.options.now() };
    const worker = this.#alive();
    this.#allow(this.#ready ? this.options.deadline : START_LIMIT);
    worker.postMessage(task);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#finish(problem(this.#job, "cancelled", "Extraction was stopped."));
    this.#worker = undefined;
    await worker?.terminate();
  }

  #alive(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startThread(MODULE, {
      workerData: { outlets: this.options.outlets },
      resourceLimits: { maxOldGenerationSizeMb: this.options.heap },
    });
    const gone = (why: string) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#finish(problem(this.#job, "extraction-died", `The extraction of this page broke down: ${why}`));
    };
    this.#ready = false;
    worker.on("message", (reply: ExtractionReply) => {
      if (this.#worker !== worker) return;
      if ("ready" in reply) {
        this.#ready = true;
        this.#allow(this.options.deadline);
        return;
      }
      const failed =
        "error" in reply
          ? problem(this.#job, "extraction-error", `The extraction of this page failed: ${reply.error}`)
          : reply.result;
      this.#finish(failed);
    });
    worker.on("error", (error) => gone(error.message));
    worker.on("exit", (code) => gone(`the thread ended with code ${code}.`));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #allow(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = this.#job && setTimeout(() => this.#late(), ms);
  }

  #late(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
    const seconds = this.options.deadline / 1_000;
    this.#finish(problem(this.#job, "too-slow", `The page could not be read within ${seconds} s.`));
  }

  #finish(result: Article | Rejection): void {
    const job = this.#job;
    clearTimeout(this.#timer);
    this.#job = undefined;
    job?.done(result);
    this.idle();
  }
}

const problem = (job: Job | undefined, code: string, message: string): Rejection =>
  reject("extract", code, job?.capture.url ?? "", message.slice(0, 2_000));

/**
 * Extracts pages in threads, each page under a deadline: a page that holds the extractor costs its thread and nothing
 * else, and the main thread never waits. Rejections of its own: `too-slow`, `extraction-error`, `extraction-died`,
 * `cancelled`.
 */
export function createWorkerExtractor(options: WorkerExtractorOptions): Extractor {
  const full = { threads: 1, deadline: 5_000, heap: 512, ...options };
  const queue: Job[] = [];
  let closed = false;
  const next = () => {
    for (const thread of threads) {
      const job = !thread.busy && !closed ? queue.shift() : undefined;
      if (job) thread.run(job);
    }
  };
  const threads: Thread[] = Array.from({ length: full.threads }, () => new Thread(full, () => next()));
  return {
    extract: (capture) =>
      new Promise((done) => {
        queue.push({ capture, done });
        next();
      }),
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.done(problem(job, "cancelled", "Extraction was stopped."));
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
