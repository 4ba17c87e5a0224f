import type { Article } from "../model/article.js";
import type { PageCapture } from "../model/capture.js";
import { type Rejection, reject } from "../model/rejection.js";
import { digest } from "../text/digest.js";
import { normaliseText } from "../text/normalise.js";
import { articleId } from "./article-id.js";
import { decodePage } from "./decode-page.js";
import type { ExtractResources } from "./extract-article.js";
import { parseTree } from "./html-tree.js";
import { detectLanguage, statedLanguage } from "./language.js";
import { BlockCutter } from "./page-blocks.js";
import { bodyText, pageBody } from "./page-body.js";
import { gatherFacts } from "./page-facts.js";
import { pageMetadata } from "./page-metadata.js";

/** Largest page that is read, in bytes. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;

/** The article on a web page, or why there is none. */
export function extractPage(capture: PageCapture, { outlets, now }: ExtractResources): Article | Rejection {
  if (capture.bytes.byteLength > MAX_PAGE_BYTES)
    return reject("extract", "too-large", capture.url, `The page has more than ${MAX_PAGE_BYTES} bytes.`);
  const html = decodePage(capture.bytes, capture.contentType);
  const tree = parseTree(html);
  const facts = gatherFacts(tree);
  const blocks = new BlockCutter().cut(tree);
  const metadata = pageMetadata(facts, blocks, capture, now);
  const text = normaliseText(bodyText(pageBody(blocks, metadata.title)));
  if (text === "") return reject("extract", "no-body", capture.url, "No article text was found on the page.");
  const { siteName, title, url, authors, ...rest } = metadata;
  const outlet = outlets.resolve({ url: url || capture.url, ...(siteName === undefined ? {} : { name: siteName }) });
  return {
    id: articleId(url, outlet.id, title, text),
    url,
    title,
    text,
    digest: digest(text),
    language: statedLanguage(facts.language) ?? detectLanguage(text),
    outlet,
    authors,
    retrieved: capture.retrieved,
    ...rest,
  };
}
