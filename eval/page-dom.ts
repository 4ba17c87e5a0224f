/** The benchmark pages as trees that can be changed; see `page-variations.ts`. */
import { parseHTML } from "linkedom";

/** The part of a DOM that is used here; the project is compiled without its types. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentElement: DomElement | null;
  appendChild(node: DomNode): DomNode;
}
export interface DomElement extends DomNode {
  readonly localName: string;
  readonly ownerDocument: DomDocument;
  readonly firstElementChild: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly outerHTML: string;
  innerHTML: string;
  className: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  removeAttribute(name: string): void;
  insertAdjacentHTML(where: string, html: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  replaceWith(node: DomNode): void;
  before(node: DomNode): void;
  after(node: DomNode): void;
  append(...nodes: DomNode[]): void;
  prepend(node: DomNode): void;
  remove(): void;
}
export interface DomDocument {
  readonly body: DomElement;
  readonly head: DomElement;
  readonly documentElement: DomElement;
  createElement(name: string): DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** A page taken apart, with what its article says. */
export interface Page {
  readonly document: DomDocument;
  readonly gold: string;
  /** Elements that hold a paragraph of the article and nothing else. */
  readonly paragraphs: readonly DomElement[];
  /** What most of these paragraphs stand in together. */
  readonly container: DomElement;
  /** A sentence or two of some other article. */
  readonly filler: (at: number) => string;
}

const SHINGLE = 4;
export const wordsOf = (text: string): string[] => text.match(/\p{Script=Han}|[\p{L}\p{N}_]+/gu) ?? [];
export const shinglesOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(" "));
};

/** Takes a page apart; nothing where no paragraph of the article stands in an element of its own. */
export function takeApart(html: string, gold: string, filler: Page["filler"]): Page | undefined {
  const { document } = parseHTML(html) as unknown as { document: DomDocument };
  if (!document.body) return undefined;
  const known = new Set(shinglesOf(gold));
  const paragraphs = [...document.body.querySelectorAll("p")].filter((element) => {
    const own = shinglesOf(element.textContent ?? "");
    return own.length >= 5 && own.filter((shingle) => known.has(shingle)).length >= 0.9 * own.length;
  });
  const parents = new Map<DomElement, number>();
  for (const { parentElement } of paragraphs)
    if (parentElement) parents.set(parentElement, (parents.get(parentElement) ?? 0) + 1);
  const container = [...parents].sort((a, b) => b[1] - a[1])[0]?.[0];
  return container && paragraphs.length >= 3 ? { document, gold, paragraphs, container, filler } : undefined;
}
