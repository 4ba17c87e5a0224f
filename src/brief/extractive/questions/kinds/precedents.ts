import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { bearing } from "../limits/bearing.js";
import type { Proposal } from "../proposal.js";
import { verbForm } from "../wording/verb-forms.js";
import { matter } from "./why.js";

/** "The last time BP suspended a dividend payment was during the war": the clause. What is done "for the last time" is done now. */
const LAST_TIME =
  /(?<!\b[Ff]or )\b[Tt]he last time (?:that )?([^,;:.“”"()]{8,110}?)(?=,? in (?:19|20)\d\d\b| (?:was|were|came) (?:in|on|during|after|before|at|\p{L}+ (?:years|months|weeks|decades) ago)\b)/u;
/** Somebody whom only what stood before could say, or who is asked of himself. */
const UNMET = /^(?:I|we|you|he|she|it|they|this|that|there|the pair|the two|anyone|anybody|someone)\b/i;
const POINTS_BACK = /\b(?:his|her|their|its|him|them|this|that|these|those|so)\b/i;

/** "Eight years ago" is of a day that the answer does not give. */
const NO_YEAR = /\b(?:years?|months|weeks|decades?) (?:ago|earlier|before)\b/i;

/** When it was last done, where a sentence says so of what somebody does now and the reader has `read` of. */
export function precedents(desk: Desk, read: readonly string[]): Proposal[] {
  const out: Proposal[] = [];
  for (const passage of desk.ranked) {
    if (passage.leaning || passage.words < 8 || passage.words > 45 || passage.quoted > 0.3) continue;
    const question = NO_YEAR.test(passage.text) ? undefined : lastTime(passage);
    if (question === undefined || bearing(desk, passage) < LEAST_BEARING || !isMet(desk, read, question)) continue;
    out.push({
      question,
      kind: "fact",
      value: 1.2 + matter(desk, passage),
      told: [passage],
      matter: "precedent",
      fixed: true,
    });
  }
  return out;
}
const LEAST_BEARING = 0.3;

/** Whether headline and account have some of what it asks of: what a court last did elsewhere is another story. */
function isMet({ reading: { vocabulary } }: Desk, read: readonly string[], question: string): boolean {
  const known = new Set(read.flatMap((text) => vocabulary.terms(text)));
  const asked = [...new Set(vocabulary.terms(question))];
  return asked.filter((term) => known.has(term)).length >= LEAST_MET * asked.length;
}
const LEAST_MET = 0.4;

/** "When did a Fulton County jury last issue a death sentence?" */
function lastTime({ text }: Passage): string | undefined {
  const clause = text.includes(" last time ") ? LAST_TIME.exec(text)?.[1] : undefined;
  if (clause === undefined || UNMET.test(clause) || POINTS_BACK.test(clause)) return undefined;
  const passive = /^(.+?) (was|were|had been) (\p{Ll}+(?:ed|en|nt|ld|de)\b.*)$/u.exec(clause);
  if (passive) return `When ${passive[2] === "had been" ? "was" : passive[2]} ${passive[1]} last ${passive[3]}?`;
  const words = clause.split(" ");
  const at = words.findIndex((word, place) => place > 0 && verbForm(word)?.tense === "past");
  // "The last time the board had opened one": no plain past.
  if (at < 0 || at === words.length - 1 || /^ha[ds]$/.test(words[at - 1]!)) return undefined;
  return `When did ${words.slice(0, at).join(" ")} last ${verbForm(words[at]!)!.base} ${words.slice(at + 1).join(" ")}?`;
}
