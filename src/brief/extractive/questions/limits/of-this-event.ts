import type { Span } from "../../../../model/span.js";
import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import { indicesWithin, type Passage } from "../../../reading/passage.js";

const OCCURRENCE =
  "(?:incident|shooting|attack|case|crash|fire|killing|murder|robbery|stabbing|homicide|slaying|shooting death)";
/** Words that lead over to another event, in a sentence or in the one before it. */
const LEADS_AWAY = new RegExp(
  `\\b(?:an?|the) (?:\\p{L}+ )?(?:separate|unrelated|earlier|previous|prior|similar|different|second|third|fourth|fifth|most recent|latest) (?:\\p{L}+ )?${OCCURRENCE}\\b|\\banother (?:(?:fatal|mass|recent|double|triple|deadly|local) )?${OCCURRENCE}\\b|\\b(?:separate|unrelated|similar|nonfatal) ${OCCURRENCE}s\\b|\\blast year\\b|^Meanwhile\\b.* (?:miles|blocks) away\\b|\\bin other (?:violence|news|crime)\\b|^(?:Elsewhere|Earlier (?!\\p{Lu}\\p{Ll}+day|in )|Also (?:on|in|at) )`,
  "iu",
);
/** Of a time long past, and no event of its own where the sentence has a name of this one. */
const LONG_PAST =
  /\b(?:years ago|(?:a|one|two|three|four|five|six|several|few) (?:months?|years?) (?:earlier|before|ago)|so far this (?:year|month)|this year['’]s)\b|^(?:In (?:19|20)\d\d|In (?:January|February|March|April|May|June|July|August|September|October|November|December)),? /iu;
/** "In the 300 block of Canal Street", "on Mill Road": where something is set. */
const STREET =
  /\b(?:block of (?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|[NSEW][EW]?\.?) )?((?:\p{Lu}[\p{L}'’.-]+|\d+(?:st|nd|rd|th)) ?){1,3}|((?:\p{Lu}[\p{L}'’-]+|\d+(?:st|nd|rd|th)) ){1,2}(?:Streets?|St\.|Avenues?|Ave\.?|Roads?|Rd\.|Drive|Dr\.|Lane|Boulevard|Blvd\.?|Parkway|Court|Place|Terrace|Way|Circle))/gu;
const STREET_FORM =
  /^(?:block|of|north|south|east|west|northeast|northwest|southeast|southwest|[nsew][ew]?|streets?|st|avenues?|ave|roads?|rd|drive|dr|lane|boulevard|blvd|parkway|court|place|terrace|way|circle|the)$/;
/** Sentences before one that can set its scene. */
const REACH = 3;
/** Sentences in which a report says where it was. */
const OPENING = 4;
/** Streets of which a report of one event speaks at most; with more it may be, and with as many as that it is, a list of events. */
const FEW_STREETS = 4;
const MANY_STREETS = 5;
/** Days before the first report within which an event can lie without the account saying when. */
const FRESH = 12 * 24 * 60 * 60 * 1000;

const streetsIn = (text: string): string[] =>
  (text.match(STREET) ?? []).flatMap((words) => {
    const names = (words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !STREET_FORM.test(word));
    return names.length > 0 ? [names.join(" ")] : [];
  });

/** What a story's own event is known by. */
interface Marks {
  readonly read: string;
  /** Streets that the reader knows. */
  readonly readStreets: readonly string[];
  /** Streets that the reader knows, that two voices give, or that an article opens with. */
  readonly streets: ReadonlySet<string>;
  /** Streets that each article speaks of. */
  readonly ofArticle: readonly number[];
  readonly since: number;
}

const known = new WeakMap<readonly string[], Marks>();

function marksOf(desk: Desk, read: readonly string[]): Marks {
  const found = known.get(read) ?? findMarks(desk, read);
  known.set(read, found);
  return found;
}

function findMarks({ reading }: Desk, read: readonly string[]): Marks {
  const voices = new Map<string, Set<string>>();
  const streets = new Set(read.flatMap(streetsIn));
  const ofArticle = reading.articles.map(() => new Set<string>());
  for (const { text, voice, article, sentence } of reading.passages)
    for (const street of streetsIn(text)) {
      ofArticle[article]!.add(street);
      voices.set(street, (voices.get(street) ?? new Set()).add(voice));
      if (sentence < OPENING) streets.add(street);
    }
  for (const [street, heard] of voices) if (heard.size > 1) streets.add(street);
  const first = Date.parse(reading.material.story.started);
  const all = read.join(" ");
  return {
    read: all,
    readStreets: streetsIn(all),
    streets,
    ofArticle: ofArticle.map(({ size }) => size),
    since: first - FRESH,
  };
}

interface Told {
  readonly text: string;
  readonly span: Span;
}

/** The sentence itself, then those before it that are near enough to set its scene, the nearest first. */
function scene({ reading }: Desk, { article, sentence, span }: Passage): Told[] {
  const { article: source, annotations } = reading.articles[article]!;
  const before = annotations.sentences.slice(Math.max(0, sentence - REACH), sentence).reverse();
  return [span, ...before].map((one) => ({ text: source.text.slice(one.start, one.end), span: one }));
}

/**
 * Whether a sentence tells of the event that a reader of `read` knows: it leads over to no other, no more than the sentence before it
 * does; its day is no other's, nor, in a list of events, the street nearest to it; and a long list has to have a name of this event.
 */
export function isOfThisEvent(desk: Desk, read: readonly string[], passage: Passage): boolean {
  const marks = marksOf(desk, read);
  const [own, ...before] = scene(desk, passage) as [Told, ...Told[]];
  const named = namesKnown(desk, marks, passage);
  if (LEADS_AWAY.test(own.text) || isLongBefore(desk, marks, passage, own.span)) return false;
  if (named) return true;
  const last = before[0];
  if (LONG_PAST.test(own.text) || (last && (LEADS_AWAY.test(last.text) || LONG_PAST.test(last.text)))) return false;
  if (last && isLongBefore(desk, marks, passage, last.span)) return false;
  const streets = marks.ofArticle[passage.article]!;
  if (streets < FEW_STREETS) return true;
  const nearest = [own, ...before].map(({ text }) => streetsIn(text)).find((found) => found.length > 0);
  return nearest?.some((one) => marks.streets.has(one)) ?? streets < MANY_STREETS;
}

/** Whether a sentence names somebody, or a house or a street, of whom the reader has heard. */
const namesKnown = ({ reading: { cast } }: Desk, { read, readStreets }: Marks, passage: Passage): boolean =>
  passage.cast.some((id) => {
    const { name, type } = cast.members[id]!;
    return /^(?:person|facility)$/.test(type) && read.includes(surnameOf(name));
  }) ||
  (readStreets.length > 0 && streetsIn(passage.text).some((street) => readStreets.includes(street)));

/** Whether a sentence gives a day long before the story began, of which the reader knows nothing. */
function isLongBefore({ reading }: Desk, { read, since }: Marks, { article }: Passage, span: Span): boolean {
  const { annotations, article: source } = reading.articles[article]!;
  return indicesWithin(annotations.dates, span).some((i) => {
    const { date, start, end } = annotations.dates[i]!;
    const day = Date.parse(date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date);
    // "An early 1990s car": of its making.
    if (/s\b/.test(source.text.slice(start + 4, end + 1)) && date.length === 4) return false;
    if (Number.isNaN(day) || Number.isNaN(since) || day >= since) return false;
    const words = source.text.slice(start, end);
    const year = /\b\d{4}\b/.exec(words)?.[0];
    const month = /\p{Lu}\p{Ll}{2}/u.exec(words)?.[0];
    return !read.includes(year ?? month ?? date.slice(0, 4)) && !read.includes(date.slice(0, 4));
  });
}
