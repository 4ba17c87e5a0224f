import type { NameMention, Quotation } from "../model/annotation.js";
import { overlaps, type Span } from "../model/span.js";
import { quotedSpans } from "../text/quote-marks.js";
import { REPORTING } from "./reporting-words.js";
import { type TextView, tokenFrom } from "./text-view.js";

/** Quotations with cue and speaker. */
export function findQuotations(view: TextView, names: readonly NameMention[]): Quotation[] {
  const found: Quotation[] = [];
  let previous: Span | undefined;
  for (const sentence of paragraphsOf(view)) {
    for (const quoted of quotedSpans(view.text, sentence)) {
      const near = attribution(view, sentence, quoted);
      const words = view.text.slice(quoted.start, quoted.end).split(/\s+/).length;
      if (!near && words < 4) continue;
      const speaker: Span | undefined = near?.speaker ?? previous;
      if (near?.speaker) previous = near.speaker;
      const name = speaker ? names.find((n) => overlaps(n, speaker)) : undefined;
      found.push({
        start: quoted.start,
        end: quoted.end,
        kind: /^["“'‘]\p{Lu}/u.test(view.text.slice(quoted.start, quoted.start + 3)) ? "direct" : "mixed",
        ...(near ? { cue: near.cue } : {}),
        ...(speaker ? { speaker } : {}),
        ...(name ? { speakerEntity: name.entity } : {}),
      });
    }
  }
  return found;
}

function paragraphsOf(view: TextView): Span[] {
  const blocks: Array<{ start: number; end: number }> = [];
  let paragraph = -1;
  for (const sentence of view.sentences) {
    if (sentence.paragraph === paragraph) blocks[blocks.length - 1]!.end = sentence.end;
    else blocks.push({ start: sentence.start, end: sentence.end });
    paragraph = sentence.paragraph;
  }
  return blocks;
}

function attribution(view: TextView, block: Span, quoted: Span): { cue: Span; speaker?: Span } | undefined {
  const after = tokenFrom(view, quoted.end);
  for (let i = after; i < after + 8 && i < view.lower.length && view.starts[i]! < block.end; i++) {
    if (/[.!?]/.test(view.lower[i]!)) break;
    if (REPORTING.has(view.lower[i]!)) return withSpeaker(view, block, i, i > after ? after : i + 1, i > after);
  }
  const before = tokenFrom(view, quoted.start) - 1;
  for (let i = before; i > before - 8 && i >= 0 && view.starts[i]! >= block.start; i--) {
    if (/[.!?]/.test(view.lower[i]!)) break;
    if (REPORTING.has(view.lower[i]!)) return withSpeaker(view, block, i, i - 1, false);
  }
  return undefined;
}

/** The run of words beside the cue, up to punctuation. */
function withSpeaker(
  view: TextView,
  block: Span,
  cue: number,
  at: number,
  ahead: boolean,
): { cue: Span; speaker?: Span } {
  const cueSpan = { start: view.starts[cue]!, end: view.ends[cue]! };
  if (ahead) return { cue: cueSpan, speaker: { start: view.starts[at]!, end: view.ends[cue - 1]! } };
  const step = at < cue ? -1 : 1;
  let i = at;
  while (
    i >= 0 &&
    i < view.lower.length &&
    Math.abs(i - at) < 6 &&
    /[\p{L}]/u.test(view.lower[i]!) &&
    inside(view, i, block)
  )
    i += step;
  const last = i - step;
  if ((last - at) * step < 0 || !inside(view, last, block)) return { cue: cueSpan };
  return { cue: cueSpan, speaker: { start: view.starts[Math.min(at, last)]!, end: view.ends[Math.max(at, last)]! } };
}

const inside = (view: TextView, i: number, block: Span): boolean =>
  view.starts[i]! >= block.start && view.ends[i]! <= block.end;
