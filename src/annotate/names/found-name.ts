import type { NameType } from "../../model/index.js";

/** A name before it belongs to an entity. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
}
