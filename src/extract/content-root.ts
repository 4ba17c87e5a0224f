import { cueOf } from "./element-cues.js";
import type { HtmlElement } from "./html-tree.js";
import type { Block } from "./page-blocks.js";

/** How much prose a block is: its characters outside links, when it reads like sentences; else nothing. */
export function proseOf(block: Block): number {
  const free = block.text.length - block.linked;
  if (block.kind === "heading" || free < 40 || block.linked > 0.5 * block.text.length) return 0;
  const sentences = /[.!?…。！？؟।:;,”"»]/.test(block.text);
  return sentences ? free : free > 120 ? free * 0.5 : 0;
}

/** Prose below each element. */
function proseBelow(blocks: readonly Block[], counts: (block: Block) => boolean): Map<HtmlElement, number> {
  const below = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const prose = counts(block) ? proseOf(block) : 0;
    if (prose === 0) continue;
    for (let at: HtmlElement | null = block.element; at; at = at.parent) below.set(at, (below.get(at) ?? 0) + prose);
  }
  return below;
}

/** Share of a page's prose above which an element's marks are not believed. */
const PARDON = { suspect: 0.3, boilerplate: 0.7, comments: 0.97 } as const;
/** Readers often write more below an article than stands in it. */
const COMMENTS = /comment|disqus|repl(?:y|ies)\b|respond/i;

const pardonOf = (element: HtmlElement): number => {
  if (cueOf(element) === "suspect") return PARDON.suspect;
  return COMMENTS.test(`${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`.slice(0, 300))
    ? PARDON.comments
    : PARDON.boilerplate;
};

/** Elements whose marks speak against them although the page's prose stands there: the marks are wrong, or mean something else. */
export function pardoned(blocks: readonly Block[]): Set<HtmlElement> {
  const below = proseBelow(blocks, () => true);
  let total = 0;
  for (const block of blocks) total += proseOf(block);
  const judged = new Set([...new Set(blocks.map((block) => block.against))].flat());
  return new Set([...judged].filter((element) => (below.get(element) ?? 0) > pardonOf(element) * total));
}

/** A long paragraph counts little more than a middling one, and a list entry, which is often a teaser, less. */
const weight = (block: Block, prose: number): number => (20 + Math.min(prose, 400)) * (block.kind === "item" ? 0.3 : 1);

/** The element whose near descendants hold most prose: paragraphs count for their parent, half for the next, and so on. */
function densest(blocks: readonly Block[], counts: (block: Block) => boolean): HtmlElement | undefined {
  const scores = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const prose = counts(block) ? proseOf(block) : 0;
    if (prose === 0) continue;
    let at: HtmlElement | null = /^(?:p|li|blockquote|pre|span)$/.test(block.element.name)
      ? block.element.parent
      : block.element;
    for (let level = 1; at && level <= 6; level++, at = at.parent)
      scores.set(at, (scores.get(at) ?? 0) + weight(block, prose) / level);
  }
  let best: HtmlElement | undefined;
  let most = 0;
  for (const [element, score] of scores) {
    const cued = cueOf(element) === "body" ? score * 1.25 : score;
    if (cued > most) {
      most = cued;
      best = element;
    }
  }
  return best;
}

/**
 * The element that holds the article. Starts at the densest one and climbs while what lies beside it is more of the same:
 * parts made alike, or runs of paragraphs that weigh something against what is there.
 */
export function contentRoot(blocks: readonly Block[], counts: (block: Block) => boolean): HtmlElement | undefined {
  let root = densest(blocks, counts);
  if (!root) return undefined;
  const below = proseBelow(blocks, counts);
  const flowing = flowBelow(blocks, counts);
  for (let parent = root.parent; parent && parent.name !== "#root" && parent.name !== "html"; parent = parent.parent) {
    const own = below.get(root) ?? 0;
    if ((below.get(parent) ?? 0) === own) continue;
    const extra = (flowing.get(parent) ?? 0) - (flowing.get(root) ?? 0);
    if (!alike(root, parent, below) && extra < 0.25 * own) break;
    root = parent;
  }
  return root;
}

/** Prose below each element that stands in runs: two paragraphs or more with one parent. A list of teasers has none. */
function flowBelow(blocks: readonly Block[], counts: (block: Block) => boolean): Map<HtmlElement, number> {
  const own = new Map<HtmlElement, number>();
  for (const block of blocks) own.set(block.element, (own.get(block.element) ?? 0) + 1);
  const runs = new Map<HtmlElement, Block[]>();
  for (const block of blocks) {
    if (block.kind === "item" || !counts(block) || proseOf(block) === 0) continue;
    const leaf = block.element.name === "p" || own.get(block.element) === 1;
    const parent = leaf ? (block.element.parent ?? block.element) : block.element;
    const run = runs.get(parent);
    if (run) run.push(block);
    else runs.set(parent, [block]);
  }
  const flowing = new Set([...runs.values()].filter((run) => run.length > 1).flat());
  return proseBelow(blocks, (block) => flowing.has(block));
}

const make = (element: HtmlElement): string =>
  `${element.name}.${(element.attributes.class ?? "").replace(/\d+/g, "")}`;

/** Whether the other children of `parent` that hold prose are mostly made like `child`, as parts of one text are. */
function alike(child: HtmlElement, parent: HtmlElement, below: ReadonlyMap<HtmlElement, number>): boolean {
  if (child.name === "article" || child.name === "li") return false;
  let same = 0;
  let other = 0;
  for (const sibling of parent.children) {
    if (typeof sibling === "string" || sibling === child) continue;
    const prose = below.get(sibling) ?? 0;
    if (prose === 0) continue;
    if (make(sibling) === make(child) || sibling.name === "p") same += prose;
    else other += prose;
  }
  return same > other;
}
