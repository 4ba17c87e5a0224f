import { proseOf } from "./content-root.js";
import type { HtmlElement } from "./html-tree.js";
import type { Block } from "./page-blocks.js";

/** Words of the notice that asks for a reader's consent; much of it is prescribed (IAB Transparency and Consent Framework). */
const NOTICE =
  /\bcookies?\b|\b(?:consent|legitimate interest|personal(?:ised|ized)? (?:data|ads|content)|privacy policy|our partners|device (?:scanning|identifiers?)|gdpr|dsgvo|rgpd)\b|^advertising and content\b/gi;
/** A box with fewer of them speaks of something else. */
const ENOUGH = 3;
/** A page more of which than this speaks of such things is about them. */
const MOST = 0.6;

/** The heading over what readers wrote. */
const COMMENTS =
  /^(?:\d[\d.,]* )?(?:(?:reader|user|facebook) )?(?:comments?|responses?|replies|kommentare|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|комментарии|コメント|댓글|评论|評論)(?:\s*[(:]?\s*\d[\d.,]*\)?)?:?$/i;

const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/**
 * Boxes that mostly hold words of a notice. They are known by what they say, since a page of today often says nothing by its
 * names.
 */
function notices(blocks: readonly Block[]): Set<HtmlElement> {
  const told = new Map<HtmlElement, number>();
  const all = new Map<HtmlElement, number>();
  let total = 0;
  const words = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const count = block.text.match(NOTICE)?.length ?? 0;
    const box = block.element.parent;
    if (count === 0 || !box) continue;
    total += proseOf(block);
    told.set(box, (told.get(box) ?? 0) + proseOf(block));
    words.set(box, (words.get(box) ?? 0) + count);
  }
  if (total === 0 || total > MOST * sumOf(blocks)) return new Set();
  for (const block of blocks)
    for (let at: HtmlElement | null = block.element; at; at = at.parent)
      if (told.has(at)) all.set(at, (all.get(at) ?? 0) + proseOf(block));
  const isNotice = ([box, prose]: [HtmlElement, number]): boolean =>
    prose > MOST * (all.get(box) ?? 0) && (words.get(box) ?? 0) >= ENOUGH;
  return new Set([...told].filter(isNotice).map(([box]) => box));
}

/** The first block of what readers wrote below the text; the end of the page where nothing announces it. */
function commentsAt(blocks: readonly Block[]): number {
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    if (paragraphs > 1 && block.kind === "heading" && block.text.length < 60 && COMMENTS.test(block.text)) return at;
    if (proseOf(block) > 80 && block.kind !== "item") paragraphs++;
  }
  return blocks.length;
}

/** The smallest element above a block that holds prose behind it as well. */
function sectionOf(blocks: readonly Block[], from: number): HtmlElement | undefined {
  const later = new Set<HtmlElement>();
  for (const block of blocks.slice(from + 1))
    if (proseOf(block) > 0)
      for (let at: HtmlElement | null = block.element; at && !later.has(at); at = at.parent) later.add(at);
  for (let at: HtmlElement | null = blocks[from]?.element ?? null; at; at = at.parent) if (later.has(at)) return at;
  return undefined;
}

const within = (element: HtmlElement, boxes: ReadonlySet<HtmlElement>): boolean => {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (boxes.has(at)) return true;
  return false;
};

/** Without what others add to an article: readers' comments behind their heading, and notices that ask for consent. */
export function withoutAdditions(blocks: readonly Block[]): readonly Block[] {
  const boxes = notices(blocks);
  const from = commentsAt(blocks);
  const section = sectionOf(blocks, from);
  if (boxes.size === 0 && !section) return blocks;
  const comments = new Set(section ? [section] : []);
  return blocks.filter(
    ({ element }, at) => !(boxes.size > 0 && within(element, boxes)) && !(at >= from && within(element, comments)),
  );
}
