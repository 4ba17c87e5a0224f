import type { Desk } from "../../desk.js";
import type { Proposal } from "./asked.js";
import { matter } from "./why.js";

const FORESAW =
  /\b([Ee]conomists|[Aa]nalysts|[Ff]orecasters|[Ee]xperts|[Ss]cientists|[Ii]nvestors)(?: (?:surveyed|polled) by [^,]{3,40})? had (?:been )?(?:expect(?:ed|ing)|forecast|predicted|anticipated|estimated)\b/u;

/** "What had economists expected?", where a figure came out otherwise. */
export function expected(desk: Desk, read: readonly string[]): Proposal[] {
  for (const passage of desk.ranked) {
    if (passage.words < 6 || passage.words > 48 || passage.quoted > 0.5) continue;
    const who = FORESAW.exec(passage.text)?.[1];
    const figures = passage.text.match(/\d[\d,.]*\d|\d/g) ?? [];
    const isNew = !figures.some((figure) => read.some((text) => /\bexpected\b/.test(text) && text.includes(figure)));
    if (who && passage.quantities.length > 0 && isNew)
      return [
        {
          question: `What had ${who.toLowerCase()} expected?`,
          kind: "count",
          value: 1.1 + matter(desk, passage),
          told: [passage],
          fixed: true,
        },
      ];
  }
  return [];
}
