import { type CastMember, surnameOf } from "../../cast.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import { byScore, namesByHalf, type Proposal } from "./asked.js";
import { bearing } from "./bearing.js";
import { isOfSeveralEvents } from "./inquiries.js";
import { isOfThisEvent } from "./of-this-event.js";
import { sameWords } from "./told.js";
import { matter } from "./why.js";

interface Fate {
  /** After the name: what befell somebody. */
  readonly after: RegExp;
  readonly question: (name: string) => string;
  readonly value: number;
}

const APPOSED = "(?:, (?:\\d{1,3}|[^,]{3,60}),)?";
const FATES: readonly Fate[] = [
  {
    after: new RegExp(`^${APPOSED} (?:was|has been|is|were) (?:also |later )?sentenced to (?!be )`),
    question: (name) => `What was ${name} sentenced to?`,
    value: 1.6,
  },
  {
    after: new RegExp(`^${APPOSED} (?:was|has been|is|is being) (?:also |later |since |arrested and )?charged with `),
    question: (name) => `What is ${name} charged with?`,
    value: 1.5,
  },
  {
    after: new RegExp(
      `^${APPOSED} (?:faces?|is facing) (?:[\\p{L}\\d-]+ ){0,5}(?:charges?|counts?)(?: of |,? including | for )`,
      "u",
    ),
    question: (name) => `What charges does ${name} face?`,
    value: 1.45,
  },
  {
    after: new RegExp(`^${APPOSED} (?:has |had )?(?:pleaded|pled) (?:not )?guilty to `),
    question: (name) => `How did ${name} plead?`,
    value: 1.45,
  },
  {
    after: new RegExp(`^${APPOSED} (?:was|has been|is) (?:found guilty|convicted) of `),
    question: (name) => `What was ${name} convicted of?`,
    value: 1.5,
  },
  {
    after: new RegExp(`^${APPOSED} (?:is|was|stands) accused of `),
    question: (name) => `What is ${name} accused of?`,
    value: 1.4,
  },
  {
    after: new RegExp(
      `^${APPOSED} died (?:of|from) (?!(?:(?:his|her|their|the|multiple) )?(?:injuries|wounds)\\b|(?:an? |multiple |his |her )?(?:gunshot|shot|bullet))`,
    ),
    question: (name) => `How did ${name} die?`,
    value: 1.3,
  },
];

/** "What is Thomas Abney charged with?": what befell somebody whom the story names, in the newest words. */
export function fates(desk: Desk, read: readonly string[]): Proposal[] {
  const met = read.join(" ");
  const known = new Set(read.flatMap((text) => desk.reading.vocabulary.terms(sameWords(text))));
  const out: Proposal[] = [];
  const people = desk.reading.cast.members
    .filter(
      (m) =>
        m.type === "person" &&
        m.name.includes(" ") &&
        /^\p{Lu}/u.test(m.name) &&
        (met.includes(m.name) || (met.includes(surnameOf(m.name)) && !sharesSurname(desk, m))) &&
        (m.mentions > 1 || desk.headline.includes(surnameOf(m.name))),
    )
    .sort((a, b) => b.mentions - a.mentions || a.id - b.id)
    .slice(0, 8);
  for (const member of people) {
    const surname = surnameOf(member.name);
    const shared = sharesSurname(desk, member);
    const naming = desk.reading.passages.filter(
      ({ text, cast }) => text.includes(member.name) || (!shared && cast.includes(member.id) && text.includes(surname)),
    );
    for (const fate of FATES) {
      const of = naming.filter(
        (p) =>
          (desk.features[p.id]!.topical === 1 || (member.mentions > 3 && bearing(desk, p) >= 0.6)) &&
          !LONG_AGO.test(p.text) &&
          befalls(p, member, fate),
      );
      const told = newestFirst(desk, byScore(desk, of))[0];
      // After the verdict nobody asks for the charge.
      if (
        told &&
        /charged|charges|accused|plead/.test(told.text) &&
        /\b(?:convicted|guilty|sentenced?|probation|acquitted)\b/i.test(met)
      )
        continue;
      if (told && /charged|charges/.test(told.text) && read.some((text) => chargesWith(text, surname))) continue;
      // Who has read that somebody was shot has read of what.
      if (told && / died (?:of|from) /.test(told.text) && HOW_DIED.test(met)) continue;
      if (told && (!met.includes(surname) || tellsMore(desk, told, fate, known, met)))
        out.push({
          question: fate.question(member.name),
          kind: "fate",
          value: fate.value + matter(desk, told),
          told: [told],
          fixed: true,
        });
    }
  }
  return out;
}

/** Whether a sentence has told what somebody is charged with. */
const chargesWith = (text: string, surname: string): boolean => {
  const charge = text.includes(surname) ? /\b(?:charged|charges? of|counts? of|fac(?:es|ing))\b/i.exec(text) : null;
  return charge !== null && text.slice(charge.index, charge.index + NEAR).search(CRIME) >= 0;
};
const NEAR = 80;
const HOW_DIED = /\b(?:himself|herself|suicide|own life|shot|stabbed)\b/i;

const sharesSurname = (desk: Desk, member: CastMember): boolean =>
  desk.reading.cast.members.some(
    (m) => m !== member && m.type === "person" && m.name.endsWith(` ${surnameOf(member.name)}`),
  );

/** Whether the charge, or the sentence, is not what the reader has been told. */
function tellsMore(desk: Desk, { text }: Passage, { after }: Fate, known: ReadonlySet<string>, met: string): boolean {
  const found = new RegExp(after.source.slice(1), after.flags).exec(text);
  if (!found) return false;
  if (/accused/.test(found[0]) && /\b(?:accused|charged|suspect|alleged)/i.test(met)) return false;
  const object = text
    .slice(found.index + found[0].length)
    .split(/,(?! and|(?: \p{Ll}+){1,6}(?:,| and)) | (?:after|in the|in connection|for the|following|because) /u)[0]!;
  const crimes = object.match(CRIME) ?? [];
  if (crimes.length > 0 && CRIME.test(met))
    return crimes.some((crime) => !new RegExp(`\\b${crime.slice(0, 5)}`, "i").test(met));
  const terms = desk.reading.vocabulary.terms(sameWords(object));
  return terms.length === 0 || terms.filter((term) => known.has(term)).length < MOST_TOLD * terms.length;
}

const CRIME =
  /\b(?:murder|manslaughter|homicide|assault|robbery|burglary|kidnap\p{L}*|endanger\p{L}*|battery|arson|neglect|abuse|possession|weapons?|firearms?|tampering|conspiracy|theft|carjacking|negligence|fraud|bribery|perjury|conduct)\b/giu;

const MOST_TOLD = 0.55;

/** What befell somebody before this story. */
const LONG_AGO =
  /^In (?:January|February|March|April|May|June|July|August|September|October|November|December),? |\b(?:in (?:19|20)\d\d|years (?:ago|earlier)|previously|according to an online)\b/;

function befalls(passage: Passage, member: CastMember, fate: Fate): boolean {
  if (passage.words > 50 || passage.quoted > 0.4) return false;
  const name = passage.text.includes(member.name) ? member.name : surnameOf(member.name);
  const at = passage.text.indexOf(name);
  return (
    at >= 0 &&
    // The name must be the subject: nothing of a clause stands between the start and it.
    !/\b(?:that|who|whom|with|of|by|against|and|for|to|from|after)\s$|\b\p{Lu}[\p{L}'’-]+\s$/u.test(
      passage.text.slice(0, at).replace(/\b(?:Mr|Ms|Mrs|Dr|Officer|Former|President|Sen|Rep|Gov)\.?\s$/, ""),
    ) &&
    fate.after.test(passage.text.slice(at + name.length))
  );
}

const newestFirst = (desk: Desk, passages: readonly Passage[]): Passage[] => {
  const at = (p: Passage): string => desk.reading.articles[p.article]!.article.published ?? "";
  return [...passages].sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
};

const VICTIMS =
  /\b(?:(?:the|two|three|four|five|six|other|both) )?(victims?|dead|deceased|slain (?:man|woman|men)) (?:was|were|have been|has been) identified (?:[\p{L}'’.]+ ){0,8}?as \p{Lu}|\bidentified the (victims?|dead|deceased|slain (?:man|woman|men))(?: (?:\p{L}+ ){0,5}?)? as \p{Lu}/iu;
const SUSPECTS =
  /\b(?:the )?(suspects?|gunman|shooter|attacker)(?: (?:was|were|has been|have been))? identified (?:\p{L}+ ){0,6}?as \p{Lu}|\bidentified the (suspects?|gunman|shooter|attacker)(?: (?:\p{L}+ ){0,5}?)? as \p{Lu}/iu;
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

const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const DEAD_COUNT = new RegExp(
  `\\b(${NUMBERS.join("|")}) (?:counts of murder|(?:\\p{L}+ ){0,2}?(?:killed|dead|died|slain))\\b`,
  "iu",
);
/** Whether as many are named, each with an age, as the reader knows to be dead. */
function areSoMany(known: string, words: string): boolean {
  const dead = DEAD_COUNT.exec(known)?.[1]?.toLowerCase();
  const named = words.match(/\p{Lu}[\p{L}'’-]+, \d{1,3}\b/gu)?.length ?? 0;
  return dead === undefined || named === 0 || named === NUMBERS.indexOf(dead) + 2;
}

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
      const many =
        /^(?:victims|slain men)$/i.test(victims[1] ?? victims[2] ?? "") ||
        / and \p{Lu}/u.test(passage.text.slice(victims.index));
      if (isNamed(desk, passage.text.slice(victims.index)) || isMet(known, passage.text.slice(victims.index))) continue;
      if (areMet(desk, known, passage)) continue;
      if (many && !areSoMany(known, passage.text.slice(victims.index))) continue;
      // One of several dead is not "the victim".
      if (!many && SEVERAL.test(desk.reading.articles.map(({ article }) => article.title).join(" "))) continue;
      add(many ? "Who were the victims?" : "Who was the victim?", 1.5, passage);
    } else if (suspect) {
      if (isNamed(desk, passage.text.slice(suspect.index)) || isMet(known, passage.text.slice(suspect.index))) continue;
      // Who is named by the police is not yet guilty.
      add(/s$/.test(suspect[1] ?? suspect[2]!) ? "Who are the suspects?" : "Who is the suspect?", 1.4, passage);
    } else if (
      where &&
      !desk.said(passage, 0.5) &&
      !isHeadlined(desk, where[0].slice(where[1]!.length + 5)) &&
      !PLACED.test(known) &&
      !VENUE.test(known) &&
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
