import type { Desk } from "../desk.js";
import type { Passage } from "../reading/passage.js";

/** Nobody is held, or known. */
const NOBODY =
  /\bno (?:one|arrests?|suspects?) (?:has|have|had|was|were|is|are) (?:yet )?(?:been )?(?:arrested|made|in custody|identified|held)\b|\b(?:little|no|not released (?:any )?) ?(?:suspect )?(?:information|description)s? (?:regarding|about|on|of) (?:the |a |any )?(?:suspect|gunm[ae]n|shooter)|\b(?:have|has) (?:no|not (?:yet )?released (?:any|a)?) ?suspect (?:information|description)/i;
/** Somebody is held, or has been judged. */
const HELD =
  /\b(?:arrested|in (?:police )?custody|charged (?:with|in)|pleads?|pleaded|pled|sentenced|convicted|found guilty|surrendered|turned (?:him|her)self in|arrest of)\b/i;

/** Whether a passage tells that nobody is held or known, on a page whose headline or sentences tell that somebody is: it was so before. */
export const isBeforeArrest = (desk: Desk, { text }: Passage): boolean =>
  NOBODY.test(text) &&
  !HELD.test(text.replace(NOBODY, " ")) &&
  (HELD.test(desk.headline) || desk.someTold((told) => HELD.test(told.text.replace(NOBODY, " "))));
