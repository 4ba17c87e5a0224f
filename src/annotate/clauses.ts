import type { CueEvent } from "./cue-events.js";
import { POS } from "./parts-of-speech.js";
import { closingBracket, type TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";

const OBJECT_END = /^(?:that|how|why|whether|what|if|to|he|she|they|it|we|i|you)$/;

/** Words that open an indirect question. */
export const INTERROGATIVE = /^(?:whether|if|how|why|what|which|who|where|when)$/;

/**
 * First token of what a cue reports: after the cue, the person told, and what tells when and where it was said; a "that" is part
 * of the content.
 */
export function contentStart(view: TextView, event: CueEvent, unit: TokenRange): number {
  let at = event.to;
  // "asked whether …": nobody in particular is asked.
  if (event.kind === "tell" && INTERROGATIVE.test(view.lower[at] ?? "")) return at;
  const limit = Math.min(unit.to, at + 14);
  // "said last week that …": everything before a "that" that comes before any verb is about the saying.
  for (let i = at; i < limit; i++) {
    const word = view.lower[i]!;
    if (word === "that" && (view.pos[i] === POS.SCONJ || i === at || event.kind !== "call")) {
      if (event.kind === "call" && i > at) break;
      return i;
    }
    if (/^(?:,|:|”|“|")$/.test(word) || view.pos[i] === POS.VERB || view.pos[i] === POS.AUX) break;
  }
  if (event.kind === "tell" && !event.inverted) at = afterObject(view, at, unit.to);
  else if (event.kind === "call") at = afterParticle(view, at);
  else at = afterAdjunct(view, view.lower[at] === "out" ? at + 1 : at, unit.to);
  while (at < unit.to && /^[,:]$/.test(view.lower[at]!)) at++;
  return at;
}

/** "called for more …", "speaks of …": the preposition belongs to the verb. */
const afterParticle = (view: TextView, at: number): number =>
  /^(?:for|on|of|about|against|to|out|at|as|upon|over)$/.test(view.lower[at] ?? "") ? at + 1 : at;

/** Past "reporters", "the crowd", "CNN's Jake Tapper on Sunday". */
function afterObject(view: TextView, from: number, end: number): number {
  let at = from;
  let noun = false;
  for (; at < Math.min(end, from + 24); at++) {
    const word = view.lower[at]!;
    const tag = view.pos[at]!;
    const close = word === "(" ? closingBracket(view, at, 20) : -1;
    if (close > 0 && close < Math.min(end, at + 20)) {
      at = close;
      continue;
    }
    if (/^[,:“"]$/.test(word) || word === "''" || (OBJECT_END.test(word) && (noun || tag === POS.SCONJ))) break;
    if (tag === POS.VERB || tag === POS.AUX) return noun ? lastNounBreak(view, from, at) : at;
    if (noun && tag === POS.DET) break;
    if (tag === POS.NOUN || tag === POS.PROPN || tag === POS.PRON) noun = true;
  }
  return at;
}

/** "told reporters people were …": the object is the first noun phrase. */
function lastNounBreak(view: TextView, from: number, verb: number): number {
  for (let i = from + 1; i < verb; i++) {
    const before = view.pos[i - 1]!;
    const ended = before === POS.NOUN || before === POS.PROPN || before === POS.PRON;
    if (
      ended &&
      view.pos[i] !== before &&
      view.pos[i] !== POS.ADP &&
      view.pos[i] !== POS.PART &&
      view.lower[i] !== "and"
    )
      return i;
  }
  return Math.min(from + 1, verb);
}

const ADJUNCT =
  /^(?:on|in|at|during|after|before|last|this|earlier|later|yesterday|today|tuesday|wednesday|thursday|friday|saturday|sunday|monday|tonight)$/;

/** Past "on Monday", "in a statement": only when a comma or colon shows that they are closed, or the words are a day alone. */
function afterAdjunct(view: TextView, from: number, end: number): number {
  if (!ADJUNCT.test(view.lower[from] ?? "")) return from;
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const word = view.lower[i]!;
    if (word === "," || word === ":") return i + 1;
    if (view.pos[i] === POS.VERB || view.pos[i] === POS.AUX || /^[“"]$/.test(word)) break;
  }
  if (/day$|^yesterday$/.test(view.lower[from]!)) return from + 1;
  if (view.lower[from] === "on" && /day$/.test(view.lower[from + 1] ?? "")) return from + 2;
  return from;
}

/** "…,”": a comma inside the closing mark. */
export function endsInComma(view: TextView, quote: TokenRange): boolean {
  let last = quote.to - 1;
  while (last > quote.from && /^["”'’]+$/.test(view.lower[last]!)) last--;
  return last < quote.to - 1 && view.lower[last] === ",";
}

/** In tokens: a subject with its finite verb. */
const SHORT_SUBJECT = 9;

/** A subject and its finite verb stand next, and no conjunction that would join them to what is before. */
export function clauseOpens(view: TextView, from: number, end: number): boolean {
  const first = view.pos[from]!;
  if (
    first !== POS.DET &&
    first !== POS.PRON &&
    first !== POS.PROPN &&
    first !== POS.NOUN &&
    first !== POS.ADJ &&
    first !== POS.NUM
  )
    return false;
  if (/^(?:which|who|whom|whose|that|what|as)$/.test(view.lower[from]!)) return false;
  for (let i = from + 1; i < Math.min(end, from + SHORT_SUBJECT); i++) {
    const tag = view.pos[i]!;
    if (/^[,;:]$/.test(view.lower[i]!) || (tag === POS.CCONJ && view.pos[i + 1] === POS.VERB)) return false;
    if (tag === POS.AUX || (tag === POS.VERB && !/ing$/.test(view.lower[i]!))) return true;
  }
  return false;
}

/** End of the noun phrase that holds token `from`, with what hangs on it: up to a comma, a conjunction or a verb of another clause. */
export function nounPhraseEnd(
  view: TextView,
  unit: TokenRange & { readonly masked: Uint8Array },
  from: number,
  later: readonly CueEvent[],
): number {
  let relative = false;
  for (let i = from; i < unit.to; i++) {
    if (unit.masked[i - unit.from] === 1) continue;
    const word = view.lower[i]!;
    const tag = view.pos[i]!;
    if (
      /^[,;:—–]$/.test(word) ||
      /^(?:but|while|although|though|after|before|when|because|since|during|if|until)$/.test(word) ||
      (word === "as" && clauseOpens(view, i + 1, unit.to)) ||
      (word === "on" &&
        /day$|^(?:twitter|facebook|x|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)/.test(
          view.lower[i + 1] ?? "",
        ))
    )
      return i;
    if (isWhen(view, i)) return i;
    if (/^(?:who|which|that|where|whom|whose)$/.test(word)) relative = true;
    // "the strategy he announced": a relative clause without its "that".
    else if (
      i > from + 1 &&
      (tag === POS.VERB || tag === POS.AUX) &&
      (view.pos[i - 1] === POS.PRON || view.pos[i - 1] === POS.PROPN) &&
      view.pos[i - 2] === POS.NOUN
    )
      relative = true;
    else if (
      (tag === POS.VERB || tag === POS.AUX) &&
      !relative &&
      view.lower[i - 1] !== "to" &&
      !/ing$/.test(word) &&
      !isParticiple(view, i)
    )
      return view.lower[i - 1] === "and" ? i - 1 : i;
    else if (word === "and" && (view.pos[i + 1] === POS.VERB || later.some((e) => e.from === i + 1))) return i;
    else if (word === "and" && /^(?:his|her|he|she|it|they|has|is|was|made)$/.test(view.lower[i + 1] ?? "")) return i;
  }
  return unit.to;
}

/** "last year", "Wednesday": when it was said, not what. */
const isWhen = (view: TextView, i: number): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/.test(view.lower[i]!) ||
  (/^(?:last|this|next|earlier)$/.test(view.lower[i]!) &&
    /^(?:week|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|night|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      view.lower[i + 1] ?? "",
    ));

/** "the anticipated approaches": a verb's form between article and noun is none of a clause. */
const isParticiple = (view: TextView, i: number): boolean =>
  /(?:ed|en)$/.test(view.lower[i]!) &&
  (view.pos[i - 1] === POS.DET || view.pos[i - 1] === POS.ADJ || view.lower[i - 1] === "'s");

/** Whether a word opens a reported clause by itself. */
export const isThat = (view: TextView, at: number): boolean =>
  /^(?:that|how|why|whether|what)$/.test(view.lower[at] ?? "");

/** A bare clause: a subject, then a finite verb, before any comma; "to" makes it a plan, not a report. */
export function clauseFollows(view: TextView, start: number, unit: TokenRange, event: CueEvent): boolean {
  const first = view.pos[start]!;
  const opener = view.lower[start]!;
  if (/^(?:to|of|for|about|by|nothing|something|so|no)$/.test(opener) || first === POS.CCONJ || first === POS.PUNCT)
    return false;
  // After "said" a noun phrase opens a clause even where the tagger sees no verb in it.
  const verb = view.lower[event.cue.to - 1]!;
  if (
    /^sa(?:id|ys?)$/.test(verb) &&
    (first === POS.DET || first === POS.PRON || first === POS.NUM || first === POS.PROPN)
  )
    return unit.to - start > 3;
  let noun = false;
  for (let i = start; i < Math.min(unit.to, start + 25); i++) {
    const tag = view.pos[i]!;
    if (tag === POS.AUX || tag === POS.VERB)
      return noun && (tag === POS.AUX || !/ing$/.test(view.lower[i]!) || event.kind === "say");
    if (tag === POS.NOUN || tag === POS.PROPN || tag === POS.PRON || tag === POS.NUM) noun = true;
    if (/^[;:.]$/.test(view.lower[i]!)) return false;
  }
  return false;
}
