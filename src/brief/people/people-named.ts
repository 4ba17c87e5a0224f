import { PERSON_NOUN } from "../reading/dangling.js";
import { indicesWithin, type Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";

/** Whom a sentence names by surname alone, and whom so that a stranger knows who it is. */

const ABBREVIATED =
  /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Lt|Sgt|Capt|Col|Gen|Det|Cpl|Prof|Rev|Sir|Lord|Lady|Dame|Sheikh|Speaker|Commissioner)\.?\s$/;
const ADDRESSED = /\b(?:Mr|Mrs|Ms)\.?\s$/;
/** "Minister Vey", "the spokesman Ives": a noun for a person right before the name. */
export const NOUN_BEFORE = new RegExp(`(?:${PERSON_NOUN.source})\\s$`, "i");

/** "The Keel administration", "Keel-era rules": a name for a time or a body, whoever it is called after. */
const LABELS = /^(?:-era| (?:administration|presidency|era|government|cabinet)\b)/;

/** Whether the first mention of somebody tells a stranger who it is; "addressed" is "Mr Keel", whom one report alone speaks of. */
type Mention = "full" | "short" | "addressed" | "label";

/** People named in a passage, by member of the cast. */
function peopleIn(reading: Reading, passage: Passage): Map<number, Mention> {
  const { annotations, article } = reading.articles[passage.article]!;
  const out = new Map<number, Mention>();
  for (const i of indicesWithin(annotations.names, passage.span)) {
    const mention = annotations.names[i]!;
    const member = reading.cast.of(passage.article, mention.entity);
    if (member?.type !== "person" || out.has(member.id)) continue;
    const name = article.text.slice(mention.start, mention.end);
    const before = article.text.slice(Math.max(passage.span.start, mention.start - 30), mention.start);
    const addressed = ADDRESSED.test(before) && member.articles.size < 2;
    const full = /\p{L}[ .]+\p{Lu}/u.test(name) || (ABBREVIATED.test(before) && !addressed) || NOUN_BEFORE.test(before);
    const label = LABELS.test(article.text.slice(mention.end, mention.end + 20));
    out.set(member.id, full ? "full" : addressed ? "addressed" : label ? "label" : "short");
  }
  return out;
}

/** Members of the cast whom a passage names in full, or with a title, when it first speaks of them. */
export const namedInFull = (reading: Reading, passage: Passage): number[] =>
  [...peopleIn(reading, passage)].flatMap(([member, mention]) => (mention === "full" ? [member] : []));

/** Those whom it names by surname alone, though the articles know a fuller name. */
export const halfNamed = (reading: Reading, passage: Passage): Array<readonly [number, Mention]> =>
  [...peopleIn(reading, passage)].filter(([member, mention]) => {
    const isHalf = mention === "addressed" || reading.cast.members[member]!.name.includes(" ");
    return mention !== "full" && isHalf;
  });

/** Those of them who act in it, and should be met by their whole name first. */
export const briefly = (reading: Reading, passage: Passage): number[] =>
  halfNamed(reading, passage).flatMap(([member, mention]) => (mention === "label" ? [] : [member]));
