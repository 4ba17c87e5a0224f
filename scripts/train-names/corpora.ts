import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANY_LABEL, beginOf, insideOf, type LabelSet, OUTSIDE, onlyLabel } from "../../src/annotate/names/labels.js";
import { nameTokens } from "../../src/annotate/names/name-tokens.js";
import type { NameType } from "../../src/model/index.js";

/** A sentence to learn from: at each token, the labels that the corpus leaves possible. */
export interface TrainingSentence {
  readonly words: readonly string[];
  readonly allowed: readonly LabelSet[];
}

/** Sentences of one document, in order. */
export interface TrainingDocument {
  readonly corpus: string;
  readonly sentences: readonly TrainingSentence[];
}

/** One word of a corpus: its text, B, I or O, and the classes that its label may stand for. */
interface MarkedWord {
  readonly word: string;
  readonly place: "B" | "I" | "O" | "?";
  readonly types: readonly NameType[];
}

/** Classes a corpus does not mark: an unmarked capitalised word may still be one of them. */
const UNMARKED: Readonly<Record<string, readonly NameType[]>> = {
  ewt: ["group", "event", "work", "law", "product"],
  gum: ["group"],
  wikigold: [],
  wnut17: ["event", "law", "group"],
};

const setOf = (types: readonly NameType[], place: "B" | "I"): LabelSet =>
  types.reduce((set, type) => set | onlyLabel(place === "B" ? beginOf(type) : insideOf(type)), 0);

function labelSet(marked: MarkedWord, unmarked: readonly NameType[]): LabelSet {
  if (marked.place === "?") return ANY_LABEL;
  if (marked.place !== "O") return setOf(marked.types, marked.place);
  return onlyLabel(OUTSIDE) | setOf(unmarked, "B") | setOf(unmarked, "I");
}

/** Splits each corpus word as the tagger would, so that both see the same tokens. */
export function trainingSentence(marked: readonly MarkedWord[], corpus: string): TrainingSentence {
  const words: string[] = [];
  const allowed: LabelSet[] = [];
  const unmarked = UNMARKED[corpus] ?? [];
  for (const item of settle(marked)) {
    const parts = nameTokens(item.word).words;
    for (const [k, part] of parts.entries()) {
      words.push(part);
      allowed.push(labelSet(k > 0 && item.place === "B" ? { ...item, place: "I" } : item, unmarked));
    }
  }
  return { words, allowed };
}

/** Blocks of lines between empty lines. */
const blocks = (text: string): string[][] =>
  text
    .split(/\n[ \t]*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);

/** Last words that make a marked place a facility: a thing that was built. */
const BUILT =
  /^(?:airport|bridge|stadium|arena|hall|tower|building|palace|castle|temple|mosque|cathedral|church|shrine|museum|gallery|theatre|theater|hospital|prison|jail|dam|station|terminal|street|road|avenue|boulevard|highway|square|plaza|library|hotel|mall|plant|tunnel|canal|monument|memorial|cemetery|house|centre|center|zoo|factory|school|barracks|base)$/i;
/** Words that by themselves or at the end name a people, a faith or a party's followers. */
const PEOPLE =
  /(?:^[A-Z]\p{L}+(?:an|ans|ese|ish|ian|ians|i|is|ic|ch|tch)$|^(?:Jew|Jews|Arab|Arabs|Turk|Turks|Greek|Greeks|Dane|Danes|Swiss|Thai|Thais|Muslims?|Christians?|Republicans?|Democrats?)$)/u;

/** Settles what a corpus leaves open where the words themselves say it: a facility by its last word, a people by its ending. */
export function settleTypes(words: readonly string[], types: readonly NameType[]): readonly NameType[] {
  if (types.includes("location") && types.includes("facility"))
    return [BUILT.test(words.at(-1) ?? "") && words.length > 1 ? "facility" : "location"];
  if (types.includes("group") && types.includes("work")) {
    return words.length <= 2 && PEOPLE.test(words.at(-1) ?? "") ? ["group"] : types.filter((type) => type !== "group");
  }
  return types;
}

/** Settles the classes of each marked name of a sentence. */
function settle(marked: readonly MarkedWord[]): MarkedWord[] {
  const settled = [...marked];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i]?.place !== "B") continue;
    let to = i + 1;
    while (marked[to]?.place === "I") to++;
    const types = settleTypes(
      marked.slice(i, to).map((m) => m.word),
      marked[i]?.types ?? [],
    );
    for (let k = i; k < to; k++) settled[k] = { ...(marked[k] as MarkedWord), types };
  }
  return settled;
}

const WIKIGOLD: Readonly<Record<string, readonly NameType[]>> = {
  PER: ["person"],
  ORG: ["organization"],
  LOC: ["location", "facility"],
  MISC: ["group", "event", "work", "law", "product"],
};

function wikigold(folder: string): TrainingDocument[] {
  const documents: TrainingSentence[][] = [[]];
  for (const lines of blocks(readFileSync(join(folder, "wikigold/wikigold.conll.txt"), "utf8"))) {
    if (lines.some((line) => line.startsWith("-DOCSTART-"))) documents.push([]);
    let last = "";
    const marked = lines
      .filter((line) => !line.startsWith("-DOCSTART-"))
      .map((line): MarkedWord => {
        const [word = "", tag = "O"] = line.split(" ");
        const type = tag.slice(2);
        const place = tag === "O" ? "O" : type === last ? "I" : "B";
        last = type;
        return { word, place, types: WIKIGOLD[type] ?? [] };
      });
    documents.at(-1)?.push(trainingSentence(marked, "wikigold"));
  }
  return documents.filter((d) => d.length > 0).map((sentences) => ({ corpus: "wikigold", sentences }));
}

function ewt(folder: string): TrainingDocument[] {
  const documents: TrainingSentence[][] = [];
  for (const part of ["dev", "test"]) {
    for (const lines of blocks(readFileSync(join(folder, `ewt/en_ewt-ud-${part}.iob2`), "utf8"))) {
      if (documents.length === 0 || lines.some((line) => line.startsWith("# newdoc"))) documents.push([]);
      const marked = lines
        .filter((line) => !line.startsWith("#"))
        .map((line): MarkedWord => {
          const [, word = "", tag = "O"] = line.split("\t");
          return { word, place: tag[0] as "B" | "I" | "O", types: WIKIGOLD[tag.slice(2)] ?? [] };
        });
      documents.at(-1)?.push(trainingSentence(marked, "ewt"));
    }
  }
  return documents.map((sentences) => ({ corpus: "ewt", sentences }));
}

const WNUT: Readonly<Record<string, readonly NameType[]>> = {
  person: ["person"],
  location: ["location", "facility"],
  group: ["organization", "group"],
  corporation: ["organization"],
  "creative-work": ["work"],
  product: ["product"],
};

function wnut17(folder: string): TrainingDocument[] {
  const documents: TrainingDocument[] = [];
  for (const file of ["wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated"]) {
    for (const lines of blocks(readFileSync(join(folder, "wnut17", file), "utf8"))) {
      const marked = lines.map((line): MarkedWord => {
        const [word = "", tags = "O"] = line.split("\t");
        const tag = tags.split(",")[0] as string;
        return { word, place: tag[0] as "B" | "I" | "O", types: WNUT[tag.slice(2)] ?? [] };
      });
      documents.push({ corpus: "wnut17", sentences: [trainingSentence(marked, "wnut17")] });
    }
  }
  return documents;
}

export type { MarkedWord };
export const openCorpora = { wikigold, ewt, wnut17 } as const;
