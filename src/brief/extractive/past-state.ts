import { dayNumber } from "../reading/calendar.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

/** Days after which a state of things is not known to last; in the account, which tells how things stand, from the next day on. */
const LASTS = 2;
export const LASTS_IN_ACCOUNT = 1;
const QUOTED = /[“"][^“”"]*[”"]/gu;
/** The first words of a sentence that can be its verb, and what they are when it tells how things stand. */
const VERB =
  /\b(?:(?:is|are)(?! (?:(?:said|reported|known|believed|thought) to have|an?|the|one|dead|injured|wounded|hurt|known|located|owned|home|from|named|called)\b)|(?:has|have)(?: (?:not|still|yet|now|also))* been (?:\p{L}+ing|at|in|on|under|unable|missing)|will|remains?|continues?|faces?|hopes?|plans?|intends?|aims?|expects?|fears?|wants?|needs?|can|cannot|may|could|might|must|(?<done>(?:is|are) (?:said|reported|known|believed|thought|an?|the|one|dead|injured|wounded|hurt|located|owned|home|from|named|called)\b|was|were|has|have|had|did|would|said|says|say|tells?|\p{L}{2,}ed|began|became|took|told|made|gave|went|came|left|held|won|lost|found|fell|rose|got|saw|sent|met|ran|led|spent|put|shut|grew|broke|wrote|spoke|stood|threw|drew|fled|felt|kept|knew|thought|brought|bought|caught|paid|struck|sank|shot))\b/u;
/** What lies ahead, wherever it stands. */
const AHEAD =
  /\b(?:upcoming|forthcoming|awaiting (?:trial|sentence|sentencing|results|approval)|(?:has|have) just\b|(?:was|were) (?:about|due|set|scheduled) to\b|(?:is|are) (?:also )?(?:due|expected|set|scheduled|about|likely|to be|poised|preparing|trying|considering|planning)\b|will (?:also )?(?:be|begin|start|go|face|stand|meet|hold|take|try))/u;

/** "Keel Line says the work is going to plan": so it was when the report was written. */
const SAYS_IT_IS = /\bsays?\b[^,;:.]{3,160}\b(?:is|are)(?= (?!(?:an?|the)\b))/u;

/** Whether a sentence tells how things stand or what is to come, rather than what happened or was said. */
export function tellsState(text: string): boolean {
  const own = text.replace(QUOTED, " ");
  if (AHEAD.test(own) || SAYS_IT_IS.test(own)) return true;
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
export function isPastState({ articles, material }: Reading, passage: Passage, lasts = LASTS): boolean {
  const { article: own, annotations } = articles[passage.article]!;
  const { updated } = material.story;
  const age = ageOf(own.published, updated);
  if (age < 1) return false;
  if (OF_ITS_DAY.test(passage.text)) return true;
  if (age < lasts || !tellsState(passage.text)) return false;
  // What is to come on a day that has not come is still to come, if its report is not old.
  const isToCome = passage.dates.some((i) => {
    const { tense, date } = annotations.dates[i]!;
    return tense === "expected" && date > updated.slice(0, date.length);
  });
  return !(isToCome && age < LASTS);
}

/** Days between a report and the newest one; 0 where its day is unknown. */
export const ageOf = (published: string | undefined, updated: string): number =>
  dayNumber(updated) - dayNumber(published ?? "") || 0;
