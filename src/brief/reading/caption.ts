import { matchesOf } from "../../text/matches.js";
import { MONTH_NAME } from "../../text/months.js";

/** Farther in than this, no caption ends. */
const LONGEST = 240;
/** Fewer words than this after a caption are no sentence to go on with. */
const LEAST_WORDS = 8;
/**
 * A capital in mid-sentence on a word that is never a name, after a word in lower case and before another: where a caption or a
 * headline, which have no full stop, ran into the sentence below them ("The doctor denies it Los" is not seen, "a vaccine The number of" is).
 */
const BEGINS =
  "(?:The|A|An|It|He|She|They|But|There|This|These|Those|Another|Some|Several|Most|Many|More than|At least|About|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) \\p{Ll}{2,}(?: |, )|As (?:many|much|few|little) as \\d|(?:As|When|While|After|Before|Since|During|With|In|On|At|If) (?:the|an?|his|her|their|its|that|this) \\p{L}";
const SEAM = new RegExp(` (?=${BEGINS})(?<=[\\s“"(]\\p{Ll}[\\p{Ll}'’-]+ )`, "gu");
/** The same as an opening of what is behind such a seam. */
export const BEGINS_ANEW = new RegExp(`^(?:${BEGINS})`, "u");
const CLOSED =
  "that|if|whether|than|as|of|in|on|at|to|for|by|with|from|and|or|but|not|no|the|a|an|is|was|are|were|be|said|says|told";
/** After these a capital goes on with the same sentence: "that The company", "of A tale". */
export const GOES_ON_CLOSED = new RegExp(`\\b(?:${CLOSED})$`, "u");
/** The same, and after what has a name of many words. */
export const BINDS = new RegExp(
  `\\b(?:${CLOSED}|called|named|titled|entitled|film|book|song|novel|show|album|series|magazine|newspaper|play|band)$`,
  "u",
);
/** "CNN) -- ", anywhere near the start: what stands in front of an agency's mark is not of the sentence. */
const AGENCY_MARK = /\((?:AP|Reuters|AFP|CNN|UPI|dpa|PA|Bloomberg|Xinhua)\) (?:--|[-–—]) /;

/** "HOW THE OUTBREAK EMERGED Flu viruses mutate": a heading in capitals. */
const HEADING = /^(?:[\p{Lu}\d'’&-]{2,} ){3,}(?=\p{Lu}\p{Ll}|A \p{Ll})(?<=\p{Lu}{4,}.*)/u;

/** Where a second sentence begins inside this one, without a stop before it; 0 where none does. */
export function captionLength(sentence: string): number {
  const head = sentence.slice(0, LONGEST);
  const agency = AGENCY_MARK.exec(head);
  let end = agency ? agency.index + agency[0].length : (HEADING.exec(head)?.[0].length ?? 0);
  for (const seam of matchesOf(SEAM, head))
    if (!BINDS.test(head.slice(0, seam.index))) end = Math.max(end, seam.index + 1);
  return end > 0 && sentence.slice(end).split(" ").length >= LEAST_WORDS ? end : 0;
}

/** The same after a name ("Alleyn's School Four children"), where it may also be part of the name: no place to cut, but none to trust. */
const SEAM_AFTER_NAME =
  / (?=[TAISMFENOBHW])(?<=\p{Lu}[\p{L}'’-]+ )(?:(?:The|An|It|He|She|They|But|While|There|Another|Some|Several|Most|Many|At least|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) \p{Ll}{2,}|A (?:second|third|fourth|fifth|further|new|man|woman|spokes\p{L}+)\b)/u;
const NUMBERED =
  /\b(?:Channel|Radio|Formula|Phase|War|Depression|Season|Episode|Unit|Stage|Round|Part|Chapter|Article|Big|Number|Class|Tier|Level|Page|Day|Week) \S+ \p{Ll}+$/u;
/** "hopping Lobbyists for": a common noun in the plural with a capital, after a word without one ("the United States have" is a name). */
const PLURAL = / (?=\p{Lu})(?<=(?<!\p{L})\p{Ll}{3,} )(\p{Lu}\p{Ll}{4,}s) \p{Ll}{2,}/gu;

/** "a concert The Black Eyed Peas are": a name that the article writes with a small "the" elsewhere. */
const THE_NAMED = / (?=The )(?<=\p{Ll}{2,} )The (\p{Lu}[\p{L}'’-]+)/gu;

/** Trades that open a sentence and are no part of a name, as parties and offices are ("House Democrats"). */
export const CROWD =
  /^(?:engineers|officials|scientists|doctors|experts|investigators|prosecutors|residents|protesters|firefighters|soldiers|workers|teachers|lawyers|researchers|rescuers|detectives|organi[sz]ers|campaigners|lobbyists|fishermen|nurses)$/;
/** A name of two words or more. */
const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu;
/** A word in small letters that may end a headline; after one of these a clause or an object goes on. */
const AFTER_NOUN =
  /(?<![\p{L}'’-])(?!(?:where|when|while|which|who|whom|whose|what|why|how|before|after|because|since|until|unless|though|although|against|between|over|under|into|during|near|about|toward|towards|like|than|so|does|did|do|has|have|had|will|would|can|could|may|might|must|should|let|made|saw|know|knew|think|believes?|hopes?) )\p{Ll}{3,} $/u;
/** What a sentence goes on with after its subject. */
const PREDICATE =
  /^(?:['’]s |['’] )?(?:[\p{L}'’-]+ ){0,5}?(?:is|are|was|were|has|have|had|said|says|told|tells|will|warned|pledged|announced|denied) /u;

/** "to miss concert Janet Jackson said", after "Janet Jackson": nobody is named in full twice in one sentence but by a headline run into it. */
function isNamedAgain(sentence: string): boolean {
  const seen = new Set<string>();
  for (const { 0: name, index } of matchesOf(FULL_NAME, sentence)) {
    if (!seen.has(name)) {
      seen.add(name);
      continue;
    }
    const before = sentence.slice(Math.max(0, index - 24), index);
    const ends = AFTER_NOUN.test(before) && !BINDS.test(before.trimEnd());
    if (ends && PREDICATE.test(sentence.slice(index + name.length).trimStart())) return true;
  }
  return false;
}

/** "badly affected 1957: Asian flu killed": the next entry of a list of years. */
const NEXT_YEAR = / (?:19|20)\d\d: \p{Lu}(?<=^.{25,}\p{Ll} \d{4}: .)/u;

/** "oil slick Sunday 20 June 2010 11.27 BST Crew aboard": the hour of a page in the midst. */
const STAMPED =
  /(?<=\p{L}) (?:\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4} \d\d[.:]\d\d (?:BST|GMT)|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4},? \d{1,2}:\d\d [AP]M E[SD]?T|\p{Lu}\p{Ll}+day, \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}; \d{1,2}:\d\d [AP]M)\b/u;

/** "on 8 October A judge", "in February 2010 Michael Jackson told": a date with a year is followed by no name, and one without by no article. */
const AFTER_DATE = new RegExp(
  `\\b(?:in|on|since) (?:\\d{1,2} )?${MONTH_NAME} (?:(?:A|An|The) \\p{Ll}|\\d{4} \\p{Lu}\\p{Ll})`,
  "u",
);
/** "in the explosion A “sequence of failures”". */
const BEFORE_QUOTE = / (?:A|An|The) [“"](?<=\p{Ll}{2} \p{L}+ .)/u;

/** "in the yard."The search", "he said.Police": a space is lost between two sentences. */
const NO_SPACE = /\p{Ll}{2}[.!?](?:["”]?[“"]?\p{Lu}\p{Ll}|["”]?[“"](?:I|A)(?:['’]|\s))/u;

/** "‘We won,’ mother of the winner says The prize": a headline with its speaker behind it. */
const AFTER_SPEAKER = /\b(?:said|says) (?:The|A|An|They|There) \p{Ll}/u;

/** Whether a sentence is two that ran together; `article` is the text it stands in. */
export function isRunTogether(sentence: string, article: string): boolean {
  for (const seam of matchesOf(SEAM, sentence)) if (!BINDS.test(sentence.slice(0, seam.index))) return true;
  if (NO_SPACE.test(sentence) || AFTER_SPEAKER.test(sentence) || isNamedAgain(sentence) || HEADING.test(sentence))
    return true;
  if (/\d/.test(sentence) && (NEXT_YEAR.test(sentence) || STAMPED.test(sentence))) return true;
  if (AFTER_DATE.test(sentence) || (/[“"]/.test(sentence) && BEFORE_QUOTE.test(sentence))) return true;
  const named = SEAM_AFTER_NAME.exec(sentence);
  if (named && !NUMBERED.test(sentence.slice(0, named.index + named[0].length))) return true;
  for (const found of matchesOf(THE_NAMED, sentence)) {
    if (!BINDS.test(sentence.slice(0, found.index)) && new RegExp(` the ${found[1]!}(?![\\p{L}-])`, "u").test(article))
      return true;
  }
  for (const found of matchesOf(PLURAL, sentence)) {
    const lower = found[1]!.toLowerCase();
    if (!BINDS.test(sentence.slice(0, found.index)) && CROWD.test(lower)) return true;
    if (!BINDS.test(sentence.slice(0, found.index)) && new RegExp(`(?<=\\p{Ll} )${lower}\\b`, "u").test(article))
      return true;
  }
  return false;
}
