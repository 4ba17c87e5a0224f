import type { Entity, NameMention, NameType } from "../../model/index.js";

/** What the tagger finds in one article. */
export interface TaggedNames {
  /** Sorted by start; names do not overlap. */
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  /** Names of the title; `entity` is set when the text has the same name. */
  readonly titleNames: ReadonlyArray<{ readonly text: string; readonly type: NameType; readonly entity?: number }>;
}
