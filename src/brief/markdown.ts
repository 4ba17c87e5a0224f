import {
  type Brief,
  type BriefArticle,
  type Citation,
  type ClaimMatrix,
  type Forecast,
  headsAlone,
  type MatrixCell,
  type MatrixRow,
  type Question,
  type Statement,
  type Topic,
} from "../model/brief.js";
import { coverageOf } from "../model/coverage-of.js";
import { dayOf, momentOf } from "../text/written-times.js";
import { ownTitle } from "./choice/headline.js";
import { isUnnamed } from "./reading/unnamed.js";

/** Numbers citations in the order in which they are first met, and keeps their words for the list at the end. */
class Notes {
  private readonly numbers = new Map<string, number>();
  private readonly lines: string[] = [];
  private readonly cited = new Set<string>();

  constructor(private readonly brief: Brief) {}

  mark(citations: readonly Citation[]): string {
    return citations.map((citation) => `[^${this.number(citation)}]`).join("");
  }

  /** The same of the words in quotation marks by which a card describes somebody; nothing where the card is no article's. */
  markCard({ description, source }: Topic): string {
    const article = this.brief.articles.find(({ url }) => url !== "" && url === source.url);
    const quote = source.licence === "quotation" ? /“([^“”]+)”/u.exec(description)?.[1] : undefined;
    if (!article || quote === undefined) return "";
    return `[^${this.noted(`${article.id}:${quote}`, article.id, quote)}]`;
  }

  private number({ articleId, start, end, quote }: Citation): number {
    return this.noted(`${articleId}:${start}-${end}`, articleId, quote);
  }

  private noted(key: string, articleId: string, quote: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(key, number);
    const article = this.brief.articles.find(({ id }) => id === articleId);
    if (article) this.cited.add(article.id);
    const credit = article ? creditOf(article) : "";
    const words = escapeMarks(quote.replace(/\s+/g, " "));
    this.lines.push(`[^${number}]: ${credit}: “${words}” ${article?.url ?? ""}`.trimEnd());
    return number;
  }

  list(): string {
    return this.lines.join("\n");
  }

  /** Articles that count among the outlets at the head of the page, though none of their words stand here. */
  alsoRead(): string {
    const others = coverageOf(this.brief).filter(({ id, title }) => !this.cited.has(id) && title !== "");
    const lines = others.slice(0, MOST_READ).map((article) => {
      const copied = article.copyOf === undefined ? "" : ", a copy of another report";
      return `- ${creditOf(article)}${copied}: “${escapeMarks(article.title)}” ${article.url}`.trimEnd();
    });
    if (others.length > MOST_READ) lines.push(`- and ${others.length - MOST_READ} more`);
    return lines.length === 0 ? "" : `Read, and not quoted here:\n\n${lines.join("\n")}`;
  }
}

/** Articles without a citation that are named under the sources. */
const MOST_READ = 12;

/** Who wrote an article, where and when. */
function creditOf({ authors, wire, published, outlet }: BriefArticle): string {
  const by = authors.length > 0 ? `${authors.join(", ")}, ` : "";
  const name = isUnnamed(outlet.name) ? "" : outlet.name;
  return `${by}${name}${wire ? ` (${wire})` : ""}${published ? `, ${momentOf(published)}` : ""}`.replace(/^, /, "");
}

/** Characters that Markdown would read as markup. */
const escapeMarks = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, "\\$1");

/**
 * A brief as Markdown: one heading a section, every sentence followed by the numbers of its citations, and under all of it
 * the cited words with outlet, journalist, time and address. A section with nothing in it is left out.
 */
export function renderMarkdown(brief: Brief): string {
  const notes = new Notes(brief);
  const say = (s: Statement): string =>
    `${escapeMarks(s.text)}${notes.mark(s.citations)}${s.disputed ? " *(disputed)*" : ""}`;
  const parts = [
    `# ${escapeMarks(brief.story.headline)}`,
    opening(brief),
    section("What's happened", [brief.whatHappened.map(say).join(" ")]),
    section("What's behind the headline?", behind(brief, say)),
    section("What the papers say", papers(brief, say)),
    section(
      "How we got here",
      brief.howWeGotHere.map((e) => `- **${dayOf(e.date)}**: ${e.statements.map(say).join(" ")}`),
    ),
    section(
      "Go deeper",
      brief.goDeeper.map((q) => asked(q, say)),
    ),
    section(
      "Common questions",
      brief.commonQuestions.map((q) => asked(q, say)),
    ),
    section(
      "More on these topics",
      brief.topics.map(
        (t) => `- **${escapeMarks(t.name)}**: ${escapeMarks(t.description)}${sourceOfCard(t)}${notes.markCard(t)}`,
      ),
    ),
  ];
  // The list is whole only once every section has been written.
  parts.push(section("Sources", [notes.list(), notes.alsoRead()]));
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function opening(brief: Brief): string {
  const coverage = coverageOf(brief);
  const outlets = new Set(coverage.map((a) => a.outlet.name)).size;
  const articles = `${coverage.length} ${coverage.length === 1 ? "article" : "articles"}`;
  const from = coverage.every((a) => isUnnamed(a.outlet.name))
    ? `${articles} of an outlet not named`
    : outlets === 1
      ? "one outlet so far"
      : `${outlets} outlets, ${articles}`;
  const updated = brief.story.updated ? `, updated ${momentOf(brief.story.updated)}` : "";
  const invented = brief.articles.some((a) => a.outlet.invented)
    ? " Outlets and events of this story are invented."
    : "";
  return `*${from}${updated}, version ${brief.story.version}.${invented}*`;
}

/** Whose description it is, with its licence; one in an article's words names its outlet itself. */
const sourceOfCard = ({ source: { name, licence } }: Topic): string =>
  licence === "quotation" ? "" : ` (${escapeMarks(name)}, ${licence})`;

function section(title: string, blocks: readonly string[]): string {
  const body = blocks.filter(Boolean);
  if (body.length === 0) return "";
  const separator = body.every((block) => block.startsWith("- ")) ? "\n" : "\n\n";
  return `## ${title}\n\n${body.join(separator)}`;
}

type Say = (statement: Statement) => string;

function behind(brief: Brief, say: Say): string[] {
  const { themes, forecast } = brief.behindTheHeadline;
  const out = themes.map((t) => `### ${escapeMarks(t.heading)}\n\n${t.statements.map(say).join(" ")}`);
  if (forecast.length > 0) {
    const lines = forecast.map(
      (f) => `- ${say(f)} (${escapeMarks(f.by)}${f.deadline ? `, due ${dayOf(f.deadline)}` : ""})${outcome(f, say)}`,
    );
    out.push(`### Forecast\n\n${lines.join("\n")}`);
  }
  return out;
}

/** What came of a forecast whose day has come. */
function outcome({ due, resolution }: Forecast, say: Say): string {
  if (!resolution) return due ? " **No report here plainly says what came of it.**" : "";
  const { outcome: what, postponed, postponedTo, statement, citation } = resolution;
  const off = postponed ? `It was put off${postponedTo ? ` to ${dayOf(postponedTo)}` : ""}` : "It did not come true";
  const words = what === "yes" ? "It came true" : what === "no" ? off : "It can no longer be judged";
  return ` **${words}:** ${say(statement ?? { text: "", citations: [citation], independentSources: 1 })}`;
}

function papers(brief: Brief, say: Say): string[] {
  const { outlets, agreements, disputes, matrix, leftOut = [], together = [] } = brief.whatThePapersSay;
  const titles = new Map(brief.articles.map(({ id, title }) => [id, title]));
  const out = outlets.map(({ outlet, articleIds, statements }) => {
    const headed = articleIds
      .flatMap((id) => titles.get(id) || [])
      .filter((title) => !headsAlone(brief, title))
      .map((title) => ownTitle(title))
      .slice(0, 2);
    const under = headed.length > 0 ? `: ${headed.map((title) => `“${escapeMarks(title)}”`).join("; ")}` : "";
    return `**${escapeMarks(outlet)}**${under}\n\n${statements.map(say).join(" ")}`;
  });
  const shared = agreements.filter(({ independentSources }) => independentSources > 1);
  const copied = agreements.filter(({ independentSources }) => independentSources < 2);
  if (shared.length > 0) out.push(`### Where they agree\n\n${shared.map(say).join(" ")}`);
  if (copied.length > 0) out.push(`### One report, printed by several\n\n${copied.map(say).join(" ")}`);
  if (disputes.length > 0) {
    const lines = disputes.map((d) => {
      const held = d.positions.map((p) => `  - ${escapeMarks(p.holder)}: ${escapeMarks(p.value)}. ${say(p.statement)}`);
      return `- ${escapeMarks(d.about)}:\n${held.join("\n")}`;
    });
    out.push(`### Where they differ\n\n${lines.join("\n")}`);
  }
  if (matrix)
    out.push(`### Who reports what\n\n${matrix.rows.map((row) => claimRow(brief, matrix, row, say)).join("\n")}`);
  for (const { outlet, claim } of leftOut)
    out.push(`The articles of ${escapeMarks(outlet)} that were read do not mention this: ${say(claim)}`);
  if (together.length > 0)
    out.push(`### Taken together\n\n${together.map(({ statement }) => say(statement)).join(" ")}`);
  return out;
}

/** One claim with the voices that make it; a figure with its value, and with its day where it was given on several. */
function claimRow(brief: Brief, { columns }: ClaimMatrix, { claim, cells, differs }: MatrixRow, say: Say): string {
  const published = new Map(brief.articles.map((article) => [article.id, article.published ?? ""]));
  const dayGiven = ({ statement }: MatrixCell): string =>
    dayOf(published.get(statement.citations[0]!.articleId)!.slice(0, 10));
  const days = new Set(cells.map(dayGiven));
  const told = cells.map((cell) => {
    const { column, value, holder, statement } = cell;
    const about = [holder, days.size > 1 ? dayGiven(cell) : ""].filter(Boolean).join(", ");
    const figure =
      value === undefined ? "" : ` ${escapeMarks(withSmallLetter(value))}${about ? ` (${escapeMarks(about)})` : ""}`;
    return `${escapeMarks(columns[column]?.name ?? "")}${figure}${say({ ...statement, text: "", disputed: false })}`;
  });
  return `- ${escapeMarks(claim.replace(/\.$/, ""))}${differs ? " (figures differ)" : ""}: ${told.join("; ")}`;
}

/** A figure that opened its sentence, as it reads within one. */
const withSmallLetter = (value: string): string => value.charAt(0).toLowerCase() + value.slice(1);

const asked = (question: Question, say: Say): string => {
  const answer = question.answer.length > 0 ? question.answer.map(say).join(" ") : "The coverage does not answer this.";
  return `**${escapeMarks(question.question)}**\n\n${answer}`;
};
