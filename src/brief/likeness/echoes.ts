import type { Passage } from "../reading/passage.js";
import { inCommon } from "./concepts.js";
import type { Vocabulary } from "./terms.js";

/** What a passage and one on record have in common. */
export type Echo = ReturnType<typeof inCommon>;

/** What passages have in common with each of those on record, in their order; each pair is looked at once. */
export function echoesOf(vocabulary: Vocabulary, told: readonly Passage[]): (passage: Passage) => readonly Echo[] {
  const known = new Map<Passage, Echo[]>();
  return (passage) => {
    const echoes = known.get(passage) ?? [];
    for (const other of told.slice(echoes.length)) echoes.push(inCommon(vocabulary, passage, other));
    known.set(passage, echoes);
    return echoes;
  };
}

/** The most of a passage that one on record tells, of those that tell `least` of it at least and for which `counts` is true. */
export function mostEchoed(
  echoes: readonly Echo[],
  told: readonly Passage[],
  least: number,
  counts: (told: Passage) => boolean,
): number {
  let most = 0;
  echoes.forEach(({ count, share }, at) => {
    if (count >= least && share > most && counts(told[at]!)) most = share;
  });
  return most;
}
