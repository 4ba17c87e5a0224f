/** Exit codes of every command; docs/commands.md lists them. */
export const EXIT = {
  /** All went well. */
  ok: 0,
  /** The command could not do its work; the reason is on standard error. */
  failure: 1,
  /** The command line or the settings are wrong; nothing was done. */
  usage: 2,
  /** The work was done, but some of the input was refused; the count by reason is printed. */
  partial: 3,
  /** Asked to end before all of the input was read; what was acknowledged is kept. The number is what shells use for it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One rule for commands that read input: `read` counts what could be used of it, `refused` what could not. */
export function exitCodeOf({ read, refused }: { readonly read: number; readonly refused: number }): ExitCode {
  if (refused === 0) return EXIT.ok;
  return read === 0 ? EXIT.failure : EXIT.partial;
}

/** What each code means, for the help text. */
export const EXIT_HELP = `Exit codes:
  0  done
  1  failed, or nothing of the input could be used; the reason is on standard error
  2  wrong usage or settings; nothing was done
  3  done, but some input was refused; reasons are counted
  130  ended by Ctrl+C or a signal before all input was read; what was stored is kept`;

/** A failure that a person caused or can mend: its message is printed without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    message: string,
    readonly code: ExitCode = EXIT.failure,
  ) {
    super(message);
  }
}
