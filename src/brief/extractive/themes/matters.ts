import { matchesOf } from "../../../text/matches.js";
import { wordSet } from "../../../text/word-set.js";
import type { Desk } from "../../desk.js";
import { isRole } from "../../people/roles.js";
import type { Passage } from "../../reading/passage.js";
import { leaning } from "../stands-alone.js";
import { headingOf } from "./aspects.js";
import { type Candidate, isMatter } from "./heading.js";
import { isOneThing } from "./one-thing.js";

/** Sentences that a matter must have, and the most that are looked at for one. */
const LEAST = 2;
const MOST = 6;
/** A noun that stands in more of the pool than this share is what the whole story is about. */
const COMMON = 0.3;
/** Uses as a noun, after an article, a possessive or a preposition, that the story must have of a word. */
const LEAST_NOUN_USES = 2;
/** Nouns that say nothing of a matter when two of them stand together: what is counted, where it is, how much of it, who looks on. */
const VAGUE = wordSet(
  "examples? edges? look hearts? lack inability amounts? results? substance questions? groups? countr(y|ies) worlds? efforts? situations? order surfaces? seas? waters? disasters? goals? potential projections? scientists? experts? millions? poor wide limits? systems? standby regions? gulf footage films? sites? events? levels? problems? issues? matters? changes? moves? steps? points? sorts? ranges? series rest majority minority half quarters? rises? increases? growth roles? views? words? comments? remarks? work crowds? images? pictures? concerns? aspirations?",
);
export const isVague = (word: string): boolean => VAGUE.has(word);
const WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}{4,}(?![\p{L}\p{N}-]|['’]\p{L})/gu;

interface Noun {
  readonly word: string;
  readonly passages: Passage[];
}

/**
 * Matters that several sentences speak of, without a list of matters: two nouns that stand together in at least two of them and that the
 * story uses as nouns. Where only one sentence has both, they are too loose a tie ("Opinion and money").
 */
export function matterCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const nouns = nounsOf(desk, pool);
  const several = desk.reading.heard > 1;
  const out: Array<Omit<Candidate, "heading"> & { readonly words: readonly [string, string]; readonly value: number }> =
    [];
  for (const [i, one] of nouns.entries()) {
    for (const other of nouns.slice(i + 1)) {
      const both = one.passages.filter((p) => other.passages.includes(p));
      if (both.length < LEAST || isOneThing(one.word, other.word)) continue;
      const either = [...new Set([...one.passages, ...other.passages])];
      if (several && new Set(either.map(({ voice }) => voice)).size < 2) continue;
      const [first, second] = one.passages.length >= other.passages.length ? [one, other] : [other, one];
      const ranked = [...both, ...either.filter((p) => !both.includes(p))]
        .sort((a, b) => strength(desk, b, both) - strength(desk, a, both) || a.id - b.id)
        .slice(0, MOST);
      const voices = new Set(ranked.map(({ voice }) => voice)).size;
      const value =
        both.length +
        0.5 * Math.min(MOST, either.length) +
        voices +
        ranked.slice(0, 3).reduce((sum, p) => sum + desk.scores[p.id]!, 0) / 3;
      out.push({ words: [first.word, second.word], passages: ranked, value });
    }
  }
  return out
    .sort((a, b) => b.value - a.value || (a.words.join() < b.words.join() ? -1 : 1))
    .slice(0, 40)
    .map(({ words, passages }) => ({ heading: headingOf(passages, ...words), passages }));
}

const strength = (desk: Desk, passage: Passage, both: readonly Passage[]): number =>
  desk.scores[passage.id]! + (both.includes(passage) ? 1 : 0);

/** Words of the pool that the story uses as nouns, with the sentences that have them in any form. */
function nounsOf(desk: Desk, pool: readonly Passage[]): Noun[] {
  const { reading } = desk;
  const byStem = new Map<string, { readonly forms: Map<string, number>; readonly passages: Set<Passage> }>();
  for (const passage of pool) {
    for (const word of passage.text.match(WORD) ?? []) {
      if (!reading.vocabulary.isContent(word)) continue;
      const stem = reading.vocabulary.stem(word);
      const known = byStem.get(stem) ?? { forms: new Map(), passages: new Set() };
      known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
      known.passages.add(passage);
      byStem.set(stem, known);
    }
  }
  const uses = nounUses(reading.articles.slice(0, LOOKED).map(({ article }) => article.text));
  return [...byStem.values()].flatMap(({ forms, passages }) => {
    if (passages.size < LEAST || passages.size / pool.length > COMMON) return [];
    const [word] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const noun = isMatter(word) && !VAGUE.has(word) && !isRole(word) && (uses.get(word) ?? 0) >= LEAST_NOUN_USES;
    return noun ? [{ word, passages: [...passages] }] : [];
  });
}

/** Articles in which it is looked how words are used. */
const LOOKED = 40;
/** "the clause", "a vote on", "its prices": how a noun stands. */
const AS_NOUN =
  /(?:\b(?:the|an?|its|their|his|her|of|no|any|for|in|with|on|over|by|this|these)|['’]s(?<=\b\p{L}+..))\s(?:[\p{Ll}-]+\s)??(\p{Ll}{4,})(?=[,.;:)”"]|\s(?:of|in|on|at|for|to|and|or|that|which|who|was|were|is|are|had|has|have|will|would|could|by|from|with|said|after|before|when|while|than)\b)/gu;
/** "to vote", "they claim": how a verb stands. */
const AS_VERB = /\b(?:to|will|would|could|can|may|might|must|should|not|they|we|he|she|it|who|which)\s(\p{Ll}{4,})\b/gu;

/** How often each word stands as a noun does, less how often as a verb. */
function nounUses(texts: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  const count = (pattern: RegExp, by: number): void => {
    for (const text of texts)
      for (const { 1: word = "" } of matchesOf(pattern, text)) out.set(word, (out.get(word) ?? 0) + by);
  };
  count(AS_NOUN, 1);
  count(AS_VERB, -1);
  return out;
}

/** Sentences that must speak of a body before it heads them; fewer where a story has few. */
const LEAST_OF_BODY = 3;
const LEAST_IN_SMALL_STORY = 2;
/** A story with no more sentences left than this is a small one. */
const SMALL = 20;

/** Who reports is not what is reported on; letters alone are two names run together. */
const PRESS =
  /\b(?:BBC|CNN|NBC|CBS|ABC|NPR|AP|AFP|Reuters|Associated Press|News|Times|Post|Radio|Television|TV|Guardian|Telegraph|Tribune|Herald|Journal|Today)\b|^(?:\p{Lu}{2,5} ?)+$/u;

/** Bodies that several voices speak of and the headline does not name: an agency that inquires, a company that answers. */
export function bodyCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const { reading } = desk;
  const outlets = new Set(reading.articles.map(({ article }) => article.outlet.name));
  const several = reading.heard > 1;
  return reading.cast.members
    .filter(
      ({ type, name }) => type === "organization" && name.includes(" ") && !outlets.has(name) && !PRESS.test(name),
    )
    .filter(({ name }) => !name.split(" ").some((word) => /^\p{Lu}/u.test(word) && desk.headline.includes(word)))
    .map((member) => ({
      body: true as const,
      heading: member.name,
      passages: pool.filter((p) => p.cast.includes(member.id) && leaning(p) < 0.5 && names(p, member.name)),
    }))
    .filter(({ passages }) => passages.length >= (pool.length > SMALL ? LEAST_OF_BODY : LEAST_IN_SMALL_STORY))
    .filter(({ passages }) => !several || new Set(passages.map(({ voice }) => voice)).size > 1)
    .sort((a, b) => b.passages.length - a.passages.length || (a.heading < b.heading ? -1 : 1));
}

/** Whether a passage has the last word of a name or, of a name of many, its initials. */
const names = ({ text }: Passage, name: string): boolean =>
  text.includes(name.slice(name.lastIndexOf(" ") + 1)) || text.includes(name.replace(/[^\p{Lu}]/gu, ""));
