import type { Sentence } from "../../model/index.js";
import { documentReader } from "./document-reader.js";
import { type TaggedSentence, viewsOf } from "./document-view.js";
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
  tag(text: string, sentences: readonly Sentence[], title?: string): TaggedNames;
}

/** A tagger of names over the given model. It remembers nothing of one text when it reads the next. */
export function createNameTagger(model: NameModel): NameTagger {
  const reader = documentReader(model);
  return {
    tag(text, sentences, title = "") {
      const views = viewsOf(text, sentences, reader.factsOf, model.phrases);
      const titleViews = viewsOf(title, [{ start: 0, end: title.length, paragraph: 0 }], reader.factsOf, model.phrases);
      const labels = reader.labelsOf([...views, ...titleViews]);
      const found = views.flatMap((view, s) => namesOf(text, view, labels[s] as Uint8Array, model.phrases));
      const inTitle = titleViews.flatMap((view, s) =>
        namesOf(title, view, labels[views.length + s] as Uint8Array, model.phrases),
      );
      const starts = sentences
        .filter((s, i) => i === 0 || sentences[i - 1]?.paragraph !== s.paragraph)
        .map((s) => s.start);
      return groupEntities(text, repairNames(text, found, starts), inTitle);
    },
  };
}

function namesOf(text: string, view: TaggedSentence, labels: Uint8Array, phrases: PhraseTable): FoundName[] {
  const names: FoundName[] = [];
  const { starts, ends, words } = view.tokens;
  for (let t = 0; t < labels.length; t++) {
    if (!isBegin(labels[t] as number)) continue;
    let to = t + 1;
    while (to < labels.length && isInside(labels[to] as number)) to++;
    for (const part of splitName(words, view.words, { from: t, to, type: typeOf(labels[t] as number) }, phrases)) {
      const span = trimName(words, part.from, part.to, part.type);
      if (span === undefined) continue;
      const start = starts[span[0]] as number;
      const end = ends[span[1] - 1] as number;
      names.push({ start, end, text: text.slice(start, end), type: part.type });
    }
  }
  return names;
}
