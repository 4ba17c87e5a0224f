import type { Span } from "../../model/span.js";
import { matchesOf } from "../../text/matches.js";

/** In UTF-16 code units: a shorter paragraph may stand twice for its own sake ("Wait and see."). */
const LEAST = 40;
/** How much of it comes a third time, where the text was edited since. */
const ALIKE = 60;
/** Pairs from which paragraphs that stand twice are the page's: an article may set its own first one twice. */
const LEAST_PAIRS = 2;
/** "Man Hurt In Crash Man Hurt In Crash HARLOW - …": a paragraph that opens with its heading set twice, as text and as a link. */
const TWICE_HEADED = /^(?=\S+ \S+ \S)(.{15,120}?) \1 \S/u;

/**
 * Where an article's page tells of its other stories. Each stands there twice, as text and as the text of its link: as a paragraph right
 * behind itself, and then all from the first of these to the last are such where few stand once among them (an article has captions set
 * twice, too), or under its heading.
 */
export function teasersIn(text: string): Span[] {
  const out: Span[] = [];
  const pairs: Span[] = [];
  const alone: Span[] = [];
  let before: Span | undefined;
  let isPair = false;
  for (const { 0: line, index } of matchesOf(/[^\n]+/gu, text)) {
    const here = { start: index, end: index + line.length };
    if ((index > 0 || text.includes("\n")) && TWICE_HEADED.test(line)) out.push(here);
    const words = before && text.slice(before.start, before.end);
    const isAgain: boolean = words !== undefined && line.startsWith(isPair ? words.slice(0, ALIKE) : words);
    if (isAgain) pairs.push({ start: before!.start, end: here.end });
    else {
      before = line.length < LEAST ? undefined : here;
      if (before) alone.push(before);
    }
    isPair = isAgain;
  }
  if (pairs.length < LEAST_PAIRS) return out;
  const all = { start: pairs[0]!.start, end: pairs.at(-1)!.end };
  const isAmong = ({ start }: Span): boolean =>
    all.start < start && start < all.end && !pairs.some((pair) => pair.start <= start && start < pair.end);
  return alone.filter(isAmong).length > pairs.length ? [...out, ...pairs] : [...out, all];
}
