import type { Entity, NameMention, Quotation } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { type CueEvent, cueEvents } from "./cue-events.js";
import { indirectContents } from "./indirect-speech.js";
import { quotedContents } from "./quoted-speech.js";
import { createSpeakerResolver } from "./speakers.js";
import { mainSubject, type TokenRange } from "./subjects.js";
import type { TextView } from "./text-view.js";
import { type Unit, unitsOf } from "./units.js";

/**
 * Direct, mixed and indirect speech with cue and speaker. Rules over parts of speech: reporting verbs with their subjects, quoted
 * stretches, and where a reported clause begins and ends. Sorted by start; spans do not overlap.
 */
export function findQuotations(
  view: TextView,
  names: readonly NameMention[],
  entities: readonly Entity[],
): Quotation[] {
  const resolve = createSpeakerResolver(view, names, entities);
  const found: Quotation[] = [];
  let before: { readonly unit: Unit; readonly speaker: TokenRange; readonly event?: CueEvent } | undefined;
  for (const unit of unitsOf(view)) {
    const events = cueEvents(view, unit);
    if (view.lower[unit.to - 1] === ":") {
      // "Smith made this comment:" introduces the paragraph that follows.
      const subject = events.at(-1)?.subject ?? mainSubject(view, unit, unit.to);
      if (subject) before = { unit, speaker: subject };
    }
    if (unit.quotes.length === 0 && events.length === 0) continue;
    const said = unit.quotes.length > 0 ? quotedContents(view, unit, events, before) : [];
    const all = [...said, ...indirectContents(view, unit, events, said)].sort(
      (a, b) => a.content.from - b.content.from,
    );
    for (const item of all) {
      const range = item.event?.subject ?? item.carried;
      const speaker = range && spanOf(view, range);
      const entity = speaker && resolve(speaker, item.content.from);
      if (range && item.kind !== "indirect")
        before = { unit, speaker: range, ...(item.event ? { event: item.event } : {}) };
      found.push({
        ...spanOf(view, item.content),
        kind: item.kind,
        ...(item.event ? { cue: spanOf(view, item.event.cue) } : {}),
        ...(speaker ? { speaker } : {}),
        ...(entity === undefined ? {} : { speakerEntity: entity }),
      });
    }
  }
  return found;
}

export const spanOf = (view: TextView, range: TokenRange): Span => ({
  start: view.starts[range.from]!,
  end: view.ends[range.to - 1]!,
});
