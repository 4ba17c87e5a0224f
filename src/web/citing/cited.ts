import type { BriefArticle, Citation } from "../../model/brief.js";
import type { PageContext } from "../site.js";
import type { NumberedCitations } from "./numbered-citations.js";
import { isOpenLicence, QuotingBudget } from "./quoting.js";
import { type Source, sourcesFor } from "./source.js";

/** What the views need to show citations on one page: numbers, sources, addresses and the budget for quoting. */
export class Cited {
  readonly numbers: NumberedCitations;
  readonly sources: ReadonlyMap<string, Source>;
  /** Path of the page of the citation with this number. */
  readonly pathOf: (number: number) => string;
  readonly #lengths: ReadonlyMap<string, number>;
  readonly #budget: QuotingBudget;
  readonly #references = new Map<number, number>();

  constructor(
    numbers: NumberedCitations,
    sources: ReadonlyMap<string, Source>,
    lengths: ReadonlyMap<string, number>,
    budget: QuotingBudget,
    pathOf: (number: number) => string,
  ) {
    this.numbers = numbers;
    this.sources = sources;
    this.#lengths = lengths;
    this.#budget = budget;
    this.pathOf = pathOf;
  }

  /** Counts one more reference to a citation, and returns which one it is: 1, 2, … */
  refer(number: number): number {
    const count = (this.#references.get(number) ?? 0) + 1;
    this.#references.set(number, count);
    return count;
  }

  /** References made so far. */
  references(number: number): number {
    return this.#references.get(number) ?? 0;
  }

  /** How many characters of the citation's words the page may show. */
  allow(citation: Citation): number {
    const source = this.sources.get(citation.articleId);
    if (!source) return 0;
    return this.#budget.allow(source, this.#lengths.get(source.id) ?? citation.end, citation);
  }
}

/** Loads what is needed to show the citations of a page. */
export async function loadCited(
  context: PageContext,
  numbers: NumberedCitations,
  listed: readonly BriefArticle[],
  pathOf: (number: number) => string,
): Promise<Cited> {
  const sources = await sourcesFor(context.library, listed, numbers.all);
  const lengths = new Map<string, number>();
  for (const { articleId, end } of numbers.all) {
    const source = sources.get(articleId);
    if (!source || isOpenLicence(source.licence) || lengths.has(articleId)) continue;
    const text = await context.library.text(source.digest);
    // A text that is no longer kept is at least as long as its last cited word.
    lengths.set(articleId, text?.length || end);
  }
  return new Cited(numbers, sources, lengths, new QuotingBudget(context.site.quoting), pathOf);
}
