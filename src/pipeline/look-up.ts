import type { Entity, NameType } from "../model/annotation.js";
import type { KnowledgeEntry } from "../model/knowledge.js";
import type { StoryMaterial } from "../model/material.js";
import { DAY_MS } from "../text/milliseconds.js";
import type { Clock, Encyclopedia, Store } from "./ports.js";
import type { Settings } from "./settings.js";

/** Names of one story that are looked up: those that a page can have cards for, and some more. */
const MOST_NAMES = 12;
/** Types that an encyclopedia tells apart well enough. */
const ASKED: ReadonlySet<NameType> = new Set(["person", "organization", "location", "facility", "event", "law"]);

export interface LookUpParts {
  readonly encyclopedia: Encyclopedia;
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Settings["knowledge"];
}

/** What an encyclopedia says of the names of a story; empty where nothing was asked. */
export type LookUp = (material: StoryMaterial) => Promise<readonly KnowledgeEntry[]>;

/**
 * Names worth asking for, those in most articles first: named by more than one article, without a link yet, and a person by more than
 * a surname, which many share.
 */
function namesOf({ articles }: StoryMaterial): Array<Pick<Entity, "name" | "type">> {
  const found = new Map<string, { readonly entity: Entity; articles: number }>();
  for (const { annotations } of articles) {
    const linked = new Set(annotations.links.map(({ entity }) => entity));
    const here = new Set<string>();
    for (const [at, entity] of annotations.entities.entries()) {
      const key = `${entity.type} ${entity.name}`;
      const vague = entity.type === "person" && !entity.name.includes(" ");
      if (linked.has(at) || vague || !ASKED.has(entity.type) || here.has(key)) continue;
      here.add(key);
      const known = found.get(key);
      if (known) known.articles += 1;
      else found.set(key, { entity, articles: 1 });
    }
  }
  return [...found.values()]
    .filter((one) => one.articles > 1)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST_NAMES)
    .map(({ entity: { name, type } }) => ({ name, type }));
}

/**
 * Looks names up for one round of briefs: answers are kept in the store, at most `namesPerRound` new names are asked for, and none once
 * the encyclopedia could not be asked. What was not asked now is asked when the story is next told.
 */
export function createLookUp({ encyclopedia, store, clock, settings }: LookUpParts): LookUp {
  let left = settings.namesPerRound;
  const oldest = new Date(Date.parse(clock.now()) - settings.keepDays * DAY_MS).toISOString();
  const ask = async (name: string, type: NameType, language: string): Promise<readonly KnowledgeEntry[]> => {
    const kept = await store.lookup({ name, type, language });
    if (left <= 0 || (kept && kept.asked >= oldest)) return kept?.entries ?? [];
    left -= 1;
    const entries = await encyclopedia.candidates(name, type, language);
    if (entries === undefined) {
      left = 0;
      return kept?.entries ?? [];
    }
    await store.commit({ lookups: [{ name, type, language, asked: clock.now(), entries }] });
    return entries;
  };
  return async (material) => {
    const language = /^[a-z]{2}/.exec(material.articles[0]?.article.language ?? "")?.[0];
    if (language === undefined || language === "un") return [];
    const found = new Map<string, KnowledgeEntry>();
    for (const { name, type } of namesOf(material))
      for (const entry of await ask(name, type, language)) found.set(entry.id, entry);
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}
