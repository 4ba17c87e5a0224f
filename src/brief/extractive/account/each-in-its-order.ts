import type { Desk } from "../../desk.js";
import { isLatest } from "../../figures/moved-figures.js";
import type { Passage } from "../../reading/passage.js";
import type { Verified } from "../../verify/statement.js";
import { isFitAfter } from "./fit-after.js";

/**
 * What stands behind the first sentence of an account, with those of one report in the report's order: nobody is treated before he was
 * shot. The account as it was, where somebody would then be met by surname.
 */
export function eachInItsOrder(
  desk: Desk,
  told: readonly Verified[],
  passageOf: (one: Verified) => Passage | undefined,
): Verified[] {
  const passages = told.map(passageOf);
  if (passages.some((p, i) => p === undefined || p.text !== told[i]!.text)) return [...told];
  // What a count stands at follows the opening sentence.
  const stays = (i: number): boolean => i === 0 || isLatest(desk, passages[i]!);
  const places = (article: number): number[] =>
    passages.flatMap((p, i) => (!stays(i) && p!.article === article ? [i] : []));
  const order = passages.map((p, i) => {
    if (stays(i)) return i;
    const own = places(p!.article);
    return [...own].sort((a, b) => passages[a]!.sentence - passages[b]!.sentence)[own.indexOf(i)]!;
  });
  const inOrder = order.map((i) => passages[i]!);
  const fits = inOrder.every((passage, i) => i === 0 || isFitAfter(desk, passage, inOrder.slice(0, i)));
  return fits ? order.map((i) => told[i]!) : [...told];
}
