import type { Likeness } from "./likeness.js";
import type { Passage } from "./passage.js";
import { bareText } from "./terms.js";

/** What stands in a brief so far. Each passage is compared with each sentence on record once, however often it is asked about. */
export interface Said {
  /** In order. */
  readonly passages: readonly Passage[];
  note(passage: Passage): void;
  /** Whether this very sentence is on record. */
  stands(text: string): boolean;
  /** Whether something at least this alike is on record, or the act that the passage tells. */
  has(passage: Passage, least: number): boolean;
  /** Share of a passage, by weight, that no sentence on record has, 0 to 1. */
  fresh(passage: Passage): number;
  /** The most of a passage's weight that one sentence on record has too, 0 to 1. */
  retold(passage: Passage): number;
  /** Whether a sentence on record gives a figure of the passage, of the same matter. */
  givesFigure(passage: Passage): boolean;
}

/** Whether two passages give one figure, and whether they tell one act. */
interface Sameness {
  figure(a: Passage, b: Passage): boolean;
  act(a: Passage, b: Passage): boolean;
}

export function createSaid(likeness: Likeness, same: Sameness): Said {
  const passages: Passage[] = [];
  const texts = new Set<string>();
  const told = likeness.tally();
  const bare = new Map<Passage, string>();
  const bareOf = (passage: Passage): string => {
    const text = bare.get(passage) ?? bareText(passage.text);
    bare.set(passage, text);
    return text;
  };
  const alike = most(passages, likeness.alike);
  const retold = most(passages, likeness.covered);
  const figure = most(passages, (a, b) => (same.figure(a, b) ? 1 : 0));
  const act = most(passages, (a, b) => (same.act(a, b) ? 1 : 0));
  return {
    passages,
    note: (passage) => {
      passages.push(passage);
      texts.add(bareOf(passage));
      told.note(passage);
    },
    stands: (text) => texts.has(bareText(text)),
    has: (passage, least) => alike(passage) >= least || texts.has(bareOf(passage)) || act(passage) > 0,
    fresh: told.fresh,
    retold,
    givesFigure: (passage) => figure(passage) > 0,
  };
}

/** The most that a measure gives of a passage and any of a list that only grows. */
function most(list: readonly Passage[], measure: (a: Passage, b: Passage) => number): (passage: Passage) => number {
  const known = new Map<Passage, { upTo: number; value: number }>();
  return (passage) => {
    const found = known.get(passage) ?? { upTo: 0, value: 0 };
    for (; found.upTo < list.length; found.upTo++)
      found.value = Math.max(found.value, measure(passage, list[found.upTo]!));
    known.set(passage, found);
    return found.value;
  };
}
