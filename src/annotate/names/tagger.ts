import type { Entity, NameMention, NameType, Sentence } from "../../model/index.js";
import { documentReader } from "./document-reader.js";
import { type TaggedSentence, viewsOf } from "./document-view.js";
import { groupEntities } from "./entities.js";
import { isBegin, isInside, typeOf } from "./labels.js";
import type { NameModel } from "./model.js";
import { trimName } from "./trim.js";

/** What the tagger finds in one article. */
export interface TaggedNames {
  /** Sorted by start; names do not overlap. */
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** Names of the title; `entity` is set when the text has the same name. */
  readonly titleNames: ReadonlyArray<{ readonly text: string; readonly type: NameType; readonly entity?: number }>;
}

export interface NameTagger {
  tag(text: string, sentences: readonly Sentence[], title?: string): TaggedNames;
}

/** A name before it belongs to an entity. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
}

/** A tagger of names over the given model. It remembers nothing of one text when it reads the next. */
export function createNameTagger(model: NameModel): NameTagger {
  const reader = documentReader(model);
  return {
    tag(text, sentences, title = "") {
      const views = viewsOf(text, sentences, reader.factsOf, model.phrases);
      const titleViews = viewsOf(title, [{ start: 0, end: title.length, paragraph: 0 }], reader.factsOf, model.phrases);
      const labels = reader.labelsOf([...views, ...titleViews]);
      const found = views.flatMap((view, s) => namesOf(text, view, labels[s] as Uint8Array));
      const inTitle = titleViews.flatMap((view, s) => namesOf(title, view, labels[views.length + s] as Uint8Array));
      return groupEntities(text, found, inTitle);
    },
  };
}

function namesOf(text: string, view: TaggedSentence, labels: Uint8Array): FoundName[] {
  const names: FoundName[] = [];
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t] as number;
    if (!isBegin(label)) continue;
    let end = t + 1;
    while (end < labels.length && isInside(labels[end] as number)) end++;
    const span = trimName(view.tokens.words, t, end, typeOf(label));
    if (span === undefined) continue;
    const start = view.tokens.starts[span[0]] as number;
    const stop = view.tokens.ends[span[1] - 1] as number;
    names.push({ start, end: stop, text: text.slice(start, stop), type: typeOf(label) });
  }
  return names;
}
