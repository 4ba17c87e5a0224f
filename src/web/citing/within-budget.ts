import type { Brief, Forecast, MatrixRow, Question, Statement } from "../../model/brief.js";

export interface WithinBudget {
  readonly brief: Brief;
  /** Sentences that the page has to leave out. */
  readonly left: number;
}

type Papers = Brief["whatThePapersSay"];

/** The rows whose claim may be shown in its words; the cells only lead to theirs. An omission keeps its sources where its sentence may not stand. */
function tableOf(
  { matrix, leftOut, together }: Papers,
  fits: (statement: Statement) => boolean,
): Pick<Papers, "matrix" | "leftOut" | "together"> {
  const inWords = ({ kind, claim, cells }: MatrixRow): boolean =>
    kind === "figure" ||
    cells.some(({ statement }) => (kind === "quote" || statement.text === claim) && fits(statement));
  const shown = leftOut?.map((one) => (fits(one.claim) ? one : { ...one, claim: { ...one.claim, text: "" } }));
  return {
    ...(matrix ? { matrix: { ...matrix, rows: matrix.rows.filter(inWords) } } : {}),
    ...(shown ? { leftOut: shown } : {}),
    // Names and figures side by side: no sentence of anybody's is printed.
    ...(together ? { together } : {}),
  };
}

/** What came of a forecast stays, with its source; only the sentence that tells it may go. */
function withOutcome(forecast: Forecast, fits: (statement: Statement) => boolean): Forecast {
  const { resolution } = forecast;
  if (!resolution?.statement || fits(resolution.statement)) return forecast;
  const { statement: _, ...rest } = resolution;
  return { ...forecast, resolution: rest };
}

/**
 * What of a brief one page may show. Sentences are admitted in the order in which they matter to a reader: what happened, what
 * is in dispute, the papers, the rest. The sides of a dispute always stay, with their holders; only a sentence of theirs may go
 * (its text is then empty). A question whose answer goes goes with it: it is not one that the coverage leaves open.
 */
export function withinBudget(brief: Brief, admit: (statement: Statement) => boolean): WithinBudget {
  let left = 0;
  const fits = (statement: Statement): boolean => {
    const admitted = admit(statement);
    if (!admitted) left += 1;
    return admitted;
  };
  const keep = <T extends Statement>(statements: readonly T[]): readonly T[] => statements.filter(fits);
  const told = <T extends { readonly statements: readonly Statement[] }>(entries: readonly T[]): readonly T[] =>
    entries
      .map((entry) => ({ ...entry, statements: keep(entry.statements) }))
      .filter((entry) => entry.statements.length > 0);
  const answered = <T extends Question>(questions: readonly T[]): readonly T[] =>
    questions
      .map((question) => ({ question, answer: keep(question.answer) }))
      .filter(({ question, answer }) => answer.length > 0 || question.answer.length === 0)
      .map(({ question, answer }) => ({ ...question, answer }));

  const whatHappened = keep(brief.whatHappened);
  const disputes = brief.whatThePapersSay.disputes.map((dispute) => ({
    ...dispute,
    positions: dispute.positions.map((position) =>
      fits(position.statement) ? position : { ...position, statement: { ...position.statement, text: "" } },
    ),
  }));
  const outlets = told(brief.whatThePapersSay.outlets);
  const themes = told(brief.behindTheHeadline.themes);
  const forecast = keep(brief.behindTheHeadline.forecast).map((one) => withOutcome(one, fits));
  const agreements = keep(brief.whatThePapersSay.agreements);
  const tabled = tableOf(brief.whatThePapersSay, fits);
  const howWeGotHere = told(brief.howWeGotHere);
  const goDeeper = answered(brief.goDeeper);
  const commonQuestions = answered(brief.commonQuestions);
  return {
    brief: {
      ...brief,
      whatHappened,
      behindTheHeadline: { themes, forecast },
      whatThePapersSay: { outlets, agreements, disputes, ...tabled },
      howWeGotHere,
      goDeeper,
      commonQuestions,
    },
    left,
  };
}
