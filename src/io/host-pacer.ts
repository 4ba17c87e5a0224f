import { setMaxListeners } from "node:events";
import type { Clock } from "../pipeline/ports.js";

/** How requests are spread. */
export interface Pace {
  /** Milliseconds between the end of one request to a host and the start of the next. */
  readonly gap: number;
  /** Requests under way at once, over all hosts. */
  readonly total: number;
}

export const DEFAULT_PACE: Pace = { gap: 2_000, total: 32 };

interface Job {
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

interface Host {
  readonly queue: Job[];
  /** Time in milliseconds before which nothing is sent. */
  notBefore: number;
  /** Milliseconds between requests, where the host wants more than the usual. */
  gap: number;
  busy: boolean;
}

/** Hosts whose pace is remembered while they have nothing to do. */
const MAX_IDLE_HOSTS = 20_000;

/**
 * One request at a time to each host, with a pause between them, and a limit over all. A host that waits takes no place
 * from the others: its jobs queue behind each other, and a place is only taken when the host may be asked.
 */
export class HostPacer {
  readonly #hosts = new Map<string, Host>();
  readonly #waiting: Array<() => void> = [];
  readonly #stopped = new AbortController();
  #free: number;

  constructor(
    private readonly pace: Pace,
    private readonly clock: Clock,
  ) {
    this.#free = pace.total;
    // Every host that waits listens for the stop.
    setMaxListeners(0, this.#stopped.signal);
  }

  /** Runs `task` when it is the host's turn. Rejects with `reason` of the stop when the pacer is stopped before that. */
  run<T>(name: string, task: () => Promise<T>): Promise<T> {
    return new Promise<T>((done, fail) => {
      const host = this.#host(name);
      const start = () => task().then(done, fail);
      host.queue.push({ start, cancel: () => fail(this.#stopped.signal.reason) });
      if (!host.busy) void this.#drain(name, host);
    });
  }

  /** Leaves a host alone until a time, in milliseconds since 1970. */
  hold(name: string, until: number): void {
    const host = this.#host(name);
    host.notBefore = Math.max(host.notBefore, until);
  }

  /** When a host may be asked again, in milliseconds since 1970; 0 for now. */
  heldUntil(name: string): number {
    return this.#hosts.get(name)?.notBefore ?? 0;
  }

  /** Asks for a longer pause between requests to a host, in milliseconds. */
  slowDown(name: string, gap: number): void {
    const host = this.#host(name);
    host.gap = Math.max(this.pace.gap, gap);
  }

  /** Lets go of everything that waits. */
  stop(reason: Error): void {
    this.#stopped.abort(reason);
    for (const host of this.#hosts.values()) for (const job of host.queue.splice(0)) job.cancel();
  }

  #now(): number {
    return Date.parse(this.clock.now());
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    const host: Host = { queue: [], notBefore: 0, gap: this.pace.gap, busy: false };
    this.#hosts.set(name, host);
    if (this.#hosts.size > MAX_IDLE_HOSTS) this.#forget();
    return host;
  }

  #forget(): void {
    const now = this.#now();
    for (const [name, host] of this.#hosts)
      if (!host.busy && host.queue.length === 0 && host.notBefore <= now) this.#hosts.delete(name);
  }

  async #drain(name: string, host: Host): Promise<void> {
    host.busy = true;
    while (host.queue.length > 0 && !this.#stopped.signal.aborted) {
      const wait = host.notBefore - this.#now();
      if (wait > 0) {
        await this.clock.sleep(wait, this.#stopped.signal);
        continue;
      }
      await this.#place();
      const job = host.queue.shift();
      if (this.#stopped.signal.aborted) job?.cancel();
      else await job?.start();
      this.#leave();
      host.notBefore = Math.max(host.notBefore, this.#now() + host.gap);
    }
    host.busy = false;
    if (this.#stopped.signal.aborted) this.#hosts.delete(name);
  }

  #place(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return Promise.resolve();
    }
    return new Promise((go) => this.#waiting.push(go));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
