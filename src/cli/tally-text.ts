import type { Tally } from "../pipeline/take-in.js";

/** The closing count of an import, for a person. */
export function tallyText(tally: Tally, { dryRun, made }: { readonly dryRun: boolean; readonly made: number }): string {
  const { stored, changed, unchanged, rejected, reasons } = tally;
  const counts = [`stored ${stored}`, `changed ${changed}`, `unchanged ${unchanged}`, `rejected ${rejected}`].join(
    ", ",
  );
  const lines = [dryRun ? `Nothing was stored; an import would give: ${counts}.` : `${counts}; ${made} briefs made.`];
  const sorted = Object.entries(reasons).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [reason, count] of sorted) lines.push(`  rejected ${count}: ${reason}`);
  return lines.join("\n");
}

/** What was left undone when the process was asked to end; `source` is the one that was being read, if any still was. */
export const interruptionText = (source?: string): string =>
  source === undefined
    ? "Interrupted: everything was read, but not all briefs were made. Run it again to make them."
    : `Interrupted: ${source} was not read to its end, nor what comes after it. Run it again to read the rest.`;
