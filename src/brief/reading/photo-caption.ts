/** What a photograph shows somebody doing; a report tells it in the past. Verbs whose past looks the same are left out. */
const DO =
  "arrive|attend|board|carry|celebrate|chant|cheer|clean|clear|climb|collect|comfort|cross|cry|dance|display|douse|drive|enter|examine|exit|fill|fly|gather|gesture|greet|hold|hug|inspect|kiss|kneel|laugh|lean|leave|lie|line|listen|load|look|march|mourn|operate|paint|pass|patrol|pick|play|point|pose|pray|prepare|protest|pull|push|queue|react|respond|ride|run|salute|search|shout|sift|sing|sit|sleep|smile|smoke|speak|stand|stare|stroll|survey|swim|tend|throw|unload|wade|wait|walk|warm|watch|wave|wear|weep|wipe|work";
const DOES = DO.split("|")
  .map((verb) => (/(?:sh|ch|ss)$/.test(verb) ? `${verb}es` : `${verb.replace(/(?<=[^aeiou])y$/, "ie")}s`))
  .join("|");
/** Whom and what a photographer meets anywhere, named by nothing but their kind. */
const ANYBODY =
  "(?:m[ae]n|wom[ae]n|boy|girl|child(?:ren)?|people|person|police(?:m[ae]n)?|officer|soldier|troop|firefighter|firem[ae]n|crew|rescuer|paramedic|medic|doctor|nurse|worker|employee|volunteer|protest[eo]r|demonstrator|activist|supporter|fan|mourner|resident|villager|farmer|pedestrian|passer-?by|passersby|motorist|commuter|passenger|travell?er|tourist|visitor|shopper|customer|student|pupil|schoolchildren|vendor|trader|voter|migrant|refugee|guest|spectator|onlooker|investigator|detective|agent|guard|member|couple|family|families|relative|worshipp?er|player|cyclist|runner|dog|horse|car|vehicle|truck|bus|boat|ship|helicopter|plane|aircraft|ambulance|excavator|bulldozer|flag|sign|banner|candle)s?(?!\\p{L})";
/** "wearing a flag", "of the rescue team": no verb, and nothing that opens a clause. */
const WITH =
  "(?:,? (?:of|from|in|with|at|on|near|wearing|carrying|holding|dressed|armed|and) (?:(?!(?:that|who|which|all|is|are|was|were|has|have|had)\\b|\\p{L}+ed\\b)[\\p{L}\\d'’-]+ ){1,5}?(?<= ))?";
const FEW = "(?:(?:Two|Three|Four|Five|Some|Several|Dozens of|Hundreds of|Thousands of|Members of) )?";
const ENDS = "(?= (?!of\\b))";
const SCENE = new RegExp(
  `^(?:The (?:sun|moon) (?:sets|rises|shines)|(?:An?|The) (?:[\\p{L}-]+ ){0,3}?${ANYBODY}(?:${WITH} ?)(?<= )(?:${DOES})|` +
    `${FEW}(?!(?:Let|Help|See|Saw|Make|Watch|Ensure) )(?:[\\p{L}-]+ ){0,3}?${ANYBODY}(?:${WITH} ?)(?<= )(?:${DO}))${ENDS}`,
  "iu",
);
const DATED =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;
const ANYONE_DOES = new RegExp(`^\\p{Lu}(?:[\\p{L}.'’-]+,? ){1,10}?(?:${DOES})${ENDS}`, "u");
/** "Tito Jackson arrives at the trial": somebody named, in a pose that no report is written for. */
const POSED =
  /^(?:\p{Lu}[\p{L}.'’-]+,? )(?:[\p{L}.'’-]+,? ){1,8}?(?:arrives? (?:at|for|in)|leaves? (?:the )?(?:court|hearing|trial|church|hospital)|poses? (?:for|with)|waves? (?:to|at|from)|gestures?|walks? (?:into|out of|past|through|with)|holds? up|looks on)(?= )/u;
/** "Tony Hayward, left, listens": where in the picture he is. */
const PLACED =
  /^[^,;:]{3,90}, (?:(?:far|second|third|second from|third from) )?(?:left|right|cent(?:er|re)),? (?:and \p{Lu}|\p{Ll}+s\b)/u;
/** Somebody's words, what is to come, what recurs: none of it can be photographed. */
const UNSEEN =
  /\b(?:sa(?:id|ys?)|told|tells?|according to|wrote|announced|will|would|can|could|may|might|must|but|every|each|often|usually|always|never)\b|[“”"?]/i;

/** "Investigators at the scene Tuesday of a home where": what stands before the clause has no verb. */
const AT_SCENE =
  /^(?:[\p{L}'’-]+ ){1,4}(?:at|on|near|outside) the scene (?:of|where|in|on|at|near|\p{Lu}\p{Ll}+day)\b/u;
const CLAUSE = /,? (?:where|who|which|that|when|after|as|while)\b/u;
const FINITE =
  /\s(?:is|are|was|were|has|have|had|did|will|would|can|could|may|might|must|said|says?|told|found|saw|took|made|gave|went|came|left|began|met|put|set|shot|heard|fought|knew|kept|held|led|lost|brought|thought|caught|ran|rose|spoke|stood|wrote|sought|felt|drew|drove|sent|spent|became|broke|built|got|paid|read|sat|sold|tore|threw|understood|wept|won|\p{Ll}{2,}ed)(?=\s)/u;
const hasNoVerb = (sentence: string): boolean =>
  AT_SCENE.test(sentence) && !FINITE.test(` ${sentence.split(CLAUSE)[0]} `);
/** "Remains of the warehouse smolder", "Demolition teams bring down": what is left of a building, and those who take it down. */
const RUIN_DOES =
  /^(?:The )?(?:(?:[\p{L}-]+ ){0,3}(?:remains|ruins|wreckage|rubble|debris|embers) (?:of (?:[\p{L}\d'’-]+ ){1,6}?)?(?:smou?lders?|burns?|lies?|litters?|sits?)|(?:[\p{L}-]+ ){1,3}(?:teams|crews|workers|excavators) (?:bring|tear|knock|pull) down) /iu;
/** "Keel County Sheriff's Office Olan Pryce shot up": whose the picture is, run into the sentence below it. */
const OWNED_PICTURE =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:Office|Department|Jail) (?!(?:\p{Lu}\p{Ll}+ ){1,3}(?:Bureau|Unit|Division|Section|Squad|Team|Branch|Command|Department) )(?!(?:Chief|Captain|Lieutenant|Sergeant|Corporal|Deputy|Detective|Investigator|Officer|Major|Colonel|Commander|Inspector|Director|Public|Spokes\p{L}+|Sheriff|Superintendent|Trooper|Agent|Of|And) )\p{Lu}\p{Ll}+ (?:\p{Lu}\p{L}*\.? )?\p{Lu}\p{Ll}+ (?:shot|was|is|has|had|faces|\p{Ll}{2,}ed)(?= )/u;

/** ", Louisiana, 24 May 2010.": a day with its year and no word that ties it to what is told. */
const DATED_LAST = /, (?:\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})\.?["”]?$/u;
/** ", in Saltreach, Friday, Oct. 24, 2014.": as agencies end what stands below a picture. */
const AGENCY_DAY =
  /, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}, (?:19|20)\d\d\.$/u;
/** What has been done or has befallen, in the main clause, before any other. */
const DEED =
  /\s(?:said|took|gave|went|came|began|knew|ran|rose|spoke|wrote|drew|drove|became|broke|got|threw|fell|flew|grew|blew|shook|died|exploded|collapsed|happened|surrendered|resigned)(?=\s)/u;
const mainOf = (sentence: string): string => ` ${sentence.split(CLAUSE)[0]!} `;
/** A past, or a participle; not one before its noun ("the stained beach"). */
const PAST =
  /(?<!\b(?:the|an?|its?|his|her|their|of|by|with|to|in|from|near|\p{Ll}+ly)) \p{Ll}{2,}ed(?=\s(?!in\b|with\b))/u;
const ANYTHING_DOES = new RegExp(
  `^(?:(?:[\\p{L}\\d.'’-]+,? ){1,10}?(?:${DOES}|talks)|(?:[\\p{L}\\d.'’-]+,? ){0,8}?\\p{Ll}+s (?:(?:dressed|armed) (?:[\\p{Ll}-]+ ){1,4}?)?(?:${DO}))${ENDS}`,
  "u",
);
/** "This photo released by the harbour office shows": the picture itself. */
const PICTURE_SHOWS = /^(?:This|An?) (?:\p{Ll}+ ){0,2}(?:photo|photograph|picture|image) [^,;:“”"]{0,100}shows /u;
/** The same day behind what somebody is seen to do, also where the clause behind it tells what had happened there. */
function isAgencyCaption(sentence: string): boolean {
  if (!AGENCY_DAY.test(sentence)) return false;
  if (PICTURE_SHOWS.test(sentence)) return true;
  const main = mainOf(sentence);
  return ANYTHING_DOES.test(main.trim()) && !TOLD.test(main) && !DEED.test(main) && !PAST.test(main);
}

/** Things that lie in sight of a photographer. */
const THING_DOES =
  /^(?:[\p{L}\d.'’-]+,? ){1,8}?(?:floats?|burns?|sprays?|tackles?|spills?|gushes|spews?|drifts?|coats?|takes? a break|washes ashore|holds?|stands?|guards?|works?|cleans?|surveys?|sits?|lies|walks?|watches|shows?) /u;

/** The same of a sentence at the head of a text without a title, where a caption stands before the report. */
export const isHeadCaption = (sentence: string): boolean =>
  SHOWN.test(sentence) ||
  (!UNSEEN.test(sentence) && !TOLD.test(sentence) && (THING_DOES.test(sentence) || ANYONE_DOES.test(sentence)));
/** "Oil is seen among the ships", "Images of the spill": what the picture says of itself. */
const SHOWN =
  /^[^,;:“”"]{3,60} (?:is|are) (?:seen|pictured|shown) |^(?:Images?|Pictures?|Photographs?|Footage|Videos?) (?:of|from|taken|shows?|showing) /u;
/** What has happened, which no picture shows. */
const TOLD = /\b(?:has|have|had|was|were|did)\b/;

/** "Keel TV's Ada Brandt has the story of", "Sheriff Olan Keel updates the search for": what a film beside the text shows. */
const FILMED =
  /^(?:(?:\p{Lu}[\p{L}\d.'’-]*|\d+|reporter|anchor) ){2,8}(?:recaps (?:the|a|an)|updates the (?:investigation|search|case|status)|hosts \p{Lu}{2,}[^,.]* for \p{Lu}\p{Ll}+ \d+,?|has the (?:story|latest|details) (?:of|on)|has more (?:on|details)) /u;
/** "Image 2 of 33 Officers escort": a picture of a gallery, wherever it stands. */
const NUMBERED_PICTURE = /^(?:Image|Photo|Picture|Slide) \d+ (?:of|\/) \d+ /;
/** "2 men charged in death of a teen": the title of another report, set as a sentence. */
const TITLE_SET =
  /^\d+ (?:(?!(?:are|were|was|is|have|has|had|of)\b)\p{Ll}+ ){0,2}(?:charged|arrested|accused|killed|dead|wounded|shot|hurt|injured|wanted) (?:in|after|at|over|with|for) (?!.*(?<!who )\b(?:are|were|was|is|have|has|had|will|said|says)\b)/u;

/**
 * Whether a sentence is the caption of a photograph: anybody ("A woman", "Police officers") does in the present tense what can be
 * seen, or somebody named does it on a day with its date in full. News has happened, or is said by somebody.
 */
export const isPhotoCaption = (sentence: string): boolean =>
  PLACED.test(sentence) ||
  RUIN_DOES.test(sentence) ||
  OWNED_PICTURE.test(sentence) ||
  FILMED.test(sentence) ||
  NUMBERED_PICTURE.test(sentence) ||
  TITLE_SET.test(sentence) ||
  hasNoVerb(sentence) ||
  isAgencyCaption(sentence) ||
  (DATED_LAST.test(sentence) && !TOLD.test(sentence) && !(AGENCY_DAY.test(sentence) && DEED.test(mainOf(sentence)))) ||
  (!UNSEEN.test(sentence) &&
    (SCENE.test(sentence) ||
      POSED.test(sentence) ||
      (DATED.test(sentence) && ANYONE_DOES.test(sentence) && !DEED.test(mainOf(sentence)))));
