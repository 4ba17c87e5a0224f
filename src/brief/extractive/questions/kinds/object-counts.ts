import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import type { Passage } from "../../../reading/passage.js";
import { isHeadlined, withoutTimes } from "../asked.js";
import { isViolent } from "../inquiries/inquiries.js";
import { bearing } from "../limits/bearing.js";
import { givesAny } from "../limits/figures-given.js";
import type { Proposal } from "../proposal.js";
import { actingIn } from "../wording/actors.js";
import { verbForm } from "../wording/verb-forms.js";
import { isCounted } from "./counts.js";
import { matter } from "./why.js";

const FIGURE =
  "(?:(?:about|around|more than|nearly|almost|over|at least|some|roughly|up to|an estimated|only|just|another|as many as) )*(?:\\d[\\d,.]*(?: (?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of|millions of)";
const THINGS = "((?:[\\p{Ll}-]+ ){0,2}(?:\\p{Ll}{3,}s|people|children|women|men))";
const END =
  "(?=[,;.]|$| (?:and|but|after|when|as|while|because|that|which|who|since|with|including|according|before|so)\\b)";
const OBJECT = new RegExp(
  `^(\\p{Ll}+) ${FIGURE} ${THINGS}((?: (?:to|in|at|for|on|from|into|across|around|of|toward|towards) (?:[\\p{L}\\d’'.-]+ ?){1,6}?)?)${END}`,
  "u",
);
const THERE = new RegExp(
  `\\b[Tt]here (?:are|were) (?:now |still |currently )?${FIGURE} ${THINGS} ((?:\\p{Ll}+ing|on|in|at|under|waiting|left|living|held) [^,;:.“”"()]{3,60}?)${END}`,
  "u",
);
/** Employs and the like are of the present. */
const PRESENT: Readonly<Record<string, string>> = {
  employs: "employ",
  has: "have",
  operates: "operate",
  owns: "own",
  runs: "run",
  produces: "produce",
  serves: "serve",
  represents: "represent",
  represented: "represent",
  manages: "manage",
  employed: "employ",
  rescued: "rescue",
  received: "receive",
};
const LOOSE =
  /\b(?:others?|more|he|she|they|his|her|their|it|its|this|that|these|those|them|years?|days?|hours?|weeks?|months?|minutes?|times|points?|seconds?|percent|votes|terms|said|counts?|shots?|casings?|rounds|cases|ways|things|reasons|occasions|dollars|pounds)\b/i;

/** "How many people does Lisk Hydro employ?", "How many people are working on the repair?": counts that a sentence does not open with. */
export function objectCounts(desk: Desk, read: readonly string[]): Proposal[] {
  if (isViolent(desk, read)) return [];
  const known = read.join(" ");
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (passage.quantities.length === 0 || passage.words < 6 || passage.words > 45 || passage.quoted > 0.3) continue;
    if (bearing(desk, passage) < 0.6 || givesAny(desk, passage, known)) continue;
    const question = existing(passage.text, known) ?? acted(desk, passage, known);
    if (!question || !isHeadlined(desk, question)) continue;
    out.push({ question, kind: "count", value: 1 + matter(desk, passage), told: [passage] });
    if (out.length === 2) break;
  }
  return out;
}

function existing(text: string, known: string): string | undefined {
  const found = THERE.exec(text);
  if (!found || LOOSE.test(`${found[1]} ${found[2]}`) || isCounted(known, found[1]!)) return undefined;
  const be = /\bthere are\b/i.test(found[0]) ? "are" : "were";
  return `How many ${found[1]} ${be} ${withoutTimes(found[2]!)}?`;
}

function acted(desk: Desk, passage: Passage, known: string): string | undefined {
  const acting = actingIn(desk, passage);
  if (!acting || !known.includes(surnameOf(acting.actor.name))) return undefined;
  const rest = acting.rest.replace(/^(?:also|already|now|currently|has|have) /, "");
  const found = OBJECT.exec(rest);
  if (!found) return undefined;
  const [, verb, things, tail] = found;
  const base = PRESENT[verb!] ?? verbForm(verb!)?.base;
  if (!base || LOOSE.test(`${things}${tail}`) || isCounted(known, things!)) return undefined;
  const past = !verb!.endsWith("s");
  const several = /\p{Ll}s$/u.test(acting.actor.name) || acting.actor.name === "police";
  return `How many ${things} ${past ? "did" : several ? "do" : "does"} ${acting.actor.name} ${base}${withoutTimes(tail ?? "")}?`;
}
