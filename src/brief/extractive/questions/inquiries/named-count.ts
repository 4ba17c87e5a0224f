import { numberValue } from "../../../../text/numbers.js";
import { NO_ROAD } from "./no-road.js";

const NUMBER = `(two|three|four|five|six|seven|eight|nine|ten|${NO_ROAD}[2-9])`;
const DEAD_COUNT = new RegExp(
  `\\b${NUMBER} (?:counts of murder|(?:\\p{L}+ ){0,2}?(?:killed|dead|died|slain|bodies))\\b|\\b(?:deaths|bodies|murders|killings) of ${NUMBER}\\b(?!-)|\\b(double|triple|quadruple|quintuple) (?:murder|homicide|killing|slaying)`,
  "iu",
);
const FOLD: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 };
const AGED =
  /\p{Lu}[\p{L}'’-]+(?: (?:Jr|Sr)\.?)?, (?:an? )?\d{1,3}\b|\d{1,3}-year-old (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}/gu;

/** Whether as many are named, each with an age, as the reader knows to be dead; true where either is not to be counted. */
export function areSoMany(known: string, words: string): boolean {
  const found = DEAD_COUNT.exec(known);
  const dead = found && (FOLD[found[3]?.toLowerCase() ?? ""] ?? numberValue(found[1] ?? found[2]!));
  const named = words.match(AGED)?.length ?? 0;
  return !dead || named === 0 || named === dead;
}
