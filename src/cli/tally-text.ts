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
