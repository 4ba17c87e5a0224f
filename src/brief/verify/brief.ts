import type { Brief, Forecast, Resolution, Statement } from "../../model/brief.js";
import { type Awaited, awaitedIn, outcomeOf } from "../forecasts/index.js";
import { bareText, vocabularyOf } from "../likeness/terms.js";
import type { Refusal } from "./codes.js";
import type { Draft } from "./draft.js";
import { checkPapers } from "./papers.js";
import { parseFrame } from "./parse-frame.js";
import { sourcesOfBrief } from "./source.js";
import { type VerifyContext, verifyStatement } from "./statement.js";

/** A statement of a finished brief that does not hold. */
export interface Breach {
  /** Section, and place in it. */
  readonly where: string;
  readonly code: Refusal | "digest" | "source-count" | "resolution" | "matrix" | "omission";
  readonly text: string;
}

export interface BriefVerdict {
  readonly statements: number;
  readonly breaches: readonly Breach[];
}

interface Placed {
  readonly where: string;
  readonly statement: Statement;
  /** Sections that quote what stands elsewhere: papers, answers, disputes. */
  readonly mayRepeat: boolean;
  /** Date under which it stands. */
  readonly dated?: string;
}

/**
 * Re-checks a finished brief against the texts of its articles (from the file, or `texts` by article id): the same rules that
 * a draft passes, and that nothing is said twice. For `parallax verify`.
 */
export function verifyBrief(brief: Brief, texts: ReadonlyMap<string, string> = new Map()): BriefVerdict {
  const context: VerifyContext = {
    sources: sourcesOfBrief(brief.articles, texts),
    vocabulary: vocabularyOf(brief.story.language),
  };
  const breaches: Breach[] = [];
  const seen = new Set<string>();
  const all = placed(brief);
  for (const { where, statement, mayRepeat, dated } of all) {
    const code = check(statement, context, dated === undefined ? {} : { dated });
    if (code) breaches.push({ where, code, text: statement.text });
    const key = bareText(statement.text);
    if (!mayRepeat && seen.has(key)) breaches.push({ where, code: "repeated", text: statement.text });
    seen.add(key);
  }
  for (const forecast of brief.behindTheHeadline.forecast) {
    if (!forecast.by) breaches.push({ where: "forecast", code: "forecast-by-nobody", text: forecast.text });
  }
  const papers = checkPapers(brief, context.sources).map((breach) => ({ where: "what the papers say", ...breach }));
  breaches.push(...resolutions(brief, context), ...papers, ...credits(brief), ...comparisons(brief, context));
  return { statements: all.length + (brief.whatThePapersSay.together ?? []).length, breaches };
}

function check(
  statement: Statement,
  context: VerifyContext,
  extra: Pick<Draft, "compared" | "dated"> = {},
): Breach["code"] | undefined {
  for (const { articleId, start, end, quote } of statement.citations) {
    const source = context.sources.get(articleId);
    if (!source) return "unknown-article";
    if (source.text.slice(start, end) !== quote) return "quote-differs";
  }
  const { text, citations } = statement;
  const frame = extra.compared ? undefined : parseFrame(statement, context.sources);
  const verdict = verifyStatement({ text, citations, ...(frame ? { frame } : {}), ...extra }, context);
  if (!verdict.ok) return verdict.code;
  return statement.independentSources >= 1 && statement.independentSources <= statement.citations.length
    ? undefined
    : "source-count";
}

/** A sentence that sets reports side by side is made again from its parts. */
const comparisons = (brief: Brief, context: VerifyContext): Breach[] =>
  (brief.whatThePapersSay.together ?? []).flatMap(({ statement, ...compared }): Breach[] => {
    const outlets = new Set((compared.without ?? []).map((id) => context.sources.get(id)?.outlet));
    const all = brief.articles.filter(({ outlet, background }) => !background && outlets.has(outlet.name));
    // What an outlet does not say is told of all that it has in the story.
    const whole = all.every(({ id }) => compared.without?.includes(id));
    const code = whole ? check(statement, context, { compared }) : "omission";
    return code ? [{ where: "taken together", code, text: statement.text }] : [];
  });

function placed(brief: Brief): Placed[] {
  const out: Placed[] = [];
  const add = (where: string, statements: readonly Statement[], mayRepeat = false): void => {
    for (const [i, statement] of statements.entries()) out.push({ where: `${where}[${i}]`, statement, mayRepeat });
  };
  add("whatHappened", brief.whatHappened);
  for (const theme of brief.behindTheHeadline.themes) add(`theme “${theme.heading}”`, theme.statements);
  add("forecast", brief.behindTheHeadline.forecast);
  add(
    "outcome of a forecast",
    brief.behindTheHeadline.forecast.flatMap(({ resolution }) => resolution?.statement ?? []),
    true,
  );
  for (const { date, statements } of brief.howWeGotHere)
    for (const [i, statement] of statements.entries())
      out.push({ where: `howWeGotHere ${date}[${i}]`, statement, mayRepeat: false, dated: date });
  for (const outlet of brief.whatThePapersSay.outlets) add(`outlet ${outlet.outlet}`, outlet.statements, true);
  add("agreements", brief.whatThePapersSay.agreements, true);
  for (const dispute of brief.whatThePapersSay.disputes) {
    add(
      `dispute “${dispute.about}”`,
      dispute.positions.map((p) => p.statement),
      true,
    );
  }
  for (const { claim, cells } of brief.whatThePapersSay.matrix?.rows ?? [])
    add(
      `claims “${claim}”`,
      cells.map(({ statement }) => statement),
      true,
    );
  const omitted = (brief.whatThePapersSay.leftOut ?? []).map(({ claim }) => claim);
  add("left out", omitted, true);
  for (const question of [...brief.goDeeper, ...brief.commonQuestions])
    add(`“${question.question}”`, question.answer, true);
  return out;
}

/** What came of a forecast is read again from the words cited on either side: anything less than plain is a breach. */
function resolutions(brief: Brief, context: VerifyContext): Breach[] {
  return brief.behindTheHeadline.forecast.flatMap((forecast): Breach[] => {
    const { resolution } = forecast;
    if (!resolution || holds(forecast, resolution, context)) return [];
    return [{ where: "outcome of a forecast", code: "resolution", text: resolution.citation.quote }];
  });
}

function holds(forecast: Forecast, resolution: Resolution, { sources, vocabulary }: VerifyContext): boolean {
  const [said] = forecast.citations;
  const { citation, statement, outcome, on, postponed, postponedTo } = resolution;
  const from = said && sources.get(said.articleId);
  const report = sources.get(citation.articleId);
  if (!said || !from?.published || !report?.published || forecast.deadline === undefined) return false;
  if (report.text.slice(citation.start, citation.end) !== citation.quote) return false;
  if (statement && JSON.stringify(statement.citations[0]) !== JSON.stringify(citation)) return false;
  const words = { text: forecast.text, quote: said.quote, published: from.published, deadline: forecast.deadline };
  const awaited: Awaited | undefined = awaitedIn(words, vocabulary);
  const found = awaited && outcomeOf(awaited, { words: citation.quote, published: report.published }, vocabulary);
  return (
    found !== undefined &&
    found.outcome === outcome &&
    found.on === on &&
    found.postponed === postponed &&
    found.postponedTo === postponedTo
  );
}

/** Outlets and journalists stand for their own articles, and never for copy. */
function credits(brief: Brief): Breach[] {
  const byId = new Map(brief.articles.map((article) => [article.id, article]));
  const out: Breach[] = [];
  for (const { outlet, journalists, articleIds } of brief.whatThePapersSay.outlets) {
    const own = articleIds.flatMap((id) => byId.get(id) ?? []);
    const where = `outlet ${outlet}`;
    if (own.length === 0 || own.some((a) => a.outlet.name !== outlet))
      out.push({ where, code: "wrong-outlet", text: outlet });
    const authors = new Set(own.flatMap((a) => a.authors));
    for (const name of journalists) if (!authors.has(name)) out.push({ where, code: "wrong-journalist", text: name });
    if (own.length > 0 && own.every((a) => a.copyOf || a.wire))
      out.push({ where, code: "copy-credited", text: outlet });
  }
  return out;
}
