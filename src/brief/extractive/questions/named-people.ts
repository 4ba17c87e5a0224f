import { surnameOf } from "../../cast.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import type { Proposal } from "./asked.js";

const FULL_NAME = "((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}'’-]+)";
const KILLED = new RegExp(
  `^(?:[^,]{0,60}? (?:as|said|say) )?${FULL_NAME}, (?:\\d{1,2},|an? \\d{1,2}-year-old[^,]{0,40},)(?: of [^,]{3,40},(?: [^,]{2,12},)?)? (?:who (?:was|died)|was|were|died|is) ?(?:\\p{L}+ )?(?:killed|pronounced dead|found dead|shot (?:and killed|to death|dead)|fatally|dead|died|at the scene)`,
  "u",
);
const ARRESTED = new RegExp(
  `^(?:[^,]{0,60}? (?:as|said|say|arrested|charged) )?${FULL_NAME}, (?:\\d{1,2},|an? \\d{1,2}-year-old[^,]{0,40},)(?: of [^,]{3,40},(?: [^,]{2,12},)?)? (?:was|has been|is|were) (?:\\p{L}+ )?(?:arrested|charged|booked|taken into custody|being held|jailed|held)`,
  "u",
);
const NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)";
const SEVERAL_DEAD = new RegExp(
  `\\b${NUMBER} (?:\\p{L}+ ){0,2}?(?:dead|die|died|killed|slain)\\b|\\bkill(?:ed|s|ing) (?:at least )?${NUMBER}\\b|\\b(?:double|triple|quadruple)\\b`,
  "iu",
);
const SEVERAL_HELD = new RegExp(
  `\\b${NUMBER} (?:\\p{L}+ ){0,2}?(?:arrested|charged|held|in custody)\\b|\\barrest(?:ed|s) ${NUMBER}\\b`,
  "iu",
);

/** Charged with what the story is not about. */
const ASIDE =
  /\b(?:interfering|obstruct\p{L}*|tampering|harbou?ring|accessory|impeding|unrelated|probation|trespass\p{L}*)\b/iu;
/** Somebody by name is said to be held already. */
const HELD =
  /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:, [^,]{1,40},)? (?:is|was|has been|were) (?:\p{L}+ )?(?:arrested|charged|held|booked|taken into custody)\b|\b(?:arrested|charged) (?:[\p{Ll}\d-]+ ){0,4}\p{Lu}[\p{L}'’-]+ \p{Lu}/u;
/** "Who was killed?", "Who was arrested?": a name and an age that the reader has not met, where there is but one to name. */
export function namedPeople({ headline }: Desk, ranked: readonly Passage[], read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const out: Proposal[] = [];
  const add = (question: string, by: RegExp, needs: RegExp, several: RegExp, value: number): void => {
    if (!needs.test(known) || several.test(`${headline}. ${known}`) || read.some((text) => by.test(text))) return;
    const told = ranked.find((p) => {
      const name = by.exec(p.text)?.[1];
      return name !== undefined && !/\balso\b/.test(p.text) && !ASIDE.test(p.text) && !known.includes(surnameOf(name));
    });
    if (told) out.push({ question, kind: "fact", value, told: [told], fixed: true });
  };
  const dead = /\b(?:killed|dead|dies|died|slain|murder\p{L}*|fatal\p{L}*)\b/iu;
  add("Who was killed?", KILLED, dead, SEVERAL_DEAD, 1.55);
  if (!HELD.test(known))
    add("Who was arrested?", ARRESTED, /\b(?:arrest\p{L}*|custody|charged|caught|captured)\b/iu, SEVERAL_HELD, 1.5);
  return out;
}
