import type { Statement } from "../../../model/brief.js";
import { roomOf } from "../../choice/page-room.js";
import type { Desk } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified } from "../../verify/statement.js";
import { ageOf } from "../past-state.js";
import { MOST_SENTENCES } from "./limits.js";

/** Words for death in any sense: a page with one of them has told of it. */
const OF_DEATH =
  /\b(?:kill\w*|dead(?:ly)?|deaths?|die[sd]?|dying|fatal\w*|slain|slay\w*|murder\w*|homicides?|bod(?:y|ies)|tolls?|lethal\w*|casualt\w*|victims?|manslaughter|suicide|(?:lost|losing|claimed) (?:\w+ )?lives)\b/iu;
const PEOPLE =
  "people|persons?|m[ae]n|wom[ae]n|workers?|passengers?|crew(?: members)?|soldiers?|students?|children|residents?|sailors?|firefighters?";
const ACT =
  "accident|disaster|crash|fire|blaze|floods?|explosion|blast|collapse|sinking|attack|shooting|storm|earthquake|quake|derailment|collision|landslide|avalanche";
/** "One person died in the accident", "Eleven workers were killed when the rig blew up": how many, and that it was here. */
const DIED = new RegExp(
  "^(?:At least |More than |Some |About )?[\\p{L}\\d][\\p{L}\\d,-]* (?!other |more )(?:[\\p{L}-]+ )?" +
    `(?:${PEOPLE}) (?:(?:were|was|have been|has been) killed|have died|has died|died|lost their lives|lost (?:his|her) life) ` +
    `(?:(?<how>when (?:the|an?|its|their) )|in the (?:(?!earlier |previous |other |first |second )[\\p{L}-]+ ){0,3}?(?<act>${ACT})\\b)`,
  "u",
);
/** Known for what it is, whatever the page calls it. */
const ANY_ACT = /^(?:accident|disaster)$/;
const LONGEST = 24;

/**
 * The account, which ends with how many died of what the page is about where nothing on the page has a word of it, neither the account nor
 * what stands `elsewhere`: today's news may be another, but nobody should leave the page without knowing.
 */
export function withDead(desk: Desk, account: readonly Verified[], elsewhere: readonly Statement[]): Verified[] {
  const told = [...account];
  const page = [desk.headline, ...[...told, ...elsewhere].map(({ text }) => text)].join(" ");
  if (told.length === 0 || told.length === MOST_SENTENCES || OF_DEATH.test(page)) return told;
  const room = roomOf(desk.reading);
  for (const passage of countsOfDead(desk, page)) {
    const statement = room.beside([...told, ...elsewhere], passage) ? desk.take(passage, { alike: 0.8 }) : undefined;
    if (statement) return [...told, statement];
  }
  return told;
}

/** Whether a page has the word for an act, be it of several. */
const tellsOf = (page: string, act: string): boolean =>
  new RegExp(`(?<!\\p{L})${act.replace(/s$/, "")}s?(?!\\p{L})`, "iu").test(page);

/** "No workers were killed" counts nobody. */
const countsDead = ({ reading }: Desk, { article, quantities }: Passage): boolean =>
  quantities.some((i) => {
    const { measure, value } = reading.articles[article]!.annotations.quantities[i]!;
    return measure === "killed" && value > 0;
  });

/** Sentences that say how many died, and where they can when or how, the newest first. */
function countsOfDead(desk: Desk, page: string): Passage[] {
  const { articles, material, passages } = desk.reading;
  const age = ({ article }: Passage): number => ageOf(articles[article]!.article.published, material.story.updated);
  const isHow = new Map<Passage, boolean>();
  for (const passage of passages) {
    if (passage.words > LONGEST || !countsDead(desk, passage) || isOvertaken(desk, passage)) continue;
    const { how, act } = DIED.exec(passage.text)?.groups ?? {};
    if (how !== undefined || (act !== undefined && (ANY_ACT.test(act) || tellsOf(page, act))))
      isHow.set(passage, how !== undefined);
  }
  return [...isHow.keys()].sort(
    (a, b) => Number(isHow.get(b)) - Number(isHow.get(a)) || age(a) - age(b) || a.id - b.id,
  );
}
