import type { Claim, DateMention } from "../../../model/annotation.js";
import type { ForecastKind } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import { isAside } from "../../forecasts/awaited.js";
import { surnameOf } from "../../people/cast.js";
import { dayNumber } from "../../reading/calendar.js";
import type { Passage } from "../../reading/passage.js";
import { dateHolds } from "../../reading/time-sense.js";
import { isUnnamed } from "../../reading/unnamed.js";
import { AHEAD, aheadIn } from "./ahead.js";

/** Who expects it, and by when. */
export interface Outlook {
  readonly by: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly deadline?: string;
  /** What the words call it. */
  readonly kind: ForecastKind;
}

const TELL =
  "said|says|say|announced|announces|confirmed|confirms|promised|promises|expects?|expected|thinks?|thought|hopes?|hoped|believes?|believed|predicts?|predicted|warns?|warned|estimates?|estimated|told|added|adds|repeated|insists?|insisted|fears?|feared|forecasts?|wrote|pledged|vowed|tweeted";
/** "said that the names would be published by 13 March": a forecast told in the past. */
const REPORTED =
  /\b(?:said|announced|promised|pledged|vowed|confirmed)\b(?:(?!\b(?:if|unless|whether|who|which|when)\b)[^.;“”"]){0,80}\bwould\b/i;
/** A clause that hangs on another: what it says of the future is an aside. */
const ASIDE =
  /\b(?:who|which|whose|whom|where|when|if|whether|as|(?<!\bor )so(?! far|-)|while|because|than|after|before|until|unless|although|though|amid|saying|what|how|why)\b/i;
const TOLD_THAT = new RegExp(`\\b(?:${TELL})(?:\\s[\\p{L}\\d’'.]+){0,6}?\\sthat\\b`, "giu");
const INSTITUTION =
  /^(?:the\s)?(?:[\p{L}’'-]+\s){0,3}(?:government|administration|ministry|department|office|commission|council|parliament|assembly|senate|congress|treasury|white house|coastguard|coast guard|inspectorate|army|navy|agency|union|opposition|campaign)$/iu;
const NOBODY = /^(?:an?|no|her|his|its|their|this|that|these|those|some|many|other|any)\s/i;
const SPEAKING = new RegExp(
  `\\b((?:the|The)\\s(?:\\p{L}[\\p{L}’'-]+\\s){1,3}?)(?:also\\s)?(?:${TELL}|plans?|intends?|aims?)\\s(?:that|it|to)\\b`,
  "u",
);
/** Days after which what was expected without a date has been overtaken by later reports. */
const STALE = 1;
const NEAR =
  /\b(?:today|tonight|tomorrow|(?:this|next|coming) (?:week|weekend|month|morning|afternoon|evening|few|day|days|weeks)|in the next|shortly|soon|(?:this|next) \p{Lu}\p{L}+day)\b/u;

/** What is said to come every day, of which nobody asks what came of it. */
const ROUTINE =
  /\b(?:grief|crisis|trauma|school|mental health) counsel+(?:ors?|ing)\b|\bcounsel+(?:ors (?:will|are)|ing (?:will|services|is))\b|\b(?:release|releasing|released|provide)\s(?:(?:the|more|further|additional|any)\s)*(?:details?|information|names?|identit(?:y|ies))\b|\b(?:names?|identit(?:y|ies))\swill\s(?:not\s)?be\s(?:released|made)\b|\bwill (?:be )?continu(?:e|ing) (?:to (?:investigate|work|search|look|monitor|gather|interview)|(?:its|their|his|her|the|an?) (?:\p{L}+ )?(?:investigation|inquir(?:y|ies)|search|work))\b|\b(?:give|giving|make|making|hold|holding|issue|issuing|deliver|provide|release)\s(?:(?:an?|its|his|her|their|the)\s)?(?:further\s|brief\s|formal\s|another\s|daily\s|full\s)*(?:updates?|statements?|briefings?|(?:press|news)\s(?:conference|briefing)s?)\b|\bwill (?:report|update|brief)\b/iu;
/** What is done every day; most sentences have none of it. */
const MAY_BE_ROUTINE =
  /update|statement|briefing|conference|counsel|detail|information|name|identit|continu|will (?:report|brief)/i;
const isRoutine = (text: string): boolean => MAY_BE_ROUTINE.test(text) && ROUTINE.test(text);
/** Words that foresee nothing which could come or fail to come. */
const VAGUE =
  /\bwill (?:still|always|never|forever|need|be (?:remembered|seen as|trying|working)|not know|depend)\b|\bwill be in [“"]|^(?:Even )?[Ii]f\b|\blikely to feature\b|\bthe (?:next|coming) (?:few |several |\d+(?: (?:to|or) \d+)? )?hours\b|\bdecide whether\b|\bwill (?:remain|stay) (?:unknown|a mystery|unclear)\b|\bmatter a (?:whole )?lot\b|\bwill have (?:a lot|plenty|much|many) (?:of )?|\b(?:[Hh]eld|[Hh]old (?:\S+ ){1,3}) ?(?:accountable|responsible)\b|\bhopes? (?:that )?(?:someone|somebody|anyone|anybody|people|others|the public|witnesses)\b|\bin (?:the )?hopes? (?:that|of)\b|\b(?:serve|act) as an? (?:reminder|lesson|warning|wake-up call)\b|\([^()]*\bperhaps\)/u;

/** What an outlook is read from: a story's desk, or the articles of its earlier stories. */
export type Outlooking = Pick<Desk, "reading" | "features">;

/** What a passage expects, of whom and by when; none where the words do not say whose expectation it is, or it is past due. */
export function outlookOf(desk: Outlooking, passage: Passage): Outlook | undefined {
  const found = expectation(desk, passage);
  if (!found || isNothingToCome(passage)) return undefined;
  const deadline = deadlineOf(desk, passage);
  if (deadline === "overdue" || (!deadline && isOwnOfEarlierDay(desk, passage, found.by))) return undefined;
  return { by: found.by, ...(deadline ? { deadline } : {}), kind: found.kind };
}

/** Whether a report of a day before the newest one's says in its own voice what will be: what came of it, later ones know. */
const isOwnOfEarlierDay = (desk: Outlooking, passage: Passage, by: string): boolean => {
  const { published = "" } = desk.reading.articles[passage.article]!.article;
  return by === reportOf(desk, passage) && dayNumber(published) < dayNumber(desk.reading.material.story.updated);
};

/** A dated outlook, whether or not its day has come. */
export interface DatedOutlook extends Outlook {
  readonly deadline: string;
}

/** Whether its words look ahead to nothing of which one could ask what came of it. */
const isNothingToCome = ({ text }: Passage): boolean => isRoutine(text) || VAGUE.test(text);

/**
 * What a passage says is to come on a day after the newest report: the trial, the vote, the hearing. Of such a thing the report may be
 * the holder, whoever has set the day; and it is the main clause that foresees it, with the day in that clause.
 */
export function appointmentOf(desk: Outlooking, passage: Passage): DatedOutlook | undefined {
  const found = datedOutlookOf(desk, passage);
  if (!found || isNothingToCome(passage)) return undefined;
  const due = deadlineOf(desk, passage) !== "overdue" && dueDate(desk, passage);
  if (!due || due === "past") return undefined;
  const words = desk.reading.articles[passage.article]!.article.text.slice(passage.span.start, passage.span.end);
  const ahead = AHEAD.exec(words) ?? REPORTED.exec(words);
  if (!ahead || !isMain(words.slice(0, ahead.index))) return undefined;
  const [start, end] = [due.start - passage.span.start, due.end - passage.span.start];
  const opens = /^(?:(?:On|In|By|From|At) )?$/.test(words.slice(0, start));
  if (end <= ahead.index && !opens) return undefined;
  const between = words.slice(Math.min(end, ahead.index + ahead[0].length), Math.max(start, ahead.index));
  return OTHER_CLAUSE.test(between) ? undefined : found;
}
/** Between a verb and a day that belongs to another verb. */
const OTHER_CLAUSE = /[;:]|, (?:but|and|although|though|while|which|who|where|as|after)\b|[“”"]/;

/** What a passage expects for a stated day, month or year; past due or not. None where the article states no time. */
export function datedOutlookOf(desk: Outlooking, passage: Passage): DatedOutlook | undefined {
  const found = expectation(desk, passage, { least: LEAST_TOPICAL, own: true });
  const due = found && !ROUTINE.test(passage.text) ? dueDate(desk, passage) : undefined;
  if (!found || !due || due === "past" || CAPTION.test(passage.text)) return undefined;
  const { article } = desk.reading.articles[passage.article]!;
  if ((article.published ?? "") === "") return undefined;
  const deadline = due.until ?? due.date;
  return { by: found.by, deadline, kind: found.kind };
}

/** The words under a picture, run together with the first sentence. */
const CAPTION = /^(?:Photo(?:graph)?|Image|Picture)s?\s?[:/]/i;
/** Less of the story than the page asks of a forecast: what is on record need not be what matters most. */
const LEAST_TOPICAL = 0.15;

/** The outlet, or the agency whose words it prints. */
function outletOf({ reading }: Outlooking, passage: Passage): string {
  const { article } = reading.articles[passage.article]!;
  return reading.material.copies.get(article.id)?.wire ?? article.outlet.name;
}

/** Whose expectation a passage tells, and where its words look ahead. */
function expectation(
  desk: Outlooking,
  passage: Passage,
  { least, own }: { readonly least: number; readonly own: boolean } = { least: 0.3, own: false },
): { readonly by: string; readonly kind: ForecastKind } | undefined {
  if (passage.words > 50 || passage.words < 8 || passage.leaning || passage.quoted > 0.5) return undefined;
  if (desk.features[passage.id]!.topical < least) return undefined;
  const reported = own ? REPORTED.exec(passage.text) : null;
  const found = aheadIn(passage) ?? reported;
  if (!found || (found !== reported && !isMain(passage.text.slice(0, found.index)))) return undefined;
  const { annotations } = desk.reading.articles[passage.article]!;
  const claims = passage.claims.map((i) => annotations.claims[i]!);
  const claim =
    claims.find(({ modality }) => /^(?:expected|planned|feared)$/.test(modality)) ??
    (found === reported ? claims.find(({ holder, modality }) => holder && modality === "asserted") : undefined);
  if (!claim) return undefined;
  // What an outlet expects in its own voice is the outlet's forecast.
  const by =
    holderOf(desk, passage, claim, found.index) ?? (own && !claim.holder ? reportOf(desk, passage) : undefined);
  if (by === undefined || isLooseIt(desk, passage, by)) return undefined;
  return { by, kind: claim.modality === "asserted" ? "expected" : (claim.modality as ForecastKind) };
}

/** What comes before the verb is a subject, or somebody who tells, and not the opening of an aside. */
function isMain(before: string): boolean {
  // "Announced an inquiry that will": it tells of the inquiry.
  if (/\bthat\s$/u.test(before)) return false;
  const rest = before.replace(TOLD_THAT, " ").replace(/[“"][^”"]*$/u, " ");
  const last = rest.split(/[,;:]\s/).at(-1)!;
  return !ASIDE.test(last) && !/\bthat\b/i.test(last) && !/^(?:\p{L}+ing|an?)\s/u.test(last.trim());
}

/** "Callum Dray thinks that it will": an "it" that no organisation before it explains. */
function isLooseIt(desk: Outlooking, passage: Passage, by: string): boolean {
  const it = /\bit\b(?!\s(?:is|was|will be)\s\p{L}+\s(?:that|to)\b)/u.exec(passage.text);
  if (!it) return false;
  const { annotations } = desk.reading.articles[passage.article]!;
  const first = annotations.names.find((n) => n.start >= passage.span.start && n.end <= passage.span.end);
  const type = first && annotations.entities[first.entity]?.type;
  const opens = passage.text.slice(0, 40).includes(surnameOf(by));
  return !(opens && (INSTITUTION.test(by) || type === "organization"));
}

/** Who expects it, as the cited words name them: whoever says so, else whose plan it is. */
function holderOf(desk: Outlooking, passage: Passage, claim: Claim, verb: number): string | undefined {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const words = claim.holder ? article.text.slice(claim.holder.start, claim.holder.end).trim() : "";
  if (claim.holderEntity !== undefined) {
    const name = namedAs(desk, passage, claim.holderEntity, words);
    if (name) return name;
  }
  if (isInstitution(words) && passage.text.toLowerCase().includes(words.toLowerCase())) return words;
  const speaking = SPEAKING.exec(passage.text)?.[1]?.trim() ?? "";
  if (isInstitution(speaking)) return speaking;
  if (words) return isShortName(desk, passage, words) ? words : undefined;
  const end = passage.span.start + verb;
  const subject = annotations.names.find(
    (n) => n.start >= passage.span.start && n.end <= end && n.start < passage.span.start + 40,
  );
  if (!subject) return undefined;
  // The name must be the subject itself, not the owner or an aside in it: "Pelosi's office will".
  const between = article.text.slice(subject.end, end);
  const plain = /^(?:\s*$|\s(?:on|also|said|says|announced|expects?|hopes?|plans?|vowed|pledged|is|are)\b|,)/i.test(
    between,
  );
  const name = plain ? namedAs(desk, passage, subject.entity, subject.text) : undefined;
  // "Ian Dalton will become director": whom it is about has not said so. The report has.
  // "Any scenario, post-Mubarak, is going to": the name opens an aside, and is no subject.
  const before = article.text.slice(passage.span.start, subject.start);
  if (before.includes(",")) return undefined;
  // "The funeral for Ada Brandt is planned": it is not she who plans it.
  if (/\b(?:for|of|with|by|from|against)\s(?:the\s)?$/u.test(before))
    return PASSIVE.test(passage.text.slice(verb)) ? reportOf(desk, passage) : undefined;
  return name && !OWN_INTENT.test(article.text.slice(subject.end, passage.span.end)) ? reportOf(desk, passage) : name;
}

/** What others expect of somebody or something. */
const PASSIVE = /^(?:is|are) (?:expected|scheduled|due|set|slated|planned|likely)\b/i;

/** Somebody's own words or aims, where the name is their subject; what somebody is expected to do is nothing that they have said. */
const OWN_INTENT =
  /^(?:,[^,;]{3,80},)?(?!\s(?:is|are)\s(?:expected|planned)\b)(?:\s\p{Ll}+ly|\salso|\son \p{L}+|\shas|\shave|\sis|\sare|\shad)?\s(?:said|says|announced|announces|confirmed|warned|warns|predicted|predicts|told|expects?|expected|hopes?|hoping|plans?|planned|planning|aims?|intends?|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|considering|wants?)\b/iu;

/** The outlet as the holder of what it foresees in its own words. */
export const reportOf = (desk: Outlooking, passage: Passage): string => {
  const outlet = outletOf(desk, passage);
  return isUnnamed(outlet) ? "the report itself" : outlet;
};

const isInstitution = (words: string): boolean => INSTITUTION.test(words) && !NOBODY.test(words);

/** A person or organisation whom the passage names; nobody where the words around make it something else ("the Biden administration"). */
function namedAs(desk: Outlooking, passage: Passage, entity: number, words: string): string | undefined {
  const member = desk.reading.cast.of(passage.article, entity);
  const types = [member?.type, desk.reading.articles[passage.article]!.annotations.entities[entity]?.type];
  if (!member || !types.some((type) => type === "person" || type === "organization")) return undefined;
  const last = surnameOf(member.name);
  if (!passage.text.includes(last))
    return member.type === "organization" && shortens(words, member.name) ? words : undefined;
  if (words && !words.endsWith(last)) return isInstitution(words) && passage.text.includes(words) ? words : undefined;
  // "Experts interviewed by CNN": it is not they who say so.
  if (OTHERS.test(words)) return undefined;
  if (member.type === "person" && !member.name.includes(" "))
    return new RegExp(`${TITLE} ${last}(?!\\p{L})`, "u").exec(passage.text)?.[0] ?? member.name;
  return member.type === "person" ? member.name : ownPart(member.name, passage.text);
}

/** "Sable", as the words have it, of Sable Bank. */
const shortens = (words: string, name: string): boolean => words !== "" && name.startsWith(`${words} `);

/** Whether a passage's words are short for a body that the story's articles name in full, and for nobody; "USA" of "USA Today" is not. */
const isShortName = ({ reading: { cast } }: Outlooking, { text }: Passage, words: string): boolean =>
  !/^ \p{Lu}/u.test(text.slice(text.indexOf(words) + words.length)) &&
  cast.members.some(({ type, name }) => type === "organization" && shortens(words, name)) &&
  !cast.members.some(({ type, name }) => type === "person" && (name === words || shortens(words, name)));

/** Somebody of a body or a place, or whom it has asked. */
const OTHERS = /\p{Ll}\s(?:by|at|with|from|for|to)\s(?:the\s)?\p{Lu}[^\s]*$/u;
const TITLE = "(?:Lord|Lady|Sir|Dame|Professor|Prof|Dr|Mr|Mrs|Ms|Judge|Justice|Senator|President|Admiral|General)\\.?";

/** "Getty Images Keel Line", run together from two lines: as much of the name as the passage has. */
function ownPart(name: string, text: string): string {
  for (let part = name; part !== ""; part = part.slice(part.indexOf(" ") + 1)) {
    if (text.includes(part)) return part;
    if (!part.includes(" ")) break;
  }
  return name;
}

/** When it is due; "overdue" where that day was past, or what is undated was overtaken, when the newest article appeared. */
function deadlineOf(desk: Outlooking, passage: Passage): string | undefined {
  const published = desk.reading.articles[passage.article]!.article.published ?? "";
  const newest = desk.reading.material.story.updated;
  const lag = dayNumber(newest) - dayNumber(published);
  const due = dueDate(desk, passage);
  if (due === "past") return "overdue";
  if (!due && namesDayThatCame(desk, passage, newest)) return "overdue";
  if (!due) return lag > STALE || (lag > 0 && NEAR.test(passage.text)) ? "overdue" : undefined;
  const today = newest.slice(0, due.date.length);
  if (due.date < today || (due.precision === "day" && due.date === today && published < newest)) return "overdue";
  return published ? due.date : undefined;
}

/** A day after the report's own that has come since, however the words around it are read. */
function namesDayThatCame(desk: Outlooking, passage: Passage, newest: string): boolean {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const own = (article.published ?? "").slice(0, 10);
  return passage.dates.some((i) => {
    const { date, precision } = annotations.dates[i]!;
    return precision === "day" && own !== "" && own < date && date <= newest.slice(0, 10);
  });
}

/** "…,” she said in a statement released on Monday": the day on which it was said is not the day on which it is due. */
const SAID_THEN = /(?:^|[,”"] )[^,”"]*\b(?:said|told|announced|wrote|tweeted|added)\b([^,;“”"]{0,80})$/u;
const isOfSaying = (before: string): boolean => {
  const since = SAID_THEN.exec(before)?.[1];
  return since !== undefined && !AHEAD.test(since) && !/\b(?:that|would|by|until|before)\b/.test(since);
};

/** The date to come that a passage states; "past" where it speaks of days gone by. */
function dueDate(desk: Outlooking, passage: Passage): DateMention | "past" | undefined {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const published = article.published ?? "";
  const dates = passage.dates.map((i) => annotations.dates[i]!);
  if (dates.some((d) => d.tense === "past" && dayNumber(d.date) < dayNumber(published) - 3)) return "past";
  const words = article.text.slice(passage.span.start, passage.span.end);
  return dates.find(
    (d) =>
      !isAside(words, d.start - passage.span.start) &&
      !isOfSaying(words.slice(0, d.start - passage.span.start)) &&
      // "With today's announcement": the day of a thing.
      !/^['’]s/.test(words.slice(d.end - passage.span.start)) &&
      d.tense === "expected" &&
      dateHolds(article, d, published) &&
      (published === "" || !(d.date < published.slice(0, d.date.length))),
  );
}
