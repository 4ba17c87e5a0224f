import type { Dispute } from "../../../model/brief.js";
import { hasWord } from "../../../text/whole-word.js";
import type { Desk } from "../../desk.js";
import { titleOf } from "../../figures/figures.js";
import type { Passage } from "../../reading/passage.js";

/** Who gives which figure, side by side. A dispute of which fewer than two positions can be shown is not shown. */
export function disputes(desk: Desk): Dispute[] {
  const out: Dispute[] = [];
  for (const { about, positions: given } of desk.disputes) {
    const positions = [...given].sort((a, b) => placeIn(desk.headline, a.value) - placeIn(desk.headline, b.value));
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

/** Where the headline, whose main actor comes first, gives a figure; behind everything where it does not. */
function placeIn(headline: string, value: string): number {
  const at = hasWord(headline, value) ? headline.indexOf(value) : -1;
  return at < 0 ? headline.length : at;
}

/** "The interim president, as The National Standard has it": where outlets give one holder's figure differently. */
const toldBy = (desk: Desk, { article }: Passage, holder: string): string => {
  const { name } = desk.reading.articles[article]!.article.outlet;
  return name === holder ? holder : `${holder}, as ${name} has it`;
};
