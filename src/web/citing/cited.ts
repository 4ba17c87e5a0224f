import type { BriefArticle, Citation, Statement } from "../../model/brief.js";
import { isOpenLicence } from "../../model/quoting.js";
import type { PageContext } from "../site.js";
import type { NumberedCitations } from "./numbered-citations.js";
import { type Quoted, QuotingBudget } from "./quoting.js";
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
    return this.#budget.allow(this.#quoted(citation), citation);
  }

  /**
   * Whether the page may show a sentence: the words of one of its sources are within that article's budget. Ask in the order
   * in which sentences matter.
   */
  admit(statement: Pick<Statement, "citations">): boolean {
    return statement.citations.some((citation) => this.#budget.afford(this.#quoted(citation), citation));
  }

  #quoted({ articleId, end }: Citation): Quoted {
    const { licence } = this.sources.get(articleId) ?? {};
    return {
      id: articleId,
      length: this.#lengths.get(articleId) ?? end,
      ...(licence === undefined ? {} : { licence }),
    };
  }
}

/** Lengths of the texts that no open licence covers; a text that is no longer kept is at least as long as its last cited word. */
async function lengthsOf(
  context: PageContext,
  numbers: NumberedCitations,
  sources: ReadonlyMap<string, Source>,
): Promise<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  for (const { articleId, end } of numbers.all) {
    lengths.set(articleId, Math.max(end, lengths.get(articleId) ?? 0));
  }
  for (const id of lengths.keys()) {
    const source = sources.get(id);
    if (!source || isOpenLicence(source.licence)) continue;
    const text = await context.library.text(source.digest);
    if (text) lengths.set(id, text.length);
  }
  return lengths;
}

/** Loads what is needed to show the citations of a page. */
export async function loadCited(
  context: PageContext,
  numbers: NumberedCitations,
  listed: readonly BriefArticle[],
  pathOf: (number: number) => string,
): Promise<Cited> {
  const sources = await sourcesFor(context.library, listed, numbers.all);
  const lengths = await lengthsOf(context, numbers, sources);
  return new Cited(numbers, sources, lengths, new QuotingBudget(context.site.quoting), pathOf);
}
