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
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, for the help text. */
export const EXIT_HELP = `Exit codes:
  0  done
  1  failed; the reason is on standard error
  2  wrong usage or settings; nothing was done
  3  done, but some input was refused; reasons are counted`;

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
