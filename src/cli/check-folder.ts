import type { Context } from "./context.js";
import { CommandError, EXIT } from "./exit-codes.js";

/** Fails when `path`, a folder to write to, is a file. It need not be there yet. */
export async function checkFolder({ services }: Context, path: string): Promise<void> {
  if (await services.output.isFile(path))
    throw new CommandError(`${path} is a file. Name a folder to write to.`, EXIT.usage);
}
