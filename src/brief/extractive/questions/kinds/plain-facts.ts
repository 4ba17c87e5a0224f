import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { namesByHalf, type Proposal } from "../asked.js";
import { areSoMany } from "../inquiries/named-count.js";
import { bearing } from "../limits/bearing.js";
import { isOfThisEvent } from "../limits/of-this-event.js";
import { isOfSeveralEvents } from "../limits/several-events.js";
import { matter } from "./why.js";

const VICTIMS =
  /\b(?:(?:the|two|three|four|five|six|other|both) )?(victims?|dead|deceased|slain (?:man|woman|men)) (?:was|were|have been|has been) identified (?:[\p{L}'’.]+ ){0,8}?as \p{Lu}|\bidentified the (victims?|dead|deceased|slain (?:man|woman|men))(?: (?:\p{L}+ ){0,5}?)? as \p{Lu}/iu;
const SUSPECTS =
  /\b(?:the )?(suspects?|gunman|shooter|attacker)(?: (?:was|were|has been|have been))? identified (?:\p{L}+ ){0,6}?as \p{Lu}|\bidentified the (suspects?|gunman|shooter|attacker)(?: (?:\p{L}+ ){0,5}?)? as \p{Lu}/iu;
/** "As Olan Keel, 22, of Saltreach": a name alone answers little. */
const NAMED_AS = /\bas ((?:\p{Lu}[\p{L}.'’-]*(?:\s|(?=[^\s\p{L}])))+)/u;
const MORE = /^(?:, |[(,] ?)?(?:\d|an? |the |of |from |who\b|whose\b)/u;
function isOnlyNamed(words: string): boolean {
  const named = NAMED_AS.exec(words);
  return named !== null && !MORE.test(words.slice(named.index + named[0].length));
}
const HURT = /\b(?:wounded|injured|hurt)\b/i;
const KILLED = /\b(?:killed|dead|died|slain)\b/i;
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|triple|double|quadruple|victims|mass|spree) (?:\p{L}+ ){0,2}?(?:dead|die|died|killed|slain|victims|dies|shot|murders?|homicides?|shooting|killings?|identified)\b|\bvictims\b|\bspree\b/iu;
const HAPPENED =
  /^(?:The|Police said the|Authorities said the|Officials said the) ((?:\p{Ll}+ )?(?:shooting|attack|crash|fire|explosion|accident|incident|stabbing|robbery|blast|collapse|killing)) (?:happened|occurred|took place|broke out|started)\b[^“”"]*? (?:at|in|on|near|outside|inside|along|around) (?!about|around|a mile|an? \p{Lu}|one year|the corner|\p{L}+ (?:miles?|blocks?) |where|approximately|\d|a\.m|midnight|noon|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|the time|this|last|early|late|connection|the (?:morning|evening|afternoon|night))[^,.]*\p{Lu}/u;

/** Whether the titles have the name that stands here after "as". */
const isNamed = (desk: Desk, words: string): boolean =>
  isHeadlined(desk, / as ((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})/u.exec(words)?.[0] ?? words);

/** Whether the titles have all names that stand here. */
const isHeadlined = (desk: Desk, words: string): boolean =>
  (words.match(/(?<=\s)\p{Lu}[\p{L}'’-]{3,}/gu) ?? [])
    .filter(
      (word) =>
        !/day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(word),
    )
    .every((word) => desk.reading.articles.some(({ article }) => article.title.includes(word)));

/** A place that can be found: a street, a house by its kind. */
const ADDRESS =
  /\b(?:\d+[- ]block|block of|\d+ \p{Lu}|Streets?|St\.?|Avenues?|Ave\.?|Roads?|Rd\.?|Drive|Lane|Boulevard|Blvd\.?|Court|Place|Highway|Route|[Hh]all|[Cc]lub|[Bb]ar|[Aa]partments?|[Pp]ark|[Ss]chool|[Cc]hurch|[Mm]all|[Tt]heater|[Ss]tore|[Bb]ridge|[Ff]actory|[Hh]otel|[Mm]otel|[Rr]estaurant)\b/u;
/** The reader has an address already. */
const PLACED =
  /\b(?:block of|Street|Avenue|Ave\.?|Road|Rd\.?|Drive|Lane|Boulevard|Blvd\.?|Highway|Route) ?\b|\b\d+ (?:[NSEW]\.? )?\p{Lu}[\p{L}.]+ (?:St|Pl|Ct|Ln)\b/u;
/** What kind of place it was is enough for a reader who does not live there. */
const VENUE =
  /\b(?:apartments?|parking lot|bar|tavern|(?:night)?club|park|hall|inn|hotel|motel|church|school|campus|doorway|shop|store|restaurant|barber ?shop|home|house|residence|intersection)\b/i;

/** Whether the reader has met the surname that stands here after "as". */
const isMet = (known: string, words: string): boolean => {
  const name = / as (?:\p{L}+ ){0,3}?((?:\p{Lu}[\p{L}.'’-]+ ?){2,4})/u.exec(words)?.[1]?.trim();
  return (
    name !== undefined &&
    known.includes(
      name
        .split(" ")
        .at(-1)!
        .replace(/[,.;]$/, ""),
    )
  );
};

/** Whether the reader has met more than half of those whom a passage names. */
const areMet = (desk: Desk, known: string, { cast }: Passage): boolean => {
  const people = cast.map((id) => desk.reading.cast.members[id]!).filter(({ type }) => type === "person");
  return people.filter(({ name }) => known.includes(name)).length * 2 > people.length;
};

/** Who has read the town asks for no street of it. */
const hasPlace = ({ reading: { cast } }: Desk, known: string): boolean =>
  cast.members.some(({ type, name }) => type === "location" && known.includes(name));

/** Another event, told by this one. */
const AFTER = /\b(?:after|since|before|corner|where|because)\b/;

/** "Who were the victims?", "Where did the shooting happen?": the plain facts of an event, where the account of it leaves them out. */
export function plainFacts(desk: Desk, read: readonly string[]): Proposal[] {
  if (isOfSeveralEvents(desk, read)) return [];
  const known = read.join(" ");
  const out: Proposal[] = [];
  const ranked = desk.ranked.filter(
    (p) =>
      p.words <= 50 &&
      p.quoted < 0.3 &&
      bearing(desk, p) > 0.2 &&
      ((/identified/i.test(p.text) && (VICTIMS.test(p.text) || SUSPECTS.test(p.text))) || HAPPENED.test(p.text)) &&
      isOfThisEvent(desk, read, p),
  );
  const add = (question: string, value: number, passage: Passage): void => {
    if (!out.some((other) => other.question === question))
      out.push({ question, kind: "fact", value: value + matter(desk, passage), told: [passage] });
  };
  for (const passage of ranked) {
    const victims = VICTIMS.exec(passage.text);
    const suspect = SUSPECTS.exec(passage.text);
    const where = HAPPENED.exec(passage.text);
    if (victims) {
      const named = passage.text.slice(victims.index);
      const many = /^(?:victims|slain men)$/i.test(victims[1] ?? victims[2] ?? "") || / and \p{Lu}/u.test(named);
      if (isNamed(desk, named) || isMet(known, named) || areMet(desk, known, passage)) continue;
      if (many && !areSoMany(known, named)) continue;
      // One of several dead is not "the victim".
      if (!many && SEVERAL.test(desk.reading.articles.map(({ article }) => article.title).join(" "))) continue;
      // Where others were hurt, those named after the number of the dead are the dead.
      const victimsAsked = HURT.test(known) && KILLED.test(known) ? "Who was killed?" : "Who were the victims?";
      add(many ? victimsAsked : "Who was the victim?", 1.5, passage);
    } else if (suspect) {
      const named = passage.text.slice(suspect.index);
      if (isNamed(desk, named) || isMet(known, named) || isOnlyNamed(named)) continue;
      // Who is named by the police is not yet guilty.
      add(/s$/.test(suspect[1] ?? suspect[2]!) ? "Who are the suspects?" : "Who is the suspect?", 1.4, passage);
    } else if (
      where &&
      !desk.said(passage, 0.5) &&
      !isHeadlined(desk, where[0].slice(where[1]!.length + 5)) &&
      !PLACED.test(known) &&
      !VENUE.test(known) &&
      !hasPlace(desk, known) &&
      ADDRESS.test(passage.text) &&
      !(passage.text.slice(where.index + where[1]!.length).match(/\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/gu) ?? []).some(
        (place) => known.includes(place),
      ) &&
      !namesByHalf(desk, where[0]) &&
      !AFTER.test(where[0])
    )
      add(`Where did the ${where[1]} happen?`, 1.2, passage);
  }
  return out;
}
