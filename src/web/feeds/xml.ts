import { escapeText } from "../views/html.js";

/** Text for XML: escaped, and without the characters that XML 1.0 does not allow. */
export const xmlText = (text: string): string =>
  escapeText(text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
