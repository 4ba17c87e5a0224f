import type { Article } from "../model/article.js";
import type { RecordCapture } from "../model/capture.js";
import { type Rejection, reject } from "../model/rejection.js";
import { digest } from "../text/digest.js";
import { joinTokens } from "../text/join-tokens.js";
import { normaliseLine, normaliseText } from "../text/normalise.js";
import { articleId } from "./article-id.js";
import { canonicalUrl } from "./canonical-url.js";
import { cleanAuthors } from "./clean-authors.js";
import type { ExtractResources } from "./extract-resources.js";
import { detectLanguage, statedLanguage } from "./language.js";
import { lostLetters } from "./lost-letters.js";
import { credibleTime } from "./parse-time.js";

/** Longest text of one article; more is a dump, not an article. */
const MAX_TEXT = 1_000_000;
const MAX_LINE = 2_000;

/** An article whose fields came ready-made. Title or text is enough; an undated one stays undated. */
export function extractRecord(capture: RecordCapture, { outlets, now }: ExtractResources): Article | Rejection {
  const title = joinTokens(normaliseLine(capture.title.slice(0, MAX_LINE)));
  if (capture.text.length > MAX_TEXT)
    return reject(
      "extract",
      "too-long",
      capture.url || (capture.id ?? title),
      `The text has more than ${MAX_TEXT} characters.`,
    );
  // Rows of corpora come taken apart into words and marks; a reader is shown none of that.
  const text = joinTokens(normaliseText(capture.text));
  const url = canonicalUrl(capture.url);
  if (title === "" && text === "")
    return reject(
      "extract",
      "empty-record",
      capture.url || (capture.id ?? "record"),
      "The record has neither title nor text.",
    );
  const lost = lostLetters(text, capture.url || (capture.id ?? title));
  if (lost !== undefined) return lost;
  const known = outlets.resolve({ url, ...(capture.outlet === undefined ? {} : { name: capture.outlet }) });
  const outlet = capture.lean === undefined || known.lean !== undefined ? known : { ...known, lean: capture.lean };
  const published = credibleTime(capture.published ?? capture.hint?.published, now);
  const modified = credibleTime(capture.modified, now);
  const authors = cleanAuthors(capture.authors ?? capture.hint?.authors ?? [], { trusted: true, outlet: outlet.name });
  return {
    id: capture.id ?? articleId(url, outlet.id, title, text),
    url,
    title,
    text,
    digest: digest(text),
    language: statedLanguage(capture.language) ?? detectLanguage(text || title),
    outlet,
    authors,
    retrieved: capture.retrieved,
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(capture.licence === undefined ? {} : { licence: capture.licence }),
  };
}
