import type { PageCapture } from "../model/capture.js";
import { normaliseLine } from "../text/normalise.js";
import { agencyCredit } from "./agency-credit.js";
import { canonicalUrl } from "./canonical-url.js";
import { cleanAuthors } from "./clean-authors.js";
import { textField } from "./json-ld.js";
import { pageAddress } from "./page-address.js";
import { bylineTexts, pageAuthors } from "./page-authors.js";
import type { Block } from "./page-blocks.js";
import type { PageFacts } from "./page-facts.js";
import { headLines } from "./page-head.js";
import { type PageImage, pageImage } from "./page-image.js";
import { pageTimes } from "./page-times.js";
import { pageTitle } from "./page-title.js";
import { credibleTime } from "./parse-time.js";

export interface PageMetadata {
  readonly title: string;
  readonly url: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly dek?: string;
  readonly section?: string;
  readonly image?: PageImage;
  readonly credit?: string;
}

const MAX_LINE = 1_000;
const line = (raw: string | undefined): string => normaliseLine((raw ?? "").slice(0, MAX_LINE));

const siteOf = (facts: PageFacts): string =>
  line(facts.meta.get("og:site_name")?.[0]) ||
  line(textField(facts.linked.article?.publisher)) ||
  line(facts.meta.get("application-name")?.[0]);

const hostOf = (...addresses: string[]): string => {
  for (const address of addresses) if (URL.canParse(address)) return new URL(address).hostname.replace(/^www\./, "");
  return "";
};

/** The standfirst: what the page says in a line or two, when that is more than its title. */
function dekOf(facts: PageFacts, title: string): string {
  const stated = [
    facts.meta.get("og:description")?.[0],
    facts.meta.get("description")?.[0],
    textField(facts.linked.article?.description),
    facts.meta.get("twitter:description")?.[0],
  ];
  const dek = stated.map(line).find((text) => text !== "" && text.toLowerCase() !== title.toLowerCase());
  return dek ?? "";
}

/** The section, as long as it is one and not the site's own name. */
function sectionOf(facts: PageFacts, site: string): string {
  const stated =
    textField(facts.linked.article?.articleSection) ??
    facts.meta.get("article:section")?.[0] ??
    facts.meta.get("parsely-section")?.[0] ??
    facts.meta.get("section")?.[0];
  const section = line(stated)
    .split(/\s*[,|>]\s*/)[0]!
    .slice(0, 80);
  return site.toLowerCase().includes(section.toLowerCase()) ? "" : section;
}

/** Weighs what a page states to machines, what it shows its reader and what a feed said of it, in this order of trust for each field. */
export function pageMetadata(
  facts: PageFacts,
  blocks: readonly Block[],
  capture: PageCapture,
  now: string,
): PageMetadata {
  const { hint } = capture;
  const siteName = siteOf(facts);
  const url = pageAddress(facts, capture.url);
  const host = hostOf(url, canonicalUrl(facts.canonical ?? ""), facts.meta.get("og:url")?.[0] ?? "");
  const title = pageTitle(facts, blocks, siteName, host) || line(hint?.title);
  const lines = headLines(blocks, title);
  const outlet = `${siteName} ${host}`;
  const found = pageAuthors(facts, lines, outlet);
  const authors = found.length > 0 ? found : cleanAuthors(hint?.authors ?? [], { trusted: true, outlet });
  const times = pageTimes(facts, lines, url || capture.url, now);
  const published = times.published ?? credibleTime(hint?.published, now);
  const [dek, section] = [dekOf(facts, title) || line(hint?.summary), sectionOf(facts, outlet)];
  const image = pageImage(facts, blocks, title, url);
  const credit = agencyCredit(bylineTexts(facts, lines), "", outlet);
  return {
    title,
    url,
    authors,
    ...(siteName === "" ? {} : { siteName }),
    ...(published === undefined ? {} : { published }),
    ...(times.modified === undefined ? {} : { modified: times.modified }),
    ...(dek === "" ? {} : { dek }),
    ...(section === "" ? {} : { section }),
    ...(image === undefined ? {} : { image }),
    ...(credit === undefined ? {} : { credit }),
  };
}
