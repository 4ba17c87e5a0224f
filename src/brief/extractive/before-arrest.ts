import type { Desk } from "../desk.js";
import type { Passage } from "../reading/passage.js";

/** Nobody is held, or known. */
const NOBODY =
  /\bno (?:one|arrests?|suspects?) (?:has|have|had|was|were|is|are) (?:yet )?(?:been )?(?:arrested|made|in custody|identified|held)\b|\b(?:little|no|not released (?:any )?) ?(?:suspect )?(?:information|description)s? (?:regarding|about|on|of) (?:the |a |any )?(?:suspect|gunm[ae]n|shooter)|\b(?:have|has) (?:no|not (?:yet )?released (?:any|a)?) ?suspect (?:information|description)/i;
/** Words of somebody held: what has them beside "no arrests" tells more than that. */
const OF_ONE_HELD =
  /\b(?:arrested|custody|charged|pleads?|pleaded|pled|sentenced|convicted|found guilty|surrendered|turned (?:him|her)self in|arrest of)\b/i;
/** Somebody is held, by a clause that says so. */
const HELD =
  /\b(?:(?:was|were|has been|have been|is|are) (?:(?:also|later|since|now|being|still|both|formally) )?(?:arrested|charged|taken into custody|in (?:police )?custody)|(?:police|officers|deputies|detectives) (?:have )?arrested|surrendered to (?:the )?(?:police|deputies|authorities)|pleaded guilty)\b/i;
/** What is denied, open, offered or of other years. */
const NOT_SO =
  /\b(?:no|not|nobody|none|never|nor|neither|without|could|may|might|would|can|if|whether|until|unless|warrants?|rewards?|leading to|formerly|previously|once|last year|years? (?:ago|before)|(?:19|20)\d\d)\b|n[’']t\b/i;

const MONTH = /\bMay\b/g;

/** Whether a passage tells that nobody is held or known, where the brief has told from a report no older that somebody is: it was so before. */
export const isBeforeArrest = (desk: Desk, { text, article }: Passage): boolean =>
  NOBODY.test(text) &&
  !OF_ONE_HELD.test(text.replace(NOBODY, " ")) &&
  desk.someTold(
    (told) =>
      HELD.test(told.text) &&
      !NOT_SO.test(told.text.replace(MONTH, "")) &&
      publishedOf(desk, told.article) >= publishedOf(desk, article),
  );

const publishedOf = ({ reading }: Desk, article: number): number =>
  Date.parse(reading.articles[article]!.article.published ?? "");
