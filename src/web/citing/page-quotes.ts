import { type Article, isReserved } from "../../model/article.js";
import type { BriefArticle, Citation, Statement } from "../../model/brief.js";
import { isOpenLicence } from "../../model/quoting.js";
import type { PageContext } from "../site.js";
import { type Quoted, QuotingBudget, shorten } from "./quoting.js";
import { sourcesFor } from "./source.js";

/** What one page quotes of articles in several versions: every version counts towards the one budget of its article. */
export class PageQuotes {
  readonly #budget: QuotingBudget;
  readonly #articles = new Map<string, Quoted>();
  /** Articles of which nothing may be shown by now, whatever could be shown before. */
  readonly #closed = new Set<string>();

  constructor(context: PageContext) {
    this.#budget = new QuotingBudget(context.site.quoting);
  }

  /** Makes articles known that are at hand. */
  know(articles: readonly Article[]): void {
    for (const { id, text, licence, access } of articles) {
      if (isReserved(access)) this.#closed.add(id);
      this.#add(id, text.length, licence);
    }
  }

  /** Makes the articles known that statements cite. */
  async load(
    context: PageContext,
    listed: readonly BriefArticle[],
    statements: ReadonlyArray<Pick<Statement, "citations">>,
  ): Promise<void> {
    const citations = statements.flatMap((statement) => statement.citations);
    const cited = new Set(citations.map(({ articleId }) => articleId));
    for (const [id, { licence, digest }] of await sourcesFor(context.library, listed, citations)) {
      if (!cited.has(id) || this.#articles.has(id)) continue;
      const text = isOpenLicence(licence) ? undefined : await context.library.text(digest);
      this.#add(id, text?.length ?? 0, licence);
    }
  }

  /** Whether the page may show a sentence: the words of one of its sources are within that article's budget. */
  admit(statement: Pick<Statement, "citations">): boolean {
    return statement.citations.some((citation) => this.#fits(citation));
  }

  /** As much of an article's words as the page may show; empty when that is nothing. */
  cut(articleId: string, words: string): string {
    return shorten(words, this.#closed.has(articleId) ? 0 : this.#budget.spend(this.#known(articleId, 0), words));
  }

  #fits({ articleId, end, quote }: Citation): boolean {
    return !this.#closed.has(articleId) && this.#budget.spend(this.#known(articleId, end), quote) === quote.length;
  }

  #known(id: string, atLeast: number): Quoted {
    const known = this.#articles.get(id) ?? { id, length: 0 };
    return { ...known, length: Math.max(known.length, atLeast) };
  }

  #add(id: string, length: number, licence: string | undefined): void {
    const known = this.#articles.get(id);
    const longest = Math.max(length, known?.length ?? 0);
    this.#articles.set(id, { id, length: longest, ...(licence === undefined ? {} : { licence }) });
  }
}
