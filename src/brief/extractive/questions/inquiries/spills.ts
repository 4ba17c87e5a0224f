import type { Inquiry } from "./inquiry.js";
import { leadsWith } from "./leads-with.js";

/** Oil that runs out, in whatever order the words come. */
export const SPILL =
  /\b(?:oil|crude)\b[^.]{0,80}\b(?:spill|leak|gush)\p{L}*|\b(?:spill|leak|gush)\p{L}*\b[^.]{0,80}\b(?:oil|crude)\b/iu;
/** What may come, and what another spill did. */
const OF_OTHERS =
  /\b(?:could|would|may|might|if|whether|unless|threat\p{L}*|fear\p{L}*|speculat\p{L}*|will have|potential\p{L}*|Valdez|19\d\d|years ago|in 20\d\d|last year|ever)\b/iu;
const MONEY = "[$£€]\\d";
/** Whoever pays is named first: "the president makes a trip and says the company pays" tells of a trip. */
const PAYER_WITHIN = 50;

const ASHORE =
  /\b(?:oil|slick|crude|spill|tar ?balls|sheen)\b[^.;]{0,50}\b(?:(?:has|have|had) (?:already |now |also |since )?(?:reached(?![^.;]{0,15}[$£€\d])|washed (?:ashore|up)|come ashore|hit(?![^.;]{0,25}\b(?:shares?|price|profits?|tourism|econom\p{L}*|industr\p{L}*|business\p{L}*|sales|value)\b)|fouled|coated|contaminated|polluted|soiled|permeated)|(?:has|have|had|is|was|were)? ?(?:begun|started|been found|found|spotted)? ?(?:to wash|washing|coming) (?:ashore|up)|(?:is|was) not expected to (?:reach|hit))\b|\bto have (?:\p{L}+ )?oil wash (?:ashore|up)\b/iu;
const NO_FISHING =
  /\bclosed to (?:\p{L}+ )?fishing\b|\bfishing (?:areas?|grounds?|waters|season|industry|boats)\b[^.;]{0,40}\b(?:closed|shut|banned|halted|ground to a halt|suspended|reopened?)\b|\bfishing (?:ban|restrictions)\b|\b(?:ban(?:ned|s)?|suspended|halted|closed|reopen(?:ed)?)\b[^.;]{0,40}\bfishing\b/iu;
/** What is laid out on the water, and what is sprayed on it. */
const BOOMS =
  /\b(?:deploy(?:ed|ing)?|plac(?:e|ed|ing)|la(?:id|ying)|put(?:ting)? out|repaired)\b[^.;]{0,40}\bbooms?\b/iu;
const CHEMICALS =
  /\b(?:us(?:ed|ing)|spray(?:ed|ing)?|shooting|dump(?:ed|ing)|pump(?:ed|ing)|appl(?:ied|ying))\b[^.;]{0,30}\bdispersants?\b|\bdispersants?\b[^.;]{0,30}\b(?:applied|sprayed)\b/iu;
const PAYS =
  /\b(?:must|will|would|has to|(?:has|had|have) (?:agreed|promised|pledged|vowed) to|agreed to|pledged to|promised to|(?:is|was) (?:\p{L}+ )?responsible(?: [^,;.]{3,30})? for|(?:accepts?|accepted|takes?|took) (?:full )?responsibility for) (?:be (?:held )?responsible for |pay(?:ing)? |cover(?:ing)? |bear(?:ing)? |meet(?:ing)? )?[^.;]{0,40}?\b(?:clean-?up|clean(?:ing)? (?:it|the oil) up|costs? (?:of|caused by)|all (?:legitimate |necessary |the )?(?:costs|claims))\b/iu;
const COST =
  /\b(?:spill|leak|disaster|crisis)\b[^.;]{0,20}\b(?:has|had) (?:now |so far |already )*cost (?:it|the company|the firm|\p{Lu}\p{L}+)\b[^.;]{0,30}[$£€]\d|\bcosts? of (?:dealing with )?the (?:[\p{L}-]+ ){0,3}(?:spill|disaster|leak)\b[^.;]{0,30}\b(?:risen to|rose to|reached|hit|stands? at|stood at|totall?ed|passed|was|is|at)\b[^.;]{0,20}[$£€]\d/iu;

/** What a spill of oil leaves a reader to ask: where it has got to, what it has done, and who pays. */
export const SPILLS: readonly Inquiry[] = [
  {
    question: () => "Has the oil reached the shore?",
    cues: ["oil", "slick", "crude", "spill", "tarballs", "sheen"],
    answer: ASHORE,
    fits: ({ text }) => leadsWith(ASHORE, text),
    not: new RegExp(`${OF_OTHERS.source}|\\boil also\\b`, "iu"),
    needs: SPILL,
    // A well lies "off the coast of" somewhere, and the Coast Guard is anywhere.
    told: /\b(?:ashore|shores?|beach\p{L}*|(?<!\boff (?:\S+ ){1,4})coasts?(?! guard)|coastlines?|marsh\p{L}*|wetlands|barrier islands|landfall)\b/iu,
    state: /./,
    before: true,
    value: 1.15,
  },
  {
    question: () => "Who pays for the clean-up?",
    cues: ["pay", "paying", "responsible", "responsibility", "cover", "bear", "meet"],
    answer: PAYS,
    fits: ({ text }) => leadsWith(PAYS, text, PAYER_WITHIN),
    not: /\b(?:if|whether|not|n['’]t|refus\p{L}*|unclear|insurers?|Valdez)\b/iu,
    needs: SPILL,
    told: /\b(?:pays?|paid|paying|compensat\p{L}*|costs?|bill|claims|fund|responsib\p{L}*)\b/iu,
    before: true,
    value: 1.15,
  },
  {
    question: () => "How much has the spill cost?",
    cues: ["cost", "costs"],
    answer: COST,
    fits: ({ text }) => leadsWith(COST, text),
    not: /\b(?:would|may|might|will|eventually|ultimately|Valdez)\b/iu,
    needs: SPILL,
    told: new RegExp(`${MONEY}|\\bcosts?\\b`, "iu"),
    state: /./,
    kind: "count",
    before: true,
    value: 1.15,
  },
  {
    question: () => "Has fishing been restricted?",
    cues: ["fishing"],
    answer: NO_FISHING,
    fits: ({ text }) => leadsWith(NO_FISHING, text),
    not: /\b(?:could|would|may|might|if|whether|Valdez|normally|lawsuit|suits?|claims)\b/i,
    needs: /\b(?:leak|spill|slick|gush|blow-?out)\p{L}*/iu,
    skip: (_, known) => !/\b(?:oil|crude|wells?|wellhead)\b/i.test(known),
    told: /\bfish(?:ing|ermen|eries|ery)\b/i,
    state: /./,
    before: true,
    value: 1.1,
  },
  {
    question: (_, answer) =>
      BOOMS.test(answer)
        ? "What is being done to keep the oil from the coast?"
        : "Are chemicals being used against the oil?",
    cues: ["boom", "booms", "dispersant", "dispersants"],
    answer: new RegExp(`${BOOMS.source}|${CHEMICALS.source}`, "iu"),
    fits: ({ text }) => leadsWith(BOOMS, text) || leadsWith(CHEMICALS, text),
    not: /\b(?:could|would|may|might|if|whether|plans?|planned|concerns?|worried|report|study|too much|approval|asked|also|Valdez|they added|in the meantime)\b/i,
    outright: BOOMS,
    needs: SPILL,
    told: /\b(?:booms?|dispersants?|skimm\p{L}*|chemicals?)\b/iu,
    state: /./,
    before: true,
    value: 1.1,
  },
];
