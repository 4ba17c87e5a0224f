import type { Entity, NameMention, Quotation } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { type CueEvent, cueEvents } from "./cue-events.js";
import { indirectContents } from "./indirect-speech.js";
import { quotedContents } from "./quoted-speech.js";
import { reportedActs } from "./reported-acts.js";
import { createSpeakerResolver } from "./speakers.js";
import { mainSubject } from "./subjects.js";
import type { TextView } from "./text-view.js";
import type { TokenRange } from "./token-range.js";
import { type Unit, unitsOf } from "./units.js";

export interface FoundQuotations {
  readonly quotations: Quotation[];
  /** Of these, what somebody states: not what he promises, asks for or is against. A figure in them is his. */
  readonly statements: Quotation[];
}

/**
 * Direct, mixed and indirect speech with cue and speaker. Rules over parts of speech: reporting verbs with their subjects, quoted
 * stretches, and where a reported clause begins and ends. Sorted by start; spans do not overlap.
 */
export function findQuotations(
  view: TextView,
  names: readonly NameMention[],
  entities: readonly Entity[],
): FoundQuotations {
  const resolve = createSpeakerResolver(view, names, entities);
  const found: Quotation[] = [];
  const statements: Quotation[] = [];
  let before: { readonly unit: Unit; readonly speaker: TokenRange; readonly event?: CueEvent } | undefined;
  for (const unit of unitsOf(view)) {
    const events = cueEvents(view, unit);
    if (view.lower[unit.to - 1] === ":") {
      // "Smith made this comment:" introduces the paragraph that follows.
      const subject = events.at(-1)?.subject ?? mainSubject(view, unit, unit.to);
      if (subject) before = { unit, speaker: subject };
    }
    const said = unit.quotes.length > 0 ? quotedContents(view, unit, events, before) : [];
    const clauses = [...said, ...indirectContents(view, unit, events, said)];
    const all = [...clauses, ...reportedActs(view, unit, events, clauses)].sort(
      (a, b) => a.content.from - b.content.from,
    );
    for (const item of all) {
      const range = item.event?.subject ?? item.carried;
      const speaker = range && spanOf(view, range);
      const entity = speaker && resolve(speaker, item.content.from);
      if (range && item.kind !== "indirect")
        before = { unit, speaker: range, ...(item.event ? { event: item.event } : {}) };
      const quotation: Quotation = {
        ...spanOf(view, item.content),
        kind: item.kind,
        ...(item.event ? { cue: spanOf(view, item.event.cue) } : {}),
        ...(speaker ? { speaker } : {}),
        ...(entity === undefined ? {} : { speakerEntity: entity }),
      };
      found.push(quotation);
      if (!item.act) statements.push(quotation);
    }
  }
  return { quotations: found, statements };
}

export const spanOf = (view: TextView, range: TokenRange): Span => ({
  start: view.starts[range.from]!,
  end: view.ends[range.to - 1]!,
});
