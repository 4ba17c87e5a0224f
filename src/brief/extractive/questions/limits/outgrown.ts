import { matchesOf } from "../../../../text/matches.js";
import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";

const SUM = "[$£€](\\d[\\d,.]*\\d|\\d) ?([mb]illion|trillion|[mb]n|[mb])?\\b";
const CASES =
  /\b\d[\d,]* (?:[\p{L}-]+ ){0,3}cases\b|\bcases\b[^.;]{0,40}\b(?:reached|rose to|risen to|now|doubled to|stands at) \d/giu;
/** Money of which more and more is paid out, or spent: the figure stands before the word or behind it. */
const MONEY: readonly RegExp[] = ["paid", "spent"].map(
  (verb) => new RegExp(`\\b${verb}\\b[^.;$£€]{0,40}${SUM}|${SUM}[^.;$£€]{0,40}\\b${verb}\\b`, "gi"),
);
const LOOSE =
  /\b(?:suspected|possible|potential|probable|could|would|will|may|might|if|plans?|set aside|(?:a|per|each) day)\b/i;
const SCALES: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };
/** Sentences below which a report that is written on tells what came later. */
const LATER = 20;

const sumsIn = (pattern: RegExp, text: string): number[] =>
  matchesOf(pattern, text).map(
    ([, behind, unit, before, scale]) =>
      Number((behind ?? before)!.replaceAll(",", "")) *
      (SCALES[(behind === undefined ? scale : unit)?.charAt(0).toLowerCase() ?? ""] ?? 1),
  );

/** Whether a running figure of a passage is left behind: more was paid by a later report, or further down cases are counted again. */
export function isOutgrown(desk: Desk, passage: Passage): boolean {
  const money = MONEY.flatMap((pattern) => {
    const sums = sumsIn(pattern, passage.text);
    return sums.length > 0 ? [{ pattern, most: Math.max(...sums) }] : [];
  });
  const counts = matchesOf(CASES, passage.text).length > 0 && /\bconfirmed\b/.test(passage.text);
  if (money.length === 0 && !counts) return false;
  const { articles } = desk.reading;
  const dayOf = (at: number): string => (articles[at]!.article.published ?? "").slice(0, 10);
  return articles.some(({ article: { text }, annotations }, at) => {
    if (dayOf(at) <= dayOf(passage.article) && at !== passage.article) return false;
    const from = at === passage.article ? passage.sentence + LATER : 0;
    return annotations.sentences.slice(from).some(({ start, end }) => {
      const later = text.slice(start, end);
      if (LOOSE.test(later)) return false;
      return (
        money.some(({ pattern, most }) => sumsIn(pattern, later).some((sum) => sum > most)) ||
        (counts && /\bconfirmed\b/.test(later) && matchesOf(CASES, later).length > 0)
      );
    });
  });
}
