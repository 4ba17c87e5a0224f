import { BY_OWN_HAND } from "./by-own-hand.js";
import { BY_POLICE } from "./by-police.js";
import type { Inquiry } from "./inquiry.js";
import { sought } from "./sought.js";

const SHOT = /\b(?:shot|shoots?|shooting|gunm[ae]n|gunfire)\b/i;
const POLICE = "(?:police|officers|detectives|investigators|deputies|authorities|agents|troopers)";
const GUN = "(?:gun|handgun|pistol|rifle|revolver|firearm|shotgun|weapon)";
const A_GUN = new RegExp(`\\ban? (?:[\\p{L}\\d.-]+ ){0,4}(${GUN})\\b`, "iu");
const NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|other|multiple)";
const HELD =
  /\b(?:arrested|custody|charged|charges|indicted|jailed|(?:is|was|are|were|being) held|held (?:on|without|after|for|in)|convicted|guilty|sentenced)\b/i;
const HOME = /\b(?:home|house|apartment|residence|bedroom)\b/i;

/** Nobody else stands between: "the suspect fired at a woman, who died", "suspect in the shooting of a woman found dead". */
const SUSPECT_DEAD =
  /\b(?:(?:suspect|accused)(?:, [^,.]{3,40},)? (?:(?:was|has|had|later|since) )*|suspect in(?: (?!(?:of|who|whose|that)\b)[\p{L}'’-]+){1,8} (?:(?:was|has|later) )*|accused of(?: (?!(?:who|whose|that)\b)[\p{L}'’-]+){1,10},? (?:was|has|later) (?:later )?)(?:found dead|died|dies|is dead|killed (?:himself|herself))\b/iu;

/** Where a jury sat twice, nobody can tell which time is meant. */
const SAT_AGAIN =
  /\b(?:penalty|sentencing) phase\b|\b(?:jury|jurors)\b[^.;]{0,60}\b(?:recommend\p{L}*|death (?:penalty|sentence|verdict)|to die)\b|\bretrial\b/iu;

/** That nobody can say what they look like does not say that nobody is suspected. */
const DESCRIPTION = /\bdescriptions?\b/i;

/** What the work of the police and what follows it leave a reader to ask: what they have, whom they seek, what they say of it. */
export const POLICE_WORK: readonly Inquiry[] = [
  {
    // Which gun it is whoever finds "a firearm" in a car does not say, unless the reader knows what was fired.
    question: (_, answer, known) => {
      const found = A_GUN.exec(answer)?.[1]?.toLowerCase();
      return found && !(found !== "gun" && known.toLowerCase().includes(found))
        ? "Has a gun been found?"
        : "Has the gun been found?";
    },
    cues: ["gun", "handgun", "pistol", "rifle", "revolver", "firearm", "shotgun", "weapon"],
    answer: new RegExp(
      `\\b${POLICE}\\b[^.;]{0,30}\\b(?:found|recovered|seized)\\b[^.;,]{0,25}\\b(?:an?|the|his|her) (?:[\\p{L}\\d.-]+ ){0,4}${GUN}\\b|\\b${GUN}\\b (?:that was |which was )?(?:used )?(?:[^.;,]{0,30})?\\b(?:was|were|has been|have been) (?:not |later |also )?(?:been )?(?:found|recovered|seized)\\b|\\bno (?:${GUN}s?) (?:was|were|has been|have been) (?:found|recovered)\\b|\\b(?:not|n['’]t) (?:yet )?(?:found|recovered|find) (?:the|a|any) (?:murder )?${GUN}s?\\b`,
      "iu",
    ),
    not: /\b(?:safe|case|holster|inside a home|search warrant|years? ago|previous(?:ly)?|unclear|whether|if|replica|toy|looking|search(?:ing)?|child|toddler|boy|asleep)\b/i,
    told: new RegExp(
      `\\b(?:found|recovered|seized)\\b[^.;]{0,60}\\b${GUN}s?\\b|\\b${GUN}s?\\b[^.;]{0,60}\\b(?:found|recovered|seized)\\b|\\baccident|\\bsentenced?\\b|\\bguilty|\\bconvicted|\\bpleas?\\b|\\bpleads\\b|\\b(?:life|years) in prison\\b|\\btrial\\b`,
      "iu",
    ),
    needs: SHOT,
    // Who died by it had it.
    skip: (headline, known) => BY_POLICE.test(headline) || BY_POLICE.test(known) || BY_OWN_HAND.test(known),
    value: 1.05,
  },
  {
    question: (_, answer, known) =>
      DESCRIPTION.test(answer)
        ? `Is there a description of the ${sought(known, /\b(?:suspects|gunmen|shooters)\b/i.test(answer))}?`
        : "Do police have a suspect?",
    cues: ["suspect", "suspects", "shooter", "gunman"],
    answer:
      /\b(?:no|not (?:yet )?(?:have|released?|identified|named)(?: any| a)?|n['’]t (?:have|released?|identified|named)(?: any| a)?|without (?:any|a)) (?:\p{L}+ )?(?:suspects?(?: information| descriptions?)?|description of (?:the|a|any) (?:suspects?|shooters?|gunm[ae]n))\b/iu,
    outright: /^(?!.*\bdescriptions?\b)/i,
    // What is not released there may be.
    not: /\b(?:arrest\p{L}*|custody|motive|releas\p{L}*)\b/iu,
    fits: ({ text, texts }) =>
      !DESCRIPTION.test(text) ||
      !texts.some((other) => /\b(?:suspects?|gunm[ae]n|shooters?)\b[^.;]{0,40}\bdescribed\b/i.test(other)),
    told: /\b(?:suspects?|arrest\p{L}*|custody|charged|accused|gunman (?:was|is)|himself|identified as the shooter|accident\p{L}*|persons? of interest)\b/iu,
    needs: SHOT,
    state: /./,
    overtakenBy: () =>
      /\b(?:arrested|in custody|charged with|identified the (?:suspect|shooter|gunman)|suspects? (?:was|were|has been|have been) (?:identified|named))\b/i,
    value: 1.2,
  },
  {
    question: (_, answer) => `Are more ${/\barrests\b/i.test(answer) ? "arrests" : "charges"} expected?`,
    cues: ["arrests", "charges", "suspects"],
    answer:
      /\b(?:more|additional|further|other) (?:arrests|charges) (?:are|were|is|may|could|will|might) (?:\p{L}+ ){0,2}(?:expected|pending|possible|likely|be (?:made|filed)|forthcoming|follow|coming)\b|\b(?:expects?|anticipates?|expecting) (?:to make )?(?:more|additional|further|other) (?:arrests|charges)\b|\bno (?:other|more|further|additional) arrests (?:are|were) expected\b/iu,
    told: /\b(?:more|additional|further|other) (?:arrests|charges|suspects)\b|\b(?:sentenced|convicted|guilty)\b/i,
    needs: HELD,
    state: /./,
    value: 1.15,
  },
  {
    question: (_, __, known) => `${SUSPECT_DEAD.test(known) ? "Had" : "Has"} the suspect confessed?`,
    cues: ["confessed", "confession", "admitted", "admits", "admitting"],
    answer:
      /\b(?:confess(?:ed|es|ing)|confession|admitt(?:ed|ing) (?:to )?(?:\p{L}+ ){0,3}?(?:shooting|killing|firing|stabbing|pulling|the (?:shooting|killing|crime|murder|attack)|being the (?:shooter|gunman)|that (?:he|she) (?:shot|killed|fired|pulled)|(?:his|her) (?:role|part|involvement)))\b/iu,
    not: /\b(?:if|whether|den(?:y|ied|ies)|years ago|in (?:19|20)\d\d|pleaded|plea|confessed (?:that )?(?:he|she|they) (?:was|were))\b/i,
    told: /\b(?:confess\p{L}*|admit\p{L}*|pleaded|pled|guilty|told (?:police|detectives|investigators|deputies|officers)|convicted|sentenced|responsibility)\b/iu,
    needs: new RegExp(`${HELD.source}|\\b(?:suspect(?:ed)?|accused)\\b`, "i"),
    before: true,
    value: 1.2,
  },
  {
    question: () => "Will the suspect be tried as an adult?",
    cues: ["adult", "juvenile"],
    answer: /\b(?:charged|tried|prosecuted|charge|try|face (?:\p{L}+ )?charges) as (?:an )?(?:adult|juvenile)s?\b/iu,
    not: /\b(?:convictions?|previous(?:ly)?|years ago)\b/i,
    fits: ({ known }) =>
      !/\b(?:suspects|teens|boys|juveniles|men) (?:were|are|have been) (?:arrested|charged)\b/i.test(known),
    needs: /\b(?:1[0-7])-year-old|\b(?:teen(?:ager)?|juvenile|boy|girl|minor)\b/i,
    told: /\b(?:as (?:an )?adult|sentenced|convicted|guilty)\b/i,
    value: 1.2,
  },
  {
    question: () => "Were drugs involved?",
    cues: ["drug", "drugs", "drug-related", "narcotics", "marijuana"],
    answer:
      /\b(?:drug|narcotics)[- ]related\b|\b(?:drug|marijuana) (?:deal|sale|transaction|buy|debt|robbery|rip-?off)\b|\bover (?:drugs|marijuana|a drug)\b|\bdrugs (?:may have |might have |were |was |had )?(?:not )?(?:been )?(?:involved|played|a factor)\b/iu,
    not: /\b(?:convict\p{L}*|previous(?:ly)?|record|history|charges?|arrests?|prior|years|community|neighbou?rhood|area|not|no)\b|n['’]t\b/iu,
    told: /\b(?:drugs?|drug-\p{L}+|narcotics|marijuana|cocaine|meth\p{L}*|accident\p{L}*)\b/iu,
    needs: SHOT,
    value: 1.15,
  },
  {
    question: () => "Have the victims been named?",
    cues: ["names", "name", "identities", "identity", "named", "identified", "identify"],
    answer:
      /\b(?:names?|identit(?:y|ies)) of the (?:dead|deceased|victims?|slain)\b[^.;]{0,40}\b(?:not|n['’]t|withh\p{L}+|yet to)\b|\b(?:has|have|had|did|was|were)(?: not|n['’]t) (?:yet |immediately |been )*(?:releas\p{L}+|identif\p{L}+|named) (?:the )?(?:names?|identit\p{L}+|of the |victims?)/iu,
    not: /\b(?:suspects?|shooters?|gunm[ae]n|officers?)\b/i,
    told: /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, (?:an? )?\d{1,2}\b|\d-year-old \p{Lu}|\b(?:identified|named|names?|identit\p{L}+)\b|\b\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:was|were) (?:shot|killed|found)\b|\bson\b|\bdaughter\b|\bhis wife\b/u,
    needs: /\b(?:killed|dead|died|dies|fatal\p{L}*|slain|murder\p{L}*|homicides?|bodies)\b/iu,
    state: /./,
    overtakenBy: () =>
      /\b(?:identified|named) (?:\p{L}+ ){0,8}as \p{Lu}|(?<!\b(?:said|says|told|as|arrested|charged|for|suspect|against|gunman) )\b\d{1,2}-year-old \p{Lu}[\p{L}'’-]+ \p{Lu}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, \d{1,2}\b|\bvictims? (?:\p{L}+ ){0,4}(?:is|are|was|were) \p{Lu}\p{L}+ \p{Lu}/u,
    value: 1.05,
  },
  {
    question: () => "Was anyone else in the house?",
    cues: ["home", "house", "apartment", "residence"],
    answer: new RegExp(
      `\\b(?:${NUMBER}|at least (?:one|two|three)) (?:\\p{L}+ ){0,2}(?:people|children|adults|kids|relatives|family members|persons|siblings|members of the family)\\b[^.;]{0,40}\\b(?:was|were|had been) (?:also |all )?(?:in|inside|at|present in) the (?:\\p{L}+ )?(?:home|house|apartment|residence)\\b|\\bno ?(?:one|body) else was (?:in|inside|at|home)\\b`,
      "iu",
    ),
    not: /\b(?:killed|dead|shot|party|found)\b/i,
    told: /\b(?:party|partygoers|mother|father|parents?|relatives|siblings|brothers?|sisters?|grandmother|others?|alone|children|adults|kids|family)\b/iu,
    needs: HOME,
    value: 1.1,
  },
  {
    question: (_, answer) => `Who found the ${/\bbodies|victims|them\b/i.test(answer) ? "bodies" : "body"}?`,
    cues: ["found", "discovered"],
    answer:
      /\b(?:bodies|body|victims?|couple|family)\b[^.;]{0,30}\b(?:was|were) (?:found|discovered) (?:\p{L}+ ){0,6}by (?:an?|the|her|his|their|\p{Lu})|\b(?:relatives?|neighbou?rs?|family members?|mother|father|son|daughter|brother|sister|friends?|roommates?|landlord|grandparents?|co-?workers?|passerby|jogger) (?:\p{L}+ ){0,4}(?:found|discovered) (?:the|their|his|her) (?:\p{L}+ ){0,3}(?:bodies|body)\b|\bthe (?:son|daughter|mother|father|brother|sister|wife|husband|roommate|neighbou?r) of [^.;]{3,60} found (?:\p{L}+ ){1,3}dead\b/u,
    not: /\b(?:police|officers|deputies|firefighters)\b/i,
    told: /\b(?:found|discover\p{L}*) (?:\p{L}+ ){0,6}by\b|\b(?:relatives?|neighbou?rs?|family members?|mother|father|friends?|roommates?|landlord|grandparents?) (?:\p{L}+ ){0,5}(?:found|discover\p{L}*|called)\b|\bwomen (?:called|who found)\b|\bmade the\b/iu,
    needs: /\b(?:found|bodies|body|murder-suicide)\b/i,
    skip: (_, known) => !/\b(?:dead|killed|bodies|slain|murder\p{L}*)\b/iu.test(known),
    value: 1.15,
  },
  {
    question: () => "When is the funeral?",
    cues: ["funeral", "funerals", "buried", "visitation", "memorial", "services"],
    answer:
      /\b(?:funerals?|burial|visitation|memorial service|services)\b[^.;]{0,50}\b(?:will be|are|is|scheduled|set|planned)\b[^;]{0,60}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bwill be buried\b/u,
    told: /\b(?:funerals?|buried|burial|visitation|memorial)\b/i,
    needs: /\b(?:killed|dead|died|dies|death|slain)\b/i,
    ahead: true,
    value: 1.1,
  },
  {
    question: () => "How long did the jury deliberate?",
    cues: ["jury", "jurors", "deliberated", "deliberating", "deliberations", "deliberation"],
    answer:
      /\b(?:jury|jurors|deliberat\p{L}+)\b[^.;]{0,60}\b(?:deliberat\p{L}+|for|after|about|took|less than|more than)\b[^.;]{0,30}\b(?:hours?|minutes|days?)\b/iu,
    // Over the sentence a jury sits once more.
    not: /\b(?:choose|chose|recommend\p{L}*|penalty)\b/iu,
    fits: ({ texts }) => !texts.some((other) => SAT_AGAIN.test(other)),
    needs: /\b(?:guilty|convicted|acquitted|verdict)\b/i,
    told: /\b(?:deliberat\p{L}*|hours?)\b/iu,
    value: 1.1,
  },
  {
    question: () => "Is a reward offered?",
    answer: /(?:\breward of\b|\$[\d,]+ reward\b).{0,60}\b(?:information|arrest|conviction|capture|leads?|identif)/i,
    told: /\breward\b|\barrest|\bcharged\b|\bguilty\b/i,
    state: /./,
    value: 1,
  },
];
