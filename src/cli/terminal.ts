/** Where commands write: results to `out`, everything about the work to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  /** Width of standard error in columns. */
  readonly columns: number;
  /** Resolves when everything written so far has left the process. */
  drained(): Promise<void>;
}

/** The terminal of a process. A reader that closes its end of the pipe (`| head`) ends the writing, not the program. */
export function processTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  let closed = false;
  out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  err.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => {
      if (!closed) out.write(text);
    },
    err: (text) => {
      err.write(text);
    },
    watched: err.isTTY === true,
    columns: err.columns ?? 80,
    drained: () =>
      new Promise((resolve) => {
        if (closed || out.writableLength === 0) resolve();
        else {
          out.once("drain", resolve);
          out.once("error", () => resolve());
        }
      }),
  };
}
