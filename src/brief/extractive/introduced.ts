import type { Desk } from "../desk.js";
import { fold } from "../likeness/terms.js";
import { surnameOf } from "../people/cast.js";
import { halfNamed, NOUN_BEFORE } from "../people/people-named.js";
import type { Passage } from "../reading/passage.js";

/** Those named by surname alone whose surname stands in no title: a reader who meets them here first does not know who they are. */
export const strangersIn = (desk: Desk, passage: Passage): number[] =>
  halfNamed(desk.reading, passage).flatMap(([member]) => {
    const surname = surnameOf(desk.reading.cast.members[member]!.name).toLowerCase();
    return desk.reading.articles.some(({ article }) => article.title.toLowerCase().includes(surname)) ? [] : [member];
  });

/**
 * Whether a reader of the page so far has met everybody whom a passage calls by surname: in it, in the headline or in a sentence on record;
 * an office or a trade before the name says who it is as well ("Judge Vey"), "Mr" does not. What stands `beside` it is read too.
 */
export function hasMetAll(desk: Desk, passage: Passage, beside: readonly Passage[] = []): boolean {
  const { cast, text } = desk.introducing(passage);
  return cast.every((id) => {
    const { name, type } = desk.reading.cast.members[id]!;
    if (type !== "person" || !name.includes(" ")) return true;
    const surname = surnameOf(name);
    const before = text.split(surname)[0]!.slice(-40);
    const known = text.includes(name) || beside.some((other) => other.text.includes(name)) || desk.tells(fold(surname));
    return known || NOUN_BEFORE.test(before) || RANK_BEFORE.test(before);
  });
}
const RANK_BEFORE = /\b(?:Sen|Rep|Gov|Gen|Adm|Lt|Col|Capt|Sgt|Det)\.\s$/;
