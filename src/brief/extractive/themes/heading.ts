import { setCounts } from "../../../text/counts.js";
import { matchesOf } from "../../../text/matches.js";
import { wordSet } from "../../../text/word-set.js";
import type { Desk } from "../../desk.js";
import { stemsFor } from "../../likeness/concepts.js";
import type { Passage } from "../../reading/passage.js";

export interface Candidate {
  readonly heading: string;
  readonly passages: readonly Passage[];
  /** Whether the heading is the name of a body. */
  readonly body?: true;
}

interface Phrase {
  readonly surface: Map<string, number>;
  readonly passages: Set<Passage>;
  readonly terms: ReadonlySet<string>;
  /** Term of the noun that the phrase turns on. */
  readonly head: string;
}

export const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** Words that are counted, measured or said, and roles that go with a name: no subject of a theme. */
const EMPTY = wordSet(
  "million billion trillion hundred thousand dozens? per percent cent crowns? dollars? pounds? euros? said says statement interview officials? sources? reports? reporters? news media conference press posts? tweets? twitter facebook story article director chief executive minister secretary president general senator governor manager attorney long high low big small great good bad fourth fifth sixth seventh eighth ninth tenth decades? century real able sure clear likely possible total many much early late final latest recent next previous current former whole full main major certain different similar second third own same other several former vice deputy senior spokesperson mayor police officers? sheriff deputies county street avenue road block area hour minutes? moment thing things lot case fact roles? way ways kind part parts side end place photo image video home man woman men women boy girl people person older younger young old local time age names?",
);
const EMPTY_FORM = /^(?:spokes\p{L}+|chair\p{L}*)$/u;
const isEmpty = (word: string): boolean => EMPTY.has(word) || EMPTY_FORM.test(word);
const NOT_NOUN = wordSet(
  "need want know think believe come give find tell ask seem feel try leave call keep begin help show hear play run move live hold bring happen write provide sit stand lose pay meet include continue set learn lead understand watch follow stop create speak read allow add spend grow open walk win remember consider appear buy wait serve die send expect build stay fall reach kill remain became become went made took saw got gave found told left held brought wrote sat stood lost paid met led spoke spent grew won bought sent built fell struck ran put rose sold broke drove knew thought felt kept began shown seen done gone taken given known died killed said heard shut shot wounded injured arrested charged identified accused including according",
);
const isNoNoun = (word: string): boolean =>
  NOT_NOUN.has(word) || word.endsWith("ly") || word.endsWith("ize") || word.endsWith("ise") || word.endsWith("n't");
const FUNCTION =
  "of|in|on|at|for|to|and|or|but|that|which|who|was|were|is|are|had|has|have|will|would|could|by|from|with|said|as|after|before|when|while|than|over|under|into|against|should|may|must|because|if";
export const CLOSED = new RegExp(`^(?:[,.;:)—–?!”"]|\\s(?:${FUNCTION})\\b|$)`);
const DETERMINER = wordSet("the a an its their his her of no any more new some and for in on with over by about");
const WORD_BEFORE = /([A-Za-z0-9_]+)\s$/;
const POSSESSIVE_BEFORE = /\b[\p{L}]+['’]s\s$/u;

/** Bodies, rooms and roles speak or stand about in any story: they are not what its sentences are about. */
const NO_MATTER = wordSet(
  "governments? ministry ministries coastguard agency agencies committee board court council company companies bank group office department hall house prison station hospital university party bureau bridge room floor store service judge lawyer teacher workers? staff members? leaders? citizens? spokesm[ae]n administration campaign supporters residents families relatives victims? suspects? gunm[ae]n shooters? newspaper website school apartment building street city town village state country nation capital district ship boat car vehicle week weekend month year burns? treated hearing assembly parliament senate congress",
);
/** Words in -ed and -ing that stand before a noun as adjectives do. */
const ADJECTIVE = wordSet(
  "confirmed attempted armed alleged proposed planned united limited increased renewed unanswered unrelated aggravated involuntary drilling fishing voting banking housing rising growing working spending trading working licensed released wounded disputed",
);
/** Nouns in -ing. */
const NAMED_IN_ING =
  /(?:housing|hearing|meeting|building|funding|spending|shooting|flooding|ruling|training|warning|trading|pricing|bombing|undertaking)s?$/;
/** An adverb or an emphasis is no part of what a matter is called: "closet nearby", "entire life", "darkest moments". */
const NO_PART = wordSet("nearby upstairs downstairs away apart ahead alone together entire");
const IN_EST = wordSet("protest interest request forest harvest arrest guest test conquest inquest contest unrest");
const isNoPart = (word: string): boolean =>
  NO_PART.has(word) || (word.endsWith("est") && !IN_EST.has(word) && /^\p{L}{6,}$/u.test(word));
/** Places, bodies and states that any such story has. */
const SCENE = wordSet(
  "streets? avenues? blocks? sections? doors? condition wounds? complex shop park scene casings warrant papers death deaths shooting shootings enforcement community library father mother brother sister checkpoint vests dealers murder homicide fire spree rampage club football band wound business farms apartments fight corner intersection neighbou?rhood century rocket phone injuries bodies records outbreak crisis spill flood attack storm crash torso bedroom nightclub students reminder shower rifle release visit",
);
/** Nouns that name a matter; sentences that share one of them are about the same thing. */
const MATTER = wordSet(
  "jobs? branch branches prices? costs? cuts? fees? tax taxes inquiry inquiries search rescue warnings? sirens? register records? motor gate gates rights bill law laws vote votes deal talks strike fire flood floods leak fog list count offer bid loans? debts? charges? trial ban rules? vaccines? tests? borders? weapons? guns? threats? claims? bonds clause wages? pay death deaths toll aid money tariffs? fraud audit plans?",
);

/** Phrases of two words or more that say what several passages are about, as headings, most telling first. */
export function headingCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const heads = headCounts(pool);
  const ranked = phrasesOf(desk, pool)
    .filter((phrase) => isShared(desk, phrase) && !isOfStory(desk, phrase))
    .map((phrase) => ({ phrase, passages: about(desk, phrase, pool, heads) }))
    .filter(({ passages }) => passages.length > 1)
    .map(({ phrase, passages }) => ({ phrase, passages, value: phraseValue(desk, phrase, passages, pool.length) }))
    .sort((a, b) => b.value - a.value || (surfaceOf(a.phrase) < surfaceOf(b.phrase) ? -1 : 1));
  const out: Candidate[] = [];
  const taken = new Set<string>();
  for (const { phrase, passages } of ranked.slice(0, 80)) {
    if (taken.has(phrase.head) || [...phrase.terms].some((term) => taken.has(term))) continue;
    for (const term of phrase.terms) taken.add(term);
    out.push({ heading: titled(surfaceOf(phrase)), passages });
  }
  return out;
}

/** The noun phrases of passages that could head them. */
function phrasesOf(desk: Desk, passages: readonly Passage[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const passage of passages) collect(desk, passage, phrases);
  return [...phrases.values()];
}

/** Where several voices tell the story, a heading is no phrase of one of them alone. */
function isShared(desk: Desk, phrase: Phrase): boolean {
  return (
    phrase.passages.size > 1 && (desk.reading.heard < 2 || new Set([...phrase.passages].map((p) => p.voice)).size > 1)
  );
}

/** Share of the titles that have a word from which it says what the whole story is about. */
const OF_STORY = 0.5;

/** Whether a phrase is no part of the story but its subject: each of its words, or another for it, stands in the headline or most titles. */
export function isOfStory({ reading, headlineTerms }: Desk, { terms }: Pick<Phrase, "terms">): boolean {
  const { titles, vocabulary } = reading;
  return [...terms].every((term) =>
    stemsFor(vocabulary, term).some(
      (stem) => headlineTerms.has(stem) || titles.filter((title) => title.has(stem)).length >= OF_STORY * titles.length,
    ),
  );
}

/** How many passages of the pool have a term. */
const headCounts = (pool: readonly Passage[]): Map<string, number> => setCounts(pool.map(({ terms }) => terms));

/**
 * Passages that are about a phrase: those with the whole of it, then those with the noun it turns on, provided that this noun belongs to
 * the phrase (a word that half of the story has would gather anything).
 */
function about(desk: Desk, phrase: Phrase, pool: readonly Passage[], heads: ReadonlyMap<string, number>): Passage[] {
  const whole = pool.filter((p) => phrase.passages.has(p) || [...phrase.terms].every((term) => p.terms.has(term)));
  const common = (heads.get(phrase.head) ?? 0) / pool.length;
  const surface = surfaceOf(phrase).split(" ");
  const of = surface.findIndex((word) => /^(?:of|at)$/.test(word));
  const noun = (of > 0 ? surface[of - 1]! : surface.at(-1)!).toLowerCase();
  const partly =
    common <= 0.25 && MATTER.has(noun) ? pool.filter((p) => p.terms.has(phrase.head) && !whole.includes(p)) : [];
  const score = (a: Passage, b: Passage): number => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id;
  return [...whole.sort(score), ...partly.sort(score)];
}

/** Said by several voices, in the words of the story, and no mere restatement of the headline. */
function phraseValue(desk: Desk, phrase: Phrase, passages: readonly Passage[], pool: number): number {
  const voices = new Set(passages.map((p) => p.voice)).size;
  const titled = desk.reading.titles.filter((title) => [...phrase.terms].every((term) => title.has(term))).length;
  const everywhere = passages.length / Math.max(4, pool) > 0.35 ? 2 : 0;
  const weight = [...phrase.terms].reduce((sum, term) => sum + desk.reading.weight(term), 0) / phrase.terms.size;
  return (
    Math.min(6, passages.length) * 0.4 +
    Math.min(4, phrase.passages.size) * 0.8 +
    Math.min(4, voices) * 0.7 +
    weight * 2 -
    0.5 * Math.min(3, titled) -
    everywhere
  );
}

export interface Word {
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Whether it may open a heading, once that has been asked. */
  opens?: boolean;
}

function collect(desk: Desk, passage: Passage, phrases: Map<string, Phrase>): void {
  const names = nameWords(desk, passage);
  const words: Word[] = matchesOf(WORD, passage.text).map(({ 0: word, index: at }) => ({
    word,
    at,
    end: at + word.length,
  }));
  const ends = [...words.keys()].filter((place) => place > 0 && endsPhrase(passage.text, words[place]!));
  for (const place of ends)
    collectEnding(desk, passage, words.slice(Math.max(0, place + 1 - LONGEST_PHRASE), place + 1), names, phrases);
}

/** The phrases that end with the last of these words. */
function collectEnding(
  desk: Desk,
  passage: Passage,
  words: readonly Word[],
  names: ReadonlySet<string>,
  phrases: Map<string, Phrase>,
): void {
  const { isContent } = desk.reading.vocabulary;
  for (let first = 0; first < words.length - 1; first++) {
    const word = words[first]!;
    word.opens ??= opensPhrase(passage.text, word);
    if (!word.opens) continue;
    const part = words.slice(first);
    if (isPhrase(passage.text, part, isContent, names)) add(desk, passage, part, phrases);
  }
}

const LONGEST_PHRASE = 4;

/** A heading starts after something that opens a noun phrase, and ends in a common noun. */
export const opensPhrase = (text: string, { at }: Word): boolean =>
  at > 0 && isDetermined(text.slice(Math.max(0, at - 16), at)) && !SUPERLATIVE.test(text.slice(at, at + 8));
function isDetermined(before: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[1];
  return word !== undefined && (DETERMINER.has(word) || (word === "s" && POSSESSIVE_BEFORE.test(before)));
}
/** "Worst disaster" heads nothing: each story calls its own so. */
const SUPERLATIVE = /^(?:worst|best|biggest|largest|deadliest|latest|first|last|only) /;
const endsPhrase = (text: string, { word, end }: Word): boolean =>
  word.length >= 4 && /^\p{Ll}/u.test(word) && CLOSED.test(text.slice(end, end + 9));

function add(desk: Desk, passage: Passage, part: readonly Word[], phrases: Map<string, Phrase>): void {
  const { vocabulary } = desk.reading;
  const terms = part
    .filter(({ word }) => vocabulary.isContent(word.toLowerCase()))
    .map(({ word }) => vocabulary.stem(word.toLowerCase().replace(/['’]s$/, "")));
  const key = terms.join(" ");
  let phrase = phrases.get(key);
  if (!phrase) {
    phrase = { surface: new Map(), passages: new Set(), terms: new Set(terms), head: headOf(part, vocabulary.stem) };
    phrases.set(key, phrase);
  }
  phrase.passages.add(passage);
  const surface = passage.text.slice(part[0]!.at, part.at(-1)!.end);
  phrase.surface.set(surface, (phrase.surface.get(surface) ?? 0) + 1);
}

/** "inquiry" of "public inquiry", "cause" of "cause of the fire". */
function headOf(part: readonly Word[], stem: (word: string) => string): string {
  const of = part.findIndex(({ word }) => /^(?:of|at|in|for)$/.test(word));
  return stem((of > 0 ? part[of - 1]! : part.at(-1)!).word.toLowerCase());
}

/** Words that belong to names of people; a heading is about a matter, not about somebody. */
export function nameWords(desk: Desk, passage: Passage): ReadonlySet<string> {
  const out = new Set<string>();
  for (const id of passage.cast) {
    const member = desk.reading.cast.members[id]!;
    if (member.type === "person") for (const word of member.name.split(/\s+/)) out.add(word);
  }
  return out;
}

/** Whether words between such a first and last one make a heading. */
export function isPhrase(
  text: string,
  part: readonly Word[],
  isContent: (word: string) => boolean,
  names: ReadonlySet<string>,
): boolean {
  const last = part.at(-1)!;
  for (const [i, { word, at }] of part.entries()) {
    if (i > 0 && text.slice(part[i - 1]!.end, at) !== " ") return false;
    const inner = i > 0 && i < part.length - 1;
    if (inner && (/^(?:of|at)$/.test(word) || (word === "the" && /^(?:of|at)$/.test(part[i - 1]!.word)))) continue;
    const lower = word.toLowerCase();
    if (
      !isContent(lower) ||
      isEmpty(lower.replace(/['’]s$/, "")) ||
      /\d/.test(word) ||
      word.length < 3 ||
      /^(?:any|some|every)body/.test(lower) ||
      names.has(word.replace(/['’]s$/, ""))
    )
      return false;
    if (isNoNoun(lower) || isNoPart(lower)) return false;
    const heads = i === part.length - 1 || /^(?:of|at)$/.test(part[i + 1]!.word);
    if (heads && NO_MATTER.has(lower)) return false;
  }
  if (/(?:ing|ed)$/.test(last.word) && !NAMED_IN_ING.test(last.word)) return false;
  if (part.some(({ word }) => /['’]s?$/.test(word))) return false;
  // "Opened fire", "Turkey acknowledging atrocities": no noun phrase, but a verb with its object.
  if (part.slice(0, -1).some(({ word }) => /^\p{Ll}{2,}(?:ing|ed)$/u.test(word) && !ADJECTIVE.has(word))) return false;
  if (SCENE.has(last.word.toLowerCase())) return false;
  if (part.length === 3 && part[1]!.word === "of") return !NO_HEAD_OF.test(part[0]!.word);
  // "of" needs a noun on both sides, and no name can open what is not one.
  return (
    (part.filter(({ word }) => isContent(word.toLowerCase())).length >= 2 &&
      !/^(?:of|at|the)$/.test(part.at(-2)!.word)) ||
    part.length > 3
  );
}

/** "Sense of urgency", "members of parliament": what such a noun measures, counts or makes a part of is no matter, or is one alone. */
const NO_HEAD_OF =
  /^(?:sense|lack|kinds?|sorts?|forms?|types?|pieces?|bits?|amounts?|levels?|numbers?|groups?|pairs?|sets?|series|ranges?|rounds?|signs?|states?|matters?|members?|heads?|parts?|sources?|points?|periods?|days?|weeks?|months?|years?|hours?|couples?|columns?|sentences?|tons?|barrels?|gallons?|bottles?|bags?|cups?|crowds?|streams?|flurry|handful|dozens|scores|rows?|lines?|stages?|areas?|fields?|acts?|means|use|plumes?|victims?|survivors?|friends?|chief|board|department|ministry|office|university|house|bank|court|hands?|out)$/i;

const surfaceOf = (phrase: Phrase): string =>
  [...phrase.surface].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
/** Words as a heading opens. */
export const titled = (surface: string): string => surface.charAt(0).toUpperCase() + surface.slice(1);

/** Whether a word in lower case, taken as a noun, names a matter rather than a body, a role, a place or a measure. */
export const isMatter = (word: string): boolean =>
  !isEmpty(word) &&
  !NO_MATTER.has(word) &&
  !SCENE.has(word) &&
  (!isNoNoun(word) || MATTER.has(word)) &&
  !(/(?:ing|ed)$/.test(word) && !NAMED_IN_ING.test(word));
