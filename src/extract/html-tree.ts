import { Parser } from "htmlparser2";

export type HtmlNode = HtmlElement | string;

/** An element of a page: the little of a DOM that extraction needs. Text nodes are plain strings. */
export class HtmlElement {
  readonly children: HtmlNode[] = [];
  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly parent: HtmlElement | null,
    readonly depth: number,
  ) {}

  attribute(name: string): string | undefined {
    return Object.hasOwn(this.attributes, name) ? this.attributes[name] : undefined;
  }
}

/** Deeper elements are left out and their text goes to the last one: no page that is meant to be read is deeper. */
export const MAX_DEPTH = 256;
const MAX_NODES = 300_000;

/** Builds the tree of a page in one streaming pass that never goes deeper than `MAX_DEPTH`. Never throws. */
export function parseTree(html: string): HtmlElement {
  const root = new HtmlElement("#root", {}, null, 0);
  let current = root;
  let below = 0;
  let nodes = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (below > 0 || current.depth >= MAX_DEPTH || nodes >= MAX_NODES) {
        below++;
        return;
      }
      nodes++;
      const element = new HtmlElement(name, attributes, current, current.depth + 1);
      current.children.push(element);
      current = element;
    },
    ontext(data) {
      const last = current.children.length - 1;
      if (typeof current.children[last] === "string") current.children[last] += data;
      else current.children.push(data);
    },
    onclosetag() {
      if (below > 0) below--;
      else current = current.parent ?? root;
    },
  });
  parser.end(html);
  return root;
}

/** Every element below `from`, in the order of the page. */
export function* elementsOf(from: HtmlElement): Generator<HtmlElement> {
  for (const child of from.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** All text below an element, as it stands. */
export function textOf(element: HtmlElement): string {
  let text = "";
  for (const child of element.children) {
    if (typeof child === "string") text += child;
    else if (child.name === "br") text += "\n";
    else if (child.name !== "script" && child.name !== "style") text += textOf(child);
  }
  return text;
}
