import type { Entity, NameMention } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { createRoleResolver } from "./role-holders.js";
import { lastStartingBy, type TextView } from "./text-view.js";

const FEMALE = /^(?:she|her)$/;
const MALE = /^(?:he|his|him)$/;
const PLURAL = /^(?:they|their|we)$/;

/**
 * Ties the noun phrase that speaks to one of the article's entities: by a name in it, by the nearest fitting antecedent of a
 * pronoun, or by a role the article gives somebody ("the senator").
 */
export function createSpeakerResolver(
  view: TextView,
  names: readonly NameMention[],
  entities: readonly Entity[],
): (speaker: Span, at: number) => number | undefined {
  let last: number | undefined;
  const holderOf = createRoleResolver(view.text, entities);
  const antecedent = (start: number, word: string): number | undefined => {
    const person = (index: number) => fits(entities[index], word);
    if (last !== undefined && person(last)) return last;
    const from = lastStartingBy(names, start - 1);
    for (let i = from; i >= 0 && i > from - 12; i--) if (person(names[i]!.entity)) return names[i]!.entity;
    return undefined;
  };
  return (speaker) => {
    const phrase = view.text.slice(speaker.start, speaker.end).toLowerCase();
    const entity =
      nameIn(speaker, names) ??
      (/^\p{L}+$/u.test(phrase) && isPronoun(phrase) ? antecedent(speaker.start, phrase) : holderOf(phrase));
    if (entity !== undefined) last = entity;
    return entity;
  };
}

const isPronoun = (word: string): boolean => FEMALE.test(word) || MALE.test(word) || PLURAL.test(word);

function fits(entity: Entity | undefined, word: string): boolean {
  if (!entity) return false;
  if (PLURAL.test(word)) return entity.type === "organization" || entity.type === "group";
  if (entity.type !== "person") return false;
  return entity.gender === undefined || entity.gender === (FEMALE.test(word) ? "female" : "male");
}

/** The person named in the phrase; failing one, the first other name, unless the phrase is about somebody without a name. */
function nameIn(speaker: Span, names: readonly NameMention[]): number | undefined {
  let first: number | undefined;
  for (
    let i = Math.max(0, lastStartingBy(names, speaker.start));
    i < names.length && names[i]!.start < speaker.end;
    i++
  ) {
    const name = names[i]!;
    if (name.end <= speaker.start) continue;
    if (name.type === "person") return name.entity;
    first ??= name.entity;
  }
  return first;
}
