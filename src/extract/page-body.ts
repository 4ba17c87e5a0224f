import { filterBody } from "./body-filter.js";
import { contentRoot, pardoned } from "./content-root.js";
import type { HtmlElement } from "./html-tree.js";
import type { Block } from "./page-blocks.js";
import { withoutCards } from "./teaser-cards.js";

const below = (element: HtmlElement, root: HtmlElement): boolean => {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === root) return true;
  return false;
};

/** Of all blocks of a page those of its article, in order; none when the page has no prose. */
export function pageBody(all: readonly Block[], title: string): readonly Block[] {
  const pardon = pardoned(all);
  const counts = (block: Block): boolean => block.against.every((element) => pardon.has(element));
  const root = contentRoot(all, counts);
  if (!root) return [];
  const blocks = all.filter(counts);
  const within = blocks.filter((block) => below(block.element, root));
  return filterBody(withoutCards(within, root), title);
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
