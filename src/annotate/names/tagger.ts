import type { Entity, NameMention, NameType, Sentence } from "../../model/index.js";
import { bestLabels, runScores } from "./decode.js";
import { type TaggedSentence, viewsOf } from "./document-view.js";
import { groupEntities } from "./entities.js";
import { FeatureBuffer, runFeatures } from "./features.js";
import { isBegin, isInside, LABELS, OUTSIDE, typeOf } from "./labels.js";
import type { NameModel } from "./model.js";
import { trimName } from "./trim.js";
import { wordFactsCache } from "./words.js";

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
  const factsOf = wordFactsCache(model.clusters);
  const buffer = new FeatureBuffer();
  const find = (text: string, sentences: readonly Sentence[]): FoundName[] =>
    viewsOf(text, sentences, factsOf, model.phrases).flatMap((view) => namesOf(text, view, model, buffer));
  return {
    tag(text, sentences, title = "") {
      const found = find(text, sentences);
      const inTitle = find(title, [{ start: 0, end: title.length, paragraph: 0 }]);
      return groupEntities(text, found, inTitle);
    },
  };
}

function namesOf(text: string, view: TaggedSentence, model: NameModel, buffer: FeatureBuffer): FoundName[] {
  const names: FoundName[] = [];
  for (const run of view.runs) {
    runFeatures(view, run, buffer);
    const scores = new Float32Array((run.to - run.from) * LABELS);
    const tokens = runScores(model.first, buffer, scores);
    const labels = bestLabels(scores, tokens, model.first.transitions);
    for (let t = 0; t < tokens; t++) {
      const label = labels[t] as number;
      if (label === OUTSIDE || !isBegin(label)) continue;
      let end = t + 1;
      while (end < tokens && isInside(labels[end] as number)) end++;
      const span = trimName(view.tokens.words, run.from + t, run.from + end);
      if (span === undefined) continue;
      const start = view.tokens.starts[span[0]] as number;
      const stop = view.tokens.ends[span[1] - 1] as number;
      names.push({ start, end: stop, text: text.slice(start, stop), type: typeOf(label) });
    }
  }
  return names;
}
