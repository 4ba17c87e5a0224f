import type { Desk } from "../desk.js";
import type { Passage } from "../reading/passage.js";
import { tellOneAct } from "./opening-again.js";

/** What shows that the noun before it is the whole subject, and no "news network" or "law firm". */
const VERB =
  "(?:\\p{Ll}+ly )?(?:(?:also|now|still|then|later|would|will|is|are|was|were|has|had|have|can|could|may|might|must|should|did|does|came|made|gave|took|set|meant|drew|left|says|said|means|marks|comes|follows|includes|allows|requires|shows|calls|makes|gives|bans|bars|\\p{Ll}{2,}ed) " +
  "|\\p{Ll}{2,}s (?:(?:that|as|on|up|from|amid|after|despite|an?|the|its?|their|his|her|them|him|more|some|all|how|nearly|almost|about|only|months|weeks|days|\\p{Ll}+(?:al|ive|ous|ful|ic|ing)) |\\p{Lu}|\\d))";
const DAY = "(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \\(?\\d{1,2} \\p{Lu}\\p{Ll}+\\)?)?)?";
/** "The decision came despite …", "The bill, which two senators wrote, passed …": the noun that a sentence opens with as known. */
const OPENS_WITH = new RegExp(
  `^The (?:(?:new|latest|proposed|rare|unusual|sweeping|bipartisan|controversial) )?(\\p{Ll}{3,})${DAY}(?:, | ${VERB})`,
  "u",
);

/** Nouns for whatever somebody has just been told to have done. */
const ANY_ACT = new Set(["move", "decision", "action", "announcement", "step", "news"]);

/** Nouns for one act or thing, known where a sentence before it has the word, or its verb. */
const ONE_ACT = new Set(
  "ruling vote case order deal agreement statement bill measure plan law legislation proposal letter report study survey poll lawsuit suit complaint indictment resolution amendment pact truce ceasefire verdict sentence appointment nomination resignation election attack strike shooting crash explosion fire storm protest meeting summit speech address interview hearing trial investigation inquiry ban package budget release trip visit".split(
    " ",
  ),
);

/** Sentences of an article that may stand between a thing and the noun that takes it up again. */
const REACH = 3;
/** How much of the sentence before, by weight, one sentence on record must have. */
const TOLD = 0.4;
/** Share of the headline that it must have, unless it opens its article: "the decision" is to a reader what the page is about. */
const OF_HEADLINE = 0.25;
const isOfHeadline = (desk: Desk, passage: Passage): boolean =>
  desk.reading.passages[passage.id - 1]?.article !== passage.article || desk.headlined(passage) >= OF_HEADLINE;
const isTold = (desk: Desk, passage: Passage): boolean =>
  desk.said(passage, TOLD) || desk.someTold((told) => tellOneAct(desk, told, passage));
/** Letters of a stem by which a noun and its verb know each other: "ruling" and "ruled", "announcement" and "announced". */
const KIN_LETTERS = 4;

/**
 * Whether what a sentence opens with as known ("The decision", "The bill") has been told to a reader of the page: a sentence right before
 * it in its article speaks of it, and one on record tells what that sentence does.
 */
export function opensWithTold(desk: Desk, p: Passage): boolean {
  const opened = OPENS_WITH.exec(p.text)?.[1];
  if (opened === undefined) return false;
  const noun = ONE_ACT.has(opened) ? opened : opened.replace(/s$/, "");
  const any = ANY_ACT.has(noun);
  if (!any && !ONE_ACT.has(noun)) return false;
  const { passages, vocabulary } = desk.reading;
  const kin = vocabulary.stem(noun).slice(0, Math.max(KIN_LETTERS, vocabulary.stem(noun).length - 2));
  const speaksOf = (terms: Iterable<string>): boolean => [...terms].some((term) => term.startsWith(kin));
  for (let id = p.id - 1; id >= 0; id--) {
    const before = passages[id]!;
    if (before.article !== p.article || before.sentence < p.sentence - (any ? 1 : REACH)) return false;
    if (!any && !speaksOf(before.terms)) {
      // A lead may tell the vote of which the page speaks as a ban: what follows means the one act.
      const isLead = before.sentence === p.sentence - 1 && passages[id - 1]?.article !== p.article;
      const isAct = isLead && desk.headlined(before) >= OF_HEADLINE && isTold(desk, before);
      if (isAct && desk.knowsKin(kin)) return true;
      continue;
    }
    // A bill that a reader knows by another word is not known as a bill.
    return (
      isOfHeadline(desk, before) && isTold(desk, before) && (any || speaksOf(desk.headlineTerms) || desk.knowsKin(kin))
    );
  }
  return false;
}
