import type { QuotingRule } from "../model/quoting.js";
import type { Library } from "../pipeline/library.js";
import type { LinkStyle } from "./address/link.js";

/** What the owner of a site decides about it. */
export interface Site {
  /** Name in the masthead and in titles. */
  readonly name: string;
  /** Public address without a slash at its end; canonical links come from it and never from a request. Empty: no canonical links. */
  readonly baseUrl: string;
  readonly links: LinkStyle;
  /** How much of an article without an open licence a page may show. */
  readonly quoting: QuotingRule;
  /** Stories on one page of a list. */
  readonly storiesPerPage: number;
}

/** The published defaults. */
export const defaultSite: Site = {
  name: "Parallax",
  baseUrl: "",
  links: "served",
  quoting: { share: 0.1, characters: 600, strict: false, strictCharacters: 150, sentenceCharacters: 300 },
  storiesPerPage: 30,
};

/** What every page is made from. */
export interface PageContext {
  readonly library: Library;
  readonly site: Site;
  /** Path of the page that is being made, from the site's root. */
  readonly path: string;
  /** Link from this page to the page at `path`. */
  readonly link: (path: string) => string;
}

/** A finished page. */
export interface RenderedPage {
  readonly status: 200 | 400 | 404 | 500;
  readonly body: string;
}
