import type { Span } from "../../model/span.js";
import { captionLength } from "../reading/caption.js";
import { connectiveLength, datelineLength } from "../reading/lead-in.js";
import { LOAD_BEARING } from "../reading/load-bearing.js";
import { runInLead } from "../reading/run-in-lead.js";
import { untitledLead } from "../reading/untitled-lead.js";
import type { SourceArticle } from "./source.js";

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
  const head = first.start === 0 && source.title === "" ? (untitledLead(sentence, source.text) ?? 0) : 0;
  if (before.trim() !== "" && !isAfterHead(sentence, before.length, head, first.start === 0)) return false;
  const last = source.sentenceAt(Math.max(cited.start, cited.end - 1));
  const after = source.text.slice(cited.end, Math.max(last.end, cited.end));
  if (after.trim() === "" || /^["”’')\].!?]+$/.test(after.trim())) return true;
  return GOES_ON.test(after) && !LOAD_BEARING.test(after) && !TAKES_BACK.test(after);
}

/** The same where the head of its page, `head` long, may stand in front. */
const isAfterHead = (sentence: string, length: number, head: number, opens: boolean): boolean =>
  (head > 0 && length >= head && isLeadIn(sentence.slice(head), length - head, false)) ||
  isLeadIn(sentence, length, opens);

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
 * none, undefined where there is one that may not go. `untitled` is the text of an article without a title that the sentence opens.
 */
export function fairCaption(sentence: string, opens = false, untitled?: string): number | undefined {
  if (untitled !== undefined) return untitledLead(sentence, untitled);
  const caption = captionOf(sentence, opens);
  if (!LOAD_BEARING.test(sentence.slice(0, caption))) return caption;
  return opens && runInLead(sentence) === caption ? undefined : 0;
}
