import type { PageCapture } from "../model/capture.js";
import { normaliseLine } from "../text/normalise.js";
import { canonicalUrl } from "./canonical-url.js";
import { cleanAuthors } from "./clean-authors.js";
import { textOf } from "./html-tree.js";
import { namesField, textField } from "./json-ld.js";
import type { PageFacts } from "./page-facts.js";
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
  readonly image?: { readonly url: string; readonly alt?: string };
}

const MAX_LINE = 1_000;
const line = (raw: string | undefined): string => normaliseLine((raw ?? "").slice(0, MAX_LINE));

/** First value of the first of these names that the page states. */
const metaOf = (facts: PageFacts, ...names: string[]): string | undefined => {
  for (const name of names) {
    const value = facts.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The page title without the outlet's name at its end. */
function titleOf(facts: PageFacts): string {
  const stated = line(textField(facts.linked.article?.headline)) || line(metaOf(facts, "og:title", "twitter:title"));
  const headings = facts.headings.map((heading) => line(textOf(heading))).filter(Boolean);
  return headings.length === 1 ? headings[0]! : stated || headings[0] || line(facts.titleTag);
}

function authorsOf(facts: PageFacts, outlet: string): string[] {
  const linked = namesField(facts.linked.article?.author, facts.linked.byId);
  const fromLinked = linked.flatMap(({ name, person }) => cleanAuthors(name, { trusted: person, outlet }));
  if (fromLinked.length > 0) return [...new Set(fromLinked)];
  for (const name of ["author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"]) {
    const found = cleanAuthors(facts.meta.get(name) ?? [], { outlet });
    if (found.length > 0) return found;
  }
  for (const byline of facts.bylines) {
    const text = textOf(byline);
    const found = text.length < 300 ? cleanAuthors(text, { outlet }) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function addressOf(facts: PageFacts, capture: PageCapture): string {
  const own = canonicalUrl(capture.url);
  for (const candidate of [facts.canonical, metaOf(facts, "og:url")]) {
    if (candidate === undefined || !URL.canParse(candidate, own || undefined)) continue;
    const stated = canonicalUrl(new URL(candidate, own || undefined).href);
    if (stated !== "" && (own === "" || new URL(stated).hostname === new URL(own).hostname)) return stated;
  }
  return own;
}

/** Weighs what a page says of itself. */
export function pageMetadata(facts: PageFacts, capture: PageCapture, now: string): PageMetadata {
  const article = facts.linked.article;
  const siteName = line(metaOf(facts, "og:site_name", "application-name")) || line(textField(article?.publisher));
  const published = credibleTime(
    textField(article?.datePublished) ??
      metaOf(facts, "article:published_time", "datepublished", "date", "dc.date") ??
      facts.times[0]?.attribute("datetime") ??
      capture.hint?.published,
    now,
  );
  const modified = credibleTime(
    textField(article?.dateModified) ?? metaOf(facts, "article:modified_time", "datemodified"),
    now,
  );
  const dek = line(textField(article?.description) ?? metaOf(facts, "og:description", "description"));
  const section = line(textField(article?.articleSection) ?? metaOf(facts, "article:section"));
  const image = metaOf(facts, "og:image", "twitter:image");
  return {
    title: titleOf(facts) || line(capture.hint?.title),
    url: addressOf(facts, capture),
    authors: authorsOf(facts, siteName),
    ...(siteName === "" ? {} : { siteName }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(dek === "" ? {} : { dek }),
    ...(section === "" ? {} : { section }),
    ...(image === undefined || !URL.canParse(image) ? {} : { image: { url: image } }),
  };
}
