import { Command, CommanderError } from "commander";
import { StoreError } from "../pipeline/ports.js";
import { addCommand } from "./add.js";
import { annotateCommand } from "./annotate.js";
import { archiveCommand } from "./archive.js";
import { briefCommand } from "./brief.js";
import { briefsCommand } from "./briefs.js";
import { clusterCommand } from "./cluster.js";
import { openContext, type Registry, type Work, withSharedOptions } from "./context.js";
import { demoCommand } from "./demo.js";
import { doctorCommand } from "./doctor.js";
import { CommandError, EXIT, EXIT_HELP, type ExitCode } from "./exit-codes.js";
import { exportCommand } from "./export.js";
import { extractCommand } from "./extract.js";
import { forecastsCommand } from "./forecasts.js";
import { importCommand } from "./import.js";
import { initCommand } from "./init.js";
import { knowledgeCommand } from "./knowledge.js";
import { mergeCommand } from "./merge.js";
import { pinCommand } from "./pin.js";
import { reproduceCommand } from "./reproduce.js";
import { rulingsCommand } from "./rulings.js";
import { runCommand } from "./run.js";
import { serveCommand } from "./serve.js";
import type { Services } from "./services.js";
import { splitCommand } from "./split.js";
import { storiesCommand } from "./stories.js";
import type { Terminal } from "./terminal.js";
import { timelineCommand } from "./timeline.js";
import { verifyCommand } from "./verify.js";
import { whyCommand } from "./why.js";

/** In the order of the help text: first what a newcomer needs, then reading, then measuring. */
const COMMANDS = [
  demoCommand,
  initCommand,
  addCommand,
  runCommand,
  serveCommand,
  doctorCommand,
  importCommand,
  storiesCommand,
  briefCommand,
  forecastsCommand,
  whyCommand,
  pinCommand,
  mergeCommand,
  splitCommand,
  rulingsCommand,
  verifyCommand,
  reproduceCommand,
  exportCommand,
  archiveCommand,
  extractCommand,
  annotateCommand,
  clusterCommand,
  briefsCommand,
  timelineCommand,
  knowledgeCommand,
];

export interface Environment {
  readonly services: Services;
  readonly terminal: Terminal;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** The whole command line. `finish` is told each command's exit code. */
export function createProgram(environment: Environment, finish: (code: ExitCode) => void): Command {
  const { services, terminal } = environment;
  const program = new Command("parallax")
    .description(
      "A news desk in a box: one honest page per story, in which every sentence opens the exact words it rests on.",
    )
    .version(services.version, "--version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .showHelpAfterError("(`--help` shows what there is)")
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .addHelpText("after", `\n${EXIT_HELP}`);
  withSharedOptions(program);
  const registry: Registry = {
    program,
    command<A extends readonly unknown[], O>(
      definition: Command,
      work: Work<A, O>,
      defaults: { readonly data?: string } = {},
    ) {
      withSharedOptions(definition);
      definition.helpOption("-h, --help", "print help").copyInheritedSettings(program);
      definition.action(async (...given: unknown[]) => {
        const args = given.slice(0, definition.registeredArguments.length) as unknown as A;
        const context = await openContext(
          services,
          terminal,
          definition.optsWithGlobals(),
          environment.variables,
          defaults.data,
        );
        finish((await work(context, args, definition.opts<O & Record<string, unknown>>())) ?? EXIT.ok);
      });
      program.addCommand(definition);
    },
  };
  for (const add of COMMANDS) add(registry);
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}

/** Runs one command line (without the program's own name) and resolves to its exit code; errors are told, not thrown. */
export async function runProgram(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(environment, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    return explain(error, environment.terminal);
  } finally {
    await environment.terminal.drained();
  }
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  // Commander has printed its own message by now; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof CommandError) {
    terminal.err(`parallax: ${error.message}\n`);
    return error.code;
  }
  if (error instanceof StoreError) {
    terminal.err(`parallax: ${error.message}\n`);
    return EXIT.failure;
  }
  const system = error as NodeJS.ErrnoException;
  if (typeof system.code === "string" && system.path !== undefined) {
    terminal.err(`parallax: ${fileTrouble(system)}\n`);
    return EXIT.failure;
  }
  terminal.err(`parallax: this is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failure;
}

const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "this user may not read or write it",
  EPERM: "this user may not read or write it",
  EISDIR: "it is a folder, not a file",
  ENOTDIR: "it is a file, not a folder",
  // Met when a folder is to be made where a file stands.
  EEXIST: "it is a file; name a folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  EMFILE: "too many files are open",
};

const fileTrouble = ({ path, code = "", message }: NodeJS.ErrnoException): string =>
  `${path}: ${TROUBLE[code] ?? message}.`;
