import type { HtmlElement } from "./html-tree.js";
import type { Block } from "./page-blocks.js";

/** A card with more text than this is a part of the article that happens to have a linked heading. */
const MAX_CARD = 450;

const isLinkedHeading = (block: Block): boolean => block.kind === "heading" && block.linked >= 0.9 * block.text.length;

/** Adds a number to every element from `from` up to and without `root`. */
function addAbove(
  sums: Map<HtmlElement, number>,
  from: HtmlElement,
  root: HtmlElement | undefined,
  amount: number,
): void {
  for (let at: HtmlElement | null = from; at && at !== root; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + amount);
}

/**
 * Leaves out teasers of other stories: the widest box around a heading that is all link, with no second such heading and little
 * text in it, below `root` or on the whole page. One alone may be the article's own linked title, so it takes two.
 */
export function withoutCards(blocks: readonly Block[], root: HtmlElement | undefined): Block[] {
  const heads = blocks.filter(isLinkedHeading);
  if (heads.length < 2) return [...blocks];
  const headings = new Map<HtmlElement, number>();
  const sizes = new Map<HtmlElement, number>();
  for (const head of heads) addAbove(headings, head.element, root, 1);
  for (const block of blocks) addAbove(sizes, block.element, root, block.text.length);
  const cards = new Set<HtmlElement>();
  for (const head of heads) {
    let card: HtmlElement = head.element;
    for (let at: HtmlElement | null = card.parent; at && at !== root; at = at.parent) {
      if ((headings.get(at) ?? 0) > 1 || (sizes.get(at) ?? 0) > MAX_CARD) break;
      card = at;
    }
    cards.add(card);
  }
  const inCard = (block: Block): boolean => {
    for (let at: HtmlElement | null = block.element; at && at !== root; at = at.parent) if (cards.has(at)) return true;
    return false;
  };
  return blocks.filter((block) => !inCard(block));
}
