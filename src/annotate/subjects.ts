import { POS } from "./parts-of-speech.js";
import { closingBracket, type TextView } from "./text-view.js";

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const NOMINAL = new Set<number>([POS.NOUN, POS.PROPN, POS.NUM, POS.PRON]);
const IN_PHRASE = new Set<number>([POS.NOUN, POS.PROPN, POS.NUM, POS.ADJ, POS.DET, POS.PART, POS.X, POS.SYM]);
const NOT_SUBJECT = new Set("it that this there what which whom me us him them himself herself themselves".split(" "));
const RELATIVE = new Set(["who", "whose", "which", "whom", "that"]);
/** Subjects are seldom longer; a limit keeps the walk cheap on hostile text. In tokens. */
const LONGEST = 40;
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|earlier|later|recently|meanwhile|however|also|instead|too)$/;

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
  return phraseBefore(view, last + 1, floor, unit, masked);
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

const isAbbreviationPoint = (view: TextView, i: number): boolean =>
  i > 0 && view.ends[i - 1] === view.starts[i] && view.ends[i - 1]! - view.starts[i - 1]! < 6;

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

/**
 * The noun phrase that begins at `start`, for "said Smith" and "according to …": with apposition and relative clause, up to
 * the end of the clause, a verb of its own, or what tells when and where it was said.
 */
export function subjectAfter(
  view: TextView,
  start: number,
  unit: TokenRange,
  masked: Uint8Array,
  according: boolean,
): TokenRange | undefined {
  const stop = Math.min(unit.to, start + LONGEST);
  let hasNoun = false;
  let commas = 0;
  let relative = false;
  let end = start;
  for (let i = start; i < stop; i++) {
    if (masked[i - unit.from]) break;
    const tag = view.pos[i]!;
    const word = view.lower[i]!;
    if (word === "(") {
      const close = closingBracket(view, i, 10);
      if (close > 0 && close < stop) {
        i = close;
        end = i + 1;
        continue;
      }
      break;
    }
    if (
      /^[.;:?!—–"“”]$/.test(word) &&
      !(
        word === "." &&
        isAbbreviationPoint(view, i) &&
        i + 1 < stop &&
        view.starts[i + 1]! < view.sentences.at(-1)!.end &&
        tag !== POS.PUNCT
      )
    )
      break;
    if (word === ",") {
      if (i === start || !continuesAfterComma(view, i, stop, unit, masked, according)) break;
      commas++;
      continue;
    }
    if (RELATIVE.has(word) && hasNoun) {
      if (commas === 0 && word === "that") break;
      relative = true;
      end = i + 1;
      continue;
    }
    if (tag === POS.SCONJ && !relative) break;
    if ((tag === POS.VERB || tag === POS.AUX) && !relative) {
      // "a previously undisclosed report": a participle before the noun.
      if (hasNoun || i === start || !/(?:ing|ed|own|en)$/.test(word)) break;
    }
    if (tag === POS.ADV && !hasNoun && i > start + 2) break;
    if (hasNoun && TIME_WORD.test(word) && commas === 0) break;
    if (hasNoun && isSayingAdjunct(view, i)) break;
    if (tag === POS.CCONJ && word === "but") break;
    if (NOMINAL.has(tag)) {
      if (tag === POS.PRON && NOT_SUBJECT.has(word) && !relative) break;
      hasNoun = true;
    }
    end = i + 1;
  }
  while (
    end > start &&
    (view.pos[end - 1] === POS.ADP || view.pos[end - 1] === POS.CCONJ || view.lower[end - 1] === ",")
  )
    end--;
  return hasNoun && end > start ? { from: start, to: end } : undefined;
}

/** After "said Smith," an apposition goes on; a participle, a conjunction or a new clause does not. */
function continuesAfterComma(
  view: TextView,
  comma: number,
  stop: number,
  unit: TokenRange,
  masked: Uint8Array,
  according: boolean,
): boolean {
  const next = comma + 1;
  if (next >= stop || masked[next - unit.from]) return false;
  const word = view.lower[next]!;
  if (word === "who" || word === "whose") return true;
  if (TIME_WORD.test(word) || view.pos[next] === POS.VERB || view.pos[next] === POS.AUX) return false;
  const tag = view.pos[next]!;
  if (!(tag === POS.DET || tag === POS.NOUN || tag === POS.PROPN || tag === POS.NUM || tag === POS.ADJ)) return false;
  // A new clause has a subject and a finite verb before the next comma or the end.
  for (let i = next; i < stop; i++) {
    const at = view.lower[i]!;
    if (at === "," || at === ";" || RELATIVE.has(at) || masked[i - unit.from]) return true;
    if (view.pos[i] === POS.AUX) return false;
    if (view.pos[i] === POS.VERB && !/(?:ing|ed)$/.test(at)) return false;
    if (according && view.pos[i] === POS.VERB) return false;
  }
  return true;
}

/** "in a statement", "on Monday", "during a debate", "at a rally". */
function isSayingAdjunct(view: TextView, i: number): boolean {
  const word = view.lower[i]!;
  if (!/^(?:in|on|at|during|after|before|when|as|by|via|while|to|about)$/.test(word)) return false;
  const next = view.lower[i + 1] ?? "";
  const after = view.lower[i + 2] ?? "";
  if (TIME_WORD.test(next)) return true;
  if (
    word === "during" ||
    word === "after" ||
    word === "before" ||
    word === "when" ||
    word === "as" ||
    word === "via" ||
    word === "while"
  )
    return true;
  return /^(?:a|an|the|his|her|their|its|one|this|last|another)$/.test(next)
    ? /^(?:statement|interview|news|press|tweet|twitter|speech|release|phone|telephone|email|e-mail|letter|rally|debate|hearing|report|post|call|conference|briefing|court|memo|video|written|radio|television|separate|recent|message|facebook|editorial|column|op-ed|time|week|month|year|night|morning|campaign|town)$/.test(
        after,
      )
    : /^(?:twitter|facebook|reporters|response|court|testimony|fox|cnn|msnbc|abc|nbc|cbs|an?)$/.test(next);
}
