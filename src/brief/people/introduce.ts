import type { Span } from "../../model/span.js";
import { isWithinQuotation } from "../../text/quote-marks.js";
import { type Edit, indicesWithin, type Passage, renderPassage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { type CastMember, sharesSurname, surnameOf } from "./cast.js";

/** What goes where the whole name stands. */
const HONORIFIC = /\b(?:Mr|Mrs|Ms|Miss)\.?\s$/;
const LONGEST_HONORIFIC = 6;

/**
 * A passage as it is told to somebody who meets a person there for the first time: "Brandt said" as "Ada Brandt said", "Mr Keel" as "Tomas
 * Keel", in the name that its article gives before it, which is cited. `met` says whether a surname is known. Words in quotation marks stay
 * as they are, as does a surname that two people of the story share.
 */
export function introducing(reading: Reading, passage: Passage, met: (surname: string) => boolean): Passage {
  const edits = introductions(reading, passage, met);
  if (edits.length === 0) return passage;
  const replaced = passage.edits.filter((edit) => !edits.some(({ start }) => start === edit.start));
  const all = [...replaced, ...edits].sort((a, b) => a.start - b.start);
  const { text } = reading.articles[passage.article]!.article;
  return { ...passage, edits: all, text: renderPassage(text, passage.span, all) };
}

function introductions(reading: Reading, passage: Passage, met: (surname: string) => boolean): Edit[] {
  const { article, annotations } = reading.articles[passage.article]!;
  const out: Edit[] = [];
  const done = new Set<number>();
  /** A person whom nothing before has named. */
  const newPerson = (entity: number): CastMember | undefined => {
    const member = reading.cast.of(passage.article, entity);
    return member?.type === "person" && !done.has(member.id) ? member : undefined;
  };
  /** Puts the whole name in the place of a short one, where somebody is met first. */
  const introduce = (entity: number, own: string, place: Span, possessive: string): void => {
    const member = newPerson(entity);
    if (!member) return;
    done.add(member.id);
    if (own.includes(" ") || met(own) || sharesSurname(reading.cast, member)) return;
    const whole = wholeName(reading, passage, entity, own);
    if (whole)
      out.push({ ...place, insert: whole.name + possessive, kind: "name", antecedent: whole.sentence, entity });
  };
  for (const edit of passage.edits) {
    const [, own, possessive] = /^(.+?)(['’]s?)?$/u.exec(edit.insert) ?? [];
    if (edit.entity !== undefined && own)
      introduce(edit.entity, own, { start: edit.start, end: edit.end }, possessive ?? "");
  }
  for (const i of indicesWithin(annotations.names, passage.span)) {
    const { start, end, entity } = annotations.names[i]!;
    if (!newPerson(entity)) continue;
    if (isWithinQuotation(article.text, passage.span.start, start)) continue;
    const before = article.text.slice(Math.max(passage.span.start, start - LONGEST_HONORIFIC), start);
    const from = start - (HONORIFIC.exec(before)?.[0].length ?? 0);
    if (passage.edits.some((edit) => edit.start < end && from < edit.end)) continue;
    introduce(entity, article.text.slice(start, end), { start: from, end }, "");
  }
  return out;
}

/** The first full name that an article gives somebody before a passage, and the sentence with it. */
function wholeName(
  { articles }: Reading,
  { article, span }: Passage,
  entity: number,
  surname: string,
): { readonly name: string; readonly sentence: Span } | undefined {
  const { annotations, article: own } = articles[article]!;
  for (const mention of annotations.names) {
    if (mention.end > span.start) return undefined;
    if (mention.entity !== entity) continue;
    const name = own.text.slice(mention.start, mention.end);
    if (!/^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(name) || surnameOf(name) !== surname) continue;
    const sentence = annotations.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
    if (sentence) return { name, sentence: { start: sentence.start, end: sentence.end } };
  }
  return undefined;
}
