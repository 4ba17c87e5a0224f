/** Zero-width and bidirectional controls: invisible, and able to hide words or turn them round. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const SPACE = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * The one normal form of article text: well-formed UTF-16 in NFC, LF line ends, no control, zero-width or bidirectional
 * characters, single spaces, at most one empty line between paragraphs, no space at line ends. Idempotent.
 */
export function normaliseText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(CONTROL, "")
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(SPACE, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same for a title, byline or other one-line field: line breaks become spaces. */
export const normaliseLine = (raw: string): string => normaliseText(raw).replace(/\n+/g, " ");
