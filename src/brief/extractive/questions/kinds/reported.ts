import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { lowerOpening } from "../../attribute.js";
import { askable, isHeadlined, type Proposal, withoutTimes } from "../asked.js";
import { isViolent } from "../inquiries/inquiries.js";
import { countsDead } from "../limits/figures-given.js";
import { isMet } from "../limits/understood.js";
import { endsWhere, isCounted } from "./counts.js";
import { isTitled, matter } from "./why.js";

const NUMBER =
  "(?:\\d[\\d,.]*(?: (?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of)";
/** "The council says 2,140 houses have been flooded in Wenlow": a count that somebody gives. */
const SAYS =
  '^(?:[^“”"]{3,90}? (?:said|says|reported|confirmed|announced|told \\p{Lu}[^,;:“”"]{2,40}?)(?: (?:on )?(?:\\p{Lu}\\p{Ll}+day )?\\d{1,2} \\p{Lu}\\p{Ll}+)? (?:that )?)';
const COUNTED = new RegExp(
  `${SAYS}(?:at least |more than |about |around |nearly |almost |over |some |roughly |up to )?${NUMBER} ((?:[\\p{L}-]+ ){0,2}\\p{Ll}+s|people|children|women|men) ((?:have|had|has) been|were|are|had|have) (\\p{Ll}[^,;:“”"()]{2,80}?)(?=[,.;]|$| after | when | as | because | and (?!\\p{Lu})| but | since | according | up from | compared )`,
  "u",
);
const LOOSE =
  /\b(?:others?|more|them|he|she|they|his|her|their|it|its|this|that|these|those|years?|days?|hours?|weeks?|months?|minutes?|times|which|who|said|taken to|transported|rushed|airlifted|critical|stable|serious|inside|victims|among|if|would|voted|still|also)\b/i;

/** "How many Kestrians were on the ship?" asks nobody who has read of no Kestrians. */
const namesMet = (desk: Desk, told: string, words: string): boolean =>
  (words.match(/\p{Lu}[\p{L}-]+/gu) ?? []).every((name) => isMet(desk, told, name));

/** "How many houses have been flooded in Wenlow?", answered in the name of whoever counts; of one question, the newest count. */
export function reportedCounts(desk: Desk, read: readonly string[]): Proposal[] {
  if (isViolent(desk, read)) return [];
  const told = read.join(" ");
  const found = new Map<string, Proposal & { readonly at: string }>();
  for (const passage of askable(desk)) {
    if (passage.edits.some((edit) => edit.kind === "name")) continue;
    const counted = COUNTED.exec(passage.text);
    if (!counted) continue;
    const [, things, have, what] = counted;
    if (!endsWhere(passage.text, counted.index + counted[0].length)) continue;
    const had = /^had been$/.test(have!) ? "were" : have;
    const tail = withoutTimes(what!).replace(/ (?:beginning|starting)$/, "");
    if (
      /^(?:was|were|are|is) \p{L}+ing\b/u.test(`${had} ${tail}`) ||
      LOOSE.test(`${things} ${tail}`) ||
      tail.split(" ").length < 2 ||
      /\b(?:in|on|at|of|for|to|by|from|with|a|an|the)$/.test(tail)
    )
      continue;
    const question = `How many ${things!} ${had} ${tail}?`;
    if (
      isCounted(told, things!) ||
      (/\b(?:died|killed|dead)\b/.test(tail) && countsDead(told)) ||
      !namesMet(desk, told, `${things} ${tail}`) ||
      !isTitled(desk, question) ||
      !isHeadlined(desk, question.replace(/^How many \S+/, ""))
    )
      continue;
    const at = desk.reading.articles[passage.article]!.article.published ?? "";
    const known = found.get(question);
    if (!known || known.at < at)
      found.set(question, { question, kind: "count", value: 1.1 + matter(desk, passage), told: [passage], at });
  }
  return [...found.values()].slice(0, 1);
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATED = `(?:by|on|in|from|before|until) (?:the end of |early |late |mid-)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2} (?:${MONTHS})|(?:${MONTHS})(?: \\d{1,2})?|\\d{4})`;
const EXPECTS = new RegExp(
  `^([^,;:“”"]{3,60}?)(?:,[^,;“”"]{3,60},)? (?:(?:said|says|confirmed|announced)(?: (?:on|last) [^,]{3,20}?)? (?:that )?)?(?:(?:it|he|she|they) )?(expects?|expected|hopes?|hoped|plans?|planned|aims?|aimed|intends?|intended) to ([^,;:“”"()]{5,80}?) ${DATED}`,
  "u",
);

/** "When does Lisk Hydro expect to have the third gate working?": what somebody means to do, with the day. */
export function whenExpected(desk: Desk): Proposal[] {
  const out: Proposal[] = [];
  const now = desk.reading.material.story.updated.slice(0, 10);
  for (const passage of askable(desk)) {
    if (passage.leaning || passage.edits.some((edit) => edit.kind === "name")) continue;
    const { annotations } = desk.reading.articles[passage.article]!;
    if (!passage.dates.some((i) => annotations.dates[i]!.date >= now.slice(0, annotations.dates[i]!.date.length)))
      continue;
    const opening = lowerOpening(desk, passage);
    const found = opening === undefined ? null : EXPECTS.exec(opening);
    if (!found) continue;
    const [, subject, verb, what] = found;
    if (
      /\b(?:that|those|these|this|it|he|she|they|his|her|him|who|which)\b/i.test(`${subject} ${what}`) ||
      /^(?:In|On|At|For|But|And|After|Under|With|By|If)\b|\bspokes\p{L}+\b/iu.test(subject!) ||
      / (?:said|says|and|is|was|were|are|\p{L}+ed)\b|n['’]t\b/u.test(subject!)
    )
      continue;
    const base = verb!.replace(/^(hope|plan|aim|intend|expect)(?:s|d|ned|ed)$/, "$1");
    const past = /ed$/.test(verb!);
    const plural = /(?:[^s]s|people|police|officials)$/.test(subject!) && !/^\p{Lu}/u.test(subject!.split(" ").at(-1)!);
    out.push({
      question: `When ${past ? "did" : plural ? "do" : "does"} ${subject} ${base} to ${withoutTimes(what!)}?`,
      kind: "next",
      value: 1.3 + matter(desk, passage),
      told: [passage],
    });
    if (out.length === 2) break;
  }
  return out;
}

const WHETHER =
  /^Whether ((?:the |a |an )?[^,;:“”"]{3,50}?) (was|were|is|are|had|has|have|will|would|could|can) ([^,;:“”"]{4,80}?) (?:is|remains?|was) (?:still |yet )?(?:disputed|unclear|unknown|not (?:yet )?(?:known|clear)|in dispute|an open question|uncertain)\b/u;

/** "Were people warned in time?", where the coverage itself calls it open; with what each side says next to it. */
export function openMatters(desk: Desk): Proposal[] {
  const out: Proposal[] = [];
  for (const passage of askable(desk)) {
    const open = WHETHER.exec(passage.text);
    if (!open || /\b(?:he|she|they|it|his|her|their|this|that)\b/i.test(open[0])) continue;
    const verb = open[2]!.charAt(0).toUpperCase() + open[2]!.slice(1);
    const sides = desk.reading.passages.filter(
      (p): p is Passage =>
        p.articleId === passage.articleId && p.paragraph === passage.paragraph && p.sentence > passage.sentence,
    );
    out.push({
      question: `${verb} ${open[1]} ${open[3]}?`,
      kind: "unknown",
      value: 1.8 + matter(desk, passage),
      told: [passage, ...sides.slice(0, 2)],
    });
    if (out.length === 2) break;
  }
  return out;
}
