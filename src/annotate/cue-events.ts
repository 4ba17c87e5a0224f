import { POS } from "./parts-of-speech.js";
import { BEFORE_VERB, CALL_VERBS, SAY_VERBS, TELL_VERBS } from "./reporting-words.js";
import { subjectAfter } from "./subject-after.js";
import { mainSubject, subjectBefore } from "./subjects.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";
import type { Unit } from "./units.js";

/** A place where the text reports speech: the verb, and the noun phrase that speaks. All positions are token indices. */
export interface CueEvent {
  readonly kind: "say" | "tell" | "call" | "according";
  /** Cue from its first auxiliary to the verb. */
  readonly cue: TokenRange;
  readonly subject?: TokenRange;
  /** "said Smith": the subject follows. */
  readonly inverted: boolean;
  /** First and last+1 token of cue and subject together. */
  readonly from: number;
  readonly to: number;
}

/** No sentence has more cues; a limit keeps hostile text cheap. */
const MOST_EVENTS = 40;

/**
 * Reporting cues of one unit of text (a sentence, quotations masked). No cue is looked for inside quotation marks, and no
 * subject runs over them.
 */
export function cueEvents(view: TextView, unit: Unit): CueEvent[] {
  const { masked } = unit;
  const events: CueEvent[] = [];
  for (let i = unit.from; i < unit.to && events.length < MOST_EVENTS; i++) {
    if (masked[i - unit.from]) continue;
    const word = view.lower[i]!;
    if (word === "according" && view.lower[i + 1] === "to") {
      const subject = subjectAfter(view, i + 2, unit, masked, true);
      if (subject)
        events.push({
          kind: "according",
          cue: { from: i, to: i + 2 },
          subject,
          inverted: true,
          from: i,
          to: subject.to,
        });
      continue;
    }
    const kind = kindOf(view, i, word);
    if (!kind) continue;
    const event = verbEvent(view, unit, i, kind, events);
    if (event) events.push(event);
  }
  return events;
}

/** Verbs with what they do; of those in several lists the last one here counts. */
const KINDS: ReadonlyMap<string, CueEvent["kind"]> = new Map([
  ...[...CALL_VERBS].map((verb) => [verb, "call"] as const),
  ...[...SAY_VERBS].map((verb) => [verb, "say"] as const),
  ...[...TELL_VERBS].map((verb) => [verb, "tell"] as const),
]);

function kindOf(view: TextView, i: number, word: string): CueEvent["kind"] | undefined {
  const kind = KINDS.get(word);
  if (!kind) return undefined;
  // "told" and "said" are verbs whatever the tagger thinks; the others may be nouns ("the claims", "a call").
  if (word === "said" || word === "told" || word === "says") return kind;
  const tag = view.pos[i]!;
  if (tag === POS.VERB || tag === POS.AUX) return kind;
  // Taggers take "The Post reports that" and "polls show that" for nouns; "the show that" is one.
  const before = view.pos[i - 1];
  return tag === POS.NOUN &&
    (/s$/.test(word) || /[^s’']s$/.test(view.lower[i - 1] ?? "")) &&
    view.lower[i + 1] === "that" &&
    (before === POS.PROPN || before === POS.NOUN)
    ? kind
    : undefined;
}

/** The cue whose verb stands at `verb`, with its subject; undefined for a passive that has the hearer as its subject. */
export function verbEvent(
  view: TextView,
  unit: Unit,
  verb: number,
  kind: CueEvent["kind"],
  events: readonly CueEvent[],
): CueEvent | undefined {
  const { masked } = unit;
  let first = verb;
  while (first > unit.from && !masked[first - 1 - unit.from] && isBeforeVerb(view, first - 1)) first--;
  // A passive "was told", "is called" has the hearer or the thing as its subject.
  const passive =
    kind !== "say" && view.lower.slice(first, verb).some((w) => /^(?:is|are|was|were|been|be|being|'s|'re)$/.test(w));
  if (passive && /ed$|^told$/.test(view.lower[verb]!)) return undefined;
  const before = subjectBefore(view, first, unit, masked);
  if (before) {
    return {
      kind,
      cue: { from: first, to: verb + 1 },
      subject: before,
      inverted: false,
      from: before.from,
      to: verb + 1,
    };
  }
  const after = canInvert(view, verb, first, unit, masked)
    ? subjectAfter(view, verb + 1, unit, masked, false)
    : undefined;
  if (after)
    return { kind, cue: { from: first, to: verb + 1 }, subject: after, inverted: true, from: first, to: after.to };
  const shared = sharedSubject(view, unit, first, events);
  return {
    kind,
    cue: { from: first, to: verb + 1 },
    inverted: false,
    from: first,
    to: verb + 1,
    ...(shared ? { subject: shared } : {}),
  };
}

/** "…, saying", "denounced … and said", "warned … before telling": the subject is that of the verb before. */
function sharedSubject(view: TextView, unit: Unit, first: number, events: readonly CueEvent[]): TokenRange | undefined {
  const participle = /ing$/.test(view.lower[first]!);
  const before = view.lower[first - 1] ?? "";
  if (!participle && !/^(?:and|or|but|then|,|to)$/.test(before)) return undefined;
  const said = events.findLast((e) => e.subject && !e.inverted && e.kind !== "according");
  return (
    said?.subject ??
    mainSubject(view, unit, first) ??
    (participle && first === unit.from ? subjectOfMainClause(view, unit) : undefined)
  );
}

/** "Acknowledging that …, Allen did …": the subject comes after the first comma. */
function subjectOfMainClause(view: TextView, unit: Unit): TokenRange | undefined {
  for (let i = unit.from + 2; i < unit.to; i++) {
    const comma =
      view.lower[i - 1] === "," || (unit.masked[i - 1 - unit.from] === 1 && unit.masked[i - unit.from] === 0);
    if (!comma || unit.masked[i - unit.from]) continue;
    const subject = subjectAfter(view, i, unit, unit.masked, false);
    const verb = subject ? view.pos[subject.to] : undefined;
    if (subject && (verb === POS.AUX || verb === POS.VERB || verb === POS.ADV)) return subject;
    const pronoun = view.pos[i] === POS.PRON && (view.pos[i + 1] === POS.VERB || view.pos[i + 1] === POS.AUX);
    if (pronoun) return { from: i, to: i + 1 };
  }
  return undefined;
}

const isBeforeVerb = (view: TextView, i: number): boolean =>
  BEFORE_VERB.has(view.lower[i]!) || (view.pos[i] === POS.ADV && /ly$/.test(view.lower[i]!));

/** "…,” said Smith" or "…, said Smith": only right after a quotation or a comma, and with a name or noun phrase to come. */
function canInvert(view: TextView, verb: number, first: number, unit: TokenRange, masked: Uint8Array): boolean {
  if (first !== verb || !/ed$|s$|^(?:said|told|wrote|thought)$/.test(view.lower[verb]!)) return false;
  if (first === unit.from) return true;
  const before = first - 1;
  return masked[before - unit.from] === 1 || /^[,”"—–-]$/.test(view.lower[before]!);
}
