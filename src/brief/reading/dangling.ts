import type { Span } from "../../model/span.js";
import { matchesOf } from "../../text/matches.js";
import { MONTH_NAME } from "../../text/months.js";

/** A word that points at something the sentence itself does not name. */
export interface Dangling extends Span {
  readonly word: string;
  readonly kind: "person" | "plural" | "thing" | "pointer";
}

const PRONOUN =
  /(?=[hsti])(?<![\p{L}'’-])(he|she|him|her|his|hers|himself|herself|they|them|their|theirs|themselves|it|its|itself)(?![\p{L}-]|['’](?!s\b|d\b|ll\b|ve\b|re\b))/giu;

/** Nouns for a person by rank, work, kin or age. */
export const PERSON_NOUN =
  /\b(?:man|woman|boy|girl|teen(?:ager)?|child|baby|toddler|infant|student|suspect|victim|gunman|gunmen|shooter|officer|deputy|president|premier|chancellor|king|queen|prince|princess|pope|mayor|governor|senator|congress(?:man|woman)|minister|secretary|judge|justice|lawyer|attorney|prosecutor|defendant|plaintiff|witness|resident|neighbou?r|driver|passenger|pilot|soldier|sergeant|captain|lieutenant|general|chief|sheriff|detective|spokes(?:man|woman|person)|chair(?:man|woman)?|director|leader|head|boss|founder|owner|executive|coach|player|star|singer|actor|actress|author|writer|journalist|reporter|doctor|nurse|patient|professor|teacher|scientist|researcher|economist|analyst|expert|activist|protester|demonstrator|candidate|nominee|lawmaker|politician|diplomat|ambassador|envoy|adviser|advisor|aide|father|mother|son|daughter|brother|sister|husband|wife|uncle|aunt|cousin|grandfather|grandmother|grandson|granddaughter|parent|friend|partner|boyfriend|girlfriend|fianc[ée]e?|colleague|citizen|inmate|prisoner|clerk|employee|worker|manager|guard|firefighter|farmer|person|someone|anyone|everyone|nobody|nominee|incumbent|republican|democrat|member|veteran|immigrant|whistleblower|\d+-year-old|who)s?\b/i;

const PLURAL_HINT =
  /\b(?:people|police|family|group|team|party|government|company|couple|pair|men|women|children|and|both|all|some|many|several|staff|public|majority|minority|crowd|crew|authorities|everyone|anyone|each|no one|someone)\b|\b[\p{L}]{3,}s\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\b/iu;

/** "Saturday", and "Saturday 31 August" once its date has been put to it. */
const ON_DAY = "\\p{Lu}\\p{Ll}+day(?:\\s\\d{1,2}\\s\\p{Lu}\\p{Ll}+(?:\\s\\d{4})?)?";
const BE =
  "(?:['’]s|\\s(?:is|was|will be|would be|has been|had been|may be|might be|could be|remains|remained|became|seems|seemed))";
/** "not yet", "still too": what may stand between the verb and what it says. */
const DEGREE =
  "(?:\\s(?:not|also|now|still|yet|only|even|just|almost|nearly|highly|really|therefore|always|often|very|too|so|more|less|far|much|quite|rather|fairly|all|already|probably|perhaps|widely|generally|publicly|immediately|initially|later|long|increasingly|thus))*";
/** Said of a clause that follows with "to": a thing that is these would be named. */
const OF_AN_ACT =
  "(?:im)?possible|hard(?:er|est)?|difficult|eas(?:y|ier|iest)|(?:un)?important|(?:un)?necessary|essential|vital|crucial|critical|imperative|better|best|worse|worth(?:while)?|wrong|right|(?:un)?fair|(?:un)?lawful|(?:il)?legal|safer?|unsafe|dangerous|good|bad|great|nice|sad|strange|odd|early|late|premature|time|common|rare|(?:un)?usual|enough|customary|helpful|useful|(?:un)?reasonable|(?:im)?practical|(?:in)?appropriate|costly|expensive|cheaper|tempting|foolish|wise|naive|prudent|responsible|irresponsible|unrealistic|clear|up to \\S+|an? (?:\\p{L}+ )?(?:shame|pity|honou?r|pleasure|mistake|crime|duty|offen[cs]e|privilege|felony|misdemeanou?r|idea)";
/** An "it" that stands for nothing: for a clause that follows, for the weather or the hour, or before what is set apart. */
const EMPTY_IT = new RegExp(
  `^[Ii]t(?:${BE}${DEGREE}(?:` +
    `\\s(?:${OF_AN_ACT})(?:\\s(?:for|of)\\s[^,;:.]{2,40}?)?\\sto\\b` +
    `|\\s(?!an?\\s|the\\s)[\\p{L}-]+(?:\\s(?:to|by|in|from|on|for)\\s[^,;:.]{2,30}?)?,?\\s(?:that|whether|if|why|how|who|what|where|when)\\b` +
    `|\\s(?:the (?:case|hope|view|belief|policy)|no (?:secret|surprise|wonder|coincidence|accident)|an? (?:\\p{L}+ )?(?:fact|shame|pity|sign|miracle|surprise|coincidence|relief|truism))\\sthat\\b` +
    `|\\s(?:the|his|her|their|\\p{Lu})[^,;:.]{1,50}?\\s(?:who|whose)\\b|\\s(?:in|on|at|during|after|because|through|with|under|until|then|there|here|thanks)\\b[^,;:.]{0,60}?\\sthat\\b` +
    `|\\s(?:announced|reported|revealed|disclosed|confirmed|agreed|decided)\\b[^,;:.]{2,40}?\\sthat\\b` +
    `|\\s(?:announced|reported|confirmed) (?:on|late|early) ${ON_DAY} (?=\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+ (?:is|was|were|has|had)\\b)` +
    `|\\s(?:said|estimated|understood|believed|thought|hoped|feared|likely|unlikely|clear|possible|worth \\p{L}+ing)\\b,?(?!\\s(?:to|by|in|on|from|for|as|at|and|or|but|of)\\b)(?!,)` +
    `|\\s(?:too (?:soon|early|late)|about time)\\b` +
    `|\\s(?:unclear|not clear|(?:not (?:yet )?|un)known)\\b|\\s(?:raining|snowing|cold|hot|dark|windy|light)\\b` +
    `|\\sthe (?:first|second|third|fourth|fifth|last|latest|largest|biggest|worst|deadliest|only|\\p{L}+est)\\b` +
    `)|\\s(?:seems|seemed|appears|appeared|emerged|transpired|turns out|turned out)\\s(?!to\\b|like\\b|as\\b(?! if)|an?\\b|\\p{L}+(?:ed|en)?[.,])` +
    `|\\s(?:happens|happened|so happens|so happened)\\sthat\\b|\\s(?:takes|took|has taken|will take|would take|may take|could take)\\b[^;:.]{2,110}?\\s(?:to|for|before)\\b|\\s(?:comes|came) as no\\b` +
    `|['’]s (?:been )?(?:too|not) \\p{L}+ to\\b)`,
  "u",
);

/** Whether an "it" at a place of a text stands for nothing that was said. */
export const isEmptyIt = (text: string, it: number): boolean => EMPTY_IT.test(text.slice(it));

/** "making it easier for Americans to vote": an object that stands for the clause that follows. */
const MAKES = /\b(?:mak(?:e|es|ing)|made|finds?|found|considers?|considered)\s$/;
const SO = new RegExp(
  `^it\\s(?!clear\\b)(?:\\p{L}+ly\\s|more\\s|much\\s|far\\s)?(?:${OF_AN_ACT}|(?:il)?legal|simpler)\\s(?:(?:for|of)\\s[^,;:.]{2,40}?\\s)?to\\b`,
  "u",
);
const isMadeSo = (text: string, it: number): boolean =>
  MAKES.test(text.slice(Math.max(0, it - 12), it)) && SO.test(text.slice(it));

/** What opens a phrase or a clause that the main one follows behind a comma, and the titled name with which that one begins. */
const OPENER = `(?:On ${ON_DAY}, )?(?:[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Bb]efore|[Aa]s|[Ww]hile|[Ww]hen|[Dd]uring|[Ww]ith|[Dd]espite|[Ff]or|[Ff]ollowing|[Ss]ince|[Bb]y|[Uu]pon|Throughout|Amid|[Tt]hough|[Aa]lthough)\\s`;
const TITLED =
  "(?:the\\s)?(?:\\p{Lu}\\p{Ll}+\\s)?(?:then-|former\\s)?(?:(?:Vice\\s)?President|Prime\\sMinister|Chancellor|Premier|Sen\\.|Senator|Rep\\.|Gov\\.|Governor|Mayor|Minister|Secretary|Speaker|Judge|Justice|King|Queen|Prince|Princess|Pope|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?)\\s\\p{Lu}";
/**
 * "In his last days in office, President Ann Vey pressed": whom the opening means is named, with a title, right after it. Names stand in the
 * opening only where the pronoun comes before them ("As she flew to Harlow, President Ann Vey pressed").
 */
const NAMED_NEXT = new RegExp(
  `^${OPENER}(?![^,]*[“”"])(?:(?:[\\p{Ll}\\d][^\\s,;:]*\\s)*[\\p{Ll}\\d][^\\s,;:]*|(?:h(?:e|er|is)|she)\\s[^,;:]+),\\s${TITLED}`,
  "u",
);
/** "In their second debate, Mayor Ann Vey and Olan Keel stressed": the same of two. */
const TWO_NAMED_NEXT = new RegExp(
  `^${OPENER}their\\s(?![^,]*[“”"])[^,;:]+,\\s${TITLED}[\\p{L}.’'-]*(?:\\s[\\p{L}.’'-]+){0,6}?\\sand\\s(?:[\\p{Ll}-]+\\s){0,2}\\p{Lu}`,
  "u",
);
const DAY_FIRST = new RegExp(`^On ${ON_DAY}, `, "u");
const namedNext = (text: string, pronoun: number): boolean =>
  pronoun < text.indexOf(",", DAY_FIRST.exec(text)?.[0].length ?? 0) && NAMED_NEXT.test(text);

const TIME_NOUN =
  /^(?:week|month|year|morning|afternoon|evening|night|weekend|summer|spring|autumn|fall|winter|season|time|century|decade|term|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
const POINTER =
  /^["“‘'(]?(?:(This|That|These|Those)\s+(?!who\b|with\b|in\b|killed\b|of\b|are the\b)([\p{L}'’-]+)|(The (?:latter|pair|two|trio|three|four|others?)\b(?!-\p{L}+ (?:moving |rolling )?(?:average|total)\b)|Both\b|Others?\b|Such\b|Another\b(?! [\d.]+ (?:m|b)illion\b)|Neither\b|Doing so|So (?:far|too|did|does|is|was)\b|There,|Here,|Here\b|None\b|Among them\b|(?:One|Some|Many|Most|Few|All) of them\b|Each of\b|It is the same|The same\b|Of the (?:\d+|\p{L}+),? (?:that|who|which)\b|Much of (?:that|this)|All of (?:that|this|them)|Asked\b|That['’]s\b|It['’]s\b))/u;

const QUOTED = /[“"][^“”"]*[”"]/g;
const quotedRanges = (text: string): Span[] =>
  matchesOf(QUOTED, text).map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** The text with blanks for what is quoted. */
function withoutQuotes(text: string, ranges: readonly Span[]): string {
  if (ranges.length === 0) return text;
  let out = "";
  let at = 0;
  for (const { start, end } of ranges) {
    out += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** "Corin Ashgrave, its chief executive": whose, the sentence does not say. */
const OWNED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+, (its|their)(?= )/u;

/** Days and months are written as names are, and nobody is one. */
const DAY = new RegExp(`\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH_NAME})\\b`, "gu");

/** Names before a position: capitalised words that do not merely open the sentence, or an opening word that is no common word. */
const hasNameBefore = (words: string): boolean =>
  namesAnybody(words.replace(DAY, "then").replace(OPENING_ROLE, "They"));
/** "Prosecutors", "Detectives": a trade that opens a sentence has a capital and is no name. */
const OPENING_ROLE = new RegExp(`^(?:${PERSON_NOUN.source.replace(/^\\b/, "")})(?=\\s\\p{Ll})`, "iu");

/** Blanks at the start were a quotation: what follows it opens no sentence. */
const namesAnybody = (words: string): boolean => hasName(words.startsWith("  ") ? `x${words}` : words);

const hasName = (before: string): boolean => NAME_WITHIN.test(before) || NAME_FIRST.test(before);
const NAME_WITHIN = /(?=\p{Lu})(?<=[\p{L}\p{N},’'”"\])–—-]\s+)(?!I\b)\p{Lu}[\p{L}'’.-]+/u;
const NAME_FIRST =
  /^["“‘'(]?(?!(?:The|A|An|In|On|At|By|As|For|When|While|After|Before|Since|If|Although|Though|With|Without|From|During|Under|Over|According|Asked|Because|Despite|Until|Once|Where|Even|It|He|She|They|This|That|These|Those|There|His|Her|Their|Its|Both|Some|Many|Most|Several|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\p{L}+teen|\p{L}+ty|Dozens|Hundreds|Thousands|No|Not|Also|Earlier|Later|Last|Next|To|Of|Among|Through|Now|Then|Today|Tonight|Tomorrow|Yesterday|Still|What|Who|How|Why|All|Any|Each|More|Other|Others|Another|\p{L}+ly,)(?:\b|(?<=,)))\p{Lu}[\p{L}'’.-]+/u;

/** One of them at least is one person: "Prosecutors say his negligence" does not say whose. */
const personBefore = (before: string): boolean =>
  hasNameBefore(before.replace(INITIALS, "it").replace(NOBODY, "there")) ||
  SOMEBODY_AND.test(before) ||
  (before.match(PERSON_NOUNS) ?? []).some((noun) => !/[^s]s$/i.test(noun) || ONE_IN_S.test(noun));
const PERSON_NOUNS = new RegExp(PERSON_NOUN.source, "gi");
/** "a groundskeeper and his daughter": whoever it is, it is somebody. */
const SOMEBODY_AND = /\b(?:an?|the|one|another|\p{L}+['’]s) (?:[\p{L}\d-]+ ){1,4}(?:and|with|or|,) $/iu;
/** "In the West, little is known about him": a part of the world and a house are nobody. */
const NOBODY =
  /\b(?:West|East|North|South|Middle East|Europe|Asia|Africa|America|Britain|England|Congress|Parliament|Senate|Internet)\b(?! \p{Lu})/gu;
/** "BP plans to nominate him": letters for a body name nobody. */
const INITIALS = /(?<!\p{Lu}[\p{L}.'’-]* )\b\p{Lu}{2,5}\b(?! \p{Lu}\p{Ll})/gu;
const ONE_IN_S = /^(?:boss|witness|princess|actress)$/i;
/** "On Thursday 11 June, they announced": a day has a number, and counts nobody. */
const pluralBefore = (before: string): boolean => {
  const undated = before.replace(DATE, "then");
  return PLURAL_HINT.test(undated) || hasNameBefore(undated);
};
const DATE =
  /\b(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?|(?:19|20)\d\d)\b/gu;
const thingBefore = (before: string): boolean => hasNameBefore(before) || SOME_THING.test(before);
const SOME_THING = /\b(?:the|a|an|this|each|every|no|his|her|their|\d+|[\p{L}]+['’]s)\s+[\p{L}-]{3,}/iu;

/** "Keel Line said it “strongly disagrees”": the verb is quoted. */
const SAYS = /\b(?:said|says|adds|added|insisted|insists|claimed|claims|warned|argued)\s$/;
/** "The company would not confirm it": an object in the first clause of a sentence cannot mean the subject, and nothing else is there. */
const isBareObject = (text: string, it: Span): boolean =>
  /^it$/i.test(text.slice(it.start, it.end)) &&
  !(SAYS.test(text.slice(0, it.start)) && /^\s[“"]/.test(text.slice(it.end))) &&
  !/^\s(?:is|was|were|has|had|will|would|could|can|may|might|should|must|does|did|said|says|lost|won|took|made|gave|began|came|went|held|fell|rose|saw|left|paid|got|kept|found|sent|\p{L}+(?:s|ed))\b|^['’]/u.test(
    text.slice(it.end),
  ) &&
  !/[,;:]|\b(?:that|and|but|as|after|when|which|who|while|because|if|where|before|since|what|how|why|than|until|so|or|whether)\b/i.test(
    text.slice(0, it.start),
  );

/** ", she said": the speaker must be named before it, in full or with a title. */
const isUnnamedSpeaker = (text: string, before: string, pronoun: Span): boolean =>
  /[,”"]\s*$/.test(text.slice(0, pronoun.start)) &&
  /^\s(?:said|says|added|adds|told|wrote|explained|continued|recalled|noted|argued|warned|asked|insisted)\b/.test(
    text.slice(pronoun.end),
  ) &&
  !/\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+|\b(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}/u.test(before);

function kindOf(word: string): Dangling["kind"] {
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word)) return "person";
  return word.startsWith("th") ? "plural" : "thing";
}

/** "According to economists, this is a clear sign": of what, was said before. */
const CREDITED_POINTER =
  /^According to [^,“”"]{3,60}, (this|that|these|those)\b(?! (?:week|month|year|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall)\b)/;

/** "Two other siblings called it": beside somebody who has been told of. */
const BESIDE =
  /^(?:Two|Three|Four|Five|Six|Several|Some|The) other (?:siblings|brothers|sisters|relatives|family members)\b/;
/** "The New York Democrat said": who that is, was said before. */
const OF_A_PARTY =
  /^The (?:\p{Lu}[\p{L}.]+ ){1,3}(?:Democrat|Republican)(?= (?:also |later |has |had )?(?:said|told|added|wrote|called|argued|noted|warned|vowed|urged|announced)\b)/u;
/** "Brandt said the pair who flew home": two whom the sentence does not name. */
const PAIR = /(?<![\p{L}’'-])the (?:pair|trio|duo)\b(?! of\b)/iu;
const OF_SEVERAL = /\b(?:and|two|three|both|couple|brothers|sisters|twins|pairs?)\b|,/i;

function pointer(text: string): Dangling | undefined {
  const beside = BESIDE.exec(text);
  if (beside) return { start: 0, end: beside[0].length, word: beside[0], kind: "pointer" };
  const ofParty = text.startsWith("The ") ? OF_A_PARTY.exec(text) : null;
  if (ofParty) return { start: 0, end: ofParty[0].length, word: ofParty[0], kind: "pointer" };
  const pair = text.includes("he ") ? PAIR.exec(text) : null;
  if (pair && !OF_SEVERAL.test(text.slice(0, pair.index)))
    return { start: pair.index, end: pair.index + pair[0].length, word: pair[0], kind: "pointer" };
  const credited = CREDITED_POINTER.exec(text);
  if (credited)
    return {
      start: credited[0].length - credited[1]!.length,
      end: credited[0].length,
      word: credited[1]!,
      kind: "pointer",
    };
  const found = POINTER.exec(text);
  if (!found) return undefined;
  if (found[2] && TIME_NOUN.test(found[2])) return undefined;
  if (/^It['’]s/.test(found[3] ?? "") && EMPTY_IT.test(text)) return undefined;
  const start = text.search(/[\p{L}]/u);
  return { start, end: start + found[0].length, word: found[1] ?? found[3] ?? "", kind: "pointer" };
}

/**
 * First word in a sentence whose referent the sentence does not give: "He was charged", "This led to". Words inside quotation
 * marks are the speaker's business. Decided from the words alone, so that any brief can be checked without annotations.
 */
export function danglingIn(text: string): Dangling | undefined {
  const owned = OWNED.exec(text);
  if (owned) return { start: owned[0].length - owned[1]!.length, end: owned[0].length, word: owned[1]!, kind: "thing" };
  return danglingPronoun(text) ?? pointer(text);
}

/** First pronoun outside quotation marks that dangles. */
function danglingPronoun(text: string): Dangling | undefined {
  const pronouns = matchesOf(PRONOUN, text);
  if (pronouns.length === 0) return undefined;
  const ranges = quotedRanges(text);
  const unquoted = withoutQuotes(text, ranges);
  return pronouns
    .filter(({ index }) => !ranges.some(({ start, end }) => start <= index && index < end))
    .map(asDangling)
    .find((found) => dangles(text, found, unquoted.slice(0, found.start)));
}

const asDangling = ({ 1: word = "", index: start }: RegExpExecArray): Dangling => ({
  start,
  end: start + word.length,
  word,
  kind: kindOf(word.toLowerCase()),
});

/** Whether a pronoun has nothing that it could stand for in the words before it, which are without what is quoted. */
function dangles(text: string, found: Dangling, before: string): boolean {
  const { start, word, kind } = found;
  if (kind === "person")
    return !namedNext(text, start) && (!personBefore(before) || isUnnamedSpeaker(text, before, found));
  if (kind === "plural") return !pluralBefore(before) && !(start < text.indexOf(",") && TWO_NAMED_NEXT.test(text));
  if (/^it$/i.test(word) && (isEmptyIt(text, start) || isMadeSo(text, start))) return false;
  return !thingBefore(before) || isBareObject(text, found);
}
