import type { Question, Statement } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import { isDisputed } from "../bare-dispute.js";

export type Kind = "count" | "why" | "cause" | "next" | "stance" | "does" | "unknown" | "who";

export interface Asked extends Question {
  /** How much it matters; for ranking. */
  readonly value: number;
  /** What kind of question it is; few of a kind stand side by side. */
  readonly kind: Kind;
}

/** A question before its answer has been verified. */
export interface Proposal {
  readonly question: string;
  readonly kind: Kind;
  readonly value: number;
  readonly told: readonly Passage[];
}

/** Words of a question that are its form, not its matter. */
const FORM =
  /^(?:what|who|why|how|when|where|which|does|did|do|would|will|much|many|known|happens?|next|cause|caused|led|cost|worth|killed|died|dead|hurt|injured|wounded|missing|arrested|expected|due|set|scheduled|planned)$/;

/**
 * Answers a proposal in words of the coverage; undefined when the answer is refused or the question speaks of something that neither
 * the answer nor the titles of its articles do.
 */
export function ask(desk: Desk, proposal: Proposal): Asked | undefined {
  // A clause that was cut half-way is no question.
  if (
    /\b(?:the The|(?:in|on|at|of|for|to|by|from|with|all|partly|the|a|an|and|end of))\b\?$|\bthe The\b|\bby the end of\?/.test(
      proposal.question,
    )
  )
    return undefined;
  const { question, kind, told } = proposal;
  const answer: Statement[] = [];
  const given = new Set<string>();
  for (const passage of told) {
    const draft = desk.draftOf(passage);
    const statement = desk.offer(isDisputed(desk, passage) ? { ...draft, disputed: true } : draft);
    if (!statement || answer.some((other) => other.text === statement.text)) continue;
    answer.push(statement);
    for (const term of desk.reading.vocabulary.terms(passage.text)) given.add(term);
    for (const term of desk.reading.titles[passage.article]!) given.add(term);
    if (answer.length === 2) break;
  }
  if (answer.length === 0) return undefined;
  const { vocabulary } = desk.reading;
  const asked = question.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const matter = asked.filter((word) => !FORM.test(word.toLowerCase())).flatMap((word) => vocabulary.terms(word));
  // A verb in its base form may have another stem than in the answer ("fell", "fall"): one such word is let pass.
  const strange = matter.filter((term) => !given.has(term)).length;
  if (strange > (kind === "why" ? 1 : 0)) return undefined;
  return { question, answer, value: proposal.value - (read(desk, told[0]!, kind) ? 0.5 : 0), kind };
}

/** Whether the reader has just been told: a count may be asked for all the same. */
const read = (desk: Desk, passage: Passage, kind: Kind): boolean => kind !== "count" && desk.said(passage, 0.9);

export const byScore = (desk: Desk, passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id);

/** Sentences that questions are made from: of this story, no fragments of somebody's speech, not too long to answer anything. */
export const askable = (desk: Desk): Passage[] =>
  byScore(
    desk,
    desk.reading.passages.filter((p) => p.quoted < 0.3 && p.words <= 50 && desk.features[p.id]!.topical > 0.25),
  );

/** What a time adds to a clause is not asked: "on Thursday 12 March", "last week". */
export const withoutTimes = (clause: string): string =>
  clause
    .replace(
      /,? (?:(?:late |early )?(?:on|by|since|until|from|for|in) )?(?:(?:last|this|next|early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s|’s)?(?: (?:morning|afternoon|evening|night))?(?: \(?\d{1,2} [A-Z][a-z]+(?: \d{4})?\)?)?/g,
      "",
    )
    .replace(
      / (?:on|by|since|until|in) \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g,
      "",
    )
    .replace(
      / (?:on|by|since|until|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\.?(?: \d{1,2})?(?:, \d{4}| \d{4})?/g,
      "",
    )
    .replace(/ (?:last|this|next) (?:week|month|year|night|weekend|summer|autumn|winter|spring)\b/g, "")
    .replace(/ (?:yesterday|today|tomorrow|tonight|earlier|meanwhile|recently)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
