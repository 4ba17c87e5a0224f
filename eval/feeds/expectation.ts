/**
 * Reads and evaluates the expectations of the feed cases: the small part of Python's expression language that they are
 * written in (and, or, not, comparisons, subscripts, attributes, literals, a few calls).
 */
export interface Names {
  /** Value of a subscript or attribute; throws `Missing` for one that is not there. */
  item(key: string): unknown;
  has(key: string): boolean;
}

export class Missing extends Error {}

interface Token {
  readonly kind: "name" | "string" | "number" | "mark" | "end";
  readonly text: string;
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

const withoutEscapes = (body: string): string =>
  body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g,
    (all, x, u, big, octal, char) => {
      if (x || u || big) return String.fromCodePoint(Number.parseInt(x ?? u ?? big, 16));
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8));
      return char === "\n" ? "" : (SIMPLE[char] ?? all);
    },
  );

function tokenise(source: string): Token[] {
  const pattern =
    /\s+|([uUbB]?)("""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|<=|>=|[-+*[\](){}.,:<>])/gy;
  const tokens: Token[] = [];
  let at = 0;
  for (const match of source.matchAll(pattern)) {
    at = match.index + match[0].length;
    const [, , quoted, number, name, mark] = match;
    if (quoted !== undefined)
      tokens.push({ kind: "string", text: withoutEscapes(quoted.replace(/^("""|'''|.)([\s\S]*)\1$/, "$2")) });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (mark !== undefined) tokens.push({ kind: "mark", text: mark });
  }
  if (at < source.length) throw new Error(`cannot read the expectation at: ${source.slice(at, at + 30)}`);
  return [...tokens, { kind: "end", text: "" }];
}

const isNames = (value: unknown): value is Names => typeof value === "object" && value !== null && "item" in value;

export const truthy = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== null && value !== undefined && value !== false && value !== 0 && value !== "";

const plainDict = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  value instanceof Map
    ? value
    : isNames(value) && "entries" in value
      ? (value as unknown as { entries(): ReadonlyMap<string, unknown> }).entries()
      : undefined;

export function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => equal(x, b[i]));
  const [x, y] = [plainDict(a), plainDict(b)];
  if (x && y) return x.size === y.size && [...x].every(([key, value]) => y.has(key) && equal(value, y.get(key)));
  if (typeof a === "boolean" || typeof b === "boolean") return Number(a) === Number(b);
  return (a ?? null) === (b ?? null);
}

class Evaluator {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: Names,
    private readonly same: (a: unknown, b: unknown) => boolean,
  ) {}

  whole(): unknown {
    const value = this.#or();
    if (this.#peek().kind !== "end")
      throw new Error(`unexpected ${this.#peek().text} in ${this.tokens.map((t) => t.text).join(" ")}`);
    return value;
  }

  #peek(): Token {
    return this.tokens[this.#at] as Token;
  }

  #take(text: string): boolean {
    const token = this.#peek();
    if (token.kind === "string" || token.text !== text || token.kind === "end") return false;
    this.#at += 1;
    return true;
  }

  #need(text: string): void {
    if (!this.#take(text)) throw new Error(`expected ${text}, found ${this.#peek().text}`);
  }

  #or(): unknown {
    let value = this.#and();
    while (this.#take("or")) {
      const other = this.#guard(() => this.#and(), truthy(value));
      value = truthy(value) ? value : other;
    }
    return value;
  }

  #and(): unknown {
    let value = this.#not();
    while (this.#take("and")) {
      const other = this.#guard(() => this.#not(), !truthy(value));
      value = truthy(value) ? other : value;
    }
    return value;
  }

  /** Passes over a side that Python would not look at. */
  #guard(side: () => unknown, unneeded: boolean): unknown {
    if (!unneeded) return side();
    this.#at += this.#operandLength();
    return undefined;
  }

  #operandLength(): number {
    let depth = 0;
    for (let i = this.#at; i < this.tokens.length; i += 1) {
      const { kind, text } = this.tokens[i] as Token;
      if (kind === "mark" && "([{".includes(text)) depth += 1;
      if (kind === "mark" && ")]}".includes(text)) depth -= 1;
      if (kind === "end" || depth < 0 || (depth === 0 && kind === "name" && (text === "and" || text === "or")))
        return i - this.#at;
    }
    return 0;
  }

  #not(): unknown {
    return this.#take("not") ? !truthy(this.#not()) : this.#comparison();
  }

  #comparison(): unknown {
    const left = this.#value();
    if (this.#peek().text === "==" && this.#peek().kind === "mark") return this.#chain(left);
    if (this.#take("!=")) return !this.same(left, this.#value());
    if (this.#take("is")) {
      const negated = this.#take("not");
      return (left ?? null) === (this.#value() ?? null) ? !negated : negated;
    }
    if (this.#take(">")) return Number(left) > Number(this.#value());
    if (this.#take("<")) return Number(left) < Number(this.#value());
    if (this.#take("in")) return this.#contains(this.#value(), left);
    if (this.#peek().text === "not" && this.tokens[this.#at + 1]?.text === "in") {
      this.#at += 2;
      return !this.#contains(this.#value(), left);
    }
    return left;
  }

  /** `a == b == c` holds when each neighbouring pair does. */
  #chain(first: unknown): boolean {
    let holding = true;
    for (let left = first; this.#take("=="); ) {
      const right = this.#value();
      holding = holding && this.same(left, right);
      left = right;
    }
    return holding;
  }

  #contains(where: unknown, what: unknown): boolean {
    if (typeof where === "string") return where.includes(String(what));
    if (Array.isArray(where)) return where.some((value) => equal(value, what));
    return isNames(where) ? where.has(String(what)) : where instanceof Map && where.has(what);
  }

  #value(): unknown {
    let value = this.#atom();
    for (;;) {
      if (this.#take("[")) {
        const key = this.#or();
        this.#need("]");
        value = itemOf(value, key);
      } else if (this.#take(".")) {
        const name = this.#peek().text;
        this.#at += 1;
        value = this.#peek().text === "(" && isMethod(name) ? this.#method(value, name) : itemOf(value, name);
      } else if (this.#peek().kind === "mark" && this.#take("+")) value = `${value}${this.#value()}`;
      else return value;
    }
  }

  #arguments(): unknown[] {
    this.#need("(");
    const values: unknown[] = [];
    while (!this.#take(")")) {
      values.push(this.#or());
      this.#take(",");
    }
    return values;
  }

  #method(value: unknown, name: string): unknown {
    const values = this.#arguments();
    if (name === "timedelta") return Number(values[0]) * 86_400 + Number(values[1] ?? 0) + Number(values[2] ?? 0) / 1e6;
    const has = isNames(value) ? value.has(String(values[0])) : value instanceof Map && value.has(values[0]);
    if (name === "has_key") return has;
    return has ? itemOf(value, values[0]) : (values[1] ?? null);
  }

  #atom(): unknown {
    const token = this.#peek();
    this.#at += 1;
    if (token.kind === "string") {
      let text = token.text;
      while (this.#peek().kind === "string") text += this.tokens[this.#at++]?.text;
      return text;
    }
    if (token.kind === "number") return Number(token.text);
    if (token.text === "(" || token.text === "[") return this.#sequence(token.text === "(" ? ")" : "]");
    if (token.text === "{") return this.#dict();
    if (token.kind === "name") return this.#name(token.text);
    throw new Error(`unexpected ${token.text}`);
  }

  #sequence(end: string): unknown {
    const values: unknown[] = [];
    let comma = false;
    while (!this.#take(end)) {
      values.push(this.#or());
      comma = this.#take(",") || comma;
    }
    return end === ")" && values.length === 1 && !comma ? values[0] : values;
  }

  #dict(): ReadonlyMap<string, unknown> {
    const map = new Map<string, unknown>();
    while (!this.#take("}")) {
      const key = String(this.#or());
      this.#need(":");
      map.set(key, this.#or());
      this.#take(",");
    }
    return map;
  }

  #name(name: string): unknown {
    if (name === "True") return true;
    if (name === "False") return false;
    if (name === "None") return null;
    if (name === "locals") {
      this.#arguments();
      return this.names;
    }
    if (name === "datetime" || name === "feedparser") return name;
    if (name === "len" || name === "ord" || name === "isinstance") return this.#call(name, this.#arguments());
    return this.names.item(name);
  }

  #call(name: string, [value]: unknown[]): unknown {
    if (name === "len") return (value as { readonly length: number }).length;
    if (name === "ord") return String(value).length === 1 ? String(value).codePointAt(0) : -1;
    return truthy(value);
  }
}

const isMethod = (name: string): boolean => ["has_key", "get", "timedelta"].includes(name);

function itemOf(value: unknown, key: unknown): unknown {
  if (value === "feedparser" || value === "datetime") return key;
  if (Array.isArray(value)) {
    const found = typeof key === "number" ? value.at(key) : undefined;
    if (found === undefined) throw new Missing(String(key));
    return found;
  }
  if (isNames(value)) return value.item(String(key));
  if (value instanceof Map && value.has(key)) return value.get(key);
  throw new Missing(String(key));
}

/** Whether the expectation holds over `names`. A name that is missing makes it fail, as it does in Python. */
export function holds(expectation: string, names: Names, same: (a: unknown, b: unknown) => boolean = equal): boolean {
  try {
    return truthy(new Evaluator(tokenise(expectation), names, same).whole());
  } catch (error) {
    if (error instanceof Missing) return false;
    throw error;
  }
}
