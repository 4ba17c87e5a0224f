import { escapePattern } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import { PERSON_NOUN } from "../../../reading/dangling.js";
import { bearing } from "../limits/bearing.js";
import type { Proposal } from "../proposal.js";
import { matter } from "./why.js";

/** Two or three words in lower case, none of which a sentence is built with. */
const TERM =
  "((?!(?:the|a|an|of|to|in|on|at|by|for|and|or|but|with|from|that|which|who|this|these|those|their|its|his|her|new|other|another|first|second|last|same|such|only|more|most)\\b)\\p{Ll}[\\p{Ll}-]{2,}(?: (?!(?:the|a|an|of|to|in|on|at|by|for|and|or|but|with|from|that|which|who|is|was|are|were|has|had|have)\\b)\\p{Ll}[\\p{Ll}-]{2,}){1,2})";
/** "The blowout preventer - a series of valves that could stop the leak -": what follows says what it is. */
const APPOSED = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?) (?:(?:so-called|failed|faulty|giant|damaged) )?[“"‘']?${TERM}[”"’']?(?:,| -| –| —| --) (an? (?:[\\p{L}-]+ ){1,8}?(?:that|which|used|designed|meant|intended|to|for|where|with|containing|made) [^,;–—]{8,})`,
  "u",
);
/** "The top kill procedure, which involves pumping mud into the well". */
const INVOLVES = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|[Aa] so-called) [“"‘']?${TERM}[”"’']?(?: (?:operation|procedure|manoeuvre|maneuver|method|technique|process|attempt|plan))?,? (?:which )?(?:involves|would involve|involved|is designed to|was designed to|is intended to|means) `,
  "u",
);

/** "What is a blowout preventer?", where a sentence says what the account only names. */
export function terms(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  for (const passage of desk.ranked) {
    if (passage.words < 8 || passage.words > 42 || passage.quoted > 0.3 || bearing(desk, passage) < 0.4) continue;
    const apposed = APPOSED.exec(passage.text);
    const term = apposed?.[1] ?? INVOLVES.exec(passage.text)?.[1];
    // "The sixth round - a round in which": the word over again says nothing. "The police chief, an officer known …" is somebody.
    if (
      term === undefined ||
      PERSON_NOUN.test(term) ||
      apposed?.[2]?.includes(term.split(" ").at(-1)!) ||
      !isNamedOnly(known, term)
    )
      continue;
    const the = new RegExp(`\\b[Tt]he [“"‘']?${escapePattern(term)}`).test(passage.text)
      ? "the"
      : /^[aeiou]/.test(term)
        ? "an"
        : "a";
    return [{ question: `What is ${the} ${term}?`, kind: "who", value: 1.2 + matter(desk, passage), told: [passage] }];
  }
  return [];
}

/** Whether words have a term, and do not say what it is. */
const isNamedOnly = (known: string, term: string): boolean =>
  new RegExp(`\\b${escapePattern(term)}s?\\b`, "iu").test(known) &&
  !new RegExp(
    `\\b${escapePattern(term)}s?[”"’']?(?:,| -| –| —| --| is| was| are| which| that| involves| designed| used| to) `,
    "iu",
  ).test(known);
