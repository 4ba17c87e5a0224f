import type { Dispute } from "../../model/brief.js";
import type { Desk } from "../desk.js";

/** Who gives which figure, side by side. A dispute of which fewer than two positions can be shown is not shown. */
export function disputes(desk: Desk): Dispute[] {
  const out: Dispute[] = [];
  for (const { about, positions } of desk.disputes) {
    const shown: Array<Dispute["positions"][number]> = [];
    for (const { passage, value, holder } of positions) {
      const statement = desk.offer({ ...desk.draftOf(passage, []), disputed: true });
      if (statement && !shown.some((other) => other.value.toLowerCase() === value.toLowerCase())) {
        shown.push({ value, holder, statement });
        desk.note(passage);
      }
    }
    if (shown.length > 1) out.push({ about, positions: shown });
  }
  return out;
}
