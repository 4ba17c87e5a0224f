import type { DateMention } from "../../../model/annotation.js";
import type { Span } from "../../../model/span.js";
import { matchesOf } from "../../../text/matches.js";

/** How a date stands in its sentence: it dates what happened, or only that something was said. */
export type EventDate = "event" | "saying";

const IRREGULAR =
  "was|were|did|began|went|came|gave|took|fell|rose|won|lost|met|left|broke|brought|built|bought|caught|chose|cut|drew|drove|fled|flew|forbade|forced|found|fought|froze|got|grew|held|hit|hung|kept|knew|laid|led|let|made|put|quit|ran|read|rang|sank|sat|saw|sent|set|shook|shot|shut|sold|sought|spent|split|spoke|spread|stood|struck|swore|swept|taught|threw|tore|voted|wept|withdrew|wrote|became|beat|bore|burst|died|dug|drowned|overtook|overthrew|paid|sued";
const SAY =
  "said|told|announced|confirmed|reported|added|wrote|warned|argued|acknowledged|admitted|claimed|declared|explained|insisted|denied|repeated|stated|tweeted|says|say|tells|reports|confirms|believe|believes|found";
const PAST = new RegExp(
  `(?<!\\b(?:the|an?|of|for|his|her|its|their)\\s)\\b(?:had|${IRREGULAR}|${SAY.replace(/\|says.*$/, "")}|\\p{L}{2,}ed)\\b`,
  "giu",
);
const SAYS = new RegExp(`^(?:${SAY})$`, "i");
/** "Said that" hands the time on to what was said. */
const TOLD = new RegExp(`^.*\\b(?:${SAY})(?:\\s\\p{L}+){0,3}?\\sthat\\s`, "isu");
const SAID_ON = new RegExp(
  `\\b(?:${SAY})\\s(?:(?:late|early|last)\\s)?(?:on\\s|in\\s(?:a\\sstatement\\son\\s)?)?$|\\btold\\s(?:\\p{L}+\\s){1,3}(?:on|in)\\s$`,
  "iu",
);
const SAID_ON_A_DAY = new RegExp(`\\b(?:${SAY})\\s(?:on\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`, "u");
/** "A body found on Monday near the wreck is": the date belongs to a participle, and the verb comes only now. */
const VERB_TO_COME =
  /^(?:\s(?!(?:and|but|or|as|when|while|who|whom|which|that|because|after|before|where|what|how|since|if|than|said|saying)\b)[\p{L}\d'’-]+){0,7}\s(?:was|were|is|are|has|have|had|will|would|could|remains?)\b/u;
const PRESENT =
  /\b(?:is|are|has|have|does|do|will|would|could|can|may|might|must|should|shall|remains?|compares?|lists?|shows?|counts?|includes?|means?|wants?|dates?|expects?|hopes?|plans?|belongs?)\b/i;
/** Words that open a clause whose time is not the main clause's. */
const SUBORDINATE =
  /\b(?:who|which|whose|whom|where|whether|if|because|since|until|till|unless|than|after|before|once|how|why|what|that|despite|following|like|including|over|about)\b/i;
const AHEAD =
  /\b(?:due|scheduled|expected|planned|set|supposed|meant|likely|about|asked|agreed|vowed|promised) (?:to|for)\b/i;
const OPENING =
  /^["“]?(?:In|On|At|After|Before|When|As|While|Since|During|By|For|With|Under|Despite|Although|Though|Following|According|Last|Earlier|Later|Once|Two|Three|Hours|Days|Weeks|Months)\b/;
const HAPPENING =
  "sale|vote|election|protests?|attack|fire|crash|flood|meeting|talks|speech|hearing|session|statement|report|letter|ceremony|summit|strike|accident|explosion|shooting|storm|earthquake|announcement|decision|ruling|debate|death|release|offer|price|figure|deal|agreement|takeover|visit|trial|arrest|war|crisis|collapse|rally|march";
const DATES_A_NOUN = new RegExp(
  `\\b(?:${HAPPENING})(?:\\s(?:of|at|in|by|for|against|with|on|to|over)\\s(?:the\\s)?[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+)*)?\\s(?:on|in|of|from|early|late)\\s$`,
  "iu",
);
const HAPPENED_IN =
  /\b(?:held|staged|gave|began|opened|ended|started|died|killed|injured|hurt|wounded|caught|damaged|destroyed|cast|made|won|lost)\b/i;
const BARE_LEAD =
  /^(?:(?:early|late|again|only|just|back|and|then)\s)*(?:(?:in|on|at)\s(?:early\s|late\s|mid-?\s?|the\s(?:early|late)\s)?)?$/i;

/** Words with which a date bounds a time, and dates nothing that happened on it. */
const REACHES = /^(?:since|until|till|through|before|after|from|between|by|than)\s/i;

/**
 * Whether the main clause of a sentence happened on a date in it. "Arrested after last year's protests", "the undertaking that she
 * signed on 3 March" and "compares with the price of a week ago" date something told in passing; "said on Tuesday" dates the words.
 * `undefined` where it is not sure. Decided from the words before and after the date.
 */
export function eventDate(text: string, sentence: Span, mention: DateMention): EventDate | undefined {
  const before = text.slice(sentence.start, mention.start);
  const after = text.slice(mention.end, sentence.end);
  // "The deadliest fire since June 2021", "open until Friday": the word is part of the mention.
  if (REACHES.test(text.slice(mention.start, mention.end))) return undefined;
  if (quoteOpen(before) || !adverbial(before, after)) return undefined;
  if (BARE_LEAD.test(before))
    return /\b(?:on|in|at)\b/i.test(before) || /^[,:]/.test(after) || /^\s\p{Ll}/u.test(after)
      ? opened(after)
      : undefined;
  if (VERB_TO_COME.test(after)) return undefined;
  // "A second worker has died, the hospital said on Saturday."
  const tail = before.split(/[,;]\s/).at(-1)!;
  if (SAID_ON.test(tail) && !SUBORDINATE.test(tail)) return "saying";
  const clause = mainClause(before);
  if (clause === undefined) return undefined;
  // "Polls showed her ahead, and the party won the seat in 2020": the year is of the second clause alone.
  if (SOURCE_SHOWED.test(before)) return undefined;
  // "The government on Tuesday sent parliament a bill."
  const next = /^(?:\s(?:morning|afternoon|evening|night))?\s(\p{L}+)\b/u.exec(after)?.[1] ?? "";
  if (isWhole(PAST, next)) {
    // "Every seventh crown that firms paid in 2009 came from": a verb before the date that is no main verb.
    if (matchesOf(PAST, clause).some(([verb]) => !SAYS.test(verb))) return undefined;
    return SUBORDINATE.test(clause) ? undefined : kindOf(next);
  }
  return dated(clause);
}

/** What polls or figures showed, and another clause behind it: the first is of the report's own days. */
const SOURCE_SHOWED =
  /^(?:\p{L}+ ){0,2}(?:polls?|polling|surveys?|figures|data|statistics|forecasts?) (?:showed|suggested|indicated|gave|put|found)\b[^,;]*[,;] (?:and|but) /iu;

const isWhole = (pattern: RegExp, word: string): boolean => word !== "" && word.replace(pattern, "") === "";
const kindOf = (verb: string): EventDate => (SAYS.test(verb) ? "saying" : "event");

const quoteOpen = (before: string): boolean =>
  (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0) || (before.match(/"/g)?.length ?? 0) % 2 === 1;

/** "In May 2024 an inspector visited", not "last year's election", "since 2019" or "a regulation of 2019". */
function adverbial(before: string, after: string): boolean {
  // "The election's Monday session", "the country's 1971 constitution".
  if (/^['’]s?/.test(after) || /\p{L}['’]s?\s$/u.test(before)) return false;
  if (/\b(?:weeks?|days?|months?) of $/i.test(before)) return true;
  if (
    /\b(?:since|from|of|than|until|till|by|before|after|to|and|or|between|the|an?|his|her|its|their|this|(?:ending|starting|beginning|due) in|for|with|through|ending|starting|beginning|dated|was|is|were|about|around|as)\s$/i.test(
      before,
    )
  )
    return false;
  return !/^\s(?:\p{Ll}+\s)?(?:election|report|study|ruling|law|budget|season|edition|survey|census|figures?|speech|interview|close|protests?|vote|attack|fire|crash)\b/u.test(
    after,
  );
}

/** The sentence opens with the date: its first verb must be past. */
function opened(after: string): EventDate | undefined {
  const clause = after.replace(/^(?:\s(?:morning|afternoon|evening|night))?[,:]?\s/, "").split(/[,;:]/)[0]!;
  const verbs = matchesOf(PAST, clause);
  const present = PRESENT.exec(clause);
  if (verbs.length === 0 || (present && present.index < verbs[0]!.index)) return undefined;
  const head = verbs[0]![0].toLowerCase() === "had" ? (verbs[1]?.[0] ?? "had") : verbs[0]![0];
  return kindOf(head);
}

/** The words of the main clause up to the date; undefined where the date stands in an aside. */
function mainClause(before: string): string | undefined {
  const parts = before.split(/[,;]\s(?!\d{3}\b)|\s[–—]\s/);
  if (parts.length > 1 && OPENING.test(parts[0]!)) parts.shift();
  while (parts.length >= 3 && isAside(parts[1]!)) parts.splice(0, 3, `${parts[0]} ${parts[2]}`);
  if (parts.length === 1) return parts[0];
  const tail = parts.at(-1)!;
  if (BARE_LEAD.test(tail)) return parts.length === 2 ? parts[0] : undefined;
  const joined = /^(?:and|but|then)\s(.*)$/is.exec(tail);
  return joined?.[1];
}

/** "Olan Pryce, 58 was charged with fraud, …": what has its verb is no aside. */
const isAside = (part: string): boolean =>
  !/^(?:and|but|or|then)\b|^(?:\d+ )?(?:was|were|is|are|has|have|had)\b/.test(part);

function dated(whole: string): EventDate | undefined {
  const told = TOLD.exec(whole);
  const clause = told ? whole.slice(told[0].length) : whole;
  if (SAID_ON.test(clause)) return "saying";
  // "The premier said Tuesday he would not look into the attack in January": the day of the words stands before.
  if (SAID_ON_A_DAY.test(clause)) return undefined;
  if (SUBORDINATE.test(clause) || PRESENT.test(clause) || AHEAD.test(clause)) return undefined;
  if (DATES_A_NOUN.test(clause) && !HAPPENED_IN.test(clause)) return undefined;
  const verbs = matchesOf(PAST, clause);
  const last = verbs.at(-1);
  if (!last) return undefined;
  const led = /\b(?:was|were|had|been|being|and|be|not|also|\p{L}+ly|when|as|while|to)\s$/iu;
  if (verbs.length > 1 && !led.test(clause.slice(0, last.index)) && !/\b(?:when|as|while|said|and)\b/i.test(clause))
    return undefined;
  return "event";
}
