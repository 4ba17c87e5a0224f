import type { z } from "zod";
import { plainJson } from "./jsonc.js";
import { type Settings, settingsSchema } from "./settings.js";

/** A settings file that cannot be used; `message` names file, key and the way out. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/** Settings of the text of a settings file (JSON; comments and trailing commas are fine). Throws `SettingsError`. */
export function readSettings(text: string, file: string): Settings {
  let value: unknown;
  try {
    value = JSON.parse(plainJson(text));
  } catch (error) {
    throw new SettingsError(
      `${file} is not valid JSON: ${(error as Error).message}. Mend it there, or start from \`parallax init\`.`,
    );
  }
  const result = settingsSchema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describe(issue));
  throw new SettingsError(
    [
      `${file} has ${lines.length === 1 ? "a setting" : "settings"} that cannot be used:`,
      ...lines.map((line) => `  ${line}`),
      "docs/settings.md lists every setting with its bounds; a setting that is left out takes its default.",
    ].join("\n"),
  );
}

function describe(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map(
      (key) => `${path === "" ? key : `${path}.${key}`}: there is no such setting. Remove it, or correct its name.`,
    );
  return [`${path === "" ? "(the whole file)" : path}: ${issue.message}.`];
}
