import type { Terminal } from "./terminal.js";

export interface Progress {
  /** `total` is left out while it is not known. */
  update(label: string, done: number, total?: number): void;
  /** Clears the line; what comes next starts at the left. */
  clear(): void;
}

const WIDTH = 24;
/** Drawn no more often than this many milliseconds apart. */
const EVERY_MS = 80;

function line(label: string, done: number, total: number | undefined): string {
  if (total === undefined || total === 0) return `${label} ${done}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * WIDTH);
  return `${label} [${"#".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${done}/${total}`;
}

/** A progress line on standard error, where a person watches it and has not asked for quiet; elsewhere nothing. */
export function createProgress(terminal: Terminal, quiet: boolean, now: () => number): Progress {
  if (quiet || !terminal.watched) return { update: () => {}, clear: () => {} };
  let last = Number.NEGATIVE_INFINITY;
  let drawn = false;
  return {
    update(label, done, total) {
      const at = now();
      if (at - last < EVERY_MS && done !== total) return;
      last = at;
      drawn = true;
      terminal.err(`\r\u001b[K${line(label, done, total).slice(0, terminal.columns - 1)}`);
    },
    clear() {
      if (drawn) terminal.err("\r\u001b[K");
      drawn = false;
    },
  };
}
