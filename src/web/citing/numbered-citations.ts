import type { Brief, Citation, CommonQuestion, Forecast, Statement } from "../../model/brief.js";
import type { ForecastRecord } from "../../pipeline/ports.js";

const keyOf = (citation: Citation): string => `${citation.articleId} ${citation.start} ${citation.end}`;

/** The distinct citations of a page, numbered from 1 in the order in which a reader meets them. */
export class NumberedCitations {
  readonly all: readonly Citation[];
  readonly #numbers = new Map<string, number>();

  constructor(statements: Iterable<Pick<Statement, "citations">>) {
    const all: Citation[] = [];
    for (const statement of statements) {
      for (const citation of statement.citations) {
        const key = keyOf(citation);
        if (this.#numbers.has(key)) continue;
        all.push(citation);
        this.#numbers.set(key, all.length);
      }
    }
    this.all = all;
  }

  /** Number of a citation; 0 for one that is not on the page. */
  numberOf(citation: Citation): number {
    return this.#numbers.get(keyOf(citation)) ?? 0;
  }

  /** Citation with this number. */
  at(number: number): Citation | undefined {
    return this.all[number - 1];
  }
}

/** A forecast, and what tells what came of it. */
function* told(forecast: Forecast): Generator<Pick<Statement, "citations">> {
  yield forecast;
  const { resolution } = forecast;
  if (resolution) yield resolution.statement ?? { citations: [resolution.citation] };
}

function* statementsOf(brief: Brief): Generator<Pick<Statement, "citations">> {
  yield* brief.whatHappened;
  for (const theme of brief.behindTheHeadline.themes) yield* theme.statements;
  for (const forecast of brief.behindTheHeadline.forecast) yield* told(forecast);
  for (const outlet of brief.whatThePapersSay.outlets) yield* outlet.statements;
  yield* brief.whatThePapersSay.agreements;
  for (const dispute of brief.whatThePapersSay.disputes) {
    for (const position of dispute.positions) yield position.statement;
  }
  for (const row of brief.whatThePapersSay.matrix?.rows ?? []) for (const cell of row.cells) yield cell.statement;
  for (const { claim } of brief.whatThePapersSay.leftOut ?? []) yield claim;
  for (const { statement } of brief.whatThePapersSay.together ?? []) yield statement;
  for (const event of brief.howWeGotHere) yield* event.statements;
  for (const question of brief.goDeeper) yield* question.answer;
  for (const question of brief.commonQuestions) yield* question.answer;
}

/** Every citation of a brief. Page and citation addresses both number by this, so they agree. */
export const citationsOfBrief = (brief: Brief): NumberedCitations => new NumberedCitations(statementsOf(brief));

/** Citations of a forecast of the ledger, and of what came of it. */
export const citationsOfForecast = ({ forecast }: Pick<ForecastRecord, "forecast">): NumberedCitations =>
  new NumberedCitations(told(forecast));

export const citationsOfQuestion = (question: CommonQuestion): NumberedCitations =>
  new NumberedCitations(question.answer);
