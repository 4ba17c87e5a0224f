import { type Cue, cueOf } from "./element-cues.js";
import type { HtmlElement } from "./html-tree.js";

/** A run of text that stands on lines of its own. */
export interface Block {
  /** White space collapsed; a line break within is a `<br>`. */
  readonly text: string;
  /** Characters of `text` that stand in links. */
  readonly linked: number;
  /** The nearest block-level element. */
  readonly element: HtmlElement;
  /** Elements above it, itself included, whose marks speak against it. */
  readonly against: readonly HtmlElement[];
  /** The block is a heading, a list entry, a quotation, a table cell, or plain prose. */
  readonly kind: "heading" | "item" | "quote" | "cell" | "prose";
  /** Whether an image or player stands right before it. */
  readonly afterMedia: boolean;
}

/** Elements that stand on lines of their own; every other one, a made-up one too, runs on in the line. */
const BLOCKS = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio iframe object amp-img".split(
    " ",
  ),
);
/** Left out without ending the line they stand in. */
const NO_BREAK = new Set(["script", "style", "noscript", "template", "input", "button", "svg"]);
/** Marks against a block beyond this many change nothing. */
const MAX_AGAINST = 40;
/** No page that is meant to be read has more. */
const MAX_BLOCKS = 20_000;
/** Lines that only `<br>` keeps apart are one block up to this many characters. */
const MAX_LINE_RUN = 20_000;
const MEDIA = new Set(["img", "picture", "video", "iframe", "figure", "audio", "amp-img", "svg", "object", "embed"]);

interface Open {
  text: string;
  linked: number;
}

/** Somebody's post shown in the article: marked as social media, and yet part of it. */
const EMBEDDED =
  /\b(?:twitter-tweet|instagram-media|bluesky-embed|mastodon-embed|tiktok-embed)\b|social-?(?:media-?)?embed|tweet/i;

/** Cuts a page into blocks, in order. */
export class BlockCutter {
  readonly blocks: Block[] = [];
  private open: Open = { text: "", linked: 0 };
  private against: readonly HtmlElement[] = [];
  private links = 0;
  private media = false;

  cut(root: HtmlElement): readonly Block[] {
    this.walk(root, root, "prose");
    this.flush(root, "prose");
    return this.blocks;
  }

  private flush(element: HtmlElement, kind: Block["kind"]): void {
    const { text, linked } = this.open;
    if (text === "" || this.blocks.length >= MAX_BLOCKS || text.trim() === "") {
      if (text !== "") this.open = { text: "", linked: 0 };
      return;
    }
    this.blocks.push({
      text: text.trim(),
      linked,
      element,
      against: this.against,
      kind,
      afterMedia: this.media,
    });
    this.open = { text: "", linked: 0 };
    this.media = false;
  }

  private add(raw: string): void {
    const open = this.open;
    let text = raw.replace(/[\s\u00a0]+/g, " ");
    if (text.startsWith(" ") && (open.text === "" || open.text.endsWith(" ") || open.text.endsWith("\n")))
      text = text.slice(1);
    if (text === "") return;
    open.text += text;
    if (this.links > 0) open.linked += text.length;
  }

  /** A row of a table of data is one line, its cells apart by a space. */
  private row(row: HtmlElement): void {
    for (const cell of row.children) {
      if (typeof cell === "string") continue;
      if (this.open.text !== "") this.open.text = `${this.open.text.trimEnd()} `;
      this.walk(cell, row, "cell");
    }
    this.flush(row, "cell");
  }

  private walk(element: HtmlElement, owner: HtmlElement, kind: Block["kind"]): void {
    for (const child of element.children) {
      if (typeof child === "string") this.add(child);
      else if (child.name === "br") this.lineBreak(owner, kind);
      else this.enter(child, owner, kind);
    }
  }

  private lineBreak(owner: HtmlElement, kind: Block["kind"]): void {
    const { text } = this.open;
    if (text.endsWith("\n") || text.endsWith("\n ") || text.length > MAX_LINE_RUN) this.flush(owner, kind);
    else if (text !== "") this.open.text = `${text.trimEnd()}\n`;
  }

  private enter(child: HtmlElement, owner: HtmlElement, kind: Block["kind"]): void {
    const cue: Cue = cueOf(child);
    const inline = !BLOCKS.has(child.name);
    if (MEDIA.has(child.name)) this.media = true;
    if (cue === "never") {
      if (!inline && !NO_BREAK.has(child.name)) this.flush(owner, kind);
      return;
    }
    const link = child.name === "a" && child.attributes.href !== undefined;
    const midway = inline && this.open.text !== "" && !/\n$/.test(this.open.text);
    const embedded = EMBEDDED.test(child.attributes.class ?? "");
    const flagged = !midway && !embedded && (cue === "boilerplate" || cue === "suspect") && !link;
    if (!inline || flagged) this.flush(owner, kind);
    const outer = this.against;
    if (embedded) this.against = outer.filter((element) => cueOf(element) === "boilerplate");
    else if (flagged && outer.length < MAX_AGAINST) this.against = [...outer, child];
    if (link) this.links++;
    if (child.name === "tr" && isDataRow(child)) this.row(child);
    else if (inline) this.walk(child, flagged ? child : owner, kind);
    else this.walk(child, child, kindOf(child, kind));
    if (!inline || flagged) this.flush(child, inline ? kind : kindOf(child, kind));
    if (link) this.links--;
    this.against = outer;
  }
}

/** Whether a row has two cells or more and nothing but running text in them: else the table is there for layout. */
function isDataRow(row: HtmlElement): boolean {
  const cells = row.children.filter((child): child is HtmlElement => typeof child !== "string");
  return cells.length > 1 && cells.every((cell) => onlyInline(cell, 4));
}

const onlyInline = (element: HtmlElement, levels: number): boolean =>
  levels > 0 &&
  element.children.every(
    (child) =>
      typeof child === "string" || (child.name !== "br" && !BLOCKS.has(child.name) && onlyInline(child, levels - 1)),
  );

function kindOf(element: HtmlElement, outer: Block["kind"]): Block["kind"] {
  if (/^h[1-6]$/.test(element.name)) return "heading";
  if (element.name === "li" || element.name === "dt" || element.name === "dd") return "item";
  if (element.name === "blockquote") return "quote";
  return outer;
}
