import type { KnowledgeBase, KnowledgeEntry } from "../../model/index.js";
import { entryOf, type KnowledgePack, type PackRow } from "./knowledge-pack.js";

/** One form for look-up: no case, no marks, no full stops, single spaces, without a leading "the". */
export const lookupForm = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s$/, "")
    .replace(/[.’'`]/g, "")
    .replace(/[\s\-–_]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^the (?=\S)/, "")
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1")
    .replace(/^us (?=\S)/, "united states ");

const withoutInitials = (name: string): string => name.replace(/(?<=\p{L} )(?:\p{L}\.? )+(?=\p{L}{2})/gu, "");

/** Further forms under which an entry is found: a person without middle initials, a body by three of its initials or more. */
const formsOf = ([, name, aliases, type]: PackRow): Set<string> => {
  const plain = [name, ...aliases];
  const short =
    type === "person" ? plain.map(withoutInitials) : type === "organization" ? plain.flatMap(initialsOf) : [];
  return new Set([...plain, ...short].map(lookupForm));
};

const SMALL = /^(?:of|the|and|for|in|on|to|de|la|du|des|&)$/i;
const LEAST_INITIALS = 3;

/** "FDA" of "Food and Drug Administration". */
const initialsOf = (name: string): string[] => {
  const words = name.split(/[\s-]+/).filter((word) => word !== "" && !SMALL.test(word));
  return words.length >= LEAST_INITIALS && words.every((word) => /^\p{Lu}/u.test(word))
    ? [words.map((word) => word[0]).join("")]
    : [];
};

/** The body that "US Food and Drug Administration" names, for packs that leave the country out. */
const withoutCountry = (form: string): string => form.replace(/^(?:united states|uk|british|u k) (?=\S+ \S)/, "");

/** A knowledge base over packs held in memory; rows become entries only when asked for. */
export function createKnowledgeBase(packs: readonly KnowledgePack[]): KnowledgeBase {
  const rows: Array<{ readonly row: PackRow; readonly pack: KnowledgePack }> = [];
  const byName = new Map<string, number[]>();
  const byId = new Map<string, number>();
  for (const pack of packs) {
    for (const row of pack.entries) {
      const index = rows.push({ row, pack }) - 1;
      if (!byId.has(row[0])) byId.set(row[0], index);
      for (const form of formsOf(row)) {
        const known = byName.get(form);
        if (known === undefined) byName.set(form, [index]);
        else known.push(index);
      }
    }
  }
  const at = (index: number): KnowledgeEntry => {
    const { row, pack } = rows[index] as { row: PackRow; pack: KnowledgePack };
    return entryOf(row, pack.source);
  };
  return {
    candidates(name) {
      const found = new Map<string, KnowledgeEntry>();
      const form = lookupForm(name);
      const indexes =
        byName.get(form) ?? byName.get(withoutCountry(form)) ?? byName.get(lookupForm(withoutInitials(name))) ?? [];
      for (const index of indexes) {
        const entry = at(index);
        if (!found.has(entry.id)) found.set(entry.id, entry);
      }
      return [...found.values()].sort((a, b) => b.prior - a.prior || (a.id < b.id ? -1 : 1));
    },
    entry(id) {
      const index = byId.get(id);
      return index === undefined ? undefined : at(index);
    },
  };
}
