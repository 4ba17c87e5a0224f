import type { Inquiry } from "./inquiry.js";
import { leadsWith } from "./leads-with.js";
import { SPILL, SPILLS } from "./spills.js";

const BLAST = "explosions?|blasts?|explod\\p{L}*|blew up|blow-?out";
/** What befell many, by the noun that a reader is asked with, and the words that a report has for it. */
const EVENTS: ReadonlyArray<readonly [string, RegExp]> = [
  ["explosion", new RegExp(`\\b(?:${BLAST})\\b`, "iu")],
  ["crash", /\bcrash(?:e[sd]|ing)?\b/i],
  ["collapse", /\bcollaps(?:e[sd]?|ing)\b/i],
  ["derailment", /\bderail(?:ed|ment)\b/i],
  ["earthquake", /\b(?:earth)?quake\b/i],
  ["flood", /\bflood(?:s|ed|ing)?\b/i],
  ["storm", /\b(?:storm|hurricane|cyclone|typhoon|tornado)s?\b/i],
  ["landslide", /\b(?:land|mud)slides?\b/i],
  ["fire", /\b(?:fire|blaze)\b/i],
  ["disaster", new RegExp(`\\b(?:disaster|spill|rig|${BLAST})\\b`, "iu")],
];
const eventIn = (known: string): readonly [string, RegExp] | undefined => EVENTS.find(([, words]) => words.test(known));

const COUNT =
  "(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of)";
const ABOUT = "(?:at least |about |more than |some |an estimated |nearly |around |almost )?";
const PEOPLE = "(?:people|workers|men|women|children|crew(?: members)?|passengers|residents|lives)";
const KILLED = new RegExp(
  `\\b(?:kill(?:ed|ing)|claim(?:ed|ing)|cost|(?:the )?deaths? of|lives of) ${ABOUT}${COUNT} (?:\\p{L}+ ){0,2}${PEOPLE}\\b|\\bleft ${ABOUT}${COUNT} (?:\\p{L}+ )?(?:${PEOPLE} )?dead\\b`,
  "iu",
);

const MEASURE = "(?:gallons|barrels|litres|liters|tonnes|tons)";
const SUM = `\\d[\\d,.]*(?:m|bn| ?[mb]illion)? (?:US |imperial )?${MEASURE}(?: \\([^)]*\\))?`;
const LEAK = "(?:leak|spill|gush|flow|pour|spew)";
const LEAKED = new RegExp(
  `\\b${SUM}(?: of (?:\\p{L}+ ){0,2}\\p{L}+)? (?:(?:has|have|had|was|were) (?:already |now |so far |been )*)?${LEAK}(?:ed|t)\\b|\\b${LEAK}(?:ed|t|ing) (?:out )?(?:an estimated |${ABOUT})?${SUM}(?! (?:of \\p{L}+ )?(?:a|per|each) day)`,
  "iu",
);
const LEAKING = new RegExp(
  `\\b(?:is|are|be|been) (?:still |estimated to be |thought to be |now )?${LEAK}ing\\b[^.;]{0,60}${MEASURE}(?: \\([^)]*\\))?(?: of (?:\\p{L}+ ){0,2}\\p{L}+)?(?: \\([^)]*\\))? (?:a|per|each) day\\b|${MEASURE}(?: \\([^)]*\\))?(?: of (?:\\p{L}+ ){0,2}\\p{L}+)? (?:a|per|each) day (?:\\([^)]*\\) )?(?:is|are|could be) (?:\\p{L}+ )?${LEAK}ing\\b`,
  "iu",
);
const ANOTHER =
  /\b(?:in (?:19|20)\d\d|19\d\d|years? ago|another|last year|similar|worst(?:-case)?|ever|would|could|might|if|fear(?:s|ed)?)\b|(?<!\b(?:in|since|of|on|by|until) |\d )\bmay\b/i;

/** "A quake struck …" opens on another one; and a year stands before what is told beside it. */
const OTHER_EVENT = new RegExp(
  `${ANOTHER.source}|^(?:An? (?:[\\p{L}-]+ ){0,3}(?:explosion|blast|crash|collapse|earthquake|quake|flood|storm|hurricane|landslide|fire)|It['’]s)\\b|\\b(?:19|20)\\d\\d (?:explosion|blast|crash|collapse|earthquake|fire|incident)`,
  "iu",
);
const OWNED = "(?:rig|ship|boat|ferry|tanker|vessel|plane|jet|aircraft|helicopter|train|pipeline|mine)";
const CRAFT = new RegExp(`\\b${OWNED}\\b`, "i");
const LONGEST = 30;
const CLEANED_FOR =
  /\b(?:spent|(?:put|puts) the costs?|costs? of (?:the |its )?(?:clean-?up|response|dealing))\b[^;]{0,60}[$£€]\d/i;
/** "The search for a leak comes as Lisk Oil puts the cost …": the sentence is of the search. */
const COST_WITHIN = 45;
/** A report on it tells of its dead by the way. */
const ON_PAPER = /^An? (?:[\p{L}\d-]+ ){0,3}(?:report|study|review|inquiry)\b/iu;
/** What is told by the way, at the end of a long sentence, is no plain answer. */
const isShort = (text: string): boolean => text.split(" ").length <= LONGEST;

/** What a calamity leaves a reader to ask who knows of it by what came after: its dead, and how much has run out. */
export const CALAMITIES: readonly Inquiry[] = [
  {
    question: (_, __, known) => `How many people died in the ${eventIn(known)![0]}?`,
    cues: ["killed", "killing", "claimed", "claiming", "cost", "deaths", "lives", "dead"],
    answer: KILLED,
    fits: ({ text, known }) => leadsWith(eventIn(known)![1], text) && isShort(text) && !ON_PAPER.test(text),
    outright: /^.{0,70}\bkilled\b/,
    not: OTHER_EVENT,
    needs: new RegExp(EVENTS.map(([, words]) => words.source).join("|"), "iu"),
    told: /\b(?:(?<!\b(?:static|top|bottom) )kill(?:ed|ing|s)?|dead|deaths?|died|dies|fatal\p{L}*|lives|victims|bodies)\b/iu,
    skip: (headline) => /\b(?:shot|shoot\p{L}*|gun\p{L}*|stabb\p{L}*|cease-?fire|murder\p{L}*)\b/iu.test(headline),
    kind: "count",
    before: true,
    value: 1.1,
  },
  {
    question: () => "How much oil has leaked?",
    cues: [
      "leaked",
      "spilled",
      "spilt",
      "gushed",
      "flowed",
      "poured",
      "spewed",
      "leaking",
      "spilling",
      "spewing",
      "pouring",
      "gushing",
    ],
    answer: LEAKED,
    fits: ({ text }) => isShort(text),
    not: new RegExp(
      `${ANOTHER.source}|\\b(?:siphon\\p{L}*|collect\\p{L}*|captur\\p{L}*|recover\\p{L}*|capacity|up to|per|day)\\b`,
      "iu",
    ),
    needs: SPILL,
    told: /\b(?:gallons|barrels|tonnes|litres)\b/i,
    kind: "count",
    before: true,
    value: 1.15,
  },
  {
    question: () => "How much oil is leaking each day?",
    late: true,
    cues: ["leaking", "spilling", "spewing", "pouring", "gushing", "flowing"],
    answer: LEAKING,
    not: /\b(?:initially|at first|reveal|warn|siphon\p{L}*|collect\p{L}*|captur\p{L}*|if|in (?:19|20)\d\d|19\d\d)\b/iu,
    needs: SPILL,
    told: /\b(?:gallons|barrels|tonnes|litres)\b|\b(?:capped|stopped|plug(?:ged)?|sealed|halted|shut off)\b/i,
    state: /./,
    kind: "count",
    before: true,
    value: 1.15,
  },
  {
    question: () => "How much oil is being collected?",
    cues: ["collecting", "collected", "capturing", "captured", "siphoning", "siphoned", "funnelling", "funneling"],
    answer:
      /\b(?:collect|captur|siphon|funnel)(?:l?ing|ed)\b[^.;]{0,30}\b\d[\d,]* (?:barrels|gallons|litres|liters)\b[^.;]{0,40}\b(?:a|per|each) day\b|\d (?:barrels|gallons|litres|liters)\b[^.;]{0,40} (?:a|per|each) day (?:is|are|was|were|have been|has been) (?:being |now )?(?:collected|captured|siphoned)\b/i,
    // What a noun's clause tells is told by the way.
    not: /\b(?:could|would|capacity|hopes?|hoped|able|aims?|will|eventually|if|another|(?:news|fact|idea|claims?|reports?) that)\b/i,
    needs: SPILL,
    told: /\b(?:gallons|barrels|tonnes|litres)\b|\b(?:sealed|halted|shut off|permanently)\b/i,
    // Of what is caught at the well asks who has read of the leak, not of a chief's day off.
    skip: (_, known) =>
      !/\b(?:caps?|capp\p{L}+|contain\p{L}*|leak\p{L}*|wells?|siphon\p{L}*|collect\p{L}*|tube|dome|gush\p{L}*|pipes?|flow\p{L}*)\b/iu.test(
        known,
      ),
    state: /./,
    kind: "count",
    value: 1.1,
  },
  {
    question: () => "How much has the clean-up cost?",
    cues: ["spent", "cost", "costs"],
    answer: CLEANED_FOR,
    fits: ({ text }) =>
      text.search(CLEANED_FOR) < COST_WITHIN && /\b(?:clean-?up|response|containment|dealing with)\b/i.test(text),
    not: /\b(?:would|could|will|may|might|expected|estimated|in (?:19|20)\d\d)\b/i,
    needs: SPILL,
    told: /[$£€]\d/,
    state: /./,
    kind: "count",
    value: 1.15,
  },
  {
    question: (_, __, known) => `Who owned the ${CRAFT.exec(known)![0].toLowerCase()}?`,
    cues: ["owned"],
    answer: new RegExp(
      `\\b${OWNED}\\b,? (?:which )?(?:was |is )?(?:jointly )?owned (?:and operated )?by \\p{Lu}`,
      "iu",
    ),
    fits: ({ text, known }) => text.toLowerCase().includes(CRAFT.exec(known)![0].toLowerCase()),
    needs: CRAFT,
    told: /\b(?:own(?:ed|er|s)|operat(?:ed|or)|leased)\b/i,
    before: true,
    value: 1,
  },
  ...SPILLS,
];
