import type { Inquiry } from "./inquiry.js";

const SHOT = /\b(?:shot|shoots?|shooting|gunfire)\b/i;
const CHILD =
  /\b(?:child(?:ren)?|toddler|baby|infant|boy|girl|son|daughter|[1-9]-(?:year|month)-old|1[0-4]-year-old)\b/i;
const SCHOOL = "(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}(?:School|High|Elementary|Academy|College|University)\\b";
/** Whoever it is told of, by a surname or as the child that was hit. */
const AT_SCHOOL = new RegExp(
  `(?:\\b(\\p{Lu}[\\p{L}'’-]+)|\\b[Tt]he (?:boy|girl|child|teen(?:ager)?|victim))(?:, [^,;]{3,60},)? (?:(?:was|is|had been) an? (?:[\\p{L}\\d-]+ ){0,3}(?:student|grader|freshman|sophomore|junior|senior) at ${SCHOOL}|(?:reportedly )?attended ${SCHOOL}|(?:had )?(?:just )?finished (?:his|her) \\p{L}+ year at ${SCHOOL})`,
  "u",
);
/** Whether it is told of somebody that he was hit, or died. */
const isVictim = (surname: string, told: string): boolean =>
  new RegExp(
    `\\b${surname}(?:, [^,;]{1,60},)? (?:was |had been )?(?:later )?(?:fatally |accidentally )?(?:killed|shot|struck|hit|slain|died|pronounced dead|found dead)\\b|\\b(?:[Vv]ictim|boy|girl|child|teen|teenager|deceased|dead|[Kk]ill(?:ed|ing)|death of)\\b(?:(?!\\b(?:said|says|told)\\b)[^.;]){0,60}\\b${surname}\\b|\\b${surname}, the (?:boy|girl|child|teen|teenager|victim)\\b`,
    "u",
  ).test(told);
/** Where a court or a prosecutor has decided, the story is no longer of whoever died. */
const DECIDED =
  /\bno (?:criminal )?charges\b|\b(?:not|n['’]t) be charged\b|\b(?:guilty|convicted|sentenced?|acquitted|verdict|trial|jury|plea|pleads?|pleaded)\b/i;
const YOUNG = /\b(?:boy|girl|child|teens?|teenager|student|[5-9]-year-old|1\d-year-old)\b/i;

/** What is asked of those around whoever was hit: who looks after a child, who shot back. */
export const AROUND_THE_VICTIM: readonly Inquiry[] = [
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
      /\b(?:guard|owner|customer|clerk|victims?|someone|somebody|man|bouncer|patron|homeowner|employee|witness)\b[^.;,]{0,30}\b(?:returned fire|fired back|shot back|exchanged gunfire)\b/iu,
    not: /\b(?:[Pp]olice|[Oo]fficers?|[Dd]eput\p{L}+)\b[^.;,]{0,30}\b(?:returned|fired back|shot back|exchanged gunfire with (?!the victim))|\b(?:returned fire|fired back|shot back|exchanged gunfire) (?:with|at|on|against|toward) (?:[\p{L}-]+ )?(?:[Pp]olice|[Oo]fficers?|[Dd]eput\p{L}+|[Tt]roopers?|[Aa]gents?|[Ss]heriff\p{L}*|cops?|SWAT)\b|\b(?:whether|if|trial|testif\p{L}+)\b/u,
    needs: SHOT,
    told: /\b(?:returned fire|fired back|shot back|exchang\p{L}+|shoot-?out|self-defen[cs]e|suicide|accident\p{L}*)\b/iu,
    value: 1.1,
  },
  {
    question: () => "Where did the victim go to school?",
    cues: ["student", "grader", "freshman", "sophomore", "junior", "senior", "attended"],
    answer: AT_SCHOOL,
    not: /\band \p{Lu}\p{L}+ (?:was|is|attended)|\b(?:suspect|accused|gunman|charged|witness\p{L}*|survived)\b|(?:School|High|Elementary|Academy|College|University),? (?:said|told|recalled|hid)\b/u,
    fits: ({ text, known, texts }) => {
      const name = AT_SCHOOL.exec(text)?.[1];
      return name === undefined || isVictim(name, [known, ...texts].join(" "));
    },
    needs: YOUNG,
    told: /\b(?:students?|grader|School|High|College|University|freshman|sophomore)\b/,
    skip: (_, known) => !/\b(?:killed|dead|dies|died|slain|fatal\p{L}*)\b/iu.test(known) || DECIDED.test(known),
    before: true,
    value: 1,
  },
];
