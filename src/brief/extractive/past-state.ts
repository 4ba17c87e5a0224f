import { dayNumber } from "../calendar.js";
import type { Passage } from "../passage.js";
import type { Reading } from "../reading.js";

/** Days after which a state of things is not known to last. */
const LASTS = 2;
const QUOTED = /[“"][^“”"]*[”"]/gu;
/** The first words of a sentence that can be its verb, and what they are when it tells how things stand. */
const VERB =
  /\b(?:(?:is|are)(?! (?:said|reported|known|believed|thought) to have)|(?:has|have)(?: (?:not|still|yet|now|also))* been (?:\p{L}+ing|at|in|on|under|unable|missing)|will|remains?|continues?|faces?|hopes?|plans?|intends?|aims?|expects?|fears?|wants?|needs?|can|cannot|may|could|might|must|(?<done>was|were|has|have|had|did|would|said|says|say|tells?|\p{L}{2,}ed|began|became|took|told|made|gave|went|came|left|held|won|lost|found|fell|rose|got|saw|sent|met|ran|led|spent|put|shut|grew|broke|wrote|spoke|stood|threw|drew|fled|felt|kept|knew|thought|brought|bought|caught|paid|struck|sank|shot))\b/u;
/** What lies ahead, wherever it stands. */
const AHEAD =
  /\b(?:upcoming|forthcoming|awaiting (?:trial|sentence|sentencing|results|approval)|(?:is|are) (?:also )?(?:due|expected|set|scheduled|about|likely|to be|poised|preparing|trying|considering|planning)\b|will (?:also )?(?:be|begin|start|go|face|stand|meet|hold|take|try))/u;

/** Whether a sentence tells how things stand or what is to come, rather than what happened or was said. */
export function tellsState(text: string): boolean {
  const own = text.replace(QUOTED, " ");
  if (AHEAD.test(own)) return true;
  const verb = VERB.exec(own);
  return verb !== null && verb.groups?.done === undefined;
}

/**
 * Whether a sentence of a report tells how things stood, or what was to come, days before the newest report: "is in hospital", "the
 * upcoming trial". Nobody can tell from it that it is so still; what had happened by then has happened.
 */
export const isPastState = ({ articles, material }: Reading, { article, text }: Passage): boolean =>
  ageOf(articles[article]!.article.published, material.story.updated) >= LASTS && tellsState(text);

/** Days between a report and the newest one; 0 where its day is unknown. */
export const ageOf = (published: string | undefined, updated: string): number =>
  dayNumber(updated) - dayNumber(published ?? "") || 0;
