import type { AnnotatedArticle, NameType } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import { sameSpelling } from "../../text/spelling-variants.js";
import { fold } from "../likeness/terms.js";
import { namesOfPeople } from "./one-name.js";
import { appositionAfter } from "./roles.js";
import { secondName } from "./second-name.js";

/** Somebody or something that the story's articles name, across all of them. */
export interface CastMember {
  readonly id: number;
  /** Longest usual form of the name. */
  readonly name: string;
  readonly type: NameType;
  readonly wikidata?: string;
  /** Mentions over all articles. */
  mentions: number;
  /** Indices of the articles that name it. */
  readonly articles: Set<number>;
  /** What articles call it: titles, roles, appositions. */
  readonly descriptions: Array<{ readonly article: number; readonly span: Span }>;
  gender?: "female" | "male" | "plural";
}

export interface Cast {
  readonly members: readonly CastMember[];
  /** The member that an article's entity belongs to. */
  of(article: number, entity: number): CastMember | undefined;
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
/** What a page goes on to call somebody: the last word of the name. */
export const surnameOf = (name: string): string => name.split(" ").at(-1)!;

/** Whether somebody else in a story has the surname too, so that it does not tell whose it is; so it is of nobody. */
export function sharesSurname({ members }: Cast, member: CastMember | undefined): boolean {
  if (!member) return true;
  const own = surnameOf(member.name).toLowerCase();
  return members.some((m) => m !== member && m.type === "person" && surnameOf(m.name).toLowerCase() === own);
}

const lastWord = (name: string): string => key(name).split(" ").at(-1) ?? "";

/** The full name that a surname stands for, in whatever spelling; undefined where the story has several, or none. */
function fullNames(people: ReadonlyMap<string, string>): (surname: string) => string | undefined {
  const bySurname = new Map<string, Set<string>>();
  for (const [name, standing] of people) {
    const surname = lastWord(name);
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(standing));
  }
  const spelledSo = (surname: string): Set<string> =>
    new Set([...bySurname].flatMap(([other, names]) => (sameSpelling(surname, other) ? [...names] : [])));
  const known = new Map<string, string | undefined>();
  return (surname) => {
    if (!known.has(surname)) {
      const names = bySurname.get(surname) ?? spelledSo(surname);
      known.set(surname, names.size === 1 ? [...names][0] : undefined);
    }
    return known.get(surname);
  };
}

/** Gathers the entities of all articles into one cast: spellings of one name are one, two people of one surname stay two. */
export function castOf(articles: readonly AnnotatedArticle[]): Cast {
  const people = namesOfPeople(articles, key);
  const full = fullNames(people);
  const members: CastMember[] = [];
  const byKey = new Map<string, CastMember>();
  const index: Array<Array<CastMember | undefined>> = [];
  articles.forEach(({ annotations }, at) => {
    const links = new Map(annotations.links.map((link) => [link.entity, link.wikidata]));
    const row = annotations.entities.map((entity, number) => {
      const person = entity.type === "person";
      const own = person ? secondName(entity.name) : entity.name;
      const plain = key(own);
      if (!plain) return undefined;
      const wikidata = links.get(number);
      const named = person ? ((plain.includes(" ") ? people.get(plain) : full(plain)) ?? plain) : plain;
      const id = `${person ? "person" : "other"}:${named}`;
      let member = byKey.get(id);
      if (!member) {
        member = {
          id: members.length,
          name: own,
          type: entity.type,
          mentions: 0,
          articles: new Set(),
          descriptions: [],
          ...(wikidata ? { wikidata } : {}),
        };
        members.push(member);
        byKey.set(id, member);
      }
      if (own.length > member.name.length) Object.assign(member, { name: own });
      if (wikidata && !member.wikidata) Object.assign(member, { wikidata });
      if (entity.gender && !member.gender) member.gender = entity.gender;
      member.articles.add(at);
      for (const span of entity.descriptions) member.descriptions.push({ article: at, span });
      return member;
    });
    for (const name of annotations.names) {
      const member = row[name.entity];
      if (!member) continue;
      member.mentions++;
      const apposition = member.descriptions.length < 8 ? appositionAfter(articles[at]!, name) : undefined;
      if (apposition) member.descriptions.push({ article: at, span: apposition });
    }
    index.push(row);
  });
  return { members, of: (article, entity) => index[article]?.[entity] };
}
