/**
 * Markup that is safe by construction. Whatever goes into an `html` template is escaped, unless it is itself a piece of
 * `Html`; and nothing outside this file can make one from a string. Attribute values must stand in quotation marks.
 */
const made = Symbol("made by html");

export class Html {
  readonly markup: string;
  constructor(markup: string, key: typeof made) {
    if (key !== made) throw new TypeError("Html is made by the html template only");
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template. `undefined`, `null` and `false` leave nothing behind. */
export type Content = Html | string | number | undefined | null | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text with the five marks escaped that HTML and XML know. A string still, and no markup to a template. */
export const escapeText = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? "") : text;

function markupOf(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === "string") return escapeText(content);
  if (typeof content === "number") return String(content);
  if (Array.isArray(content)) return content.map(markupOf).join("");
  return "";
}

export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let markup = parts[0] ?? "";
  contents.forEach((content, i) => {
    markup += markupOf(content) + (parts[i + 1] ?? "");
  });
  return new Html(markup, made);
}

/** Pieces one after another with something between them. */
export const join = (pieces: readonly Content[], between: Content): Html =>
  html`${pieces.map((piece, i) => (i === 0 ? piece : [between, piece]))}`;

/** A block of JSON data; no `<`, `>` or `&` survives in it, so that no text can end the element. */
export function jsonBlock(data: unknown): Html {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return new Html(`<script type="application/ld+json">${json}</script>`, made);
}
