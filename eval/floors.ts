/**
 * Runs every measure and compares its figures with the floors pinned in floors.json; exits 1 when one has fallen.
 *
 *   npm run floors                         all measures
 *   npm run floors -- stories extraction   some of them
 *   npm run floors -- --raise              pins each floor a little (2 % of the way to 1) under what was reached, never lower
 *   npm run floors -- --lower KEY VALUE "reason"   lowers one, and keeps the reason in the file
 *
 * A measure is a script in this folder that ends its output with one JSON object. Measures that need the public
 * measuring data look for it in the folder that PARALLAX_SHARED names, or in ../shared; where it is absent they are
 * listed as left out.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Floor {
  floor: number;
  /** Why it was lowered, and when; absent for a floor that only ever rose. */
  lowered?: string;
}
interface Measure {
  /** Script in this folder, with arguments. */
  script: string;
  /** Whether it reads the public measuring data. */
  needsData: boolean;
  /** Figure (dots for nesting) to floor. A key that ends in "!" is a ceiling. */
  floors: Record<string, Floor>;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FILE = here("floors.json");
const root = here("..");
const shared = process.env.PARALLAX_SHARED ?? here("../../shared");

const measures: Record<string, Measure> = JSON.parse(readFileSync(FILE, "utf8"));
const save = (): void => writeFileSync(FILE, `${JSON.stringify(measures, null, 2)}\n`);

/** Runs a measure and gives its figures, or the text that says why there are none. */
function run(measure: Measure): Record<string, unknown> | string {
  const [script, ...args] = measure.script.split(" ");
  const result = spawnSync(process.execPath, ["--import", "tsx", here(script!), ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PARALLAX_SHARED: shared },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (result.status !== 0) return `${measure.script} ended with ${result.status ?? result.signal}`;
  const printed = result.stdout.trim();
  // The object may follow other lines, and may be laid out over several.
  const from = printed.startsWith("{") ? 0 : printed.lastIndexOf("\n{") + 1;
  try {
    return JSON.parse(printed.slice(from)) as Record<string, unknown>;
  } catch {
    return `${measure.script} printed no JSON object at its end: ${printed.slice(-120)}`;
  }
}

function figure(figures: Record<string, unknown>, key: string): number {
  const value = key
    .replace(/!$/, "")
    .split(".")
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], figures);
  return typeof value === "number" ? value : Number.NaN;
}

/** A little under what was reached: small differences between machines must not break a build. */
const under = (reached: number, ceiling: boolean): number =>
  ceiling ? Math.ceil(reached * 1.02 * 1e4) / 1e4 : Math.floor((reached - 0.004) * 1e4) / 1e4;

function compare(name: string, measure: Measure, raise: boolean): string[] {
  const figures = run(measure);
  if (typeof figures === "string") return [figures];
  const fallen: string[] = [];
  for (const [key, pin] of Object.entries(measure.floors)) {
    const ceiling = key.endsWith("!");
    const reached = figure(figures, key);
    const holds = ceiling ? reached <= pin.floor : reached >= pin.floor;
    console.log(`${holds ? "ok  " : "FELL"} ${name} ${key} ${reached} (${ceiling ? "ceiling" : "floor"} ${pin.floor})`);
    if (!holds) fallen.push(`${name} ${key}: ${reached}, pinned at ${pin.floor}`);
    const pinned = under(reached, ceiling);
    if (raise && (ceiling ? pinned < pin.floor : pinned > pin.floor)) measure.floors[key] = { floor: pinned };
  }
  return fallen;
}

function lower([path, value, reason]: string[]): void {
  const [name, ...key] = (path ?? "").split(".");
  const floor = measures[name ?? ""]?.floors[key.join(".")];
  if (!floor || !Number.isFinite(Number(value)) || !reason) {
    console.error('usage: npm run floors -- --lower MEASURE.KEY VALUE "reason"');
    process.exit(2);
  }
  floor.floor = Number(value);
  floor.lowered = reason;
  save();
}

const args = process.argv.slice(2);
if (args[0] === "--lower") lower(args.slice(1));
else {
  const raise = args.includes("--raise");
  const wanted = args.filter((arg) => !arg.startsWith("--"));
  const fallen: string[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length && !wanted.includes(name)) continue;
    if (measure.needsData && !existsSync(shared)) {
      console.log(`left out: ${name}: the measuring data is not here (PARALLAX_SHARED names its folder)`);
      continue;
    }
    fallen.push(...compare(name, measure, raise));
  }
  if (raise) save();
  if (fallen.length) {
    console.error(`\n${fallen.length} below their floor:\n${fallen.join("\n")}`);
    process.exit(1);
  }
}
