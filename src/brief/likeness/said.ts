import type { Passage } from "../reading/passage.js";
import type { Likeness } from "./likeness.js";
import { bareText, fold } from "./terms.js";

/** What stands in a brief so far. Each passage is compared with each sentence on record once, however often it is asked about. */
export interface Said {
  /** In order. */
  readonly passages: readonly Passage[];
  note(passage: Passage): void;
  /** Whether this very sentence is on record. */
  stands(text: string): boolean;
  /** Whether a sentence on record has these words, folded, in a row, and whether one has a word of this stem. */
  tells(words: string): boolean;
  knows(term: string): boolean;
  /** Whether something at least this alike is on record, or the act that the passage tells. */
  has(passage: Passage, least: number): boolean;
  /** Share of a passage, by weight, that no sentence on record has, 0 to 1. */
  fresh(passage: Passage): number;
  /** The most of a passage's weight that one sentence on record has too, 0 to 1. */
  retold(passage: Passage): number;
  /** Whether a sentence on record gives a figure of the passage, of the same matter. */
  givesFigure(passage: Passage): boolean;
}

/** Something that two sentences can have in common. */
export interface Sameness {
  /** Whether a passage has anything that another could share: most have not, and are compared with none. */
  may(passage: Passage): boolean;
  same(a: Passage, b: Passage): boolean;
}

/** `figures` and `acts` say whether two passages give one figure, and whether they tell one act. */
export function createSaid(likeness: Likeness, figures: Sameness, acts: Sameness): Said {
  const passages: Passage[] = [];
  const texts = new Set<string>();
  const folded: string[] = [];
  const terms = new Set<string>();
  const told = likeness.tally();
  const bare = new Map<Passage, string>();
  const bareOf = (passage: Passage): string => {
    const known = bare.get(passage);
    if (known !== undefined) return known;
    const text = bareText(passage.text);
    bare.set(passage, text);
    return text;
  };
  const [figure, act] = [onRecord(figures), onRecord(acts)];
  return {
    passages,
    note: (passage) => {
      passages.push(passage);
      texts.add(bareOf(passage));
      folded.push(fold(passage.text));
      for (const term of passage.terms) terms.add(term);
      told.note(passage);
      figure.note(passage);
      act.note(passage);
    },
    stands: (text) => texts.has(bareText(text)),
    tells: (words) => folded.some((text) => text.includes(words)),
    knows: (term) => terms.has(term),
    has: (passage, least) => told.alike(passage) >= least || texts.has(bareOf(passage)) || act.has(passage),
    fresh: told.fresh,
    retold: told.covered,
    givesFigure: (passage) => figure.has(passage),
  };
}

/** Passages noted one by one, and whether any of them is the same as another; each pair is looked at once. */
function onRecord({ may, same }: Sameness): { note(passage: Passage): void; has(passage: Passage): boolean } {
  const noted: Passage[] = [];
  const known = new Map<Passage, { upTo: number; found: boolean }>();
  return {
    note: (passage) => {
      if (may(passage)) noted.push(passage);
    },
    has: (passage) => {
      if (!may(passage)) return false;
      const state = known.get(passage) ?? { upTo: 0, found: false };
      while (!state.found && state.upTo < noted.length) state.found = same(passage, noted[state.upTo++]!);
      known.set(passage, state);
      return state.found;
    },
  };
}
