import type { Statement } from "../../../model/brief.js";
import { sharedCount } from "../../../text/shared-count.js";
import type { Desk } from "../../desk.js";
import type { VerifyContext } from "../../verify/statement.js";
import { type Asked, ask, type Kind } from "./asked.js";
import { inquiries } from "./inquiries/inquiries.js";
import { acts } from "./kinds/acts.js";
import { afterwards } from "./kinds/afterwards.js";
import { agents } from "./kinds/agents.js";
import { amounts } from "./kinds/amounts.js";
import { believed } from "./kinds/believed.js";
import { conditions } from "./kinds/conditions.js";
import { counts } from "./kinds/counts.js";
import { expected } from "./kinds/expected.js";
import { fates } from "./kinds/fates.js";
import { findings } from "./kinds/findings.js";
import { lives } from "./kinds/life.js";
import { meanings } from "./kinds/meanings.js";
import { next } from "./kinds/next.js";
import { objectCounts } from "./kinds/object-counts.js";
import { origins } from "./kinds/origins.js";
import { plainFacts } from "./kinds/plain-facts.js";
import { pointedBack } from "./kinds/pointed-back.js";
import { precedents } from "./kinds/precedents.js";
import { purposes } from "./kinds/purposes.js";
import { openMatters, reportedCounts, whenExpected } from "./kinds/reported.js";
import { rules } from "./kinds/rules.js";
import { unknowns, whatItDoes } from "./kinds/stances.js";
import { terms } from "./kinds/terms.js";
import { who } from "./kinds/who.js";
import { cause, why } from "./kinds/why.js";
import { isOvertaken } from "./limits/told.js";
import { eventName } from "./wording/event-name.js";

export type { Asked } from "./asked.js";

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
  fact: 5,
  act: 2,
  finding: 1,
};

/**
 * Questions that a reader would ask next, who has read the headline and what `happened`, each with its answer from the coverage; best
 * first. No two ask the same.
 */
export function questionsOf(desk: Desk, context: VerifyContext, happened: readonly Statement[]): Asked[] {
  const read = [desk.headline, ...happened.map(({ text }) => text)];
  const proposals = [
    ...counts(desk, eventName(desk), read),
    ...why(desk),
    ...cause(desk),
    ...next(desk, read),
    ...whatItDoes(desk, read),
    ...unknowns(desk),
    ...who(desk, read),
    ...fates(desk, read),
    ...plainFacts(desk, read),
    ...meanings(desk, read),
    ...reportedCounts(desk, read),
    ...whenExpected(desk),
    ...openMatters(desk),
    ...acts(desk, read),
    ...findings(desk, read),
    ...inquiries(desk, read),
    ...afterwards(desk, read),
    ...expected(desk, read),
    ...rules(desk, read),
    ...believed(desk, read),
    ...pointedBack(desk, read),
    ...lives(desk, read),
    ...amounts(desk, read),
    ...agents(desk, read),
    ...purposes(desk, read),
    ...conditions(desk, read),
    ...origins(desk, read),
    ...precedents(desk, read),
    ...objectCounts(desk, read),
    ...terms(desk, read),
  ]
    .filter(({ told }) => !told.some(({ text }) => isOvertaken(read, text)))
    .sort((a, b) => b.value - a.value || (a.question < b.question ? -1 : 1));
  const out: Asked[] = [];
  const matters = new Set<string>();
  for (const proposal of proposals) {
    if (matters.has(proposal.matter ?? "") || out.some(({ question }) => question === proposal.question)) continue;
    const asked = ask(desk, context, proposal, read);
    if (!asked || out.some((other) => alike(desk, asked, other))) continue;
    out.push(asked);
    if (proposal.matter !== undefined) matters.add(proposal.matter);
  }
  return out.sort((a, b) => b.value - a.value || (a.question < b.question ? -1 : 1));
}

/** Questions of one matter: who did it, whether held, known or sought; who the dead are, whether named or not; whose the gun was. */
const MATTERS: readonly RegExp[] = [
  /^(?:Has anyone been (?:arrested|charged)|Do police have a suspect|Is there a description of the (?:gunm[ae]n|suspects?)|(?:Has the gunman|Have the gunmen) been caught)\?$/,
  /^(?:Have the victims been named|Who (?:was|were) the victims?|Who was killed|What was the \p{Ll}+['’]s name)\?$/u,
  /^How much has the (?:clean-up|spill) cost\?$/,
  /^(?:Where did the gun come from|Was the gun legally owned|Whose gun was it|When was the gun bought)\?$/,
];

const SAME_ANSWER = 0.8;

/** The same answer, or nearly the same words. */
function alike(desk: Desk, one: Asked, other: Asked): boolean {
  if (one.answer[0]!.text === other.answer[0]!.text) return true;
  const told = new Set(desk.reading.vocabulary.terms(one.answer[0]!.text));
  const again = [...new Set(desk.reading.vocabulary.terms(other.answer[0]!.text))];
  if (again.filter((term) => told.has(term)).length >= SAME_ANSWER * Math.max(told.size, again.length)) return true;
  if (MATTERS.some((matter) => matter.test(one.question) && matter.test(other.question))) return true;
  const a = new Set(desk.reading.vocabulary.terms(one.question));
  const b = new Set(desk.reading.vocabulary.terms(other.question));
  const shared = sharedCount(a, b);
  if (one.kind === "count" && other.kind === "count")
    return (a.size === b.size && shared === a.size) || sameHarm(one.question, other.question);
  // "Who was killed?" beside "What was the motive for the killings?": one word alone makes no two questions one.
  return Math.min(a.size, b.size) > 1 && shared / Math.min(a.size, b.size) > 0.6;
}

/** Two figures for the same harm would ask for each other. */
function sameHarm(one: string, other: string): boolean {
  const harm = (question: string): string | undefined =>
    /^How many people .*\b(injured|killed|wounded|hurt|died|missing)\b/.exec(question)?.[1];
  return harm(one) !== undefined && harm(one) === harm(other);
}

/** Takes the best, at most `most`, few of a kind; beside those `taken`, of which there may be one more of a kind. */
function varied(questions: readonly Asked[], most: number, taken: readonly Asked[] = []): Asked[] {
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

/** What explains beyond the day: who or what something is, what a rule does, and why. */
const EXPLAINS: ReadonlySet<Kind> = new Set(["who", "does", "why", "cause"]);

/**
 * Which questions stand under *Go deeper* and which become explainers among the common questions. One that explains is an explainer as
 * soon as another is left for *Go deeper*; where none explains, the others are shared between the two.
 */
export function shared(questions: readonly Asked[]): { readonly deeper: Asked[]; readonly common: Asked[] } {
  const explaining = questions.filter(({ kind }) => EXPLAINS.has(kind));
  const others = questions.filter(({ kind }) => !EXPLAINS.has(kind));
  const most = explaining.length > 0 ? 3 : Math.min(3, Math.ceil(others.length / 2));
  const deeper = others.length > 0 ? varied(others, most) : explaining.slice(0, 1);
  const left = [...explaining, ...others];
  return { deeper, common: varied(left, 4, deeper) };
}
