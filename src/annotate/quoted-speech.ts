import { clauseFollows, clauseOpens, contentStart, endsInComma, isThat, nounPhraseEnd } from "./clauses.js";
import type { CueEvent } from "./cue-events.js";
import { mainClauseEnd } from "./main-clause-end.js";
import { POS } from "./parts-of-speech.js";
import type { Said } from "./said.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";
import type { Unit } from "./units.js";
import { closed, label, nounCue, plainVerb, signature } from "./verbless-quotations.js";

type Before = { readonly unit: Unit; readonly speaker: TokenRange; readonly event?: CueEvent } | undefined;

/** The reported words of a unit that has quotation marks. */
export function quotedContents(view: TextView, unit: Unit, events: readonly CueEvent[], before: Before): Said[] {
  const said: Said[] = [];
  let last: CueEvent | undefined;
  for (let q = 0; q < unit.quotes.length; q++) {
    const quote = unit.quotes[q]!;
    if (isTitle(view, unit, quote) || namesSource(view, unit, quote)) continue;
    const covering = said.find((s) => s.content.from <= quote.from && s.content.to >= quote.to);
    if (covering) continue;
    const made = attribute(view, unit, events, q) ?? carried(view, unit, quote, last, before);
    if (!made) continue;
    last = made[0]?.event ?? last;
    for (const item of made)
      if (!said.some((s) => s.content.from < item.content.to && item.content.from < s.content.to)) said.push(item);
  }
  return said;
}

/** "“Meet the Press”": a run of capitalised words that is named rather than said. */
function isTitle(view: TextView, unit: Unit, quote: TokenRange): boolean {
  if (quote.to - quote.from > 12 || quote.from === unit.from || /^[,:]$/.test(view.lower[quote.from - 1]!))
    return false;
  let words = 0;
  for (let i = quote.from; i < quote.to; i++) {
    const word = view.text.slice(view.starts[i], view.ends[i]);
    if (/^[.!?…]$/.test(word) && i + 2 < quote.to) return false;
    if (/^\p{Ll}/u.test(word) && (word.length > 3 || words === 0) && !/^(?:with|from|into|over)$/.test(word))
      return false;
    if (/^[\p{L}\p{N}]/u.test(word)) words++;
  }
  return words > 1 && !/^[!?]$/.test(view.lower[quote.to - 2] ?? "");
}

/** "According to “The Fixers” and others": the quotation is the source, not what it says. */
const namesSource = (view: TextView, unit: Unit, quote: TokenRange): boolean => {
  for (let i = quote.from - 1; i > unit.from && i > quote.from - 6; i--) {
    if (/^[,;:]$/.test(view.lower[i]!)) return false;
    if (view.lower[i] === "to" && view.lower[i - 1] === "according") return true;
  }
  return false;
};

const isComma = (view: TextView, i: number): boolean => /^[,—–-]$/.test(view.lower[i] ?? "");
/** The cue that governs quotation `q` of the unit, and the words it reports. */
function attribute(view: TextView, unit: Unit, events: readonly CueEvent[], q: number): Said[] | undefined {
  const quote = unit.quotes[q]!;
  const next = unit.quotes[q + 1]?.from ?? unit.to;
  const previous = unit.quotes[q - 1]?.to ?? unit.from;
  const after = events.find(
    (e) =>
      e.from >= quote.to &&
      e.from < next &&
      e.kind !== "call" &&
      adjoins(view, quote.to, e.from) &&
      speaks(e) &&
      endsForTail(view, quote) &&
      // "Smith said that “…,” adding that …": the quotation has its cue, and "adding" reports what follows.
      !(isParticiple(view, e) && isThat(view, e.to) && events.some((other) => other.to <= quote.from && speaks(other))),
  );
  const nearest = events.findLast((e) => e.to <= quote.from);
  const introduces =
    nearest && nearest.from >= previous - 1 && /^[:,]$/.test(view.lower[quote.from - 1] ?? "") && capital(view, quote);
  if (after && !introduces) return tailed(view, unit, quote, after, nearest, previous);
  const ahead = introduces ? nearest : (outermost(view, unit, quote, events) ?? nearest);
  const trailing = trailingCue(view, unit, events, quote);
  if (trailing && (!ahead || ahead.kind === "call" || trailing.from > quote.to)) {
    const span = { from: startOfClause(view, unit, quote, ahead), to: closed(view, unit, trailing.from) };
    return [{ content: span, kind: kindOf(view, span, quote), event: trailing }];
  }
  // A sentence that ended before the quotation does not introduce it.
  if (
    ahead &&
    /^[.!?]$/.test(view.lower[quote.from - 1] ?? "") &&
    view.ends[quote.from - 1] !== view.starts[quote.from]
  )
    return undefined;
  const owned = nounCue(view, unit, quote, ahead?.to ?? unit.from);
  if (owned) return owned;
  if (ahead) return headed(view, unit, quote, ahead, events);
  return signature(view, unit, quote) ?? label(view, quote) ?? plainVerb(view, unit, quote);
}

/** The first cue whose reported clause reaches over the quotation: in "she said he called it “…”" the one who said it. */
function outermost(view: TextView, unit: Unit, quote: TokenRange, events: readonly CueEvent[]): CueEvent | undefined {
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (event.to > quote.from) return undefined;
    if (!event.subject || event.inverted || (event.kind !== "say" && event.kind !== "tell")) continue;
    const start = contentStart(view, event, unit);
    if (start > quote.from || !(isThat(view, start) || clauseFollows(view, start, unit, event))) continue;
    const end = mainClauseEnd(view, unit, start, events.slice(i + 1));
    if (end >= quote.to) return event;
  }
  return undefined;
}

const isParticiple = (view: TextView, event: CueEvent): boolean => /ing$/.test(view.lower[event.cue.to - 1]!);
const speaks = (event: CueEvent): boolean => event.subject !== undefined;
/** Nothing but a comma or an adverb between the quotation and its tail. */
const adjoins = (view: TextView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!isComma(view, i) && view.pos[i] !== POS.ADV && view.lower[i] !== "as") return false;
  return to - from < 4;
};

/** A quotation with a tail ends in a comma, a question or an exclamation, or has the comma behind it. */
function endsForTail(view: TextView, quote: TokenRange): boolean {
  for (let i = quote.to - 1; i >= quote.to - 4 && i > quote.from; i--) {
    if (/^[,?!.…—–-]$/.test(view.lower[i]!)) return true;
    if (/[\p{L}\p{N}]/u.test(view.lower[i]!)) break;
  }
  return isComma(view, quote.to);
}

const capital = (view: TextView, quote: TokenRange): boolean => {
  for (let i = quote.from; i < quote.to; i++) {
    const char = view.text[view.starts[i]!]!;
    if (/[\p{L}\p{N}]/u.test(char)) return !/\p{Ll}/u.test(char);
  }
  return false;
};

/** "“…,” said Smith" with what stands before the quotation in the same clause. */
function tailed(
  view: TextView,
  unit: Unit,
  quote: TokenRange,
  event: CueEvent,
  ahead: CueEvent | undefined,
  previous: number,
): Said[] {
  const whole = capital(view, quote) && ahead !== undefined && ahead.from >= previous;
  const from = whole ? quote.from : startOfClause(view, unit, quote, undefined);
  const content = { from: Math.max(from, previous), to: quote.to };
  return [{ content, kind: kindOf(view, content, quote), event }];
}

function startOfClause(view: TextView, unit: Unit, quote: TokenRange, ahead: CueEvent | undefined): number {
  if (quote.from === unit.from) return unit.from;
  if (ahead) return Math.min(quote.from, contentStart(view, ahead, unit));
  let from = unit.from;
  while (
    from < quote.from &&
    (/^(?:but|and|so|yet|___|[.—–:-])$/.test(view.lower[from]!) || view.pos[from] === POS.CCONJ)
  )
    from++;
  return from;
}

/** A cue at the end of the unit that is not right behind the quotation: "“…” before the vote, he said." */
function trailingCue(view: TextView, unit: Unit, events: readonly CueEvent[], quote: TokenRange): CueEvent | undefined {
  const event = events.findLast((e) => e.from >= quote.to && speaks(e) && e.kind !== "call");
  if (!event) return undefined;
  if (!isComma(view, event.from - 1) && !/^[”"]$/.test(view.lower[event.from - 1]!)) return undefined;
  if (unit.quotes.some((other) => other.from >= event.to)) return undefined;
  return event.to + 12 >= unit.to && (event.kind === "according" || !startsContent(view, event, unit))
    ? event
    : undefined;
}

/** Whether words are reported after the cue ("he said that …") rather than before it. */
function startsContent(view: TextView, event: CueEvent, unit: Unit): boolean {
  for (let i = event.to; i < unit.to; i++) {
    if (view.lower[i] === "that") return true;
    if (view.pos[i] === POS.VERB || view.pos[i] === POS.AUX)
      return (
        view.lower[event.to] !== "," && !/^(?:in|on|at|during|after|while|when|as|,)$/.test(view.lower[event.to] ?? "")
      );
  }
  return false;
}

/** "Smith said (that) …": the quotation alone when it follows a comma or colon, else the clause it stands in. */
function headed(view: TextView, unit: Unit, quote: TokenRange, event: CueEvent, events: readonly CueEvent[]): Said[] {
  const lead = view.lower[quote.from - 1];
  const led = lead === ":" || lead === ",";
  const first = contentStart(view, event, unit);
  // "said that once the vote is over, “I will go”": the clause was opened before.
  const within = event.kind !== "call" && view.lower[first] === "that" && first < quote.from;
  const direct =
    (led && !within && capital(view, quote)) ||
    (event.kind !== "call" && quote.from === event.to && capital(view, quote)) ||
    (lead === ":" && noClauseBetween(view, event.to, quote.from));
  if (direct) return [{ content: quote, kind: "direct", event }];
  const start = first;
  const to = endOfReport(view, unit, quote, Math.max(quote.to, start), event, events);
  const content = { from: Math.min(start, quote.from), to: Math.max(quote.to, closed(view, unit, to)) };
  const made: Said[] = [{ content, kind: kindOf(view, content, quote), event }];
  // "If elected, he said, “…”": the clause before the parenthesis is his as well.
  const opens =
    event.subject &&
    !event.inverted &&
    isComma(view, event.from - 1) &&
    (isComma(view, event.to) || quote.from === event.to);
  if (opens && event.from - 1 > unit.from && !unit.masked[event.from - 2 - unit.from] && event.kind !== "call") {
    const front = {
      from: startOfClause(view, unit, { from: event.from, to: event.from }, undefined),
      to: event.from - 1,
    };
    if (front.to - front.from > 1) made.unshift({ content: front, kind: "indirect", event });
  }
  return made;
}

/** A comma inside the closing mark ends the report, unless another quotation follows at once. */
function endOfReport(
  view: TextView,
  unit: Unit,
  quote: TokenRange,
  from: number,
  event: CueEvent,
  events: readonly CueEvent[],
): number {
  const next = unit.quotes.find((other) => other.from >= quote.to);
  const comma = view.lower[quote.to - 2] === "," || view.lower[quote.to] === ",";
  const goesOn =
    event.kind !== "call" && /^(?:given|giving|because|despite|even|not|\p{L}+ing)$/u.test(view.lower[quote.to] ?? "");
  if (comma && event.kind === "call" && !goesOn && !(next && next.from - quote.to < 6)) return quote.to;
  // "…,” many left": somebody else's clause follows.
  const onComma = endsInComma(view, quote);
  if (onComma && event.kind !== "call" && clauseOpens(view, quote.to, unit.to)) return quote.to;
  if (onComma && !next && /^(?:adding|after|before|noting|saying|while)$/.test(view.lower[quote.to] ?? ""))
    return quote.to;
  const later = events.filter((e) => e.from >= quote.to);
  return event.kind === "call" ? nounPhraseEnd(view, unit, from, later) : mainClauseEnd(view, unit, from, later);
}

function noClauseBetween(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.lower[i] === "that" || view.pos[i] === POS.AUX) return false;
  return true;
}

/** A quotation without a cue of its own goes on with the speaker before it, where it plainly does. */
function carried(
  view: TextView,
  unit: Unit,
  quote: TokenRange,
  last: CueEvent | undefined,
  before: Before,
): Said[] | undefined {
  if (last?.subject) return [{ content: quote, kind: "mixed", event: last }];
  const alone = quote.from === unit.from && closed(view, unit, unit.to) === quote.to;
  const kind = alone ? "direct" : "mixed";
  if (before && (alone || quote.to - quote.from > 8)) {
    const same = before.unit.paragraph === unit.paragraph;
    if (same && before.event) return [{ content: quote, kind, event: before.event }];
    if (same || before.unit.paragraph === unit.paragraph - 1)
      return [{ content: quote, kind, carried: before.speaker }];
  }
  // A mark that is never closed, with nobody to speak, is a slip of the pen.
  const stray = unit.open && quote === unit.quotes.at(-1);
  return !stray && quote.to - quote.from > (alone ? 5 : 6) ? [{ content: quote, kind }] : undefined;
}

const kindOf = (view: TextView, content: TokenRange, quote: TokenRange): Said["kind"] =>
  content.from === quote.from && content.to <= quote.to + 1 && (capital(view, quote) || content.to === quote.to)
    ? capital(view, quote)
      ? "direct"
      : "mixed"
    : "mixed";
