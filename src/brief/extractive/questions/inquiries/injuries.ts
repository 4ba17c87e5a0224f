import { findNumbers, numberValue } from "../../../../text/numbers.js";
import type { Inquiry } from "./inquiry.js";

const CONDITION =
  /\b(?:in (?:\p{L}+ (?:but|and) )?(?:critical|stable|serious|fair|good|grave|guarded)(?:,? (?:but|and) \p{L}+)? condition|(?:non-?|not )life[- ]threatening|(?:not|n['’]t) (?:appear to be|considered|believed to be|thought to be) life[- ]threatening|none (?:of the injuries |of the victims |of them )?(?:was|were|is|are|has|have|had|suffered) (?:considered )?life[- ]threatening|no life[- ]threatening injuries|expected to (?:survive|recover|live|be ok(?:ay)?)|fighting for (?:his|her|their) (?:life|lives)|(?:on )?life support|critically (?:injured|wounded|hurt)|treated (?:at [^.;,]{3,40} )?and released|released from (?:the |a )?hospitals?)\b/iu;
const DIED_SINCE =
  /\b(?:has (?:now |since )died|later died|succumbed to|(?:second|third|fourth|another) (?:victim|person|man|woman|teen\p{L}*|boy|girl)\b.{0,40}\b(?:died|dies|has died)|death toll (?:rises|rose|climb\p{L}*))\b/iu;
/** Of several, more than one is spoken of. */
const ALL =
  /\b(?:all|both|each|others|victims|people|men|women|children(?!['’]s)|teens|two|three|four|five|six|seven|eight|nine|ten|\d+ (?:people|others)|remaining|wounded|officers|deputies)\b/i;
/** The state of one says nothing of the others, where it is all that is said. */
const ONE_OF_THEM =
  /^(?!.*\b(?:all|both|each|others?|rest|remaining|two|three|four|five|six|seven|eight|nine|ten)\b).*\bone (?:\p{L}+ ){0,2}(?:victim|man|woman|person|teen\p{L}*|boy|girl)\b/iu;
/** "Two of the eight were in critical condition": the others are not spoken of. */
const OF_SOME =
  /^(?!.*\b(?:all|both|each|others?|rest|remaining|but|while|rang\p{L}*)\b).*\b(?:one|two|three|four|five|six) of (?:the|those|his|her|them)\b/iu;
/** Whoever is dead has no state to ask for. */
const DEAD = /\b(?:dies?|died|dead|killed|kills|slain|fatal(?:ly)?)\b/i;
const OTHERS =
  /\bothers?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ )?(?:were |are )?(?:wounded|injured|hurt)\b|\b(?:wounded|wounding|injured|injuring) (?:another|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu;
const HURT = /\b(?:wound(?:ed|s|ing)|injured|injures|injuring|hurt|hospitalized|others)\b/i;
const SUCCUMBED =
  /\b(?:succumbed|has died|later died|died|pronounced dead|had been in|originally|initially|critical and stable|arrest\p{L}*|custody|charged|jail\p{L}*|included|also (?:shot|wounded|injured|hurt))\b/iu;
const SO_MANY = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several)";
const HARMED = "(?:shot|wounded|injured|hurt|struck|hit|hospitali[sz]ed|stabbed|killed|dead|victims)";
/** More than one is hurt; "two children were left alone" says nothing of that. */
const MANY = new RegExp(
  `\\b${SO_MANY} (?:\\p{L}+ ){0,3}?(?:${HARMED}|(?:people|men|women|children|kids|teens|teenagers|students|officers|deputies|boys|girls)\\b[^.;]{0,50}\\b${HARMED})\\b|\\b(?:shot|shooting|shoots|wounded|wounding|injured|injuring|injures|hurt|hit|hitting|struck|striking|injuries to|shooting of|stabbed) (?:\\p{L}+ )?${SO_MANY}(?! (?:times|shots|hours|days|years?|months?|(?:January|February|March|April|May|June|July|August|September|October|November|December))|[-:\\d])|\\bvictims\\b|\\bothers\\b`,
  "iu",
);

const HURT_COUNT =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:other )?(?:\p{L}+ )?(?:were |was )?(?:hurt|wounded|injured)\b|\b(?:hurt|wound(?:ed|ing)|injur(?:ed|ing)) (?:another )?(one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?![-:])/iu;
/** How many the reader knows to be hurt; 0 where no number is told. */
const hurtIn = (known: string): number => {
  const found = HURT_COUNT.exec(known);
  return numberValue(found?.[1] ?? found?.[2] ?? "") ?? 0;
};
/** Of how many the answer speaks where it goes through them one by one, by their ages. */
const listed = (text: string): number => {
  const ages = text.match(/\b\d{1,3}-year-old\b/g)?.length ?? 0;
  return ages === 0 || /\b(?:all|both|each|others?|rest|remaining|victims)\b/i.test(text)
    ? Number.POSITIVE_INFINITY
    : ages;
};

/** "Three remained in critical condition", of nineteen: fewer than half, and nothing of the others. */
function isOfFew(known: string, text: string): boolean {
  if (/\b(?:all|both|each|none|others?|rest|remaining|victims|wounded|injured)\b/i.test(text)) return false;
  const counts = findNumbers(text).filter(({ written }) => written === "words");
  return counts.length > 0 && counts.reduce((sum, { value }) => sum + value, 0) * 2 < hurtIn(known);
}

/** "Three others, a girl and two boys": fewer than are hurt. */
const isOfFewerOthers = (known: string, text: string): boolean => {
  const others = /\b(two|three|four|five|six|seven|eight|nine) (?:\p{L}+ )?others\b/iu.exec(text)?.[1];
  return others !== undefined && !/\bone\b/i.test(text) && numberValue(others)! < hurtIn(known);
};

/** "The six others": one number, and smaller than that of the hurt, whoever the rest are. */
const isOfFewer = (known: string, text: string): boolean => {
  const counts = findNumbers(text).filter(({ written, value }) => written === "words" && value > 1);
  return (
    counts.length === 1 && counts[0]!.value < hurtIn(known) && !/\b(?:one|rest|remaining|\d+-year-old)\b/i.test(text)
  );
};

const inShort = (words: string): string => words.toLowerCase().replace(/-/g, " ");
/** "Critical but stable" is another state than "critical"; that one of several was released says nothing of the others. */
const tellsOtherState = (later: string, own: string): boolean => {
  const state = CONDITION.exec(later)?.[0];
  return state !== undefined && !ONE_OF_THEM.test(later) && !inShort(own).includes(inShort(state));
};

/** What harm leaves a reader to ask. */
export const OF_INJURIES: readonly Inquiry[] = [
  {
    question: () => "How serious are the injuries?",
    answer: CONDITION,
    late: true,
    not: SUCCUMBED,
    fits: ({ text, known }) =>
      !MANY.test(known) ||
      (!OF_SOME.test(text) &&
        !isOfFew(known, text) &&
        !isOfFewer(known, text) &&
        !isOfFewerOthers(known, text) &&
        ALL.test(text) &&
        !ONE_OF_THEM.test(text) &&
        listed(text) >= hurtIn(known)),
    told: new RegExp(
      `${CONDITION.source}|life[- ]threatening|non-?fatal|\\bsurviv(?:e[sd]?|ing)\\b|\\brecovering\\b|\\bcritically\\b|\\bcritical\\b|\\b(?:serious|minor|slight)(?:ly)? (?:injur|wound|hurt)|\\b(?:verdict|guilty|convict(?!ed felon)\\p{L}*|sentenced)\\b`,
      "iu",
    ),
    needs:
      /\b(?:injur\p{L}*|wound\p{L}*|hurt|hospital\p{L}*|shot|shooting (?:\p{L}+ )?(?:people|others|m[ae]n|wom[ae]n)|stabbed|struck|crash)\b/iu,
    skip: (headline, known) =>
      (DEAD.test(headline) && !HURT.test(headline) && !OTHERS.test(known)) || (DEAD.test(known) && !HURT.test(known)),
    state: /./,
    otherwise: tellsOtherState,
    overtakenBy: () => DIED_SINCE,
    value: 1.2,
  },
  {
    question: () => "Was anyone else hurt?",
    answer:
      /\b(?:no ?(?:body|one) else (?:was|were) (?:hurt|injured|harmed)|no other (?:injuries|people|victims|one)|no other injuries (?:were |have been )?reported|(?:was|were) (?:not|n['’]t) (?:hurt|injured|harmed)|(?:was|were|escaped) (?:uninjured|unharmed|unhurt))\b/i,
    told: /\b(?:no ?(?:one|body) (?:was|were) (?:hurt|injured|harmed)|unhurt|uninjured|unharmed|nobody else|no one else|no other|others?|spree|rampage|(?:first|second|third) victims?)\b/i,
    needs: /\b(?:injur\p{L}*|wound\p{L}*|hurt|shot|stabbed|killed|dead|died)\b/iu,
    value: 1.05,
  },
];
