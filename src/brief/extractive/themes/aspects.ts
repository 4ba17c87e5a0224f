import { wordSet } from "../../../text/word-set.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import { type Candidate, titled } from "./heading.js";
import { isOneThing } from "./one-thing.js";

/**
 * Sides that a story may have, each with the nouns by which its sentences are known. They only gather sentences; the heading is made of
 * the nouns that the coverage itself uses.
 */
const ASPECTS: ReadonlyArray<ReadonlySet<string>> = [
  "warnings? sirens? alarms? alerts? telephone",
  "gates? motors? engines? failures? faults? defects? cracks? leaks? inspections? maintenance outage outages",
  "compensation liability damages insurance insurers? costs? payments? claims? losses",
  "homes houses shelters? evacuations? evacuees residents households?",
  "bridges? railways? roads? repairs? reopening ports? airports? lorries trains? flights?",
  "inquiry inquiries investigations? investigators? prosecutors? evidence recorder witnesses",
  "rules? safety licen[cs]es? standards? regulations? regulators? certificates? inspectors?",
  "search rescue rescuers? divers? bod(y|ies) helicopters?",
  "crew captain bridge officers? pilots? announcements? jackets lifeboats? lighting loudspeakers",
  "votes? bill amendments? parliament clauses? opposition senators? lawmakers? majority filibuster",
  "jobs branches workers unions? layoffs wages strikes? employees unemployment",
  "shareholders? shares? bids? offer bondholders? bonds investors? profits? markets?",
  "prices? inflation supply demand shortages? economists? recovery",
  "sanctions? talks diplomats? embassy ambassadors? ceasefire summit allies negotiations?",
  "rockets? airstrikes? strikes? troops militants casualties civilians",
  "families funerals? vigils? mourners? relatives parents memorial prayers",
  "protests? protesters? demonstrators? rall(y|ies) crowds? marche?s?",
  "prisoners releases detainees register names list",
  "vaccines? doses tests hospitals? patients symptoms infections? cases drugs?",
  "charges bail bond trial plea sentence sentencing jury conviction indictment attorneys?",
  "motives? arguments? disputes? feuds? gangs? retaliation",
  "guns? weapons? rifles? ammunition handguns? firearms? bullets",
  "emissions climate wildlife coast beaches wetlands fishermen fishing pollution cleanup",
  "taxes spending budget funding deficits? infrastructure investment investments",
  "migrants? border asylum immigration visas? crossings",
  "students? schools teachers? pupils exams? classes",
].map(wordSet);
/** The nouns of all sides: most words of a sentence are of none. */
const ANY: ReadonlySet<string> = new Set(ASPECTS.flatMap((aspect) => [...aspect]));
/** Whether a noun belongs to a side that stories have; others stand together by chance. */
export const isOfSide = (noun: string): boolean => ANY.has(noun);
const NOUN = /\b\p{Ll}{4,}\b/gu;
/** Nouns of an aspect that a sentence must have before it is about it. */
const LEAST_NOUNS = 2;

/** Sides of the story that several sentences speak of, each headed by two nouns of those sentences: "Warning and sirens". */
export function aspectCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const nounsOf = pool.flatMap((passage) => {
    const nouns = new Set(passage.text.match(NOUN)?.filter((word) => ANY.has(word)));
    return nouns.size > 0 ? [{ passage, nouns }] : [];
  });
  const out: Array<Candidate & { readonly value: number }> = [];
  for (const aspect of ASPECTS) {
    const told = nounsOf
      .flatMap(({ passage, nouns }) => {
        const own = [...nouns].filter((noun) => aspect.has(noun));
        return own.length > 0 ? [{ passage, nouns: distinct(desk, own) }] : [];
      })
      .sort((a, b) => b.nouns.length - a.nouns.length || desk.scores[b.passage.id]! - desk.scores[a.passage.id]!);
    const about = told.filter(({ nouns }) => nouns.length >= LEAST_NOUNS);
    if (about.length === 0) continue;
    const [one, two] = twoNouns(
      desk,
      told.slice(0, 8).map(({ nouns }) => nouns),
      about[0]!.nouns,
    );
    // Those with both nouns of the heading first; those with one of them may follow.
    const passages = told.filter(
      ({ passage, nouns }) =>
        (nouns.includes(one!) && nouns.includes(two!)) ||
        opensWith(passage.text, one!) ||
        opensWith(passage.text, two!),
    );
    const full = passages.filter(({ nouns }) => nouns.includes(one!) && nouns.includes(two!));
    if (full.length === 0 || passages.length < 2) continue;
    const ordered = [...full, ...passages.filter((p) => !full.includes(p))].map(({ passage }) => passage);
    const voices = new Set(ordered.map((p) => p.voice)).size;
    if (desk.reading.heard > 1 && voices < 2) continue;
    out.push({
      heading: isOneThing(one!, two!) ? `The ${one}` : headingOf(ordered, one!, two!),
      passages: ordered,
      value: full.length * 2 + Math.min(4, ordered.length) + voices,
    });
  }
  return out.sort((a, b) => b.value - a.value || (a.heading < b.heading ? -1 : 1));
}

/** "Motor of the gate", "Road bridge": how the sentences themselves join two nouns; else "Gate and motor". */
export function headingOf(passages: readonly Passage[], one: string, two: string): string {
  for (const { text } of passages) {
    const found = joined(text, one, two) ?? joined(text, two, one);
    if (found?.includes("'s ") || found?.includes("’s ")) return `The ${found}`;
    if (found !== undefined) return titled(found.replace(/ (?:that|this|its) /, " the "));
  }
  return titled(`${one} and ${two}`);
}

/** The words with which a text joins two nouns to a phrase that ends with the second. */
function joined(text: string, one: string, two: string): string | undefined {
  for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
    if (IN_WORD.test(text.slice(Math.max(0, at - 2), at))) continue;
    const behind = at + one.length;
    const link = LINK.exec(text.slice(behind, behind + LONGEST_LINK))?.[0];
    if (link === undefined || !text.startsWith(two, behind + link.length)) continue;
    const end = behind + link.length + two.length;
    if (ENDS_PHRASE.test(text.slice(end, end + LONGEST_END))) return text.slice(at, end);
  }
  return undefined;
}
const IN_WORD = /[\p{L}-]$/u;
const LINK = /^(?: (?:of|for|on) (?:(?:the|that|this|its|a) )?| |['’]s )/;
const LONGEST_LINK = 10;
const ENDS_PHRASE =
  /^(?:[.,;:)]|$| (?:at|and|or|was|were|is|are|has|had|have|will|would|between|which|who|by|from|over|after|before|as|said)\b| (?:in|on|of|for|to) )/;
const LONGEST_END = 10;

/** A noun that opens more of the pool than this share, or weighs more than this, is what the whole story is about. */
const COMMON = 0.3;
const HEAVY = 0.5;
/** With fewer sentences left, two that share a noun share it by chance. */
const LEAST_LEFT = 8;
/** Those who were hurt: "the injured", "of the nine injured", not "three were injured". */
const HURT =
  /\b(?:[Tt]he|[Nn]umber of|[Oo]f the \p{L}+) (injured|wounded|missing)\b(?! (?:m[ae]n|wom[ae]n|people|person|boy|girl|child|children|officers?|students?|page|part|in|by|when|after|during|from|since)\b)/u;

/**
 * Sides that a small story has too few sentences for to name two nouns in one: sentences that open with the same noun of the side, of two
 * voices where there are two, under that noun ("The captain"), unless the whole story is about it.
 */
export function looseAspectCandidates(desk: Desk, pool: readonly Passage[]): Candidate[] {
  const { vocabulary, heard, weight } = desk.reading;
  if (pool.length < LEAST_LEFT) return [];
  const about = new Map<string, Passage[]>();
  for (const passage of pool) {
    const hurt = HURT.exec(passage.text)?.[1];
    const nouns = [...new Set(passage.text.match(NOUN))].filter(
      (noun) => (noun === hurt || ANY.has(noun)) && opensWith(passage.text, noun),
    );
    for (const noun of distinct(desk, nouns)) about.set(noun, [...(about.get(noun) ?? []), passage]);
  }
  const voices = (passages: readonly Passage[]): number => new Set(passages.map(({ voice }) => voice)).size;
  return [...about]
    .filter(
      ([noun, { length }]) =>
        length > 1 &&
        length <= Math.max(2, COMMON * pool.length) &&
        (/^(?:injured|wounded|missing)$/.test(noun) || weight(vocabulary.stem(noun)) <= HEAVY),
    )
    .filter(([, passages]) => heard < 2 || voices(passages) > 1)
    .map(([noun, passages]) => ({
      heading: `The ${noun}`,
      passages: [...passages].sort((a, b) => desk.scores[b.id]! - desk.scores[a.id]! || a.id - b.id),
    }))
    .sort((a, b) => b.passages.length - a.passages.length || (a.heading < b.heading ? -1 : 1));
}

/** A sentence is about a noun that stands near its start; further in, it may only pass by. */
function opensWith(text: string, noun: string): boolean {
  for (let at = text.indexOf(noun); at >= 0 && at < 80; at = text.indexOf(noun, at + 1))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + noun.length)) && !PART.test(text.slice(0, at)))
      return true;
  return false;
}

/** "chief executive officer": the noun is part of a title. */
const PART = /\b[Cc]hief \p{Ll}+ $/u;

/** "gate" and "gates" are one noun. */
function distinct(desk: Desk, nouns: readonly string[]): string[] {
  const seen = new Set<string>();
  return nouns.filter((noun) => {
    const stem = desk.reading.vocabulary.stem(noun);
    return seen.has(stem) ? false : seen.add(stem) !== undefined;
  });
}

/** The two nouns that most sentences have, out of those that stand together in one. */
function twoNouns(desk: Desk, told: ReadonlyArray<readonly string[]>, together: readonly string[]): readonly string[] {
  const count = (noun: string): number =>
    told.filter((nouns) => nouns.includes(noun)).length + desk.reading.weight(desk.reading.vocabulary.stem(noun));
  return [...together].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1)).slice(0, 2);
}
