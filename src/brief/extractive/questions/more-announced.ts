import { surnameOf } from "../../cast.js";
import type { Desk } from "../../desk.js";
import { actingIn } from "./actors.js";
import { answering, isHeadlined, type Proposal } from "./asked.js";
import { matter } from "./why.js";

const BASE: Readonly<Record<string, string>> = {
  announced: "announce",
  ordered: "order",
  proposed: "propose",
  pledged: "pledge",
  promised: "promise",
  unveiled: "unveil",
  approved: "approve",
  demanded: "demand",
  "called for": "call for",
  "called on": "call for",
  urged: "call for",
};
const ALSO = new RegExp(
  `^[^,;:“”"]{2,70}? (?:has |have |had )?also (${Object.keys(BASE).join("|")}) (?!(?:him|her|it|them|this|that|these|those)\\b)`,
  "u",
);

/** "What else did Joe Biden announce?", where the reader knows of one thing and a sentence adds another with "also". */
export function moreAnnounced(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  for (const passage of answering(desk)) {
    const verb = ALSO.exec(passage.text)?.[1];
    const actor = verb && actingIn(desk, passage)?.actor;
    if (!actor || !isHeadlined(desk, actor.name)) continue;
    if (!known.includes(surnameOf(actor.name))) continue;
    const question = `What else did ${actor.name} ${BASE[verb]}?`;
    return [{ question, kind: "act", value: 1.15 + matter(desk, passage), told: [passage], fixed: true }];
  }
  return [];
}
