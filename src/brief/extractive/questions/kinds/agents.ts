import type { Desk } from "../../../desk.js";
import { surnameOf } from "../../../people/cast.js";
import { indicesWithin, type Passage } from "../../../reading/passage.js";
import { bearing } from "../limits/bearing.js";
import type { Proposal } from "../proposal.js";
import { matter } from "./why.js";

/** Deeds by which a reader asks whose they were. */
const DONE =
  "appointed|founded|chaired|overseen|sponsored|introduced|funded|financed|organi[sz]ed|backed|commissioned|supported|endorsed|opposed|criticized|criticised|condemned|proposed|drafted|designed|developed|created|established|launched|headed|monitored|replaced|approved|negotiated|brokered|ordered|nominated|represented|hosted";
const BY = new RegExp(
  `^The ((?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+)(?:, [^,;]{3,50},)? (is|are|was|were|has been|have been|had been|will be|would be) (?:also |being |widely |strongly |jointly |partly |largely )?(${DONE}) by (.{4,})$`,
  "u",
);
/** A thing that is done by is no answer to who. */
const WHO =
  /^(?:the |an? |former |then-|its |several |some |both )?(?:\p{Lu}|[\p{L}-]+ (?:groups?|senators|lawmakers|companies|unions|officials|lawyers?|families|ministers|governments|leaders|scientists|researchers|judges?|donors|taxpayers)\b)/u;
const LOOSE = /^(?:same|two|three|other|first|second|last|next|new|only|\d+)\b/;

/** "Who was the commission appointed by?": of something that the reader has met. */
export function agents(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  // What the account comes to in the end is not what its reader came for.
  const matterOfIt = read.slice(0, 2).join(" ").toLowerCase();
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (passage.words < 6 || passage.words > 40 || passage.quoted > 0.2 || bearing(desk, passage) < 0.3) continue;
    const found = passage.text.startsWith("The ") ? BY.exec(passage.text) : null;
    if (!found || !WHO.test(found[4]!) || !namesSomebodyNew(desk, passage, known)) continue;
    const [, noun, be, done] = found;
    if (LOOSE.test(noun!) || !matterOfIt.includes(noun!.toLowerCase().split(" ").at(-1)!)) continue;
    const [first, rest] = be!.split(" ");
    const question = `Who ${first} the ${noun} ${rest ? `${rest} ` : ""}${done} by?`;
    out.push({ question, kind: "fact", value: 1.1 + matter(desk, passage), told: [passage], fixed: true });
    if (out.length === 2) break;
  }
  return out;
}

/** Whether a sentence has a name that the reader has not read. */
const namesSomebodyNew = (desk: Desk, passage: Passage, known: string): boolean => {
  const { annotations, article } = desk.reading.articles[passage.article]!;
  return indicesWithin(annotations.names, passage.span).some((i) => {
    const { start, end } = annotations.names[i]!;
    return !known.includes(surnameOf(article.text.slice(start, end)));
  });
};
