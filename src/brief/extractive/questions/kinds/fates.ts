import type { Desk } from "../../../desk.js";
import { type CastMember, surnameOf } from "../../../people/cast.js";
import type { Passage } from "../../../reading/passage.js";
import { byScore, type Proposal } from "../asked.js";
import { bearing } from "../limits/bearing.js";
import { sameWords } from "../limits/told.js";
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
    after: new RegExp(`^${APPOSED} (?:has |had )?(?:pleaded|pled) not guilty(?: to |, and )`),
    question: (name) => `How did ${name} plead?`,
    value: 1.45,
  },
  {
    after: new RegExp(
      `^${APPOSED} (?:has |had )?(?:pleaded|pled) guilty (?:in \\p{Lu}\\p{L}+ |on \\p{Lu}\\p{L}+ )?to `,
      "u",
    ),
    question: (name) => `What did ${name} plead guilty to?`,
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
    // Somebody whom the account comes to in the end is not whom the story is about.
    if (!firstRead(read).some((text) => text.includes(surname))) continue;
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
        (/(?:pleaded|pled) guilty/.test(told.text)
          ? CRIME_OF_VERDICT
          : /\b(?:convicted|guilty|sentenced?|probation|acquitted)\b/i
        ).test(met)
      )
        continue;
      if (told && /convicted|found guilty/.test(told.text) && CRIME_OF_VERDICT.test(met)) continue;
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
/** The headline and the sentence that opens the account; the next too, where that sentence heads the story. */
const firstRead = (read: readonly string[]): readonly string[] => {
  const [headline, opening] = read;
  return read.slice(0, headline && opening?.startsWith(headline.slice(0, SAME_OPENING)) ? 3 : 2);
};
const SAME_OPENING = 40;
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
  // A plea is news to who has read of the charge alone.
  if (/not guilty/.test(found[0])) return !/\b(?:plea|pleads?|pleaded|pled|not guilty|den(?:y|ies|ied))\b/i.test(met);
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

/** Of what somebody was found guilty, or said to be. */
const CRIME_OF_VERDICT = new RegExp(
  `\\b(?:guilty|convicted|conviction|pleads?|admitted)\\b[^.;]{0,60}${CRIME.source}|${CRIME.source} conviction`,
  "iu",
);

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
