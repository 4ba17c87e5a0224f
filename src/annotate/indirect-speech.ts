import { clauseFollows, contentStart, INTERROGATIVE, isThat } from "./clauses.js";
import type { CueEvent } from "./cue-events.js";
import { mainClauseEnd } from "./main-clause-end.js";
import { POS } from "./parts-of-speech.js";
import { COUNT_VERBS, NEEDS_THAT, QUOTE_ONLY } from "./reporting-words.js";
import type { Said } from "./said.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";
import type { Unit } from "./units.js";

/** Reported clauses without quotation marks: "Smith said (that) …", "…, Smith said", "according to Smith, …". */
export function indirectContents(
  view: TextView,
  unit: Unit,
  events: readonly CueEvent[],
  said: readonly Said[],
): Said[] {
  const found: Said[] = [];
  const taken = (range: TokenRange) =>
    [...said, ...found].some((s) => s.content.from < range.to && range.from < s.content.to);
  for (const event of events) {
    if (
      !event.subject ||
      event.kind === "call" ||
      (QUOTE_ONLY.has(view.lower[event.cue.to - 1]!) && !isQuestion(view, unit, event)) ||
      said.some((s) => s.event === event)
    )
      continue;
    const aside = parenthesis(view, unit, event, events);
    const content =
      event.kind === "according" ? accordingContent(view, unit, event) : reportedClause(view, unit, event, events);
    for (const piece of aside ?? (content ? [content] : []))
      if (piece.to - piece.from >= (aside ? 1 : 2) && !taken(piece))
        found.push({ content: piece, kind: "indirect", event });
  }
  return found;
}

/** "The talks, officials said, could fail": what stands before and behind the cue is one report in two pieces. */
function parenthesis(
  view: TextView,
  unit: Unit,
  event: CueEvent,
  events: readonly CueEvent[],
): readonly TokenRange[] | undefined {
  if (view.lower[event.from - 1] !== "," || view.lower[event.to] !== "," || event.to + 2 >= unit.to) return undefined;
  const from = skipLead(view, unit.from, event.from);
  const front = { from, to: trimmedEnd(view, from, event.from) };
  if (front.to <= front.from || view.pos[event.to + 1] === POS.VERB || view.pos[event.to + 1] === POS.CCONJ)
    return undefined;
  if (events.some((other) => other !== event && other.subject && other.from < event.from)) return undefined;
  if (unit.masked.subarray(0, event.from - unit.from).some((one) => one === 1)) return undefined;
  const later = events.filter((other) => other.from > event.to);
  const end = mainClauseEnd(view, unit, event.to + 1, later);
  return [front, { from: event.to + 1, to: trimmedEnd(view, event.to + 1, end) }];
}

const isComma = (view: TextView, i: number): boolean => /^[,—–]$/.test(view.lower[i] ?? "");

function trimmedEnd(view: TextView, from: number, to: number): number {
  let end = to;
  while (end > from && /^[.,;:!?—–-]$/.test(view.lower[end - 1]!)) end--;
  return end;
}

function accordingContent(view: TextView, unit: Unit, event: CueEvent): TokenRange | undefined {
  if (isFronted(view, unit, event)) {
    let from = event.to;
    while (from < Math.min(unit.to, event.to + 20) && view.lower[from] !== ",") from++;
    // "According to police the men …": no comma, so the clause follows at once.
    if (view.lower[from] !== ",") from = event.to - 1;
    return from + 1 < unit.to ? { from: from + 1, to: trimmedEnd(view, from, unit.to) } : undefined;
  }
  const from = skipLead(view, unit.from, event.from);
  return { from, to: trimmedEnd(view, from, event.from) };
}

/** Nothing but a conjunction before it in its sentence, or the colon that begins one. */
function isFronted(view: TextView, unit: Unit, event: CueEvent): boolean {
  let at = event.from;
  while (at > unit.from && (view.pos[at - 1] === POS.CCONJ || view.lower[at - 1] === ",")) at--;
  return at === unit.from || view.lower[at - 1] === ":";
}

function skipLead(view: TextView, from: number, to: number): number {
  let at = from;
  while (at < to && (view.pos[at] === POS.CCONJ || /^[,:—–-]$/.test(view.lower[at]!))) at++;
  return at;
}

function reportedClause(
  view: TextView,
  unit: Unit,
  event: CueEvent,
  events: readonly CueEvent[],
): TokenRange | undefined {
  const start = contentStart(view, event, unit);
  // "The bank lost money, as The Post reported."
  const opens = view.lower[event.from - 1] === "as" ? event.from - 1 : event.from;
  const ahead = isComma(view, opens - 1) && opens - unit.from > 3;
  if (ahead && endsUnit(view, unit, event, start)) {
    const from = skipLead(view, unit.from, opens);
    return { from, to: trimmedEnd(view, from, opens) };
  }
  if (event.inverted || start >= unit.to) return undefined;
  if (!isThat(view, start) && !isQuestion(view, unit, event) && !opensBare(view, unit, event, start)) return undefined;
  const end = mainClauseEnd(
    view,
    unit,
    start,
    events.filter((e) => e.from > start),
  );
  return { from: start, to: trimmedEnd(view, start, end) };
}

/** "asked whether …": an indirect question. */
const isQuestion = (view: TextView, unit: Unit, event: CueEvent): boolean =>
  /^ask(?:s|ed|ing)?$/.test(view.lower[event.cue.to - 1]!) &&
  INTERROGATIVE.test(view.lower[contentStart(view, event, unit)] ?? "");

/** Whether what is reported begins at `start` without a "that". */
function opensBare(view: TextView, unit: Unit, event: CueEvent, start: number): boolean {
  const verb = view.lower[event.cue.to - 1]!;
  if (COUNT_VERBS.has(verb) && figureFollows(view, start, unit)) return true;
  const next = view.pos[start + 1];
  const finite = next === POS.AUX || next === POS.VERB;
  // "announced she will go": a subject pronoun can only open a clause.
  if (/^(?:he|she|it|they|we|i|there)$/.test(view.lower[start]!) && finite) return true;
  // "which officials said were covered up": the clause lacks the subject that stands before it.
  if (view.pos[start] === POS.AUX && GAPPED.test(verb)) return true;
  if (FINDS.test(verb) && SURVEY.test(view.lower.slice(event.subject!.from, event.subject!.to).join(" "))) return true;
  if (NEEDS_THAT.has(verb)) return false;
  return clauseFollows(view, start, unit, event) || (event.kind === "say" && actFollows(view, start, unit));
}

/** "said running for president is tough": the act is the subject. */
function actFollows(view: TextView, start: number, unit: Unit): boolean {
  if (view.pos[start] !== POS.VERB || !/ing$/.test(view.lower[start]!)) return false;
  for (let i = start + 1; i < Math.min(unit.to, start + 25); i++) {
    if (view.lower[i - 1] === "to" || /^[;:.]$/.test(view.lower[i]!)) continue;
    if (view.pos[i] === POS.AUX) return true;
    if (view.pos[i] === POS.VERB && !/(?:ing|ed|en)$/.test(view.lower[i]!)) return true;
  }
  return false;
}

const GAPPED = /^(?:said|says?|hopes?|thinks?|believes?|argues?|argued|contends?|insists?)$/;
const FINDS = /^(?:shows?|showed|showing|found|finds|indicates?|indicated|suggests?|suggested)$/;
const SURVEY =
  /\b(?:polls?|polling|surveys?|stud(?:y|ies)|data|figures|results|research|analysis|reports?|estimates?|statistics)\b/;

/** A number is the object, or its first modifier. */
function figureFollows(view: TextView, start: number, unit: Unit): boolean {
  for (let i = start; i < Math.min(unit.to, start + 6); i++) {
    if (view.pos[i] === POS.NUM) return true;
    if (view.pos[i] === POS.VERB || view.pos[i] === POS.AUX || view.lower[i] === ",") return false;
  }
  return false;
}

/** The cue and its adjuncts are all that is left of the unit. */
function endsUnit(view: TextView, unit: Unit, event: CueEvent, start: number): boolean {
  if (trimmedEnd(view, event.to, unit.to) <= event.to) return true;
  if (view.lower[start] === "that") return false;
  const next = view.lower[event.to]!;
  if (
    /^(?:in|on|at|during|after|before|last|this|earlier|later|yesterday|today|here|there|as|when|while|,)$|day$/.test(
      next,
    )
  ) {
    return next !== "," || event.inverted || trimmedEnd(view, event.to, unit.to) > event.to;
  }
  return event.kind === "tell" && start + 1 >= trimmedEnd(view, event.to, unit.to);
}
