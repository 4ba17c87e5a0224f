import type { CueEvent } from "./cue-events.js";
import { POS } from "./parts-of-speech.js";
import { REPORT_NOUNS } from "./reporting-words.js";
import type { Said } from "./said.js";
import { mainSubject, subjectBefore } from "./subjects.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";
import type { Unit } from "./units.js";

export const closed = (view: TextView, unit: Unit, i: number): number => {
  // Points and marks that end the unit are not part of a reported clause without quotation marks.
  let to = i;
  while (to > unit.from && !unit.masked[to - 1 - unit.from] && /^[.,;:!?—–)\]-]$/.test(view.lower[to - 1]!)) to--;
  return to;
};

/** "“…” — Veronica Cruz": signed after a dash that ends the unit. */
export function signature(view: TextView, unit: Unit, quote: TokenRange): Said[] | undefined {
  if (!/^[―—–-]$/.test(view.lower[quote.to] ?? "") || unit.to - quote.to > 12) return undefined;
  const subject = { from: quote.to + 1, to: closed(view, unit, unit.to) };
  if (subject.to <= subject.from || view.pos[subject.from] !== POS.PROPN) return undefined;
  const event: CueEvent = {
    kind: "say",
    cue: { from: quote.to, to: quote.to + 1 },
    subject,
    inverted: true,
    from: quote.to,
    to: subject.to,
  };
  return [{ content: quote, kind: "direct", event }];
}

/** "“PENCE: Well, look …": a transcript names the speaker in capitals. */
export function label(view: TextView, quote: TokenRange): Said[] | undefined {
  for (let i = quote.from + 1; i < quote.from + 5 && i + 1 < quote.to; i++) {
    const word = view.text.slice(view.starts[i], view.ends[i]);
    if (word === ":" && i > quote.from + 1) {
      const subject = { from: quote.from + 1, to: i };
      const event: CueEvent = {
        kind: "say",
        cue: { from: i, to: i + 1 },
        subject,
        inverted: false,
        from: subject.from,
        to: i + 1,
      };
      return [{ content: { from: i + 1, to: quote.to }, kind: "direct", event }];
    }
    if (!/^[\p{Lu}.]+$/u.test(word)) return undefined;
  }
  return undefined;
}

/** "her accusation that “…”", "in a memo titled “…”", and words quoted in a clause without any cue. */
export function nounCue(view: TextView, unit: Unit, quote: TokenRange, floor: number): Said[] | undefined {
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
export function plainVerb(view: TextView, unit: Unit, quote: TokenRange): Said[] | undefined {
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
  if (!colon && quote.to - quote.from < 4) return undefined;
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
