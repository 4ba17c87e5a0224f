/** Characters that windows-1252 has where Latin-1 has control characters, from 0x80 on; unassigned ones stay. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** UTF-8 that was read as Latin-1 and encoded again: a lead byte and its continuation, as characters. */
const TWICE = /[\u00c2-\u00f4][\u0080-\u00bf]/;

/** Undoes one round of encoding, where every character of the text allows it. */
function decodedOnce(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return undefined;
    bytes[i] = code;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Repairs what publishers' tools break: UTF-8 encoded twice, and the quotation marks and dashes of windows-1252 that
 * arrive as control characters.
 */
export function repairText(text: string): string {
  const once = TWICE.test(text) ? (decodedOnce(text) ?? text) : text;
  return once.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}
