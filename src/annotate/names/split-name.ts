import type { NameType } from "../../model/index.js";
import { extendPhrase, LONGEST_PHRASE, listBit, PHRASE_SEED, type PhraseTable } from "./phrases.js";
import type { WordFacts } from "./words.js";

/** A name as a range of tokens. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

const PLACE = listBit("city") | listBit("region") | listBit("country");
const GIVEN = listBit("given");
const HEAD = listBit("orgword");
const AND = /^(?:and|&)$/i;
const PLACING = /^(?:of|in|on|at|from|near|for|with|to)$/;
const APART = /^(?:in|on|at|near|from|to|with)$/;

/** Lists in which the whole range stands as one phrase. */
function listsOf(words: readonly WordFacts[], from: number, to: number, phrases: PhraseTable): number {
  if (to <= from || to - from > LONGEST_PHRASE) return 0;
  let hash = PHRASE_SEED;
  for (let i = from; i < to; i++) hash = extendPhrase(hash, (words[i] as WordFacts).lower);
  return phrases.get(hash) ?? 0;
}

/**
 * Cuts a name that runs over two things: "Saudi Arabia and Iran", "Ursula von der Leyen of the European Commission",
 * "Wybalenna on Flinders Island". A phrase that the lists know as a whole is never cut.
 */
export function splitName(
  tokens: readonly string[],
  words: readonly WordFacts[],
  name: NameRange,
  phrases: PhraseTable,
): readonly NameRange[] {
  const lists = (from: number, to: number) => listsOf(words, from, to, phrases);
  if (name.to - name.from < 3 || lists(name.from, name.to) !== 0) return [name];
  for (let i = name.from + 1; i < name.to - 1; i++) {
    const word = tokens[i] as string;
    const after = tokens[i + 1] === "the" ? i + 2 : i + 1;
    if (after >= name.to) break;
    const left: NameRange = { ...name, to: i };
    const right: NameRange = { ...name, from: after };
    const cut = AND.test(word)
      ? cutAtAnd(left, right, lists)
      : PLACING.test(word)
        ? cutAtPlace(word, left, right, lists)
        : undefined;
    if (cut !== undefined) return [cut[0], ...splitName(tokens, words, cut[1], phrases)];
  }
  return [name];
}

type Lists = (from: number, to: number) => number;

function cutAtAnd(left: NameRange, right: NameRange, lists: Lists): readonly [NameRange, NameRange] | undefined {
  if (left.type === "person") return [left, right];
  const rightHead = lists(right.to - 1, right.to) & HEAD;
  if (left.type === "location" && ((lists(left.from, left.to) | lists(right.from, right.to)) & PLACE) !== 0)
    return [left, right];
  if (left.type !== "organization" || left.to - left.from < 2 || right.to - right.from < 2) return undefined;
  return (lists(left.to - 1, left.to) & HEAD) !== 0 && rightHead !== 0 ? [left, right] : undefined;
}

function cutAtPlace(
  word: string,
  left: NameRange,
  right: NameRange,
  lists: Lists,
): readonly [NameRange, NameRange] | undefined {
  const isPlace = (lists(right.from, right.to) & PLACE) !== 0;
  const rest: NameRange = { ...right, type: isPlace ? "location" : right.type };
  if (left.type === "location") return APART.test(word) ? [left, right] : undefined;
  if (left.type === "person") return [left, isPlace ? rest : { ...right, type: "organization" }];
  const personFirst =
    (lists(left.from, left.from + 1) & GIVEN) !== 0 && (lists(left.from, left.from + 1) & (PLACE | HEAD)) === 0;
  const noHead = Array.from({ length: left.to - left.from }, (_, k) => lists(left.from + k, left.from + k + 1)).every(
    (l) => (l & HEAD) === 0,
  );
  if (left.type === "organization" && word === "of" && left.to - left.from > 1 && personFirst && noHead) {
    return [{ ...left, type: "person" }, rest];
  }
  return undefined;
}
