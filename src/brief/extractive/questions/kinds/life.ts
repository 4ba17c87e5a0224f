import { escapePattern } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import type { CastMember } from "../../../people/cast.js";
import type { Passage } from "../../../reading/passage.js";
import { isViolent } from "../inquiries/inquiries.js";
import { isOfSeveralEvents } from "../limits/several-events.js";
import type { Proposal } from "../proposal.js";
import { actingIn } from "../wording/actors.js";
import { matter } from "./why.js";

/** What somebody did in life: work, school, family, service. */
const LIVED =
  /^(?:(?:was|is|had been|has been) (?:an? |the )(?:[\p{L}\d.'’-]+ ){0,4}?(?:student|graduate|teacher|veteran|employee|worker|engineer|nurse|doctor|father|mother|grandfather|grandmother|native|resident|player|athlete|coach|pastor|musician|rapper|barber|cook|driver|contractor|manager|owner|member|officer|soldier|sophomore|junior|senior|freshman|football|basketball)\b|(?:had )?(?:worked|works) (?:as|at|for|in|with) |(?:had )?(?:graduated|graduates) from |(?:had )?attended |attends |(?:had )?served (?:as|in|with) |(?:had )?(?:grew|grown) up in |was born in |leaves (?:behind )?|left behind |is survived by |was survived by |(?:had )?studied |was studying |was known (?:as|for) |had (?:been fired|lost (?:his|her) job|moved (?:to|from))|moved (?:to|from) |was fired from |had (?:two|three|four|five|six|\d+) children)/u;
/** What happened, and what followed it, is told by other questions. */
const EVENT =
  /\b(?:shot|shoot\p{L}*|kill\p{L}*|arrest\p{L}*|charg\p{L}*|convict\p{L}*|sentenc\p{L}*|pronounced|hospital|wound\p{L}*|injur\p{L}*|accused|suspect\p{L}*|victims?|witness\p{L}*|guilty|stabb\p{L}*|murder\p{L}*)\b/iu;

/** "What is known about Keith Smith?", of somebody whom the reader has met, from what the coverage tells of that life. */
export function lives(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const out: Proposal[] = [];
  // Of several events, who is known of one is as good as anybody.
  if (isViolent(desk, read) && isOfSeveralEvents(desk, read)) return out;
  const inIt = new Set(
    desk.reading.cast.members.filter(
      ({ type, name }) => type === "person" && name.includes(" ") && known.includes(name) && isInIt(known, name),
    ),
  );
  for (const passage of inIt.size > 0 ? desk.ranked : []) {
    if (passage.words < 6 || passage.words > 40 || passage.quoted > 0.3) continue;
    const name = livedBy(desk, passage, inIt);
    const question = `What is known about ${name}?`;
    if (!name || out.some((other) => other.question === question)) continue;
    out.push({ question, kind: "who", value: 0.9 + matter(desk, passage), told: [passage], fixed: true });
    if (out.length === 3) break;
  }
  return out;
}

/** "Was a pupil at one school and Edgar was at another": of two, where one is asked after. */
const OF_TWO = /\band \p{Lu}[\p{L}'’-]+ (?:was|is|had|attended|worked)\b/u;

function livedBy(desk: Desk, passage: Passage, inIt: ReadonlySet<CastMember>): string | undefined {
  const acting = actingIn(desk, passage);
  const member = acting?.actor.member;
  if (!acting || !member) return undefined;
  return inIt.has(member) && LIVED.test(acting.rest) && !EVENT.test(acting.rest) && !OF_TWO.test(acting.rest)
    ? member.name
    : undefined;
}

/** It befell them, or they are held for it; whoever lives next door is nobody to ask after. */
const isInIt = (known: string, name: string): boolean =>
  new RegExp(
    `${escapePattern(name)}(?:, \\d{1,3},|[^.;]{0,40}\\b${BEFELL})|\\b${BEFELL}[^.;]{0,60}${escapePattern(name)}|\\d-year-old ${escapePattern(name)}`,
    "u",
  ).test(known);
const BEFELL =
  "(?:shot|killed|died|dead|slain|wounded|injured|victims?|identified|arrested|charged|accused|suspect\\p{L}*|gunman|shooter|convicted|guilty|sentenced|missing|lives? of|deaths? of)\\b";
