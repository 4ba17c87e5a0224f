/** Brackets as treebanks write them. */
const BRACKETS: Readonly<Record<string, string>> = {
  "-LRB-": "(",
  "-RRB-": ")",
  "-LSB-": "[",
  "-RSB-": "]",
  "-LCB-": "{",
  "-RCB-": "}",
};
/** Marks that a text needs before it can be called taken apart. */
const LEAST_MARKS = 2;
/** Share of commas and full stops with a space in front. */
const APART = 0.8;

/**
 * Whether a text has been taken apart into words and marks, as corpora are ("Oil , said BP 's chief -LRB- left -RRB- .").
 * No language sets a space before both its commas and its full stops.
 */
export function isTokenised(text: string): boolean {
  if (!text.includes(" ,") && !text.includes(" .")) return false;
  if (/-[LR][RSC]B-/.test(text)) return true;
  const marks = text.match(/.?,(?=\s|$)|.?\.(?=\n|$)/g) ?? [];
  const apart = marks.filter((mark) => mark.startsWith(" ")).length;
  return apart >= LEAST_MARKS && apart / marks.length >= APART;
}

/**
 * Puts a text that came apart into words and marks together again, as a newspaper prints it; any other text comes back as it is.
 * The marks are those of the Penn Treebank: quotation marks `` and '', brackets as -LRB-, clitics as words ("do n't", "BP 's").
 */
export function joinTokens(text: string): string {
  if (!isTokenised(text)) return text;
  return (
    text
      .replace(/-[LR][RSC]B-/g, (mark) => BRACKETS[mark]!)
      .replace(/\\([/*])/g, "$1")
      .replace(/``[ ]?/g, "“")
      .replace(/[ ]?''/g, "”")
      // A single opening mark; the closing one is told from a clitic by what follows it.
      .replace(/(?<=^|[\s“(])`[ ]/gm, "‘")
      .replace(/[ ](n['’]t|['’](?:s|re|ve|ll|d|m))(?=[\s”’,.;:!?)\]]|$)/gi, "$1")
      .replace(/[ ]['’](?=[\s,.;:!?)\]]|$)/g, "’")
      .replace(/[ ]+([,.;:!?%)\]}])/g, "$1")
      .replace(/([([{$£€#])[ ]+(?=\S)/g, "$1")
      .replace(/\b(can)[ ](not)\b/gi, "$1$2")
  );
}
