import type { Dispute } from "../../model/brief.js";
import type { Desk } from "../desk.js";
import { titleOf } from "../figures.js";
import type { Passage } from "../passage.js";

/** Who gives which figure, side by side. A dispute of which fewer than two positions can be shown is not shown. */
export function disputes(desk: Desk): Dispute[] {
  const out: Dispute[] = [];
  for (const { about, positions } of desk.disputes) {
    const shown: Array<Dispute["positions"][number]> = [];
    for (const { passage, value, holder } of positions) {
      const statement = desk.offer({ ...desk.draftOf(passage, []), disputed: true });
      if (statement && !shown.some((other) => other.value.toLowerCase() === value.toLowerCase())) {
        const shared = positions.some((one) => one.value !== value && titleOf(one.holder) === titleOf(holder));
        shown.push({ value, holder: shared ? toldBy(desk, passage, holder) : holder, statement });
        desk.note(passage);
      }
    }
    if (shown.length > 1) out.push({ about, positions: shown });
  }
  return out;
}

/** "The interim president, as The National Standard has it": where outlets give one holder's figure differently. */
const toldBy = (desk: Desk, { article }: Passage, holder: string): string => {
  const { name } = desk.reading.articles[article]!.article.outlet;
  return name === holder ? holder : `${holder}, as ${name} has it`;
};
