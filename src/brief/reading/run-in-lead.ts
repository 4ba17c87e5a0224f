import { matchesOf } from "../../text/matches.js";

/**
 * Where a headline or the caption of a picture, which have no full stop, ran into the opening sentence of an article. Only there may a
 * name that follows a noun begin the sentence ("clean-up efforts continue BP says …"); further down it ends a clause ("the drug Murray gave").
 */

/** Farther in than this, no caption ends. */
const LONGEST = 240;
/** Words that a headline or a caption has at least, and the sentence behind it. */
const LEAST_BEFORE = 4;
const LEAST_BEHIND = 10;
/** A capital after a word in small letters, which may close a quotation. */
export const BORDER = / (?=\p{Lu})(?<=[\s“"‘(]\p{Ll}[\p{Ll}'’-]+[’”"]? )/gu;
/** Words after which a sentence goes on with a name. */
const GOES_ON = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    "that|if|whether|than|as|of|in|on|at|to|for|by|with|from|and|or|but|not|no|the|an?|over|against|after|before|when|while|because",
    "since|until|till|though|although|where|who|whom|whose|which|what|how|why|into|onto|about|under|between|during|near|off|around|through",
    "via|like|across|beyond|per|versus|vs|v|amid|among|without|within|toward|towards|upon|despite|except|including|regarding|concerning",
    "following|behind|below|above|along|beside|besides|past|plus|minus|outside|inside|so|yet|nor|only|even|just|also|still|again|now|here",
    "there|once|twice|often|never|always|ever|maybe|perhaps|its|his|her|their|our|my|your|this|these|those|some|many|all|both|any|each",
    "every|another|other|former|late|new|old|mid|then|ex|fellow|rival|nearby|early|is|was|are|were|be|been|do|does|did|has|have|had|will",
    "would|could|can|may|might|must|should|said|says|say|told|tell|tells|think|thinks|thought|believes?|hopes?|fears?|knows?|knew|claims?",
    "shows?|asks?|sees?|saw|makes?|made|lets?|help|helps|watch|gives?|gave|join|meets?|met|visits?|leaves?|left|blames?|calls?|means?|confirms?",
    "reveals?|urges?|warns?|announces|suggests?|finds?|called|named|titled|entitled|film|book|song|novel|show|album|series|magazine|newspaper|play|band|found|took|shot|struck|hit|oust|kill",
    "last|next|first|second|third|popular|deadly|top|big|small|large|major|key|chief|senior|junior|young|longtime|elder|rural|urban|secret",
    "worst|best|most|more|few|several|multiple|dozen|two|three|four|five|six|seven|eight|nine|ten|days?|weeks?|months?|years?|morning|night",
    "evening|afternoon|time|times|way|moment|reason|things?|ones?|people|what|amount|kind|south|north|east|west|southern|northern",
    "suburban|downtown|central|southwest|northwest|southeast|northeast|violent|likely|notion|baseman|trainer|rep|handgun|frigate|vehicle",
  ].join("|")})$`,
  "u",
);
/** "vaccinated", "targeting", "congressional": what stands before a noun; a name goes on with it. */
const BEFORE_NOUN = /(?:ing|ed|al|ern|ous|ive|ic|ful|less|ist|ly|ish|able|ible|ary|ular|ier|est|ian|ese)[’”"]?$/u;
/** Who or what a name may stand beside: "the oil giant BP", "spokesman Robert Gibbs", "the journal Science". */
const BESIDE_NAME =
  /(?:^|[^\p{L}])(?:champion|m[ae]n|wom[ae]n|boy|girl|president|minister|secretary|director|chair(?:man|woman)?|leaders?|head|mayor|governor|senators?|judge|justice|lawyers?|attorney|prosecutor|spokes\p{L}+|officers?|commander|general|captain|sheriff|sergeant|detectives?|professor|analyst|economist|expert|founder|owner|editor|authors?|actor|actress|singer|star|stars|coach|player|doctor|physician|engineer|teacher|pastor|bishop|king|queen|prince|princess|pope|ambassador|envoy|advis[eo]r|aide|members?|deputy|speaker|premier|chancellor|candidate|nominee|lawmaker|politician|activist|researcher|scientist|executive|entrepreneur|manager|resident|student|worker|driver|victim|suspect|partner|compan(?:y|ies)|firms?|giants?|group|organi[sz]ation|party|agency|union|bank|city|town|village|states?|provider|website|maker|operator|watchdog|charity|university|hospital|network|platform|province|region|river|ship|ferry|dam|plant|county|brothers?|sisters?|son|daughter|wife|husband|mother|father|correspondent|reporter|journalist|journal|presenter|host|anchor|columnist|critic|producer|rapper|legend|boss|billionaire|officials|contractor|subsidiary|rig|station|channel|app|service|site|brand|unit|campaign|district|neighbou?rhood|capital|republic|nation|country|countries|all(?:y|ies)|presidents|republicans?|democrats?|conservatives?|councilman|nightclub|dictator|strongman|pilot|coroner|friend|trafficker|smuggler|dealer|killer|murderer|offender|developer|financier|tycoon|magnate|lobbyist|strategist|sponsor|appointee|girlfriend|boyfriend|cousin|uncle|aunt|classmate|teen|toddler|gunman|shooter|police|superintendent|inspector|investigator|witness|clerk|agent|trooper)[’”"]?$/u;
/** A subject of a few words and its verb. */
const SENTENCE =
  /^(?!I\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Febr)uary\b|March\b|April\b|May\b|June\b|July\b|August\b|(?:Septem|Octo|Novem|Decem)ber\b|(?:Jan|Feb|Sept|Oct|Nov|Dec)\.|New Year|Christmas\b|Easter\b)(?:(?!(?:that|who|which|but|and|or|he|she|they|it|when|as|after|before|to|for|from|with|by|on|at|in|into|over|would|could) )[\p{L}\p{N}$.'’-]+,? ){1,7}?(?:has|have|had|is|are|was|were|will|says?|said) /u;
/** A word in the part before that may be its verb. */
const VERB = /\s(?:is|are|was|were|has|have|had|will|would|could|may|can|do|does|did|\p{Ll}+ed|\p{Ll}{2,}s)(?!\p{L})/u;

/** Length of the headline or caption before the opening sentence of an article; 0 where none ran into it. */
export function runInLead(sentence: string): number {
  let end = 0;
  for (const { index } of matchesOf(BORDER, sentence.slice(0, LONGEST))) {
    const before = sentence.slice(0, index);
    const behind = sentence.slice(index + 1);
    if (before.split(" ").length < LEAST_BEFORE || behind.split(" ").length < LEAST_BEHIND) continue;
    // "…, gay Kestrians have": a word between a comma and a name belongs to the name.
    if (!endsBeforeName(before) || /, \p{Ll}+$/u.test(before)) continue;
    if (SENTENCE.test(behind) && VERB.test(before)) end = index + 1;
  }
  return end;
}

/** Whether words may end before a name: none of them goes on with it, and it does not say who or what the last of them is. */
export const endsBeforeName = (before: string): boolean =>
  !GOES_ON.test(before.replace(/[’”"]$/u, "")) &&
  (/[’”"]$/u.test(before) || !BEFORE_NOUN.test(before)) &&
  !BESIDE_NAME.test(before);
