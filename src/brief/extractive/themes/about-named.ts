import type { Passage } from "../../reading/passage.js";

/** "Broward Health", "Interior Ministry": words of which none could stand for anything but this one. */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:of|the|and|for|at) | )(?:.* )?\p{Lu}[\p{L}.’'-]*$/u;
/** What stands before the name of whoever a clause is about. */
const BEFORE =
  /^(?:(?:In|On|At|After|Before|By|Since|Until|Under|For|With|From|Later|Earlier|Meanwhile)\b[^,“”"]*, )?(?:The |the |Both |Neither )?(?:[\p{Lu}][\p{L}.&-]*(?: [\p{Lu}][\p{L}.&-]*)*(?:, | and )(?:the )?)?$/u;
/** "The White House energy adviser", "Coast Guard Adm. Allen": somebody or something of it. */
const OF_IT =
  /^(?:['’]s?)? (?!(?:also|now|later|then|still|already|never|only|first|itself|\p{Ll}+ly|and)\b)(?:\p{Lu}|(?:energy |press |senior )?(?:advis[eo]r|spokes\p{Ll}+|officials?|chief|director|secretary|aides?|lawyers?|police|analysts?)\b|\p{Ll}+ (?:\p{Ll}+ )?(?:says?|said|has|had|is|was|were|are|will)\b)/u;
const letters = (name: string): string => name.replace(/[^\p{Lu}]/gu, "");

/** Whether a sentence is about whatever is so named: its clause opens with it. */
function isAbout(name: string, { text }: Passage): boolean {
  const short = letters(name);
  return [name, ...(short.length > 2 ? [short] : [])].some((form) => {
    const at = text.indexOf(form);
    const behind = text.slice(at + form.length);
    return at >= 0 && BEFORE.test(text.slice(0, at)) && !OF_IT.test(behind);
  });
}

/**
 * Whether a heading says what its sentences are about: one that is a name does where half of them or more are about it. Where people were taken
 * to, who is quoted and what the ship was called are mentioned by the way.
 */
export const saysWhatItIsAbout = (heading: string, told: readonly Passage[]): boolean =>
  !NAME.test(heading) || 2 * told.filter((passage) => isAbout(heading, passage)).length >= told.length;
