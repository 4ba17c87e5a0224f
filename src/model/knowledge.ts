import type { NameType } from "./annotation.js";

/** What a knowledge pack says of one thing in the world. */
export interface KnowledgeEntry {
  /** Wikidata identifier, "Q…", or a pack-local key where Wikidata is silent. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: NameType;
  /** One sentence without the name's own article; becomes a topic card. */
  readonly description: string;
  /** How prominent the entry is, 0 to 1, for choosing among candidates of one name. */
  readonly prior: number;
  /** Lower-cased words that tend to stand near it. */
  readonly context: readonly string[];
  readonly source: {
    readonly name: string;
    readonly url: string;
    readonly licence: string;
    readonly retrieved: string;
  };
}

/** Look-up of names; a disambiguation page is never an entry. */
export interface KnowledgeBase {
  /** Candidates for a surface form, best prior first; empty when unknown. */
  candidates(name: string): readonly KnowledgeEntry[];
  entry(id: string): KnowledgeEntry | undefined;
}
