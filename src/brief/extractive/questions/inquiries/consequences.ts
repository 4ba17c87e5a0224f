import { matchesOf } from "../../../../text/matches.js";
import type { Inquiry } from "./inquiry.js";

const CRIME =
  "(?:murder|manslaughter|homicide|assault|robbery|burglary|endanger\\p{L}*|battery|arson|neglect|abuse|reckless \\p{L}+|possession|tampering|conspiracy|kidnapping|negligence|weapons?|firearms? violations?)";
const TOLD_CRIME = new RegExp(
  `\\b(?:charge[sd]?|charges|counts?|fac(?:es|ing)|accused|indicted|arraigned|guilty|suspicion|plead\\p{L}*|convicted)\\b[^.;]{0,80}\\b${CRIME}\\b|\\b${CRIME} (?:charges?|counts?|case)\\b`,
  "iu",
);
const VERDICT =
  /\b(?:convicted|sentenced?|acquitted|verdict|found guilty|pleaded|pleas?|pleads?|pled|in prison|gets life|charges possible|whether (?:or not )?to charge)\b/i;
const DEAD = /\b(?:killed|dead|dies|died|slain|fatal\p{L}*|death)\b/iu;
const YEARS =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty)(?:[- ]\\p{L}+)?";

/** "Both were charged", of three who are held; and what others face, where the latest of several has been caught. */
const isOfSome = (text: string, known: string): boolean =>
  (/\bboth\b/i.test(text) && /\b(?:three|four|five|six)\b[^.;]{0,40}\b(?:arrested|charged|custody)\b/i.test(known)) ||
  (text.includes(";") &&
    /\b(?:second|third|fourth|fifth) (?:person|suspect|man|woman|teen\p{L}*|arrest)\b/iu.test(known));

/** "Both", of who has been met: not of two who are named for the first time. */
const BOTH = /(?<!\p{Lu}[\p{L}'’-]+(?:, \d{1,2})?,? )\b[Bb]oth\b/u;
const HELD_NAME = /(?<=\p{L} |^)\p{Lu}\p{L}{2,}(?=,? (?:\d+, )?(?:\p{L}+ ){0,3}(?:is|was|has been|faces|were)\b)/gu;
/** Whether the reader has met whoever is charged: not a brother of the same name, unless the age or the victim says who that is. */
function isOfMet(text: string, known: string): boolean {
  return matchesOf(HELD_NAME, text).some(({ 0: name, index }) => {
    if (!new RegExp(`[\\p{L}.] ${name}\\b`, "u").test(known)) return false;
    const first = /(\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]* )?$/u.exec(text.slice(0, index))?.[1];
    const age = /^, (\d{1,2})\b/.exec(text.slice(index + name.length))?.[1];
    return (
      first === undefined ||
      known.includes(first) ||
      !new RegExp(`\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?${name}\\b`, "u").test(known) ||
      (age !== undefined && new RegExp(`\\b${age}\\b`).test(known))
    );
  });
}

/** What follows an act of violence: charges of somebody, a sentence, a vigil. */
export const CONSEQUENCES: readonly Inquiry[] = [
  {
    question: () => "What are the charges?",
    cues: ["charged", "charges", "charge", "faces", "facing", "count", "counts", "suspicion"],
    answer: new RegExp(
      `\\b(?:charged with|charges? of|charges? include|fac(?:es|ing)|suspicion of|counts? of)\\b[^.;]{0,60}\\b${CRIME}\\b|\\b${CRIME} charges?\\b`,
      "iu",
    ),
    not: /\b(?:if|whether|could|may|might|previous(?:ly)?|prior|dropped|dismissed|unrelated|in (?:19|20)\d\d|years ago|also|another|convict\p{L}*|drugs?|marijuana|cocaine|traffic)\b|, while [^;]{0,90}\bcharge[sd]\b/iu,
    fits: ({ text, known }) =>
      !isOfSome(text, known) &&
      (/\b(?:the (?:suspect|boy|teen(?:ager)?|man|woman|father|mother|couple|parents|\d+-year-old)|all (?:three|four|five))\b/i.test(
        text,
      ) ||
        BOTH.test(text) ||
        isOfMet(text, known)),
    needs: /\b(?:arrest\p{L}*|charged|charges|indicted|custody|surrender\p{L}*)\b/iu,
    told: new RegExp(`${TOLD_CRIME.source}|${VERDICT.source}|\\bno charges\\b`, "iu"),
    value: 1.4,
  },
  {
    question: () => "What was the sentence?",
    cues: ["sentenced", "sentence"],
    answer: new RegExp(
      `\\b(?:was|were|been|is) sentenced\\b[^.;]{0,60}\\b(?:${YEARS} (?:years?|months?)|life\\b|probation|death)|\\bsentenced \\p{L}+(?: \\p{L}+)? to (?:${YEARS} (?:years?|months?)|life\\b)`,
      "iu",
    ),
    not: /\b(?:previous(?:ly)?|earlier|in (?:19|20)\d\d|years ago|another|other|will be|could|may|also)\b/i,
    needs: /\b(?:sentenced?|sentencing|in prison)\b/i,
    told: new RegExp(
      `\\b${YEARS} (?:years?|months?) in (?:prison|jail)|\\b${YEARS}[- ](?:year|month)s?[- ](?:prison )?(?:sentence|term)|\\bto ${YEARS} (?:years?|months?)\\b|\\blife (?:in prison|sentence|without)|\\bprobation\\b|\\bdeath (?:sentence|penalty)|\\bgets \\d|\\b${YEARS} years\\b`,
      "iu",
    ),
    before: true,
    value: 1.4,
  },
  {
    question: () => "Is a vigil planned?",
    cues: ["vigil", "memorial"],
    answer:
      /\b(?:vigil|memorial)\b[^.;]{0,60}\b(?:is|are|will be) (?:planned|scheduled|set|held)\b[^.;]{0,60}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
    needs: DEAD,
    // News of a charge is news of the accused.
    told: /\b(?:vigils?|memorials?|funerals?|riots?|protest\p{L}*|arrest\p{L}*|charged|charges|indict\p{L}*|court|guilty|convict\p{L}*|sentenced?)\b/iu,
    ahead: true,
    value: 1,
  },
];
