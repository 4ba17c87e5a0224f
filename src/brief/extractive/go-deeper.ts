import type { Question, Statement } from "../../model/brief.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";

export interface Asked extends Question {
  /** How much it matters; for ranking. */
  readonly value: number;
  readonly about: string;
}

const COUNTED: Readonly<Record<string, string>> = {
  killed: "How many people were killed?",
  injured: "How many people were injured?",
  missing: "How many people are missing?",
  arrested: "How many people were arrested?",
  freed: "How many people have been freed?",
  displaced: "How many people were displaced?",
};

/** Questions that a reader would ask next, each with its answer from the coverage; best first. */
export function questionsOf(desk: Desk): Asked[] {
  const all = [...counts(desk), ...who(desk), ...why(desk)];
  return all.sort((a, b) => b.value - a.value || (a.question < b.question ? -1 : 1));
}

function answer(desk: Desk, passages: readonly Passage[], disputed = false): Statement[] {
  const out: Statement[] = [];
  for (const passage of passages) {
    const statement = desk.offer(disputed ? { ...desk.draftOf(passage), disputed } : desk.draftOf(passage));
    if (statement && !out.some((other) => other.text === statement.text)) out.push(statement);
    if (out.length === 2) break;
  }
  return out;
}

function counts(desk: Desk): Asked[] {
  const out: Asked[] = [];
  for (const [measure, question] of Object.entries(COUNTED)) {
    const dispute = desk.disputes.find((d) => d.measure === measure);
    const told = dispute
      ? dispute.positions.map((p) => p.passage)
      : byScore(
          desk,
          desk.reading.passages.filter((p) => p.quantities.some((i) => isCount(desk, p, i, measure))),
        ).slice(0, 1);
    const given = answer(desk, told, dispute !== undefined);
    if (given.length > 0) out.push({ question, answer: given, value: dispute ? 2 : 1, about: measure });
  }
  return out;
}

function isCount(desk: Desk, passage: Passage, index: number, measure: string): boolean {
  const quantity = desk.reading.articles[passage.article]!.annotations.quantities[index]!;
  return quantity.measure === measure && (quantity.unit === undefined || quantity.unit === "people");
}

const byScore = (desk: Desk, passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id);

/** "Who is X?" where an article says in passing who somebody is. */
function who(desk: Desk): Asked[] {
  const out: Asked[] = [];
  const people = desk.reading.cast.members
    .filter((m) => m.type === "person" && m.name.includes(" ") && m.descriptions.length > 0)
    .sort((a, b) => b.mentions - a.mentions || a.id - b.id)
    .slice(0, 6);
  for (const person of people) {
    const telling = desk.reading.passages.filter(
      (p) =>
        p.cast.includes(person.id) &&
        person.descriptions.some(
          (d) => d.article === p.article && d.span.start >= p.span.start && d.span.end <= p.span.end,
        ),
    );
    const given = answer(desk, byScore(desk, telling).slice(0, 1));
    if (given.length > 0) {
      out.push({
        question: `Who is ${person.name}?`,
        answer: given,
        value: 0.5 + Math.min(1, person.mentions / 12),
        about: person.name,
      });
    }
  }
  return out;
}

const BECAUSE = /^(.+?),? because (?:of )?/;
const SUBJECT_VERB =
  /^((?:The |A |An )?[\p{L}'’. -]{3,60}?) (was|were|is|are|has|have|will) ((?!not\b)[\p{L}][^,;:"“”]{4,80})$/u;

/** "Why was X …?" where a sentence gives the reason for what its main clause says. */
function why(desk: Desk): Asked[] {
  const out: Asked[] = [];
  for (const passage of desk.reading.passages) {
    const main = BECAUSE.exec(passage.text)?.[1];
    const parts = main ? SUBJECT_VERB.exec(main) : null;
    if (!parts || passage.edits.length > 0 || /\b(?:said|says|that|which|who)\b/.test(main!)) continue;
    const [, subject, verb, rest] = parts;
    const lowered = subject!.replace(/^(The|A|An) /, (word) => word.toLowerCase());
    const given = answer(desk, [passage]);
    if (given.length > 0) {
      out.push({
        question: `Why ${verb} ${lowered} ${rest}?`,
        answer: given,
        value: 0.8 + desk.scores[passage.id]! / 2,
        about: passage.text,
      });
    }
    if (out.length === 3) break;
  }
  return out;
}
