import type { Passage } from "../../reading/passage.js";

/** Words that say what is to come. */
export const AHEAD =
  /\b(?:is|are) (?:expected|scheduled|due|set|slated|planned|likely|poised|about|going) (?:to|by|on|in|for)\b|\b(?:(?<!\b(?:at|own|free|the|political|good|ill) )will|plans? to|aims? to|intends? to|hopes? to|expects? to|expects the|is considering|are considering|hopes that|expects that)\b(?<!\bno plans? to)/i;

const known = new WeakMap<Passage, RegExpExecArray | null>();

/** Where a passage's words look ahead first; null where they do not. Several sections ask. */
export function aheadIn(passage: Passage): RegExpExecArray | null {
  let found = known.get(passage);
  if (found === undefined) {
    found = AHEAD.exec(passage.text);
    known.set(passage, found);
  }
  return found;
}
