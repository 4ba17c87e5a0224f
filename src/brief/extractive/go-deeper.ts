import type { Desk } from "../desk.js";
import type { VerifyContext } from "../verify/statement.js";
import { type Asked, ask, type Kind } from "./questions/asked.js";
import { counts } from "./questions/counts.js";
import { eventName } from "./questions/event-name.js";
import { fates, plainFacts } from "./questions/fates.js";
import { meanings } from "./questions/meanings.js";
import { next } from "./questions/next.js";
import { openMatters, reportedCounts, whenExpected } from "./questions/reported.js";
import { stances, unknowns, whatItDoes } from "./questions/stances.js";
import { who } from "./questions/who.js";
import { cause, why } from "./questions/why.js";

export type { Asked } from "./questions/asked.js";

/** Most of a kind that stand side by side. */
const OF_A_KIND: Readonly<Record<Kind, number>> = {
  count: 2,
  why: 2,
  cause: 1,
  next: 1,
  stance: 1,
  does: 1,
  unknown: 1,
  who: 2,
  fate: 2,
  fact: 2,
};

/** Questions that a reader would ask next, each with its answer from the coverage; best first. No two ask the same. */
export function questionsOf(desk: Desk, context: VerifyContext): Asked[] {
  const proposals = [
    ...counts(desk, eventName(desk)),
    ...why(desk),
    ...cause(desk),
    ...next(desk),
    ...stances(desk),
    ...whatItDoes(desk),
    ...unknowns(desk),
    ...who(desk),
    ...fates(desk),
    ...plainFacts(desk),
    ...meanings(desk),
    ...reportedCounts(desk),
    ...whenExpected(desk),
    ...openMatters(desk),
  ].sort((a, b) => b.value - a.value || (a.question < b.question ? -1 : 1));
  const out: Asked[] = [];
  for (const proposal of proposals) {
    const asked = ask(desk, context, proposal);
    if (asked && !out.some((other) => alike(desk, asked, other))) out.push(asked);
  }
  return out.sort((a, b) => b.value - a.value || (a.question < b.question ? -1 : 1));
}

/** The same answer, or nearly the same words. */
function alike(desk: Desk, one: Asked, other: Asked): boolean {
  if (one.answer[0]!.text === other.answer[0]!.text) return true;
  const a = new Set(desk.reading.vocabulary.terms(one.question));
  const b = new Set(desk.reading.vocabulary.terms(other.question));
  const shared = [...a].filter((term) => b.has(term)).length;
  if (one.kind === "count" && other.kind === "count") return a.size === b.size && shared === a.size;
  return shared / Math.max(1, Math.min(a.size, b.size)) > 0.6;
}

/** Takes the best, at most `most`, few of a kind; beside those `taken`, of which there may be one more of a kind. */
export function varied(questions: readonly Asked[], most: number, taken: readonly Asked[] = []): Asked[] {
  const out: Asked[] = [];
  const more = taken.length > 0 ? 1 : 0;
  for (const question of questions) {
    if (out.length === most) break;
    const alike = [...taken, ...out].filter((other) => other.kind === question.kind).length;
    if (!taken.includes(question) && alike < OF_A_KIND[question.kind] + (question.kind === "does" ? 0 : more))
      out.push(question);
  }
  return out;
}
