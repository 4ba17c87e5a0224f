import type { Span } from "../../../../model/span.js";
import { isWithinQuotation } from "../../../../text/quote-marks.js";
import type { Desk } from "../../../desk.js";
import { sharesSurname } from "../../../people/cast.js";
import { type Edit, indicesWithin, type Passage, renderPassage } from "../../../reading/passage.js";
import { isMet } from "../limits/understood.js";

/** A rank or an office as it stands before a name. */
const RANK =
  /(?<![\p{L}'’-])((?:(?:[Pp]olice|[Ff]ire|[Dd]istrict|[Dd]eputy|[Aa]ssistant) )?(?:[Cc]hief|Sheriff|Mayor|Lt|Sgt|Capt|Cpl|Maj|Col|Det|Adm|Detective|Sergeant|Lieutenant|Captain|Officer|Deputy|Trooper|Commander|Commissioner|Superintendent|Inspector|Coroner|Attorney|Prosecutor|[Dd]irector|spokes(?:man|woman|person))\.?) $/u;
/**
 * Behind these a rank is whole; behind "Deputy", "ousted", "retired" or "union" it is part of another, or held no longer. Nor is
 * whoever is "called Sheriff" one, or runs "for Sheriff".
 */
const BEFORE_WHOLE =
  /(?:^|[,:;"”([–—]|''|’’|(?<![\p{L}'’-])(?:the|The|said|says|that|according to|According to|told|by|from|with|but|But|when|where|until|including|spokes(?:man|woman|person)))\s*$/u;
/** What may do without the place before it: of an attorney of a country it is part of the office, of a spokesman the only word on whose. */
const OF_A_PLACE =
  /^(?:(?:[Pp]olice|[Ff]ire|[Dd]istrict|Deputy|Assistant) .+|Chief|Sheriff|Mayor|Lt\.?|Sgt\.?|Capt\.?|Cpl\.?|Det\.?|Detective|Sergeant|Lieutenant|Captain|Officer|Coroner)$/u;
/** The verifier takes so many words for one name. */
const MOST_WORDS = 4;
const REACH = 40;

/**
 * A passage with the rank and the whole name of those whom a reader of `read` has not met and whom it has by their surnames alone, as
 * its article has given them before: "Keel said" as "police Lt. Tomas Keel said". Who has no rank stays as is.
 */
export function withRank(desk: Desk, read: readonly string[], passage: Passage): Passage {
  const { reading } = desk;
  const { text } = reading.articles[passage.article]!.article;
  const known = read.join(" ");
  const edits: Edit[] = [];
  for (const { start, end, entity, own } of surnamesIn(desk, passage)) {
    const member = reading.cast.of(passage.article, entity);
    if (member?.type !== "person" || isMet(desk, known, own) || sharesSurname(reading.cast, member)) continue;
    if (edits.some((edit) => edit.entity === entity)) continue;
    const whole = rankedName(desk, passage, entity, own);
    if (whole) edits.push({ start, end, insert: whole.name, kind: "name", antecedent: whole.sentence, entity });
  }
  if (edits.length === 0) return passage;
  const others = passage.edits.filter((edit) => !edits.some(({ start }) => start === edit.start));
  const all = [...others, ...edits].sort((a, b) => a.start - b.start);
  return { ...passage, edits: all, text: renderPassage(text, passage.span, all) };
}

const isRanked = (name: string): boolean => RANK.test(`${name.split(" ")[0]} `);

interface Surname extends Span {
  readonly entity: number;
  readonly own: string;
}

/** Surnames that stand alone in a passage, and names that stand in the place of a pronoun, no rank before them. */
function surnamesIn({ reading }: Desk, { article: at, span, edits }: Passage): readonly Surname[] {
  const { article, annotations } = reading.articles[at]!;
  const put = edits.flatMap(({ start, end, insert, kind, entity }) =>
    kind === "name" && entity !== undefined && !isRanked(insert)
      ? [{ start, end, entity, own: insert.split(" ").at(-1)! }]
      : [],
  );
  const written = indicesWithin(annotations.names, span).map((i) => {
    const { start, end, entity } = annotations.names[i]!;
    return { start, end, entity, own: article.text.slice(start, end) };
  });
  return [...put, ...written].filter(
    ({ start, own }) =>
      /^\p{Lu}[\p{L}-]+$/u.test(own) &&
      !RANK.test(article.text.slice(Math.max(0, start - REACH), start)) &&
      !isWithinQuotation(article.text, span.start, start),
  );
}

/** The first whole name with a rank that an article gives somebody before a passage, and the sentence that has it. */
function rankedName(
  desk: Desk,
  { article, span }: Passage,
  entity: number,
  surname: string,
): { readonly name: string; readonly sentence: Span } | undefined {
  const { annotations, article: own } = desk.reading.articles[article]!;
  for (const mention of annotations.names) {
    if (mention.end > span.start) return undefined;
    const name = own.text.slice(mention.start, mention.end);
    if (mention.entity !== entity || !name.includes(" ") || !name.endsWith(` ${surname}`)) continue;
    const sentence = annotations.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
    const rank = sentence && wholeRank(desk, article, { start: sentence.start, end: mention.start });
    const told = rank && `${rank} ${name}`;
    // Of what is too long no word is dropped: "Deputy Chief Ada Maria Brandt" is no "Chief", and the verifier knows no "Ada Brandt".
    if (told && told.split(" ").length <= MOST_WORDS)
      return { name: told, sentence: { start: sentence.start, end: sentence.end } };
  }
  return undefined;
}

/** The rank that stands at the end of the words before a name, where no word before it makes it another: "Assistant District Attorney". */
function wholeRank({ reading }: Desk, at: number, { start, end }: Span): string | undefined {
  const { annotations, article } = reading.articles[at]!;
  const found = RANK.exec(article.text.slice(start, end));
  if (!found) return undefined;
  const rank = found[1]!;
  let from = start + found.index;
  // "Harlow Police Chief" is one without the town too, "Assistant Harlow Police Chief" is not.
  const place = annotations.names.find((name) => start <= name.start && name.end === from - 1);
  if (place && OF_A_PLACE.test(rank) && reading.cast.of(at, place.entity)?.type === "location") from = place.start;
  return BEFORE_WHOLE.test(article.text.slice(start, from)) ? rank : undefined;
}
