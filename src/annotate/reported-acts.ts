import { nounPhraseEnd } from "./clauses.js";
import { type CueEvent, verbEvent } from "./cue-events.js";
import { mainClauseEnd } from "./main-clause-end.js";
import { POS } from "./parts-of-speech.js";
import { ASKS, INTENDS, JUDGES, PARTICLES } from "./reporting-words.js";
import type { Said } from "./said.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";
import type { Unit } from "./units.js";

/**
 * What somebody does with words, without a clause of them: promises and plans ("vowed to appeal"), requests ("urged voters to stay at
 * home", "called for a vote"), judgments ("rejected the plan"). The content is what the verb is about.
 */
export function reportedActs(view: TextView, unit: Unit, events: readonly CueEvent[], said: readonly Said[]): Said[] {
  const found: Said[] = [];
  for (let i = unit.from; i < unit.to - 2; i++) {
    const word = view.lower[i]!;
    if (unit.masked[i - unit.from] || !isActing(word) || !isVerb(view, i)) continue;
    const content = intended(view, unit, i, events) ?? asked(view, unit, i, events) ?? object(view, unit, i, events);
    if (!content || content.to - content.from < 2 || overlaps(content, said) || overlaps(content, found)) continue;
    const event = verbEvent(view, unit, i, "call", events);
    if (event?.subject && !event.inverted && event.subject.to <= i)
      found.push({ content, kind: "indirect", event, act: true });
  }
  return found;
}

const isActing = (word: string): boolean =>
  INTENDS.has(word) || ASKS.has(word) || JUDGES.has(word) || PARTICLES.has(word);

/** Taggers take some of these for nouns or adjectives; behind an article or a preposition they are. */
const isVerb = (view: TextView, i: number): boolean => view.pos[i] === POS.VERB;

const overlaps = (range: TokenRange, said: readonly Said[]): boolean =>
  said.some(({ content }) => content.from < range.to && range.from < content.to);

const isInfinitive = (view: TextView, at: number): boolean =>
  view.lower[at] === "to" && (view.pos[at + 1] === POS.VERB || view.pos[at + 1] === POS.AUX);

/** The end of a range without the punctuation that closes it. */
function withoutMarks(view: TextView, from: number, to: number): number {
  let end = to;
  while (end > from && /^[.,;:!?—–-]$/.test(view.lower[end - 1]!)) end--;
  return end;
}

const endOfClause = (view: TextView, unit: Unit, from: number, events: readonly CueEvent[]): number => {
  const later = events.filter((e) => e.from > from);
  return withoutMarks(view, from, mainClauseEnd(view, unit, from, later));
};

/** "vowed to appeal", "promised not to run". */
function intended(view: TextView, unit: Unit, verb: number, events: readonly CueEvent[]): TokenRange | undefined {
  const word = view.lower[verb]!;
  if (!INTENDS.has(word)) return undefined;
  const from = verb + 1;
  const at = view.lower[from] === "not" ? from + 1 : from;
  return isInfinitive(view, at) ? { from, to: endOfClause(view, unit, at, events) } : undefined;
}

/** In tokens: an infinitive further off belongs to another verb. */
const FAR = 10;

/** "urged voters to stay at home", "called on him to go". */
function asked(view: TextView, unit: Unit, verb: number, events: readonly CueEvent[]): TokenRange | undefined {
  const word = view.lower[verb]!;
  if (!ASKS.has(word)) return undefined;
  const on = /^(?:on|upon)$/.test(view.lower[verb + 1] ?? "") ? 1 : 0;
  if (/^call/.test(word) && !on) return undefined;
  const from = verb + 1 + on;
  for (let i = from + 1; i < Math.min(unit.to - 1, from + FAR); i++) {
    const tag = view.pos[i]!;
    if (unit.masked[i - unit.from] || tag === POS.AUX || /^[,;:"“”]$/.test(view.lower[i]!)) return undefined;
    if (isInfinitive(view, i)) return { from, to: endOfClause(view, unit, i, events) };
    if (tag === POS.VERB) return undefined;
  }
  return undefined;
}

/** "called for a vote", "rejected the plan": the noun phrase after the verb and its particle. */
function object(view: TextView, unit: Unit, verb: number, events: readonly CueEvent[]): TokenRange | undefined {
  const word = view.lower[verb]!;
  const particle = PARTICLES.get(word);
  const next = view.lower[verb + 1]!;
  const from = particle?.includes(next) ? verb + 2 : JUDGES.has(word) ? verb + 1 : -1;
  if (from < 0 || from >= unit.to || unit.masked[from - unit.from]) return undefined;
  const tag = view.pos[from]!;
  const opens =
    tag === POS.DET || tag === POS.PROPN || tag === POS.NOUN || tag === POS.ADJ || tag === POS.NUM || tag === POS.PRON;
  if (!opens || /^(?:it|that|to|what|which|who|as|more|less|himself|herself|themselves)$/.test(view.lower[from]!))
    return undefined;
  const later = events.filter((e) => e.from > from);
  return { from, to: withoutMarks(view, from, nounPhraseEnd(view, unit, from, later)) };
}
