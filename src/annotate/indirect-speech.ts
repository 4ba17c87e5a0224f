import { clauseFollows, contentStart, isThat, mainClauseEnd } from "./clauses.js";
import type { CueEvent } from "./cue-events.js";
import { POS } from "./parts-of-speech.js";
import type { Said } from "./quotations.js";
import type { TokenRange } from "./subjects.js";
import type { TextView } from "./text-view.js";
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
    if (!event.subject || event.kind === "call" || said.some((s) => s.event === event)) continue;
    const content =
      event.kind === "according" ? accordingContent(view, unit, event) : reportedClause(view, unit, event, events);
    if (content && content.to - content.from >= 3 && !taken(content)) found.push({ content, kind: "indirect", event });
  }
  return found;
}

const isComma = (view: TextView, i: number): boolean => /^[,—–]$/.test(view.lower[i] ?? "");

function trimmedEnd(view: TextView, from: number, to: number): number {
  let end = to;
  while (end > from && /^[.,;:!?—–-]$/.test(view.lower[end - 1]!)) end--;
  return end;
}

function accordingContent(view: TextView, unit: Unit, event: CueEvent): TokenRange | undefined {
  if (event.from === unit.from) {
    let from = event.to;
    while (from < unit.to && view.lower[from] !== ",") from++;
    return from + 1 < unit.to ? { from: from + 1, to: trimmedEnd(view, from, unit.to) } : undefined;
  }
  const from = skipLead(view, unit.from, event.from);
  return { from, to: trimmedEnd(view, from, event.from) };
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
  const ahead = isComma(view, event.from - 1) && event.from - unit.from > 3;
  if (ahead && endsUnit(view, unit, event, start)) {
    const from = skipLead(view, unit.from, event.from);
    return { from, to: trimmedEnd(view, from, event.from) };
  }
  if (event.inverted || start >= unit.to) return undefined;
  if (!isThat(view, start) && !clauseFollows(view, start, unit, event)) return undefined;
  const end = mainClauseEnd(
    view,
    unit,
    start,
    events.filter((e) => e.from > start),
  );
  return { from: start, to: trimmedEnd(view, start, end) };
}

/** The cue and its adjuncts are all that is left of the unit. */
function endsUnit(view: TextView, unit: Unit, event: CueEvent, start: number): boolean {
  if (trimmedEnd(view, event.to, unit.to) <= event.to) return true;
  if (view.lower[start] === "that") return false;
  const next = view.lower[event.to]!;
  if (/^(?:in|on|at|during|after|before|last|this|earlier|later|yesterday|today|as|when|while|,)$|day$/.test(next)) {
    return next !== "," || event.inverted || trimmedEnd(view, event.to, unit.to) > event.to;
  }
  return event.kind === "tell" && start + 1 >= trimmedEnd(view, event.to, unit.to);
}
