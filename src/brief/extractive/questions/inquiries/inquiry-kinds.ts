import { AROUND_THE_VICTIM } from "./around-the-victim.js";
import { BY_OWN_HAND } from "./by-own-hand.js";
import { BY_POLICE } from "./by-police.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { CONSEQUENCES } from "./consequences.js";
import { countHeld } from "./count-held.js";
import { COURT_INQUIRIES } from "./court-inquiries.js";
import { OF_GUNS } from "./guns.js";
import { OF_INJURIES } from "./injuries.js";
import type { Inquiry } from "./inquiry.js";
import { isOfTarget, ofTarget } from "./intended-target.js";
import { POLICE_WORK } from "./police-work.js";
import { stillSought } from "./sought.js";

/** "Was the shooting", "Were the shootings". */
const were = (event: string): string =>
  /(?:floods|shootings|killings|murders|slayings|attacks|explosions|riots|protests|clashes)$/i.test(event)
    ? "Were"
    : "Was";

/** After it nobody asks whether somebody was hit by chance. */
const VERDICT = /\b(?:guilty|convicted|sentenced|acquitted|verdict)\b/i;
const QUARREL = "argument|dispute|altercation|fight|quarrel|confrontation|brawl|disagreement|feud|scuffle";
const REASON = new RegExp(
  `\\b(?:${QUARREL}|stemmed from|retaliat\\p{L}*|revenge|in retribution|motivated by|robbery|robbing|to rob|jealous\\p{L}*)\\b|\\bmotives?\\b.{0,20}\\b(?:was|were|is) (?!un|not)|\\bgang[- ]related\\b`,
  "iu",
);
const SHOT = /\b(?:shot|shoots?|shooting)\b/i;
const SETTLED =
  /\b(?:arrest\p{L}*|custody|charged|charges?|sentenced?|convicted|guilty|indicted|jailed|trial|plead\p{L}*|pleaded|surrender\p{L}*|suicide|himself|herself|accident\p{L}*|murder-suicide|manhunt|at large|(?:was|were|been) caught|captured|extradited|(?:police|cops|deputies) hold|(?:is|are|was|were|being) held|held (?:on|without|for|in connection)|booked|jail|nab\p{L}*|detain\p{L}*|suspects? (?:dead|killed))\b/iu;
/** Who stands before a court has been arrested. */
const BEFORE_COURT = /\b(?:testimony|testif(?:y|ies|ied)|hearing|prosecutors?|released on bail)\b/iu;
/** Somebody is held for it, or dead who did it. */
const HELD =
  /\b(?:(?:was|were|has been|have been|is|are) (?:\p{Ll}+ )?(?:arrested|charged|taken into custody|in (?:police )?custody|booked|jailed|indicted|detained|convicted|sentenced)|(?:police|deputies|officers|detectives|troopers|authorities) (?:have |has )?(?:also )?(?:arrested|charged|detained|apprehended|caught)|(?:has|have) taken [^.;]{3,60} into custody|suspects?,? .{0,40}(?:in custody|turned (?:himself|herself) in|surrendered)|case solved|(?:first|second|third|fourth) arrest)\b/iu;
const GUNMAN_DEAD =
  /\b(?:shot (?:and killed )?(?:himself|herself)|kill(?:ed|ing) (?:himself|herself)|took (?:his|her) own life|turned the (?:gun|weapon|rifle) on (?:himself|herself)|murder[- ]suicide|(?:gunman|shooter|suspect) (?:was|is|were) (?:also )?(?:killed|dead|shot dead|found dead)|(?:gunman|shooter|suspect) (?:also )?(?:died|dies))\b/i;
const HELD_OR_DEAD = new RegExp(`${HELD.source}|${GUNMAN_DEAD.source}`, "iu");
const SOUGHT =
  /\b(?:search|look|hunt)(?:ing|ed)? for\b|\b(?:being |still |suspects? )sought\b|\bmanhunt\b|\bat large\b|\bon the (?:run|loose)\b|\bpersons? of interest\b|\btrying to (?:question|identify|find|locate)\b|\b(?:who|suspects?|gunm[ae]n|m[ae]n) (?:\p{L}+ )?(?:wanted)\b/iu;
const TIMED_DEED =
  /\b(?:shoot\p{L}*|shots|gunfire|bullets|attack|murder|stabbing|incident|crash|explosion|rampage)\b/iu;
const OF_OTHER =
  /\b(?:set(?:ting)? fire|smoking|was (?:walking|driving|sleeping|watching)|when (?:he|she|they) (?:heard|saw|said))\b/i;
/** Nobody is held yet. */
const NOT_HELD = /\b(?:no|not|any|searching|looking|large)\b|n['’]t\b/i;
const MANY_HURT = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|people|victims|others)\b/i;

/** What an arrest has overtaken. */
const BEFORE_ARREST =
  /\bno (?:arrests?|suspects?)\b|\b(?:not|n['’]t|or) (?:\p{L}+ ){0,4}(?:make|made) (?:any|no) arrests?\b|\bor make any arrests\b|\blead(?:s|ing)? (?:(?:police|them|detectives|investigators) )?to the (?:gunm[ae]n|shooters?|suspects?|killers?)\b|\b(?:search|look|check|review)\p{L}*\b.{0,30}\b(?:for|video|footage|cameras?)\b/iu;
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** A sentence that gives the day of the shots, and not only of an arrest. */
const datesIt = (text: string): boolean =>
  DATED_DEED.test(text) || ((DAY.test(text) || DATED.test(text)) && DEED.test(text) && !OF_LATER.test(text));
const DEED = /\b(?:shot|shooting|shots|kill(?:ed|s|ing)|wounded|injured|died|dead|happened|fire[ds]?)\b/iu;
const OF_LATER =
  /\b(?:arrest\p{L}*|charged|identified|verdict|trial|sought|sentenced|guilty|convicted|custody|announced|released|issued)\b/iu;
const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";
const DATED = new RegExp(`\\b(?:\\d{1,2} (?:${MONTH})|(?:${MONTH}) \\d{1,2}\\b)`);
/** "Sentenced on Friday for killing Otto Brand on March 4". */
const DATED_DEED = new RegExp(`\\b(?:shooting|killing|murder|death)s?\\b[^.;]{0,50}\\bon (?:${MONTH}) \\d`, "u");
/** A gathering, of which the victims may have been part. */
const AT_PARTY =
  /\b(?:shots|gunfire|shooting)\b.{0,20}\b(?:rang out|broke out|erupted|happened|occurred|fired)\b.{0,12}\b(?:during|at) an? |\b\d+ people were at an? /i;
const ONE_VICTIM = /\b(?:victim|boy|girl|man|woman|teen|child|\d+-year-old|he|she) was\b/i;
const NOT_GUNS =
  /\b(?:casings|shells|ammunition|rounds|magazines|notes?|knife|knives|drugs|marijuana|cocaine|heroin|cash|explosives?|bombs?|letters?|journals?|armor)\b/i;
const WEAPONS =
  /\b(?:guns|handguns|pistols|rifles|shotguns|weapons|firearms|(?:gun|handgun|pistol|rifle|shotgun) (?:and|with))\b/i;
const MAKE = "(?:Jeep|Honda|Toyota|Ford|Chevrolet|Nissan|Dodge|BMW|Mercedes)";
const VEHICLE = `(?:car|van|SUV|truck|pickup|sedan|vehicle|minivan|motorcycle|bicycle|bike|taxi|cab|${MAKE})`;

const SEARCHING =
  "\\b(?:police|detectives|deputies|officers|investigators|authorities) (?:are|were|is|have been) (?:still |now |also )?(?:looking|searching) for(?!.{0,25}\\b(?:motives?|evidence|witness(?:es)?|clues?|leads?|weapons?|ways?|videos?|footage)\\b)";
/** A word of a car and of nobody: "a white man in a Ford" is a man. */
const OF_CAR =
  "(?!(?:man|men|woman|women|person|people|males?|females?|suspects?|gunm[ae]n|teen\\p{L}*|boys?|girls?|in|with|who|wearing|driving|and|on|at|near|from)\\b)[\\p{L}\\d-]+ ";
/** A car by its colour or its make. */
const SOUGHT_CAR = new RegExp(
  `${SEARCHING} an? (?:${OF_CAR}){0,3}(?:(?:\\p{L}+-)?(?:black|white|silver|gray|grey|red|blue|green|gold|tan|brown|dark|light)[- ](?:${OF_CAR}){0,3}${VEHICLE}|${MAKE})\\b`,
  "iu",
);

const GUNS = [/\b(?:rifles?|AK-47)\b/i, /\bshotguns?\b/i, /\b(?:handguns?|pistols?|revolvers?)\b/i];
const FIRED =
  /\b(?:armed with|used|using|bought|purchased|began\b.{0,30} with|opened fire with|shot\b.{0,60} with)\b[^.;]{0,40}\b(?:rifles?|AK-47|shotguns?|handguns?|pistols?|revolvers?)\b/i;
/** Whether no other sentence has somebody fire what this one does not name. */
const agreesOnGuns = (text: string, texts: readonly string[]): boolean =>
  texts.every((other) => !FIRED.test(other) || GUNS.every((gun) => !gun.test(other) || gun.test(text)));

/** What a film has of the deed itself. */
const SHOWS_IT =
  /\b(?:show(?:s|ed|ing)?|captur(?:es|ed|ing)|catch(?:es)?|caught|record(?:s|ed)|depict(?:s|ed)?|can be seen|see(?:n|s)|film(?:s|ed)|of the (?:shooting|attack|incident|gunm[ae]n|suspects?))\b/i;

/** What violence or an accident leaves a reader to ask, in words that fit whatever the answer is. */
const OF_VIOLENCE: readonly Inquiry[] = [
  {
    question: (event) => `What led to ${event}?`,
    ofEvent: true,
    answer: new RegExp(
      `\\b(?:after|during|over|following|began (?:as|with|when)|stemmed from|escalated|result of|started (?:as|with|over)|led to|preceded by|came after) (?:an? |some (?:sort|kind) of |some |what [\\p{L} ]{3,40}? )?(?!the |that |this )(?:[\\p{L}-]+ ){0,3}(?:${QUARREL})s?\\b|\\b(?:began|started) (?:arguing|fighting)\\b|\\b(?:[Aa]n?|when an?) (?:[\\p{L}-]+ ){0,2}(?:${QUARREL})\\b.{0,40}\\b(?:escalated|turned (?:violent|deadly)|led to|ended (?:in|with)|spilled|broke out|erupted|started|began)\\b`,
      "iu",
    ),
    told: new RegExp(
      `\\b(?:${QUARREL})s?\\b|\\baccident|\\b(?:suspended|fired from|laid off|evicted|(?:thrown|kicked) out|ejected|furious|revenge|retaliat\\p{L}*)\\b`,
      "iu",
    ),
    skip: (headline, known) => BY_POLICE.test(headline) || BY_POLICE.test(known),
    value: 1.35,
  },
  {
    question: (_, answer) =>
      /\b\d+ people were at an? /.test(answer)
        ? undefined
        : AT_PARTY.test(answer)
          ? "What was going on when the shots were fired?"
          : `What ${ONE_VICTIM.test(answer) ? "was the victim" : "were the victims"} doing when the shots were fired?`,
    cues: ["when", "as", "during", "at"],
    answer:
      /\b(?:victims?|group|teens?|men|women|man|woman|people|children|couple|family|boys?|girls?|friends|brothers|sisters|\d+-year-olds?) (?:was|were) (?:all |just |both )?(?:standing|sitting|walking|driving|riding|playing|attending|leaving|gathered|gathering|celebrating|sleeping|hanging out|in (?:an?|the|his|her|their) (?:car|vehicle|van|bed|yard|parking lot)|at an?|outside)\b.{0,90}\b(?:when|as)\b.{0,60}\b(?:shot|shots|shooting|fire|fired|gunm[ae]n|gunfire|bullets?|hit|struck)\b|\b(?:shots|gunfire|shooting)\b.{0,20}\b(?:rang out|broke out|erupted|happened|occurred|fired)\b.{0,12}\b(?:during|at) an? (?:[\p{L}-]+ ){0,3}(?:party|barbecue|cookout|gathering|concert|vigil|wedding|reception|game|parade|festival|funeral|picnic)\b/iu,
    not: /\b(?:police|officers?|deput\p{L}+|witness\p{L}*|neighbou?rs?|suspects?) (?:was|were)\b/iu,
    told: /\b(?:forced (?:his|her|their) way|standing|sitting|walking|driving|riding|playing|attending|leaving|left(?! (?:\S+ ){0,6}(?:dead|injured|wounded|hurt|injuries))|gathered|celebrat\p{L}*|sleeping|hanging out|party|barbecue|cookout|concert|vigil|wedding|reception|parade|festival|funeral|picnic|home|house|suicide|accident\p{L}*|argument|fight|inside)\b/iu,
    needs: SHOT,
    value: 1.1,
  },
  {
    question: () => "What weapon was used?",
    cues: ["ak-", "rifle", "shotgun", "handgun", "pistol", "revolver", "machete", "knife", "hammer"],
    answer:
      /\b(?:shot|shoot|fired|firing|used|using|armed with|pulled|pulled out|opened fire .{0,40}with) (?:\p{L}+ ){0,3}?(?:an?|the|his|her|their) (?:[\p{L}.\d/-]+ ){0,4}(?:AK-47|assault rifle|rifle|shotgun|handgun|pistol|revolver|machete|knife|hammer)\b(?! (?:licen[cs]e|permit|found|stored|that was))|\b(?:gun|weapon|firearm)\b[^.;]{0,60} (?:was|is) (?:believed to be |described as )?an? (?:[\p{L}.\d/-]+ ){0,4}(?:rifle|shotgun|handgun|pistol|revolver)\b|\ban? (?:[\p{L}.\d/-]+ ){0,4}(?:rifle|shotgun|handgun|pistol|revolver)\b[^.;]{0,20} (?:was|were) (?:found|recovered)\b/iu,
    not: /\b(?:seized|threatened|sign|took|license|returned|stored|cleaning|repairing|later|closet|brandish\p{L}*|point(?:ed|ing))\b/iu,
    outright: /\b(?:used|shot|fired)\b/i,
    // What is found beside somebody who died by it was used; what police find elsewhere may be another.
    fits: ({ text, known, texts }) =>
      (BY_OWN_HAND.test(known) || !/\b(?:found|recovered)\b/i.test(text)) && agreesOnGuns(text, texts),
    told: /\b(?:AK-47|rifle|shotgun|handgun|pistol|revolver|machete|knife|hammer|caliber|calibre|\d ?mm)\b/i,
    needs: SHOT,
    skip: (headline, known) => BY_POLICE.test(headline) || BY_POLICE.test(known),
    value: 1,
  },
  {
    question: (event) => `What was the motive for ${event}?`,
    ofEvent: true,
    cues: ["motive", "motives"],
    answer:
      /\bmotives?\b.{0,60}\b(?:un(?:clear|known)|known|determined|released|disclosed|established|revenge|robbery|money|drugs|jealousy|was|is|remains?)\b|\b(?:determin\p{L}*|establish\p{L}*|know|knew|learn|releas\p{L}*|discuss\p{L}*|about|no|identif\p{L}*|disclos\p{L}*|reveal\p{L}*|piece together|search\p{L}* for|looking for|have) (?:(?:\p{Lu}\p{L}+['’]s?|the|a|any|shooter's|shooter’s|gunman's|gunman’s|possible|exact|clear|information about) ){0,3}motives?\b/iu,
    // "A tragedy, as police search for a motive": of something else.
    not: /^(?:As|While|When) |\bhis motives\b|(?<!\bknown) (?:as|while) [^,;]{3,60}\bmotives?\b/i,
    // Where the coverage has the reason, "unknown" is what was true before.
    fits: ({ text, texts }) => REASON.test(text) || !texts.some((other) => other !== text && REASON.test(other)),
    told: new RegExp(
      `\\bmotives?\\b|\\baccident|\\b(?:${QUARREL})s?\\b|\\b(?:gangs?|gang-related|revenge|retaliat\\p{L}*|grudge|stemmed|verdict|guilty|convict\\p{L}*|sentenced|robbery|robbed|to rob|self-defen[cs]e)\\b`,
      "iu",
    ),
    state: /./,
    value: 1.35,
  },
  {
    question: (_, answer, known) =>
      /\b(?:arrest\p{L}*|custody)\b/iu.test(answer)
        ? "Has anyone been arrested?"
        : /\bcharged\b/i.test(answer)
          ? "Has anyone been charged?"
          : /\b(?:search|look|large)/i.test(answer)
            ? stillSought(known, /\b(?:gunmen|shooters|suspects|men)\b/i.test(answer))
            : undefined,
    answer:
      /\b(?:no arrests?|no one (?:has|had) been arrested|arrests? (?:has|have|had) been made|(?:have|has|had)(?: not|n['’]t) (?:yet )?made (?:any|an) arrests?|(?:no|any) suspects? (?:has|have|is|are|in custody)|(?:is|are|was|were|been taken) (?:in|into) (?:police )?custody|remain(?:s|ed)? at large|(?:still )?(?:searching|looking) for (?:the |a |two |three |any )?(?:suspects?|gunm[ae]n|shooters?)|(?:police|deputies|detectives|officers|authorities|investigators) (?:have |has |later |also )?arrested (?:an?|two|three|four|\d+|the)|(?:is|are|was|were|has been|have been) (?:arrested|taken into custody|charged with (?:[\p{L}-]+ ){0,4}(?:murder|manslaughter|homicide|assault|shooting|weapons?|firearms?|endanger\p{L}*|neglect|abuse|injury|arson)))\b/iu,
    not: /\bhelicopters?\b|\bsince (?:he|she|they|his|her|their) (?:was |were )?arrest|\b(?:case was|charges were|was later) (?:dropped|dismissed)\b|\b(?:more|others?) were arrested\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
    outright: /\b(?:arrest\p{L}*|custody|charged)\b/iu,
    fits: ({ text, known, texts }) =>
      !(SETTLED.test(known) && BEFORE_ARREST.test(text)) &&
      !(NOT_HELD.test(text) && SOUGHT.test(known)) &&
      !(
        /\b(?:riot|protest)/i.test(known) &&
        (/\bofficers\b/i.test(text) || countHeld(text) < Math.max(...texts.map(countHeld)))
      ),
    told: new RegExp(`${SETTLED.source}|${BEFORE_COURT.source}|\\baccused\\b`, "iu"),
    state: /\b(?:no|not|searching|looking|large)\b/i,
    overtakenBy: (answer) =>
      /\b(?:no|not|searching|looking|large)\b|n['’]t\b/i.test(answer) ? HELD_OR_DEAD : GUNMAN_DEAD,
    value: 1.3,
  },
  {
    question: (event, answer, known) =>
      isOfTarget(answer) ? ofTarget(answer) : VERDICT.test(known) ? undefined : `${were(event)} ${event} random?`,
    ofEvent: true,
    cues: ["random", "targeted", "target", "targets"],
    answer:
      /\b(?:(?:was|were|not|n['’]t) (?:\p{L}+ )?(?:a )?(?:random|targeted)(?! for\b)|believed to (?:be|have been) (?:random|targeted)|appears? (?:to be |to have been )?(?:random|targeted)|\ban? random (?:act|attack|shooting)|targeted (?:attack|shooting)|intended targets?)\b/iu,
    not: /\b(?:refrain|so-called|talk about|being targeted|unsure|unclear|whether|which|know if|if any|no confirmed)\b/i,
    told: /\b(?:random|strangers?|revenge|feud|gang|argument|dispute|retaliat\p{L}*|target\p{L}*|accident\p{L}*|domestic|drive-by|home invasion|robbery|burglary|officer-involved|unintentional\p{L}*)\b/iu,
    value: 1.1,
  },
  {
    question: (event) => `${were(event)} ${event} gang-related?`,
    ofEvent: true,
    cues: ["gang", "gangs", "gang-related"],
    answer:
      /\bgang[- ]related\b|\b(?:rival|between) gangs?\b|\b(?:shooting|attack|incident|slaying|killing|gunfire)s?\b.{0,60}\bgangs?\b/i,
    not: /\bdid not (?:indicate|say)\b|\b(?:uptick|wave|other|accused|facing|series|trend|since|this year|killed|murders)\b/i,
    skip: (_, known) => /\barrest/i.test(known),
    // Who has read of the quarrel does not ask whether it was a gang's, to hear that it was not.
    fits: ({ text, known }) =>
      !(/\b(?:not|no)\b|n['’]t\b/i.test(text) && new RegExp(`\\b(?:${QUARREL})s?\\b`, "i").test(known)),
    told: /\bgangs?\b|\bgang-|\baccident|\bdomestic\b|\bsuicide\b|\bself-defen[cs]e\b/i,
    needs: SHOT,
    value: 1.05,
  },
  {
    question: () => "Did those involved know each other?",
    cues: ["know", "knew", "acquainted", "acquaintances", "connection", "relationship"],
    answer:
      /\b(?:kn[eo]w (?:each other|one another|the (?:victims?|gunm[ae]n|shooters?|suspects?)|(?:his|her|their) (?:attackers?|killers?|victims?))|(?:were|was|are) (?:\p{L}+ )?acquaint(?:ed|ances)|no (?:known )?(?:connection|relationship) (?:between|to|with)|relationship between)\b/iu,
    not: /\b(?:sort|determin|investigat|learn|looking into)\p{L}*\b|\b(?:neighbou?rs?|residents?|witness\p{L}*) (?:who )?kn[eo]w/iu,
    told: /\b(?:wife|husband|girlfriend|boyfriend|son|daughter|mother|father|brothers?|sisters?|cousins?|friends?|family|roommates?|co-?workers?|ex-|estranged|domestic|knew|landlord|tenant|band-?mates?|class-?mates?|team-?mates?|colleagues?|neighbou?rs?|acquaint\p{L}*|suicide)\b/iu,
    needs: SHOT,
    value: 1.05,
  },
  {
    question: (_, answer) =>
      SOUGHT_CAR.test(answer) ? "What car are police looking for?" : "Who are police looking for?",
    answer: new RegExp(
      `${SEARCHING} (?:an?|two|three|four|the \\p{L}+),? [^.;]{0,60}\\b(?:described|who (?:was|were) (?:seen|wearing)|wearing|in (?:his|her|their) (?:\\p{L}+ )?(?:teens|20s|30s|40s|twenties)|last seen|\\d{1,2}-year-old)\\b|\\b(?:suspects?|gunm[ae]n|shooters?) (?:is|are|was|were) described as\\b|${SOUGHT_CAR.source}`,
      "iu",
    ),
    told: new RegExp(
      `${SETTLED.source}|\\bpersons? of interest\\b|\\btrying to (?:question|identify)\\b|\\b(?:suspects?|gunm[ae]n|shooters?)\\b[^.;]{0,40}\\b(?:described as|wearing)\\b`,
      "iu",
    ),
    state: /./,
    overtakenBy: () => HELD_OR_DEAD,
    value: 1.15,
  },
  {
    // What cameras of the neighbourhood show is not said by who looks through it.
    question: (event, answer) =>
      SHOWS_IT.test(answer) || !/\b(?:surveillance|security)\b/i.test(answer)
        ? `Is there video of ${event}?`
        : "Is there surveillance video?",
    ofEvent: true,
    cues: ["video", "footage", "tape", "tapes", "camera", "cameras"],
    answer:
      /\b(?:surveillance|security|dash(?:board)?|body|cell ?phone) (?:video|footage|tapes?|cameras? (?:caught|captured|recorded|shows?|showed|led|filmed|images))\b|\bvideo from (?:an?|the) (?:\p{L}+ ){0,3}camera\b|\b(?:video|footage) (?:shows?|showed|captured|released|of the (?:shooting|attack|suspects?|gunm[ae]n|incident))\b|\bcaught on (?:camera|video|tape)\b/iu,
    not: /\b(?:installed|hop(?:e|es|ed|ing)|upgrade\p{L}*|funding|(?:search|look|check|ask)\p{L}* (?:for|to see|if|whether)|might|whether|if (?:there|any)|could have|get(?:ting)? (?:\p{L}+ )?cameras|no (?:\p{L}+ )?(?:video|footage)|body cameras|dropped off|hospital|aerial|television|news footage|scour\p{L}*|more (?:surveillance |security )?(?:video|footage)|police cars)\b/iu,
    fits: ({ text, known }) => !(SETTLED.test(known) && BEFORE_ARREST.test(text)),
    told: /\b(?:video|footage|cameras?)\b/i,
    value: 0.95,
  },
  {
    question: (event) => `When did ${event} happen?`,
    ofEvent: true,
    answer:
      /\b(?:happened|occurred|began|started|took place|broke out|shots (?:were )?(?:fired|rang out)|reports? of (?:shots|a shooting|gunfire)|shooting (?:was )?reported)\b.{0,40}\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/i,
    // An hour without its day tells nobody when; who has the day asks for no hour; and the hour of a fire is not the shooting's.
    fits: ({ text, known }) =>
      DATED.test(text) && TIMED_DEED.test(text) && !OF_OTHER.test(text) && !known.split(/(?<=[.!?]) /).some(datesIt),
    told: /\d ?[ap]\.?m\b|\b(?:morning|afternoon|evening|night|midnight|noon|dawn|overnight)\b/i,
    value: 0.9,
  },
  {
    question: () => "How old were the victims?",
    answer:
      /\b(?:victims|wounded|dead|injured|men|people|teens|students)\b.{0,50}\b(?:rang(?:e|ed|ing|es) in age|between the ages? of \d+ and|ages? (?:of )?\d+ to|between \d+ and \d+)\b|\bthe victims,? (?:were )?(?:ages?|aged) \d/i,
    not: /\b(?:rest of|other|remaining|younger|older)\b/i,
    // One age is that of one.
    told: /\b\d+[- ]years?[- ]old\b.*\b\d+[- ]years?[- ]old\b|, \d\d?,|\bage[sd]?\b|\b(?:teens|teenagers|(?:20|30|40|50|60)['’]?s|twenties|thirties)\b|\bbetween \d+ and \d+\b/i,
    needs: MANY_HURT,
    value: 0.85,
  },
  {
    question: (_, answer) => (WEAPONS.test(answer) ? "Were any weapons found?" : undefined),
    cues: ["found", "recovered", "seized", "discovered"],
    answer:
      /\b(?:police|officers|detectives|investigators|deputies|authorities|agents)(?: (?:said|say) (?:that )?they)? (?:also |later |have )?(?:found|recovered|seized|discovered) (?:an?|two|three|four|five|six|several|dozens of|more than|at least|about|\d+) [^.;]{0,60}\b(?:guns?|handguns?|pistols?|rifles?|shotguns?|weapons?|firearms?|casings|shells|ammunition|magazines|notes?|knife|knives|drugs|marijuana|cocaine|heroin|cash|explosives?|bombs?|letters?|journals?|body armor)\b/iu,
    // One gun is what the shots came from.
    not: /\binside(?:[,.]|$)|\b(?:found|recovered|seized|discovered) an? (?:\S+ ){0,3}(?:gun|handgun|pistol|rifle|shotgun|weapon|firearm|revolver)\b(?!-|,? and (?:more|an?|two|three|several|about|at|\d)|, an? | with| safe| case| inside)/iu,
    told: /\b(?:AK-47|rifles?|shotguns?|handguns?|pistols?|sentenced|guilty|convicted)\b|\b(?:guns?|weapons?|ammunition|casings|shells|drugs)\b.{0,30}\b(?:found|recovered|seized|discovered)\b|\b(?:found|recovered|seized|discovered) (?:an?|the|\d+|two|several)\b.{0,40}\b(?:gun|handgun|pistol|rifle|shotgun|weapon|casings|shells|note|ammunition)/i,
    // More guns are no news to who has read of his guns.
    fits: ({ text, known }) => NOT_GUNS.test(text) || !/\b(?:guns|weapons|firearms|rifles)\b/i.test(known),
    needs: SHOT,
    value: 1,
  },
];

/** All of them. */
export const INQUIRIES: readonly Inquiry[] = [
  ...OF_VIOLENCE,
  ...OF_GUNS,
  ...OF_INJURIES,
  ...POLICE_WORK,
  ...CIRCUMSTANCES,
  ...COURT_INQUIRIES,
  ...CONSEQUENCES,
  ...AROUND_THE_VICTIM,
];
