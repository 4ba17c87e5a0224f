import { clauseOpens, endsInComma } from "./clauses.js";
import type { CueEvent } from "./cue-events.js";
import { POS } from "./parts-of-speech.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";

const FRONTED = /^(?:as|when|while|after|although|though|if|since|because|before|despite|given)$/;
const CONTRAST = /^(?:but|while|although|though|whereas|yet|and)$/;

/**
 * Where the reported clause that holds token `from` ends: at the unit's end, or before a comma (or conjunction) that opens a
 * clause of somebody else's.
 */
export function mainClauseEnd(
  view: TextView,
  unit: TokenRange & { readonly masked: Uint8Array },
  from: number,
  later: readonly CueEvent[],
): number {
  const masked = (i: number) => unit.masked[i - unit.from] === 1;
  // "When Smith said that …, the crowd left": the report ends with the clause that opens the sentence.
  let depth = 0;
  const fronted = opensFronted(view, unit) && !view.lower.slice(unit.from, from).includes(",");
  for (let i = afterParenthesis(view, from, unit.to); i < unit.to; i++) {
    if (masked(i)) {
      const closes = i + 1 < unit.to && !masked(i + 1);
      const goesOn = !/^(?:adding|noting|saying)$/.test(view.lower[i + 1] ?? "") && !clauseOpens(view, i + 1, unit.to);
      if (closes && !goesOn && endsInComma(view, { from, to: i + 1 })) return i + 1;
      continue;
    }
    const word = view.lower[i]!;
    // A bracket that was opened before the report closes it.
    if (word === "(") depth++;
    if (word === ")" && --depth < 0) return i;
    if (word === ";" || (word === "-" && view.lower[i + 1] === "-")) return i;
    const next =
      word === "," || word === "—" || word === "–"
        ? i + 1
        : CONTRAST.test(word) && word !== "and" && word !== "yet" && !/^(?:even|as|not)$/.test(view.lower[i - 1] ?? "")
          ? i
          : -1;
    if (next < 0 || next >= unit.to) {
      // "… and added that …"
      if (word === "and" && later.some((e) => (e.cue.from === i + 1 || e.from === i + 1) && reportsAnew(view, e)))
        return i;
      continue;
    }
    const first = view.lower[next]!;
    // "…, but only in part": what has no subject of its own goes on with the report.
    if (
      first === "but" &&
      /^(?:also|instead|just|merely|never|not|only|rather|still|to)$/.test(view.lower[next + 1] ?? "")
    )
      continue;
    // "…,” while “…”": a second quotation belongs to the same report.
    if (/^(?:but|while|although|though|whereas)$/.test(first) && !masked(next + 1)) return i;
    if (word !== ",") continue;
    if (fronted) return i;
    if (/^(?:which|who|where)$/.test(first) && !hasVerb(view, from, i)) i = afterAside(view, next, unit.to);
    else if (opensAnothers(view, unit, next, later)) return i;
  }
  return unit.to;
}

/** "When Smith said …", "And while he said …". */
const opensFronted = (view: TextView, unit: TokenRange): boolean =>
  FRONTED.test(view.lower[view.pos[unit.from] === POS.CCONJ ? unit.from + 1 : unit.from] ?? "");

/** "that Ms. Roe, who leads it, has gone": the report's own verb is still to come, behind the comma that closes the aside. */
function afterAside(view: TextView, next: number, end: number): number {
  const close = view.lower.indexOf(",", next);
  return close > 0 && close < end ? close : next - 1;
}

/** Whether what follows the comma before `next` is somebody else's: of the reporter, or of another cue. */
function opensAnothers(
  view: TextView,
  unit: TokenRange & { readonly masked: Uint8Array },
  next: number,
  later: readonly CueEvent[],
): boolean {
  const first = view.lower[next]!;
  const reporters = /^(?:which|who|where|prompting|adding|according|as|referring|citing|noting|saying)$/.test(first);
  if (reporters && unit.masked[next - unit.from] !== 1) return true;
  if (first === "and" && later.some((e) => e.from === next + 1 || e.cue.from === next + 1)) return true;
  return later.some((e) => e.from === next && e.subject);
}

function hasVerb(view: TextView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.pos[i] === POS.AUX || view.pos[i] === POS.VERB) return true;
  return false;
}

/** "said he would stay and added that …" reports anew; "says he is glad and expects to win" does not. */
const reportsAnew = (view: TextView, event: CueEvent): boolean =>
  event.kind === "according" || /(?:ed|ing|said|says|told|tells|wrote)$/.test(view.lower[event.cue.to - 1]!);

/** "that, while some stayed, others left": what stands between the commas is within the report. */
function afterParenthesis(view: TextView, from: number, end: number): number {
  if (view.lower[from] !== "that" || view.lower[from + 1] !== ",") return from;
  const close = view.lower.indexOf(",", from + 2);
  return close > 0 && close < end ? close + 1 : from + 2;
}
