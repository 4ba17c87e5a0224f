import { decodeCodePoint, decodeHTML, decodeXML } from "entities/decode";

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,10};?|[a-zA-Z][a-zA-Z0-9]{0,40};)/g;
const XML_NAMES = new Set(["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]);

/** Names whose meaning HTML 5 changed: in XML they are those of XHTML 1. */
const XHTML_NAMES: Readonly<Record<string, string>> = { "&lang;": "\u2329", "&rang;": "\u232a" };

function decodeNumber(reference: string): string {
  const hex = /^&#[xX]/.test(reference);
  const digits = reference.replace(/^&#[xX]?|;$/g, "");
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (Number.isNaN(code)) return reference;
  // Left for the repair of texts, which looks at neighbouring characters too.
  return code >= 0x80 && code < 0xa0 ? String.fromCharCode(code) : decodeCodePoint(code);
}

/**
 * Replaces character references in XML text. Names of HTML are understood although XML does not know them: feeds use
 * them all the same. A name that nobody knows stays as written, and so does a bare ampersand. What a document type
 * declares is replaced once, its replacement not looked at again.
 */
export function decodeCharacters(text: string, declared: ReadonlyMap<string, string>): string {
  return text.replace(REFERENCE, (reference) => {
    if (reference.startsWith("&#")) return decodeNumber(reference);
    const xhtml = XHTML_NAMES[reference];
    if (xhtml !== undefined) return xhtml;
    if (XML_NAMES.has(reference)) return decodeXML(reference);
    return declared.get(reference.slice(1, -1)) ?? decodeHTML(reference);
  });
}

/** Escapes text for use between tags. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Escapes text for use in a quoted attribute. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

/** Text of HTML: its references replaced as a browser does. */
export const decodeHtmlText = (text: string): string => (text.includes("&") ? decodeHTML(text) : text);
