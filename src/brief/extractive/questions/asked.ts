import type { Question, Statement } from "../../../model/brief.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import type { VerifyContext } from "../../verify/statement.js";
import { attributed } from "../attribute.js";
import { isDisputed } from "../bare-dispute.js";
import { bearing } from "./limits/bearing.js";
import { isAnswerFor, isWorthAsking } from "./limits/worth-asking.js";
import type { Kind, Proposal } from "./proposal.js";
import { withRank } from "./wording/with-rank.js";

export type { Kind, Proposal };

export interface Asked extends Question {
  /** How much it matters; for ranking. */
  readonly value: number;
  /** What kind of question it is; few of a kind stand side by side. */
  readonly kind: Kind;
  /** The sentences that its answer is made of. */
  readonly told: readonly Passage[];
}

/** Sentences of one answer. */
const MOST_ANSWERS = 2;

/** Words of a question that are its form, not its matter. */
const FORM =
  /^(?:what|who|why|how|when|where|which|does|did|do|would|will|much|many|known|happens?|next|cause|caused|led|cost|worth|killed|died|dead|hurt|injured|wounded|missing|arrested|close|vote|voted|share|respond|anyone|else|gun|suspect|criminal|record|reward|offered|sentence|possible|serious|injuries|random|motive|charged|come|happened|police|expected|due|set|scheduled|planned)$/;

/**
 * Answers a proposal in words of the coverage, for a reader who has `read` headline and account; undefined when the answer is refused or
 * the question speaks of something that neither the answer nor the titles of its articles do.
 */
export function ask(
  desk: Desk,
  context: VerifyContext,
  proposal: Proposal,
  read: readonly string[],
): Asked | undefined {
  const { question, kind, told } = proposal;
  if (!isWhole(question) || namesByHalf(desk, question) || !isWorthAsking(desk, read, proposal)) return undefined;
  // Of a dispute every side is given, or none.
  const sentences = new Set(told).size;
  const [least, most] = proposal.sides ? [Math.max(2, sentences), sentences] : [1, MOST_ANSWERS];
  const answer: Statement[] = [];
  const used: Passage[] = [];
  for (const given of told) {
    const passage = withRank(desk, read, given);
    // What is disputed stands on the page with its day already.
    if ((!proposal.sides && RELATIVE.test(passage.text)) || isGarbled(passage.text)) continue;
    if (!isAnswerFor(desk, read, proposal, passage)) continue;
    const statement = inSomebodysName(desk, context, passage);
    if (!statement || answer.some((other) => other.text === statement.text)) continue;
    answer.push(statement);
    used.push(passage);
    if (answer.length === most) break;
  }
  if (answer.length < least || !(proposal.fixed || keepsToAnswer(desk, proposal, used))) return undefined;
  const again = kind !== "count" && desk.said(told[0]!, 0.9);
  return { question, answer, value: proposal.value - (again ? 0.5 : 0), kind, told: used };
}

/** Whether the answers, the titles over them or the names in them have what a question speaks of. */
function keepsToAnswer(desk: Desk, { question, kind }: Proposal, used: readonly Passage[]): boolean {
  const { vocabulary, titles, cast } = desk.reading;
  const given = new Set<string>();
  for (const passage of used) {
    for (const term of vocabulary.terms(passage.text)) given.add(term);
    for (const term of titles[passage.article]!) given.add(term);
    for (const id of passage.cast) for (const term of vocabulary.terms(cast.members[id]!.name)) given.add(term);
  }
  const asked = question.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const matter = asked.filter((word) => !FORM.test(word.toLowerCase())).flatMap((word) => vocabulary.terms(word));
  // A verb in its base form may have another stem than in the answer ("fell", "fall"): one such word is let pass.
  return matter.filter((term) => !given.has(term)).length <= (kind === "why" ? 1 : 0);
}

/** "His 11-year-old Ada Brandt": the noun behind the age is missing; and "Brandt said …, Brandt said". */
const BROKEN =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir) \d{1,2}-(?:year|month)-old \p{Lu}|\b(\p{Lu}\p{Ll}+) (?:said|says|told)\b.*\b\1 (?:said|says|told)\b/u;
/** Leavings of a page, or two sentences run into one: no answer that can be read. */
const isGarbled = (text: string): boolean =>
  BROKEN.test(text) ||
  /``|\[\d+\]|; or \p{L}+ing\b|\b[Aa]ccording to [^,.;]{3,80} says it\b|-{4}|\p{Lu}{4,}, \p{Lu}\p{L}+\.? ?—|^Far\b|\ba (?:suspected|accused|identified) (?:of|in|for)\b|\b[a-z]0\b|\ba (?:was|were|is|are)\b|\b(?:is|are|was|were) being \p{L}+ing\b|\bon (?:sparked|caused|led)\b|\bbefore when\b|(?<!(?:is|are|was|were|am|be|been) )\bsaid to have\b|\b(?:say|says) to have\b|\d{4},\d{3}|, (?:It|He|She|They) (?:is|was|were|are|has|had|began|said) |\b(?:has|have|had) been (?:file|place|release|arrest|charge|identify|make|name)\b|\b(?:BST|GMT|EDT|EST)\b|https?:|www\.|\||@|#\w|\p{Ll} (?:The|A|An|In|It|He|She|They|But|As|We|There) \p{Ll}|[a-z]\.[A-Z]|,[A-Z]|\.\.\.|…|[!?] \p{L}|(?<!\b(?:of|by|to|in|from|with|told|at|and|for|on|as|with|says|said|via|called|the|that|while|when|where|but|than|or|because|after|before|if)\b)(?<=\p{Ll}{3}) The \p{Lu}|: \p{Lu}\p{Ll}+ \p{Ll}/u.test(
    text.replace(/[“"][^“”"]*[”"]/g, ""),
  ) ||
  /[.!?]["”]\p{Lu}|\p{Lu}{3,} \p{Lu}{3,} \p{Lu}{3,}|\p{L}[”"] \p{Lu}\p{Ll}+ing\b|\p{Ll}{3}\. \p{Ll}|^\(|^\p{Lu}\p{L}+ [—–-] |^\d+ ?[ap]\.?m\b|‘to \p{Ll}|\p{Ll} [“"]\p{Lu}(?:[^”"\s]+ ){4,}|(?<=\p{Ll})(?<!\b(?:and|with|by|that|of|to|for|said|says|as|but|from|when|while|if|told|accused|after|because|than|on|about|against|whether|where|former|vice|then|deputy|acting|interim|outgoing|late|including|quoted|urged|replaced|under|between|over|like|since|before|during|asked|met|meet|called|criticised|criticized|accuse|accuses|tell|tells|between|toward|towards|the|doctor|ousted|longtime|embattled|new|current|incoming|veteran))(?<!\b\p{Lu}\p{L}+(?:an|ish|ese)|\b(?:French|Dutch|Greek|Czech|Swiss|Thai|Israeli|Iraqi|Pakistani|Saudi)|\b\p{Ll}+ing) (?:Mr|Mrs|Dr|President|Sir) \p{Lu}/u.test(
    text,
  );

/** A word of this weight stands in most voices: it is what the story is about even where no title says so. */
const CORE = 0.55;

/** Whether words have one of the headline's, or one that the whole story turns on. */
export const isHeadlined = (desk: Desk, words: string): boolean => {
  const { vocabulary } = desk.reading;
  const headline = new Set(vocabulary.terms(desk.headline));
  return vocabulary.terms(words).some((term) => headline.has(term) || desk.reading.weight(term) > CORE);
};

/** Cut half-way, or with more in it than can be asked at once. */
const isWhole = (question: string): boolean =>
  !/\b(?:in|on|at|of|for|to|by|from|with|all|partly|later|back|just|only|almost|still|the|a|an|and|or|end of|about|over|through|under|into|onto|after|before|between|among|because|when|while|that|which|who|is|was|are|were|has|had|have|be|been|surely|Mr|Mrs|Dr|St|U\.S)\?$|\bthe The\b|\b(?:South|North|East|West)\?$|\d(?:st|nd|rd|th)\?$| - | -- |[–—“”"()]|\bare investigating\b/.test(
    question.replace(ENDS_WELL, "?"),
  ) && question.split(" ").length <= 24;

/** A preposition that the question word belongs to: "What is X charged with?" */
const ENDS_WELL =
  /(?<=^(?:What|Where|Who|How) .*)\b(?:charged with|accused of|accuse .* of|sentenced to|convicted of|warn of|call for|looking for|based on|come from|paid for|takes over|(?:appointed|founded|led|chaired|overseen|run|owned|operated|sponsored|introduced|funded|financed|\p{L}+ed) by)\?$/u;

/** "When is Padgett's autopsy?": half a name says nothing to a reader whom no headline has told of it. */
export const namesByHalf = (desk: Desk, words: string): boolean => {
  const tokens = new Set(words.match(/\p{Lu}[\p{L}-]+/gu));
  const title = desk.headline;
  return desk.reading.cast.members.some((member) => {
    if (member.type !== "person" || !member.name.includes(" ") || words.includes(member.name)) return false;
    const half = member.name.split(" ").find((part) => part.length > 2 && tokens.has(part) && standsAlone(words, part));
    return half !== undefined && !title.includes(half);
  });
};

/** No other word of a name beside it: "Biden" alone, not "Nick Rahall" nor "the Biden administration". */
const standsAlone = (words: string, part: string): boolean =>
  !new RegExp(`\\p{Lu}[\\p{L}.'’-]+ ${part}\\b|\\b${part} (?:\\p{Lu}|administration|campaign|team|family)`, "u").test(
    words.replace(/^\p{Lu}\p{Ll}+ /u, ""),
  );

/** A time that is none without the day of the article. */
const RELATIVE =
  /\b(?:next|last|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|tomorrow|yesterday|tonight|next week|last week|this (?:morning|afternoon|evening|week|month))\b(?! \()/i;
const OWN_SOURCE = /\b(?:said|says|according to|told|announced|wrote|reported|confirmed|reports?|stated)\b/i;

/** An answer says who says so: in its own words, or with its outlet in front. */
function inSomebodysName(desk: Desk, context: VerifyContext, passage: Passage): Statement | undefined {
  const disputed = isDisputed(desk, passage);
  const source = context.sources.get(passage.articleId);
  if (source && !source.wire && !source.copyOf && !OWN_SOURCE.test(passage.text) && isNamed(source.outlet)) {
    const framed = attributed(desk, context, passage, "reports-that", { disputed });
    if (framed) return framed;
  }
  const draft = desk.draftOf(passage);
  return desk.offer(disputed ? { ...draft, disputed: true } : draft);
}

const isNamed = (outlet: string): boolean => outlet !== "" && !/^Unknown\b/.test(outlet);

export const byScore = (desk: Desk, passages: readonly Passage[]): Passage[] =>
  [...passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id);

/** Sentences that questions are made from: of this story, no fragments of somebody's speech, not too long to answer anything. */
export const askable = (desk: Desk): readonly Passage[] =>
  once(desk, "askable", (p) => p.quoted < 0.3 && p.words <= 50 && bearing(desk, p) > 0.25);

/** Found once a brief, best first: many kinds of questions are made from the same sentences. */
function once(desk: Desk, name: string, passes: (passage: Passage) => boolean): readonly Passage[] {
  const lists = held.get(desk) ?? new Map<string, readonly Passage[]>();
  held.set(desk, lists);
  const found = lists.get(name) ?? desk.ranked.filter(passes);
  lists.set(name, found);
  return found;
}

const held = new WeakMap<Desk, Map<string, readonly Passage[]>>();

/** Sentences that answer by themselves: plainly of this story, leaning on nothing before them, not too short to tell anything. */
export const answering = (desk: Desk, mostQuoted = 0.75): readonly Passage[] =>
  once(
    desk,
    `answering ${mostQuoted}`,
    (p) => p.words >= 9 && p.words <= 48 && !p.leaning && p.quoted < mostQuoted && bearing(desk, p) >= 0.6,
  );

/** What a time adds to a clause is not asked: "on Thursday 12 March", "last week". */
export const withoutTimes = (clause: string): string =>
  clause
    .replace(
      /,? (?:(?:late |early )?(?:on|by|since|until|from|for|in) )?(?:(?:last|this|next|early|late) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s|’s)?(?: (?:morning|afternoon|evening|night))?(?: \(?\d{1,2} [A-Z][a-z]+(?: \d{4})?\)?)?/g,
      "",
    )
    .replace(
      / (?:on|by|since|until|in) \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g,
      "",
    )
    .replace(
      / (?:on|by|since|until|in) (?:January|February|March|April|May|June|July|August|September|October|November|December)\.?(?: \d{1,2})?(?:, \d{4}| \d{4})?/g,
      "",
    )
    .replace(/ (?:last|this|next) (?:week|month|year|night|weekend|summer|autumn|winter|spring)\b/g, "")
    .replace(/ (?:yesterday|today|tomorrow|tonight|earlier|meanwhile|recently)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
