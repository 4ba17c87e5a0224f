import type { NameType } from "../../model/annotation.js";
import type { KnowledgeEntry } from "../../model/knowledge.js";

/** An encyclopedia that is asked for names, far away or near. */
export interface Encyclopedia {
  /**
   * What a name of this type may stand for, in a language (two letters); empty when it knows nothing of that name. Undefined when it
   * cannot be asked now: asking another time may help.
   */
  candidates(name: string, type: NameType, language: string): Promise<readonly KnowledgeEntry[] | undefined>;
  close(): Promise<void>;
}
