import { cueOf } from "./element-cues.js";
import type { HtmlElement } from "./html-tree.js";
import type { Block } from "./page-blocks.js";

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Characters of a script in which one is a syllable or a word count for as many letters as those have elsewhere. */
const letters = (text: string): number => text.length + 1.5 * (text.match(DENSE)?.length ?? 0);

const measures = new WeakMap<Block, number>();

/** How much prose a block is: its characters outside links, when it reads like sentences; else nothing. */
export function proseOf(block: Block): number {
  const known = measures.get(block);
  if (known !== undefined) return known;
  const own = measured(block);
  measures.set(block, own);
  return own;
}

function measured(block: Block): number {
  if (block.kind === "heading" || block.linked > 0.5 * block.text.length) return 0;
  const free = letters(block.text) * (1 - block.linked / block.text.length);
  if (free < 40) return 0;
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
const PARDON = { suspect: 0.3, boilerplate: 0.7, addition: 0.97 } as const;
/** Readers often write more below an article than stands in it, and lawyers more over it. */
const ADDITIONS = /comment|disqus|repl(?:y|ies)\b|respond|cookie|consent|gdpr/i;

function pardonOf(element: HtmlElement): number {
  if (cueOf(element) === "suspect") return PARDON.suspect;
  const names = `${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`;
  return ADDITIONS.test(names.slice(0, 300)) ? PARDON.addition : PARDON.boilerplate;
}

const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + proseOf(block), 0);

/** Elements whose marks speak against them although the page's prose stands there: the marks are wrong, or mean something else. */
export function pardoned(blocks: readonly Block[]): Set<HtmlElement> {
  const below = proseBelow(blocks, () => true);
  const whole = sumOf(blocks);
  const judged = [...new Set([...new Set(blocks.map((block) => block.against))].flat())].map((element) => ({
    element,
    pardon: pardonOf(element),
    own: below.get(element) ?? 0,
  }));
  // What is added to a page must not make its article look small.
  const additions = new Set(
    judged
      .filter(({ pardon, own }) => pardon === PARDON.addition && own <= pardon * whole)
      .map(({ element }) => element),
  );
  const total =
    additions.size === 0 ? whole : sumOf(blocks.filter(({ against }) => !against.some((at) => additions.has(at))));
  return new Set(
    judged
      .filter(({ element, pardon, own }) => !additions.has(element) && own > pardon * total)
      .map(({ element }) => element),
  );
}

/** A long paragraph counts little more than a middling one, and a list entry, which is often a teaser, less. */
const weight = (block: Block, prose: number): number => (20 + Math.min(prose, 400)) * (block.kind === "item" ? 0.3 : 1);

/** How much more an element counts which has the first prose below the headline. */
const AT_HEADLINE = 1.5;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The first blocks of prose below the page's headline; none where it is not shown. */
function belowHeadline(blocks: readonly Block[], title: string, counts: (block: Block) => boolean): Block[] {
  const wanted = folded(title);
  if (wanted === "") return [];
  const at = blocks.findIndex(
    ({ kind, text }) => kind === "heading" && text.length < 2 * title.length + 20 && folded(text) === wanted,
  );
  return at === -1
    ? []
    : blocks
        .slice(at + 1)
        .filter((block) => counts(block) && proseOf(block) > 0)
        .slice(0, 3);
}

/**
 * The element whose near descendants hold most prose: paragraphs count for what they stand in, half for the next, and so on.
 * A box around nothing but another box is no step.
 */
function densest(
  blocks: readonly Block[],
  counts: (block: Block) => boolean,
  title: string,
  below: ReadonlyMap<HtmlElement, number>,
): HtmlElement | undefined {
  const scores = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const prose = counts(block) ? proseOf(block) : 0;
    if (prose === 0) continue;
    const own = weight(block, prose);
    let at: HtmlElement | null = /^(?:p|li|blockquote|pre|span)$/.test(block.element.name)
      ? block.element.parent
      : block.element;
    for (let level = 1; at && level <= 6; at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + own / level);
      if (at.parent && below.get(at.parent) !== below.get(at)) level++;
    }
  }
  const first = new Set<HtmlElement>();
  for (const block of belowHeadline(blocks, title, counts))
    for (let at: HtmlElement | null = block.element; at; at = at.parent) first.add(at);
  let best: HtmlElement | undefined;
  let most = 0;
  for (const [element, score] of scores) {
    const cued = score * (cueOf(element) === "body" ? 1.25 : 1) * (first.has(element) ? AT_HEADLINE : 1);
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
export function contentRoot(
  blocks: readonly Block[],
  counts: (block: Block) => boolean,
  title: string,
): HtmlElement | undefined {
  const below = proseBelow(blocks, counts);
  let root = densest(blocks, counts, title, below);
  if (!root) return undefined;
  const flowing = flowBelow(blocks, counts);
  const headed = withHeadings(blocks);
  for (let parent = root.parent; parent && parent.name !== "#root" && parent.name !== "html"; parent = parent.parent) {
    const own = below.get(root) ?? 0;
    if ((below.get(parent) ?? 0) === own) continue;
    const extra = (flowing.get(parent) ?? 0) - (flowing.get(root) ?? 0);
    if (!alike(root, parent, below, headed) && extra < 0.25 * own) break;
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

/** Elements with a heading below them. */
function withHeadings(blocks: readonly Block[]): Set<HtmlElement> {
  const headed = new Set<HtmlElement>();
  for (const { kind, element } of blocks)
    if (kind === "heading")
      for (let at: HtmlElement | null = element; at && !headed.has(at); at = at.parent) headed.add(at);
  return headed;
}

const make = (element: HtmlElement): string =>
  `${element.name}.${(element.attributes.class ?? "").replace(/\d+/g, "")}`;

/** Whether the other children of `parent` that hold prose are mostly made like `child`, as parts of one text are. */
function alike(
  child: HtmlElement,
  parent: HtmlElement,
  below: ReadonlyMap<HtmlElement, number>,
  headed: ReadonlySet<HtmlElement>,
): boolean {
  if (child.name === "li") return false;
  // Articles with headings of their own are other articles; those without are entries of this one.
  if (child.name === "article" && parent.children.some((part) => typeof part !== "string" && headed.has(part)))
    return false;
  // Boxes without a name that stand right below `body` have nothing in common.
  if (parent.name === "body" && !child.attributes.class) return false;
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
