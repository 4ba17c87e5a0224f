import { NAME_TYPES, type NameType } from "../../model/index.js";

/** Label 0 is "no name"; each class has a begin and an inside label. */
export const OUTSIDE = 0;
export const LABELS = 1 + 2 * NAME_TYPES.length;

export const beginOf = (type: NameType): number => 1 + 2 * NAME_TYPES.indexOf(type);
export const insideOf = (type: NameType): number => beginOf(type) + 1;
export const isBegin = (label: number): boolean => label % 2 === 1;
export const isInside = (label: number): boolean => label !== OUTSIDE && label % 2 === 0;
export const typeOf = (label: number): NameType => NAME_TYPES[(label - 1) >> 1] as NameType;

/** Whether `to` may follow `from`: an inside label only continues its own class. */
export const mayFollow = (from: number, to: number): boolean => !isInside(to) || from === to || from === to - 1;

/** A set of labels as bits; what training data allows at a token. */
export type LabelSet = number;
export const ANY_LABEL: LabelSet = (1 << LABELS) - 1;
export const onlyLabel = (label: number): LabelSet => 1 << label;
