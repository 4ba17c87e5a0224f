import { filterBody, isParagraph } from "./body-filter.js";
import { contentRoot, pardoned } from "./content-root.js";
import type { HtmlElement } from "./html-tree.js";
import { type Block, BlockCutter } from "./page-blocks.js";

const below = (element: HtmlElement, root: HtmlElement): boolean => {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === root) return true;
  return false;
};

/** Paragraphs between the page's title and its body: an opening that has a box of its own. */
function opening(blocks: readonly Block[], first: number, title: string): Block[] {
  const same = title.toLowerCase();
  const heading = blocks
    .slice(0, first)
    .findLastIndex(
      (block) => block.kind === "heading" && block.element.name === "h1" && block.text.toLowerCase() === same,
    );
  return heading === -1
    ? []
    : blocks
        .slice(heading + 1, first)
        .filter((block) => block.kind === "prose" && isParagraph(block) && block.linked < 0.3 * block.text.length);
}

/** Blocks of the article in a page, in order; none when the page has no prose. */
export function pageBody(page: HtmlElement, title: string): readonly Block[] {
  const all = new BlockCutter().cut(page);
  const pardon = pardoned(all);
  const counts = (block: Block): boolean => block.against.every((element) => pardon.has(element));
  const root = contentRoot(all, counts);
  if (!root) return [];
  const blocks = all.filter(counts);
  const first = blocks.findIndex((block) => below(block.element, root));
  const within = blocks.filter((block) => below(block.element, root));
  return filterBody(within, title);
}

/** Text of a body: paragraphs apart by an empty line, list entries and table cells by a line break. */
export function bodyText(blocks: readonly Block[]): string {
  let text = "";
  let last: Block | undefined;
  for (const block of blocks) {
    if (last) text += last.kind === block.kind && (block.kind === "item" || block.kind === "cell") ? "\n" : "\n\n";
    text += block.text;
    last = block;
  }
  return text;
}
