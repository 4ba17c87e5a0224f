import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import type { Proposal } from "./asked.js";
import { matter } from "./why.js";

interface Inquiry {
  readonly question: (event: string) => string;
  /** A sentence that settles it, one way or the other. */
  readonly answer: RegExp;
  /** Where the reader has read this, the question does not arise. */
  readonly told: RegExp;
  /** Without it in the headline or in what happened, the question does not arise either. */
  readonly needs?: RegExp;
  readonly value: number;
}

const QUARREL = "argument|dispute|altercation|fight|quarrel|confrontation|brawl|disagreement|feud|scuffle";
const CONDITION =
  /\b(?:in (?:\p{L}+ (?:but|and) )?(?:critical|stable|serious|fair|good|grave|guarded)(?:,? (?:but|and) \p{L}+)? condition|(?:non-?|not )life[- ]threatening|expected to (?:survive|recover|live|be ok(?:ay)?)|fighting for (?:his|her|their) (?:life|lives)|(?:on )?life support|critically (?:injured|wounded|hurt))\b/iu;
const GUN = "(?:gun|handgun|pistol|rifle|revolver|firearm|shotgun)";
const SHOT = /\b(?:shot|shoots?|shooting)\b/i;
const SETTLED =
  /\b(?:arrest\p{L}*|custody|charged|charges?|sentenced?|convicted|guilty|indicted|jailed|trial|plead\p{L}*|pleaded|surrender\p{L}*|suicide|himself|herself|accident\p{L}*|murder-suicide|manhunt|at large|caught|captured|extradited|hold|holds|holding|held|nab\p{L}*|detain\p{L}*|suspects? (?:dead|killed))\b/iu;

const MANY_HURT = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|people|victims|others)\b/i;

/** What violence or an accident leaves a reader to ask, in words that fit whatever the answer is. */
const INQUIRIES: readonly Inquiry[] = [
  {
    question: (event) => `What led to ${event}?`,
    answer: new RegExp(
      `\\b(?:after|during|over|following|began (?:as|with|when)|stemmed from|escalated|result of|started (?:as|with|over)|led to|preceded by|came after) (?:an? |the |some )?(?:[\\p{L}-]+ ){0,3}(?:${QUARREL})s?\\b`,
      "iu",
    ),
    told: new RegExp(`\\b(?:${QUARREL})s?\\b|\\baccident`, "i"),
    value: 1.35,
  },
  {
    question: () => "How did those who did it get away?",
    answer:
      /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|robbers?|men|man|assailants?)\b.{0,40}\b(?:fled|ran (?:off|away|from|toward|down)|drove (?:off|away)|sped (?:off|away)|got away|escaped|took off)\b (?:in|on|into|by|toward|down|along|through|from|north|south|east|west)/i,
    told: /\b(?:fled|flee\p{L}*|drove off|ran|sped|escape\p{L}*|himself|herself|suicide|accident\p{L}*|dead gunman|killed by police)\b/iu,
    needs: SHOT,
    value: 1.05,
  },
  {
    question: () => "What weapon was used?",
    answer:
      /^(?!.*\b(?:found|recovered|seized|threatened|sign|took|license|returned|stored|cleaning|repairing|later|closet)\b).*\b(?:shot|shoot|fired|firing|used|using|armed with|pulled|pulled out|brandished|opened fire .{0,40}with) (?:\p{L}+ ){0,3}?(?:an?|the|his|her|their) (?:[\p{L}.\d/-]+ ){0,4}(?:AK-47|assault rifle|rifle|shotgun|handgun|pistol|revolver|machete|knife|hammer)\b(?! (?:licen[cs]e|permit|found|stored|that was))/iu,
    told: /\b(?:AK-47|rifle|shotgun|handgun|pistol|revolver|machete|knife|hammer|caliber|\d ?mm)\b/i,
    needs: SHOT,
    value: 1,
  },
  {
    question: () => "How many shots were fired?",
    answer:
      /^(?!.*\b(?:found on|found with|into the air|heard two|hours before)\b).*\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|dozens? of|several dozen|more than \w+|at least \w+) (?:gun)?(?:shots|rounds|shell casings|bullets|bullet casings)\b/i,
    told: /\b(?:shots|rounds|casings|bullets)\b/i,
    needs: SHOT,
    value: 0.95,
  },
  {
    question: (event) => `What was the motive for ${event}?`,
    answer: /^(?!As |While |When ).*\bmotives?\b/i,
    told: /\bmotives?\b|\baccident|\b(?:feud|gangs?|revenge|retaliat\p{L}*|grudge|stemmed|verdict|guilty|convict\p{L}*|sentenced)\b/iu,
    value: 1.35,
  },
  {
    question: () => "Has anyone been arrested?",
    answer:
      /^(?!.*\bhelicopters?\b).*\b(?:no arrests?|no one (?:has|had) been arrested|arrests? (?:has|have|had) been made|(?:no|any) suspects? (?:has|have|is|are|in custody)|(?:is|are|was|were|been taken) (?:in|into) (?:police )?custody|remain(?:s|ed)? at large|(?:still )?(?:searching|looking) for (?:the |a |two |three |any )?(?:suspects?|gunm[ae]n|shooters?))\b/i,
    told: SETTLED,
    value: 1.3,
  },
  {
    question: () => "Will anyone be charged?",
    answer:
      /\b(?:no (?:criminal )?charges (?:are|were|have|had|will)|charges (?:are|were|have been|will be|may be|could be|had been) (?:\p{L}+ ){0,2}(?:pending|filed|expected|brought|decided|considered)|(?:decide|determine|know|known) (?:if|whether) (?:[\p{L}’']+ ){0,4}charge[sd]?|(?:does|do|did|is|are) ?(?:not|n['’]t) (?:anticipate|expect|plan|facing|face)\b.{0,30}\bcharg\p{L}+|(?:not|n['’]t) been charged)\b/iu,
    told: /\bcharg\p{L}*|\bsentenced?\b|\bconvict|\bguilty\b|\bindict|\bplea|\btrial\b|\barrest|\bsuicide\b/iu,
    value: 1.3,
  },
  {
    question: () => "How serious are the injuries?",
    answer: CONDITION,
    told: new RegExp(
      `${CONDITION.source}|life[- ]threatening|\\bcritically\\b|\\bcritical\\b|\\b(?:serious|minor|slight)(?:ly)? (?:injur|wound|hurt)|\\b(?:verdict|guilty|convict\\p{L}*|sentenced)\\b`,
      "iu",
    ),
    needs: /\b(?:injur\p{L}*|wound\p{L}*|hurt|hospital\p{L}*|shot|stabbed|struck|crash)\b/iu,
    value: 1.2,
  },
  {
    question: () => "Where did the gun come from?",
    answer: new RegExp(
      `\\b${GUN}\\b.{0,30}\\b(?:belong(?:ed|s) to|owned by|registered to|was bought|was purchased|(?:was|been|had been) stolen|legally (?:owned|purchased|obtained|bought|registered)|had been (?:left|placed|kept)|was (?:left|kept|stored))\\b|\\b(?:bought|purchased|stole) (?:a|an|the|his|her|their|[\\p{L}.]+['’]s) (?:[\\p{L}\\d.-]+ ){0,4}${GUN}\\b|^(?!.*\\b(?:police|officers|deputies|detectives|investigators|they)\\b.{0,20}\\bfound).*\\b(?:found|grabbed|got hold of|got) (?:a|an|the|his|her|their|[\\p{L}.]+['’]s) (?:[\\p{L}\\d.-]+ ){0,4}${GUN}(?: that was)?(?: stored| kept| hidden| left)? (?:in|on|under|inside|from)\\b`,
      "iu",
    ),
    told: new RegExp(`\\b(?:found|grabbed|got|picked up) .{0,30}${GUN}|${GUN}.{0,30}(?:belong|owned)`, "i"),
    needs: SHOT,
    value: 1.2,
  },
  {
    question: () => "Does the suspect have a criminal record?",
    answer:
      /\b(?:criminal (?:record|history)|prior (?:convictions?|arrests?|criminal)|previously (?:been )?(?:convicted|arrested)|previous (?:convictions?|arrests?)|convicted felon|outstanding warrants?)\b/i,
    told: /\bcriminal (?:record|history)|\bprior\b|\bfelon\b/i,
    needs: /\b(?:suspect\p{L}*|arrest\p{L}*|accused|charged|gunman|shooter)\b/iu,
    value: 1.15,
  },
  {
    question: (event) => `Was ${event} random?`,
    answer:
      /\b(?:(?:was|were|not|n['’]t) (?:\p{L}+ )?(?:a )?(?:random|targeted)|believed to (?:be|have been) (?:random|targeted)|appears? (?:to be |to have been )?(?:random|targeted)|random (?:act|attack|shooting)|targeted (?:attack|shooting)|intended targets?)\b/iu,
    told: /\b(?:random|revenge|feud|gang|argument|dispute|retaliat\p{L}*|target\p{L}*|accident\p{L}*|domestic|drive-by|officer-involved|unintentional\p{L}*)\b/iu,
    value: 1.1,
  },
  {
    question: () => "Was anyone else hurt?",
    answer:
      /\b(?:no ?(?:body|one) else (?:was|were) (?:hurt|injured|harmed)|no other (?:injuries|people|victims|one)|no (?:other )?injuries (?:were |have been )?reported|(?:was|were) (?:not|n['’]t) (?:hurt|injured|harmed)|(?:was|were|escaped) (?:uninjured|unharmed|unhurt))\b/i,
    told: /\b(?:unhurt|uninjured|unharmed|nobody else|no one else|no other)\b/i,
    needs: /\b(?:injur\p{L}*|wound\p{L}*|hurt|shot|stabbed|killed|dead|died)\b/iu,
    value: 1.05,
  },
  {
    question: () => "Who are police looking for?",
    answer:
      /\b(?:police|detectives|deputies|officers|investigators|authorities) (?:are|were|is|have been) (?:still |now |also )?(?:looking|searching) for (?:a|an|two|three|four|at least|the \p{L}+, (?:described|who))\b(?!.{0,20}\b(?:motive|evidence|witness|clue|lead|weapon|way|video)\p{L}*)|\b(?:suspects?|gunm[ae]n|shooters?) (?:is|are|was|were) described as\b/iu,
    told: SETTLED,
    value: 1.15,
  },
  {
    question: (event) => `Is there video of ${event}?`,
    answer:
      /^(?!.*\binstalled\b).*\b(?:surveillance|security|dash(?:board)?|body|cellphone) (?:video|footage|cameras?|tapes?)\b|\bcaught on (?:camera|video|tape)\b/i,
    told: /\b(?:video|footage|cameras?)\b/i,
    value: 0.95,
  },
  {
    question: (event) => `When did ${event} happen?`,
    answer:
      /\b(?:happened|occurred|began|started|took place|broke out|called|shots were (?:fired|reported)|reported)\b.{0,40}\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/i,
    told: /\d ?[ap]\.?m\b|\b(?:morning|afternoon|evening|night|midnight|noon|dawn|overnight)\b/i,
    value: 0.9,
  },
  {
    question: () => "How old were the victims?",
    answer:
      /\b(?:victims|wounded|dead|injured|men|people|teens|students)\b.{0,50}\b(?:rang(?:e|ed|ing|es) in age|(?:between the )?ages? (?:of )?\d+ (?:to|and)|between \d+ and \d+)\b|\bthe victims,? (?:were )?(?:ages?|aged) \d/i,
    told: /\b\d+[- ]years?[- ]old\b|, \d\d?,|\bages?\b/i,
    needs: MANY_HURT,
    value: 0.85,
  },
  {
    question: () => "Is a reward offered?",
    answer: /\breward of\b|\$[\d,]+ reward\b/i,
    told: /\breward\b|\barrest|\bcharged\b|\bguilty\b/i,
    value: 1,
  },
  {
    question: () => "What sentence is possible?",
    answer:
      /\b(?:faces?|could face|facing|could get|could be sentenced to|punishable by|carr(?:y|ies)|eligible for|seek(?:ing)?) (?:up to |a (?:maximum|minimum|mandatory|possible)(?: sentence)?(?: of)? |at least |as much as |between )?(?:(?:\d+|\p{L}+)(?: (?:to|and) \d+)? years\b|life (?:in prison|without|sentence)|(?:the )?death penalty)/iu,
    told: /\b(?:sentenced|years in prison|life in prison|death penalty)\b/i,
    needs: /\b(?:charg\p{L}*|guilty|convict\p{L}*|indict\p{L}*|plead\p{L}*|arrest\p{L}*|trial)\b/iu,
    value: 1.25,
  },
];

const EVENT =
  /\b(?:shooting|attack|stabbing|killing|robbery|crash|fire|blaze|explosion|blast|bombing|collapse|derailment|accident|brawl|riot|assault|slaying|murder)s?\b/i;
const VIOLENT =
  /\b(?:shot|shoots?|shooting|killed|kills?|dead|dies?|died|murder\p{L}*|stabb\p{L}*|slain|wound\p{L}*|injur\p{L}*|hurt|crash\p{L}*|fire|blaze|explosion|attack\p{L}*|gun\p{L}*|assault\p{L}*)\b/iu;
/** A further event, an old one, or what such cases are like as a rule. */
const ELSEWHERE =
  /\b(?:last (?:year|month)|in (?:19|20)\d\d|years ago|another|other (?:cases|shootings|incidents)|similar|previous(?:ly)? shooting|unrelated|separate|statistics|nationwide|across the (?:country|nation)|in recent)\b/i;

const MANY =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|others) (?:\p{L}+ )?(?:people|others|men|women|children|kids|teens|teenagers|victims|students|officers|deputies|shot|wounded|injured|hurt)\b|\bothers\b/iu;
const RECORD = /criminal record/;
/** Of the suspect, or of somebody whose name the reader has. */
const isOfKnown = (known: string, text: string): boolean =>
  /\b(?:suspect|gunman|shooter)\b/i.test(text) ||
  (text.match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}|^\p{Lu}\p{Ll}{2,}/gu) ?? []).some(
    (name) => new RegExp(`[\\p{L},] ${name}\\b`, "u").test(known) && !/^(?:Police|Court|The|County|City)$/.test(name),
  );
/** What somebody is quoted with is not the outlet's account. */
const unquoted = (text: string): string => text.replace(/[“"][^“”"]*[”"]/g, " ");

/** What an arrest has overtaken. */
const OVERTAKEN =
  /\bno (?:arrests?|suspects?)\b|\b(?:not|n['’]t|or) (?:\p{L}+ ){0,4}(?:make|made) (?:any|no) arrests?\b|\bor make any arrests\b/iu;
/** Of several, more than one is spoken of. */
const ALL =
  /\b(?:all|both|each|others|victims|people|men|women|children|teens|two|three|four|five|six|seven|eight|nine|ten|\d+ (?:people|others)|remaining|wounded|officers|deputies)\b/i;
/** Whoever is dead has no state to ask for. */
const DEAD = /\b(?:dies|died|dead|killed|kills|slain|fatal(?:ly)?)\b/i;
const OTHERS =
  /\bothers?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ )?(?:were )?(?:wounded|injured|hurt)\b|\b(?:wounded|wounding|injured|injuring) (?:another|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu;
const HURT = /\b(?:wound(?:ed|s|ing)|injured|injures|injuring|hurt|hospitalized|others)\b/i;
/** One of several, or another one: no answer for all. */
const SUCCUMBED = /\b(?:succumbed|has died|later died|died|pronounced dead|had been in)\b/i;
const PART =
  /\b(?:(?:a|the|one) (?:second|third|fourth|fifth|sixth|seventh|other|fellow)|another|one of (?:the|them)|the latest|also (?:in|with|at|was|were))\b/i;

/** Plain matters of fact, each asked only where the reader has not been told and a sentence settles it. */
export function inquiries(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const event = SHOT.test(desk.headline)
    ? "shooting"
    : (EVENT.exec(desk.headline) ?? EVENT.exec(known))?.[0]?.toLowerCase();
  // Of several events, a sentence may be about any.
  if (
    !VIOLENT.test(desk.headline) ||
    /\b(?:shootings|attacks|stabbings|killings|crashes|fires|blasts|explosions|robberies)\b/i.test(desk.headline)
  )
    return [];
  const ranked = desk.ranked.filter(
    (p) =>
      p.words >= 5 &&
      p.words <= 45 &&
      p.quoted < 0.5 &&
      desk.features[p.id]!.topical >= 0.3 &&
      !PART.test(p.text) &&
      !ELSEWHERE.test(p.text),
  );
  const many = MANY.test(known);
  return [
    ...named(ranked, read),
    ...INQUIRIES.flatMap(({ question, answer, told, needs, value }): Proposal[] => {
      if (told.test(known) || (needs && !needs.test(known))) return [];
      if (answer === CONDITION && DEAD.test(desk.headline) && !HURT.test(desk.headline) && !OTHERS.test(known))
        return [];
      if (answer === CONDITION && DEAD.test(known) && !HURT.test(known)) return [];
      const asked = event ? question(`the ${event}`) : question("the");
      if (/\bthe(?: random)?\?$/.test(asked) || (!event && asked !== question(""))) return [];
      const passage = ranked.find(
        (p) =>
          answer.test(unquoted(p.text)) &&
          !(SETTLED.test(known) && OVERTAKEN.test(p.text)) &&
          !(many && answer === CONDITION && !ALL.test(p.text)) &&
          !(answer === CONDITION && SUCCUMBED.test(p.text)) &&
          !(RECORD.test(asked) && !isOfKnown(known, p.text)),
      );
      return passage
        ? [{ question: asked, kind: "fact", value: value + matter(desk, passage) / 2, told: [passage], fixed: true }]
        : [];
    }),
  ];
}

const FULL_NAME = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)";
const KILLED = new RegExp(
  `^(?:[^,]{0,60}? (?:as|said|say) )?${FULL_NAME}, (?:\\d{1,2},|an? \\d{1,2}-year-old[^,]{0,40},)(?: of [^,]{3,40},(?: [^,]{2,12},)?)? (?:who (?:was|died)|was|were|died|is) ?(?:\\p{L}+ )?(?:killed|pronounced dead|found dead|shot (?:and killed|to death|dead)|fatally|dead|died|at the scene)`,
  "u",
);
const ARRESTED = new RegExp(
  `^(?:[^,]{0,60}? (?:as|said|say|arrested|charged) )?${FULL_NAME}, (?:\\d{1,2},|an? \\d{1,2}-year-old[^,]{0,40},)(?: of [^,]{3,40},(?: [^,]{2,12},)?)? (?:was|has been|is|were) (?:\\p{L}+ )?(?:arrested|charged|booked|taken into custody|being held|jailed|held)`,
  "u",
);

/** "Who was killed?", "Who was arrested?": a name and an age that the reader has not met. */
function named(ranked: readonly Passage[], read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const out: Proposal[] = [];
  const add = (question: string, by: RegExp, needs: RegExp, value: number): void => {
    if (!needs.test(known) || read.some((text) => by.test(text))) return;
    const told = ranked.find((p) => {
      const name = by.exec(p.text)?.[1];
      return name !== undefined && !/\balso\b/.test(p.text) && !known.includes(name.split(" ").at(-1)!);
    });
    if (told) out.push({ question, kind: "fact", value, told: [told], fixed: true });
  };
  add("Who was killed?", KILLED, /\b(?:killed|dead|dies|died|slain|murder\p{L}*|fatal\p{L}*)\b/iu, 1.55);
  add("Who was arrested?", ARRESTED, /\b(?:arrest\p{L}*|custody|charged|caught|captured)\b/iu, 1.5);
  return out;
}
