import { dayNumber } from "../calendar.js";
import type { Passage } from "../passage.js";
import type { Reading } from "../reading.js";

/** Days after which a state of things is not known to last. */
const LASTS = 2;
const QUOTED = /[“"][^“”"]*[”"]/gu;
/** The first words of a sentence that can be its verb, and what they are when it tells how things stand. */
const VERB =
  /\b(?:(?:is|are)(?! (?:(?:said|reported|known|believed|thought) to have|an?|the|one|dead|injured|wounded|hurt|known|located|owned|home|from|named|called)\b)|(?:has|have)(?: (?:not|still|yet|now|also))* been (?:\p{L}+ing|at|in|on|under|unable|missing)|will|remains?|continues?|faces?|hopes?|plans?|intends?|aims?|expects?|fears?|wants?|needs?|can|cannot|may|could|might|must|(?<done>(?:is|are) (?:said|reported|known|believed|thought|an?|the|one|dead|injured|wounded|hurt|located|owned|home|from|named|called)\b|was|were|has|have|had|did|would|said|says|say|tells?|\p{L}{2,}ed|began|became|took|told|made|gave|went|came|left|held|won|lost|found|fell|rose|got|saw|sent|met|ran|led|spent|put|shut|grew|broke|wrote|spoke|stood|threw|drew|fled|felt|kept|knew|thought|brought|bought|caught|paid|struck|sank|shot))\b/u;
/** What lies ahead, wherever it stands. */
const AHEAD =
  /\b(?:upcoming|forthcoming|awaiting (?:trial|sentence|sentencing|results|approval)|(?:has|have) just\b|(?:was|were) (?:about|due|set|scheduled) to\b|(?:is|are) (?:also )?(?:due|expected|set|scheduled|about|likely|to be|poised|preparing|trying|considering|planning)\b|will (?:also )?(?:be|begin|start|go|face|stand|meet|hold|take|try))/u;

/** Whether a sentence tells how things stand or what is to come, rather than what happened or was said. */
export function tellsState(text: string): boolean {
  const own = text.replace(QUOTED, " ");
  if (AHEAD.test(own)) return true;
  const verb = VERB.exec(own);
  return verb !== null && verb.groups?.done === undefined;
}

/** A day told from the report's own, which a reader of a later day takes for another. */
const OF_ITS_DAY =
  /\b(?:yesterday|tomorrow|today|tonight|last night|this (?:morning|afternoon|evening)|next (?:week|\p{Lu}\p{L}+day))\b(?!['’]s| \(\d)|^(?:Later|Earlier) (?:this|on)\b/u;

/**
 * Whether a sentence of a report tells how things stood, or what was to come, days before the newest report: "is in hospital", "the
 * upcoming trial". Nobody can tell from it that it is so still; what had happened by then has happened. Nor can anybody tell when
 * "next week" was, if it was left as written in a report that is not of the newest day.
 */
export function isPastState({ articles, material }: Reading, { article, text }: Passage): boolean {
  const age = ageOf(articles[article]!.article.published, material.story.updated);
  return (age >= LASTS && tellsState(text)) || (age > 0 && OF_ITS_DAY.test(text));
}

/** Days between a report and the newest one; 0 where its day is unknown. */
export const ageOf = (published: string | undefined, updated: string): number =>
  dayNumber(updated) - dayNumber(published ?? "") || 0;
