import type { AnnotatedArticle, NameMention, Sentence } from "../../model/annotation.js";
import { contains, type Span } from "../../model/span.js";
import { hasWord } from "../../text/whole-word.js";
import { type Cast, type CastMember, sharesSurname, surnameOf } from "../people/cast.js";
import { hasAnotherPerson } from "./another-person.js";
import type { Dangling } from "./dangling.js";
import { type Edit, indicesWithin } from "./passage.js";
import { isCredited } from "./picture-credit.js";

const feminine = (word: string): boolean => /^(?:she|hers?|herself)$/i.test(word);

/** A sentence by its index, the words of it that are quoted, and the first of these that points outside them. */
interface Pointing {
  readonly index: number;
  readonly span: Span;
  readonly dangling: Dangling | undefined;
}

/**
 * Replaces a pronoun that opens nothing in its own sentence by the name it stands for, when that is beyond doubt: the sentence
 * before names one person only, nobody else is in it, and nothing known of the person contradicts the pronoun.
 * Returns no edit where it is not sure; the sentence then stays dangling and is not used.
 */
export function nameEdit(
  annotated: AnnotatedArticle,
  at: number,
  cast: Cast,
  { index, span, dangling }: Pointing,
): Edit | undefined {
  const { article, annotations } = annotated;
  if (dangling?.kind !== "person" || !/^(?:he|she|his|her)$/i.test(dangling.word)) return undefined;
  const position = { start: span.start + dangling.start, end: span.start + dangling.end };
  const name = namedBefore(annotated, at, cast, index, dangling.word);
  if (
    !name ||
    isNoPerson(cast, cast.of(at, name.entity)) ||
    sharesSurname(cast, cast.of(at, name.entity)) ||
    !spokenBy(annotated, position, name.entity)
  )
    return undefined;
  // "Keel, now 62, thought of leaving, Ann Keel said": who is named already is not named again in the same breath.
  if (hasWord(article.text.slice(span.start, position.start), surnameOf(name.text))) return undefined;
  const next = article.text.slice(position.end, position.end + 12);
  const possessive =
    /^his$/i.test(dangling.word) ||
    (/^her$/i.test(dangling.word) &&
      /^\s\p{Ll}/u.test(next) &&
      !/^\s(?:to|in|on|at|for|as|by|with|from|and)\b/.test(next));
  if (/^her$/i.test(dangling.word) && !possessive) return undefined;
  const words = article.text.slice(name.start, name.end);
  return {
    ...position,
    insert: possessive ? possessiveOf(words) : words,
    kind: "name",
    antecedent: sentenceOf(annotations.sentences, name),
    entity: name.entity,
  };
}

const possessiveOf = (name: string): string => (/s$/.test(name) ? `${name}'` : `${name}'s`);

const sentenceOf = (sentences: readonly Sentence[], name: Span): Span => {
  const found = sentences.find((sentence) => contains(sentence, name));
  return found ? { start: found.start, end: found.end } : { start: name.start, end: name.end };
};

/** Taken for somebody here and for a place or a body elsewhere in the story: nothing shows that a person is meant. */
const isNoPerson = (cast: Cast, member: CastMember | undefined): boolean =>
  cast.members.some((m) => m !== member && m.type !== "person" && m.name === member?.name);

/** Where the pronoun speaks, the annotator must not have taken it for somebody else. */
function spokenBy(annotated: AnnotatedArticle, pronoun: Span, entity: number): boolean {
  const quotation = annotated.annotations.quotations.find(
    (q) => q.speaker && q.speaker.start <= pronoun.start && pronoun.end <= q.speaker.end,
  );
  return quotation?.speakerEntity === undefined || quotation.speakerEntity === entity;
}

function namedBefore(
  annotated: AnnotatedArticle,
  at: number,
  cast: Cast,
  index: number,
  pronoun: string,
): NameMention | undefined {
  const { article, annotations } = annotated;
  const sentence = annotations.sentences[index]!;
  const before = annotations.sentences[index - 1];
  if (!before || sentence.paragraph - before.paragraph > 1) return undefined;
  const inside = indicesWithin(annotations.names, before).map((i) => annotations.names[i]!);
  const people = inside.filter((name) => cast.of(at, name.entity)?.type === "person");
  const first = people[0];
  if (!first || people.some((name) => name.entity !== first.entity)) return undefined;
  if (hasAnotherPerson(article.text, before, first) || isCredited(article.text, first)) return undefined;
  if (/^['’]s/.test(article.text.slice(first.end, first.end + 2))) return undefined;
  const honorific = /\b(Mr|Sir|Lord|Ms|Mrs|Miss|Lady|Dame)\.?\s$/.exec(
    article.text.slice(Math.max(0, first.start - 6), first.start),
  )?.[1];
  if (honorific && /^(?:Mr|Sir|Lord)$/.test(honorific) === feminine(pronoun)) return undefined;
  const gender = cast.of(at, first.entity)?.gender;
  if (gender && gender !== (feminine(pronoun) ? "female" : "male")) return undefined;
  return first;
}
