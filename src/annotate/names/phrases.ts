import { mix } from "./hash.js";

/** Kinds of list a phrase can stand in; each is one bit of its mask. */
export const LISTS = [
  "given",
  "surname",
  "person",
  "city",
  "region",
  "country",
  "demonym",
  "organization",
  "outlet",
  "title",
  "orgword",
  "placeword",
  "facilityword",
  "common",
  "calendar",
  "eventword",
] as const;
export type List = (typeof LISTS)[number];
export const listBit = (list: List): number => 1 << LISTS.indexOf(list);

/** Most words a listed phrase may have. */
export const LONGEST_PHRASE = 6;

/** Hash of a phrase (over the hashes of its lower-cased words) to the lists it stands in. */
export type PhraseTable = ReadonlyMap<number, number>;

export const PHRASE_SEED = 0x1234567;
export const extendPhrase = (hash: number, wordHash: number): number => mix(hash, wordHash);
