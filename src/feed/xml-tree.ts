import { Parser } from "htmlparser2";
import { decodeCharacters } from "./characters.js";
import type { FeedFault } from "./document.js";
import { ABSURD_DEPTH, MAX_DEPTH, MAX_ELEMENTS, MAX_ITEMS, MAX_PREFIXES } from "./limits.js";
import { canonicalPrefix } from "./namespaces.js";
import { repairText } from "./repair-text.js";
import { resolveUrl } from "./urls.js";

export interface XmlElement {
  /** `prefix:local` or `local`, lower-cased, with the prefix that its namespace usually has. */
  readonly name: string;
  /** Local name as written. */
  readonly local: string;
  /** By canonical name, values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  readonly base: string;
  readonly language: string | undefined;
}

export interface XmlTree {
  readonly root: XmlElement | undefined;
  readonly faults: readonly FeedFault[];
  readonly namespaces: ReadonlyMap<string, string>;
}

export interface XmlContext {
  readonly base: string;
  readonly language?: string;
  /** Replacements that the document type declares. */
  readonly entities: ReadonlyMap<string, string>;
}

type Scope = ReadonlyMap<string, string>;

const ITEMS = new Set(["item", "entry", "url"]);
const XML_SCOPE: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/** A name that XML does not have by itself. */
const UNDECLARED = /&(?!(?:amp|lt|gt|quot|apos);)([a-zA-Z]\w{0,40});/;

/** Chunk of text handed to the tokeniser at once; between chunks the reader looks whether it has had enough. */
const CHUNK = 64 * 1024;

/**
 * Builds the tree of an XML document, forgivingly: tags that do not match are closed, what is cut off is kept as far as
 * it goes, undeclared but well-known prefixes are understood. Depth, elements and items are capped.
 * Nothing outside the text is ever read.
 */
export function readXml(text: string, context: XmlContext): XmlTree {
  const builder = new TreeBuilder(context);
  let openedAt = -1;
  const parser: Parser = new Parser(
    {
      onopentagname: (name) => builder.begin(name),
      onattribute: (name, value) => builder.attribute(name, value),
      onopentag: () => {
        openedAt = parser.endIndex;
        builder.open();
      },
      // "<br/>" is closed where it opened; the tokeniser calls that implied too.
      onclosetag: (_name, implied) => builder.close(implied && parser.endIndex !== openedAt),
      ontext: (data) => builder.text(data),
      oncdatastart: () => builder.cdata(true),
      oncdataend: () => builder.cdata(false),
    },
    { xmlMode: true, decodeEntities: false },
  );
  for (let at = 0; at < text.length && !builder.full; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  builder.ending();
  parser.end();
  return builder.tree();
}

class TreeBuilder {
  full = false;
  #root: XmlElement | undefined;
  readonly #stack: XmlElement[] = [];
  readonly #scopes: Scope[] = [XML_SCOPE];
  readonly #namespaces = new Map<string, string>();
  readonly #faults = new Map<string, string>();
  #pending: { name: string; attributes: Map<string, string> } = { name: "", attributes: new Map() };
  #elements = 0;
  #items = 0;
  #skipping = 0;
  #inCdata = false;
  #ended = false;

  constructor(private readonly context: XmlContext) {}

  begin(name: string): void {
    this.#pending = { name, attributes: new Map() };
  }

  attribute(name: string, value: string): void {
    if (!this.#pending.attributes.has(name)) this.#pending.attributes.set(name, this.#decode(value));
  }

  open(): void {
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) {
      this.full = true;
      this.#fault("too-many-elements", `The document has more than ${MAX_ELEMENTS} elements; the rest was left out.`);
    }
    if (this.full || this.#skipping > 0 || this.#stack.length >= MAX_DEPTH) {
      if (!this.full) this.#fault("too-deep", `Elements nested deeper than ${MAX_DEPTH} were left out.`);
      this.#skipping += 1;
      this.full ||= this.#skipping > ABSURD_DEPTH;
      return;
    }
    const element = this.#element();
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(element);
    else if (this.#root) this.#fault("after-root", "Something follows the end of the document.");
    this.#root ??= element;
    this.#stack.push(element);
  }

  close(implied: boolean): void {
    if (implied) this.#fault(this.#ended ? "cut-off" : "unclosed", "An element is not closed.");
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    const element = this.#stack.pop();
    this.#scopes.pop();
    if (element && ITEMS.has(element.name)) this.#items += 1;
    if (this.#items < MAX_ITEMS) return;
    this.full = true;
    this.#fault("too-many-items", `Only the first ${MAX_ITEMS} items were read.`);
  }

  text(data: string): void {
    if (this.full || this.#skipping > 0) return;
    const parent = this.#stack.at(-1);
    if (parent) parent.children.push(this.#inCdata ? repairText(data) : this.#decode(data));
    else if (data.trim() !== "") this.#fault("stray-text", "Text stands outside the document's element.");
  }

  cdata(inside: boolean): void {
    this.#inCdata = inside;
  }

  /** What is closed from here on was never closed by the document. */
  ending(): void {
    this.#ended = true;
  }

  tree(): XmlTree {
    const faults = [...this.#faults].map(([code, message]) => ({ code, message }));
    return { root: this.#root, faults, namespaces: this.#namespaces };
  }

  #fault(code: string, message: string): void {
    // What is cut off because we stopped reading is no fault of the document.
    if (!(this.full && code === "cut-off") && !this.#faults.has(code)) this.#faults.set(code, message);
  }

  #decode(text: string): string {
    if (!text.includes("&")) return repairText(text);
    const undeclared = UNDECLARED.exec(text)?.[1];
    if (undeclared !== undefined && !this.context.entities.has(undeclared))
      this.#fault("undeclared-entity", `"&${undeclared};" is used and not declared.`);
    return repairText(decodeCharacters(text, this.context.entities));
  }

  #element(): XmlElement {
    const { name, attributes } = this.#pending;
    const scope = this.#scope(attributes);
    this.#scopes.push(scope);
    const parent = this.#stack.at(-1);
    const canonical = new Map<string, string>();
    for (const [key, value] of attributes)
      if (!/^xmlns(:|$)/.test(key)) canonical.set(this.#canonical(key, scope, true), value);
    const outer = parent?.base ?? this.context.base;
    const ownBase = canonical.get("xml:base") ?? canonical.get("base");
    const language = canonical.get("xml:lang") ?? canonical.get("lang");
    const inherited = parent ? parent.language : this.context.language;
    return {
      name: this.#canonical(name, scope, false),
      local: name.slice(name.indexOf(":") + 1),
      attributes: canonical,
      children: [],
      base: ownBase === undefined ? outer : resolveUrl(ownBase, outer) || outer,
      language: language === undefined ? inherited : language === "" ? undefined : language.replaceAll("_", "-"),
    };
  }

  #scope(attributes: ReadonlyMap<string, string>): Scope {
    const outer = this.#scopes.at(-1) ?? XML_SCOPE;
    let own: Map<string, string> | undefined;
    for (const [key, value] of attributes) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      own ??= new Map(outer);
      if (own.size >= MAX_PREFIXES) break;
      own.set(key.slice(6), value);
      this.#namespaces.set(value, canonicalPrefix(value) || key.slice(6));
    }
    return own ?? outer;
  }

  #canonical(name: string, scope: Scope, attribute: boolean): string {
    const lower = name.toLowerCase();
    const colon = lower.indexOf(":");
    const written = colon < 0 ? "" : lower.slice(0, colon);
    const local = lower.slice(colon + 1);
    if (attribute && colon < 0) return local;
    const address = scope.get(colon < 0 ? "" : name.slice(0, colon));
    if (address === undefined && written !== "")
      this.#fault("undeclared-prefix", `The prefix "${written.slice(0, 40)}" is not declared.`);
    // A namespace nobody knows keeps its own prefix, and so does a well-known prefix that is bound to a wrong address.
    const prefix = (address === undefined ? undefined : canonicalPrefix(address)) ?? written;
    return prefix === "" ? local : `${prefix}:${local}`;
  }
}
