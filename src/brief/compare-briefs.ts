import type { Brief, BriefArticle, Statement } from "../model/brief.js";
import { MONTH_NAME } from "../text/months.js";
import { sharedCount } from "../text/shared-count.js";
import { everyStatement } from "./every-statement.js";
import { numbersIn } from "./likeness/numbers.js";
import { bareText, type Vocabulary, vocabularyOf } from "./likeness/terms.js";

/** A count that was told in one version and is told otherwise in the next. */
export interface MovedFigure {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly before: Statement;
  readonly after: Statement;
}

/** What a reader who knows one version of a brief finds changed in another. */
export interface BriefChanges {
  readonly from: number;
  readonly to: number;
  /** Articles that came in. */
  readonly articles: readonly BriefArticle[];
  /** Sentences on words that the earlier version did not cite. */
  readonly added: readonly Statement[];
  readonly movedFigures: readonly MovedFigure[];
  /** Articles whose words have changed since. */
  readonly corrected: readonly BriefArticle[];
  /** Earlier sentences whose article is gone or no longer has the cited words, as far as the digests tell. */
  readonly withdrawn: readonly Statement[];
  /** Differences between outlets that are new, by what they are about. */
  readonly disputes: readonly string[];
}

/** Two sentences are about one thing when they share this much of their words apart from numbers. */
const SAME_THING = 0.7;

const wordsCited = (statement: Statement): string =>
  statement.citations.map(({ articleId, start, end }) => `${articleId}:${start}-${end}`)[0] ?? "";

/** What changed between two versions of a story's brief. Sections and order do not matter: only what is said, and on what. */
export function compareBriefs(previous: Brief, next: Brief): BriefChanges {
  const vocabulary = vocabularyOf(next.story.language);
  const before = everyStatement(previous);
  const known = new Set(before.flatMap((s) => [wordsCited(s), bareText(s.text)]));
  const seen = new Set<string>();
  const added = everyStatement(next).filter((statement) => {
    const key = wordsCited(statement);
    const fresh = !known.has(key) && !known.has(bareText(statement.text)) && !seen.has(key);
    seen.add(key);
    return fresh;
  });
  const digests = new Map(next.articles.map((article) => [article.id, article.digest]));
  const earlier = new Map(previous.articles.map((article) => [article.id, article]));
  const corrected = next.articles.filter(({ id, digest }) => earlier.has(id) && earlier.get(id)!.digest !== digest);
  const gone = (s: Statement): boolean =>
    s.citations.some((c) => digests.get(c.articleId) !== earlier.get(c.articleId)?.digest);
  const stillSaid = new Set(everyStatement(next).map((s) => bareText(s.text)));
  const abouts = new Set(previous.whatThePapersSay.disputes.map((d) => d.about));
  return {
    from: previous.story.version,
    to: next.story.version,
    articles: next.articles.filter(({ id }) => !earlier.has(id)),
    added,
    movedFigures: movedFigures(before, added, vocabulary),
    corrected,
    withdrawn: before.filter((s) => gone(s) && !stillSaid.has(bareText(s.text))),
    disputes: next.whatThePapersSay.disputes.map((d) => d.about).filter((about) => !abouts.has(about)),
  };
}

function movedFigures(
  before: readonly Statement[],
  added: readonly Statement[],
  vocabulary: Vocabulary,
): MovedFigure[] {
  const told = before.map((statement) => ({
    statement,
    numbers: figuresIn(statement),
    terms: themeOf(statement, vocabulary),
  }));
  const out: MovedFigure[] = [];
  for (const after of added) {
    const numbers = figuresIn(after);
    if (numbers.size === 0) continue;
    const terms = themeOf(after, vocabulary);
    const match = told
      .map((entry) => ({ entry, share: overlap(entry.terms, terms) }))
      .filter(({ share }) => share >= SAME_THING)
      .sort((a, b) => b.share - a.share)[0]?.entry;
    if (!match) continue;
    const from = [...match.numbers].filter((n) => !numbers.has(n));
    const to = [...numbers].filter((n) => !match.numbers.has(n));
    if (from.length > 0 && to.length > 0) out.push({ from, to, before: match.statement, after });
  }
  return out;
}

const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2} ${MONTH_NAME}(?: \\d{4})?`, "g");
/** Numbers apart from days of a month. */
const figuresIn = (statement: Statement): Set<string> => numbersIn(statement.text.replace(DAY_OF_MONTH, " "));

const themeOf = (statement: Statement, vocabulary: Vocabulary): Set<string> =>
  new Set(vocabulary.terms(statement.text).filter((term) => !/\p{N}/u.test(term)));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedCount(a, b);
  return shared < 3 ? 0 : shared / Math.min(a.size, b.size);
}
