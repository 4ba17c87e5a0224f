import type { Desk } from "../../desk.js";
import type { Proposal } from "./asked.js";
import { fullName, subjectMatter } from "./subject-matter.js";
import { isTitled, matter } from "./why.js";

const RULE =
  "bill|law|legislation|act|measure|rule|rules|ban|resolution|amnesty|policy|amendment|proposal|plan|programme|program|treaty|agreement|deal|reform|scheme|order|executive order|guidance|mandate|ordinance|package|lawsuit|settlement|restrictions";
const DOES = new RegExp(
  `^The ((?:[\\p{L}\\d$.'’-]+ ){0,3}?)(${RULE})(?:, [^,;]{3,90},)? (?:also )?(bans|requires|allows|prohibits|includes|calls for|seeks to|aims to|intends to|is (?:designed|intended|meant|aimed) |provides|gives|creates|makes it|establishes|directs|expands|extends|would (?:also )?(?!be |have |not |likely |need |take effect|come |go |face |mean )\\p{L}+|will (?:also )?(?!be |have |not |likely |need |take effect|come |go |face |mean |now )\\p{L}+) `,
  "u",
);
const EFFECT = new RegExp(
  `^The ((?:[\\p{L}\\d'’-]+ ){0,3}?(?:${RULE})) (?:will |would |is (?:set|due|expected) to |are (?:set|due|expected) to )?(?:takes?|goe?s?|comes?) (?:in)?(?:to )?effect `,
  "u",
);
const VOTE =
  /\b(?:vot\p{L}+|passed|approved|rejected|confirmed|advanced)\b[^.]{0,60}?\b\d{1,3}(?:-|–|—| to )\d{1,3}\b|\b\d{1,3}(?:-|–| to )\d{1,3} (?:vote|majority)\b/iu;
const SCORE = /\b\d{1,3}(?:-to-|-|–|—| to )\d{1,3}\b/;

const AGAINST =
  /\b(?:voted (?:no|against)|(?:lone|only|sole) (?:\p{L}+ )?(?:no vote|dissenter|vote against)|opposing votes?|voting (?:no|against))\b/iu;

/** "What would the bill do?", "When does the law take effect?", "How close was the vote?", of a rule that the titles speak of. */
export function rules(desk: Desk, read: readonly string[]): Proposal[] {
  const out: Proposal[] = [];
  const known = read.join(" ");
  const matters = subjectMatter(desk);
  const noun = /\b(?:bill|legislation|resolution|amendment|measure|nomination)\b/.exec(known)?.[0];
  for (const passage of desk.ranked) {
    if (passage.words > 48 || passage.words < 8 || desk.features[passage.id]!.topical < 0.3 || passage.quoted > 0.4)
      continue;
    const effect = EFFECT.exec(passage.text);
    const does = effect ? null : DOES.exec(passage.text);
    if (effect && passage.dates.length > 0 && isTitled(desk, effect[1]!))
      out.push({
        question: `When does the ${effect[1]!} take effect?`,
        kind: "next",
        value: 1.2 + matter(desk, passage),
        told: [passage],
        fixed: true,
      });
    else if (does && isKnown(known, does[2]!) && !/s$/.test(does[2]!)) {
      const tense = /^would/.test(does[3]!) ? "would" : /^will/.test(does[3]!) ? "will" : "does";
      out.push({
        question: `What ${tense} ${fullName(matters, does[2]!)} do?`,
        kind: "does",
        value: 1.15 + matter(desk, passage),
        told: [passage],
        fixed: true,
      });
    } else if (VOTE.test(passage.text) && !SCORE.test(known) && /\bvot|\bpass|\bapprov/i.test(known))
      out.push({
        question: "How close was the vote?",
        kind: "fact",
        value: 1.1 + matter(desk, passage),
        told: [passage],
        fixed: true,
      });
    const against = AGAINST.test(passage.text) && noun ? noun : undefined;
    if (against)
      out.push({
        question: `Who voted against the ${against}?`,
        kind: "fact",
        value: 1.2 + matter(desk, passage),
        told: [passage],
        fixed: true,
      });
    if (out.length === 4) break;
  }
  return out;
}

/** The reader has met the rule, by the word that the answer uses for it. */
const isKnown = (known: string, noun: string): boolean => new RegExp(`\\b${noun}\\b`, "i").test(known);
