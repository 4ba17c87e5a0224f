import type { FeedRecord } from "./document.js";
import type { RecordBuilder } from "./record-builder.js";
import type { XmlElement } from "./xml-tree.js";

/** What the whole document decides for its parts. */
export interface Dialect {
  readonly atom10: boolean;
  readonly atom: boolean;
}

export interface Reading {
  readonly dialect: Dialect;
  /** Where entries go. */
  readonly entries: FeedRecord[];
}

/** Puts what one element says into a record; `depth` counts from the record's own children. */
export type Handler = (record: RecordBuilder, element: XmlElement, depth: number, reading: Reading) => void;

export const children = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== "string");
