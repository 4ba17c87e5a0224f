import { type Command, Option } from "commander";
import type { Store } from "../pipeline/ports.js";
import { readSettings, SettingsError } from "../pipeline/read-settings.js";
import { defaultSettings, type Settings } from "../pipeline/settings.js";
import { CommandError, EXIT, type ExitCode } from "./exit-codes.js";
import { createProgress, type Progress } from "./progress.js";
import type { Services } from "./services.js";
import type { Terminal } from "./terminal.js";

/** What every command is handed beside its own arguments and options. */
export interface Context {
  readonly services: Services;
  readonly terminal: Terminal;
  /** Data folder. */
  readonly data: string;
  readonly settings: Settings;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly progress: Progress;
  /** A line for a person, on standard error; nothing with --quiet. */
  say(line: string): void;
  /** The command's result in both its forms: `text` for people, `value` with --json. */
  result(text: string, value: unknown): void;
  /** Whether the data folder holds a store. */
  hasStore(): Promise<boolean>;
  /** Runs `work` with the store of the data folder, which is made where there is none, and closes it whatever happens. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  /** As `withStore`, for commands that only read: where there is no store they fail, and make none. */
  readStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** A command's work; what it returns is the exit code, 0 when nothing. */
export type Work<A extends readonly unknown[], O> = (
  context: Context,
  args: A,
  options: O,
) => Promise<ExitCode | undefined>;

/** How commands are added: all get the shared options, before or after their name. */
export interface Registry {
  readonly program: Command;
  /** `data` is the command's own default for the data folder. */
  command<A extends readonly unknown[], O>(
    definition: Command,
    work: Work<A, O>,
    defaults?: { readonly data?: string },
  ): void;
}

interface SharedOptions {
  readonly data?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const DEFAULT_DATA = "parallax-data";
const CONFIG_NAME = "parallax.json";
const STORE_NAME = "parallax.db";

/** Adds the options that all commands take. They have no defaults here, so that either place can set them. */
export const withSharedOptions = (command: Command): Command =>
  command
    .addOption(new Option("--data <dir>", `data folder (default: ./${DEFAULT_DATA}, or PARALLAX_DATA)`))
    .addOption(
      new Option("--config <file>", `settings file (default: ${CONFIG_NAME} in the data folder, where there is one)`),
    )
    .addOption(new Option("--json", "print results as JSON"))
    .addOption(new Option("--quiet", "print results only: no progress, no remarks"));

async function settingsOf(services: Services, data: string, config: string | undefined): Promise<Settings> {
  const file = config ?? `${data}/${CONFIG_NAME}`;
  const text = await services.output.read(file);
  if (text === undefined) {
    if (config !== undefined) throw new CommandError(`There is no settings file ${file}.`, EXIT.usage);
    return defaultSettings();
  }
  try {
    return readSettings(text, file);
  } catch (error) {
    if (error instanceof SettingsError) throw new CommandError(error.message, EXIT.usage);
    throw error;
  }
}

/** The context of one run of a command. `environment` is the process's. */
export async function openContext(
  services: Services,
  terminal: Terminal,
  options: SharedOptions,
  environment: Readonly<Record<string, string | undefined>>,
  defaultData = DEFAULT_DATA,
): Promise<Context> {
  const data = options.data ?? environment.PARALLAX_DATA ?? defaultData;
  const json = options.json ?? false;
  const quiet = options.quiet ?? false;
  const progress = createProgress(terminal, quiet, () => Date.parse(services.clock.now()));
  const hasStore = () => services.output.exists(`${data}/${STORE_NAME}`);
  const using = async <T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> => {
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  const withStore: Context["withStore"] = async (work) => using(services.openStore(data), work);
  return {
    ...{ services, terminal, data, json, quiet, progress, hasStore, withStore },
    settings: await settingsOf(services, data, options.config),
    say: (line) => {
      progress.clear();
      if (!quiet) terminal.err(`${line}\n`);
    },
    result: (text, value) => {
      progress.clear();
      terminal.out(json ? `${JSON.stringify(value)}\n` : text === "" ? "" : `${text}\n`);
    },
    readStore: async (work) => {
      if (!(await hasStore()))
        throw new CommandError(
          `${data} holds no store. Name another folder with --data; \`parallax init\` or \`parallax import\` makes a store.`,
        );
      return using(services.openStore(data, { reading: true }), work);
    },
  };
}
