import { DAY_MS } from "../../text/milliseconds.js";
import { indicesWithin, type Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import { capitalised } from "../verify/words.js";

/** What two openings must share beside names to tell one act: stems, and their share of the shorter one; less where both begin with one actor. */
const OF_ONE_ACTOR = { stems: 3, share: 0.28 };
/** Both begin with the same person, of whom the headline speaks. */
const OF_ITS_PERSON = { stems: 2, share: 0.12 };
const OF_ANY = { stems: 4, share: 0.35 };
const SAME_HEADLINE = 0.5;

/** Openings whose articles appeared further apart than this tell two stages of a matter. */
const APART_MS = DAY_MS;

/** How many sentences of its article that can stand by themselves come before it, up to two; undefined for a passage of another reading. */
function placeOf({ passages }: Reading, passage: Passage): number | undefined {
  if (passages[passage.id] !== passage) return undefined;
  for (let before = 0; before < 2; before++)
    if (passages[passage.id - before - 1]?.article !== passage.article) return before;
  return 2;
}

/** Whether a passage is one of the first two of its article that can stand by themselves. */
export const isOpening = (reading: Reading, passage: Passage): boolean => (placeOf(reading, passage) ?? 2) < 2;

const timeOf = ({ articles }: Reading, { article }: Passage): number =>
  Date.parse(articles[article]!.article.published ?? "");

/**
 * Whether two sentences that open articles of two voices, one of them perhaps as its article's second, tell one act, told by what they
 * share of their words and of the story's headline: news puts the event there, whatever else the sentence holds.
 */
export function bothTellOneAct(reading: Reading, headline: ReadonlySet<string>, a: Passage, b: Passage): boolean {
  if (a.voice === b.voice) return false;
  const places = (placeOf(reading, a) ?? 2) + (placeOf(reading, b) ?? 2);
  if (places > 1 || Math.abs(timeOf(reading, a) - timeOf(reading, b)) > APART_MS) return false;
  if (places === 0 && sharesHeadline(headline, a, b)) return true;
  const [one, other] = [firstActor(reading, a), firstActor(reading, b)];
  const itsPerson = places === 0 && one !== undefined && one === other && isInHeadline(reading, headline, one);
  const least = itsPerson ? OF_ITS_PERSON : isOneActor(reading, one, other) ? OF_ONE_ACTOR : OF_ANY;
  const [inA, inB] = [namesIn(reading, a), namesIn(reading, b)];
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term) && !(inA.has(term) && inB.has(term))) shared++;
  return shared >= least.stems && shared / Math.min(a.terms.size, b.terms.size) >= least.share;
}

const known = new WeakMap<Passage, ReadonlySet<string>>();
/** Stems of the names of a passage, read once: it is held against every other one. */
export function namesIn({ vocabulary }: Reading, passage: Passage): ReadonlySet<string> {
  const found = known.get(passage) ?? new Set(capitalised(passage.text).map((word) => vocabulary.stem(word)));
  known.set(passage, found);
  return found;
}

/** Whether two passages share half of the headline's terms, and so tell what it tells. */
export function sharesHeadline(headline: ReadonlySet<string>, a: Passage, b: Passage): boolean {
  let both = 0;
  for (const term of headline) if (a.terms.has(term) && b.terms.has(term)) both++;
  return both >= Math.max(2, SAME_HEADLINE * headline.size);
}

/** Member of the cast whom a passage names first. */
export function firstActor(reading: Reading, { article, span }: Passage): number | undefined {
  const { names } = reading.articles[article]!.annotations;
  for (const i of indicesWithin(names, span)) {
    const member = reading.cast.of(article, names[i]!.entity);
    if (member) return member.id;
  }
  return undefined;
}

/** "Stephen Bannon" and "Steve Bannon" are one, whom the cast holds apart. */
function isOneActor({ cast }: Reading, a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b && a !== undefined;
  const [one, other] = [cast.members[a]!, cast.members[b]!];
  return one.type === "person" && other.type === "person" && lastWord(one.name) === lastWord(other.name);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

const isInHeadline = ({ cast, vocabulary }: Reading, headline: ReadonlySet<string>, member: number): boolean =>
  cast.members[member]!.type === "person" &&
  vocabulary.terms(lastWord(cast.members[member]!.name)).some((term) => headline.has(term));
