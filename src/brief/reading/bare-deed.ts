import type { AnnotatedArticle } from "../../model/annotation.js";
import { type Cast, surnameOf } from "../people/cast.js";

const DONE =
  "(?:shot|stabbed|killed|murdered|strangled|raped|robbed|slashed|bludgeoned|choked|fired|opened fire|gunned down|beat)\\b";
const PASSIVE = "(?:was|were|is|are|be|been|being)";
/** What is a crime where it is true, as somebody does it: "was shot and killed" is no deed of whoever was. */
const DEED = new RegExp(
  `(?<!\\b(?:${PASSIVE}|and|got|an?|the|of|to|fatally|who|that|not|never) )\\b${DONE}|(?<!\\b${PASSIVE} (?:\\p{Ll}+ )?\\p{Ll}+ )\\b(?:and|then) (?:\\p{Ll}+ly |then )?${DONE}`,
  "u",
);
/** Who says so, or that it is no more than said; also what makes "fired" and "beat" another thing. */
const HELD =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|testif(?:y|ies|ied|ying)|according|witness(?:es)?|affidavits?|complaints?|documents?|records|papers|reports?|reported(?:ly)?|police|detectives?|investigators?|authorities|prosecut\p{Ll}+|deput(?:y|ies)|sheriffs?|officials?|court|jur(?:y|ors)|alleg\p{Ll}+|accus\p{Ll}+|charg\p{Ll}+|suspect\p{Ll}*|suppos\p{Ll}+|apparently|believ\p{Ll}+|claim\p{Ll}*|admit\p{Ll}*|confess\p{Ll}*|convict\p{Ll}*|guilty|sentenced|trial|lawyers?|attorneys?|defen[cs]e|arrest\p{Ll}*|indict\p{Ll}*|whether|if|would|might|may|could|did|himself|herself|job)\b/iu;
/** The name that a sentence opens with, or that stands behind what it opens with. */
const SUBJECT = /^(?:[^,“”"]{3,90}, )?((?:\p{Lu}[\p{L}.'’-]*\s){0,4}?\p{Lu}[\p{L}'’-]+)(?=,? (?:\d{2},|\p{Ll}))/u;

const ACCUSED =
  /\b(?:charged|accused|indicted|arrested|arraigned|suspects?|suspected|pleaded not guilty|wanted (?:for|in|on)|in custody|facing|faces|alleged(?:ly)?)\b/iu;
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
  const people = new Set(cast.members.filter(({ type }) => type === "person").map(({ name }) => surnameOf(name)));
  return (surname) => {
    if (!people.has(surname)) return false;
    if (!known.has(surname)) known.set(surname, isCharged(articles, surname));
    return known.get(surname)!;
  };
}

function isCharged(articles: readonly AnnotatedArticle[], surname: string): boolean {
  let charged = false;
  for (const { article, annotations } of articles) {
    for (const { start, end } of annotations.sentences) {
      const words = article.text.slice(start, end);
      if (DOER_DEAD.test(words)) return false;
      if (!words.includes(surname)) continue;
      if (SETTLED.test(words) || isDeadIn(words, surname)) return false;
      charged ||= ACCUSED.test(words);
    }
    if (article.title.includes(surname) && SETTLED.test(article.title)) return false;
  }
  return charged;
}

/**
 * Whether a sentence tells as a fact what somebody is only charged with: "Olan Keel stood over him and fired." Its report has it from
 * witnesses, and says so in a sentence beside it; alone it would judge before a court has.
 */
export function isBareDeed(text: string, charged: Charged): boolean {
  if (!DEED.test(text) || HELD.test(text)) return false;
  const name = SUBJECT.exec(text)?.[1];
  return name !== undefined && charged(surnameOf(name));
}
