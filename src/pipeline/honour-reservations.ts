import { type Article, type ArticleAccess, isReserved } from "../model/article.js";
import { digest } from "../text/digest.js";

/** What the publisher's headers say, in the words of the fetcher, as an article's `access` says it. */
const accessOf = (reservations: readonly string[]): ArticleAccess => ({
  ...(reservations.some((word) => word === "tdm" || word === "noai") ? { miningReserved: true as const } : {}),
  ...(reservations.some((word) => word === "nosnippet" || word === "none") ? { maxSnippet: 0 } : {}),
});

/**
 * The article as its publisher lets us use it: where mining of its text or showing any of it is reserved, by headers or by
 * the page itself, only headline and address are kept, so that it is listed and linked but neither analysed nor quoted.
 */
export function honourReservations(article: Article, reservations: readonly string[] = []): Article {
  const access = { ...article.access, ...accessOf(reservations) };
  if (Object.keys(access).length === 0) return article;
  return { ...article, access, ...(isReserved(access) ? { text: "", digest: digest("") } : {}) };
}

/** Whether the publisher lets us keep the page as it came. */
export const mayArchive = (reservations: readonly string[] = []): boolean =>
  !reservations.includes("noarchive") && !reservations.includes("none");
