import type { Desk } from "../../../desk.js";
import { answering, type Proposal } from "../asked.js";
import { isViolent } from "../inquiries/inquiries.js";
import { isOfThisEvent } from "../limits/of-this-event.js";
import { isOfSeveralEvents } from "../limits/several-events.js";
import { matter } from "./why.js";

const BELIEVE =
  /^(?:\p{Lu}\p{Ll}+ )?([Pp]olice|[Ii]nvestigators|[Aa]uthorities|[Dd]etectives|[Pp]rosecutors|[Oo]fficials|[Dd]eputies)(?: (?:now|also))? (?:say they )?(?:(?:do not |don['’]t )?believe|think|suspect)(?:s|ed)? (?!it\b|he\b|she\b|they\b|there\b|this\b|the (?:suspect|victim|man|woman)s? (?:is|are|may|might)\b)/u;
/** Nothing that anybody would ask for: condolences, and who was there. */
const EMPTY =
  /\b(?:thoughts and prayers|hearts? (?:go|goes)|declined|no comment|did not (?:respond|return)|not release|on condition|anonymity|more information)\b/i;

/** Why or how: not that it happened, which the account tells. */
const EXPLAINS =
  /\b(?:because|motiv\p{L}*|target\p{L}*|retaliat\p{L}*|revenge|argu\p{L}*|quarrel\p{L}*|disput\p{L}*|fight|fought|feud\p{L}*|robb\p{L}*|rob|gangs?|gang-\p{L}+|stemmed|crossfire|mistak\p{L}*|drugs?|jealous\p{L}*|domestic|started|began|broke (?:in|into)|set (?:the|it)|caused|accident\p{L}*|meant|intend\p{L}*|planned|acted alone|then|after)\b/iu;
/** What follows is what nobody can tell yet. */
const UNTOLD = /,? \b(?:but|although|though|whether)\b|\b(?:un|not )clear\b/;
/** A reader who has read one of these words has read why. */
const REASONS = [
  /\bgangs?\b|\bgang-/i,
  /\b(?:retaliat\p{L}*|revenge|aveng\p{L}*)\b/iu,
  /\b(?:argu\p{L}*|quarrel\p{L}*|disput\p{L}*|fight\p{L}*|fought|feud\p{L}*|altercation)\b/iu,
  /\b(?:rob|robbed|robbery|robbing)\b/i,
  /\bdomestic\b/i,
  /\b(?:dice|gambl\p{L}*)\b/iu,
  /\baccident\p{L}*/iu,
];

/**
 * "What do police believe happened?": why or how, in a sentence that opens with those who judge it. What witnesses, relatives,
 * neighbours, critics and court papers say is not asked for: it is the event over again, or as many opinions.
 */
export function believed(desk: Desk, read: readonly string[]): Proposal[] {
  if (!isViolent(desk, read) || isOfSeveralEvents(desk, read)) return [];
  const known = read.join(" ");
  for (const passage of answering(desk)) {
    const who = BELIEVE.exec(passage.text)?.[1]?.toLowerCase();
    if (!who || !EXPLAINS.test(passage.text.split(UNTOLD)[0]!) || EMPTY.test(passage.text)) continue;
    if (passage.edits.some((edit) => edit.kind === "name")) continue;
    if (!isOfThisEvent(desk, read, passage) || REASONS.some((one) => one.test(known) && one.test(passage.text)))
      continue;
    const question = `What do ${who} believe happened?`;
    return [{ question, kind: "finding", value: 1.1 + matter(desk, passage), told: [passage], fixed: true }];
  }
  return [];
}
