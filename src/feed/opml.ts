import { type Rejection, reject } from "../model/rejection.js";
import { normaliseLine } from "../text/normalise.js";
import { escapeAttribute, escapeText } from "./characters.js";
import { decodeFeed } from "./decode.js";
import { takeDoctype } from "./doctype.js";
import { resolveUrl } from "./urls.js";
import { readXml, type XmlElement } from "./xml-tree.js";

/** One subscription in an OPML file. */
export interface Subscription {
  readonly url: string;
  readonly title: string;
  readonly homepage?: string;
  /** Titles of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
}

export interface SubscriptionList {
  readonly title: string;
  readonly subscriptions: readonly Subscription[];
  readonly warnings: ReadonlyArray<{ readonly code: string; readonly message: string }>;
}

/** Subscriptions of one list; a larger one is refused, since nobody reads so many. */
export const MAX_SUBSCRIPTIONS = 20_000;

const outlines = (element: XmlElement): XmlElement[] =>
  element.children.filter((node): node is XmlElement => typeof node === "object" && node.name === "outline");

const titleOf = (outline: XmlElement): string =>
  normaliseLine(outline.attributes.get("title") || outline.attributes.get("text") || "").slice(0, 500);

function collect(parent: XmlElement, groups: readonly string[], found: Map<string, Subscription>): void {
  for (const outline of outlines(parent)) {
    const address = outline.attributes.get("xmlurl") ?? "";
    const title = titleOf(outline);
    const url = resolveUrl(address.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:\/\//i, "http://"), "");
    if (/^https?:\/\/[^/\s]/i.test(url)) {
      const homepage = outline.attributes.get("htmlurl") ?? "";
      const site = /^https?:\/\//i.test(homepage) ? { homepage } : {};
      if (!found.has(url)) found.set(url, { url, title: title || url, groups, ...site });
    }
    collect(outline, title && !address ? [...groups, title] : groups, found);
  }
}

/**
 * Reads the subscriptions of an OPML file, each address once, in order. Rejections: `not-opml`, `forbidden-entity`,
 * `too-many-outlines`.
 */
export function parseOpml(bytes: Uint8Array | string, source = "opml"): SubscriptionList | Rejection {
  const text = typeof bytes === "string" ? bytes : decodeFeed(bytes, undefined).text;
  const doctype = takeDoctype(text.trimStart());
  if (doctype.danger) return reject("feed", "forbidden-entity", source, doctype.danger);
  const tree = readXml(doctype.text, { base: "", entities: doctype.entities });
  if (tree.root?.name !== "opml")
    return reject("feed", "not-opml", source, "The file is not OPML: its first element is no <opml>.");
  const part = (name: string) =>
    tree.root?.children.find((node): node is XmlElement => typeof node === "object" && node.name === name);
  const found = new Map<string, Subscription>();
  collect(part("body") ?? tree.root, [], found);
  const excess = found.size > MAX_SUBSCRIPTIONS || tree.faults.some((fault) => fault.code === "too-many-elements");
  if (excess) return reject("feed", "too-many-outlines", source, `The list has more than ${MAX_SUBSCRIPTIONS} feeds.`);
  const title = part("head")?.children.find(
    (node): node is XmlElement => typeof node === "object" && node.name === "title",
  );
  const text0 = title?.children.filter((node) => typeof node === "string").join("") ?? "";
  return { title: normaliseLine(text0), subscriptions: [...found.values()], warnings: tree.faults };
}

interface Group {
  readonly feeds: Subscription[];
  readonly groups: Map<string, Group>;
}

function lines(group: Group, indent: string): string[] {
  const out: string[] = [];
  for (const feed of group.feeds) {
    const title = escapeAttribute(feed.title);
    const site = feed.homepage === undefined ? "" : ` htmlUrl="${escapeAttribute(feed.homepage)}"`;
    out.push(
      `${indent}<outline type="rss" text="${title}" title="${title}" xmlUrl="${escapeAttribute(feed.url)}"${site}/>`,
    );
  }
  for (const [name, inner] of group.groups) {
    const title = escapeAttribute(name);
    out.push(
      `${indent}<outline text="${title}" title="${title}">`,
      ...lines(inner, `${indent}  `),
      `${indent}</outline>`,
    );
  }
  return out;
}

/** Writes OPML 2.0: groups as outlines around their feeds, in order of first appearance. `parseOpml` reads it back. */
export function writeOpml(list: Pick<SubscriptionList, "title" | "subscriptions">): string {
  const root: Group = { feeds: [], groups: new Map() };
  for (const feed of list.subscriptions) {
    let group = root;
    for (const name of feed.groups) {
      const next: Group = group.groups.get(name) ?? { feeds: [], groups: new Map() };
      group.groups.set(name, next);
      group = next;
    }
    group.feeds.push(feed);
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${escapeText(list.title)}</title>\n  </head>`,
    "  <body>",
    ...lines(root, "    "),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}
