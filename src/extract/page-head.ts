import { proseOf } from "./content-root.js";
import type { Block } from "./page-blocks.js";

const MAX_LINES = 30;
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a line is the title, or what is left of it without the outlet's name. */
const isTitle = (line: string, title: string): boolean =>
  line === title || (line.length > 0.6 * title.length && title.startsWith(line));

/** The short lines that stand around a page's headline: byline, date, section. A few of them stand above it. */
export function headLines(blocks: readonly Block[], title: string): readonly Block[] {
  const fold = folded(title);
  const longest = 2 * title.length + 20;
  const foldOf = (block: Block): string => (block.text.length > longest ? "" : folded(block.text));
  const at = blocks.findIndex((block) => block.kind === "heading" && foldOf(block) === fold);
  const shown = at === -1 ? blocks.findIndex((block) => isTitle(foldOf(block), fold)) : at;
  if (shown === -1) return [];
  const lines = blocks.slice(Math.max(0, shown - 3), shown);
  let prose = 0;
  for (const block of blocks.slice(shown + 1, shown + 1 + MAX_LINES)) {
    if (proseOf(block) >= 200 && ++prose > 1) break;
    if (block.text.length <= 240) lines.push(block);
  }
  return lines;
}
