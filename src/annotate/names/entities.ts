import type { Entity, NameMention } from "../../model/index.js";
import type { FoundName, TaggedNames } from "./tagger.js";

const keyOf = (name: FoundName): string =>
  name.text
    .normalize("NFKC")
    .replace(/['’]s$/, "")
    .replace(/[.\s-]+/g, " ")
    .trim()
    .toLowerCase();

/**
 * Ties the forms of one name together: equal forms; and a person's surname (or given name) to the only fuller name that
 * has it. Two people with one surname stay two, and a bare surname then goes to the one named last.
 */
export function groupEntities(text: string, found: readonly FoundName[], inTitle: readonly FoundName[]): TaggedNames {
  const entities: Array<Entity & { name: string }> = [];
  const byKey = new Map<string, number>();
  const lastWith = new Map<string, number>();
  const full = found.filter((name) => name.type === "person" && keyOf(name).includes(" "));
  const indexOf = (name: FoundName): number => {
    const key = `${name.type === "person" ? "p" : "x"}:${keyOf(name)}`;
    const word = keyOf(name);
    if (name.type === "person" && !word.includes(" ")) {
      const before = lastWith.get(word);
      if (before !== undefined) return before;
      const later = full.find((other) => keyOf(other).split(" ").at(-1) === word);
      if (later !== undefined && later !== name) return indexOf(later);
    }
    const known = byKey.get(key);
    if (known !== undefined) {
      if (name.type === "person") lastWith.set(word.split(" ").at(-1) as string, known);
      return known;
    }
    const index = entities.length;
    entities.push({ name: name.text.replace(/['’]s$/, ""), type: name.type, descriptions: [] });
    byKey.set(key, index);
    if (name.type === "person" && word.includes(" ")) lastWith.set(word.split(" ").at(-1) as string, index);
    return index;
  };
  const names: NameMention[] = found.map((name) => {
    const entity = indexOf(name);
    return { ...name, type: entities[entity]?.type ?? name.type, entity };
  });
  const titleNames = inTitle.map((name) => {
    const entity =
      byKey.get(`${name.type === "person" ? "p" : "x"}:${keyOf(name)}`) ??
      (name.type === "person" ? lastWith.get(keyOf(name).split(" ").at(-1) as string) : undefined);
    return { text: name.text, type: name.type, ...(entity === undefined ? {} : { entity }) };
  });
  void text;
  return { names, entities, titleNames };
}
