import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import type { Passage } from "../../../reading/passage.js";
import type { Proposal } from "../asked.js";
import { BY_OWN_HAND } from "./by-own-hand.js";
import { areSoMany } from "./named-count.js";
import { NO_ROAD } from "./no-road.js";

const FULL_NAME = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)";
const AGE_BEHIND =
  "(?:\\d{1,2},|an? \\d{1,2}-year-old[^,]{0,40},)(?: (?:of|from) (?:[^,]{3,40},(?: [^,]{2,12},)?|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}(?= (?:was|is|has|were|died)\\b)))?";
/** What somebody is in it: "The suspect, 20-year-old Otto Brand, was charged". */
const IN_IT = "(?:The (?:victim|suspect|driver|father|mother|man|woman|boy|girl|teen(?:ager)?), )?";
const DIED =
  "(?:(?:who (?:was|died)|was|were|died|is) ?(?:\\p{L}+ )?(?:killed|pronounced dead|found dead|shot (?:and killed|to death|dead)|fatally|dead|died|at the scene)|(?:later )?died (?:of|from|in|at|after|on)\\b|(?:later )?pronounced dead)";
/** What was seen or done of somebody between the name and the death: "who was shot in the chest", "was taken to a hospital and". */
const BETWEEN =
  "(?:,? ?(?:who )?(?:was|were) (?:shot|struck|hit|taken|rushed|flown)[^.;]{3,80}?(?:,| and| where (?:he|she))? )?";
const KILLED = new RegExp(
  `^${IN_IT}(?:[^,]{0,60}? (?:as|said|say|says|confirmed?(?: that)?) )?(?:${FULL_NAME}, ${AGE_BEHIND} ?|\\d{1,2}-year-old ${FULL_NAME},? )${BETWEEN}${DIED}|^[^,]{0,40}(?:, [^,]{2,20})?,? found (?:${FULL_NAME}, \\d{1,2},|\\d{1,2}-year-old ${FULL_NAME}) dead\\b`,
  "u",
);
const DEAD_ONE =
  "fatal victim|deceased(?: victim)?|dead (?:man|woman|teen|boy|girl)|(?:man|woman|teen|boy|girl) (?:who (?:was killed|died)|(?:shot and )?killed)";
const CHILD = "victim|child|boy|girl|toddler|baby|infant|teen(?:ager)?|\\d{1,2}-(?:year|month)-old(?: boy| girl)?";
const namedAs = (who: string): RegExp =>
  new RegExp(
    `\\b(?:[Tt]he (?:${who})(?: (?:was|is|has (?:now |since )?been|was later))?,? (?:\\p{L}+ )?identified (?:[\\p{L}'’]+ ){0,4}?as|identified the (?:${who}) as) (?:\\d{1,2}-(?:year|month)-old )?${FULL_NAME}`,
    "u",
  );
/** "The man who died has been identified as Otto Brand"; where nobody else was hurt, "the boy, identified as Tomas Keel" as well. */
const NAMED_DEAD = namedAs(DEAD_ONE);
const NAMED_ALONE = namedAs(`${DEAD_ONE}|${CHILD}`);
const ARRESTED = new RegExp(
  `^${IN_IT}(?:[^,]{0,60}? (?:as|said|say|says|arrested|charged) (?:\\p{Lu}\\p{Ll}+day \\d{1,2} \\p{Lu}\\p{Ll}+ )?(?:that )?)?(?:${FULL_NAME}, ${AGE_BEHIND}|\\d{1,2}-year-old ${FULL_NAME},?) (?:was|has been|is|were) (?:\\p{L}+ )?(?:arrested|charged|booked|taken into custody|being held|jailed|held)|^[^,]{0,40}\\b(?:[Pp]olice|[Dd]eputies|[Dd]etectives|[Pp]rosecutors|[Oo]fficers|[Aa]uthorities)(?: have)? (?:formally |later )?(?:arrested|charged) (?:${FULL_NAME}, \\d{1,2}\\b|\\d{1,2}-year-old ${FULL_NAME})`,
  "u",
);
/** More than one: "1 dead, 4 hurt" has one dead. */
const NUMBER = `(?:two|three|four|five|six|seven|eight|nine|ten|${NO_ROAD}(?:[2-9]|[1-9]\\d+))`;
const SEVERAL_DEAD = new RegExp(
  `\\b${NUMBER} (?:\\p{L}+ ){0,2}?(?:dead|die|died|killed|slain)\\b|\\bkill(?:ed|s|ing) (?:at least )?${NUMBER}\\b(?!-| (?:hours|days|weeks|months|years|times)\\b)|\\b(?:double|triple|quadruple) (?:\\p{L}+ )?(?:murders?|homicides?|killings?|slayings?|fatal)|\\b(?:killed|shot dead|shot to death|murdered) (?:an?|his|her|the|their) [^.;,]{3,40} and (?:an?|his|her|the|their|another) `,
  "iu",
);
const SEVERAL_HELD = new RegExp(
  `\\b${NUMBER} (?:\\p{L}+ ){0,2}?(?:arrested|charged|held|in custody)\\b|\\barrest(?:ed|s) ${NUMBER}\\b`,
  "iu",
);

const AGED_NAME =
  "(?:(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+,? (?:\\d{1,2}|an? \\d{1,2}-year-old)\\b|\\d{1,2}-year-old (?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)";
/** "Ines Falk, 30, and Otto Brand, 41": two names and more, each with its age. */
const NAMES = `${AGED_NAME}[^“”"]{0,60}?(?:,|;|\\band\\b) ${AGED_NAME}`;
const ALL_KILLED = new RegExp(
  `${NAMES}[^“”"]{0,90}?\\b(?:were|both|died|was) ?(?:\\p{L}+ )?(?:killed|pronounced dead|found dead|shot (?:and killed|to death|dead)|fatally|dead|died|at the scene|(?<=died )(?:in|of|from)\\b)|\\bidentified the (?:victims|dead|deceased) as ${NAMES}|\\b(?:[Kk]illed|the dead|dead|slain|victims? (?:were|was|are|have been) (?:identified|named))\\b[^“”"]{0,40}?\\b(?:were|was|as|are)?:? ?${NAMES}`,
  "u",
);
const ALL_ARRESTED = new RegExp(
  `${NAMES}[^“”"]{0,90}?\\b(?:were|have been|are|both) ?(?:\\p{L}+ )?(?:arrested|charged|booked|taken into custody|being held|jailed|held)|\\b(?:[Aa]rrested|charged|suspects)\\b[^“”"]{0,40}?\\b(?:were|as|are|:)? ?${NAMES}`,
  "u",
);
/** Charged with what the story is not about. */
const ASIDE =
  /\b(?:injured|wounded|survived|treated|hospitalized|interfering|obstruct\p{L}*|tampering|harbou?ring|accessory|impeding|unrelated|probation|trespass\p{L}*)\b/iu;
/** Somebody by name is said to be held already. */
const HELD =
  /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:, [^,]{1,40},)? (?:is|was|has been|were) (?:\p{L}+ )?(?:arrested|charged|held|booked|taken into custody)\b|\b(?:arrested|charged) (?:[\p{Ll}\d-]+ ){0,4}\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?!['’\p{L}-]| (?:man|woman|teen|boy|girl|resident|couple)\b)/u;
/** Sentences tried for a name; the first that is understood alone is taken. */
const MOST_TRIED = 3;
/** After it nobody asks who was arrested. */
const VERDICT = /\b(?:guilty|convicted|sentenced|acquitted)\b/i;
/** "Who was killed?", "Who was arrested?": a name and an age that the reader has not met, where there is but one to name. */
export function namedPeople({ headline }: Desk, ranked: readonly Passage[], read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const out: Proposal[] = [];
  // A child has its parents' name: it is new where its own is.
  const isNew = (words: string, by: RegExp): boolean =>
    (words.match(NAME) ?? []).every((found) => {
      const name = found.replace(/,.*/, "");
      return !known.includes(by === NAMED_ALONE ? name.split(" ")[0]! : surnameOf(name));
    });
  const add = (asked: string, by: RegExp, needs: RegExp, several: boolean, value: number): void => {
    if (!needs.test(known) || !several || read.some((text) => by.test(text))) return;
    const naming = ranked.filter((p) => {
      const found = by.exec(p.text);
      return (
        found !== null &&
        !/\balso\b/.test(p.text) &&
        !ASIDE.test(p.text) &&
        !(asked === ARRESTS && !manyHeld && isOtherwiseAged(p.text, ranked)) &&
        isNew(found.slice(1).find((name) => name !== undefined) ?? found[0], by) &&
        (by !== ALL_KILLED || areSoMany(`${headline}. ${known}`, p.text))
      );
    });
    for (const [rank, passage] of naming.slice(0, MOST_TRIED).entries()) {
      const question =
        by === NAMED_ALONE
          ? nameAsked(known, passage.text)
          : asked === ARRESTS && !SEIZED.test(`${known} ${passage.text}`)
            ? "Who was charged?"
            : asked;
      if (question !== undefined)
        out.push({ question, kind: "fact", value: value - rank / 100, told: [passage], fixed: true });
    }
  };
  const manyDead = SEVERAL_DEAD.test(`${headline}. ${known}`);
  const manyHurt = /\bother\b|\bothers\b|\bwounded\b|\binjur/i.test(known);
  const manyHeld = SEVERAL_HELD.test(`${headline}. ${known}`);
  add("Who was killed?", KILLED, DEAD, !manyDead, 1.55);
  if (out.length === 0) add("Who was killed?", manyHurt ? NAMED_DEAD : NAMED_ALONE, DEAD, !manyDead, 1.55);
  add("Who was killed?", ALL_KILLED, DEAD, manyDead, 1.55);
  if (HELD.test(known) || VERDICT.test(known)) return out;
  add(ARRESTS, ARRESTED, CAUGHT, !manyHeld, 1.5);
  add(ARRESTS, ALL_ARRESTED, CAUGHT, manyHeld, 1.5);
  return out;
}

/** "A 36-year-old man was arrested", where this one is 33: of one of two events, or one of two men. */
const HELD_AGE =
  /\b(\d{1,2})-year-old (?:man|woman|boy|girl|teen(?:ager)?) (?:was|has been) (?:arrested|charged|taken into custody)\b/u;
const isOtherwiseAged = (text: string, ranked: readonly Passage[]): boolean => {
  const ages = new Set(text.match(/(?<=, )\d{1,2}(?=[,.;]| )|\d{1,2}(?=-year-old)/g));
  return (
    ages.size > 0 &&
    ranked.some((p) => {
      const age = HELD_AGE.exec(p.text)?.[1];
      return age !== undefined && !ages.has(age);
    })
  );
};

/** Who has read that it was a boy of three knows who was killed, but for the name; of an accident nothing else is asked. */
function nameAsked(known: string, text: string): string | undefined {
  const child = NAMED_CHILD.exec(text)?.[1]?.toLowerCase();
  if (child !== undefined && new RegExp(`\\b${child}\\b`, "i").test(known)) return `What was the ${child}'s name?`;
  return BY_OWN_HAND.test(known) || /\baccident\p{L}*/iu.test(known) ? undefined : "Who was killed?";
}
const NAMED_CHILD = /\b[Tt]he (child|boy|girl|toddler|baby|infant|teen(?:ager)?)\b/;

const ARRESTS = "Who was arrested?";
/** A charge alone is no arrest, nor is being held for trial. */
const SEIZED = /\b(?:arrest\p{L}*|custody|held(?! for (?:court|trial))|booked|jail\p{L}*|caught|captured)\b/iu;

const DEAD = /\b(?:killed|dead|dies|died|slain|murder\p{L}*|fatal\p{L}*|deaths?)\b/iu;
const CAUGHT = /\b(?:arrest\p{L}*|custody|charged|caught|captured)\b/iu;
const NAME = new RegExp(
  `${FULL_NAME}(?=,? (?:\\d{1,2}|an? \\d{1,2}-year-old)\\b)|(?<=\\d-year-old )${FULL_NAME}|^${FULL_NAME}$`,
  "gu",
);
