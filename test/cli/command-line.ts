import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { runProgram } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { createServices } from "../../src/main.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone when the file's tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "parallax-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly variables?: Readonly<Record<string, string>>;
  /** Told of everything that is written to standard error, as it is written. */
  readonly onError?: (text: string) => void;
}

/** Runs one command line in this process, over the real services. */
export async function parallax(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
      options.onError?.(text);
    },
    watched: false,
    columns: 80,
    drained: async () => {},
  };
  const variables = { SOURCE_DATE_EPOCH: "1775034000", ...options.variables };
  const services = createServices(options.signal ?? new AbortController().signal, variables);
  const code = await runProgram(argv, { services, terminal, variables });
  return { code, ...written };
}
