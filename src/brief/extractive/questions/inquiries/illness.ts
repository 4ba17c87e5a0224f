import { MONTH_NAME } from "../../../../text/months.js";
import { WEEKDAY_NAME } from "../../../../text/weekdays.js";
import type { Inquiry } from "./inquiry.js";
import { leadsWith } from "./leads-with.js";

const ILLNESS = /\b(?:flu|virus|disease|infection|illness|outbreak|coronavirus|Covid|COVID-19)\b/;
const OF_A_DRUG = /\b(?:resist\p{L}*|vaccin\p{L}*|drugs?|jabs?|shots?)\b/iu;
/** "Similar to those of seasonal flu" names none. */
const NAMED_SYMPTOM =
  /\b(?:fever|cough\p{L}*|headaches?|aches?|vomit\p{L}*|rash|pain|chills|fatigue|throat|nausea|diarrh\p{L}*)\b/iu;

/** Of one country alone: "337 cases in Kestria", not "23 in Kestria and four in Solmark", "in April" or "in Kestrian hospitals". */
const CASES_IN = new RegExp(
  `\\bcases in (?!(?:${MONTH_NAME}|${WEEKDAY_NAME})\\b)((?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)(?=[,.;]|$| (?:and|as|on|since)\\b)(?!(?:,|,? and) [\\p{L}\\d]+ in \\p{Lu})`,
  "u",
);

/** "Schools are already closed": where, or how many, has to be told. */
const SO_MANY_OR_WHERE =
  /\b(?:\d+|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ff]ifteen|[Tt]wenty|[Dd]ozens of|[Hh]undreds of|[Tt]housands of) (?:\p{L}+ )?(?:schools|nurseries)\b|\b(?:[Ii]n|[Aa]t|[Aa]cross|of|throughout) (?:the )?(?:\p{Ll}+ )?\p{Lu}\p{L}+|^(?:\p{Lu}\p{L}+ ){1,3}said\b|\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?School\b/u;

const DEATHS =
  /\b(?:killed|claimed the lives of) (?:about |some |more than |at least |nearly |over )?\d[\d,]{0,12}\b|\b(?<![\d,])\d[\d,]{0,12} people (?:have |had )?(?:now |so far )?died\b|\b(?<![\d,])\d[\d,]{0,12}(?:-plus)? deaths\b/i;
const DEATHS_IN =
  /\bdeaths (?:linked to [^,.;]{3,30} |from [^,.;]{3,30} )?(?:have been recorded )?in ((?:the )?\p{Lu}\p{L}+)(?=[,.;]| with\b)/u;
const COUNTRIES =
  /\b(?:cases|virus|flu|disease|outbreak|infect\p{L}+|affected|spread)\b[^.;]{0,40}\b(?:in|to|affected|reached) (?:more than |over |at least |some |about )?\d+ countries\b|\bcountries affected to \d+/iu;
const WARNED_OFF =
  /\badvis(?:ing|ed|es) (?:\p{L}+ )?against (?:all )?(?:but essential |non-essential )?travel\b|\b(?:avoid|restricted|advised against|warned against) (?:all )?(?:non-essential |unnecessary )?travel(?:l?ing)? to\b|\btravel warnings?\b/iu;

/** What news of an illness leaves a reader to ask. */
export const OF_ILLNESS: readonly Inquiry[] = [
  {
    question: (_, answer) =>
      `How does ${
        /\b(?:virus|disease|infection|illness|flu)\b/i
          .exec(answer)?.[0]
          .toLowerCase()
          .replace(/^(?!flu)/, "the ") ?? "it"
      } spread?`,
    cues: ["spread", "spreads", "transmitted"],
    answer:
      /\b(?:virus|disease|illness|infection|flu|it)\b[^.;]{0,25}\b(?:is|are|can be) (?:mainly |usually |most often )?(?:spread|transmitted|passed on) (?:by|through|from|via|when|in)\b|\b(?:virus|disease|illness|infection|flu) spreads (?:mainly |easily )?(?:by|through|from|via|when)\b/i,
    not: /\b(?:no evidence|cannot|not)\b|n['’]t\b/i,
    needs: ILLNESS,
    told: /\bspread(?:s|ing)? (?:by|through|from|via)\b|\btransmitted\b/i,
    before: true,
    value: 1.15,
  },
  {
    question: (_, answer) =>
      /\b(?:no vaccine|vaccine (?:is|already))\b/i.test(answer)
        ? "Is there a vaccine?"
        : "When will a vaccine be ready?",
    cues: ["vaccine"],
    answer:
      /\bno vaccine\b|\bvaccine\b[^.;]{0,60}\b(?:available|ready|weeks|months)\b|\bmonths to (?:produce|make|develop) a vaccine\b/i,
    not: /\b(?:seasonal|before they are offered|pregnant|by the time|minimi[sz]ed|was (?:created|made))\b/i,
    needs: /\b(?:flu|virus|outbreak|pandemic)\b/i,
    told: /\bvaccin/i,
    before: true,
    value: 1.15,
  },
  {
    question: () => "How is it treated?",
    cues: ["treated", "treating"],
    answer: /\bcan be treated with\b|(?<!partly )\beffective (?:at|in|for) treating\b/i,
    // "There is no vaccine, but it can be treated" answers another question first.
    not: /^There is (?:currently )?no\b/i,
    needs: ILLNESS,
    // The names of antivirals end so.
    told: /\b(?:treat(?:ed|ment|ing)|drugs?|anti-?virals?|\p{L}{3,}vir)\b/iu,
    before: true,
    value: 1.15,
  },
  {
    question: () => "What are the symptoms?",
    cues: ["symptoms"],
    answer:
      /\bsymptoms(?: (?!on\b|after\b)\p{L}+){0,5},? (?:which (?:can |may )?)?(?:include|includes|including|are (?:mild|usually)|such as|range)\b|\bsymptoms\b[^.;,]{0,50},? and include\b/iu,
    needs: ILLNESS,
    fits: ({ text }) => NAMED_SYMPTOM.test(text),
    // Of a drug or a vaccine nobody asks what the illness is like.
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\bsymptoms?\b/i,
    value: 1.15,
  },
  {
    question: (_, answer) => {
      const place = CASES_IN.exec(answer)?.[1];
      return place ? `How many cases are there in ${place}?` : "How many cases have been confirmed?";
    },
    cues: ["cases"],
    answer:
      /\bthere (?:are|were|have been) (?:now )?\d[\d,]{0,12} (?:confirmed )?cases\b|\b(?<![\d,])\d[\d,]{0,12} (?:confirmed cases|cases (?:have been |had been )?confirmed)\b/i,
    not: /\b(?:suspected|ago|school|resistant)\b/i,
    needs: ILLNESS,
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\b(?<![\d,])\d[\d,]{0,12} (?:[\p{Ll}-]+ ){0,4}cases\b|\bcases\b[^.;]{0,25}\d|\b(?<![\d,])\d[\d,]{0,12} (?:people|infections)\b/u,
    state: /./,
    kind: "count",
    value: 1.1,
  },
  {
    question: () => "How severe is the illness?",
    cues: ["mild", "mildly", "severe", "severity", "moderate"],
    answer:
      /\b(?:most|majority|virus|flu|illness|disease|pandemic|outbreak|infections?|cases|strain|variant)\b[^.;]{0,60}\b(?:mild(?:ly)?|severe|moderate|(?:more|less) severe)\b(?! (?:shortages?|storms?|weather|strain|pressure|impact|blow|delays?|lack|disruption)\b)/i,
    not: /\b(?:if|could|may|might|would|whether|too early|fear\p{L}*|side effects|pneumonia|acute respiratory|in (?:19|20)\d\d|not (?:mean|indicate)|you|your|look at|prov(?:es|ing)|victims)\b/iu,
    needs: ILLNESS,
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\b(?:mild\p{L}*|sever(?!al)\p{L}*|moderate\p{L}*|serious\p{L}*|dead\p{L}*|fatal\p{L}*)\b/iu,
    state: /./,
    before: true,
    value: 1.1,
  },
  {
    question: () => "Have schools been closed?",
    cues: ["schools", "school", "nurseries"],
    answer:
      /\b(?:schools?|nurseries)\b[^.;]{0,40}\b(?:closed|shut|closing|shutting|suspended(?! (?:[\p{L}\d]+ ){0,2}(?:pupils?|students?|teachers?|staff)\b))\b|\b(?:closed|closing|shut|shutting|closure of)\b[^.;]{0,40}\b(?:schools?|nurseries)\b/iu,
    not: /\b(?:if|could|may|might|would|whether|should|consider\p{L}*|reopen\p{L}*|other|also|in (?:19|20)\d\d)\b/iu,
    fits: ({ text }) => SO_MANY_OR_WHERE.test(text),
    needs: ILLNESS,
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\b(?:schools?|pupils?|students?|classes)\b/i,
    state: /./,
    before: true,
    value: 1.05,
  },
  {
    question: (_, answer) => {
      const place = DEATHS_IN.exec(answer)?.[1];
      return place ? `How many people have died in ${place}?` : "How many people have died?";
    },
    cues: ["killed", "died", "deaths", "dead"],
    answer: DEATHS,
    fits: ({ text }) => leadsWith(DEATHS, text),
    not: /\b(?:in (?:19|20)\d\d|seasonal|Spanish|Hong Kong flu|bird flu|each year|every year|a year|could|would|may|might|suspected|after as many|that day)\b/i,
    needs: /\b(?:flu|virus|outbreak|epidemic|pandemic|disease)\b/i,
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\b(?:kill(?:ed|ing|s|er)?|dead|deaths?|died|dies|toll|fatal\p{L}*|lives)\b/iu,
    state: /./,
    kind: "count",
    before: true,
    value: 1.2,
  },
  {
    question: () => "How many countries are affected?",
    late: true,
    cues: ["countries"],
    answer: COUNTRIES,
    not: /\b(?:could|would|may|might|in (?:19|20)\d\d|poor\p{L}*|rich\p{L}*|vaccine)\b/iu,
    needs: ILLNESS,
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\bcountries\b/i,
    state: /./,
    kind: "count",
    before: true,
    value: 1.1,
  },
  {
    question: () => "What should people with symptoms do?",
    cues: ["symptoms"],
    answer:
      /\b(?:anyone|anybody|people|those|travell?ers|parents|patients)\b[^.;]{0,80}\bsymptoms\b[^.;]{0,150}\b(?:should|(?:is|are) (?:already |being |now )*(?:advised|told|urged|asked|instructed) to)\b|\bshould (?:consult|see|call|contact)\b[^.;]{0,80}\bsymptoms\b/iu,
    not: /\b(?:if it|would|could|might|tested)\b/i,
    needs: ILLNESS,
    skip: (headline) => OF_A_DRUG.test(headline),
    told: /\b(?:stay(?:ing)? (?:at )?home|seek medical|symptoms)\b/i,
    before: true,
    value: 1.1,
  },
  {
    question: () => "Has a travel warning been issued?",
    cues: ["travel", "traveling", "travelling"],
    answer: WARNED_OFF,
    fits: ({ text }) => leadsWith(WARNED_OFF, text),
    not: /\b(?:also|not|ruled out|rejected|would|could|might|if|whether)\b|n['’]t\b/i,
    needs: ILLNESS,
    told: /\btravel(?:l?ing)?\b|\bflights\b/i,
    state: /./,
    before: true,
    value: 1.1,
  },
];
