import { everyStatement } from "../brief/index.js";
import { compareFigures } from "../brief/ledger/index.js";
import type { AnnotatedArticle } from "../model/annotation.js";
import type { Brief, BriefArticle, Citation } from "../model/brief.js";
import { contains } from "../model/span.js";
import type { ArticleRecord, BriefRecord, Store } from "./ports.js";

/** One value of a figure, and when it held. */
export interface FigureValue {
  readonly value: number;
  /** As the article words it: "at least three". */
  readonly words: string;
  /** ISO date or time. */
  readonly at: string;
  readonly outlet: BriefArticle["outlet"];
  /** Agency that wrote the words, where the outlet only prints them. */
  readonly wire?: string;
  /** Citation of the brief that holds the words. */
  readonly citation: Citation;
}

/** A figure that moved as time went on. */
export interface FigureSeries {
  /** What is counted, in a word or two: "killed". */
  readonly label: string;
  /** At least two, oldest first; each differs from the one before. */
  readonly values: readonly FigureValue[];
}

type Compared = ReturnType<typeof compareFigures>[number];
type Reading = Compared["readings"][number];

const dayOf = ({ at }: { readonly at: string }): string => at.slice(0, 10);

/** One value a day, and all of them up or all down: anything else is a difference between outlets, not a movement. */
function moves(values: readonly FigureValue[]): boolean {
  const steps = values.slice(1).map((now, n) => ({ before: values[n]!, now }));
  const up = steps.every(({ before, now }) => now.value > before.value);
  const down = steps.every(({ before, now }) => now.value < before.value);
  return values.length > 1 && (up || down) && steps.every(({ before, now }) => dayOf(before) < dayOf(now));
}

function citedValue(brief: Brief, texts: ReadonlyMap<string, string>, reading: Reading): FigureValue | undefined {
  const citation = everyStatement(brief)
    .flatMap(({ citations }) => citations)
    .find((one) => one.articleId === reading.articleId && contains(one, reading.span));
  const article = brief.articles.find(({ id }) => id === reading.articleId);
  const words = texts.get(reading.articleId)?.slice(reading.span.start, reading.span.end);
  if (!citation || !article || !words) return undefined;
  const { value, at } = reading;
  return {
    value,
    words: words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    at,
    outlet: article.outlet,
    ...(article.wire === undefined || article.wire === article.outlet.name ? {} : { wire: article.wire }),
    citation,
  };
}

/** Whether a side of a dispute rests on the words of one of these values: then the dispute tells it, with its holders. */
const inDispute = (brief: Brief, values: readonly FigureValue[]): boolean =>
  brief.whatThePapersSay.disputes.some(({ positions }) =>
    positions.some(({ statement }) =>
      statement.citations.some((side) =>
        values.some(({ citation }) => citation.articleId === side.articleId && contains(side, citation)),
      ),
    ),
  );

function seriesOf(brief: Brief, texts: ReadonlyMap<string, string>, compared: Compared): FigureSeries[] {
  if (compared.verdict === "agrees") return [];
  const values = compared.readings
    .flatMap((reading) => citedValue(brief, texts, reading) ?? [])
    .filter(({ value }, n, all) => value !== all[n - 1]?.value);
  return moves(values) && !inDispute(brief, values) ? [{ label: compared.label, values }] : [];
}

/** Figures of a brief that moved with time; only values whose words the brief cites. */
export async function figureSeries(
  store: Pick<Store, "article">,
  { brief, frozen }: BriefRecord,
): Promise<readonly FigureSeries[]> {
  const records = await Promise.all(frozen.articles.map(({ id, version }) => store.article(id, version)));
  const known = records.filter((record): record is ArticleRecord => record !== undefined && record.article.text !== "");
  const articles: AnnotatedArticle[] = known.map(({ article, annotations }) => ({ article, annotations }));
  const texts = new Map(known.map(({ article }) => [article.id, article.text]));
  const copies = new Map(frozen.copies.map((copy) => [copy.articleId, copy]));
  return compareFigures(articles, copies).flatMap((compared) => seriesOf(brief, texts, compared));
}
