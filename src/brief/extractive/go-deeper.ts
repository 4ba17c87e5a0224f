import type { Question, Statement } from "../../model/brief.js";
import type { Span } from "../../model/span.js";
import type { CastMember } from "../cast.js";
import type { Desk } from "../desk.js";
import type { Passage } from "../passage.js";
import { isDescription } from "../roles.js";
import { lowerOpening } from "./attribute.js";
import { isDisputed } from "./bare-dispute.js";

export interface Asked extends Question {
  /** How much it matters; for ranking. */
  readonly value: number;
  /** What kind of question it is; two of a kind do not stand side by side. */
  readonly kind: "count" | "who" | "why" | "said";
}

interface Count {
  readonly question: string;
  /** Words that must stand near the figure: the annotation alone may have counted something else. */
  readonly near: RegExp;
}

const COUNTED: Readonly<Record<string, Count>> = {
  killed: {
    question: "How many people were killed?",
    near: /\b(?:kill|dead|die|death|fatal|lives|toll|bod(?:y|ies)\b)/i,
  },
  injured: { question: "How many people were injured?", near: /\b(?:injur|wound|hurt|hospital|treated)/i },
  missing: { question: "How many people are missing?", near: /\b(?:missing|unaccounted)/i },
  arrested: { question: "How many people were arrested?", near: /\b(?:arrest|detain|custody|charged)/i },
  freed: { question: "How many people have been freed?", near: /\b(?:free|releas)/i },
  displaced: { question: "How many people were displaced?", near: /\b(?:displac|evacuat|homeless|fled|homes)/i },
};

/** Questions that a reader would ask next, each with its answer from the coverage; best first. */
export function questionsOf(desk: Desk): Asked[] {
  const all = [...counts(desk), ...who(desk), ...why(desk), ...said(desk)];
  return all.sort((a, b) => b.value - a.value || (a.question < b.question ? -1 : 1));
}

/** Takes the best, at most `most`, no more than two of a kind. */
export function varied(questions: readonly Asked[], most: number): Asked[] {
  const out: Asked[] = [];
  for (const question of questions) {
    if (out.length === most) break;
    if (out.filter((other) => other.kind === question.kind).length < (question.kind === "said" ? 1 : 2))
      out.push(question);
  }
  return out;
}

function answer(desk: Desk, passages: readonly Passage[]): Statement[] {
  const out: Statement[] = [];
  for (const passage of passages) {
    const draft = desk.draftOf(passage);
    const statement = desk.offer(isDisputed(desk, passage) ? { ...draft, disputed: true } : draft);
    if (statement && !out.some((other) => other.text === statement.text)) out.push(statement);
    if (out.length === 2) break;
  }
  return out;
}

function counts(desk: Desk): Asked[] {
  const out: Asked[] = [];
  for (const [measure, { question, near }] of Object.entries(COUNTED)) {
    const dispute = desk.disputes.find((d) => d.measure === measure);
    const telling = desk.reading.passages.filter((p) => p.quantities.some((i) => isCount(desk, p, i, measure, near)));
    // The newest count is the one that holds.
    const told = dispute ? dispute.positions.map((p) => p.passage) : newest(desk, telling).slice(0, 1);
    const given = answer(desk, told);
    if (given.length > 0)
      out.push({
        question,
        answer: given,
        value: (dispute ? 1.8 : 1) + Math.min(0.5, telling.length / 10),
        kind: "count",
      });
  }
  return out;
}

function isCount(desk: Desk, passage: Passage, index: number, measure: string, near: RegExp): boolean {
  const { article, annotations } = desk.reading.articles[passage.article]!;
  const quantity = annotations.quantities[index]!;
  if (quantity.measure !== measure || (quantity.unit !== undefined && quantity.unit !== "people")) return false;
  const around = article.text.slice(
    Math.max(passage.span.start, quantity.start - 50),
    Math.min(passage.span.end, quantity.end + 50),
  );
  const after = article.text.slice(quantity.end, quantity.end + 24);
  return (
    near.test(around) &&
    !/^(?:\s*(?:a\.?m|p\.?m|o'clock|past|per ?cent|%|years?|days?|hours?|months?|weeks?|of the|times)\b|[:.]\d)/i.test(
      after,
    )
  );
}

const byScore = (desk: Desk, passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id);

const newest = (desk: Desk, passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => time(desk, b) + desk.scores[b.id]! - time(desk, a) - desk.scores[a.id]! || a.id - b.id);

const time = (desk: Desk, passage: Passage): number => desk.features[passage.id]!.recency * 3;

/** "Who is X?" where an article says in passing who somebody is. */
function who(desk: Desk): Asked[] {
  const out: Asked[] = [];
  const members = desk.reading.cast.members
    .filter(
      (m) => (m.type === "person" || m.type === "organization") && m.name.includes(" ") && m.descriptions.length > 0,
    )
    .sort((a, b) => b.mentions - a.mentions || a.id - b.id)
    .slice(0, 6);
  for (const member of members) {
    const given = answer(desk, byScore(desk, describing(desk, member)).slice(0, 1));
    const question = `${member.type === "person" ? "Who" : "What"} is ${member.name}?`;
    if (given.length > 0)
      out.push({ question, answer: given, value: 0.5 + Math.min(1, member.mentions / 12), kind: "who" });
  }
  return out;
}

const describing = (desk: Desk, member: CastMember): Passage[] =>
  desk.reading.passages.filter(
    (p) =>
      p.cast.includes(member.id) &&
      p.text.includes(member.name) &&
      member.descriptions.some(
        (d) =>
          d.article === p.article &&
          d.span.start >= p.span.start &&
          d.span.end <= p.span.end &&
          tellsWho(desk, member, d.article, d.span),
      ),
  );

/** A bare title ("Senator") is no answer to who somebody is. */
function tellsWho(desk: Desk, member: CastMember, article: number, span: Span): boolean {
  const words = desk.reading.articles[article]!.article.text.slice(span.start, span.end);
  return words.split(/\s+/).length > 2 && isDescription(words, member.type === "person" ? "person" : "other");
}

const BECAUSE = /^(.+?),? because (?!of\b)/;
const SUBJECT_VERB =
  /^((?:The |A |An )?[\p{L}'’. -]{3,60}?) (was|were|is|are|has|have|will|could|cannot|can) ((?!not\b)[\p{L}][^,;:"“”—–]{4,80})$/u;

/** "Why was X …?" where a sentence gives the reason for what its main clause says. */
function why(desk: Desk): Asked[] {
  const out: Asked[] = [];
  for (const passage of desk.reading.passages) {
    const main = passage.quoted === 0 ? BECAUSE.exec(passage.text)?.[1] : undefined;
    const parts = main ? SUBJECT_VERB.exec(main) : null;
    if (
      !parts ||
      passage.edits.length > 0 ||
      passage.leaning ||
      /\b(?:say|said|says|that|which|who|and|but|if|when|they)\b/.test(main!)
    )
      continue;
    const [, subject, verb, rest] = parts;
    if (/^(?:It|There|This|That|He|She|They)\b/.test(subject!)) continue;
    const lowered = lowerSubject(desk, passage, subject!);
    if (lowered === undefined) continue;
    const given = answer(desk, [passage]);
    if (given.length > 0) {
      out.push({
        question: `Why ${verb} ${lowered} ${rest}?`,
        answer: given,
        value: 0.8 + desk.scores[passage.id]! / 2,
        kind: "why",
      });
    }
    if (out.length === 3) break;
  }
  return out;
}

/** The subject as it stands after the verb: lower-cased unless it is a name; undefined when that is not sure. */
function lowerSubject(desk: Desk, passage: Passage, subject: string): string | undefined {
  const whole = lowerOpening(desk, passage);
  return whole === undefined ? undefined : whole.slice(0, subject.length);
}

/** The words must name their speaker, by a surname that nobody else in the story has. */
function isNamed(desk: Desk, passage: Passage, member: CastMember): boolean {
  const surname = member.name.split(" ").at(-1)!;
  const shared = desk.reading.cast.members.some(
    (m) => m !== member && m.type === "person" && m.name.split(" ").at(-1) === surname,
  );
  return !shared && passage.text.replace(/[“"][^“”"]*[”"]/g, " ").includes(surname);
}

/** "What does X say?" of the person who is quoted most, answered in that person's words. */
function said(desk: Desk): Asked[] {
  const out: Asked[] = [];
  const spoken = new Map<number, Passage[]>();
  for (const passage of desk.reading.passages) {
    if (passage.quoted < 0.25 || passage.leaning) continue;
    const { annotations } = desk.reading.articles[passage.article]!;
    for (const index of passage.quotations) {
      const entity = annotations.quotations[index]!.speakerEntity;
      const member = entity === undefined ? undefined : desk.reading.cast.of(passage.article, entity);
      if (member?.type !== "person" || !/^\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+$/u.test(member.name)) continue;
      if (!isNamed(desk, passage, member)) continue;
      spoken.set(member.id, [...(spoken.get(member.id) ?? []), passage]);
    }
  }
  for (const [id, passages] of spoken) {
    const member = desk.reading.cast.members[id]!;
    const given = answer(desk, byScore(desk, [...new Set(passages)]).slice(0, 2));
    if (given.length > 0) {
      const value = 0.3 + Math.min(0.8, member.mentions / 15) + Math.min(0.3, passages.length / 10);
      out.push({ question: `What does ${member.name} say?`, answer: given, value, kind: "said" });
    }
  }
  return out;
}
