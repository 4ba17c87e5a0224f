import type { Theme } from "../../model/brief.js";
import type { Desk } from "../desk.js";
import { isOvertaken } from "../moved-figures.js";
import type { Passage } from "../passage.js";
import type { Verified } from "../verify/statement.js";
import { aspectCandidates } from "./aspects.js";
import { isBare } from "./bare-dispute.js";
import { headingCandidates } from "./heading.js";

const MOST_THEMES = 4;
const MOST_STATEMENTS = 3;
/** With fewer sentences left, they are better told as what each outlet says. */
const ENOUGH = 8;

/** Themes: a phrase that several passages share and that the account of what happened does not exhaust. */
export function themes(desk: Desk): Theme[] {
  const pool = desk.reading.passages
    .filter(
      (p) =>
        p.words <= 45 &&
        p.words >= 8 &&
        desk.features[p.id]!.topical > 0.3 &&
        !p.leaning &&
        !isBare(desk, p) &&
        !isOvertaken(desk, p) &&
        !desk.said(p, 0.5),
    )
    .sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id)
    .slice(0, 150);
  if (pool.length < ENOUGH) return [];
  const out: Theme[] = [];
  const used = new Set<Passage>();
  for (const { heading, passages } of [...headingCandidates(desk, pool), ...aspectCandidates(desk, pool)]) {
    if (out.length === MOST_THEMES) break;
    if (out.some((other) => sharesNoun(other.heading, heading))) continue;
    const free = passages.filter((p) => !used.has(p) && !desk.said(p, 0.5));
    if (free.length < 2) continue;
    const statements: Verified[] = [];
    for (const passage of spread(free)) {
      if (statements.length === MOST_STATEMENTS) break;
      const statement = desk.take(passage, { alike: 0.5 });
      if (!statement) continue;
      used.add(passage);
      statements.push(statement);
    }
    if (statements.length > 1) out.push({ heading, statements });
    else for (const passage of free) used.delete(passage);
  }
  return out;
}

/** "Inquiry and prosecutors" beside "Public inquiry" would be one theme told twice. */
const sharesNoun = (one: string, other: string): boolean => {
  const words = new Set(one.toLowerCase().split(" "));
  return other
    .toLowerCase()
    .split(" ")
    .some((word) => word.length > 3 && words.has(word));
};

/** One voice after the other, so that a theme does not rest on one outlet where others speak to it. */
function spread(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = [];
  const left = [...passages];
  const heard = new Set<string>();
  while (left.length > 0) {
    let next = left.findIndex((p) => !heard.has(p.voice));
    if (next < 0) {
      heard.clear();
      next = 0;
    }
    const [passage] = left.splice(next, 1);
    heard.add(passage!.voice);
    out.push(passage!);
  }
  return out;
}
