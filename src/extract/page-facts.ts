import { elementsOf, type HtmlElement, textOf } from "./html-tree.js";
import { type LinkedData, readLinkedData } from "./json-ld.js";

/** What a page says of itself, gathered in one walk and not yet weighed. */
export interface PageFacts {
  /** `meta` values by lower-case name, property or itemprop, in order; microdata of other elements among them. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linked: LinkedData;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly titleTag: string;
  readonly headings: readonly HtmlElement[];
  readonly times: readonly HtmlElement[];
  readonly bylines: readonly HtmlElement[];
}

const BYLINE = /(?:^|[\s_-])(?:by-?line\w*|author\w*|writer\w*)(?:$|[\s_-])/i;
/** Where other people than the author are named. */
const ELSEWHERE =
  /comment|related|recirc|recommend|sidebar|footer|nav|popular|trending|latest|teaser|promo|widget|disqus|review-?form|statement|quote/i;
const MICRODATA = new Set(["datepublished", "datemodified", "datecreated"]);
const MAX_HEADINGS = 50;
const MAX_BYLINES = 40;
/** Candidates looked at: a hostile page has a hundred thousand. */
const MAX_TRIED = 400;

class Gatherer {
  readonly meta = new Map<string, string[]>();
  readonly blocks: string[] = [];
  readonly headings: HtmlElement[] = [];
  readonly times: HtmlElement[] = [];
  readonly bylines: HtmlElement[] = [];
  canonical: string | undefined;
  language: string | undefined;
  titleTag = "";
  private tried = 0;

  take(element: HtmlElement): void {
    const { attributes } = element;
    switch (element.name) {
      case "meta":
        this.state(attributes.property ?? attributes.name ?? attributes.itemprop, attributes.content);
        return;
      case "script":
        if (/ld\+json/i.test(attributes.type ?? "")) this.blocks.push(String(element.children[0] ?? ""));
        return;
      case "link":
        if (/^canonical$/i.test(attributes.rel ?? "")) this.canonical ??= attributes.href;
        return;
      case "html":
        this.language ??= attributes.lang;
        return;
      case "title":
        this.titleTag ||= textOf(element, 2_000);
        return;
      case "h1":
        if (this.headings.length < MAX_HEADINGS) this.headings.push(element);
        break;
      case "time":
        if (this.times.length < MAX_HEADINGS) this.times.push(element);
    }
    this.mark(element);
  }

  private state(name: string | undefined, content: string | undefined): void {
    if (name === undefined || content === undefined || content.trim() === "") return;
    const key = name.toLowerCase();
    const values = this.meta.get(key);
    if (values) values.push(content);
    else this.meta.set(key, [content]);
  }

  private mark(element: HtmlElement): void {
    const { attributes } = element;
    const { class: names, itemprop, rel } = attributes;
    if (itemprop !== undefined && MICRODATA.has(itemprop.toLowerCase()))
      this.state(itemprop, attributes.content ?? attributes.datetime ?? textOf(element, 200));
    if (names === undefined && itemprop === undefined && rel === undefined) return;
    if (this.tried >= MAX_TRIED || this.bylines.length >= MAX_BYLINES) return;
    if (!BYLINE.test(`${names ?? ""} ${itemprop ?? ""} ${rel ?? ""}`.slice(0, 300))) return;
    this.tried++;
    if (!isElsewhere(element)) this.bylines.push(element);
  }
}

export function gatherFacts(root: HtmlElement): PageFacts {
  const gatherer = new Gatherer();
  for (const element of elementsOf(root)) gatherer.take(element);
  const { meta, canonical, language, titleTag, headings, times, bylines } = gatherer;
  return { meta, linked: readLinkedData(gatherer.blocks), canonical, language, titleTag, headings, times, bylines };
}

/** Whether an element stands in a part of the page that is about something else. */
function isElsewhere(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at && at.name !== "body"; at = at.parent) {
    if (at.name === "form" || at.name === "label" || at.name === "footer" || at.name === "nav") return true;
    if (ELSEWHERE.test(`${at.attributes.class ?? ""} ${at.attributes.id ?? ""}`.slice(0, 300))) return true;
  }
  return false;
}
