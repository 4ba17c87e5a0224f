import type { FeedPerson } from "./document.js";
import { MAX_PEOPLE } from "./limits.js";
import { parsePerson } from "./people.js";
import { children, type Handler } from "./reading.js";
import { textOf } from "./text-construct.js";
import { resolveUrl } from "./urls.js";
import type { XmlElement } from "./xml-tree.js";

/** A person as elements of their own (Atom) or as one line (RSS). */
function personOf(element: XmlElement): FeedPerson {
  const parts: { name?: string; email?: string; url?: string } = {};
  for (const child of children(element)) {
    const value = textOf(child).trim();
    const local = child.name.slice(child.name.indexOf(":") + 1);
    if (local === "name") parts.name = value;
    else if (local === "email") parts.email = value;
    else if (["uri", "url", "homepage", "href"].includes(local)) parts.url = resolveUrl(value, child.base);
  }
  return Object.keys(parts).length > 0 ? parts : parsePerson(textOf(element));
}

const isSomebody = (person: FeedPerson): boolean =>
  person.name !== undefined || person.email !== undefined || person.url !== undefined;

export const author: Handler = (record, element) => {
  const person = personOf(element);
  if (isSomebody(person) && record.authors.length < MAX_PEOPLE) record.authors.push(person);
};
export const contributor: Handler = (record, element) => {
  const person = personOf(element);
  if (isSomebody(person) && record.contributors.length < MAX_PEOPLE) record.contributors.push(person);
};
export const publisher: Handler = (record, element) => {
  const person = personOf(element);
  if (isSomebody(person)) record.publisher = person;
};
