import type { CasualtyCount, Sentenced } from "./casualty-counts.js";
import { COURT, OTHER_EVENT } from "./casualty-words.js";

const ONE =
  "(?:man|woman|boy|girl|teen|teenager|child|toddler|baby|infant|student|officer|deputy|mother|father|son|daughter|brother|sister|wife|husband|girlfriend|boyfriend|worker|soldier|driver|passenger|pedestrian|cyclist)";
const ONE_DEAD = new RegExp(
  `(?:^|\\b(?:an?|one) )(?:[\\w’'-]+ ){0,3}?${ONE} (?:(?:was|is|has been|were) )?(?:shot and killed|shot dead|stabbed to death|fatally shot|killed|dead|dies|died)\\b|\\b(?:killing|kills|killed) an? (?:[\\w’'-]+ ){0,3}?${ONE}\\b`,
  "i",
);
const TWO_DEAD = new RegExp(
  `\\b(?:killing|kills|killed) (?:(?:an?|the|his|her) )?(?:[\\w-]+ )?(?:${ONE}|her) and (?:(?:an?|the|his|her) )?(?:[\\w-]+ ){0,2}?${ONE}\\b`,
  "i",
);
/** Words that speak of more dead than the ones named. */
const MORE_DEAD =
  /\b(?:killings|murders|homicides|slayings|deaths|bodies|double|triple|quadruple|quintuple|others? (?:were )?(?:killed|dead)|massacre|rampage|spree|both|shootings|victims|(?:second|third|fourth|fifth|sixth|other) (?:victim|person|man|woman)|self|himself|herself|suicide|were (?:shot and )?killed|died|toll|dead)\b/i;

/** "A man was killed" and "killing her and her son" count without a number, where nothing speaks of more dead. */
export function impliedCount(
  article: Sentenced["article"],
  sentences: Sentenced["annotations"]["sentences"],
): CasualtyCount[] {
  const lead = sentences.slice(0, 3);
  const places = [{ start: 0, text: article.title, sentence: -1 }].concat(
    lead.map(({ start, end }, sentence) => ({ start, text: article.text.slice(start, end), sentence })),
  );
  for (const { start, text, sentence } of places) {
    const two = TWO_DEAD.exec(text);
    const found = two ?? ONE_DEAD.exec(text);
    if (!found || text.length > 600) continue;
    const rest = places
      .map((place) => place.text)
      .join(" ")
      .replace(found[0], " ");
    if (MORE_DEAD.test(rest) || OTHER_EVENT.test(text) || COURT.test(text)) return [];
    const value = two ? 2 : 1;
    const at = start + found.index;
    return [
      {
        start: at,
        end: at + found[0].length,
        measure: "killed",
        value,
        low: value,
        high: value,
        inTitle: sentence < 0,
        summed: false,
        sentence,
        sure: true,
      },
    ];
  }
  return [];
}
