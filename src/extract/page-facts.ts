import { elementsOf, type HtmlElement, textOf } from "./html-tree.js";
import { type LinkedData, readLinkedData } from "./json-ld.js";

/** What a page says of itself, gathered in one walk and not yet weighed. */
export interface PageFacts {
  /** `meta` values by lower-case name, property or itemprop, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedData;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly titleTag: string;
  readonly headings: readonly HtmlElement[];
  readonly times: readonly HtmlElement[];
  readonly bylines: readonly HtmlElement[];
}

const MAX_BYLINES = 40;
/** Where other people than the author are named. */
const ELSEWHERE =
  /comment|related|recirc|recommend|sidebar|footer|nav|popular|trending|latest|teaser|promo|widget|disqus|review-?form|statement|quote/i;
const BYLINE = /(?:^|[\s_-])(?:by-?line\w*|author\w*|writer\w*)(?:$|[\s_-])/i;

export function gatherFacts(root: HtmlElement): PageFacts {
  const meta = new Map<string, string[]>();
  const blocks: string[] = [];
  const headings: HtmlElement[] = [];
  const times: HtmlElement[] = [];
  const bylines: HtmlElement[] = [];
  let canonical: string | undefined;
  let language: string | undefined;
  let titleTag = "";
  for (const element of elementsOf(root)) {
    if (element.name === "meta") addMeta(meta, element);
    else if (element.name === "script") {
      if (/ld\+json/i.test(element.attribute("type") ?? "")) blocks.push(String(element.children[0] ?? ""));
    } else if (element.name === "link") {
      if (/^canonical$/i.test(element.attribute("rel") ?? "")) canonical ??= element.attribute("href");
    } else if (element.name === "html") language ??= element.attribute("lang");
    else if (element.name === "title") titleTag ||= textOf(element);
    else if (element.name === "h1") headings.push(element);
    else if (element.name === "time") times.push(element);
    const marks = `${element.attribute("class") ?? ""} ${element.attribute("itemprop") ?? ""} ${element.attribute("rel") ?? ""}`;
    if (marks.length > 2 && bylines.length < MAX_BYLINES && BYLINE.test(marks.slice(0, 300)) && !isElsewhere(element))
      bylines.push(element);
  }
  return { meta, linked: readLinkedData(blocks), canonical, language, titleTag, headings, times, bylines };
}

/** Whether an element stands in a part of the page that is about something else. */
function isElsewhere(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at && at.name !== "body"; at = at.parent) {
    if (at.name === "form" || at.name === "label" || at.name === "footer" || at.name === "nav") return true;
    if (ELSEWHERE.test(`${at.attributes.class ?? ""} ${at.attributes.id ?? ""}`.slice(0, 300))) return true;
  }
  return false;
}

function addMeta(meta: Map<string, string[]>, element: HtmlElement): void {
  const name = element.attribute("property") ?? element.attribute("name") ?? element.attribute("itemprop");
  const content = element.attribute("content");
  if (name === undefined || content === undefined || content.trim() === "") return;
  const key = name.toLowerCase();
  const values = meta.get(key);
  if (values) values.push(content);
  else meta.set(key, [content]);
}
