import { IN_PHRASE, isAbbreviationPoint, LONGEST, NOMINAL, NOT_SUBJECT, RELATIVE, TIME_WORD } from "./noun-phrases.js";
import { POS } from "./parts-of-speech.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";

/**
 * The noun phrase that ends before `end` and is the subject of what follows: with its apposition or relative clause when they
 * stand between commas ("Ada Brun, head of the harbour office,"), without adverbials before it ("On Monday, ").
 */
export function subjectBefore(
  view: TextView,
  end: number,
  unit: TokenRange,
  masked: Uint8Array,
): TokenRange | undefined {
  const floor = Math.max(unit.from, end - LONGEST);
  const free = (i: number) => i >= floor && !masked[i - unit.from];
  let last = end - 1;
  while (
    free(last) &&
    TIME_WORD.test(view.lower[last]!) &&
    last > floor &&
    free(last - 1) &&
    view.lower[last - 1] !== ","
  ) {
    last--;
    if (view.lower[last] === "on") last--;
  }
  if (!free(last)) return undefined;
  if (view.lower[last] === ",") return afterApposition(view, last, unit, masked, floor);
  if (view.lower[last] === ")") {
    let open = last;
    while (free(open) && view.lower[open] !== "(") open--;
    if (!free(open)) return undefined;
    const inner = phraseBefore(view, open, floor, unit, masked);
    return inner ? { from: inner.from, to: last + 1 } : undefined;
  }
  if (view.pos[last] === POS.PRON || RELATIVE.has(view.lower[last]!)) return pronoun(view, last, unit, masked, floor);
  if (view.pos[last] === POS.DET && FOR_NOUN.test(view.lower[last]!)) return { from: last, to: last + 1 };
  const phrase = phraseBefore(view, last + 1, floor, unit, masked);
  return phrase && { from: withBound(view, phrase.from, floor), to: phrase.to };
}

/** "One ranking says he is rich, another says he is not." */
const FOR_NOUN = /^(?:another|both|each|neither|some|many|most|few)$/;

/** "more than 4 in 10 said": how exactly they are counted belongs to the phrase. */
function withBound(view: TextView, from: number, floor: number): number {
  if (view.pos[from] !== POS.NUM || from - 2 < floor) return from;
  const words = `${view.lower[from - 2]} ${view.lower[from - 1]}`;
  return /^(?:(?:more|less|fewer) than|at least)$/.test(words) ? from - 2 : from;
}

function pronoun(
  view: TextView,
  at: number,
  unit: TokenRange,
  masked: Uint8Array,
  floor: number,
): TokenRange | undefined {
  const word = view.lower[at]!;
  if (word === "who" || word === "which" || word === "that") {
    // "the man, who said …": the relative's own antecedent speaks.
    const before = view.lower[at - 1] === "," ? at - 1 : at;
    if (word === "that") return undefined;
    return phraseBefore(view, before, floor, unit, masked);
  }
  if (NOT_SUBJECT.has(word)) return undefined;
  return { from: at, to: at + 1 };
}

/** "NAME, apposition, VERB": the comma before the verb closes what another one opened. */
function afterApposition(
  view: TextView,
  comma: number,
  unit: TokenRange,
  masked: Uint8Array,
  floor: number,
): TokenRange | undefined {
  for (let open = comma - 1; open > floor; open--) {
    if (masked[open - unit.from]) return undefined;
    if (view.lower[open] !== ",") continue;
    const head = phraseBefore(view, open, floor, unit, masked);
    if (head && !startsAdverbial(view, head.from)) {
      const inner = view.lower[open + 1]!;
      const relative = RELATIVE.has(inner);
      if (relative || isApposition(view, open + 1, comma)) return { from: head.from, to: comma };
      if (/^(?:on|in|at|during|speaking|when|while|after|before|for|as|by)$/.test(inner))
        return { from: head.from, to: open };
    }
    if (comma - open > 30) return undefined;
  }
  return undefined;
}

/** No finite verb between the commas: a noun phrase, an age, a place. */
function isApposition(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (view.pos[i] === POS.AUX) return false;
    if (RELATIVE.has(view.lower[i]!)) return true;
  }
  const tag = view.pos[from]!;
  return IN_PHRASE.has(tag) || tag === POS.ADV || tag === POS.PRON || view.lower[from] === "of";
}

function startsAdverbial(view: TextView, from: number): boolean {
  const word = view.lower[from]!;
  return TIME_WORD.test(word) || view.pos[from] === POS.ADV;
}

/** In tokens: a subject comes early in its sentence. */
const FARTHEST = 80;

/** The first finite verb of the unit before `limit` that has a subject: whoever acts in the sentence. */
export function mainSubject(
  view: TextView,
  unit: TokenRange & { readonly masked: Uint8Array },
  limit: number,
): (TokenRange & { readonly verb: number }) | undefined {
  for (let i = unit.from + 1; i < Math.min(limit, unit.from + FARTHEST); i++) {
    if (unit.masked[i - unit.from]) continue;
    const tag = view.pos[i]!;
    if (tag !== POS.AUX && (tag !== POS.VERB || /ing$/.test(view.lower[i]!) || view.lower[i - 1] === "to")) continue;
    const subject = subjectBefore(view, i, unit, unit.masked);
    if (subject) return { ...subject, verb: i };
  }
  return undefined;
}

/** Longest plain noun phrase that ends right before `end`, prepositional phrases and coordinations within it included. */
function phraseBefore(
  view: TextView,
  end: number,
  floor: number,
  unit: TokenRange,
  masked: Uint8Array,
): TokenRange | undefined {
  let from = end;
  let hasNoun = false;
  for (let i = end - 1; i >= floor; i--) {
    if (masked[i - unit.from]) break;
    const tag = view.pos[i]!;
    const word = view.lower[i]!;
    if (word === "that" || word === "what") break;
    if (NOMINAL.has(tag)) {
      if (
        tag === POS.PRON &&
        !/^(?:his|her|their|its|my|our|your|whose|one|some|many|those|several|others|everyone|someone|another|each|both|few|most)$/.test(
          word,
        )
      )
        break;
      hasNoun ||= tag !== POS.PRON || from === end;
      from = i;
    } else if (IN_PHRASE.has(tag) && word !== "to" && word !== "not") from = i;
    else if (word === "(" || word === ")" || (word === "." && isAbbreviationPoint(view, i)) || /^[-/&’']$/.test(word))
      from = i;
    else if ((tag === POS.ADP || word === "and" || word === "or") && from < end && canJoin(view, i)) continue;
    else if (
      tag === POS.ADV &&
      from < end &&
      /^(?:very|most|more|longtime|former|then|well|highly|newly|at|least|about|nearly|almost)$/.test(word)
    )
      from = i;
    else if (
      tag === POS.VERB &&
      /(?:ing|ed)$/.test(word) &&
      from < end &&
      i > floor &&
      (view.pos[i - 1] === POS.DET || view.pos[i - 1] === POS.ADJ)
    )
      from = i;
    else break;
  }
  if (from === end || !hasNoun) return undefined;
  const trimmed = withoutLeadingAdverbial(view, from, end);
  return trimmed < end ? { from: trimmed, to: end } : undefined;
}

/** A preposition or conjunction belongs to the phrase when a noun stands before it. */
function canJoin(view: TextView, i: number): boolean {
  const before = view.pos[i - 1];
  if (before === undefined) return false;
  if (view.lower[i] === "and" || view.lower[i] === "or") return NOMINAL.has(before);
  return (
    NOMINAL.has(before) && !/^(?:as|because|after|before|since|until|if|than|like|into|through)$/.test(view.lower[i]!)
  );
}

/** "Monday the mayor", "In Iowa Mr. Smith": what tells when or where is not part of who. */
function withoutLeadingAdverbial(view: TextView, from: number, end: number): number {
  let at = from;
  while (at < end && (TIME_WORD.test(view.lower[at]!) || view.pos[at] === POS.ADV || view.lower[at] === ")")) {
    if (/^(?:may|march|april|august|june)$/.test(view.lower[at]!) && at + 1 === end) break;
    at++;
  }
  while (at < end && view.pos[at] === POS.NUM && at > from) at++;
  return at;
}
