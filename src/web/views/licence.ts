import { type Html, html } from "./html.js";

const DEEDS: ReadonlyArray<readonly [RegExp, (version: string) => string]> = [
  [/^cc0\b/i, () => "https://creativecommons.org/publicdomain/zero/1.0/"],
  [/^cc[ -]by[ -]sa[ -](\d\.\d)$/i, (version) => `https://creativecommons.org/licenses/by-sa/${version}/`],
  [/^cc[ -]by[ -](\d\.\d)$/i, (version) => `https://creativecommons.org/licenses/by/${version}/`],
];

/** The name of a licence, linked to its text where that is known. */
export function licenceName(licence: string): Html {
  for (const [shape, deed] of DEEDS) {
    const match = shape.exec(licence.trim());
    if (match) return html`<a href="${deed(match[1] ?? "")}" rel="license external noopener">${licence}</a>`;
  }
  return html`${licence}`;
}
