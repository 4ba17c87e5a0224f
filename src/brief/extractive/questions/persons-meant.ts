import { escapePattern } from "../../../text/whole-word.js";
import { type CastMember, surnameOf } from "../../cast.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import { bearing } from "./bearing.js";
import type { Proposal } from "./proposal.js";
import { matter } from "./why.js";

/** Somebody whom headline or account calls by what they are alone. */
const UNNAMED =
  /\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?:(?!of\b)[\p{L}-]+ ){0,3}?(journalist|officer|teacher|student|cheerleader|researcher|scientist|doctor|nurse|lawmaker|senator|congressman|congresswoman|judge|candidate|executive|chief executive|commander|pilot|captain|author|actor|actress|singer|athlete|activist|dissident|professor|coach|player|blogger|whistleblower|employee|engineer|contractor|soldier|driver|pastor|priest|felon|businessman|businesswoman|billionaire|diplomat|ambassador|minister|mayor|governor|prosecutor|lawyer|attorney|director|chairman)\b(?!s|['’])(?! (?:\p{Lu}|of|for|at|in|who|general|and) )(?!, \p{Lu})/gu;

/** "Who is the journalist?", where the account speaks of one without a name and another report names them. */
export function personsMeant(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const roles = [...new Set([...known.matchAll(UNNAMED)].map(([, role]) => role!))];
  for (const role of roles) {
    const found = namedAs(desk, role, known);
    if (!found) continue;
    const question = `Who is the ${role}?`;
    return [{ question, kind: "who", value: 1.1 + matter(desk, found), told: [found], fixed: true }];
  }
  return [];
}

/** The best sentence that gives the name of somebody with that role next to it; none where reports name several. */
function namedAs(desk: Desk, role: string, known: string): Passage | undefined {
  const members = new Set<CastMember>();
  let best: Passage | undefined;
  for (const passage of desk.ranked) {
    if (passage.words > 40 || passage.quoted > 0.3 || bearing(desk, passage) < 0.6) continue;
    for (const id of passage.cast) {
      const member = desk.reading.cast.members[id]!;
      if (!isIn(passage.text, member, role)) continue;
      if (known.includes(surnameOf(member.name))) return undefined;
      members.add(member);
      best ??= passage;
    }
  }
  return members.size === 1 ? best : undefined;
}

function isIn(text: string, { name, type }: CastMember, role: string): boolean {
  if (type !== "person" || !name.includes(" ") || !text.includes(name) || !text.includes(role)) return false;
  const who = escapePattern(name);
  return new RegExp(
    `\\b[Tt]he (?:[\\p{L}-]+ ){0,3}?${role}, ${who}[,.]|\\b${role} ${who}\\b|${who},(?: \\d{1,3},)? (?:an?|the|then an?) (?:[\\p{L}-]+ ){0,4}?${role}\\b`,
    "u",
  ).test(text);
}
