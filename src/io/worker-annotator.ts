import type { Worker } from "node:worker_threads";
import type { Annotations } from "../model/annotation.js";
import type { Article } from "../model/article.js";
import type { Annotator } from "../pipeline/ports.js";
import { startThread } from "./start-thread.js";

export interface AnnotationTask {
  readonly articles: readonly Article[];
}

export type AnnotationReply = { readonly annotations: readonly Annotations[] } | { readonly error: string };

export interface WorkerAnnotatorOptions {
  readonly threads: number;
  /** Knowledge pack of the user's own. */
  readonly pack?: string;
  /** Annotates on this thread: used for fewer articles than are worth waking the threads for. */
  readonly inPlace: (article: Article) => Annotations;
}

/** From this many articles on, threads are started; each takes about a second and 100 MB. */
const WORTH_THREADS = 20;

interface Job {
  readonly articles: readonly Article[];
  done(annotations: readonly Annotations[]): void;
  fail(error: Error): void;
}

const MODULE = new URL("./annotation-worker", import.meta.url);

/** One thread and what it is at. Idle, it does not keep the program from ending. */
class Thread {
  #worker: Worker;
  #job: Job | undefined;

  constructor(
    private readonly pack: string | undefined,
    private readonly idle: () => void,
  ) {
    this.#worker = this.#start();
  }

  #start(): Worker {
    const worker = startThread(MODULE, { workerData: this.pack === undefined ? {} : { pack: this.pack } });
    worker.on("message", (reply: AnnotationReply) => this.#finish(reply));
    worker.on("error", (error) => {
      // What broke it is told to whoever waits; the next handful gets a thread that is whole.
      this.#worker = this.#start();
      this.#finish({ error: error.stack ?? error.message });
    });
    worker.unref();
    return worker;
  }

  get busy(): boolean {
    return this.#job !== undefined;
  }

  run(job: Job): void {
    this.#job = job;
    this.#worker.ref();
    const task: AnnotationTask = { articles: job.articles };
    this.#worker.postMessage(task);
  }

  #finish(reply: AnnotationReply): void {
    const job = this.#job;
    this.#job = undefined;
    this.#worker.unref();
    if ("error" in reply) job?.fail(new Error(`Annotation broke: ${reply.error}`));
    else job?.done(reply.annotations);
    this.idle();
  }
}

/** Annotates in threads where there is enough to do, beside the thread that forms stories and stores them. */
export function createWorkerAnnotator(options: WorkerAnnotatorOptions): Annotator {
  const queue: Job[] = [];
  let threads: Thread[] = [];
  const next = (): void => {
    for (const thread of threads) {
      const job = thread.busy ? undefined : queue.shift();
      if (job) thread.run(job);
    }
  };
  const handful = (articles: readonly Article[]): Promise<readonly Annotations[]> =>
    new Promise((done, fail) => {
      queue.push({ articles, done, fail });
      next();
    });
  return {
    async annotate(articles) {
      if (articles.length < WORTH_THREADS) return articles.map(options.inPlace);
      if (threads.length === 0)
        threads = Array.from({ length: options.threads }, () => new Thread(options.pack, () => next()));
      // Each thread gets its whole share at once: while this thread forms stories it could hand out nothing more.
      const share = Math.ceil(articles.length / threads.length);
      const jobs = [];
      for (let at = 0; at < articles.length; at += share) jobs.push(handful(articles.slice(at, at + share)));
      return (await Promise.all(jobs)).flat();
    },
  };
}
