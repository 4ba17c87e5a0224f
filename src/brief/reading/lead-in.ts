import { MONTH_NAME } from "../../text/months.js";
import { WEEKDAY_NAME } from "../../text/weekdays.js";

/**
 * What may stand before the first word of a sentence that is worth quoting: a dateline, or a word that ties the sentence to
 * the one before it in the article and means nothing without it.
 */
const LONGEST_DATELINE = 110;
const AGENCY = /\((?:AP|Reuters|AFP|CNN|UPI|dpa|PA|Bloomberg|Xinhua|ANSA|KYODO|Kyodo|TASS|IANS|ANI|PTI)\)$/;
/** A station's call sign in the place of a dateline: "(WMC)". */
const STATION = /^\(\p{Lu}{3,5}(?:-TV)?\)\s*$/u;
/** "Keel County (WQOW) - ", "ST. LOUIS (KMOX) –", "Tenn.(WDEF) --", "(LEX 18) - ": a place, if any, and a station's call sign before a dash. */
const STATION_DASH =
  /^(?:\p{Lu}[\p{L}.&'’-]{0,24}(?:,? |(?=\())){0,6}\((?:[KW]\p{Lu}{2,3}(?:-TV)?|\p{Lu}{2,4} \d{1,2})\) ?(?:--+|[-–—]) ?(?=["“‘']?[\p{Lu}\d])/u;
/** "(CALUMET CITY) A man": a place in brackets alone. */
const IN_BRACKETS = /^\(\p{Lu}{2}[\p{Lu}'’. -]{2,30}\)\s+(?=["“‘']?[\p{Lu}\d])/u;
/** "(Ida Keel/Saltreach Police) A man": a picture's credit or a place, run into the sentence behind it. */
const MARK_IN_BRACKETS =
  /^\((?=[^)]*\p{Ll})\p{Lu}[\p{L}.'’&-]*(?:(?: ?\/ ?|, | | (?:of|the|and|for|via) )\p{Lu}[\p{L}.'’&-]*){0,7}\)\s+(?=["“‘']?[\p{Lu}\d])/u;
/** "SANTA CLARA, California A gunman": the place ran into the sentence, which begins as one surely does. */
const PLACE_RUN_IN =
  /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?=(?:An?|The|One|Two|Three|Four|Five|Six|Police|Authorities|Investigators) )/u;
const OPENS = /^["“‘']?[\p{Lu}\d]/u;
/** "(07-05) 16:58 PDT SAN FRANCISCO -- ": the hour of filing before the place. */
const FILED = /^\(\d\d-\d\d\) \d\d:\d\d \p{Lu}{2,4}\s+/u;
/** "Saturday 25 April 2009 23.24 BST ", "Friday, July 23, 2010; 8:39 AM ": the hour of a page, run into its first sentence. */
const STAMPED =
  /^(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})[;,:]? (?:at )?\d{1,2}[.:]\d\d ?(?:[AP]M(?: E[SD]?T)?|BST|GMT|UTC|E[SD]?T) (?=[“"‘']?\p{Lu})/u;
/** "29 September 2011 Last updated at 17:57 GMT Help ", "Page last updated at 08:03 GMT, Tuesday, 26 July 2011 09:03 UK ": the same of a page that was changed. */
const UPDATED =
  /^(?:\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4} )?(?:Page )?[Ll]ast updated at \d\d[:.]\d\d(?: (?:GMT|BST|UTC))?(?:, \p{Lu}\p{Ll}+day, \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}(?: \d\d:\d\d UK)?)?(?: Help)?(?: \([a-z ]{5,60}\))? (?=[“"‘']?\p{Lu})/u;
/** "By the CNN Wire Staff ", "By Ada Brandt, for CNN ", "By Olan Keel Science correspondent, BBC News ", "By Ida Keel February 7, 2011: 10:44 AM ET ". */
const BYLINE =
  /^By (?:the )?(?:(?!CNN|BBC)\p{Lu}[\p{L}.'’-]*,? (?:and (?=\p{Lu}))?){0,5}?(?:(?:[\p{L}-]+ ){0,2}(?:correspondent|editor|reporter|analyst),? )?(?:(?:(?:Special )?(?:[Ff]or|to) )?(?:CNN(?:Money|\.com)?(?: Wire Staff| Radio)?|BBC News|BBC Sport|Wire Staff)|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}: \d{1,2}:\d\d [AP]M ET),? (?:--? )?(?=[“"‘']?\p{Lu})/u;
const WRITER = `\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?(?!(?:Day|Eve|Year|${WEEKDAY_NAME}|${MONTH_NAME}) )\\p{Lu}[\\p{L}'’-]+`;
/**
 * "By Ada Brandt and Olan Keel The port has ": two who wrote it, of no outlet. What follows is one word with a capital and one without,
 * for of several with capitals the first may be a writer's last name.
 */
const TWO_WRITERS = new RegExp(
  `^By (?:${WRITER}, ){0,3}${WRITER} and ${WRITER} (?=["“]?(?:\\p{Lu}[\\p{L}'’-]* [\\p{Ll}\\d]|(?:An?|The) \\p{Lu}))`,
  "u",
);
/** "Detroit— Decrying": a place run into its dash, which no aside in a sentence does on one side alone. */
const RUN_IN = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}[–—]\s+(?=[“"‘']?\p{Lu})/u;
/** "(Updated 7:40 p.m. (0240 in Keel)) ": when a live page took it in. */
const MARKED_LIVE = /^\((?:Updated?|UPDATED?) [^()]*\d[^()]*(?:\([^()]*\)[^()]*)?\)\s+(?:--? )?(?=["“‘']?\p{Lu})/u;
const FRONT = [MARKED_LIVE, FILED, STAMPED, UPDATED, BYLINE, TWO_WRITERS];
/** One word of a place and a day: "LONDON", "Ind.", "April", "22". */
const PLACE_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}|&|de|del|la|of|the|and)$/u;

/** Labels that some outlets set before a sentence of every article. */
const LABEL =
  "(?:The big picture|Why it matters|Driving the news|The latest|The details|Details|Context|What they['’]re saying|What to watch|What['’]s next|What we know|What happened|State of play|Between the lines|The bottom line|By the numbers|Catch up quick|Flashback|Background|Zoom in|Zoom out|The backdrop|Yes, but|Of note|Worth noting|Go deeper|Our thought bubble|The other side|Details|Key points?|(?:Update|UPDATE)d?D?(?:[, ]+(?:(?:at )?\\d{1,2}(?::\\d\\d)? [ap]\\.?m\\.?(?: [ECMP][SD]?T)?|[A-Z][A-Za-z]{2,8} \\d{1,2}))*|Breaking|More):\\s+";

const CONNECTIVE = new RegExp(
  `^(?:${LABEL}|(?:But|And|Yet|So(?! far)|Plus)(?:\\s+|,\\s+(?![^,]{1,40},\\s))|Meanwhile (?=(?:in|on|at|the|an?) |\\p{Lu})|However (?=\\p{Lu}\\p{L}*\\.? [^,]{20})(?![^,]{3,120}, (?:s?he|it|they)\\b)|(?:However|Notably|Importantly|Interestingly|Significantly|Crucially|Unsurprisingly|Meanwhile|Also|Still|Instead|Moreover|Furthermore|Additionally|Besides|Nevertheless|Nonetheless|Remember|Then|Indeed|Likewise|Similarly|Elsewhere|Separately|Otherwise|Thus|Therefore|Consequently|Finally|Overall|Again|Now|In addition|In (?:a separate|another|a related|a further) (?:move|development|announcement)|In fact|As a result|For example|For instance|In contrast|By contrast|On the other hand|At the same time|In other words|That said|After all|To be sure|Of course|For now|For his part|For her part|For their part|In turn|Even so|In the meantime|Not only that|In (?:this|that) (?:sense|regard|respect)|To (?:this|that) end|Earlier|Later|Afterwards?|Additionally),\\s+)`,
  "u",
);

/** "But the mayor …" may lose its "But" only where what follows can stand alone. */
const NEEDS_LEAD =
  /^(?:far|much|many|if|when|while|though|although|because|not|nor|neither|then|rather|that|than|more|as|until|unless)\b/i;
/** "But if the gate fails, the mayor must pay": a clause in front of the main one can. */
const CLAUSE_FIRST =
  /^(?:if|when|while|though|although|because|as|until|unless) (?!(?:so|not|that|this|for|of|a|well|always|usual|ever|with|in|soon|long|far|many|much|others)\b)[^,;:“”"]{12,140}, (?!(?:and|but|or|which|who)\b)[^\s,]+ [^\s,]+/i;
/** A label ties its sentence to nothing. */
const IS_LABEL = /: $/;

const DASH = /\s*(?:--+|[-–—|•]|>>)(?:\s+|(?=["“]))/;
/**
 * Length of the dateline at the start of a sentence ("LONDON, April 22 (Reuters) - "), 0 when it has none. A place in capitals
 * before a dash, or a place before an agency in brackets. Looks no further than a dateline can reach, in linear time.
 */
export function datelineLength(sentence: string): number {
  const filed = /\d|^By /.test(sentence)
    ? FRONT.reduce((most, front) => Math.max(most, front.exec(sentence)?.[0].length ?? 0), 0)
    : 0;
  if (filed > 0) return filed + datelineLength(sentence.slice(filed));
  const placed = sentence.startsWith("(")
    ? (IN_BRACKETS.exec(sentence) ?? MARK_IN_BRACKETS.exec(sentence))
    : PLACE_RUN_IN.exec(sentence);
  if (placed) return placed[0].length;
  const dashed = /[-–—>|•]/.test(sentence);
  const station = dashed && sentence.includes("(") ? STATION_DASH.exec(sentence) : null;
  if (station) return station[0].length;
  const runIn = dashed ? RUN_IN.exec(sentence) : null;
  if (runIn) return runIn[0].length;
  const head = sentence.slice(0, LONGEST_DATELINE);
  const dash = dashed ? DASH.exec(head) : null;
  if (dash && OPENS.test(head.slice(dash.index + dash[0].length)) && isPlace(head.slice(0, dash.index)))
    return dash.index + dash[0].length;
  const bracket = head.indexOf(")") + 1;
  if (bracket > 3 && AGENCY.test(head.slice(0, bracket)) && isPlace(head.slice(0, bracket))) {
    return bracket + /^\s*/.exec(head.slice(bracket))![0].length;
  }
  return 0;
}

function isPlace(head: string): boolean {
  const bare = head.replace(/\([^()]*\)/g, " ").trim();
  if (bare === "") return AGENCY.test(head) || STATION.test(head);
  const all = bare.split(/[\s,]+/).filter(Boolean);
  if (all.length > 8 || !all.every((word) => PLACE_WORD.test(word))) return false;
  return AGENCY.test(head.trim()) || /^\p{Lu}[\p{Lu}.'’-]+$/u.test(all[0]!);
}

/** Length of the connective at the start of a sentence that can go without changing what the rest says; 0 when none can. */
export function connectiveLength(sentence: string): number {
  const found = CONNECTIVE.exec(sentence)?.[0] ?? "";
  if (found === "") return 0;
  const rest = sentence.slice(found.length);
  return !NEEDS_LEAD.test(rest) || IS_LABEL.test(found) || CLAUSE_FIRST.test(rest) ? found.length : 0;
}

/** Whether a sentence opens with a connective, removable or not. */
export const opensWithConnective = (sentence: string): boolean =>
  CONNECTIVE.test(sentence) ||
  /^(?:That's why|This is why|Which|(?:And|But|So|Yet)(?=, )|Or|Nor|Hence|Because of (?:this|that)|(?:Second|Third|Fourth|Lastly|Take|Consider)(?=, ))\b/.test(
    sentence,
  );
