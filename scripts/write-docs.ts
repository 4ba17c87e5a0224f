/**
 * Writes the parts of docs/ that are made from the program itself: docs/commands.md from the help texts, docs/settings.md
 * from the settings' schema. `npm run docs` runs it; a test fails when it has not been run.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";
import { createProgram } from "../src/cli/program.js";
import type { Terminal } from "../src/cli/terminal.js";
import { createServices } from "../src/main.js";
import { settingsSchema } from "../src/pipeline/settings.js";

const silent: Terminal = { out: () => {}, err: () => {}, watched: false, columns: 100, drained: async () => {} };

/** docs/commands.md: the help of the program and of every command, as it is printed on a terminal of 100 columns. */
export function commandsDocument(): string {
  const services = createServices(new AbortController().signal, {});
  const program = createProgram({ services, terminal: silent, variables: {} }, () => {});
  for (const command of [program, ...program.commands])
    command.configureOutput({ getOutHelpWidth: () => 100, getErrHelpWidth: () => 100 });
  const help = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
  const sections = program.commands.map(
    (command) => `## parallax ${command.name()}\n\n${command.description()}\n\n${help(command.helpInformation())}`,
  );
  const shared = `Every command takes \`--data\`, \`--config\`, \`--json\` and \`--quiet\`, before or after its name. Results go to standard
output, everything about the work to standard error, so that output can be piped. Progress is drawn only where a person
watches. A second Ctrl+C ends a command at once; what was acknowledged is stored either way.

\`SOURCE_DATE_EPOCH\` (seconds since 1970) stops the clock, so that two runs over the same input give the same bytes.`;
  const codes = `## Exit codes

| code | meaning |
| --- | --- |
| 0 | done |
| 1 | failed; the reason is on standard error |
| 2 | wrong usage or settings; nothing was done |
| 3 | done, but some input was refused; the reasons are counted (see [rejections.md](rejections.md)) |
| 130 | ended by Ctrl+C or a signal before all input was read; what was stored is kept |`;
  const head = "<!-- Made by `npm run docs` from the program's own help: edit src/cli, not this file. -->";
  return [head, "# Commands", help(program.helpInformation()), shared, codes, ...sections, ""]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

interface Property {
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type?: string; readonly minimum?: number; readonly maximum?: number };
  readonly properties?: Readonly<Record<string, Property>>;
}

const between = ({ minimum, maximum }: Pick<Property, "minimum" | "maximum">): string =>
  minimum === undefined || maximum === undefined ? "" : ` ${minimum} to ${maximum}`;

function kindOf(property: Property): string {
  if (property.type === "array") return `list of ${property.items?.type ?? "value"}s${between(property.items ?? {})}`;
  return `${property.type ?? "value"}${between(property)}`;
}

/** docs/settings.md: every setting with its default and bounds. */
export function settingsDocument(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: "input" }) as Property;
  const groups = Object.entries(schema.properties ?? {}).map(([name, group]) => {
    const rows = Object.entries(group.properties ?? {}).map(
      ([key, property]) =>
        `| \`${name}.${key}\` | \`${JSON.stringify(property.default)}\` | ${kindOf(property)} | ${property.description ?? ""} |`,
    );
    return [
      `## ${name}`,
      group.description ?? "",
      ["| setting | default | kind | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n");
  });
  const intro = `Settings stand in one JSON file; comments and trailing commas are fine. Parallax reads the file that \`--config\` names, else
\`parallax.json\` in the data folder, else it takes the defaults below. A setting that is left out takes its default; one that
is unknown or out of bounds is an error that names file and key.

\`\`\`json
{
  // Poll no more often than every half hour.
  "poll": { "minMinutes": 30 },
  "serve": { "baseUrl": "https://news.example.org" }
}
\`\`\``;
  const fixed = `## Limits that are no settings

Some limits guard the program itself and are the same everywhere: one request to a host at a time; a robots.txt is kept for
24 hours and its first 500 KiB are read; a Retry-After is believed up to 24 hours; a feed is read to a depth of 100 elements and
2,000 items, and its document type may fetch nothing; a page is read to a depth of 256 elements; a JSON Lines row holds at most
8 Mi characters. The site answers GET and HEAD only.`;
  const head = "<!-- Made by `npm run docs` from src/pipeline/settings.ts: edit that, not this file. -->";
  return [head, "# Settings", intro, ...groups, fixed, ""].join("\n\n").trimEnd().concat("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const write = (name: string, text: string) =>
    writeFileSync(fileURLToPath(new URL(`../docs/${name}`, import.meta.url)), text);
  write("commands.md", commandsDocument());
  write("settings.md", settingsDocument());
}
