import { parseTree, textOf } from "./html-tree.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const ARTICLE_TYPE =
  /(?:^|\/)(?:\w*article|reportage|blogposting|liveblogposting|report|opinion\w*|analysis\w*|review\w*)$/i;
const MAX_BLOCK = 1_000_000;
const MAX_DEPTH = 12;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without the comment or CDATA section that some pages put around a script's text. */
function unwrapped(text: string): string {
  let bare = text.replace(/^(?:\/\/|\/\*)?\s{0,20}(?:<!--|<!\[CDATA\[)\s{0,20}(?:\*\/)?/, "");
  for (const end of ["-->", "]]>", "//", "/*", ";"])
    if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trimEnd();
  return bare;
}

/** A block of JSON-LD as news pages write it: raw line breaks in strings, comment or CDATA wrappings, stray commas. */
function parseBlock(raw: string): Json | undefined {
  if (raw.length > MAX_BLOCK) return undefined;
  const bare = unwrapped(raw.trim());
  const spaced = bare.replace(/\p{Cc}+/gu, " ");
  for (const candidate of [bare, spaced, spaced.replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(candidate) as Json;
    } catch {}
  }
  return undefined;
}

function collect(value: Json | undefined, into: JsonObject[], depth: number): void {
  if (depth > MAX_DEPTH || into.length > 500) return;
  if (Array.isArray(value)) for (const entry of value) collect(entry, into, depth + 1);
  else if (isObject(value)) {
    into.push(value);
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
      collect(value[key], into, depth + 1);
  }
}

const typesOf = (object: JsonObject): string[] => {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).filter((entry): entry is string => typeof entry === "string");
};

export interface LinkedData {
  /** The object that describes this page's article, where there is exactly one such or a main one. */
  readonly article: JsonObject | undefined;
  /** Everything else, by `@id`, for references. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Reads the JSON-LD blocks of a page. */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const objects: JsonObject[] = [];
  for (const block of blocks.slice(0, 50)) collect(parseBlock(block), objects, 0);
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object["@id"];
    if (typeof id === "string" && !byId.has(id)) byId.set(id, object);
  }
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const telling = (object: JsonObject) =>
    ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage"].filter(
      (key) => object[key] !== undefined,
    ).length;
  const article = articles.sort((a, b) => telling(b) - telling(a))[0];
  return { article, byId };
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** Many a page escapes for HTML what it then puts into JSON. */
const decoded = (text: string): string => text.replace(new RegExp(ENTITY, "gi"), (entity) => textOf(parseTree(entity)));

/** The text of a field that may be a string, a number, a list or a `{ "@value" }`. */
export function textField(value: Json | undefined): string | undefined {
  if (typeof value === "string") return ENTITY.test(value) ? decoded(value) : value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textField(value[0]);
  if (isObject(value)) return textField(value["@value"] ?? value.name ?? value.url);
  return undefined;
}

interface NamedThing {
  readonly name: string;
  readonly person: boolean;
}

/** Names of a field that holds people or organisations in any of the usual shapes. */
export function namesField(value: Json | undefined, byId: LinkedData["byId"], depth = 0): NamedThing[] {
  if (depth > 3 || value === undefined) return [];
  if (typeof value === "string") return [{ name: textField(value) ?? value, person: false }];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((entry) => namesField(entry, byId, depth + 1));
  if (!isObject(value)) return [];
  const id = value["@id"];
  const target = value.name === undefined && typeof id === "string" ? byId.get(id) : undefined;
  const object = target ?? value;
  if (typesOf(object).some((type) => /organization/i.test(type))) return [];
  const person = typesOf(object).some((type) => /person/i.test(type));
  const name = object.name;
  if (typeof name === "string") return [{ name: textField(name) ?? name, person }];
  return Array.isArray(name) ? namesField(name, byId, depth + 1) : [];
}
