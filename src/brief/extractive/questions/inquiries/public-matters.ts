import { escapePattern } from "../../../../text/whole-word.js";
import { BUSINESS } from "./business.js";
import { CALAMITIES } from "./calamities.js";
import { OF_TRIALS } from "./court-inquiries.js";
import { OF_ILLNESS } from "./illness.js";
import type { Inquiry } from "./inquiry.js";
import { LAWMAKING } from "./lawmaking.js";
import { PUBLIC_AFFAIRS } from "./public-affairs.js";
import { RESCUES } from "./rescues.js";
import { RULINGS } from "./rulings.js";
import { OF_UNREST } from "./unrest.js";

/** What those asked approve of, are for or against, as far as its clause goes. */
const JUDGED =
  /\b(?:(?:dis)?approv(?:e[sd]?|al|ing) of|support(?:s|ed|ing)?|oppos(?:es?|ed|ing)|favou?r(?:s|ed|ing)?|back(?:s|ed|ing)?) ((?:the |an? |\p{Lu})[^,;.]{4,70}?)(?=[,;.]|$| (?:and|but|while|with|compared|according|in an?|as) )/u;

/** "The way BP has handled the spill": BP's handling of it. */
const HOW_HANDLED = /^the way (.+?) (?:has |have )?(?:handled|dealt with) /;

const RULER = "((?:\\p{Lu}[\\p{L}'’.-]+ )*\\p{Lu}[\\p{L}-]+)";
const RULED = new RegExp(
  `${RULER},? (?:who |which )?(?:has |had )?(?:ruled|been in (?:power|office)|governed|in power)\\b[^.;,]{0,40}? (?:for [^.;,]{0,20}?(?:years|decades)|since (?:19|20)\\d\\d)|${RULER}['’]s?,? (?:nearly |almost |more than )?[\\p{L}\\d]+-year(?:-long)? (?:rule|reign|presidency)|-year(?:-long)? (?:rule|reign|presidency) of (?:President |Prime Minister )?${RULER}`,
  "u",
);
/** What is told of somebody further on, a sentence of something else tells by the way. */
const LEADS_WITHIN = 80;
/** Whoever rules, by the name that the reader knows. */
const rulerIn = (known: string, text: string): string | undefined => {
  const found = RULED.exec(text);
  const surname = (found?.[1] ?? found?.[2] ?? found?.[3])
    ?.split(" ")
    .at(-1)
    ?.replace(/['’]s?$/, "");
  if (surname === undefined) return undefined;
  return new RegExp(`(?:\\p{Lu}\\p{Ll}+ ){0,3}${escapePattern(surname)}(?!\\p{L})`, "u")
    .exec(known)?.[0]
    .replace(
      /^(?:(?:The|Former|Prime|Minister|President|Mr|King|\p{Lu}\p{Ll}+(?= (?:Prime|President|King)\b)) )+(?=\p{Lu}\p{Ll}+ \p{Lu})/u,
      "",
    );
};
/** "Otto Brand has said he will not seek re-election". */
const AGAIN =
  /^((?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+)(?:, [^,]{3,50},)? (?:has |had )?(?:announced|said|says|pledged|promised|agreed|declared)\b[^.;]{0,40}\b(?:not|n['’]t) (?:to )?(?:seek|run for|stand for) (?:re-?election|another term)\b/u;
const GONE =
  /\b(?:step(?:s|ped|ping)? (?:down|aside)|resign\p{L}*|oust\p{L}*|toppl\p{L}*|fled|former president|deposed|overthr\p{L}*|departure|fall of|post-)\b/iu;

/** By how much somebody won. */
const MARGIN =
  /\b(?:led|leads?|leading|beat|beating|defeat(?:ed|ing|s)|won|winning|over)\b[^.;]{0,60}\b\d{2}(?:\.\d+)?(?:%| ?per ?cent)?,? ?(?:to|-|–) ?\d{1,2}(?:\.\d+)?(?:%| ?per ?cent)|\b(?:won|wins?|beat|beats|led|leads?|leading|ahead|defeated|defeats|victory)\b[^.;]{0,60}\bby (?:about |nearly |more than |at least )?\d{1,2}(?:\.\d+)? (?:percentage )?points\b|\b(?:won|with|received) (?:about |nearly |more than )?\d{2}(?:\.\d+)?(?:%| ?per ?cent) of the votes?\b/i;

/** What a vote, a ruling or a row leaves a reader to ask, in words that fit whatever the answer is. */
const POLITICS: readonly Inquiry[] = [
  {
    question: () => "Did any Republicans vote for it?",
    cues: ["republicans", "republican", "gop"],
    answer:
      /\b(?:no|not a single|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+-\p{L}+|\d+|several) (?:House |Senate )?(?:Republicans?|GOP (?:senators|members|lawmakers))\b.{0,20}\b(?:joined|voted (?:with|for|in favor|yes)|supported|backed|crossed)/iu,
    not: /\b(?:would|could|need|needed|against|if|in (?:19|20)\d\d|last (?:month|year)|in May)\b/i,
    told: /\b(?:Republicans?|GOP)\b.{0,40}\b(?:joined|voted|supported|backed|opposed|opposition|lines)|\bparty[- ]line|\bbipartisan|\bunanimous/i,
    needs: /\b(?:passed|passes|approved|approves|voted|vote)\b/i,
    value: 1.2,
  },
  {
    question: (_, answer, known) => {
      const ruler = rulerIn(known, answer);
      return ruler && (GONE.test(known) ? `How long was ${ruler} in power?` : `How long has ${ruler} been in power?`);
    },
    cues: ["ruled", "power", "office", "governed", "rule", "reign", "presidency"],
    answer: RULED,
    fits: ({ text }) => text.search(RULED) < LEADS_WITHIN,
    told: /\b(?:for|after) [^.;]{0,20}(?:years|decades)|-year(?:-long)? (?:rule|reign|presidency)|\bsince (?:19|20)\d\d/i,
    before: true,
    value: 1.15,
  },
  {
    question: (_, answer) => `Will ${AGAIN.exec(answer)![1]!.replace(/^(?:President|Mr) /, "")} seek another term?`,
    cues: ["re-election", "reelection", "term"],
    answer: AGAIN,
    fits: ({ text, known }) => known.includes(AGAIN.exec(text)![1]!.split(" ").at(-1)!),
    told: /\b(?:re-?election|another term|fresh term|stand down|step(?:ped|s|ping)? (?:down|aside))\b/i,
    value: 1.15,
  },
  {
    question: () => "How big was the margin of victory?",
    cues: ["percent", "points", "led", "beat", "defeated", "margin", "votes"],
    answer: MARGIN,
    fits: ({ text }) => text.search(MARGIN) < LEADS_WITHIN,
    not: /\b(?:last year|in (?:19|20)\d\d|polls?(?! closed)|polling|surveys?|Biden won|Trump won|would|could)\b/i,
    needs:
      /\b(?:wins?|won|defeat(?:s|ed)|beats?|victory|re-?elected|elected)\b[^.]{0,80}\b(?:election|race|runoff|primary|seat|governor|mayor|Congress|House|referendum|recall|presidency)\b/i,
    told: /\d(?:%| ?per ?cent)|\bpoints\b|\bvotes\b|\d(?:-|–| to )\d|\blandslide\b/i,
    value: 1.2,
  },
  {
    question: () => "Who appointed the judge?",
    cues: ["judge"],
    answer:
      /\b[Jj]udge,? \p{Lu}.{2,40}\b(?:appointed|nominated|named) (?:to the (?:bench|court) )?(?:in \d{4} )?by\b|\b[Jj]udge,? \p{Lu}[\p{L}. ]{2,30}, (?:an?|who was) (?:[\p{L}. ]{2,20} )?(?:appointee|nominee)\b|\b(?:Trump|Obama|Bush|Clinton|Biden|Reagan)[- ]appointed (?:\p{L}+ ){0,3}[Jj]udge\b/u,
    told: /\b(?:appoint\p{L}*|nominat\p{L}*|nominee)\b/iu,
    needs: /\b[Jj]udge\b/,
    before: true,
    value: 1.15,
  },
  {
    question: () => "Will there be an appeal?",
    cues: ["appeal"],
    answer:
      /\b(?:plans? to|will|vowed to|intends? to|promised to|(?:said|says) (?:he|she|it|they|the \p{L}+) (?:would|will|plans? to)) appeal\b|\bfiled an appeal\b|\bwill not appeal\b/iu,
    not: /\b(?:appeal to|if|could|may|might)\b/i,
    told: /\bappeal/i,
    needs: /\b(?:rul(?:ed|ing|es)|judge|court|verdict|convict\p{L}*|sentenced?|guilty|struck down|blocked)\b/iu,
    value: 1.15,
  },
  {
    question: (_, answer) => {
      const matter = JUDGED.exec(answer)?.[1];
      return matter && `What do opinion polls say about ${matter.replace(HOW_HANDLED, "$1’s handling of ")}?`;
    },
    cues: ["poll", "polls", "survey"],
    answer:
      /\b(?:polls?|survey)\b.{0,90}\b(?:found|finds?|says?|said|shows?|showed|suggest\p{L}*|indicat\p{L}*)\b.{0,90}\d+(?:\.\d+)?(?:%| per ?cent)/iu,
    not: /\b(?:margin of error|polls (?:open|close)|exit polls?|employers|households|businesses|labou?r department|last year)\b/i,
    told: /\b(?:polls?|survey|percent of|per cent of|% of (?:Americans|voters|adults))\b/i,
    value: 1.05,
  },
];

/** All of them: what news that is no act of violence leaves a reader to ask. */
export const PUBLIC_MATTERS: readonly Inquiry[] = [
  ...POLITICS,
  ...RESCUES,
  ...CALAMITIES,
  ...OF_TRIALS,
  ...RULINGS,
  ...LAWMAKING,
  ...BUSINESS,
  ...OF_ILLNESS,
  ...OF_UNREST,
  ...PUBLIC_AFFAIRS,
];
