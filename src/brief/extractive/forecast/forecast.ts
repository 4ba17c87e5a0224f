import type { Forecast } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import { inCommon } from "../../likeness/concepts.js";
import { surnameOf } from "../../people/cast.js";
import type { Passage } from "../../reading/passage.js";
import { pointsAtUnseen } from "../bare-noun.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { type Outlook, outlookOf, reportOf } from "./outlook.js";

const MOST = 3;
/** What a sentence on record and a forecast have in common, from which the account has told what is to come. */
const ECHO = { least: 5, share: 0.45 };

/** What is planned, expected or feared, by whom and, where it is dated, by when. Nothing that nobody said, nothing past due. */
export function forecast(desk: Desk): Forecast[] {
  const ranked = desk.reading.passages
    .flatMap((passage) => {
      const outlook = outlookOf(desk, passage);
      return outlook ? [{ passage, outlook, value: value(desk, passage, outlook) }] : [];
    })
    .sort((a, b) => b.value - a.value || a.passage.id - b.passage.id)
    .slice(0, 20);
  const out: Forecast[] = [];
  for (const { passage, outlook } of ranked) {
    if (out.length === MOST) break;
    if (desk.echoed(passage, ECHO.least) >= ECHO.share || pointsAtUnseen(desk, passage)) continue;
    if (hasUnspelledLetters(desk, passage)) continue;
    if (isOfNothingTold(desk, passage, outlook)) continue;
    if (outlook.deadline !== undefined && desk.someTold((told) => isTheSame(desk, told, passage, outlook.deadline!)))
      continue;
    const statement = desk.take(passage, { alike: 0.42 });
    if (statement) out.push({ ...statement, ...outlook });
  }
  return out;
}

/** Whether the report says so in its own voice, of nothing and nobody that the page knows: a round-up has other news too. */
const isOfNothingTold = (desk: Desk, passage: Passage, { by }: Outlook): boolean =>
  by === reportOf(desk, passage) &&
  ![...passage.terms].some((term) => desk.knows(term) || desk.headlineTerms.has(term)) &&
  !passage.cast.some((id) => desk.names(surnameOf(desk.reading.cast.members[id]!.name)));

/** What two sentences of one matter share; with the day, that is the same forecast. */
const OF_ONE_MATTER = 3;

/** Whether a sentence on record gives the day of a forecast, of the same matter. */
const isTheSame = ({ reading }: Desk, told: Passage, passage: Passage, deadline: string): boolean =>
  told.dates.some((at) => reading.articles[told.article]!.annotations.dates[at]!.date === deadline) &&
  inCommon(reading.vocabulary, told, passage).count >= OF_ONE_MATTER;

const value = (desk: Desk, passage: Passage, outlook: Outlook): number =>
  desk.scores[passage.id]! + (outlook.deadline ? 0.6 : 0) + desk.features[passage.id]!.recency * 0.3 - passage.quoted;
