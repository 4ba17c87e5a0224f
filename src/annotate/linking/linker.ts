import type { Entity, KnowledgeBase, KnowledgeEntry, Link, NameMention, NameType } from "../../model/index.js";
import { lookupForm } from "./knowledge-base.js";

/** Least probability at which a link is made: a wrong card is worse than none. */
export const SURE = 0.75;

/** Weight of "it is something that the knowledge base does not have". */
const UNKNOWN = 2.2;

/** Types that taggers and encyclopedias draw differently. */
const NEAR: Readonly<Partial<Record<NameType, readonly NameType[]>>> = {
  location: ["facility"],
  facility: ["location", "organization"],
  organization: ["group", "facility", "product"],
  group: ["organization"],
  product: ["work", "organization"],
  work: ["product", "organization"],
  law: ["event", "work"],
  event: ["law"],
};

const agree = (named: NameType, entry: NameType): number =>
  named === entry ? 1 : NEAR[named]?.includes(entry) ? 0.4 : 0;

/** The lower-cased words of a text, for finding what stands near a name. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

const EMPTY = new Set(
  "the and for was were has have been from with that this its his her who which are whose former city country capital state member".split(
    " ",
  ),
);

interface Evidence {
  readonly entry: KnowledgeEntry;
  readonly score: number;
}

/**
 * How well an entry fits: type, its standing, how fully it is named, and what else the article speaks of. Undefined when
 * the types clash, or when a person's entry says what stands near it and none of that is in the article.
 */
function evidence(entity: Entity, entry: KnowledgeEntry, words: ReadonlySet<string>): Evidence | undefined {
  const type = agree(entity.type, entry.type);
  if (type === 0) return undefined;
  const own = wordsOf(`${entry.name} ${entity.name}`);
  const near = entry.context.filter((word) => words.has(word) && !own.has(word)).length;
  const told = [...wordsOf(entry.description)].filter((w) => words.has(w) && !own.has(w) && !EMPTY.has(w)).length;
  const full = /\s/.test(entity.name);
  if (entry.type === "person" && entry.context.length > 0 && near === 0 && entry.prior < 0.9) return undefined;
  if (entry.type === "person" && !full && entry.prior < 0.9) return undefined;
  const exact = lookupForm(entry.name) === lookupForm(entity.name) ? 1 : 0.4;
  const acronym = /^\p{Lu}{2,6}$/u.test(entity.name);
  const score =
    1.5 * type +
    exact +
    3 * entry.prior +
    0.7 * Math.min(near, 4) +
    0.3 * Math.min(told, 4) +
    (full ? 1 : acronym ? 0.2 : 0);
  return { entry, score };
}

/** The entry an entity stands for with its probability, or undefined when that is not sure enough. */
export function resolveEntity(
  entity: Entity,
  candidates: readonly KnowledgeEntry[],
  words: ReadonlySet<string>,
): { readonly entry: KnowledgeEntry; readonly confidence: number } | undefined {
  const fitting = candidates.flatMap((entry) => evidence(entity, entry, words) ?? []);
  const best = fitting.reduce<Evidence | undefined>(
    (top, e) => (top === undefined || e.score > top.score ? e : top),
    undefined,
  );
  if (best === undefined) return undefined;
  const sum = fitting.reduce((total, e) => total + Math.exp(e.score), Math.exp(UNKNOWN));
  const confidence = Math.exp(best.score) / sum;
  return confidence < SURE ? undefined : { entry: best.entry, confidence: Math.round(confidence * 1000) / 1000 };
}

/** Links the names of one article. Every mention of an entity gets the entity's link; most get none. */
export function createLinker(knowledge: KnowledgeBase) {
  return (text: string, names: readonly NameMention[], entities: readonly Entity[]): Link[] => {
    const words = wordsOf(text);
    const chosen = entities.map((entity) => resolveEntity(entity, knowledge.candidates(entity.name), words));
    return names.flatMap(({ start, end, entity }): Link[] => {
      const target = chosen[entity];
      if (target === undefined || !/^Q\d+$/.test(target.entry.id)) return [];
      return [{ start, end, entity, wikidata: target.entry.id, confidence: target.confidence }];
    });
  };
}
