import { normaliseLine } from "../text/normalise.js";
import { textField } from "./json-ld.js";
import type { Block } from "./page-blocks.js";
import type { PageFacts } from "./page-facts.js";

export interface PageImage {
  readonly url: string;
  readonly credit?: string;
  readonly alt?: string;
}

const NAMED =
  /(?:photo(?:graph)?(?:er)?s?|image|picture|pic|credit|foto)s?(?:\s+(?:credit|by|courtesy(?:\s+of)?|via))?\s*[:©]\s*([^\n]{2,80}?)\s*$/i;
const MARKED = /©\s*([^\n]{2,60}?)\s*$/;
const BRACKETED =
  /\(([^()]{0,60}\b(?:photo|image|getty|ap|reuters|afp|handout|courtesy|shutterstock|epa|file)\b[^()]{0,60})\)\s*$/i;
const HTTP = /^https?:/i;

/** Who took a picture, as its caption says. */
function imageCredit(caption: string): string | undefined {
  const text = caption.slice(-200);
  const found = (NAMED.exec(text) ?? BRACKETED.exec(text) ?? MARKED.exec(text))?.[1];
  return found === undefined ? undefined : normaliseLine(found).replace(/^[(:\s]+|[)\s]+$/g, "") || undefined;
}

/** The picture a page leads with, with the credit of the first caption near the headline that has one. */
export function pageImage(
  facts: PageFacts,
  blocks: readonly Block[],
  title: string,
  base: string,
): PageImage | undefined {
  const stated =
    facts.meta.get("og:image")?.[0] ??
    facts.meta.get("og:image:url")?.[0] ??
    textField(imageOf(facts)) ??
    facts.meta.get("twitter:image")?.[0];
  if (stated === undefined || stated.length > 2000 || !URL.canParse(stated.trim(), base || undefined)) return undefined;
  const url = new URL(stated.trim(), base || undefined).href;
  if (!HTTP.test(url)) return undefined;
  const alt = normaliseLine(
    (facts.meta.get("og:image:alt")?.[0] ?? facts.meta.get("twitter:image:alt")?.[0] ?? "").slice(0, 500),
  );
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === title);
  const near = at === -1 ? [] : blocks.slice(at, at + 25);
  const credit = near
    .map((block) => (block.afterMedia || block.against.length > 0 ? imageCredit(block.text) : undefined))
    .find((found) => found !== undefined);
  return { url, ...(credit === undefined ? {} : { credit }), ...(alt === "" ? {} : { alt }) };
}

function imageOf(facts: PageFacts) {
  const image = facts.linked.article?.image;
  const first = Array.isArray(image) ? image[0] : image;
  return typeof first === "object" && first !== null && !Array.isArray(first) ? first.url : first;
}
