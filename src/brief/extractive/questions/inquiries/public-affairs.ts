import { CALAMITIES } from "./calamities.js";
import type { Inquiry } from "./inquiry.js";
import { RESCUES } from "./rescues.js";

const LEAVES =
  /\b(?:resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? (?:down|aside)|fire[sd]|retire[sd]?|retiring|retirement|oust(?:s|ed)|dismiss(?:es|ed)|quit(?:s|ting)?|sacked|removed|leav(?:es|ing)|(?:to|will) leave|outgoing)\b/i;
const PROTEST =
  /\b(?:protest(?:s|ers?|ed|ing)?|demonstrat\p{L}*|strik(?:e|es|ers?|ing)|rall(?:y|ies)|uprising|marche[sd]?)\b/iu;
const UNREST = /\b(?:protests|demonstrations|unrest|uprising)\b/i;
/** What people die in that is neither one deed nor an accident. */
const FIGHTING =
  /\b(?:protests|demonstrations|unrest|uprising|riots|rioting|violence|fighting(?! (?:an?|the|for|to|back|against|cancer|crime|fires?|wildfires?)\b)|clashes|(?<!\b(?:trade|price|culture|tariff|bidding) )war(?! on\b)|airstrikes)\b/i;
const SO_MANY_DEAD = "(?:at least |more than |about |some |around |nearly |as many as )?\\d[\\d,]*";
const DIED_IN_IT = new RegExp(
  `\\b(?:death toll|number of (?:people|deaths|dead|those)\\b[^.;]{0,70}?)[^.;]{0,40}\\b(?:risen|rose|climbed|stands?|stood|reached|increased|now|is|was) (?:to |at )?${SO_MANY_DEAD}|\\b${SO_MANY_DEAD} (?:people|protesters|demonstrators|civilians|Palestinians|Israelis|Egyptians)?\\b ?(?:have|had|has) (?:now |so far |already )?(?:been killed|died|lost their lives)\\b|\\b${SO_MANY_DEAD} people (?:were killed|died)\\b`,
  "iu",
);
const TOLL_WITHIN = 75;
const TRUCE = /\b(?:truce|cease-?fire|peace (?:deal|agreement))\b/i;
const INQUIRY = /\b(?:investigation|probe|inquiry|review|audit)\b/i;
const inquiryIn = (known: string): string => INQUIRY.exec(known)![0].toLowerCase();
const REPORT = /\b(?:report|review|inquiry|study|commission|panel|audit)\b/i;
const STUDY = /\b(?:trial|study|poll|survey)\b/i;
const PANEL = /\b(?:committee|commission|panel|board|council|task force)\b/i;
const DISASTER =
  /\b(?:flood\p{L}*|fires?|wildfires?|blaze|storm|hurricane|tornado\p{L}*|earthquake|quake|collaps\p{L}*|explosion|heat ?wave|spill|outbreak|drought|landslide|cyclone|typhoon)\b/iu;
const ACCUSED =
  /\b(?:accus\p{L}*|alleg\p{L}*|investigat\p{L}*|charge[sd]?|charges|indict\p{L}*|probe|lawsuit|sued|allegations?|misconduct|fraud|harass\p{L}*|scandal)\b/iu;
const denier =
  /((?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+)(?:, [^,;]{2,50},)? (?:has |have |had )?(?:repeatedly |consistently |strongly |vehemently |categorically |also |always )*(?:denie[sd]|pleaded not guilty|maintain(?:s|ed) (?:his|her|their) innocence)\b/u;

/** What news of people in office, of protests, inquiries and disasters leaves a reader to ask. */
export const PUBLIC_AFFAIRS: readonly Inquiry[] = [
  {
    question: () => "Who takes over?",
    late: true,
    cues: [
      "acting",
      "interim",
      "succeed",
      "succeeds",
      "replace",
      "replaced",
      "replacement",
      "successor",
      "succeeded",
      "replaces",
      "takes",
      "take",
    ],
    answer:
      /\b(?:(?:to serve|will serve|serving|serve|named?|appointed|installed|becomes?|elevated|takes over|will take over|taking over) (?:[^.;]{0,60} )?(?:as )?(?:the |an? )?(?:acting|interim)\b|will (?:succeed|replace) (?:him|her|them|the |\p{Lu})|will take over|(?:to|would) (?:succeed|replace) (?:him|her|them|\p{Lu})|(?:succeeded|replaced) by \p{Lu}|as (?:his|her|\p{Lu}\p{L}+['’]s) (?:successor|replacement)|(?:takes|taking|take) over (?:as|from))\b/u,
    not: /\b(?:if|whether|who (?:will|would|might|could|may)|unclear|could|idea|fears?|rejects?|calling for|called for|calls for|urged|want\p{L}*|last (?:year|month)|in (?:19|20)\d\d)\b/iu,
    needs: LEAVES,
    told: /\b(?:acting|interim|(?:will|would|to) [“"]?(?:run|lead|govern) |hand(?:s|ed|ing)? (?:over )?power|succe\p{L}*|replac\p{L}*|takes? over|taking over|(?:named|appointed|elected|installed|promoted) (?!for\b)(?:\p{Lu}|assistant|deputy|former))/u,
    value: 1.2,
  },
  {
    question: (_, answer) => {
      const name = denier
        .exec(answer)?.[1]
        ?.replace(/^(?:Mr|Mrs|Ms)\.? /, "")
        .replace(/^The /, "the ");
      return name && `What does ${name} say to the accusations?`;
    },
    cues: ["denied", "denies", "guilty", "innocence"],
    answer: denier,
    fits: ({ text, known }) => known.includes(denier.exec(text)![1]!.split(" ").at(-1)!),
    not: /\b(?:denied (?:bail|bond|entry|access|the (?:motion|request|appeal|petition|application))|Court (?:has )?denied|[Jj]udge)\b/,
    needs: ACCUSED,
    told: /\b(?:den(?:y|ies|ied|ying)|not guilty|innocen\p{L}*|rejected|dismissed|hits? (?:back|out)|rebut\p{L}*)\b/iu,
    value: 1.2,
  },
  {
    question: () => "What was the cause of death?",
    cues: ["cause", "complications", "cancer", "heart", "causes", "failure"],
    answer:
      /\b(?:cause of death (?:was|is)|(?:died|death|dies) (?:\p{L}+ ){0,3}(?:of|from|after (?:a|an|suffering|battling)) |complications (?:of|from)|natural causes)\b/iu,
    not: /\b(?:wife|husband|father|mother|brother|son|daughter|in (?:19|20)\d\d|Covid|people|thousands)\b/i,
    needs: /\b(?:dies|has died|dead at|died at)\b/i,
    told: /\b(?:died (?:\p{L}+ )?(?:of|from)|causes?|cancer|heart|suicide|stroke|complications|shot|crash\p{L}*|hanged|overdose|killed|assassinat\p{L}*)\b/iu,
    value: 1.2,
  },
  {
    question: () => "What do the protesters want?",
    cues: ["demand", "demanding", "demanded", "want", "calling", "call", "called"],
    answer:
      /\b(?:protesters|protestors|demonstrators|strikers|activists|workers|unions?|crowds?|marchers)\b(?:,[^,;]{3,60},)? (?:are |were |have been |have |who are |who |also )?(?:want|wanted|demand|demanded|demanding|calling for|called for|call for)\b/iu,
    not: /^(?:As|While|When|If|After|Some) /,
    needs: PROTEST,
    told: /\b(?:demand\p{L}*|call(?:ing|ed|s)? (?:for|on)|want(?:s|ed)?|against|over|ouster|resign\p{L}*|step down|anti-)\b/iu,
    value: 1.15,
  },
  {
    question: (_, __, known) => {
      const unrest = UNREST.exec(known)?.[0].toLowerCase();
      return unrest && `How did the ${unrest} begin?`;
    },
    cues: ["began", "started", "begun"],
    answer:
      /\b(?:protests|demonstrations|unrest|uprising)\b(?: in \p{Lu}\p{L}+)? (?:began|started) (?:after|when|with|over|as)\b/u,
    needs: UNREST,
    told: /\b(?:began|started|sparked|triggered|inspired)\b/iu,
    before: true,
    value: 1.15,
  },
  {
    question: (_, __, known) => {
      const unrest = FIGHTING.exec(known)?.[0].toLowerCase();
      return unrest && `How many people have died in the ${unrest}?`;
    },
    cues: ["died", "killed", "dead", "deaths", "death", "lives"],
    answer: DIED_IN_IT,
    fits: ({ text }) => text.search(DIED_IN_IT) < TOLL_WITHIN,
    not: /\b(?:another|in (?:19|20)\d\d|last year|years ago|since (?:19|20)\d\d|each year|could|would|may|might|police officers|soldiers|injur\p{L}* in)\b/iu,
    needs: FIGHTING,
    told: /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|dies|toll|lives|victims|bodies|massacre\p{L}*)\b/iu,
    state: /./,
    kind: "count",
    value: 1.25,
  },
  {
    question: (_, __, known) => `Who brokered the ${TRUCE.exec(known)![0].toLowerCase()}?`,
    cues: ["brokered", "mediated", "brokering", "mediating", "mediators"],
    answer:
      /\b(?:truce|cease-?fire|deal|agreement|peace)\b[^.;]{0,30}\b(?:was |were )?(?:brokered|mediated|negotiated) by (?:the )?\p{Lu}|\b\p{Lu}\p{L}+[^.;]{0,30}\b(?:brokered|mediated) (?:the|a) (?:\p{L}+ )?(?:truce|cease-?fire|deal|agreement)\b/u,
    needs: TRUCE,
    told: /\b(?:broker\p{L}*|mediat\p{L}*|negotiat\p{L}*)\b/iu,
    before: true,
    late: true,
    value: 1.15,
  },
  {
    question: (_, __, known) => `How did the ${inquiryIn(known)} begin?`,
    cues: ["investigation", "probe", "inquiry", "review", "audit"],
    answer:
      /\b(?:investigation|probe|inquiry|review|audit)\b[^.;]{0,30}\b(?:began|started|was (?:launched|opened|prompted|triggered|ordered|initiated)|stems? from|grew out of)\b/i,
    fits: ({ text, known }) => new RegExp(`\\b${inquiryIn(known)}\\b`, "i").test(text),
    needs: INQUIRY,
    told: /\b(?:began|started|launched|opened|stems?|prompted|announced the)\b/i,
    before: true,
    value: 1.1,
  },
  {
    question: (_, __, known) => `What did the ${REPORT.exec(known)![0].toLowerCase()} recommend?`,
    cues: ["recommended", "recommends", "recommendations"],
    answer:
      /\b(?:report|review|inquiry|study|commission|panel|audit|It|authors|committees?)\b[^.;]{0,40}\b(?:recommend(?:s|ed)\b|(?:made|makes|offered|offers|issued|lists|included|includes) (?:[\p{L}\d]+ ){0,3}recommendations\b)|\b[Rr]ecommendations (?:include|included|are|were)\b/u,
    fits: ({ text, known }) => text.toLowerCase().includes(REPORT.exec(known)![0].toLowerCase()),
    needs: REPORT,
    told: /\brecommend/i,
    kind: "finding",
    value: 1.2,
  },
  {
    question: (_, __, known) => `How many people took part in the ${STUDY.exec(known)![0].toLowerCase()}?`,
    cues: [
      "participants",
      "volunteers",
      "respondents",
      "involving",
      "enrolled",
      "adults",
      "people",
      "patients",
      "sample",
    ],
    answer:
      /\b(?:trial|study|poll|survey|analysis)\b[^.;]{0,60}\b(?:involv(?:ed|ing)|of|among|enrolled|included|sample|surveyed|polled|questioned|with)\b[^.;]{0,30}\b\d[\d,]* (?:\p{L}+ ){0,3}(?:people|adults|participants|volunteers|respondents|patients|adolescents|children|voters|teens|students|Americans)\b|\btrial, involving [\d,]+ /iu,
    needs: STUDY,
    told: /(?<![-\d,])\b\d[\d,]{0,12} (?:\p{L}+ ){0,3}(?:people|adults|participants|volunteers|respondents|patients|adolescents|voters|teens)\b/iu,
    kind: "count",
    value: 1.15,
  },
  {
    question: (_, __, known) => `What is the ${REPORT.exec(known)![0].toLowerCase()} based on?`,
    cues: ["interviews", "interviewed", "reviewed", "examined", "citing", "based"],
    answer:
      /\b(?:interview(?:s|ed) (?:with )?(?:about |more than |nearly |almost |over )?(?:\d[\d,]*|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten|a dozen|workers|witnesses|officials)|(?:reviewed|examined|studied|analy[sz]ed) (?:about |more than |nearly |almost |over )?(?:\d[\d,]*|thousands|hundreds|dozens)|based on (?:interviews|data|documents|a review|an analysis|records))\b/iu,
    needs: REPORT,
    told: /\b(?:interview\p{L}*|reviewed|examined|based on|documents)\b/iu,
    before: true,
    value: 1.15,
  },
  {
    question: (_, __, known) => `How was the ${/\b(?:poll|survey)\b/i.exec(known)![0].toLowerCase()} carried out?`,
    cues: ["conducted", "surveyed", "polled", "respondents", "margin"],
    answer:
      /\b(?:poll|survey)\b[^.;]{0,60}\b(?:conducted|surveyed|polled|taken|questioned)\b[^;]{0,60}\d|\bmargin of (?:sampling )?error\b/i,
    needs: /\b(?:poll|survey)\b/i,
    told: /\b(?:conducted|surveyed|polled|adults|margin of|sample)\b/i,
    value: 1.05,
  },
  {
    question: (_, __, known) =>
      `How many members ${/\bwould|creat|form|establish|propos/i.test(known) ? "would" : "does"} the ${PANEL.exec(known)![0].toLowerCase()} have?`,
    cues: ["members", "member"],
    answer:
      /\b(?:committee|commission|panel|board|council|task force|body)\b[^.;]{0,80}\b(?:have|has|consists? of|made up of|includes?|of) (?:\d+|five|six|seven|eight|nine|ten|eleven|twelve|thirteen) members\b|\b(?:\d+|five|six|seven|eight|nine|ten)-member (?:committee|commission|panel|board|council|task force)\b/i,
    needs: /\b(?:committee|commission|panel|board|council|task force)\b/i,
    told: /\bmembers?\b/i,
    kind: "count",
    value: 1.15,
  },
  {
    question: () => "How long were they married?",
    cues: ["marriage", "married"],
    answer:
      /\b(?:after|of) (?:more than |nearly |almost |about )?(?:\d+|\p{L}+) years of marriage\b|\b(?:were|been) married (?:for|in) /iu,
    needs: /\bdivorc\p{L}*|\bseparat(?:e|ed|ing|ion)\b/iu,
    told: /\byears of marriage\b|\bmarried (?:for|in)\b/i,
    before: true,
    value: 1.15,
  },
  {
    question: () => "Is foul play suspected?",
    cues: ["foul"],
    answer: /\bfoul play\b/i,
    needs: /\b(?:found dead|dies|died|dead|death|body|missing)\b/i,
    told: /\b(?:foul play|suicide|murder\p{L}*|killed|shot|arrest\p{L}*)\b/iu,
    value: 1.15,
  },
  {
    question: () => "Has anyone sued?",
    late: true,
    cues: ["lawsuit", "lawsuits", "sued", "suing", "suit"],
    answer:
      /\b(?:(?:filed|brought|joined) (?:an? )?(?:\p{L}+ ){0,3}(?:lawsuits?|suits?)|(?:has|have) sued|(?:is|are) suing|lawsuits? (?:was|were|has been|have been) filed)\b/iu,
    not: /\b(?:threaten\p{L}*|who (?:is|are) suing|could|may|might|plans? to|will|dismiss\p{L}*|in (?:19|20)\d\d|would)\b/iu,
    needs:
      /\b(?:law|ban|bill|policy|rule|collapse|spill|crash|recall|order|mandate|fire|accus\p{L}*|cleared|police)\b/iu,
    told: /\b(?:lawsuits?|sue[sd]?|suing|suits?|court|judge)\b/i,
    value: 1.15,
  },
  {
    question: () => "Has a state of emergency been declared?",
    cues: ["emergency"],
    answer: /\bdeclar\p{L}+ (?:an? )?(?:local |major )?(?:state of )?(?:emergency|disaster)\b|\bstate of emergency\b/iu,
    not: /\b(?:if|once|could|may|lift\p{L}*|since|last year|also)\b/iu,
    needs: DISASTER,
    told: /\bemergency\b/i,
    value: 1.1,
  },
  {
    question: () => "How hot has it been?",
    cues: ["degrees"],
    answer:
      /\b(?:reach|hit|soar|climb|record|high|broke|topp)\p{L}*\b[^;]{0,60}\b(?:9\d|1[0-3]\d) (?:degrees|F\b)|\b(?:3[5-9]|4\d|5[0-4]) ?(?:C\b|degrees Celsius)/u,
    needs: /\bheat ?wave\b|\bheat\b/i,
    told: /\bdegrees\b|\d ?[FC]\b/,
    value: 1.15,
  },
  {
    question: () => "When was the building built?",
    cues: ["built", "constructed", "completed", "erected"],
    answer:
      /\b(?:building|tower|condo|condominium|complex|bridge|dam|house|church|school)\b[^.;]{0,40}\b(?:built|constructed|completed|erected|dates (?:back )?(?:to|from)) (?:in |back to )?(?:the )?(?:1[89]|20)\d\d/i,
    needs: /\b(?:collaps\p{L}*|fire|blaze)\b/iu,
    told: /\b(?:built|constructed|year-old (?:building|tower|condo)|(?:1[89]|20)\d\d)\b/i,
    before: true,
    value: 1.1,
  },
  {
    question: () => "How much of the fire is contained?",
    cues: ["contained", "containment"],
    answer: /\b\d+(?:%| ?per ?cent) contain(?:ed|ment)\b/i,
    needs: /\b(?:fires?|wildfires?|blaze)\b/i,
    told: /\bcontain/i,
    state: /./,
    value: 1.2,
  },
  {
    question: () => "When is the election?",
    cues: ["election", "elections", "vote", "primary"],
    answer:
      /\b(?:general |presidential |special |parliamentary |recall |primary |mayoral )?(?:election|primary|runoff)s? (?:is|are|will be|takes? place|scheduled|set|due)\b/i,
    needs: /\b(?:election|candidate|campaign|running for|runs? for|bid for|poll|primary|nomination)\b/i,
    told: /\b(?:on|in) (?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|\bNov\./u,
    ahead: true,
    kind: "next",
    value: 1.15,
  },
];

/** Asked of a calamity with dead as of any other. */
export const OF_CALAMITIES: readonly Inquiry[] = [
  ...PUBLIC_AFFAIRS.filter(({ needs }) => needs === DISASTER),
  ...RESCUES,
  ...CALAMITIES,
];
