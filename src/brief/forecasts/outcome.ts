import { findDates } from "../../text/dates.js";
import type { ResolvedDate } from "../../text/resolved-date.js";
import { verbForm } from "../extractive/questions/wording/verb-forms.js";
import { fold, type Vocabulary } from "../likeness/terms.js";
import { dayNumber } from "../reading/calendar.js";
import { type Foreseen, periodOf } from "./foreseen.js";

/** A dated forecast, as far as a later report is held against it. */
export interface Awaited {
  readonly foreseen: Foreseen;
  /** When it was said, ISO. */
  readonly made: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly deadline: string;
}

/** Words of a later article. */
export interface Report {
  readonly words: string;
  /** When they appeared, ISO; never empty. */
  readonly published: string;
}

/** What a report says of a forecast. */
export interface Outcome {
  readonly outcome: "yes" | "no";
  /** Day it came about, or was reported where the words do not date it. */
  readonly on: string;
  /** New date, where the words say that it was put off to one. */
  readonly postponedTo?: string;
  readonly postponed?: true;
}

/** Longer after its day than this, in days, the words are more likely of another event. */
const LATEST = 45;
/** A clause with any of these does not plainly say that something happened. */
const UNSURE =
  /\b(?:would|will|could|may|might|should|must|can|shall|if|unless|whether|not|cannot|\p{L}+n['’]t|never|no longer|without|fail(?:ed|s)?|refus(?:ed|es)|declin(?:ed|es)|den(?:ied|ies)|expect(?:ed|s)|scheduled|plans?|planned|due|slated|poised|likely|supposed|hop(?:ed|es|ing)|ahead of|until|instead|postponed|delayed|cancell?ed|called off|put off|rescheduled|rumou?rs?|reportedly|allegedly|apparently|claim(?:ed|s)|hours? before|days? before|eve of|last (?:year|month|week)|\d+ years? ago|anniversary|previous|earlier (?:this|in))\b/iu;
const BROKEN: Readonly<Record<string, string>> = {
  begun: "begin",
  given: "give",
  taken: "take",
  gone: "go",
  done: "do",
  shown: "show",
  chosen: "choose",
  driven: "drive",
  written: "write",
  spoken: "speak",
  seen: "see",
  flown: "fly",
  drawn: "draw",
  sworn: "swear",
  spoke: "speak",
  saw: "see",
  led: "lead",
  sat: "sit",
  sang: "sing",
  cut: "cut",
  put: "put",
  set: "set",
  told: "tell",
};
const CALLED_OFF = /\b(?:cancell?ed|called off|scrapped|abandoned|shelved|axed)\b/i;
const PUT_OFF = /\b(?:postponed|delayed|put off|pushed back|rescheduled|put back|moved back|deferred|adjourned)\b/i;
const DID_NOT =
  /\b(?:did|has|have|had|was|were)(?:\sstill)?(?:\snot|n['’]t|\snever)\s(?:yet\s|still\s)?(?:been\s|be\s)?(?:\p{Ll}+ly\s)?(\p{Ll}+)|\bfailed\sto\s(\p{Ll}+)|\bmissed\s(?:the|its|his|her|their|a)\s(?:\p{Ll}+\s)?deadline\b/iu;
const HEDGED =
  /\b(?:would|will|could|may|might|should|if|unless|whether|fear(?:s|ed)|threat\p{L}*|possib\p{L}+|consider\p{L}*|calls? to|called for|urged|demand\p{L}*|denied|rumou?rs?)\b/iu;

/** What the report says of the forecast, in words that leave no doubt that it is the same event; undefined where there is any. */
export function outcomeOf(awaited: Awaited, report: Report, vocabulary: Vocabulary): Outcome | undefined {
  const { words } = report;
  if (/["“”]/.test(words.slice(0, 2))) return undefined;
  return happened(awaited, report, vocabulary) ?? cameToNothing(awaited, report, vocabulary);
}

function happened(awaited: Awaited, report: Report, vocabulary: Vocabulary): Outcome | undefined {
  const { foreseen } = awaited;
  const plain = report.words.replace(/[“"][^”"]*[”"]/gu, " ");
  const on = dayOfIt(awaited, report);
  if (on === undefined) return undefined;
  for (const { word, index } of wordsOf(plain)) {
    if (!foreseen.acts.some((act) => isPast(word, act, vocabulary))) continue;
    // Up to the verb and right after it: what hangs on it further on takes nothing back.
    if (UNSURE.test(plain.slice(0, index + word.length + 16))) continue;
    if (!acts(foreseen, plain.slice(0, index), vocabulary)) continue;
    if (sameObject(foreseen, plain, foreseen.light ? 0.6 : 0.5, vocabulary)) return { outcome: "yes", on };
  }
  return undefined;
}

function cameToNothing(awaited: Awaited, report: Report, vocabulary: Vocabulary): Outcome | undefined {
  const { foreseen, deadline } = awaited;
  const plain = report.words.replace(/[“"][^”"]*[”"]/gu, " ");
  const [from, to] = periodOf(deadline);
  const day = dayNumber(report.published);
  const off = PUT_OFF.exec(plain) ?? CALLED_OFF.exec(plain);
  if (off && later(awaited, report) && day <= to + 7) {
    if (HEDGED.test(plain.slice(0, off.index + off[0].length))) return undefined;
    const subject = named(foreseen, plain.slice(Math.max(0, off.index - 60), off.index), vocabulary);
    if (!named(foreseen, plain, vocabulary)) return undefined;
    const dates = findDates(report.words, report.published, () => "future");
    const next = dates.find(({ date }) => periodOf(date)[0] > to);
    if (!sameEvent(foreseen, plain, vocabulary) && !(next && subject && foreseen.actors.length === 0)) return undefined;
    if (!next && dates.some(({ date }) => periodOf(date)[0] < from && periodOf(date)[0] !== day)) return undefined;
    return {
      outcome: "no",
      on: report.published.slice(0, 10),
      ...(PUT_OFF.test(plain) ? { postponed: true as const } : {}),
      ...(PUT_OFF.test(plain) && next ? { postponedTo: next.date } : {}),
    };
  }
  const not = DID_NOT.exec(plain);
  if (!not || day < to || (day === to && !foreseen.by) || day > to + 7) return undefined;
  if (HEDGED.test(plain.slice(0, not.index + not[0].length))) return undefined;
  const verb = not[1] ?? not[2];
  const same = verb !== undefined && foreseen.acts.slice(0, 1).some((act) => sameVerb(verb, act, vocabulary));
  if (!same || !acts(foreseen, plain.slice(0, not.index), vocabulary)) return undefined;
  const dated = findDates(report.words, report.published, () => "past").length > 0;
  return sameObject(foreseen, plain, 0.6, vocabulary) && (!dated || dayOfIt(awaited, report) !== undefined)
    ? { outcome: "no", on: report.published.slice(0, 10) }
    : undefined;
}

/** Whether the report appeared after the forecast: a day later, or later by the clock. */
export function later({ made }: Pick<Awaited, "made">, { published }: Pick<Report, "published">): boolean {
  if (dayNumber(published) !== dayNumber(made)) return dayNumber(published) > dayNumber(made);
  const timed = [made, published].every((at) => /T(?!00:00)\d\d:\d\d/.test(at));
  return timed && Date.parse(published) > Date.parse(made);
}

/** The day on which the report's words put it, where that fits the forecast. */
function dayOfIt(awaited: Awaited, report: Report): string | undefined {
  const { deadline, made, foreseen } = awaited;
  const [from, to] = periodOf(deadline);
  const day = dayNumber(report.published);
  const start = foreseen.by ? dayNumber(made) : from;
  if (day < start || day > to + LATEST || !later(awaited, report)) return undefined;
  const dates = findDates(report.words, report.published, () => "past");
  // One word is too little to know an event by: then the words have to give its day.
  if (dates.length === 0 && foreseen.actors.length + foreseen.subject.length + foreseen.object.length < 2)
    return undefined;
  if (dates.length === 0) return day <= to + 1 ? report.published.slice(0, 10) : undefined;
  const within = dates.find((date) => fits(date, start, to, deadline.length));
  return within?.date;
}

function fits({ date, until }: ResolvedDate, start: number, to: number, precision: number): boolean {
  if (until !== undefined) return false;
  // "in May" does not say that it was on the day that was named.
  if (date.length < precision) return false;
  const [first, last] = periodOf(date);
  return first >= start && last <= to;
}

function* wordsOf(text: string): Generator<{ readonly word: string; readonly index: number }> {
  for (const found of text.matchAll(/[\p{L}][\p{L}’'-]*/gu)) yield { word: found[0].toLowerCase(), index: found.index };
}

/** Whether a word is a past form of a verb. */
function isPast(word: string, act: string, vocabulary: Vocabulary): boolean {
  if (word === act) return /(?:ed|en|wn|ld|nt|pt)$/.test(act);
  const known = verbForm(word);
  if (known?.tense === "past" && known.base === act) return true;
  return BROKEN[word] === act || (/ed$/.test(word) && vocabulary.stem(word) === vocabulary.stem(act));
}

const sameVerb = (word: string, act: string, vocabulary: Vocabulary): boolean =>
  word === act || isPast(word, act, vocabulary) || vocabulary.stem(word) === vocabulary.stem(act);

/** Whether whoever was to act stands before the verb. */
function acts(foreseen: Foreseen, before: string, vocabulary: Vocabulary): boolean {
  const clause = before.split(/;|\b(?:that|where|after|before|while|because|as)\b/i).at(-1)!;
  return named(foreseen, clause.trim() === "" ? before : clause, vocabulary);
}

function named({ actors, subject }: Foreseen, text: string, vocabulary: Vocabulary): boolean {
  const terms = new Set(vocabulary.terms(text));
  if (!subject.every((stem) => terms.has(stem))) return false;
  if (actors.length > 0) {
    const folded = ` ${fold(text)
      .replace(/[^\p{L}\p{N}'-]+/gu, " ")
      .replace(/'s?(?= )/g, "")} `;
    return actors.some((actor) => folded.includes(` ${actor} `));
  }
  return subject.length > 0;
}

/** Whether the text has enough of what it is done to, with or about. */
function sameObject({ object, light }: Foreseen, text: string, least: number, vocabulary: Vocabulary): boolean {
  if (object.length === 0) return !light;
  const terms = new Set(vocabulary.terms(text));
  const shared = object.filter((term) => terms.has(term)).length;
  return shared / object.length >= least;
}

/** Whether a text that names no act of its own is about the same event: most of its object, and its verb as a noun; by two words at least. */
function sameEvent(foreseen: Foreseen, text: string, vocabulary: Vocabulary): boolean {
  const terms = new Set(vocabulary.terms(text));
  const all = [...new Set([...foreseen.object, ...(foreseen.actors.length > 0 ? foreseen.subject : [])])];
  const act = foreseen.acts[0]!;
  const told = terms.has(vocabulary.stem(act));
  const shared = all.filter((term) => terms.has(term)).length;
  if (shared + (told ? 1 : 0) + foreseen.actors.length < 2 || (!told && shared < 2)) return false;
  return shared / all.length >= (told ? 0.5 : 0.67);
}
