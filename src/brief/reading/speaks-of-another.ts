import type { AnnotatedArticle } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import type { Cast } from "../people/cast.js";
import { isEmptyIt, PERSON_NOUN } from "./dangling.js";
import { indicesWithin } from "./passage.js";

const IT = / it\b/;
const HE = / (?:s?he|him|her)\b/;
/** Whether an "it" is of something said before, or a "he" of nobody in the sentence; `unnamed` are words in which no name was put for one. */
export function speaksOfAnother(
  annotated: AnnotatedArticle,
  at: number,
  cast: Cast,
  span: Span,
  text: string,
  unnamed: string | undefined,
): boolean {
  if (IT.test(text) && isPersonsIt(annotated, at, cast, span, text)) return true;
  return unnamed !== undefined && HE.test(unnamed) && isNobodysHe(annotated, at, cast, span, unnamed);
}

const PERSON_SAYS_IT =
  /^[^,;:“”"]{3,70}?\b(?:said|says|thinks?|thought|believes?|believed|expects?|hopes?|fears?|added|adds) (?:that )?it\b/;
/** "Callum Dray thinks that it will": an "it" that a person speaks of first is something said before. */
function isPersonsIt(annotated: AnnotatedArticle, at: number, cast: Cast, span: Span, text: string): boolean {
  const said = PERSON_SAYS_IT.exec(text)?.[0];
  // "Callum Dray said it was possible that the gate would hold".
  if (said === undefined || isEmptyIt(text, said.length - "it".length)) return false;
  const { article, annotations } = annotated;
  const first = annotations.names.find((name) => name.start >= span.start && name.end <= span.end);
  // "The Trump administration said it": named after a person, and none.
  if (first !== undefined && /^The $/.test(article.text.slice(span.start, first.start))) return false;
  return first !== undefined && first.start < span.start + 30 && cast.of(at, first.entity)?.type === "person";
}

/** Where a body does something to somebody: "The bureau identified him as Keel." */
const TO_HIM =
  "(?:identified|named|charged|arrested|detained|described|took|found|booked|released|treated|pronounced|shot|killed|suspended|fired|dismissed|invited|called) (?:him|her)";
const OF_HIM = new RegExp(
  `^(?:([^,;:“”"]{3,70}?)\\b(?:(?:said|says|announced|confirmed|reported|added|adds) (?:that )?s?he|${TO_HIM})|(In an? [^,;:“”"]{3,60}, )s?he)\\b`,
);
/** "Venport also lacked the ships of other ports, he noted.": the speaker comes last, and nobody before. */
const LATE_SPEAKER =
  /^([^“”"]{20,}), s?he (?:said|says|added|adds|noted|wrote|explained|warned|argued|told \p{L}+)[.,]?$/u;

/** "The White House said he was fired": a body speaks, of somebody whom the sentence has not named. */
function isNobodysHe({ annotations }: AnnotatedArticle, at: number, cast: Cast, span: Span, words: string): boolean {
  const found = OF_HIM.exec(words);
  const before = found?.[1] ?? found?.[2] ?? LATE_SPEAKER.exec(words)?.[1];
  if (before === undefined || PERSON_NOUN.test(before)) return false;
  const names = indicesWithin(annotations.names, { start: span.start, end: span.start + before.length });
  const types = names.map((i) => cast.of(at, annotations.names[i]!.entity)?.type);
  return types.length > 0 && types.every((type) => type === "organization" || type === "location");
}
