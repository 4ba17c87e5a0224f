import type { Span } from "../../model/span.js";
import { captionLength } from "../caption.js";
import { connectiveLength, datelineLength } from "../lead-in.js";
import { runInLead } from "../run-in-lead.js";
import type { SourceArticle } from "./source.js";

/** Words that change what the rest of a sentence says; a part that holds one cannot be left out. */
const LOAD_BEARING =
  /\b(?:not|no|never|none|nor|neither|cannot|\p{L}+n['’]t|without|but|although|though|however|unless|if|until|till|except|only|despite|while|whereas|yet|said|says|say|saying|told|tells|according|reported(?:ly)?|reports|alleg\p{L}*|claim\p{L}*|den(?:y|ies|ied)|accus\p{L}*|believ\p{L}*|suspect\p{L}*|may|might|could|would|should|possibl\p{L}*|likely|unlikely|apparently|purported\p{L}*|suppos\p{L}*|added|adds|wrote|writes|tweeted|argu\p{L}*|insist\p{L}*|think\p{L}*|thought|expected|estimat\p{L}*|about|approximately|at least|up to|more than|fewer than|less than|[“”"])/iu;

/** What may be left out at the end: a clause or a list that goes on about a thing named, when or where it was, or as what. */
const GOES_ON = /^,\s(?:which|who|whose|where|when|including|such as|along with|together with|accompanied by)\b/u;
/** Words by which such a clause takes back or turns what it goes on about, or gives it to somebody. */
const TAKES_BACK =
  /\b(?:false\p{L}*|wrong\p{L}*|untrue|incorrect\p{L}*|mistaken\p{L}*|hoax\p{L}*|fak(?:e|ed)|jok(?:e|ed|ing)|satir\p{L}*|retract\p{L}*|revers\p{L}*|overturn\p{L}*|withdr[ae]w\p{L}*|cancel\p{L}*|reject\p{L}*|refut\p{L}*|disput\p{L}*|disprov\p{L}*|debunk\p{L}*|fail\p{L}*|later|since|once|formerly|predict\p{L}*|warn\p{L}*|announc\p{L}*|rul(?:ed|es|ing)|assert\p{L}*|maintain\p{L}*|call(?:ed|s|ing)?|describ\p{L}*|hop(?:e|ed|es|ing)|fear\p{L}*|rumou?r\p{L}*)\b/iu;

/**
 * Whether citing only a part of a sentence is fair: in front nothing but a caption without weight, a dateline or a connective may be missing, behind only
 * a clause that goes on about something named and neither denies, takes back, doubts, conditions nor attributes what is kept.
 */
export function fairCut(source: SourceArticle, cited: Span): boolean {
  const first = source.sentenceAt(cited.start);
  const before = source.text.slice(Math.min(first.start, cited.start), cited.start);
  const sentence = source.text.slice(first.start, Math.max(first.end, cited.end));
  if (before.trim() !== "" && !isLeadIn(sentence, before.length, first.start === 0)) return false;
  const last = source.sentenceAt(Math.max(cited.start, cited.end - 1));
  const after = source.text.slice(cited.end, Math.max(last.end, cited.end));
  if (after.trim() === "" || /^["”’')\].!?]+$/.test(after.trim())) return true;
  return GOES_ON.test(after) && !LOAD_BEARING.test(after) && !TAKES_BACK.test(after);
}

function isLeadIn(sentence: string, length: number, opens: boolean): boolean {
  const caption = captionOf(sentence, opens);
  if (caption > 0 && length >= caption && !LOAD_BEARING.test(sentence.slice(0, caption)))
    return isLeadIn(sentence.slice(caption), length - caption, false);
  const dateline = datelineLength(sentence);
  const connective = connectiveLength(sentence.slice(dateline));
  return length === 0 || length === dateline || length === dateline + connective;
}

const captionOf = (sentence: string, opens: boolean): number =>
  Math.max(captionLength(sentence), opens ? runInLead(sentence) : 0);

/**
 * Length of the caption or headline that ran into a sentence, which may open its article, where leaving it out is fair; 0 where there is
 * none, undefined where there is one that may not go.
 */
export function fairCaption(sentence: string, opens = false): number | undefined {
  const caption = captionOf(sentence, opens);
  if (!LOAD_BEARING.test(sentence.slice(0, caption))) return caption;
  return opens && runInLead(sentence) === caption ? undefined : 0;
}
