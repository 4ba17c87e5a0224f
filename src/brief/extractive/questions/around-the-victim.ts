import type { Inquiry } from "./inquiry.js";

const SHOT = /\b(?:shot|shoots?|shooting|gunfire)\b/i;
const CHILD =
  /\b(?:child(?:ren)?|toddler|baby|infant|boy|girl|son|daughter|[1-9]-(?:year|month)-old|1[0-4]-year-old)\b/i;
const WHO =
  "(?:boy|girl|child|toddler|baby|infant|teen(?:ager)?|man|woman|victim|\\d{1,2}-(?:year|month)-old(?: boy| girl| man| woman)?)";
const PART_OF_BODY =
  "(?:head|legs?|arms?|chest|back|stomach|abdomen|face|neck|foot|feet|hand|shoulder|thigh|torso|buttocks|hip|side|groin|knee|ankle|eye|cheek)";
const HIT = new RegExp(
  `\\b${WHO} (?:was |had been )?(?:\\p{L}+ )?(?:shot|hit|struck|wounded) (?:once |twice )?in (?:the|his|her) (?:(?:lower|upper|left|right) )?${PART_OF_BODY}\\b|\\b${WHO}\\b[^.;,]{0,30} gunshot wounds? (?:to|in) (?:the|his|her) (?:(?:lower|upper|left|right) )?${PART_OF_BODY}\\b`,
  "iu",
);
/** What whoever was hit is called in the answer. */
const hitOne = (text: string): string => {
  const found = HIT.exec(text)![0].toLowerCase();
  const noun = /\b(?:boy|girl|toddler|baby|infant|child|teenager|teen|woman|man)\b/.exec(found)?.[0];
  return noun ?? (/^(?:\d|1[0-4])-|month/.test(found) ? "child" : "victim");
};
const SEVERAL_HIT =
  /\b(?:others?|victims|two|three|four|five|six|seven|eight|nine|ten) (?:\p{L}+ ){0,3}(?:shot|wounded|injured|hurt|hit|killed|dead)|\b(?:shot|shooting|wounded|injured|hurt|killed) (?:\p{L}+ )?(?:others?|two|three|four|five|six|seven|eight|nine|ten)\b|\bvictims\b|\bothers\b/iu;
const SCHOOL = "(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}(?:School|High|Elementary|Academy|College|University)\\b";
const YOUNG = /\b(?:boy|girl|child|teens?|teenager|student|[5-9]-year-old|1\d-year-old)\b/i;

/** What is asked of whoever was hit, and of those around: where, who called for help, who looks after a child, who shot back. */
export const AROUND_THE_VICTIM: readonly Inquiry[] = [
  {
    question: (_, answer) => (HIT.test(answer) ? `Where was the ${hitOne(answer)} hit?` : undefined),
    cues: ["shot", "hit", "struck", "wounded", "gunshot"],
    answer: HIT,
    not: /\b(?:another|second|third|friend|both|also)\b|\band (?:an?|two|three|four) (?:\p{L}+ |\d)/iu,
    needs: new RegExp(
      `\\b${WHO}\\b[^.]{0,60}\\b(?:shot|shooting|hit|struck)\\b|\\b(?:shot|shooting|shoots)\\b[^.]{0,40}\\b${WHO}\\b`,
      "iu",
    ),
    told: new RegExp(`\\b${PART_OF_BODY}\\b|\\bforehead\\b|\\btimes\\b`, "iu"),
    skip: (_, known) => SEVERAL_HIT.test(known),
    value: 1.05,
  },
  {
    question: () => "Who called 911?",
    cues: ["called", "call", "caller"],
    answer:
      /(?<!\b(?:anyone|who|nobody|residents) )\b(?:boys?|girl|mother|father|parents?|grand\p{L}+|wife|husband|son|daughter|brother|sister|neighbou?rs?|friends?|relatives?|man|woman|owner|clerk|driver|family members?|teen(?:ager)?)(?: (?!who\b)[^.;,]{3,50}?)? called 911\b|\bgot a 911 call (?:\p{L}+ )?(?:morning |afternoon |evening |night )?(?:\([^)]*\) )?from (?:an?|the|his|her|\p{Lu})/u,
    needs: /\b(?:accident\p{L}*|found|bodies|himself|herself|murder-suicide|toddler)\b/iu,
    told: /\b(?:911|called|caller|calls?)\b/i,
    value: 1.05,
  },
  {
    question: () => "Are child services involved?",
    cues: ["protective", "services", "children", "cps", "dcfs", "dcf"],
    answer:
      /\b(?:[Cc]hild [Pp]rotective [Ss]ervices|[Cc]hildren['’]s [Ss]ervices|Department of (?:Children|Human Services|Social Services|Family)|Division of (?:Child|Family)|DCFS|DCF)\b|\bin protective custody\b/u,
    not: /\b(?:history|years ago|previous(?:ly)?|not|past)\b/i,
    needs: CHILD,
    told: /\b(?:protective|services|DCFS?|CPS)\b/,
    skip: (_, known) =>
      !/\b(?:accident\p{L}*|unintentional\p{L}*|shot (?:himself|herself)|shoots (?:himself|herself)|playing)\b/iu.test(
        known,
      ),
    value: 1.05,
  },
  {
    question: () => "Did anyone return fire?",
    cues: ["returned", "fired", "shot", "exchanged"],
    answer:
      /\b(?:guard|owner|customer|clerk|victims?|someone|somebody|man|bouncer|patron|homeowner|employee|witness)\b[^.;,]{0,30}\b(?:returned fire|fired back|shot back|exchanged gunfire)\b|\bexchanged gunfire with the victims?\b/iu,
    not: /\b(?:[Pp]olice|[Oo]fficers?|[Dd]eput\p{L}+)\b[^.;,]{0,30}\b(?:returned|fired back|shot back|exchanged gunfire with (?!the victim))|\b(?:whether|if|trial|testif\p{L}+)\b/u,
    needs: SHOT,
    told: /\b(?:returned fire|fired back|shot back|exchang\p{L}+|shoot-?out|self-defen[cs]e|suicide|accident\p{L}*)\b/iu,
    value: 1.1,
  },
  {
    question: (_, __, known) =>
      `Where did the ${/\b(?:boy|girl|teenager|teen)\b/i.exec(known)?.[0].toLowerCase() ?? "victim"} go to school?`,
    cues: ["student", "grader", "freshman", "sophomore", "junior", "senior", "attended"],
    answer: new RegExp(
      `\\b(?:was|is|had been) an? (?:[\\p{L}\\d-]+ ){0,3}(?:student|grader|freshman|sophomore|junior|senior) at ${SCHOOL}|\\b(?:reportedly )?attended ${SCHOOL}|\\bfinished (?:his|her) \\p{L}+ year at ${SCHOOL}`,
      "u",
    ),
    not: /\b(?:and \p{Lu}\p{L}+ (?:was|is|attended)|suspect|accused|gunman|charged)\b/u,
    needs: YOUNG,
    told: /\b(?:students?|grader|School|High|College|University|freshman|sophomore)\b/,
    skip: (_, known) => !/\b(?:killed|dead|dies|died|slain|fatal\p{L}*)\b/iu.test(known),
    before: true,
    value: 1,
  },
];
