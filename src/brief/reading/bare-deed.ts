import type { AnnotatedArticle } from "../../model/annotation.js";
import { escapePattern, hasWord } from "../../text/whole-word.js";
import { type Cast, surnameOf } from "../people/cast.js";

/** "Fired" is a deed with a gun, "beat" where it is to death, and nobody is shot by "shot a 67" or "fired a five-under 67". */
const DONE =
  "(?:shot(?! (?:an? )?(?:\\d|\\p{Ll}+-(?:under|over)))|stabbed|killed|murdered|strangled|raped|robbed|slashed|bludgeoned|choked|opened fire|gunned down|beat(?= [^,;.]{1,40} to death)|fired(?= (?:back |again |repeatedly |at least )?(?:at|into|on|toward|towards|through|from|several|multiple|numerous|many|shots?|rounds?|bullets?|(?:a|one|two|three|four|five|six|\\d+) (?:shots?|rounds?|bullets?|times))\\b)|fired(?=[.]))\\b";
const PASSIVE = "(?:was|were|is|are|be|been|being)";
/** What is a crime where it is true, as somebody does it: "was shot and killed" is no deed of whoever was. */
const DEED = new RegExp(
  `(?<!\\b(?:${PASSIVE}|and|got|an?|the|of|to|fatally|who|that|not|never) )\\b${DONE}|(?<!\\b${PASSIVE} (?:\\p{Ll}+ )?\\p{Ll}+ )\\b(?:and|then) (?:\\p{Ll}+ly |then )?${DONE}`,
  "u",
);
const PAPERS = "(?:affidavits?|complaints?|documents?|records|papers|reports?|indictments?|video|footage)";
/** Who says so, or that it is no more than said. */
const HELD = new RegExp(
  `\\b(?:said|says?|saying|told|tells?|telling|testif(?:y|ies|ied)|testified|according to|allegedly|alleged|alleges?|reportedly|apparently|supposedly|accused of|charged with|suspected of|believed?|believes|claims?|claimed|admit(?:s|ted)?|confess(?:es|ed)?|convicted|guilty|sentenced|described|recalled|whether|if|would|might|could|himself|herself)\\b|\\b${PAPERS} (?:\\p{Ll}+ )?(?:shows?|showed|states?|stated|reads?|describes?|details?)\\b`,
  "iu",
);
/** The month is none. */
const MAY = /\bmay\b/u;
/** The name that a sentence opens with, or that stands behind what it opens with. */
const SUBJECT = /^(?:[^,“”"]{3,90}, )?((?:\p{Lu}[\p{L}.'’-]*\s){0,4}?\p{Lu}[\p{L}'’-]+)(?=,? (?:\d{2},|\p{Ll}))/u;

/** "Harold Dunmore, 29, was charged on Friday with", "charged Dunmore with": a court's business, of that name. */
const accusing = (surname: string): RegExp => {
  const name = escapePattern(surname);
  return new RegExp(
    `(?<![\\p{L}-])${name}(?:(?:,[^.;]{1,60}?,)? (?:(?:who )?(?:is|was|were|are|has been|have been|had been) (?:\\p{L}+ ){0,2}?(?:charged|indicted|arraigned|accused|arrested|(?:identified|named) as (?:a|the) (?:suspect|gunman|shooter|killer))|pleaded not guilty|fac(?:es|ed|ing) (?:[\\p{L}\\d-]+ ){0,5}?(?:charges?|counts?|trial))|, (?:\\d{2}, )?(?:the|a) (?:[\\p{L}-]+ )?suspect)\\b|\\b(?:charged|indicted|accused|charges against|trial of|case against) (?:\\p{L}[\\p{L}.'’-]* ){0,3}${name}(?![\\p{L}-])`,
    "u",
  );
};
/** Of violence: whoever is charged with keeping papers is not charged with what he "killed". */
const VIOLENCE =
  /\b(?:murders?|manslaughter|homicides?|kill(?:ed|ing|ings)|slay(?:ing|ings)|shootings?|shot|stabb(?:ed|ing|ings)|assaults?|battery|rapes?|robber(?:y|ies)|deaths?|weapons?|firearms?)\b/i;
/** What a deed no longer is a charge after, where it is said of somebody. */
const SETTLED =
  /\b(?:convicted(?! (?:felon|criminal|killer|murderer|rapist|robber|drug|sex|child))|(?:pleaded|pled|pleads|plead|pleading) guilty|found (?:(?!not\b)\p{L}+ ){0,3}?guilty|(?<!not )guilty (?:plea|verdict|of)|confess(?:ed|es|ion)|admit(?:s|ted)|sentenced|(?:killed|shot|hanged) (?:himself|herself)|took (?:his|her) own life|suicide|turned the (?:gun|weapon) on (?:himself|herself))\b/iu;
/** "was later found dead", "died", "was shot and killed". */
const IS_DEAD =
  "(?:dies|died|(?:is|was|were|has been|had been) (?:also |then |later |found |pronounced |declared |fatally |shot and |shot )*(?:dead|killed|fatally shot|shot to death)|(?:was|were) (?:also |then |later )*fatally shot)\\b";
/** Whoever did it is dead, whatever a sentence calls him: nobody will be judged. */
const DOER_DEAD = new RegExp(
  `\\b(?:gunman|shooter|suspect|attacker|assailant|killer) (?:himself |herself )?${IS_DEAD}|\\bleft the (?:gunman|shooter|suspect|attacker) dead\\b|\\b(?:the|a) dead (?:gunman|shooter|suspect)\\b|\\b(?:killed|fatally shot|shot dead|shot to death|gunned down) by (?:the )?(?:\\p{L}+ )?(?:police|cops|officers?|deput(?:y|ies)|agents|troopers?|SWAT)\\b|\\b(?:police|cops|officers?|deputies|troopers|SWAT) (?:shot and killed|fatally shot|killed|shot dead) (?:him|her|the (?:gunman|shooter|suspect|attacker))\\b`,
  "iu",
);
const DIED = new RegExp(`^(?:,[^,]{1,40},)? ${IS_DEAD}`, "u");
const isDeadIn = (words: string, surname: string): boolean =>
  DIED.test(words.slice(words.indexOf(surname) + surname.length));

/** Whom a story knows to be charged with something, and no more than charged, by surname. */
export type Charged = (surname: string) => boolean;

export function chargedIn(articles: readonly AnnotatedArticle[], cast: Cast): Charged {
  const known = new Map<string, boolean>();
  let doerDead: boolean | undefined;
  const people = new Set(cast.members.filter(({ type }) => type === "person").map(({ name }) => surnameOf(name)));
  return (surname) => {
    if (!people.has(surname)) return false;
    doerDead ??= everySentence(articles).some((words) => DOER_DEAD.test(words));
    if (!known.has(surname)) known.set(surname, !doerDead && isCharged(articles, surname));
    return known.get(surname)!;
  };
}

const everySentence = (articles: readonly AnnotatedArticle[]): string[] =>
  articles.flatMap(({ article, annotations }) =>
    annotations.sentences.map(({ start, end }) => article.text.slice(start, end)),
  );

function isCharged(articles: readonly AnnotatedArticle[], surname: string): boolean {
  const told = [...articles.map(({ article }) => article.title), ...everySentence(articles)];
  const own = told.filter((words) => hasWord(words, surname));
  if (own.some((words) => SETTLED.test(words) || isDeadIn(words, surname))) return false;
  const accused = accusing(surname);
  return own.some((words) => accused.test(words) && VIOLENCE.test(words));
}

/**
 * Whether a sentence tells as a fact what somebody is only charged with: "Olan Keel stood over him and fired." Its report has it from
 * witnesses, and says so in a sentence beside it; alone it would judge before a court has.
 */
export function isBareDeed(text: string, charged: Charged): boolean {
  if (!DEED.test(text) || HELD.test(text) || MAY.test(text)) return false;
  const name = SUBJECT.exec(text)?.[1];
  return name !== undefined && charged(surnameOf(name));
}
