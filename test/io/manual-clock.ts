import type { Clock } from "../../src/pipeline/ports.js";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that only moves when told to, from one sleeper's end to the next. */
export class ManualClock implements Clock {
  #now: number;
  readonly #sleepers = new Set<Sleeper>();

  constructor(start = "2026-11-01T00:00:00Z") {
    this.#now = Date.parse(start);
  }

  now(): string {
    return new Date(this.#now).toISOString();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const sleeper: Sleeper = {
        until: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          done();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", sleeper.wake, { once: true });
    });
  }

  /** Lets everything run until `done` says so or nobody sleeps any more; at most `steps` moves of the clock. */
  async run(done: () => boolean = () => false, steps = 100_000): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      await new Promise((next) => setImmediate(next));
      if (done()) return;
      const next = [...this.#sleepers].sort((a, b) => a.until - b.until)[0];
      if (!next) return;
      this.#now = Math.max(this.#now, next.until);
      next.wake();
    }
  }

  /** Moves the clock without waking anybody. */
  advance(ms: number): void {
    this.#now += ms;
  }
}
