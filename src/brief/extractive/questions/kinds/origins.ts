import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { bearing } from "../limits/bearing.js";
import type { Proposal } from "../proposal.js";
import { matter } from "./why.js";

const BEGAN =
  "founded|proposed|built|launched|established|introduced|created|opened|adopted|enacted|discovered|completed|signed|passed|invented|formed|set up|first (?:proposed|introduced|reported|detected|discovered|identified)";
const SINCE = new RegExp(
  `^(The (?:[\\p{L}’'-]+ ){0,3}?[\\p{L}’'-]+|(?:\\p{Lu}[\\p{L}\\d’'.-]* ){0,4}?\\p{Lu}[\\p{L}\\d’'-]+)(?:,? (?:which )?(was|were)|,) (?:initially |originally )?(${BEGAN}) (?:[^,;.]{0,30} )?in (?:(?:January|February|March|April|May|June|July|August|September|October|November|December),? )?(?:1[6-9]|20)\\d\\d\\b`,
  "u",
);
const CUES: ReadonlySet<string> = new Set(
  "founded proposed built launched established introduced created opened adopted enacted discovered completed signed passed invented formed set reported detected identified".split(
    " ",
  ),
);
const LOOSE =
  /^The (?:first|second|last|same|other|latest|two|three|case|company|suit|lawsuit)\b|^(?:He|She|It|They|This|That|There|In)\b/;

/** "When was the alliance founded?": of something that the reader has met and that this year did not bring. */
export function origins(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ").toLowerCase();
  for (const passage of desk.ranked) {
    if (passage.dates.length === 0 || passage.words > 46 || passage.quoted > 0.3 || passage.words < 6) continue;
    if (!passage.text.split(" ").some((word) => CUES.has(word)) || bearing(desk, passage) < 0.6) continue;
    const question = originOf(passage, known);
    if (question) return [{ question, kind: "fact", value: 1 + matter(desk, passage), told: [passage], fixed: true }];
  }
  return [];
}

function originOf({ text }: Passage, known: string): string | undefined {
  const found = SINCE.exec(text);
  if (!found || LOOSE.test(found[1]!)) return undefined;
  const [, thing, was, began] = found;
  const name = thing!.replace(/^The /, "the ");
  if (!known.includes(name.replace(/^the /, "").toLowerCase())) return undefined;
  const several = /^the .*[^s]s$/.test(name);
  return `When ${was ?? (several ? "were" : "was")} ${name} ${began}?`;
}
