import type { Entity, NameMention, NameType } from "../../model/index.js";
import { sameWords } from "../../text/spelling-variants.js";
import { describePerson } from "./descriptions.js";
import type { FoundName } from "./found-name.js";
import { genderOf } from "./gender.js";
import { abbreviates, endsWith, initialsOf, isAcronym, nameWords, samePerson } from "./name-forms.js";
import type { TaggedNames } from "./tagged-names.js";

/** One entity while its mentions are being gathered. */
interface Draft {
  readonly type: NameType;
  /** Words of its fullest form so far. */
  words: readonly string[];
  name: string;
  readonly mentions: FoundName[];
}

const plainName = (text: string): string => text.replace(/['’]s?$/i, "").replace(/\s+/g, " ");

/**
 * Ties the forms of one thing together. Full names of people tie when surname and given names agree; a bare surname goes
 * to the person of that surname named last before it (two Rodríguezes stay two); an abbreviation goes to the name whose
 * initials it is; a single word goes to the one organisation that begins or ends with it. Forms that differ otherwise
 * stay apart.
 */
export function groupEntities(text: string, found: readonly FoundName[], inTitle: readonly FoundName[]): TaggedNames {
  const settled = settleTypes(found);
  const drafts: Draft[] = [];
  const indexes = new Map<FoundName, number>();
  const short = settled.map(isShort);
  for (const [i, name] of settled.entries()) if (!short[i]) indexes.set(name, place(drafts, name));
  for (const [i, name] of settled.entries()) if (short[i]) indexes.set(name, placeShort(drafts, name));
  const order = [...new Set(settled.map((name) => indexes.get(name) as number))];
  const rank = new Map(order.map((index, i) => [index, i]));
  const names = settled.map(
    (name): NameMention => ({ ...name, entity: rank.get(indexes.get(name) as number) as number }),
  );
  const ordered = order.map((index) => drafts[index] as Draft);
  return {
    names,
    entities: ordered.map((draft) => entityOf(text, draft, ordered)),
    titleNames: inTitle.map((name) => titleName(ordered, name)),
  };
}

/** A form that may stand for a fuller one. */
const isShort = (name: FoundName): boolean =>
  isAcronym(name.text) ||
  nameWords(name.text).length === 1 ||
  (name.type === "person" &&
    nameWords(name.text).length === 2 &&
    /^(?:de|al|el|bin|van|von|da|di|du|le|la)\b/i.test(name.text));

/** One form has one class in an article: the commonest, when the others are no more than a third of its count. */
function settleTypes(found: readonly FoundName[]): FoundName[] {
  const counts = new Map<string, Map<NameType, number>>();
  const keys = found.map((name) => nameWords(name.text).join(" "));
  for (const [i, name] of found.entries()) {
    const key = keys[i] as string;
    const types = counts.get(key) ?? new Map<NameType, number>();
    types.set(name.type, (types.get(name.type) ?? 0) + 1);
    counts.set(key, types);
  }
  return found.map((name, i) => {
    const types = counts.get(keys[i] as string) as Map<NameType, number>;
    if (types.size === 1) return name;
    const [top, second] = [...types].sort((a, b) => b[1] - a[1]);
    if (top === undefined || second === undefined || second[1] * 3 > top[1]) return name;
    return { ...name, type: top[0] };
  });
}

function join(draft: Draft, name: FoundName, words: readonly string[]): void {
  draft.mentions.push(name);
  if (words.length > draft.words.length && !isAcronym(name.text)) {
    draft.words = words;
    draft.name = plainName(name.text);
  }
}

function open(drafts: Draft[], name: FoundName, words: readonly string[]): number {
  return drafts.push({ type: name.type, words, name: plainName(name.text), mentions: [name] }) - 1;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** Places a full form. */
function place(drafts: Draft[], name: FoundName): number {
  const words = nameWords(name.text);
  const index = drafts.findIndex(
    (draft) =>
      draft.type === name.type &&
      (same(draft.words, words) || (name.type === "person" && samePerson(draft.words, words))),
  );
  if (index < 0) return open(drafts, name, words);
  join(drafts[index] as Draft, name, words);
  return index;
}

/** Places a short form: with the entity that it shortens, or as one of its own. */
function placeShort(drafts: Draft[], name: FoundName): number {
  const words = nameWords(name.text);
  const index = name.type === "person" ? personFor(drafts, name, words) : thingFor(drafts, name, words);
  if (index < 0) return open(drafts, name, words);
  join(drafts[index] as Draft, name, words);
  return index;
}

/** Where the draft was last mentioned before `at`; Infinity-like distance when only after. */
function distance(draft: Draft, at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { start } of draft.mentions) nearest = Math.min(nearest, start <= at ? at - start : 1e7 + start - at);
  return nearest;
}

function nearestOf(drafts: readonly Draft[], at: number, fits: (draft: Draft) => boolean): number {
  let best = -1;
  for (const [i, draft] of drafts.entries()) {
    if (fits(draft) && (best < 0 || distance(draft, at) < distance(drafts[best] as Draft, at))) best = i;
  }
  return best;
}

function personFor(drafts: readonly Draft[], name: FoundName, words: readonly string[]): number {
  const person = (fits: (draft: Draft) => boolean) =>
    nearestOf(drafts, name.start, (draft) => draft.type === "person" && fits(draft));
  const bySurname = person((draft) => draft.words.length > 1 && endsWith(draft.words, words));
  if (bySurname >= 0) return bySurname;
  const byGiven = person((draft) => draft.words.length > 1 && draft.words[0] === words[0]);
  if (byGiven >= 0) return byGiven;
  const inside = person((draft) => draft.words.length > 2 && draft.words.includes(words[0] as string));
  if (inside >= 0) return inside;
  const equal = person((draft) => same(draft.words, words));
  return equal >= 0 ? equal : spelledOtherwise(drafts, words);
}

/** The one person whose surname it is in another spelling; of two, nobody. */
function spelledOtherwise(drafts: readonly Draft[], words: readonly string[]): number {
  const found = drafts.flatMap((draft, i) =>
    draft.type === "person" && sameWords(draft.words.slice(-words.length), words) ? [i] : [],
  );
  return found.length === 1 ? (found[0] as number) : -1;
}

function thingFor(drafts: readonly Draft[], name: FoundName, words: readonly string[]): number {
  if (isAcronym(name.text)) {
    const letters = words.join("").replace(/s$/, "");
    const spelled = nearestOf(
      drafts,
      name.start,
      (draft) =>
        abbreviates(draft.type) &&
        draft.words.length > 1 &&
        initialsOf(draft.words).some((i) => i === letters || i === words.join("")),
    );
    if (spelled >= 0) return spelled;
  }
  const equal = drafts.findIndex((draft) => draft.type === name.type && same(draft.words, words));
  if (equal >= 0 || name.type !== "organization") return equal;
  const longer = drafts.flatMap((draft, i) =>
    draft.type === "organization" &&
    draft.words.length > 1 &&
    (draft.words[0] === words[0] || draft.words.at(-1) === words[0])
      ? [i]
      : [],
  );
  return longer.length === 1 ? (longer[0] as number) : -1;
}

function entityOf(text: string, draft: Draft, all: readonly Draft[]): Entity {
  if (draft.type !== "person") return { name: draft.name, type: draft.type, descriptions: [] };
  const others = all.filter((other) => other !== draft && other.type === "person").flatMap((other) => other.mentions);
  const gender = genderOf(text, draft.mentions, others);
  const descriptions = draft.mentions.flatMap((mention) => describePerson(text, mention));
  return { name: draft.name, type: draft.type, descriptions, ...(gender === undefined ? {} : { gender }) };
}

function titleName(drafts: readonly Draft[], name: FoundName): TaggedNames["titleNames"][number] {
  const words = nameWords(name.text);
  const entity = drafts.findIndex(
    (draft) =>
      same(draft.words, words) ||
      draft.mentions.some((mention) => same(nameWords(mention.text), words)) ||
      (name.type === "person" &&
        draft.type === "person" &&
        (endsWith(draft.words, words) || samePerson(draft.words, words))),
  );
  return { text: name.text, type: name.type, ...(entity < 0 ? {} : { entity }) };
}
