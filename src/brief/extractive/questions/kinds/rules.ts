import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import type { Proposal } from "../asked.js";
import { bearing } from "../limits/bearing.js";
import { isEffectTold } from "../limits/effect-told.js";
import { isTold, mainClause } from "../limits/told.js";
import { fullName, type SubjectMatter, subjectMatter } from "../wording/subject-matter.js";
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
/** Who has read how many were against it knows how close it was, and one party whole who they were. */
const SPLIT = /\b\d+ (?:\p{L}+ )?(?:voted against|voted no|opposed)\b/iu;
const BY_PARTY = /\b(?:along|on|strict(?:ly)?) (?:party|partisan) lines\b|\bparty-line\b/i;
const SCORE = /\b\d{1,3}(?:-to-|-|–|—| to )\d{1,3}\b|\b\d{1,2}(?:\.\d+)?(?:%| per ?cent)/;

const PAID =
  /\b(?:be|is|are|being) (?:paid for|funded|financed) (?:(?:in part|partly|largely|mostly|entirely) )?(?:by|with|through)\b/i;
const PAID_FOR = /\b(?:plan|proposal|bill|package|programme|program|budget|legislation|law)\b/i;
const VOTED_ON = /\b(?:bill|legislation|resolution|amendment|measure|nomination)\b/;
const AGAINST =
  /\b(?:voted (?:no|against)|(?:lone|only|sole) (?:\p{L}+ )?(?:no vote|dissenter|vote against)|opposing votes?|voting (?:no|against))\b/iu;

/** Any word that one of these needs: most sentences have none. */
const MAY_TELL = /^The |\d|\b(?:paid|funded|financed)|vot/i;

/** "What would the bill do?", "When does the law take effect?", "How close was the vote?", of a rule that the titles speak of. */
export function rules(desk: Desk, read: readonly string[]): Proposal[] {
  const matters = subjectMatter(desk);
  const met = metIn(read);
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (!MAY_TELL.test(passage.text)) continue;
    if (passage.words > 48 || passage.words < 8 || bearing(desk, passage) < 0.3 || passage.quoted > 0.4) continue;
    for (const { question, kind, value } of ruleQuestions(desk, matters, met, passage))
      out.push({ question, kind, value: value + matter(desk, passage), told: [passage], fixed: true });
    if (out.length >= 4) break;
  }
  return out;
}

/** What has been read, and what of it could be asked about. */
interface Met {
  readonly read: readonly string[];
  readonly known: string;
  /** What nobody has said who pays for. */
  readonly payable: string | undefined;
  /** Whether there was a vote whose numbers have not been given. */
  readonly countable: boolean;
  /** What was voted on, nobody has said by which party. */
  readonly votedOn: string | undefined;
}

function metIn(read: readonly string[]): Met {
  const known = read.join(" ");
  return {
    read,
    known,
    payable: PAID.test(known) ? undefined : PAID_FOR.exec(known)?.[0].toLowerCase(),
    countable: /\bvot|\bpass|\bapprov/i.test(known) && !SCORE.test(known) && !SPLIT.test(known),
    votedOn: BY_PARTY.test(known) ? undefined : VOTED_ON.exec(known)?.[0],
  };
}

function ruleQuestions(
  desk: Desk,
  matters: readonly SubjectMatter[],
  { read, known, payable, countable, votedOn }: Met,
  { text, dates }: Passage,
): Array<Pick<Proposal, "question" | "kind" | "value">> {
  const out: Array<Pick<Proposal, "question" | "kind" | "value">> = [];
  const payer = payable !== undefined && PAID.test(text) ? payable : undefined;
  if (payer) out.push({ question: `How would the ${payer} be paid for?`, kind: "does", value: 1.2 });
  const effect = EFFECT.exec(text)?.[1];
  const does = effect ? null : DOES.exec(text);
  if (effect && dates.length > 0 && isTitled(desk, effect)) {
    const verb = /[^s]s$/.test(effect) ? "do" : "does";
    out.push({ question: `When ${verb} the ${effect} take effect?`, kind: "next", value: 1.2 });
  } else if (
    does &&
    metAs(known, does[2]!) &&
    !/s$/.test(does[2]!) &&
    !isTold(desk, read, effectOf(text, does[0]), MOST_TOLD) &&
    !isEffectTold(desk, read, effectOf(text, does[0]))
  ) {
    const tense = /^would/.test(does[3]!) ? "would" : /^will/.test(does[3]!) ? "will" : "does";
    out.push({
      question: `What ${tense} ${fullName(matters, metAs(known, does[2]!)!)} do?`,
      kind: "does",
      value: 1.15,
    });
  } else if (countable && /\d/.test(text) && VOTE.test(text))
    out.push({ question: "How close was the vote?", kind: "fact", value: 1.1 });
  const noun = votedOn !== undefined && AGAINST.test(text) ? votedOn : undefined;
  if (noun) out.push({ question: `Who voted against the ${noun}?`, kind: "fact", value: 1.2 });
  return out;
}

/** What it does, from its verb on. */
const effectOf = (text: string, opening: string): string =>
  mainClause(text.slice(opening.trimEnd().lastIndexOf(" ") + 1));
const MOST_TOLD = 0.45;

/** The reader has met the rule, by the word that the answer uses for it. */
const isKnown = (known: string, noun: string): boolean => new RegExp(`\\b${noun}\\b`, "i").test(known);
/** What one report calls a bill another calls a measure. */
const BILL = /\b(?:bill|legislation|measure|resolution)\b/i;
const metAs = (known: string, noun: string): string | undefined =>
  isKnown(known, noun) ? noun : BILL.test(noun) ? BILL.exec(known)?.[0].toLowerCase() : undefined;
