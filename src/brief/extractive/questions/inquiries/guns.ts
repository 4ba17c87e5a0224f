import type { Inquiry } from "./inquiry.js";

const SHOT = /\b(?:shot|shoots?|shooting)\b/i;
const GUN = "(?:gun|handgun|pistol|rifle|revolver|firearm|shotgun)";
const IN_COURT = /\b(?:hearing|trial|court|charged|indicted|guilty|convicted|sentenced)\b/i;
const SHELLS = /\bcasings\b/i;
const SO_MANY =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|an? dozen|dozens? of|several dozen|more than \\w+|at least \\w+)";
const SHOTS = new RegExp(`\\b${SO_MANY} (?:gun)?(?:shots|rounds|bullets)\\b(?! casings)`, "i");
const SHOTS_OR_SHELLS = new RegExp(`\\b${SO_MANY} (?:gun)?(?:shots|rounds|(?:shell |bullet )?casings|bullets)\\b`, "i");
/** Of how many shots has been told, if roughly; that shots were fired is no number. */
const COUNT_TOLD = new RegExp(
  `${SHOTS_OR_SHELLS.source}|\\b(?:one|a|an|single|another|multiple|several|numerous|many|barrage of|hail of|series of|dozens of|hundreds of|\\d+ to \\d+) (?:[\\p{L}-]+ ){0,2}(?:gun)?(?:shots?|rounds?|casings|bullets?)\\b|\\b(?:\\d+|multiple|several|many|two|three|four|five|six|seven|eight|nine|ten) times\\b|\\bcasings\\b|\\bbullet holes\\b`,
  "iu",
);
/** Letters within which a sentence of the shots comes to their number. */
const COUNT_WITHIN = 72;
/** Bought on a day or at an hour, and of nobody and nowhere that is told. */
const BOUGHT_WHEN =
  /\b(?:bought|purchased)\b(?!.*\b(?:from|by|through|for|in (?!January|February|March|April|May|June|July|August|September|October|November|December|\d)|at (?!\d))).*(?:day\b|\b\d{1,2}:? ?\d\d\b|\b(?:19|20)\d\d\b|\b(?:days?|weeks?|months?|years?) (?:ago|before|earlier))/;

/** What a gun leaves a reader to ask: where it came from, and how often it was fired. */
export const OF_GUNS: readonly Inquiry[] = [
  {
    // Shells lie where shots were fired, and do not say how many; before a court nobody counts them.
    question: (_, answer, known) =>
      !SHELLS.test(answer) || SHOTS.test(answer)
        ? "How many shots were fired?"
        : IN_COURT.test(known)
          ? undefined
          : "How many shell casings were found?",
    answer: SHOTS_OR_SHELLS,
    outright: SHOTS,
    // "One of a dozen bullets", "a gunman still sought who fired 11": by the way, or of one gunman where there were more; dozens are no count.
    not: /\b(?:found on|found with|into the air|heard two|hours before|began|warning shots?|ammunition|loaded|one of|first|look(?:ing|ed) (?:for|into)|searching for|when they heard)\b|\bheard (?:several )?dozens?\b/i,
    fits: ({ text }) => text.search(SHOTS_OR_SHELLS) < COUNT_WITHIN,
    told: COUNT_TOLD,
    needs: SHOT,
    value: 0.95,
  },
  {
    question: (_, answer) =>
      /\b(?:belong(?:ed|s) to|owned by|registered to)\b/i.test(answer)
        ? "Whose gun was it?"
        : BOUGHT_WHEN.test(answer)
          ? "When was the gun bought?"
          : "Where did the gun come from?",
    cues: ["gun", "handgun", "pistol", "rifle", "revolver", "firearm", "shotgun"],
    answer: new RegExp(
      `\\b${GUN}\\b.{0,30}\\b(?:belong(?:ed|s) to|owned by|registered to|was bought|was purchased|(?:was|been|had been) stolen|legally (?:owned|purchased|obtained|bought|registered)|had been (?:left|placed|kept)|was (?:left|kept|stored|lying|sitting) (?:in|on|under))\\b|\\b(?:bought|purchased|stole) (?:a|an|the|his|her|their|[\\p{L}.]+['’]s) (?:[\\p{L}\\d.-]+ ){0,4}${GUN}\\b|\\b(?:found|grabbed|got hold of|got) (?:a|an|the|his|her|their|[\\p{L}.]+['’]s) (?:[\\p{L}\\d.-]+ ){0,4}${GUN}(?: that was)?(?: stored| kept| hidden| left)? (?:in|on|under|inside|from|off)\\b|\\b(?:took|pulled out) (?:a|an|the|his|her|their|[\\p{L}.]+['’]s) (?:[\\p{L}\\d.'’-]+ ){0,4}${GUN} from [^.;]{0,30}\\b(?:closet|drawer|bed|bedroom|headboard|safe|cabinet|dresser|nightstand|garage|shed|attic)\\b`,
      "iu",
    ),
    not: /\b(?:multiple|many|several) (?:guns|firearms|weapons)\b|\b(?:in|inside) the (?:home|house|apartment|residence)\b(?!.*\b(?:closet|drawer|bed\p{L}*|safe|cabinet|belong\p{L}*|owned|bought|purse|bag)\b)|\b(?:police|officers|deputies|detectives|investigators|they|staff|nurses?|hospital)\b.{0,20}\bfound/iu,
    told: new RegExp(
      `\\b(?:found|grabbed|got|picked up) [^.;]{0,30}${GUN}\\b[^.;]{0,30}\\b(?:in|on|under|inside|from|off|at|near|behind|beneath) |\\b${GUN} (?:that |which )?(?:he|she|they|the \\p{L}+) (?:had )?(?:found|got|picked up|grabbed)\\b|\\b(?:belong(?:s|ed)|owned|owns|stolen|stole|bought|purchased)\\b`,
      "iu",
    ),
    needs: SHOT,
    before: true,
    value: 1.2,
  },
];
