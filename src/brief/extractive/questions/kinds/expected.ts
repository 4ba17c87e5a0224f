import type { Desk } from "../../../desk.js";
import type { Proposal } from "../asked.js";
import { matter } from "./why.js";

const FORESAW =
  /\b(?:below|above|short of|than|beat|missed|missing|topped|topping) (?:the )?(?:[\p{L}-]+ ){0,4}?\$?\d[^.;,]{0,40}? ([Ee]conomists|[Aa]nalysts|[Ff]orecasters) (?:had )?(?:expected|forecast|predicted|anticipated)\b|\b([Ee]conomists|[Aa]nalysts|[Ff]orecasters|[Ee]xperts|[Ss]cientists|[Ii]nvestors)(?: (?:surveyed|polled) by [^,]{3,40})? had (?:been )?(?:expect(?:ed|ing)|forecast|predicted|anticipated|estimated)\b|^The (?:median|consensus) (?:estimate|forecast)\b[^.;]{0,40}\b(economists|analysts)\b/u;
/** Letters within which it must be said: "far more than the 8 million that economists had predicted" compares. */
const LEADS_WITHIN = 60;

const FIGURES = /\d[\d,.]*\d|\d/g;
/** Whoever has read what was foreseen, with its figure, asks for no second forecast. */
const FORESEEN =
  /\b(?:economists|analysts|forecasters|experts|survey|consensus)\b[^.;]{0,60}\b(?:expect(?:ed|ing)?|forecast|predicted|anticipated|estimated?|called for)\b[^.;]{0,80}\d|\b(?:median|consensus) (?:estimate|forecast)\b[^;]{0,90}\d/i;

/** Whether somebody's forecast, with its figure, has been read. */
export const isForeseen = (read: readonly string[]): boolean => read.some((text) => FORESEEN.test(text));

/** "What had economists expected?", where a figure came out otherwise. */
export function expected(desk: Desk, read: readonly string[]): Proposal[] {
  if (isForeseen(read)) return [];
  for (const passage of desk.ranked) {
    if (passage.words < 6 || passage.words > 48 || passage.quoted > 0.5) continue;
    const found = FORESAW.exec(passage.text);
    const who = found && found.index < LEADS_WITHIN ? (found[1] ?? found[2] ?? found[3]) : undefined;
    const figures = passage.text.match(FIGURES) ?? [];
    const isNew = !figures.some((figure) =>
      read.some((text) => /\bexpected\b/.test(text) && new Set<string>(text.match(FIGURES)).has(figure)),
    );
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
