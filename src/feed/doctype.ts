import { MAX_DECLARED_ENTITIES, MAX_ENTITY_LENGTH } from "./limits.js";

export interface Doctype {
  /** The document without its document type, the same length or shorter. */
  readonly text: string;
  /** The document type as written; empty when there is none. */
  readonly declared: string;
  /** Harmless replacements it declared. */
  readonly entities: ReadonlyMap<string, string>;
  /** Set when the document type asks for what is never done: reading elsewhere, or entities made of entities. */
  readonly danger?: string;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** End of the document type that starts at `start`: the first ">" outside quotes and brackets. */
function endOf(text: string, start: number): number {
  let quote = "";
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    const char = text[i] as string;
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "[") depth += 1;
    else if (char === "]") depth -= 1;
    else if (char === ">" && depth <= 0) return i + 1;
  }
  return text.length;
}

/** Why an entity may not be declared so; undefined for one that stands for plain text or one character. */
function dangerOf(name: string, value: string | undefined, external: boolean): string | undefined {
  if (external) return `The entity "${name}" is to be read from elsewhere.`;
  if (value === undefined) return undefined;
  if (/&(?!#\w{1,10};$)|%/.test(value)) return `The entity "${name}" is made of other entities.`;
  return value.length > MAX_ENTITY_LENGTH
    ? `The entity "${name}" is longer than ${MAX_ENTITY_LENGTH} characters.`
    : undefined;
}

/**
 * Takes the document type out of a document. No document type is ever followed; parameter entities are passed over.
 * Entities for plain text are honoured, once and without nesting; anything that could swell or read is a danger.
 */
export function takeDoctype(text: string): Doctype {
  const head = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<!DOCTYPE\b/i.exec(text);
  if (!head) return { text, declared: "", entities: NONE };
  const start = head[0].length - "<!DOCTYPE".length;
  const end = endOf(text, start);
  const declared = text.slice(start, end);
  const entities = new Map<string, string>();
  const rest = `${text.slice(0, start)}${text.slice(end)}`;
  const pattern = /<!ENTITY\s+(%\s+)?([^\s"'>%]{1,100})\s+(?:(SYSTEM|PUBLIC)\b|"([^"]*)"|'([^']*)')/gi;
  for (const [, parameter, name = "", external, double, single] of declared.matchAll(pattern)) {
    if (parameter) continue;
    const value = double ?? single;
    const danger = dangerOf(name, value, external !== undefined);
    if (danger) return { text: rest, declared, entities: NONE, danger };
    if (entities.size >= MAX_DECLARED_ENTITIES)
      return { text: rest, declared, entities: NONE, danger: "Too many entities are declared." };
    if (value !== undefined)
      entities.set(
        name,
        value.replace(/^&#(x?)(\w+);$/i, (_, hex: string, digits: string) => characterOf(hex, digits)),
      );
  }
  return { text: rest, declared, entities };
}

function characterOf(hex: string, digits: string): string {
  const code = Number.parseInt(digits, hex ? 16 : 10);
  return Number.isNaN(code) || code > 0x10ffff ? "" : String.fromCodePoint(code);
}
