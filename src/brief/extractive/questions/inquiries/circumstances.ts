import { BY_OWN_HAND } from "./by-own-hand.js";
import type { Inquiry } from "./inquiry.js";

const SHOT = /\b(?:shot|shoots?|shooting)\b/i;
const CHILD =
  /\b(?:child|toddler|baby|infant|son|daughter|boy|girl|brother|sister|cousin|[1-9]|1[0-4]|two|three|four|five|six|seven|eight|nine|ten)[- ](?:year|month)s?[- ]old\b|\b(?:child|toddler|baby|infant)\b/i;
const ACCUSED =
  /\b(?:arrest\p{L}*|charged?|charges|custody|suspect\p{L}*|accused|gunm[ae]n|shooters?|himself|herself|guilty)\b/iu;

/** What was done with a gun that went off. */
const HANDLED =
  /\b(?:play(?:ing|ed)|clean(?:ing|ed)|unload(?:ing|ed)?|load(?:ing|ed) (?:and|it|the|his|her|a)|reload(?:ing|ed)|show(?:ing|ed)?|handl(?:ing|ed)|drop(?:ping|ped)|fell|pull(?:ing|ed) the trigger|repair(?:ing|ed)|put(?:ting)? (?:it|the)|pick(?:ing|ed) (?:it |the (?:\p{L}+ )?)?up|point(?:ing|ed)|mov(?:e|ing|ed)|remov(?:e|ing|ed)|struggl\p{L}*|wrest\p{L}*|tripped|slipped|holster\p{L}*|tinkering|examin(?:ing|ed)|disassembl\p{L}*|hit someone|reach(?:ing|ed)|acting out|got (?:a|the|his|her) (?:\p{L}+ )?gun|found (?:a|the|his|her) (?:\p{L}+ ){0,3}(?:gun|handgun|pistol|weapon))\b/iu;

/** What stood around an act of violence: who was there, what had gone before it, what is still to fear. */
export const CIRCUMSTANCES: readonly Inquiry[] = [
  {
    question: () => "Are police looking for anyone else?",
    answer:
      /\b(?:not|n['’]t) (?:looking for|seeking|searching for) (?:any )?(?:other|more|additional|further)\b|\bno (?:other|additional|more|further) (?:suspects|shooters|gunmen|arrests? (?:is|are) expected)\b|\bacted alone\b|\b(?:police|detectives|deputies|officers|investigators|authorities|they) (?:are|were) (?:still |also )?(?:looking|searching) for (?:a (?:second|third)|another|two (?:other|more)|three (?:other|more)|other|additional|more) (?:\p{L}+ )?(?:suspects?|m[ae]n|gunm[ae]n|shooters?|persons?|people|wom[ae]n)\b|\b(?:second|third|other|another) (?:suspect|gunman|shooter)s? (?:is|are|was|were|remains?) (?:still )?(?:at large|being sought|sought|on the loose)\b/iu,
    not: /\b(?:witness(?:es)?|victims?|would not say|initially|until)\b/i,
    told: /\b(?:alone|another|second|third|other suspects?|others? (?:are|is|were)|two more|accomplice|men|suspects|gunmen|at large|accident\p{L}*)\b/iu,
    needs: ACCUSED,
    state: /./,
    value: 1.2,
  },
  {
    question: (_, answer) =>
      `How many people were at the ${/\b(?:party|concert|wedding|festival|club|church|store|restaurant|bar)\b/i.exec(answer)?.[0].toLowerCase() ?? "party"}?`,
    cues: ["party", "concert", "wedding", "festival", "club", "church", "store", "restaurant", "bar"],
    answer:
      /\b(?:about|between|more than|some|as many as|around|at least|up to|an estimated|nearly|roughly|over) (?:\d[\d,]*|hundreds of|dozens of|a hundred)(?: (?:to|and|or) \d[\d,]*)? (?:\p{L}+ )?(?:people|teens|guests|students|teenagers|partygoers|patrons|kids|customers|worshippers) (?:were |had been )?(?:still )?(?:at|inside|in|attend\p{L}*|packed|crowded) (?:into )?(?:an? |the )(?:\p{L}+ ){0,2}(?:party|concert|wedding|festival|club|church|store|restaurant|bar)\b|\bparty with (?:about |more than |some |at least |around )?\d[\d,]* /iu,
    not: /\b(?:rally|memorial|funeral|years?|each|capacity|later)\b/i,
    told: /\b(?:hundreds?|dozens|\d{2,}(?: to \d+)? (?:\p{L}+ )?(?:people|teens|guests|students|patrons|kids|customers))\b/iu,
    needs: /\b(?:party|concert|wedding|festival|club|church|store|restaurant|bar)\b/i,
    value: 1.05,
  },
  {
    question: () => "How did the gun go off?",
    cues: ["off", "discharged", "fired", "trigger"],
    answer:
      /\b(?:guns?|weapon|pistol|rifle|handgun|firearm|shotgun|revolver|it)\b[^.;]{0,40}\b(?:went off|discharged|fired)\b|\bpulled the trigger\b/i,
    not: /\b(?:unclear|not clear|whether|if|initially|would not|how or why|warning|officers?|fireworks|rounds? (?:as|were)|argu\p{L}*|times)\b|\b(?:ask|told|tell|order|urg|begg)\p{L}* [^.;]{2,30}? to (?:put|drop|give|hand|lay|set)\b/iu,
    // That somebody handled it, or pulled the trigger, does not say how it came to that.
    fits: ({ text }) => HANDLED.test(text.replace(/\b(?:pull(?:ed|ing) the trigger|handl(?:ed|ing))\b/gi, "")),
    told: HANDLED,
    needs:
      /\b(?:accident\p{L}*|unintentional\p{L}*|self-inflicted|shoots? (?:himself|herself|self)|shot (?:himself|herself))\b/iu,
    skip: (_, known) => /\b(?:suicide|murder)\b/i.test(known),
    value: 1.3,
  },
  {
    question: () => "What support is offered at the school?",
    cues: ["counselors", "counsellors", "counseling", "counselling"],
    answer:
      /\b(?:counsell?ors|counsell?ing)\b[^.;]{0,60}\b(?:schools?|students|pupils|campus|classmates|district|elementary|middle|high)\b|\b(?:schools?|students|pupils|campus|classmates|district|elementary|middle|high)\b[^.;]{0,80}\b(?:counsell?ors|counsell?ing)\b/i,
    not: /\b(?:court|defendants?|abuse|notified|guidance counsel\p{L}+)\b/iu,
    // Of "the school" only who has read of one, or of its pupils, asks.
    needs: /\b(?:students?|pupils?|school|grader|classmates?)\b/i,
    told: /\bcounsel/i,
    skip: (_, known) => !/\b(?:killed|dead|died|dies|death|fatal\p{L}*|slain)\b/iu.test(known),
    value: 1,
  },
  {
    question: (_, answer) =>
      /\b(?:officers|deputies|troopers|agents)\b/i.test(answer)
        ? "Are the officers still on duty?"
        : "Is the officer still on duty?",
    cues: ["leave", "reassigned", "desk"],
    answer:
      /\b(?:officers?|deput(?:y|ies)|troopers?|agents?)\b[^.;]{0,80}\b(?:on (?:paid )?(?:administrative )?leave|paid leave|desk duty|reassigned)\b/i,
    needs:
      /\b(?:officers?|police|deput(?:y|ies)|troopers?|cops?)\b[^.]{0,60}\b(?:shot|shoot\p{L}*|killed|opened fire|fired)\b|\b(?:shot|killed|shooting)\b[^.]{0,40}\bby (?:\p{L}+ ){0,3}(?:officers?|police|deput(?:y|ies)|cops?)\b/iu,
    told: /\b(?:leave|suspended|desk duty|reassigned|guilty|convicted|sentenced?)\b/i,
    value: 1.15,
  },
  {
    question: () => "How many homicides has the city had this year?",
    cues: ["homicide", "homicides", "murder", "murders"],
    answer:
      /\bcity['’]s (?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:homicide|murder)(?: victim)? (?:of|this|in|so far)\b|\b(?:the )?(?:\d+(?:st|nd|rd|th)) (?:homicide|murder)(?: victim)? (?:of|this|in) (?:the year|this year|the city|20\d\d)\b/i,
    not: /\b(?:believed|last year|county)\b/i,
    needs: /\b(?:killed|dead|died|dies|fatal\p{L}*|slain|homicide|murder\p{L}*)\b/iu,
    told: /\b(?:homicides?|murders) (?:of|this|in|so far)\b/i,
    before: true,
    value: 1.05,
  },
  {
    question: () => "Were any adults there?",
    cues: [
      "mother",
      "father",
      "parent",
      "parents",
      "adult",
      "adults",
      "grandmother",
      "grandfather",
      "babysitter",
      "alone",
    ],
    answer:
      /\b(?:mother|father|parents?|adults?|grandmother|grandfather|babysitter)\b.{0,12}\b(?:was|were) (?:not |also |both )?(?:home|at home|at work|asleep|sleeping|in (?:another|the next|a different) room|upstairs|downstairs|in the (?:house|home|apartment|car|room|vehicle|kitchen|shower))\b|\bno adults? (?:was|were)\b|\b(?:at least )?(?:one|two|three|four|several) (?:adults?|parents?) (?:was|were) (?:home|in|inside|present)\b|\bhome alone\b/iu,
    not: /\b(?:arrested|charged|if|when (?:police|officers|deputies))\b/i,
    told: /\b(?:mother|father|dad|mom|parents?|adults?|alone|uncle|aunt|grand\p{L}+|babysitter)\b/iu,
    needs: CHILD,
    skip: (_, known) => !/\baccident|\bshot (?:himself|herself)|\bplaying\b|\bunintentional/i.test(known),
    value: 1.15,
  },
  {
    question: () => "Was alcohol involved?",
    late: true,
    cues: ["alcohol", "drinking", "drunk", "intoxicated", "blood-alcohol"],
    answer:
      /\balcohol\b.{0,60}\b(?:factor|involved|role)\b|\b(?:had been|were|was) (?:drinking|drunk|intoxicated)\b|\bblood[- ]alcohol\b|\badmitted (?:to )?(?:drinking|having (?:had )?(?:\p{L}+ ){0,3}(?:drinks|beers))\b/iu,
    not: /\b(?:driver|crash|license|bar's|served)\b/i,
    told: /\b(?:alcohol|drinking|drunk|intoxicated|impaired)\b/i,
    value: 1,
  },
  {
    question: () => "Was the gun legally owned?",
    answer:
      /\b(?:guns?|weapons?|pistols?|handguns?|rifles?|firearms?|shotguns?)\b.{0,60}\b(?:legally (?:owned|purchased|bought|obtained|registered|possessed)|(?:was|were) (?:registered|unregistered|unlicensed|illegal)|stolen)\b|\b(?:legally (?:owned|purchased|bought|obtained)|registered|unlicensed|unregistered|illegal(?:ly owned)?) (?:\p{L}+ )?(?:guns?|weapons?|pistol|handgun|rifle|firearm|shotgun)\b|\b(?:had|has|have|holds?|held) an? (?:valid )?(?:concealed[- ](?:carry|weapons?|handgun|pistol|firearm)|gun|firearms?) (?:permit|licen[cs]e)\b/iu,
    not: /\b(?:charged?|charges|law|laws|sales?|Congress|federal|checks|policy|legislation|counts?|possession|unclear|found|gang)\b/i,
    told: /\b(?:legal(?:ly)?|illegal(?:ly)?|registered|permit|licen[cs]e|stolen|belong(?:s|ed))\b/i,
    needs: SHOT,
    skip: (headline) => /\bpolice (?:shot|shoot|kill)/i.test(headline),
    before: true,
    value: 1.1,
  },
  {
    question: () => "Were there warning signs?",
    answer:
      /\b(?:had (?:previously|repeatedly) threatened|previously threatened|(?:restraining|protective) order (?:against|was|had been)|order of protection|had been (?:called|sent) to the (?:home|house|apartment|address)|(?:police|officers|deputies) (?:had|have) been (?:to|called to) (?:the|this|their) (?:home|house|location|apartment|address)|history of (?:domestic|mental|depression|violence against)|struggl\p{L}+ with (?:mental|depression|emotional)|suffered from (?:mental|depression|schizophrenia|bipolar|paranoi\p{L}*)|diagnosed with (?:depression|schizophrenia|bipolar|a mental))\b/iu,
    not: /\b(?:no (?:divorce|requests?)|violating|charges?|various|other reasons)\b/i,
    told: /\b(?:threat\p{L}*|restraining|protective|order of protection|mental\p{L}*|depress\p{L}*|history|troubled|warning|signs)\b/iu,
    needs: /\b(?:killed|dead|fatal\p{L}*|murder\p{L}*|gunman|shooter|suspect|himself)\b/iu,
    skip: (_, known) => /\baccident|\bgang|\bself-defen[cs]e/i.test(known),
    before: true,
    value: 1.15,
  },
  {
    question: () => "Did the gunman leave a note?",
    cues: ["note", "notes"],
    answer:
      /\b(?:left|leave|found|leaving) (?:no|an?|any) (?:suicide )?notes?\b|\bno (?:suicide )?note (?:was|has been|had been) (?:found|left)\b/i,
    not: /\b(?:whether|if|unclear|releasing)\b/i,
    told: /\bnote\b/i,
    needs: SHOT,
    skip: (headline, known) =>
      !BY_OWN_HAND.test(`${headline} ${known}`) && !/\bgunman|\brampage|\bsuspect\b/i.test(known),
    value: 1.1,
  },
];
