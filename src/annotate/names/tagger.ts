import type { Sentence } from "../../model/index.js";
import type { ChunkedText } from "../chunks.js";
import { ChunkWords } from "./chunk-words.js";
import { documentReader } from "./document-reader.js";
import { type TaggedSentence, viewOfSpan, viewsOf } from "./document-view.js";
import { groupEntities } from "./entities.js";
import type { FoundName } from "./found-name.js";
import { isBegin, isInside, typeOf } from "./labels.js";
import type { NameModel } from "./model.js";
import type { PhraseTable } from "./phrases.js";
import { repairNames } from "./repair-names.js";
import { splitName } from "./split-name.js";
import type { TaggedNames } from "./tagged-names.js";
import { trimName } from "./trim.js";

export interface NameTagger {
  /** `isSmallWord` tells words that are no names by themselves in the text's language, in lower case. */
  tag(
    chunked: ChunkedText,
    sentences: readonly Sentence[],
    title?: string,
    isSmallWord?: (word: string) => boolean,
  ): TaggedNames;
}

/** A tagger of names over the given model. It remembers nothing of one text when it reads the next. */
export function createNameTagger(model: NameModel): NameTagger {
  const reader = documentReader(model);
  const { phrases } = model;
  let known: ChunkWords | undefined;
  return {
    tag(chunked, sentences, title = "", isSmallWord = () => false) {
      const { text } = chunked;
      if (known?.table !== chunked.table) known = new ChunkWords(chunked.table, reader.factsOf);
      const views = viewsOf(chunked, sentences, known, reader.factsOf, phrases);
      const titleView = viewOfSpan(title, { start: 0, end: title.length }, reader.factsOf, phrases);
      const labels = reader.labelsOf([...views, titleView]);
      const found: FoundName[] = [];
      const inTitle: FoundName[] = [];
      let at = 0;
      for (const view of views) {
        addNames(text, view, labels, at, phrases, found);
        at += view.words.length;
      }
      addNames(title, titleView, labels, at, phrases, inTitle);
      const starts = sentences
        .filter((s, i) => i === 0 || sentences[i - 1]?.paragraph !== s.paragraph)
        .map((s) => s.start);
      const isName = (name: FoundName): boolean => !isSmallWord(name.text.toLowerCase());
      return groupEntities(text, repairNames(text, found.filter(isName), starts), inTitle.filter(isName));
    },
  };
}

/** Adds the names of a sentence whose first token is `from`. */
function addNames(
  text: string,
  view: TaggedSentence,
  labels: Uint8Array,
  from: number,
  phrases: PhraseTable,
  names: FoundName[],
): void {
  const { starts, ends, words } = view.tokens;
  for (let t = 0; t < words.length; t++) {
    const label = labels[from + t]!;
    if (!isBegin(label)) continue;
    let to = t + 1;
    while (to < words.length && isInside(labels[from + to]!)) to++;
    for (const part of splitName(words, view.words, { from: t, to, type: typeOf(label) }, phrases)) {
      const span = trimName(words, part.from, part.to, part.type);
      if (span === undefined) continue;
      const start = starts[span[0]] as number;
      const end = ends[span[1] - 1] as number;
      names.push({ start, end, text: text.slice(start, end), type: part.type });
    }
  }
}
