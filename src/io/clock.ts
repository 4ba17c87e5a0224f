import type { Clock } from "../pipeline/ports.js";

/** Longest single timer that Node takes, in milliseconds; a longer sleep is slept in parts. */
const MAX_TIMER = 2 ** 31 - 1;

function nap(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      done();
    };
    const timer = setTimeout(finish, ms);
    signal?.addEventListener("abort", finish, { once: true });
  });
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  async sleep(ms, signal) {
    for (let left = ms; left > 0 && !signal?.aborted; left -= MAX_TIMER) await nap(Math.min(left, MAX_TIMER), signal);
  },
};
