import { readFileSync } from "node:fs";
import type { NameType, Sentence } from "../src/model/index.js";
import { splitSentences } from "../src/text/sentences.js";

export type Folded = "person" | "organization" | "location";
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: Folded;
}
export interface GoldArticle {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly gold: readonly Marked[];
}

const GOLD: Readonly<Record<string, Folded>> = {
  Person: "person",
  Organization: "organization",
  Location: "location",
  Facility: "location",
};
export const OURS: Readonly<Partial<Record<NameType, Folded>>> = {
  person: "person",
  organization: "organization",
  location: "location",
  facility: "location",
};

const CLOSES = /^(?:[,.;:!?)\]%’”]|['’](?:s|S)|n['’]t|['’](?:ll|re|ve|d|m))$/;

/** Whether a newspaper sets a space before `word`. */
function spaced(previous: string, word: string, quotes: number, initial: boolean): boolean {
  if (CLOSES.test(word) || /^[([“‘$£€]$/.test(previous) || word === "-" || previous === "-") return false;
  if (word === '"') return quotes % 2 === 0;
  if (/^\p{Lu}$/u.test(word) && previous === "." && initial) return false;
  return !(previous === '"' && quotes % 2 === 1);
}

/** One article of the gold set: its words `joined` by spaces, or set as a newspaper would. */
export function readArticle(file: string, joined: boolean): GoldArticle {
  let text = "";
  const gold: Array<{ start: number; end: number; type: Folded }> = [];
  let open: { start: number; end: number; type: Folded } | undefined;
  let previous = "";
  let quotes = 0;
  const close = () => {
    if (text.length > 0 && !text.endsWith("\n")) text += "\n";
    previous = "";
    quotes = 0;
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word = "", tag = "O"] = line.split("\t");
    if (line.trim() === "") {
      close();
      continue;
    }
    if (previous !== "" && (joined || spaced(previous, word, quotes, /(?:^|[\s.])\p{Lu}\.$/u.test(text)))) text += " ";
    if (word === '"') quotes++;
    const type = GOLD[tag.slice(2)];
    if (tag.startsWith("I-") && open !== undefined) open.end = text.length + word.length;
    else open = undefined;
    if (tag.startsWith("B-") && type !== undefined) {
      open = { start: text.length, end: text.length + word.length, type };
      gold.push(open);
    }
    text += word;
    previous = word;
  }
  close();
  return { text, sentences: splitSentences(text), gold };
}
