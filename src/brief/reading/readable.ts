import { isBoilerplate } from "./boilerplate.js";
import { wordCount } from "./word-count.js";

/** Why a sentence cannot be shown to a reader who has not read the article; undefined when it can. */
export type Unreadable =
  | "fragment"
  | "truncated"
  | "too-short"
  | "too-long"
  | "boilerplate"
  | "address"
  | "shouting"
  | "question"
  | "first-person"
  | "second-person"
  | "unbalanced"
  | "listing"
  | "spoken-to-viewer";

/** What one of the site's own people does in a film or a sound recording beside the text. */
const OWN_STAFF =
  /^\p{Lu}{2,5} will (?:also )?(?:talk|explore|look|speak|hear|bring|examine|air|broadcast)\b|^(?:The )?(?:\p{Lu}[\p{L}']*(?:['’]s)? )?(?:[\p{Ll}-]+ ){0,3}(?:correspondent|reporter|presenter|editor) (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:spoke to|speaks to|talks to|talked to|went to|goes to|reports|explains|looks at|asks|meets|met)\b/u;
const STAFF = /correspondent|reporter|presenter|editor| will /;
/** "Chief prosecutor David Walgren: Michael Jackson trusted", "10.16 pm: The Chronicle": whose or when, as a ticker or a caption sets it. */
const LABELLED =
  /^(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?|(?:More|Further|Also) [^:“”"]{3,60}|(?:[\p{L}.'’-]+,? ){0,5}\p{Lu}[\p{L}'’-]+(?:, [\p{Ll} ]{3,40})?): [^:]*[,”"] [^:]*\b(?:said|says|added|told|reports)\b|^(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?(?: \p{Lu}{2,4})?|(?:More|Further|Also) [^:“”"]{3,60}): /u;
/** "State television also reporting that": a caption's or a ticker's half a verb. */
const NO_VERB = /^(?:[\p{L}.'’-]+ ){1,3}(?:also |now )?(?:reporting|saying|calling|warning|confirming) that\b/u;
const HAS_VERB = /\b(?:is|are|was|were|been|be) (?:also |now )?(?:reporting|saying|calling|warning|confirming) that\b/;
/** "Late Thursday retracted his apology": nobody does it. */
const NOBODY_DOES =
  /^(?:(?:(?:Late|Early) (?:on )?\p{L}+day(?: (?:morning|afternoon|evening|night))?|\p{L}+day (?:morning|afternoon|evening|night))(?: \(?\d{1,2} \p{Lu}\p{Ll}+\)?)? (?:(?!(?:unnamed|injured|wounded|armed|masked|charged|retired|marked)\b)\p{Ll}+ed|said|told|gave|took|went|won|lost|met)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:said|told|announced|gave|took))\b/u;

/** Where in a picture somebody stands: "(l)", "(L)". "Gov. Ann Vey (R)" is of a party, unless somebody else is to the left. */
const SIDE = /\((?:[lrc]|[LC])\)/;

/** Bylines set as a line of text. */
const BYLINE = /^(?:By|From) \p{Lu}[\p{L}.'’-]+ \p{Lu}[^,]{0,60}$/u;
/** Any mark of a listing, and any of an address: most sentences have none. */
const LISTING_MARK = /[|•►▶■●×·;*\-–—]/;
const MAY_BE_ADDRESS = /[@#:]|\.\w|www/i;
/** "According to Tides.com", "told Tides.com", "Tides.com reported": a site by its name, as a source. */
const SITE_AS_SOURCE =
  /\b(?:[Aa]ccording to|told|[Ss]ites?|[Ww]ebsites?|report from) (?:the )?[\w-]+\.(?:com|org|net)\b(?!\/)|(?<![\w.@/-])[\w-]+\.(?:com|org|net)(?= (?:first |also )?(?:reports?|reported|said|says|noted)\b)/g;
const ADDRESS = /https?:|www\.|\S@\S+\.\S|\b[\w-]+\.(?:com|org|net|co\.uk|gov|edu)\b|@\w{3,}|#\w{3,}/i;
/** A word that may be a verb with a subject; "Live video of the oil spill in the Gulf of Mexico." has none. */
const VERB =
  /\b(?:\p{L}+(?:ed|s|['’](?:re|ve|ll|d|m))|am|are|were|have|had|do|did|will|would|can|could|may|might|must|shall|should|became|began|broke|brought|built|came|caught|chose|cut|died|drew|drove|fell|felt|fled|flew|forgot|fought|found|froze|gave|got|grew|held|hid|hit|hurt|kept|knew|laid|led|left|lent|let|lit|lost|made|meant|met|paid|put|quit|ran|rose|said|sang|sank|sat|saw|sent|set|shook|shot|shut|slept|slid|sold|sought|spent|split|spoke|spread|sprang|stole|stood|struck|swam|swept|swore|taught|threw|told|took|tore|understood|went|wept|withdrew|woke|won|wore|wrote|(?:remain|want|say|know|think|need|believe|make|take|go|come|live|work|call|fear|hope|show|mean|intend|expect|agree|seek|oppose|plan to))\b/iu;
/** "Vi c c ng b": what a page that lost its accented letters leaves of words. */
/** What any of these needs, told without a look at each letter. */
const LONE_LETTER = /(?:^|[^A-Za-z0-9.'’&-])[B-HJ-NP-Zb-z](?![A-Za-z0-9.'’&-])|[^\n -~‘’“”–—…]/;
const LOST_LETTERS = /(?<![\p{L}\p{N}.'’&-])(?![AaIO])\p{L}(?![\p{L}\p{N}.'’&-])/gu;
/** Share of the words that may be single letters. */
const MOST_LOST = 0.15;
const QUOTED = /[“"][^“”"]*[”"]/g;
const FIRST =
  /(?=[IWwMmOou])(?<![\p{L}'’])(?:(?<!\b(?:War|Class|Type|Phase|Part|Title|Article|Level|Stage|Category|Formula|Section|Chapter|Division|Tier|Schedule) )I|I['’](?:m|ve|d|ll)|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Mm]y|[Oo]ur|us|me|ourselves|myself)(?![\p{L}.]|[-–][\p{Lu}\p{N}])/u;
const SECOND = /(?=[Yy])(?<![\p{L}'’])(?:[Yy]ou|[Yy]our|[Yy]ou['’](?:re|ve|ll|d))(?!\p{L})/u;

const GOES_ON = /^[\p{L}\p{N}]/u;

/** Whether quotation marks come in pairs and brackets close. A straight mark may close a curly one and the other way round. */
export function balanced(text: string): boolean {
  let straight = false;
  let curly = false;
  let round = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') {
      if (curly && !straight && !GOES_ON.test(text.slice(at + 1, at + 3))) curly = false;
      else straight = !straight;
    } else if (char === "“") {
      if (curly) return false;
      curly = true;
    } else if (char === "”") {
      if (curly) curly = false;
      else if (straight) straight = false;
      else return false;
    } else if (char === "(") round++;
    else if (char === ")") round--;
    if (round < 0) return false;
  }
  return !straight && !curly && round === 0;
}

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
/** Hyphen and apostrophes, which part no word. */
const JOINS = new Set([..."-'’"].map((sign) => sign.charCodeAt(0)));
const NO_LETTER = 0;
const SMALL = 1;
const LARGE = 2;

/** What the sign at a place is; most are of ASCII, or the marks of print that come next. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return SMALL;
    return code >= 65 && code <= 90 ? LARGE : NO_LETTER;
  }
  if (code >= 0x2000 && code <= 0x206f) return NO_LETTER;
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  return CAPITAL.test(sign) ? LARGE : LETTER.test(sign) ? SMALL : NO_LETTER;
}

/** Whether capitals make up most of the letters, or open most of the words, as in headings and lists of links. */
function isShouting(text: string, count: number): boolean {
  let letters = 0;
  let capitals = 0;
  let words = 0;
  let titled = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const sign = signAt(text, at);
    if (text.charCodeAt(at) >> 10 === 0x36) at++;
    if (sign === NO_LETTER) {
      inside &&= JOINS.has(text.charCodeAt(at));
      continue;
    }
    letters++;
    if (sign === LARGE) capitals++;
    if (inside) continue;
    inside = true;
    words++;
    if (sign === LARGE) titled++;
  }
  return letters === 0 || capitals / letters > 0.4 || (titled / words > 0.75 && count > 6);
}

/** What is numbered as in a list, what breaks off, and what does not open or close as a sentence does. */
const NUMBERED = /\n|^(?:\d+ [-–]|\(?\d{1,2}[.)]) /;
const BROKEN_OFF = /(?:\.\.\.|…)["”’')\]]*$|\((?:\p{Lu}-)?\p{Lu}[\p{L}.]{0,6}\.\)$/u;
const OPENS = /^["“‘'(]?[\p{L}\p{N}]/u;
const OPENS_SMALL = /^["“‘'(]?\p{Ll}/u;
const CLOSES = /[.!?]["”’')]*$/u;

/** "Because the gate stood open.": a reason without what it is the reason of. */
const REASON_ALONE = /^Because (?!of\b)[^,]*$/;

/** Whether words are no whole sentence, or are cut off. */
function brokenAs(text: string, count: number): Unreadable | undefined {
  if (NUMBERED.test(text) || REASON_ALONE.test(text)) return "fragment";
  if (BROKEN_OFF.test(text)) return "truncated";
  if (count < 14 && !VERB.test(text)) return "fragment";
  if (LONE_LETTER.test(text) && (text.match(LOST_LETTERS)?.length ?? 0) > MOST_LOST * count) return "fragment";
  return OPENS.test(text) && CLOSES.test(text) && !OPENS_SMALL.test(text) ? undefined : "fragment";
}

/** Whether a sentence is the page's own, or has a label or a cry in the place of a verb. */
function labelledAs(text: string, unquoted: string): Unreadable | undefined {
  if (isBoilerplate(text) || SIDE.test(text) || BYLINE.test(text) || (STAFF.test(text) && OWN_STAFF.test(text)))
    return "boilerplate";
  const isCry = unquoted.includes("!") && /![”"’']*$/.test(unquoted);
  const isLabelled = text.includes(": ") && LABELLED.test(text);
  return NOBODY_DOES.test(text) || (NO_VERB.test(text) && !HAS_VERB.test(text)) || isLabelled || isCry
    ? "fragment"
    : undefined;
}

const LISTING =
  /[|•►▶■●×·]|\s[-–—]{1,2}$|:\s[-–—]{1,2}\s|^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? --? (?:The|A|An)\b|^[*\-–—•]/u;

/** "… the attack,[35] …": the numbers of a page's notes, behind which a sentence often runs into the next. */
const NOTE_MARK = /[\p{L}.,;:"”)\]]\[\d{1,3}\]/u;

/** Whether a sentence is set as no sentence is: as an address, in capitals, as a list. */
function setAs(text: string, count: number): Unreadable | undefined {
  if (MAY_BE_ADDRESS.test(text) && ADDRESS.test(text) && ADDRESS.test(text.replace(SITE_AS_SOURCE, " ")))
    return "address";
  if (isShouting(text, count)) return "shouting";
  if (!balanced(text)) return "unbalanced";
  if (text.includes("[") && NOTE_MARK.test(text)) return "listing";
  return LISTING_MARK.test(text) && (LISTING.test(text) || text.split(";").length > 4) ? "listing" : undefined;
}

/** Checks a sentence as it would be shown (dateline and connective already gone). */
export function unreadable(text: string, leastWords = 6): Unreadable | undefined {
  const count = wordCount(text);
  if (count < leastWords) return "too-short";
  if (count > 70 || text.length > 480) return "too-long";
  const unquoted = /[“"]/.test(text) ? text.replace(QUOTED, " ") : text;
  const found = brokenAs(text, count) ?? labelledAs(text, unquoted) ?? setAs(text, count);
  if (found !== undefined) return found;
  if (/\?["”’')]*$/.test(text)) return "question";
  if (FIRST.test(unquoted)) return "first-person";
  return SECOND.test(unquoted) ? "second-person" : undefined;
}
