import type { Span } from "../../model/span.js";
import { captionLength } from "../caption.js";
import { connectiveLength, datelineLength } from "../lead-in.js";
import type { SourceArticle } from "./source.js";

/** Words that change what the rest of a sentence says; a part that holds one cannot be left out. */
const LOAD_BEARING =
  /\b(?:not|no|never|none|nor|neither|cannot|\p{L}+n['’]t|without|but|although|though|however|unless|if|until|till|except|only|despite|while|whereas|yet|said|says|say|saying|told|tells|according|reported(?:ly)?|reports|alleg\p{L}*|claim\p{L}*|den(?:y|ies|ied)|accus\p{L}*|believ\p{L}*|suspect\p{L}*|may|might|could|would|should|possibl\p{L}*|likely|unlikely|apparently|purported\p{L}*|suppos\p{L}*|added|adds|wrote|writes|tweeted|argu\p{L}*|insist\p{L}*|think\p{L}*|thought|expected|estimat\p{L}*|about|approximately|at least|up to|more than|fewer than|less than|[“”"])/iu;

/**
 * Whether citing only a part of a sentence is fair: in front nothing but a caption without weight, a dateline or a connective may be missing, behind only
 * a clause after a comma that neither denies, doubts, conditions nor attributes what is kept.
 */
export function fairCut(source: SourceArticle, cited: Span): boolean {
  const first = source.sentenceAt(cited.start);
  const before = source.text.slice(Math.min(first.start, cited.start), cited.start);
  if (before.trim() !== "" && !isLeadIn(source.text.slice(first.start, Math.max(first.end, cited.end)), before.length))
    return false;
  const last = source.sentenceAt(Math.max(cited.start, cited.end - 1));
  const after = source.text.slice(cited.end, Math.max(last.end, cited.end));
  if (after.trim() === "" || /^["”’')\].!?]+$/.test(after.trim())) return true;
  return /^,\s/.test(after) && !LOAD_BEARING.test(after);
}

function isLeadIn(sentence: string, length: number): boolean {
  const caption = captionLength(sentence);
  if (caption > 0 && length >= caption && !LOAD_BEARING.test(sentence.slice(0, caption)))
    return isLeadIn(sentence.slice(caption), length - caption);
  const dateline = datelineLength(sentence);
  const connective = connectiveLength(sentence.slice(dateline));
  return length === 0 || length === dateline || length === dateline + connective;
}

/** Length of the caption or headline that ran into a sentence, where leaving it out is fair; 0 otherwise. */
export function fairCaption(sentence: string): number {
  const caption = captionLength(sentence);
  return LOAD_BEARING.test(sentence.slice(0, caption)) ? 0 : caption;
}
