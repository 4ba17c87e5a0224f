import { contentStart, mainClauseEnd, nounPhraseEnd } from "./clauses.js";
import type { CueEvent } from "./cue-events.js";
import { POS } from "./parts-of-speech.js";
import type { Said } from "./quotations.js";
import { REPORT_NOUNS } from "./reporting-words.js";
import { mainSubject, subjectBefore, type TokenRange } from "./subjects.js";
import type { TextView } from "./text-view.js";
import type { Unit } from "./units.js";

type Before = { readonly unit: Unit; readonly speaker: TokenRange } | undefined;

/** The reported words of a unit that has quotation marks. */
export function quotedContents(view: TextView, unit: Unit, events: readonly CueEvent[], before: Before): Said[] {
  const said: Said[] = [];
  let speaker: TokenRange | undefined;
  for (let q = 0; q < unit.quotes.length; q++) {
    const quote = unit.quotes[q]!;
    if (isTitle(view, unit, quote)) continue;
    const covering = said.find((s) => s.content.from <= quote.from && s.content.to >= quote.to);
    if (covering) continue;
    const made = attribute(view, unit, events, q) ?? carried(view, unit, quote, speaker, before);
    if (!made) continue;
    speaker = made[0]?.event?.subject ?? speaker;
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

const isComma = (view: TextView, i: number): boolean => /^[,—–-]$/.test(view.lower[i] ?? "");
const closed = (view: TextView, unit: Unit, i: number): number => {
  // Points and marks that end the unit are not part of a reported clause without quotation marks.
  let to = i;
  while (to > unit.from && !unit.masked[to - 1 - unit.from] && /^[.,;:!?—–)\]-]$/.test(view.lower[to - 1]!)) to--;
  return to;
};

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
      endsForTail(view, quote),
  );
  const ahead = events.findLast((e) => e.to <= quote.from && e.to > unit.from && e.cue.from >= unit.from);
  const introduces =
    ahead && ahead.from >= previous - 1 && /^[:,]$/.test(view.lower[quote.from - 1] ?? "") && capital(view, quote);
  if (after && !(introduces && ahead)) return tailed(view, unit, quote, after, ahead, previous);
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
  return plainVerb(view, unit, quote);
}

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
  const from = ahead && ahead.from >= previous ? quote.from : startOfClause(view, unit, quote, ahead);
  const content = { from: Math.max(from, previous), to: quote.to };
  const start = content.from === unit.from || capital(view, quote) ? content : content;
  return [{ content: start, kind: kindOf(view, start, quote), event }];
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
  return event.to + 12 >= unit.to && !startsContent(view, event, unit) ? event : undefined;
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
  const direct =
    event.kind !== "call" &&
    (quote.from === event.to || lead === ":" || lead === ",") &&
    (capital(view, quote) || lead === ":") &&
    noClauseBetween(view, event.to, quote.from);
  if (direct) return [{ content: quote, kind: "direct", event }];
  const start = contentStart(view, event, unit);
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
  if (comma && !(next && next.from - quote.to < 6)) return quote.to;
  const later = events.filter((e) => e.from >= quote.to);
  return event.kind === "call" ? nounPhraseEnd(view, unit, from, later) : mainClauseEnd(view, unit, from, later);
}

function noClauseBetween(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.lower[i] === "that" || view.pos[i] === POS.AUX) return false;
  return true;
}

/** "her accusation that “…”", "in a memo titled “…”", and words quoted in a clause without any cue. */
function nounCue(view: TextView, unit: Unit, quote: TokenRange, floor: number): Said[] | undefined {
  for (let i = quote.from - 1; i >= Math.max(floor, quote.from - 14); i--) {
    if (unit.masked[i - unit.from]) break;
    if (!REPORT_NOUNS.has(view.lower[i]!) || view.pos[i] === POS.VERB) continue;
    const that = view.lower[i + 1] === "that" || view.lower[i + 1] === ":" || i + 1 === quote.from;
    if (!that) continue;
    const owner =
      view.lower[i - 1] === "'s" || /^(?:his|her|their)$/.test(view.lower[i - 1] ?? "")
        ? subjectBefore(view, view.lower[i - 1] === "'s" ? i - 1 : i, unit, unit.masked)
        : undefined;
    const from = view.lower[i + 1] === ":" || i + 1 === quote.from ? quote.from : i + 1;
    const event: CueEvent = {
      kind: "say",
      cue: { from: i, to: i + 1 },
      inverted: false,
      from: i,
      to: i + 1,
      ...(owner ? { subject: owner } : {}),
    };
    return [{ content: { from, to: quote.to }, kind: from === quote.from ? "direct" : "mixed", event }];
  }
  return undefined;
}

/** No reporting verb: the nearest verb before the quotation and whoever its subject is; "Trump: “…”" has not even a verb. */
function plainVerb(view: TextView, unit: Unit, quote: TokenRange): Said[] | undefined {
  const colon = view.lower[quote.from - 1] === ":";
  if (colon) {
    const name = subjectBefore(view, quote.from - 1, unit, unit.masked);
    if (name && name.from === unit.from)
      return [
        {
          content: quote,
          kind: "direct",
          event: {
            kind: "say",
            cue: { from: quote.from - 1, to: quote.from },
            subject: name,
            inverted: false,
            from: name.from,
            to: quote.from,
          },
        },
      ];
  }
  const subject = mainSubject(view, unit, quote.from);
  if (!subject) return undefined;
  let from = quote.from;
  if (!colon) while (from - 1 > subject.verb && /^(?:a|an|the|his|her|their|its)$/.test(view.lower[from - 1]!)) from--;
  if (!colon && quote.to - quote.from < 5) return undefined;
  const event: CueEvent = {
    kind: "call",
    cue: { from: subject.verb, to: subject.verb + 1 },
    subject,
    inverted: false,
    from: subject.from,
    to: subject.verb + 1,
  };
  return [{ content: { from, to: quote.to }, kind: colon ? "direct" : "mixed", event }];
}

/** A quotation without a cue of its own goes on with the speaker before it, where it plainly does. */
function carried(
  view: TextView,
  unit: Unit,
  quote: TokenRange,
  speaker: TokenRange | undefined,
  before: Before,
): Said[] | undefined {
  if (speaker) return [{ content: quote, kind: "mixed", carried: speaker }];
  const alone = quote.from === unit.from && closed(view, unit, unit.to) === quote.to;
  if (before && (alone || quote.to - quote.from > 8)) {
    const near =
      before.unit.paragraph === unit.paragraph || before.unit.open || before.unit.paragraph === unit.paragraph - 1;
    if (near) return [{ content: quote, kind: alone ? "direct" : "mixed", carried: before.speaker }];
  }
  return quote.to - quote.from > (alone ? 5 : 6) ? [{ content: quote, kind: alone ? "direct" : "mixed" }] : undefined;
}

const kindOf = (view: TextView, content: TokenRange, quote: TokenRange): Said["kind"] =>
  content.from === quote.from && content.to <= quote.to + 1 && (capital(view, quote) || content.to === quote.to)
    ? capital(view, quote)
      ? "direct"
      : "mixed"
    : "mixed";
