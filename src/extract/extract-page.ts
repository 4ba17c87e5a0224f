import type { Article } from "../model/article.js";
import type { PageCapture } from "../model/capture.js";
import { type Rejection, reject } from "../model/rejection.js";
import { digest } from "../text/digest.js";
import { normaliseText } from "../text/normalise.js";
import { accessSignals, type Barrier, barrierOf } from "./access-signals.js";
import { agencyCredit } from "./agency-credit.js";
import { articleId } from "./article-id.js";
import { decodePage, isBinary } from "./decode-page.js";
import type { ExtractResources } from "./extract-resources.js";
import { parseTree } from "./html-tree.js";
import { textField } from "./json-ld.js";
import { detectLanguage, statedLanguage } from "./language.js";
import { lostLetters } from "./lost-letters.js";
import { BlockCutter } from "./page-blocks.js";
import { bodyText, pageBody, witnessedText } from "./page-body.js";
import { gatherFacts } from "./page-facts.js";
import { pageMetadata } from "./page-metadata.js";

/** Largest page that is read, in bytes. */
const MAX_PAGE_BYTES = 5 * 1024 * 1024;

const BARRIERS: Readonly<Record<Barrier, string>> = {
  "bot-wall": "The site asks for proof of a human reader; the feed's own text is all that can be had.",
  "consent-wall": "The site shows a consent page instead of the article.",
  "soft-404": "The page says that there is nothing here, although it answered as if there were.",
  paywall: "The article is for subscribers and the page shows none of it.",
};

/** The article on a web page, or why there is none. */
export function extractPage(capture: PageCapture, { outlets, now }: ExtractResources): Article | Rejection {
  if (capture.bytes.byteLength > MAX_PAGE_BYTES)
    return reject("extract", "too-large", capture.url, `The page has more than ${MAX_PAGE_BYTES} bytes.`);
  const html = decodePage(capture.bytes, capture.contentType);
  if (isBinary(html)) return reject("extract", "not-text", capture.url, "The page is binary data, not text.");
  const tree = parseTree(html);
  const facts = gatherFacts(tree);
  const blocks = new BlockCutter().cut(tree);
  const metadata = pageMetadata(facts, blocks, capture, now);
  const text = normaliseText(
    witnessedText(bodyText(pageBody(blocks, metadata.title)), textField(facts.linked.article?.articleBody)),
  );
  const access = accessSignals(facts);
  const seen = () =>
    blocks
      .slice(0, 60)
      .map((block) => block.text.slice(0, 500))
      .join("\n");
  const barrier = text.length > 1_200 ? undefined : barrierOf(metadata.title, capture.url, seen(), text, access);
  if (barrier !== undefined) return reject("extract", barrier, capture.url, BARRIERS[barrier]);
  if (text === "") return reject("extract", "no-body", capture.url, "No article text was found on the page.");
  const lost = lostLetters(text, capture.url);
  if (lost !== undefined) return lost;
  const { siteName, title, url, authors, ...rest } = metadata;
  const outlet = outlets.resolve({ url: url || capture.url, ...(siteName === undefined ? {} : { name: siteName }) });
  const credit = rest.credit ?? agencyCredit([], text, `${outlet.name} ${outlet.id}`);
  return {
    id: articleId(url, outlet.id, title, text),
    url,
    title,
    text,
    digest: digest(text),
    language: languageOf(facts.language, text),
    outlet,
    authors,
    retrieved: capture.retrieved,
    ...rest,
    ...(credit === undefined ? {} : { credit }),
    ...(access === undefined ? {} : { access }),
  };
}

/** The language of the text itself; what the page states, where the text is too short to tell. Templates often state the wrong one. */
function languageOf(stated: string | undefined, text: string): string {
  const own = detectLanguage(text);
  return own === "und" ? (statedLanguage(stated) ?? own) : own;
}
