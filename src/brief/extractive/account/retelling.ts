import { type Desk, tellingNumbers } from "../../desk.js";
import { conceptsOf, stemsFor } from "../../likeness/concepts.js";
import { numbersIn } from "../../likeness/numbers.js";
import { firstActor } from "../../likeness/same-opening.js";
import type { Passage } from "../../reading/passage.js";

/** Share of the headline's words with which a sentence has told what it says. */
const TELLS_HEADLINE = 0.5;
/** How much more of the headline a sentence has that is told for it. */
const MORE_OF_HEADLINE = 0.1;
/** Words in common without which two sentences tell different things. */
const LEAST_COMMON = 3;
/** Share of a sentence that has been told from which it is told again: of any; of the first sentence of a report beside that of another; of such that give one day. */
const TOLD = { any: 0.45, lead: 0.3, leadOfOneDay: 0.26 };
/** The same where the sentences have been chosen as a whole, and repeats have been weighed already. */
const TOLD_AS_A_WHOLE = { any: 0.5, lead: 0.4, leadOfOneDay: 0.4 };

/**
 * Whether a sentence of another voice tells again what one before it has told, in whatever words: most of it stands there or in the
 * headline that it told, and it adds no figure, no count, no answer of somebody else and no more of the headline.
 */
export function retells(desk: Desk, told: Passage, passage: Passage): boolean {
  if (told.voice === passage.voice) return false;
  const { count, share } = toldOf(desk, told, passage);
  const limits = desk.spansDays ? TOLD : TOLD_AS_A_WHOLE;
  const leads = told.sentence === 0 && passage.sentence === 0;
  const least = !leads ? limits.any : giveOneDay(desk, told, passage) ? limits.leadOfOneDay : limits.lead;
  return count >= LEAST_COMMON && share >= least && !addsTo(desk, told, passage);
}

/** How many of a passage's words, and what share of them, stand in one told before or in the headline that it told. */
function toldOf(desk: Desk, told: Passage, passage: Passage): { readonly count: number; readonly share: number } {
  const { vocabulary } = desk.reading;
  const known = conceptsOf(vocabulary, told);
  const headline = desk.headlined(told) >= TELLS_HEADLINE ? [...desk.headlineTerms] : [];
  const headed = new Set(headline.map((term) => stemsFor(vocabulary, term)[0]!));
  const own = conceptsOf(vocabulary, passage);
  let count = 0;
  for (const concept of own) if (known.has(concept) || headed.has(concept)) count++;
  return { count, share: count / Math.max(1, own.size) };
}

/** Whether a passage has what a reader of another has not learnt from it. */
const addsTo = (desk: Desk, told: Passage, passage: Passage): boolean =>
  addsFigure(desk, told, passage) ||
  addsCount(desk, told, passage) ||
  isOfSomebodyElse(desk, told, passage) ||
  desk.headlined(passage) > desk.headlined(told) + MORE_OF_HEADLINE;

function addsFigure(desk: Desk, told: Passage, passage: Passage): boolean {
  const figures = tellingNumbers(passage);
  if (figures.length === 0) return false;
  const known = new Set([...numbersIn(told.text), ...numbersIn(desk.headline)]);
  return figures.some((figure) => !known.has(figure));
}

/** How many were killed or hurt, arrested or freed, or voted so: news however small the number. */
const COUNTED = new Set(["killed", "injured", "missing", "arrested", "freed", "displaced", "votes"]);

function addsCount({ reading }: Desk, told: Passage, passage: Passage): boolean {
  const countsOf = ({ article, quantities }: Passage): string[] =>
    quantities.flatMap((index) => {
      const { measure = "", value } = reading.articles[article]!.annotations.quantities[index]!;
      return COUNTED.has(measure) ? [`${measure} ${value}`] : [];
    });
  const known = countsOf(told);
  return countsOf(passage).some((count) => !known.includes(count));
}

/** Whether a passage opens with a person whom the other does not name, or gives the words of one whom it names and gives none of. */
function isOfSomebodyElse({ reading }: Desk, told: Passage, passage: Passage): boolean {
  const first = firstActor(reading, passage);
  if (first !== undefined && reading.cast.members[first]!.type === "person" && !told.cast.includes(first)) return true;
  const speakersOf = ({ article, quotations }: Passage): number[] =>
    quotations.flatMap((index) => {
      const { speakerEntity } = reading.articles[article]!.annotations.quotations[index]!;
      const member = speakerEntity === undefined ? undefined : reading.cast.of(article, speakerEntity);
      return member?.type === "person" ? [member.id] : [];
    });
  const heard = speakersOf(told);
  return speakersOf(passage).some((member) => told.cast.includes(member) && !heard.includes(member));
}

function giveOneDay({ reading }: Desk, told: Passage, passage: Passage): boolean {
  const daysOf = ({ article, dates }: Passage): string[] =>
    dates.flatMap((index) => {
      const { date, precision } = reading.articles[article]!.annotations.dates[index]!;
      return precision === "day" ? [date] : [];
    });
  const days = daysOf(told);
  return daysOf(passage).some((day) => days.includes(day));
}
