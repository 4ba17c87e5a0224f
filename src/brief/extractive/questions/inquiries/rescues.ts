import type { Inquiry } from "./inquiry.js";
import { leadsWith } from "./leads-with.js";

const DISASTER =
  /\b(?:flood\p{L}*|fires?|wildfires?|blaze|storm|hurricane|tornado\p{L}*|earthquake|quake|collaps\p{L}*|explosion|explod\p{L}*|blast|spill|outbreak|landslide|avalanche|cyclone|typhoon|crash\p{L}*|derail\p{L}*|sank|sinks?|capsiz\p{L}*)\b/iu;
const NUMBER =
  "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens(?: of)?|hundreds(?: of)?|scores(?: of)?)";
const CREW =
  "(?:people|workers|personnel|responders|volunteers|firefighters|rescuers|troops|soldiers|crew members|crews)";
const AT_WORK = new RegExp(
  `\\b\\d[\\d,]{2,} (?:[\\p{L}-]+ )?${CREW}\\b[^.;]{0,30}\\b(?:working on|involved in|taking part|deployed|battling|fighting|responding|assigned|searching)\\b|\\b(?:involv|deploy|mobili[sz])\\p{L}+\\b[^.;]{0,30}\\b\\d[\\d,]{2,} (?:[\\p{L}-]+ )?${CREW}\\b`,
  "iu",
);
const MISSING = new RegExp(
  `\\b${NUMBER} (?:(?:of|other|oil|rig|crew) ){0,2}(?:workers |people |men |women |children |residents |passengers |crew members |members |others )?(?:(?:are|is|were|was|remain(?:ed|s)?|still) )+(?:missing|unaccounted for)\\b|\\b[Ss]earch(?:ing|es|ed)? for (?:the )?${NUMBER} (?:missing|workers who)\\b`,
  "iu",
);
const CRIMINAL =
  /\b(?:opened|launched|begun|started|announced|opening|launching|began|conducting)\b[^.;]{0,40}\bcriminal (?:and civil )?(?:investigation|inquiry|probe)s?\b|\bcriminal (?:and civil )?(?:investigation|inquiry|probe)s?\b[^.;]{0,40}\b(?:is|are|was|has been|have been) (?:under way|underway|opened|launched|begun|started)\b/iu;
const RUINED =
  /\b(?:destroy|damag|flatten|level|burn)\p{L}*\b[^.;]{0,40}\b(?:\d[\d,]*|dozens of|hundreds of|thousands of|scores of) (?:\p{L}+ )?(?:homes|houses|buildings|structures)\b|\b(?:\d[\d,]*|[Dd]ozens of|[Hh]undreds of|[Tt]housands of) (?:\p{L}+ )?(?:homes|houses|buildings|structures)\b[^.;]{0,20}\b(?:(?:have|had) been|were|was) (?:\p{L}+ )?(?:destroyed|damaged|flattened|levelled|leveled|burned|lost)\b/iu;

/** What a disaster leaves a reader to ask of those who are lost and of those who have come to help or to look into it. */
export const RESCUES: readonly Inquiry[] = [
  {
    question: () => "How many people are missing?",
    cues: ["missing", "unaccounted"],
    answer: MISSING,
    fits: ({ text }) => leadsWith(MISSING, text),
    not: /\b(?:had been|no longer|found alive|in (?:19|20)\d\d|last year|another|posters?|initially)\b/i,
    needs: DISASTER,
    told: /\b(?:missing|unaccounted|dead|killed|killing|deaths?|died|bodies|recovered|rescued)\b/i,
    state: /./,
    overtakenBy: () => /\b(?:killed|killing|dead|died|deaths?|bodies)\b/i,
    kind: "count",
    value: 1.25,
  },
  {
    question: () => "How many people are taking part in the response?",
    cues: [
      "people",
      "workers",
      "personnel",
      "responders",
      "volunteers",
      "firefighters",
      "rescuers",
      "troops",
      "soldiers",
    ],
    answer: AT_WORK,
    fits: ({ text }) => leadsWith(AT_WORK, text),
    not: /\b(?:would|could|will|plans?|in (?:19|20)\d\d|years ago|laid off|trained|allowing)\b/i,
    needs: DISASTER,
    told: new RegExp(`\\b\\d[\\d,]{2,} (?:[\\p{L}-]+ )?${CREW}\\b`, "iu"),
    state: /./,
    kind: "count",
    before: true,
    value: 1.05,
  },
  {
    question: () => "Is there a criminal investigation?",
    cues: ["criminal"],
    answer: CRIMINAL,
    fits: ({ text }) => leadsWith(CRIMINAL, text),
    not: /\b(?:whether|could|may|might|if|calls? for|called for|urged|in (?:19|20)\d\d)\b/i,
    needs: DISASTER,
    told: /\b(?:criminal\p{L}*|investigat\p{L}*|inquir\p{L}*|probes?|prosecut\p{L}*|charge[sd]?|charges|sued|lawsuit|court)\b/iu,
    before: true,
    value: 1.15,
  },
  {
    question: () => "How many homes were destroyed or damaged?",
    cues: ["homes", "houses", "buildings", "structures"],
    answer: RUINED,
    fits: ({ text }) => leadsWith(RUINED, text),
    not: /\b(?:could|may|might|would|threat\p{L}*|at risk|in (?:19|20)\d\d|last year|years ago|evacuat\p{L}*|power)\b/iu,
    needs: DISASTER,
    told: /\b(?:homes?|houses?|buildings?|structures)\b/i,
    state: /./,
    kind: "count",
    before: true,
    value: 1.15,
  },
];
