import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import { withoutTimes } from "../asked.js";
import { bearing } from "../limits/bearing.js";
import type { Proposal } from "../proposal.js";
import { actingIn } from "../wording/actors.js";
import { matter } from "./why.js";

const BASE: Readonly<Record<string, string>> = {
  spent: "spend",
  paid: "pay",
  lost: "lose",
  raised: "raise",
  earned: "earn",
  invested: "invest",
  donated: "donate",
  borrowed: "borrow",
};
const MONEY =
  "(?:an? |about |around |nearly |almost |more than |over |at least |up to |some |roughly )*(?:estimated )?(?:US)?[$£€]\\d[\\d.,]*(?: ?(?:[mb]illion|trillion|[mb]n|[mb]))?";
const SPENT = new RegExp(
  `^(?:has |had |have )?(?:already |so far )?(${Object.keys(BASE).join("|")}) ${MONEY}(?: so far)?(?: (on|for|to|in) ([^,;:.“”"()]{3,50}?))?(?=[,;.]|$| (?:and|since|after|so far|when|as|while|because|by|last|this) )`,
  "u",
);
/** "The ministry will spend $3 bn to buy": what is to come. */
const WILL_SPEND = new RegExp(
  `^(?:will|would|plans to|intends to|is to) (spend|pay|invest|provide|donate|contribute) (?:a total of |another )?${MONEY} (?:on|for|to|in|over|into) `,
  "u",
);
const TAKES =
  /^(The (?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (will|would|could|is expected to|are expected to) (take|last) (?:at least |about |up to |around |more than |another |between |less than |as long as )?(?:an? |\d+|two|three|four|five|six|seven|eight|nine|ten|several)(?: to \w+| or \w+)? ?(?:hours?|days?|weeks?|months?|years?|minutes?)\b/u;
const LOOSE = /\b(?:it|its|his|her|their|them|this|that|these|those|which|who)\b/i;

/** "How much has BP spent on the clean-up?", "How long will the procedure take?": sums and spans of what the reader has met. */
export function amounts(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (passage.words < 7 || passage.words > 45 || passage.quoted > 0.3 || bearing(desk, passage) < 0.3) continue;
    const question = /[$£€]\d/.test(passage.text) ? spent(desk, passage, known) : takes(passage.text, known);
    if (question)
      out.push({ question, kind: "count", value: 1.05 + matter(desk, passage), told: [passage], fixed: true });
    if (out.length === 3) break;
  }
  return out;
}

function spent(desk: Desk, passage: Parameters<typeof actingIn>[1], known: string): string | undefined {
  const acting = actingIn(desk, passage);
  const coming = acting && WILL_SPEND.exec(acting.rest)?.[1];
  if (coming && known.includes(surnameOf(acting.actor.name)) && !/[$£€]\d/.test(known))
    return `How much will ${acting.actor.name} ${coming}?`;
  const found = acting && SPENT.exec(acting.rest);
  if (!found || !known.includes(surnameOf(acting.actor.name))) return undefined;
  const [, verb, preposition, object] = found;
  // "Exxon spent $3.5 bn": for what, the question would have to say.
  if (!object || LOOSE.test(object)) return undefined;
  const what = `${preposition} ${withoutTimes(object)}`;
  const has = /^ha(?:s|ve)\b/.exec(acting.rest)?.[0];
  return has
    ? `How much ${has} ${acting.actor.name} ${verb} ${what}?`
    : `How much did ${acting.actor.name} ${BASE[verb!]} ${what}?`;
}

function takes(text: string, known: string): string | undefined {
  const found = TAKES.exec(text);
  if (!found) return undefined;
  const [, subject, modal, verb] = found;
  const noun = subject!.split(" ").at(-1)!;
  if (!new RegExp(`\\b${noun}`, "i").test(known)) return undefined;
  const will = /expected/.test(modal!) ? "will" : modal;
  return `How long ${will} ${subject!.replace(/^The /, "the ")} ${verb}?`;
}
