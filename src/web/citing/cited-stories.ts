import type { Citation } from "../../model/brief.js";
import type { StoryPage } from "../../pipeline/library.js";
import { addresses } from "../address/addresses.js";
import type { PageContext } from "../site.js";
import { type Cited, loadCited } from "./cited.js";
import { citationsOfBrief, NumberedCitations } from "./numbered-citations.js";

/** Citations of several stories on one page: numbered anew, each leading to its address in its own story. */
export async function citedStories(
  context: PageContext,
  pages: readonly StoryPage[],
  citations: readonly Citation[],
): Promise<Cited> {
  const numbers = new NumberedCitations([{ citations }]);
  const each = pages.map((page) => ({ page, own: citationsOfBrief(page.brief) }));
  const listed = [...new Map(pages.flatMap(({ brief }) => brief.articles.map((one) => [one.id, one]))).values()];
  return loadCited(context, numbers, listed, (number) => {
    const citation = numbers.at(number);
    for (const { page, own } of citation ? each : []) {
      const at = own.numberOf(citation!);
      if (at > 0) return addresses.storyCitation(page.canonical.slug, page.brief.story.version, at);
    }
    return addresses.home();
  });
}
