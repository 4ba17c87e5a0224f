import type { Desk } from "../../desk.js";
import { fold } from "../../likeness/terms.js";
import { surnameOf } from "../../people/cast.js";
import type { Passage } from "../../reading/passage.js";
import { quotedIn } from "../../verify/words.js";

/** What a sentence tells a reader of the page that has an edge: figures, people and bodies by name, words of somebody. */
export interface NewFacts {
  readonly figures: number;
  readonly names: number;
  readonly quoted: boolean;
  readonly all: number;
}

/** Words of a quotation that says something of its own, and that make it known again. */
const QUOTATION = 4;
const QUOTED_RUN = 3;
/** "Israel and Gaza", "of the bill": a run that any two sentences may share. */
const ANY_RUN =
  /^\S+ (?:and|or|of|in|the|a|an|to|for|on|at) \S+$|^(?:the|of|in|to|a|an|and) (?:the|of|in|to|a|an)? ?\S+/;

/** Whether a page has a run of a quotation's words. */
function isTold(desk: Desk, words: readonly string[]): boolean {
  const length = Math.min(QUOTED_RUN, words.length);
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(" ");
    if ((words.length <= QUOTED_RUN || !ANY_RUN.test(run)) && desk.tells(run)) return true;
  }
  return false;
}

const wordsIn = (quotation: string): string[] => quotation.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

/** Whether what a sentence quotes has been told: every quotation of more than a word shares a run of words with the page. */
export function quotesAgain(desk: Desk, { text, quoted }: Passage): boolean {
  if (quoted === 0) return false;
  const quotations = quotedIn(text)
    .map(wordsIn)
    .filter((words) => words.length > 1);
  return quotations.length > 0 && quotations.every((words) => isTold(desk, words));
}

/** Counts what of a passage the headline and the sentences on record have not. */
export function newFacts(desk: Desk, passage: Passage): NewFacts {
  const { reading } = desk;
  const outlets = new Set(reading.articles.map(({ article }) => article.outlet.name));
  const figures = desk.newFigures(passage).length;
  const names = passage.cast.filter((id) => {
    const { name, type } = reading.cast.members[id]!;
    if (!/^(?:person|organization|facility|law)$/.test(type) || outlets.has(name)) return false;
    return !desk.names(name) && !desk.tells(fold(type === "person" ? surnameOf(name) : name));
  }).length;
  const quoted =
    passage.quoted > 0 &&
    quotedIn(passage.text)
      .map(wordsIn)
      .some((words) => words.length >= QUOTATION && !isTold(desk, words));
  return { figures, names, quoted, all: figures + names + (quoted ? 1 : 0) };
}
