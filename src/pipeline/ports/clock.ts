export interface Clock {
  /** Time now, ISO 8601 in UTC. */
  now(): string;
  /** Resolves after `ms` milliseconds, or at once when `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
