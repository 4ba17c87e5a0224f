import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

type HtmlNode = HtmlElement | string;

/** An element of a page: the little of a DOM that extraction needs. Text nodes are plain strings. */
export class HtmlElement {
  readonly children: HtmlNode[] = [];
  constructor(
    readonly name: string,
    /** Only those of `KEPT`. */
    readonly attributes: Readonly<Record<string, string>>,
    readonly parent: HtmlElement | null,
    readonly depth: number,
  ) {}
}

/** Deeper elements are left out and their text goes to the last one: no page that is meant to be read is deeper. */
export const MAX_DEPTH = 256;
/** More elements than this are left out in the same way. */
const MAX_NODES = 100_000;
const KEPT = new Set(
  "class id itemprop rel href property name content datetime lang type role style hidden".split(" "),
);
const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** Open elements that a start tag ends, where they are the innermost one. */
const ENDS = new Map<string, ReadonlySet<string>>();
const ends = (names: string, ended: string): void => {
  for (const name of names.split(" ")) ENDS.set(name, new Set(ended.split(" ")));
};
ends(
  "address article aside blockquote center details dialog div dl fieldset figcaption figure footer form header hgroup hr main menu nav ol pre section table ul p",
  "p",
);
ends(HEADINGS.join(" "), `p ${HEADINGS.join(" ")}`);
ends("li", "li p");
ends("dt dd", "dt dd p");
ends("td th", "td th p");
ends("tr", "tr td th p");
ends("thead tbody tfoot", "thead tbody tfoot tr td th p");
ends("option optgroup", "option");

/** An end tag does not reach out of these, unless it is one of the table's own. */
const SCOPE = new Set(["td", "th", "table", "#root"]);
const TABLE = new Set(["td", "th", "tr", "tbody", "thead", "tfoot", "table"]);
/** Start tags that end foreign content, as where a page forgot to close its drawing. */
const BREAKS_OUT = new Set(
  "blockquote body center div dl h1 h2 h3 h4 h5 h6 head hr img li meta ol p pre span table ul article section".split(
    " ",
  ),
);

/** Builds the tree from tokens. The stack of open elements is the chain of parents, so that depth costs nothing. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root = new HtmlElement("#root", NO_ATTRIBUTES, null, 0);
  private current = this.root;
  private nodes = 0;
  /** Elements opened and not built, because they were too deep or too many. */
  private unbuilt = new Map<string, number>();
  private foreign = 0;
  private name = "";
  private attributes: Record<string, string> | undefined;
  private attribute: string | undefined;
  private value = "";

  constructor(private readonly html: string) {}

  isInForeignContext = (): boolean => this.foreign > 0;

  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.text(String.fromCodePoint(codepoint));
  }

  private text(data: string): void {
    const { current } = this;
    if (
      this.foreign > 0 ||
      current.name === "style" ||
      (current.name === "script" && !/json/i.test(current.attributes.type ?? ""))
    )
      return;
    const last = current.children.length - 1;
    if (typeof current.children[last] === "string") current.children[last] += data;
    else current.children.push(data);
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.attribute = KEPT.has(name) && this.attributes?.[name] === undefined ? name : undefined;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== undefined) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== undefined) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attribute === undefined) return;
    this.attributes ??= {};
    this.attributes[this.attribute] = this.value;
  }

  onopentagend(): void {
    const { name } = this;
    if (this.foreign > 0) {
      if (!BREAKS_OUT.has(name)) {
        if (name === "svg" || name === "math") this.foreign++;
        return;
      }
      this.foreign = 0;
    }
    if (name === "svg" || name === "math") {
      this.foreign = 1;
      return;
    }
    const ended = ENDS.get(name);
    if (ended && this.unbuilt.size === 0)
      while (ended.has(this.current.name) && this.current.parent) this.current = this.current.parent;
    this.open(name);
  }

  private open(name: string): void {
    const empty = VOID.has(name);
    if (this.unbuilt.size > 0 || this.current.depth >= MAX_DEPTH || this.nodes >= MAX_NODES) {
      if (!empty) this.unbuilt.set(name, (this.unbuilt.get(name) ?? 0) + 1);
      return;
    }
    this.nodes++;
    const element = new HtmlElement(name, this.attributes ?? NO_ATTRIBUTES, this.current, this.current.depth + 1);
    this.current.children.push(element);
    if (!empty) this.current = element;
  }

  onselfclosingtag(): void {
    if (this.foreign === 0 && this.name !== "svg" && this.name !== "math") this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.foreign > 0) {
      if (name === "svg" || name === "math") this.foreign--;
      if (!BREAKS_OUT.has(name)) return;
      this.foreign = 0;
    }
    if (name === "br") {
      this.attributes = undefined;
      this.open("br");
      return;
    }
    if (VOID.has(name) || name === "body" || name === "html" || this.closeUnbuilt(name)) return;
    const inTable = TABLE.has(name);
    for (let at: HtmlElement | null = this.current; at?.parent; at = at.parent) {
      if (at.name === name) {
        this.current = at.parent;
        this.unbuilt.clear();
        return;
      }
      if (!inTable && SCOPE.has(at.name)) return;
    }
  }

  private closeUnbuilt(name: string): boolean {
    const open = this.unbuilt.get(name);
    if (open === undefined) return false;
    if (open > 1) this.unbuilt.set(name, open - 1);
    else this.unbuilt.delete(name);
    return true;
  }

  oncdata(start: number, end: number): void {
    if (this.foreign === 0) this.text(this.html.slice(start, end));
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Builds the tree of a page in one streaming pass that never goes deeper than `MAX_DEPTH`. Never throws. */
export function parseTree(html: string): HtmlElement {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({}, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** Every element below `from`, in the order of the page. */
export function* elementsOf(from: HtmlElement): Generator<HtmlElement> {
  const open: Array<{ readonly children: readonly HtmlNode[]; at: number }> = [{ children: from.children, at: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.at++];
    if (child === undefined) open.pop();
    else if (typeof child !== "string") {
      yield child;
      if (child.children.length > 0) open.push({ children: child.children, at: 0 });
    }
  }
}

/** Text below an element as it stands, scripts and styles left out; at most about `limit` characters of it. */
export function textOf(element: HtmlElement, limit = 10_000): string {
  let text = "";
  for (const child of element.children) {
    if (text.length >= limit) break;
    if (typeof child === "string") text += child.slice(0, limit);
    else if (child.name === "br") text += "\n";
    else if (child.name !== "script" && child.name !== "style") text += textOf(child, limit - text.length);
  }
  return text;
}
