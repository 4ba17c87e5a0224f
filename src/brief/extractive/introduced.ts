import { surnameOf } from "../cast.js";
import { PERSON_NOUN } from "../dangling.js";
import type { Desk } from "../desk.js";
import { indicesWithin, type Passage } from "../passage.js";
import { fold } from "../terms.js";

const ABBREVIATED =
  /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Lt|Sgt|Capt|Col|Gen|Det|Cpl|Prof|Rev|Sir|Lord|Lady|Dame|Sheikh|Speaker|Commissioner)\.?\s$/;
const ADDRESSED = /\b(?:Mr|Mrs|Ms)\.?\s$/;
/** "Minister Vey", "the spokesman Ives": a noun for a person right before the name. */
const NOUN_BEFORE = new RegExp(`(?:${PERSON_NOUN.source})\\s$`, "iu");

/** "The Keel administration", "Keel-era rules": a name for a time or a body, whoever it is called after. */
const LABELS = /^(?:-era| (?:administration|presidency|era|government|cabinet)\b)/;

/** Whether the first mention of somebody tells a stranger who it is; "addressed" is "Mr Keel", whom one report alone speaks of. */
type Mention = "full" | "short" | "addressed" | "label";

/** People named in a passage, by member of the cast. */
function peopleIn(desk: Pick<Desk, "reading">, passage: Passage): Map<number, Mention> {
  const { annotations, article } = desk.reading.articles[passage.article]!;
  const out = new Map<number, Mention>();
  for (const i of indicesWithin(annotations.names, passage.span)) {
    const mention = annotations.names[i]!;
    const member = desk.reading.cast.of(passage.article, mention.entity);
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
export const introducedBy = (desk: Desk, passage: Passage): number[] =>
  [...peopleIn(desk, passage)].flatMap(([member, mention]) => (mention === "full" ? [member] : []));

/** Those whom it names by surname alone, though the articles know a fuller name. */
const halfNamed = (desk: Pick<Desk, "reading">, passage: Passage): Array<readonly [number, Mention]> =>
  [...peopleIn(desk, passage)].filter(([member, mention]) => {
    const isHalf = mention === "addressed" || desk.reading.cast.members[member]!.name.includes(" ");
    return mention !== "full" && isHalf;
  });

/** Those of them who act in it, and should be met by their whole name first. */
export const briefly = (desk: Pick<Desk, "reading">, passage: Passage): number[] =>
  halfNamed(desk, passage).flatMap(([member, mention]) => (mention === "label" ? [] : [member]));

/** Those named by surname alone whose surname stands in no title: a reader who meets them here first does not know who they are. */
export const strangersIn = (desk: Desk, passage: Passage): number[] =>
  halfNamed(desk, passage).flatMap(([member]) => {
    const surname = surnameOf(desk.reading.cast.members[member]!.name).toLowerCase();
    return desk.reading.articles.some(({ article }) => article.title.toLowerCase().includes(surname)) ? [] : [member];
  });

/**
 * Whether a reader of the page so far has met everybody whom a passage calls by surname: in it, in the headline or in a sentence on record;
 * an office or a trade before the name says who it is as well ("Judge Vey"), "Mr" does not. What stands `beside` it is read too.
 */
export function hasMetAll(desk: Desk, passage: Passage, beside: readonly Passage[] = []): boolean {
  const { cast, text } = desk.introducing(passage);
  return cast.every((id) => {
    const { name, type } = desk.reading.cast.members[id]!;
    if (type !== "person" || !name.includes(" ")) return true;
    const surname = surnameOf(name);
    const before = text.split(surname)[0]!.slice(-40);
    const known = text.includes(name) || beside.some((other) => other.text.includes(name)) || desk.tells(fold(surname));
    return known || NOUN_BEFORE.test(before) || RANK_BEFORE.test(before);
  });
}
const RANK_BEFORE = /\b(?:Sen|Rep|Gov|Gen|Adm|Lt|Col|Capt|Sgt|Det)\.\s$/;
