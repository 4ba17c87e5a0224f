import type { Desk } from "../../../desk.js";
import type { Proposal } from "../asked.js";
import { bearing } from "../limits/bearing.js";
import { matter } from "./why.js";

/** Papers that are the matter itself; a report or court papers tell it over again. */
const DOCUMENT =
  "lawsuit|suit|study|survey|poll|audit|investigation|autopsy|video|footage|transcript|recording|forecast|emails?";
const VERBS: Readonly<Record<string, string>> = {
  says: "say",
  said: "say",
  alleges: "allege",
  alleged: "allege",
  claims: "claim",
  claimed: "claim",
  found: "find",
  finds: "find",
  shows: "show",
  showed: "show",
  concluded: "conclude",
  concludes: "conclude",
  states: "say",
  stated: "say",
  argues: "argue",
  argued: "argue",
  revealed: "reveal",
  reveals: "reveal",
  suggests: "suggest",
  suggested: "suggest",
  seeks: "seek",
  accuses: "allege",
  accused: "allege",
};
const VERB = Object.keys(VERBS).join("|");
const TELLS = new RegExp(
  `^(?:The |An? )?((?:[\\p{L}'’-]+ ){0,2}?)(${DOCUMENT})((?: by [^,;]{3,40}?| from [^,;]{3,40}?|, [^,;]{3,60},)?) (?:also )?(${VERB}) (?!in |on |to )`,
  "iu",
);

/** "Sued the state, alleging that its law is unfair": what the suit alleges has been told. */
const SUED_OVER = /\b(?:sues?|sued|suing|suit|lawsuit)\b[^.;]{0,80}\b(?:alleging|claiming|accusing)\b/;

/** "What does the lawsuit allege?": what a document says of which the reader has `read`. */
export function findings(desk: Desk, read: readonly string[]): Proposal[] {
  const out: Proposal[] = [];
  const known = read.join(" ").toLowerCase();
  for (const passage of desk.ranked) {
    if (passage.words < 10 || passage.words > 48 || bearing(desk, passage) < 0.6) continue;
    const found = TELLS.exec(passage.text);
    if (!found) continue;
    const [, , noun, , verb] = found;
    // "The Geological Survey" is a body.
    if (/^\p{Lu}/u.test(noun!) && !passage.text.startsWith(noun!)) continue;
    const word = noun!.toLowerCase();
    // What an inquiry says is its report over again; what it makes likely is news.
    if (word === "investigation" && !/^(?:suggest|found|conclude)/i.test(verb!)) continue;
    if (!new RegExp(`\\b${word}\\b`).test(known)) continue;
    // Who has read what it found asks for no further finding as if for all of it.
    if (new RegExp(`\\b${word}\\b[^.;]{0,40}\\b(?:${VERB}) `).test(known)) continue;
    if (VERBS[verb!.toLowerCase()] === "allege" && SUED_OVER.test(known)) continue;
    out.push({
      question: `What did the ${word} ${word === "investigation" ? "find" : VERBS[verb!.toLowerCase()]}?`,
      kind: "finding",
      value: 1.1 + matter(desk, passage),
      told: [passage],
      fixed: true,
    });
    if (out.length === 3) break;
  }
  return out;
}
