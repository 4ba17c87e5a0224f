import { sharedCount } from "../../text/shared-count.js";
import type { Passage } from "../reading/passage.js";
import type { Vocabulary } from "./terms.js";

/**
 * Words that newsrooms choose between for one thing, act or rank, the first of each group standing for all. Only such as a reader of the
 * one has met the other with: "deal" after "agreement" tells nothing new.
 */
const GROUPS = `
  deal agreement pact accord truce ceasefire cease
  bill legislation measure law
  lawmaker senator congressman congresswoman
  reach struck agree
  announce unveil reveal disclose
  pass approve adopt
  vaccine shot jab dose immunization
  covid covid-19 coronavirus
  remark comment
  remove relieve oust dismiss sack
  cancel scrap terminate abandon
  demolish raze
  resign quit
  kill die death dead fatal
  injure wound hurt
  arrest detain
  sentence dealt
  jail prison
  inquiry probe investigation investigate
  riot insurrection attack assault
  jobless unemployed unemployment
  increase rise rose climb jump surge soar spike
  fall fell drop decline slip
  child kid
  plane aircraft jet
  firm company
  chief head boss
  protest demonstration rally
  condemn denounce
  gop republican
  flu influenza
  pig swine hog`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

const grouped = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();
/** The groups as stems, by each of their stems; made once for a vocabulary. */
function groupsOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const known = grouped.get(vocabulary);
  if (known !== undefined) return known;
  const groups = GROUPS.map((words) => words.map((word) => vocabulary.stem(word)));
  const made = new Map(groups.flatMap((stems) => stems.map((stem) => [stem, stems] as const)));
  grouped.set(vocabulary, made);
  return made;
}

/** Stems of a word and of those that stand for the same thing. */
export function stemsFor(vocabulary: Vocabulary, word: string): readonly string[] {
  const stem = vocabulary.stem(word);
  return groupsOf(vocabulary).get(stem) ?? [stem];
}

const found = new WeakMap<Passage, ReadonlySet<string>>();

/** Stems of a passage with one for each thing, read once. */
export function conceptsOf(vocabulary: Vocabulary, passage: Passage): ReadonlySet<string> {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const made = readConcepts(vocabulary, passage);
  found.set(passage, made);
  return made;
}

function readConcepts(vocabulary: Vocabulary, { terms }: Passage): ReadonlySet<string> {
  const groups = groupsOf(vocabulary);
  const made = new Set<string>();
  for (const term of terms) made.add(groups.get(term)?.[0] ?? term);
  return made;
}

/** What two passages have in common, whichever words each chose: how many concepts, and what share of the shorter one's, 0 to 1. */
export function inCommon(
  vocabulary: Vocabulary,
  a: Passage,
  b: Passage,
): { readonly count: number; readonly share: number } {
  const one = conceptsOf(vocabulary, a);
  const other = conceptsOf(vocabulary, b);
  const count = sharedCount(one, other);
  return { count, share: count / Math.max(1, Math.min(one.size, other.size)) };
}
