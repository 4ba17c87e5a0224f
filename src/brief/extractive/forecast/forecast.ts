import type { Forecast } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import { inCommon } from "../../likeness/concepts.js";
import { sharesSurname, surnameOf } from "../../people/cast.js";
import type { Passage } from "../../reading/passage.js";
import { pointsAtUnseen } from "../bare-noun.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { appointmentOf, type Outlook, outlookOf, reportOf } from "./outlook.js";

const MOST = 3;
/** What a sentence on record and a forecast have in common, from which the account has told what is to come. */
const ECHO = { least: 5, share: 0.45 };

/** What is planned, expected or feared, by whom and, where it is dated, by when. Nothing that nobody said, nothing past due. */
export const forecast = (desk: Desk): Forecast[] => best(desk, outlookOf, MOST);

/**
 * What has its day, as far as there is room beside the forecasts that the page has: the hearing, the vote, the results. Asked for once
 * the themes are made: a sentence that explains stands there.
 */
export const appointments = (desk: Desk, expected: readonly Forecast[]): Forecast[] =>
  best(desk, appointmentOf, MOST - expected.length);

/** The passages of which `look` tells an outlook, the most telling first, and no two alike. */
function best(desk: Desk, look: (desk: Desk, passage: Passage) => Outlook | undefined, most: number): Forecast[] {
  const ranked = desk.reading.passages
    .flatMap((passage) => {
      const outlook = look(desk, passage);
      return outlook ? [{ passage, outlook, value: value(desk, passage, outlook) }] : [];
    })
    .sort((a, b) => b.value - a.value || a.passage.id - b.passage.id)
    .slice(0, 20);
  const out: Forecast[] = [];
  for (const { passage, outlook } of ranked) {
    if (out.length >= most) break;
    if (desk.echoed(passage, ECHO.least) >= ECHO.share || pointsAtUnseen(desk, passage)) continue;
    if (hasUnspelledLetters(desk, passage) || isOfOneOfTwo(desk, passage)) continue;
    if (isOfNothingTold(desk, passage, outlook)) continue;
    if (outlook.deadline !== undefined && desk.someTold((told) => isTheSame(desk, told, passage, outlook.deadline!)))
      continue;
    const statement = desk.take(passage, { alike: 0.42 });
    if (statement) out.push({ ...statement, ...outlook });
  }
  return out;
}

const opensWithOwner = (text: string, name: string): boolean => {
  const surname = surnameOf(name);
  return text.startsWith(surname) && /^['’]s? /.test(text.slice(surname.length));
};

/** "Keel's hearing is on Friday", where a story has two of that surname: whose, it does not say. */
const isOfOneOfTwo = ({ reading: { cast } }: Desk, passage: Passage): boolean =>
  passage.cast.some((id) => {
    const member = cast.members[id]!;
    return member.type === "person" && sharesSurname(cast, member) && opensWithOwner(passage.text, member.name);
  });

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
