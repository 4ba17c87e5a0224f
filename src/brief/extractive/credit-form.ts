import type { Desk } from "../desk.js";
import { dayNumber } from "../reading/calendar.js";
import { arguesInTitle, isOpinionPiece, passesJudgement } from "../reading/comment.js";
import type { Passage } from "../reading/passage.js";
import { speakerFirst } from "../reading/speaker-first.js";
import type { SourceArticle } from "../verify/source.js";
import type { FrameForm } from "./attribute.js";

const FORMS: readonly FrameForm[] = ["reports-that", "whose-notes", "writes-that", "according-to", "notes-that"];
const BROADCASTER = /\b(?:Radio|TV|Television|Broadcasting|Channel|Podcast)\b/i;

const HAS_SOURCE = /\b(?:said|says|according to|told|announced|wrote|added|reported|confirmed|showed|shows|found)\b/i;

/** "…, the Pentagon said": with "reports that" in front the sentence would have two heads. */
const CREDITED_AT_END =
  /[,”"] (?:(?:\p{L}[\p{L}.'’-]* ){1,8}(?:said|says|announced|reported|confirmed|showed|shows|(?:told|confirmed to) (?:the |\p{Lu})[^,.]{1,40}|is told)|according to [^,]{3,80})(?: (?:on )?\p{L}+day(?: \d{1,2} \p{L}+)?| (?:at|in|during|on|to) [\p{L}\d '’-]{3,60})?\.$/u;

/** "Stressing that the count was not over, the mayor said": behind "reports that" a reader looks for the subject. */
const OPENS_BUSY =
  /^(?!(?:Following|During|According|Nothing|Everything|Something|Anything|Beginning|Starting|Morning|Evening|King|Spring)\b)\p{Lu}\p{Ll}+ing (?:that|the|an?|to|in|on|at|into|from|with|by|as|his|her|their|its)\b[^,;:“”"]{3,110}, /u;
const needsColon = ({ text }: Passage): boolean => CREDITED_AT_END.test(text) || OPENS_BUSY.test(text);

/** How the first sentence of an outlet is put. */
export function firstForm(desk: Desk, passage: Passage, turn: number, source: SourceArticle): FrameForm {
  const { outlet, authors } = source;
  if (isOpinionPiece(source)) return opinionForm(passage);
  if (speakerFirst(passage.text) !== undefined) return "quotes";
  if (isQuotation(passage)) return isOpinion(desk, passage, source) ? "writes-colon" : "reports-colon";
  if (isOpinion(desk, passage, source)) return argues(passage) ? "argues-that" : "writes-that";
  const colon = needsColon(passage);
  if (isDated(desk, passage)) return withYear(desk, passage, colon ? "reported-on-colon" : "reported-on");
  if (colon) return "reports-colon";
  if (isOfThePast(desk, passage)) return "recalls-that";
  const form = FORMS[turn % FORMS.length]!;
  if (form === "writes-that" && BROADCASTER.test(outlet)) return "reports-that";
  // What is generally so is written; what happened is reported.
  if (form === "reports-that" && (!tellsEvent(passage) || /^.{0,60}\breport/i.test(passage.text))) return "writes-that";
  if (/note/.test(form) && /^.{0,60}\bnot(?:e[sd]|ing)\b/i.test(passage.text)) return "reports-that";
  if (form === "whose-notes" && (authors.length === 0 || /s$/.test(outlet))) return "notes-that";
  return form === "according-to" && HAS_SOURCE.test(passage.text) ? "reports-that" : form;
}

/** Comment that its page calls so is introduced as such, whatever the sentence says. */
const opinionForm = (passage: Passage): FrameForm =>
  isQuotation(passage) ? "opinion-colon" : argues(passage) ? "opinion-argues" : "opinion";

const argues = ({ text }: Passage): boolean => {
  const own = text.replace(QUOTED, " ");
  return (ARGUES.test(own) || SETS_RIGHT.test(own)) && !HAS_SOURCE.test(text) && !THEY_SAY.test(text);
};
/** "Critics say", "some argue": others hold it. */
const THEY_SAY = /\b(?:\p{Ll}{3,}s|some|many|others) (?:say|argue|claim|believe|warn|fear|complain)\b/iu;
const QUOTED = /[“"][^“”"]*[”"]/gu;

/** What only somebody who argues says: what ought to be, what something amounts to, or what always holds. */
const ARGUES =
  /\b(?:should|must|ought|needs? to|deserves?|cannot|can['’]t|it is time|no longer|no wonder|never|always|nothing|(?:is|are) (?:not )?(?:the|an?) \p{Ll}+|seems? (?:to|determined))\b/iu;

/** What sets right how others see it, in whatever article it stands. */
const SETS_RIGHT =
  /\b(?:in (?:reality|truth)|the (?:truth|reality|problem|point) is|simply put|clearly|plainly|let us be)\b/i;
/** Names under which guests and boards write. */
const OPINION_DESK = /\b(?:guest (?:writer|column|essay)|opinions?|editorial board|op-ed|columnists?)\b/i;

/** How a sentence that argues is put where nothing else gives it to its outlet; undefined for one that reports. */
export function commentForm(desk: Desk, passage: Passage, source: SourceArticle): FrameForm | undefined {
  if (TELL_SO.test(passage.text) || !isOpinion(desk, passage, source)) return undefined;
  if (isOpinionPiece(source)) return opinionForm(passage);
  if (ARGUES.test(passage.text)) return "argues-that";
  return desk.reading.isComment(passage.article) ? "writes-that" : undefined;
}

/** Whether a sentence of comment names nobody who says so: told bare, its writer's view would be the page's. */
export const isWritersView = ({ reading }: Pick<Desk, "reading">, { article, text }: Passage): boolean =>
  reading.isComment(article) && !TELL_SO.test(text);
/** Somebody else is given as saying so. */
const TELL_SO = new RegExp(`${HAS_SOURCE.source}|\\b(?:tells?|says)\\b`, "i");

/** Whether a sentence is its writer's view. */
export const isOpinion = (desk: Desk, passage: Passage, { title, outlet }: SourceArticle): boolean =>
  desk.reading.isComment(passage.article) ||
  passesJudgement(passage.text) ||
  ((SETS_RIGHT.test(passage.text) || OPINION_DESK.test(outlet)) && !HAS_SOURCE.test(passage.text)) ||
  (arguesInTitle(title) && !tellsEvent(passage));

const EVENT =
  /\b(?:was|were|had|did|will|would|\p{L}{3,}ed|rose|fell|took|gave|left|met|won|lost|began|made|came|went|saw|sent|held|found)\b/u;

/** Whether a sentence tells something that happened, or gives a figure, a day or a source; else it says what is generally so. */
const tellsEvent = ({ text, dates, quantities }: Passage): boolean =>
  dates.length > 0 ||
  quantities.length > 0 ||
  HAS_SOURCE.test(text) ||
  EVENT.test(text.replace(OPENING_PARTICIPLE, ""));
/** "Framed so, the debate is …": nothing that happened. */
const OPENING_PARTICIPLE = /^\p{Lu}\p{Ll}+ed\b[^,]*,/u;

/** In days: what lies further back is no news. */
const LONG_AGO = 60;

/** Whether a sentence tells of a day or year long before its article, and of nothing since. */
function isOfThePast(desk: Desk, { article, dates, text }: Passage): boolean {
  const { article: own, annotations } = desk.reading.articles[article]!;
  const now = dayNumber(own.published ?? "");
  const told = dates.map((at) => annotations.dates[at]!);
  // "From 2005 levels", "since 1998": a year that something is measured by.
  const when = told.some(({ start }) => PLACED.test(own.text.slice(Math.max(0, start - 24), start)));
  return (
    when &&
    !SINCE_THEN.test(text) &&
    told.every(({ date, until = date, tense }) => tense === "past" && dayNumber(lastDay(until)) < now - LONG_AGO)
  );
}
/** The last day that a date with or without month and day can mean, as far as it matters here. */
const lastDay = (date: string): string => `${date}${"-12-28".slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
const PLACED =
  /(?:^|[.!?]\s|\b(?:in|on|during|following|after|early|late|the|of))\s?(?:the\s)?(?:\p{Ll}+\s(?:of\s)?)?$/iu;
const SINCE_THEN =
  /\b(?:since|now|has|have|is|are|comes?|marks?|means?|still|no longer|this|until|will|gives?|allows?|would|reports|says)\b/i;

/** An older report of a story of several days, where the sentence tells what happened and does not say of which time it speaks. */
function isDated(desk: Desk, passage: Passage): boolean {
  const { article, dates } = passage;
  const { article: own } = desk.reading.articles[article]!;
  return (
    dates.length === 0 &&
    tellsEvent(passage) &&
    dayNumber(own.published ?? "") < dayNumber(desk.reading.material.story.updated)
  );
}

/** "Reported on 31 March 2013": of another year than the story's newest report. */
function withYear(
  { reading }: Desk,
  { article }: Passage,
  form: "reported-on" | "reported-on-colon" | "adds-from",
): FrameForm {
  const year = (reading.articles[article]!.article.published ?? "").slice(0, 4);
  return year === reading.material.story.updated.slice(0, 4) ? form : `${form}-year`;
}

/** The second leans on the first, which stands right before it: the same journalist adds, a colleague is named in full. */
export function secondForm(desk: Desk, passage: Passage, first: Passage, authors: Authors): FrameForm {
  const colon = isQuotation(passage) || needsColon(passage);
  const same = authors(first).join() === authors(passage).join();
  if (!colon && passage.article !== first.article && isDated(desk, passage))
    return withYear(desk, passage, same ? "adds-from" : "reported-on");
  if (same || authors(passage).length === 0) {
    if (speakerFirst(passage.text) !== undefined) return "also-quotes";
    return colon ? "adds-colon" : "adds-that";
  }
  return colon ? "also-colon" : "also-that";
}

export type Authors = (passage: Passage) => readonly string[];

const isQuotation = (passage: Passage): boolean => passage.quoted > 0.75 || /^["“]/.test(passage.text);
