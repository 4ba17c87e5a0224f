import { filterBody } from "./body-filter.js";
import { contentRoot, pardoned, proseOf } from "./content-root.js";
import { cueOf } from "./element-cues.js";
import type { HtmlElement } from "./html-tree.js";
import { withoutAdditions } from "./page-additions.js";
import type { Block } from "./page-blocks.js";
import { withoutCards } from "./teaser-cards.js";

/** A body with less prose than this is looked at again: either the page is a note, or the first look went wrong. */
const DOUBTFUL = 250;
/** Shortest articleBody of JSON-LD that is taken for a witness. */
const WITNESS = 200;

const below = (element: HtmlElement, root: HtmlElement): boolean => {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === root) return true;
  return false;
};

const prose = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** The body as it is found when only blocks that `count` are looked at. */
function bodyAmong(all: readonly Block[], counts: (block: Block) => boolean, title: string): Block[] {
  const own = new Set(withoutCards(all.filter(counts), undefined));
  const root = contentRoot(all, (block) => own.has(block), title);
  if (!root) return [];
  const within = all.filter((block) => own.has(block) && below(block.element, root));
  return filterBody(withoutCards(within, root), title);
}

/**
 * Of all blocks of a page those of its article, in order; none when the page has no prose. A first look that finds next to
 * nothing is followed by one that no longer believes marks which are only suspect.
 */
export function pageBody(page: readonly Block[], title: string): readonly Block[] {
  const all = withoutAdditions(page);
  const pardon = pardoned(all);
  const first = bodyAmong(all, (block) => block.against.every((element) => pardon.has(element)), title);
  const found = prose(first);
  if (found >= DOUBTFUL) return first;
  const second = bodyAmong(
    all,
    (block) => block.against.every((element) => cueOf(element) === "suspect" || pardon.has(element)),
    title,
  );
  return prose(second) > 2 * found ? second : first;
}

/** Text of a body: paragraphs apart by an empty line, list entries and table rows by a line break. */
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

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Body text weighed against the articleBody that a page states in JSON-LD. What the page shows is believed, unless it is
 * short and has nothing of what is stated: then the page was to be filled in by a script, and the statement is all there is.
 */
export function witnessedText(shown: string, stated: string | undefined): string {
  if (stated === undefined || stated.length < WITNESS || shown.length > stated.length / 2) return shown;
  const plain = stated.includes("<")
    ? stated.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, "\n").replace(/<[^<>]*>/g, "")
    : stated;
  const [seen, told] = [folded(shown), folded(plain)];
  const samples = [0.1, 0.3, 0.5, 0.7, 0.9].map((at) =>
    told.slice(Math.floor(at * told.length), Math.floor(at * told.length) + 30),
  );
  return samples.some((sample) => seen.includes(sample)) ? shown : plain;
}
