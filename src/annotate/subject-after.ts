import { isAbbreviationPoint, LONGEST, NOMINAL, NOT_SUBJECT, RELATIVE, TIME_WORD } from "./noun-phrases.js";
import { POS } from "./parts-of-speech.js";
import { closingBracket, type TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";

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
