import type { AnnotatedArticle } from "../../model/annotation.js";
import { contains, overlaps, type Span } from "../../model/span.js";
import { numberValue } from "../../text/numbers.js";
import { type CasualtyDisagreement, casualtiesOf, casualtyDisagreements } from "../ledger/index.js";
import type { Reading } from "../reading/reading.js";
import type { Dispute, Held } from "./dispute.js";
import { holderAt } from "./holders.js";

/** More values than this a reader does not take in. */
const MOST_POSITIONS = 4;

type Side = CasualtyDisagreement["a"];

/** Disagreements of the ledger that stand at this moment, each value in words of an article that can be cited. */
export function casualtyDisputes(reading: Reading, about: (measure: string) => string): Dispute[] {
  const found = casualtyDisagreements(reading.articles, reading.material.copies).filter(
    ({ kind }) => kind === "differs",
  );
  return [...new Set(found.map(({ measure }) => measure))].flatMap((measure) => {
    const pairs = found.filter((one) => one.measure === measure);
    const positions = positionsOf(reading, measure, pairs);
    if (positions.size < 2) return [];
    return [
      {
        ...{ about: about(measure), measure, positions: [...positions.values()].slice(0, MOST_POSITIONS) },
        values: new Set(pairs.flatMap(({ a, b }) => [a.value, b.value])),
      },
    ];
  });
}

/** By value, the newest article that gives it in words that can be cited; values that nobody contradicts in such words are left out. */
function positionsOf(
  reading: Reading,
  measure: CasualtyDisagreement["measure"],
  pairs: readonly CasualtyDisagreement[],
): Map<number, Held> {
  const shown = new Map<string, Held>();
  const keyOf = ({ articleId, value }: Side): string => `${articleId} ${value}`;
  for (const side of pairs.flatMap(({ a, b }) => [a, b])) {
    const held = shown.get(keyOf(side)) ?? citable(reading, measure, side);
    if (held) shown.set(keyOf(side), held);
  }
  const both = pairs.filter(({ a, b }) => shown.has(keyOf(a)) && shown.has(keyOf(b))).flatMap(({ a, b }) => [a, b]);
  const order = new Map(reading.articles.map(({ article }, at) => [article.id, at]));
  both.sort((a, b) => order.get(b.articleId)! - order.get(a.articleId)!);
  const out = new Map<number, Held>();
  for (const side of both) if (!out.has(side.value)) out.set(side.value, shown.get(keyOf(side))!);
  return out;
}

/** The words in which an article gives a count: where the ledger read it, else the first that give the same. */
function citable(reading: Reading, measure: CasualtyDisagreement["measure"], side: Side): Held | undefined {
  const annotated = reading.articles.find(({ article }) => article.id === side.articleId)!;
  const same = casualtiesOf(annotated).counts.filter(
    (count) => !count.inTitle && count.sure && count.measure === measure && count.value === side.value,
  );
  for (const span of [...(side.span ? [side.span] : []), ...same]) {
    const passage = reading.passages.find((one) => one.articleId === side.articleId && contains(one.span, span));
    if (passage) {
      const holder = holderAt(annotated, passage.span, span) || annotated.article.outlet.name;
      return { passage, value: valueAt(annotated, span, side.value), amount: side.value, holder };
    }
  }
  return undefined;
}

/** As the article words it; "two men and a woman", "a triple shooting" and "a man was killed" are given in digits. */
function valueAt({ article, annotations }: AnnotatedArticle, count: Span, value: number): string {
  const counted = annotations.quantities.find((one) => one.value === value && overlaps(one, count));
  const { start, end } = counted ?? count;
  const words = article.text.slice(start, end);
  return counted || numberValue(words) === value ? words : String(value);
}
