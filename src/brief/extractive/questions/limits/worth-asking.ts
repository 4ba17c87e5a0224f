import { hasWord } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import { PERSON_NOUN } from "../../../reading/dangling.js";
import type { Passage } from "../../../reading/passage.js";
import type { Kind, Proposal } from "../proposal.js";
import { isGiven } from "./figures-given.js";
import { countsHurtOtherwise } from "./other-toll.js";
import { isOutgrown } from "./outgrown.js";
import { newsOf, sameWords } from "./told.js";
import { isMet, isUnderstood } from "./understood.js";

/** Whether a question is one for a reader who has `read` headline and account: of whom these speak, and no figure that they give. */
export function isWorthAsking(desk: Desk, read: readonly string[], { question, kind, told, fixed }: Proposal): boolean {
  if (kind !== "fate" && kind !== "who" && asksOfUnmet(desk, question, read)) return false;
  if (kind === "act" && asksOfUnmetBody(desk, question, read)) return false;
  if (kind === "why" && !(knows(desk, read, question, EFFECT_KNOWN) && knowsWhose(desk, read, question))) return false;
  if (kind === "next" && !fixed && !(knows(desk, read, question, MATTER_KNOWN) && !isUnderWay(read, question)))
    return false;
  if (kind === "count" && !fixed && !knows(desk, read, question, COUNTED_KNOWN)) return false;
  if (/^Is it known /.test(question) && !fixed && !isOfKnown(desk, read, question.slice(12))) return false;
  return kind !== "count" || !told.every((passage) => givesNoFigure(desk, read.join(" "), passage, fixed));
}

/** "When will the board meet?", where the account has that it "has been meeting". */
export const isUnderWay = (read: readonly string[], question: string): boolean =>
  (question.match(/\b\p{Ll}{3,}\b/gu) ?? []).some((verb) =>
    read.some((text) => new RegExp(`\\b(?:has|have) been ${verb.replace(/e$/, "")}ing\\b`, "u").test(text)),
  );

/** Whether what is open is of what the reader has met, in half its words and in every name. */
export const isOfKnown = (desk: Desk, read: readonly string[], open: string): boolean =>
  knows(desk, read, open, OPEN_KNOWN) &&
  (open.match(/\p{Lu}[\p{L}-]+/gu) ?? []).every((name) => isMet(desk, read.join(" "), name));

/** Whether a passage tells such a reader something, and can be understood by them. */
export const isAnswerFor = (
  desk: Desk,
  read: readonly string[],
  { question, kind, sides }: Proposal,
  passage: Passage,
): boolean =>
  !(REASONS.has(kind) && desk.reading.isComment(passage.article)) &&
  (kind === "count" ? sides || !isReadAgain(desk, read, passage) : !isRead(desk, passage, read, kind)) &&
  !(kind === "count" && !sides && isOutgrown(desk, passage)) &&
  (sides || !countsHurtOtherwise(read.join(" "), passage.text)) &&
  isUnderstood(desk, read, question, passage) &&
  tellsNews(desk, read, question, passage, kind);

/** The very sentence, or nearly, of headline or account. */
function isReadAgain({ reading: { vocabulary } }: Desk, read: readonly string[], { terms }: Passage): boolean {
  return read.some((text) => {
    const known = new Set(vocabulary.terms(text));
    return [...terms].filter((term) => known.has(term)).length >= SAME_SENTENCE * terms.size;
  });
}
const SAME_SENTENCE = 0.85;

/** Why something happened is not for a comment to say. */
const REASONS: ReadonlySet<Kind> = new Set(["why", "cause"]);

/** New words from which an answer tells something, however much of it has been read. */
const NEWS = 3;

/** What the reader knows from the headline and from What's happened: most of the answer's matter stands there, and little else. */
function isRead(desk: Desk, passage: Passage, happened: readonly string[], kind: Kind): boolean {
  const { vocabulary } = desk.reading;
  const read = happened.map((text) => new Set(vocabulary.terms(text)));
  const terms = [...passage.terms];
  const fresh = terms.filter((term) => !read.some((one) => one.has(term)));
  const headline = [...(read[0] ?? [])];
  // What is done or to come that is the headline over again.
  const again = headline.filter((term) => passage.terms.has(term)).length >= 0.65 * headline.length;
  if ((kind === "act" || kind === "next") && again && fresh.length < 2 * NEWS) return true;
  if (fresh.some((term) => /\d/.test(term)) || (kind === "fact" && fresh.length > 0)) return false;
  return fresh.length < NEWS && read.some((one) => terms.filter((term) => one.has(term)).length >= 0.6 * terms.length);
}

/** Kinds whose answer is whatever somebody said or did: it must be news in most of its words. */
const FREE: ReadonlySet<Kind> = new Set(["why", "cause", "stance", "does", "act", "finding", "fate"]);
/** Of what somebody says more is what everybody says. */
const MOSTLY_NEW = 0.6;
const HALF_NEW = 0.5;
const LEAST_NEW = 2;

function tellsNews(desk: Desk, read: readonly string[], question: string, passage: Passage, kind: Kind): boolean {
  if (!FREE.has(kind) || (kind === "fate" && asksOfUnmet(desk, question, read))) return true;
  // Where and of whom somebody says the same is no news.
  const names = kind === "finding" ? namesIn(desk, passage) : "";
  const { fresh, share } = newsOf(desk, read, question, passage.text, names);
  return fresh >= (kind === "fate" ? 1 : LEAST_NEW) && share >= (kind === "finding" ? MOSTLY_NEW : HALF_NEW);
}

/** Only who has read that it happened asks why, and only who has read of it when; a name that has been met is not what happened. */
function knows(
  { reading: { vocabulary, cast } }: Desk,
  read: readonly string[],
  question: string,
  least: number,
): boolean {
  const known = new Set(read.flatMap((text) => vocabulary.terms(sameWords(text))));
  const people = cast.members.filter(({ type, name }) => type === "person" && question.includes(surnameOf(name)));
  const names = new Set(people.flatMap(({ name }) => vocabulary.terms(name)));
  const asked = [
    ...new Set(vocabulary.terms(sameWords(question.replace(SCHEDULED, " ").replace(/^What share of /, "")))),
  ].filter((term) => !names.has(term));
  return asked.filter((term) => known.has(term)).length >= least * asked.length;
}
/** "Why has Israel renamed it?": whoever did it stands first, and has been met. */
const knowsWhose = ({ reading: { vocabulary } }: Desk, read: readonly string[], question: string): boolean => {
  const [whose] = vocabulary.terms(question);
  return whose === undefined || read.some((text) => vocabulary.terms(text).includes(whose));
};

/** That it has a day, of whatever it is. */
const SCHEDULED = /\b(?:expected|scheduled|due|set|planned|plans?|final|begin|start|open|hold|held|take place)\b/g;
const EFFECT_KNOWN = 0.5;
const MATTER_KNOWN = 0.45;
const COUNTED_KNOWN = 0.4;
const OPEN_KNOWN = 0.5;

const namesIn = ({ reading: { cast } }: Desk, passage: Passage): string =>
  passage.cast
    .map((id) => cast.members[id]!)
    .flatMap(({ type, name }) => (type === "person" || type === "location" || type === "facility" ? [name] : []))
    .join(" ");

/** Whether a reader has all figures of a passage, or the one that a question made of its words asks for. */
const givesNoFigure = (desk: Desk, known: string, { article, quantities }: Passage, fixed: true | undefined): boolean =>
  (fixed ? quantities : quantities.slice(0, 1)).every((i) =>
    isGiven(known, desk.reading.articles[article]!.annotations.quantities[i]!.value),
  );

/** Whether a question speaks of somebody whom neither headline nor account names, without an office that says who that is. */
const asksOfUnmet = (desk: Desk, question: string, read: readonly string[]): boolean => {
  const known = read.join(" ");
  return desk.reading.cast.members.some(({ type, name }) => {
    const at = type === "person" && name.includes(" ") ? question.indexOf(name) : -1;
    return at >= 0 && !TITLED.test(question.slice(0, at)) && !isMet(desk, known, surnameOf(name));
  });
};
/** "What did BP propose?" of whoever has not read of BP. */
const asksOfUnmetBody = (desk: Desk, question: string, read: readonly string[]): boolean => {
  const known = read.join(" ");
  return desk.reading.cast.members.some(
    ({ type, name }) =>
      type === "organization" &&
      hasWord(question, name) &&
      !isMet(desk, known, name) &&
      !isMet(desk, known, name.split(" ")[0]!),
  );
};

/** "What did Rep. Nick Rahall say", "White House press secretary Jen Psaki". */
const TITLED = new RegExp(`^\\p{Lu}\\p{Ll}+ .*(?:\\p{Lu}[\\p{L}.'’-]*|${PERSON_NOUN.source})\\s$`, "u");
