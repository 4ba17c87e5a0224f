import { matchesOf } from "../../text/matches.js";
import { MONTH_NAME } from "../../text/months.js";
import { balanced } from "../reading/readable.js";

/** Words that a headline made of a sentence may have, and has at least; where a clause that goes on can be left out, it is. */
const MOST_OF_LEAD = 21;
export const LEAST_OF_LEAD = 9;
/** Least words where what goes is an opening or an aside, and the clause is whole. */
const LEAST_OF_CLAUSE = 10;
/** "and tests were also taking place": a clause with a subject of its own. */
const SECOND_CLAUSE =
  "and (?:(?:the|an?|its?|his|her|their|some|two|three|one|no|all|\\p{Lu}[\\p{L}'’.-]*|\\d[\\d,.]*|\\p{Ll}+s) )(?:[\\p{L}\\d'’-]+ ){0,4}?(?:is|are|was|were|has|have|had|will|would|said|says|hopes?|plans?) ";
/** Where a sentence may end earlier: at a comma, a dash or a semicolon, before what says after, in or for what. */
const MAY_END = new RegExp(
  `,? (?:[–—-]|--) |; |, (?=${SECOND_CLAUSE})|, (?!and )| (?=(?:after|as(?! (?:many|much|few|little|well|long|soon) )|amid|following|in the wake of|in connection with|ahead of|despite|while|because|so that|in (?:a bid|order|the hope)) )`,
  "gu",
);
/** What takes back the part before it, or completes it. */
const TURNS =
  /^[,;]? ?(?:(?:but|unless|if|except|or|though|although|however|for|of|would|will|is|was|are|were|has|have|had|says?|said)\b)/u;
/** A quotation that the words before it announce. */
const ANNOUNCED = /\b(?:\p{L}{2,}ed|said|says|reads?|wrote)$/u;
const QUOTES = /^, [“"‘]/u;
const JOINS = /^,? and /u;
const BEGINS_CLAUSE = new RegExp(`^, ${SECOND_CLAUSE}`, "u");
const SAID =
  "(?:has |have |had )?(?:said|says?|warned|announced|heard|told|testified|claimed|estimated|revealed|reported|added|emerged)";
/** "…, the harbour master said on Monday": who says all that stands before it. */
const SOURCE_LAST = new RegExp(
  `, (?:[^,;“”"]{3,70}|\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+)+, [^,;“”"]{3,70},) ${SAID}(?: (?:on|in|at|to|last|late|early|\\p{Lu}\\p{Ll}+day)\\b[^,]{0,60})?$`,
  "u",
);
/** The same where it cannot go behind the part alone. */
const SOURCE_BEHIND = /, (?:said|says|added) [^,]{3,90}$|,? according to /u;
/** What is left open: a relative clause of the subject, an opening before the subject, an apposition. */
const LEFT_OPEN =
  /, (?:who|which|whose|where|whom|an?|the|including)\b[^,]*$|\b(?:involves?|includes?|means?|is|are|was|were|says?|said)(?:, [^,]*)?$|^(?:If|Unless) |; |, as (?:it|he|she|they) [^,]*$|[,;] (?:but|and) (?:if|when|while|although|as|after) [^,;]*$| (?:[–—-]|--) (?:who|which|whose|an?|the)\b[^–—]*$|\bthat (?:while|although|though|if|when|because|after|as|once)\b[^,]*$|^(?:After|As|In|On|At|With|For|When|While|If|Although|Though|Because|Once|Despite|Amid|Since|During|By|Following|A (?:day|week|month|year)|\p{Lu}\p{Ll}+(?:ed|ing)\b)[^,]*$|\b(?:moments?|minutes?|hours?|days?|weeks?|months?|years?|shortly|soon|just|even|seen|known|such|well|many|much|few|little|the|an?|of|in|on|at|to|for|with|from|by|and|or|than|as|that|which|who|whether|if|but)$/u;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|said|says|\p{L}{2,}ed|took|told|made|gave|went|came|left|held|won|lost|found|fell|rose|began|met|cut|hit|put|shut|led|struck|shot)\b/u;
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** What says after what, in which or for how long before the clause; what it says of somebody, the clause must not lean on. */
const OPENING =
  /^(?:After|As|When|In|On|At|With|For|Despite|Amid|Following|During|Since|A (?:day|week|month) after)\b(?:[^,“”"]|(?<=\d),(?=\d)|, (?:\d{4}|an?|and) ?)*, (?=(?:(?:an?|two|three|four|five|some|more than|about|nearly|hundreds|thousands) |\p{Lu}|\d))(?!(?:He|She|It|They|I)\b)/u;
/** "Olan Keel, a professor at Venport, said": what stands between the name that opens a sentence and its verb. */
const ASIDE =
  /^((?:\p{Lu}[\p{L}.'’-]*|\p{L}+['’]s|chief|executive|of|the)(?: (?:\p{Lu}[\p{L}.'’-]*|\p{L}+['’]s|chief|executive|vice|president|boss|of|the))*), (?:an?|the|who|whose|which|head|chief|director|professor|president|\p{Lu}[\p{L}]*['’]s) [^,“”"]+(?:, (?!(?:\p{Ll}+ed|said|has|have|had|is|was|are|were|will)\b)[^,“”"]+)*, (?=(?:\p{Ll}+ed|said|says|has|have|had|is|was|are|were|will|told|took|made|gave) )/u;

/** " on Thursday 9 September", " last night (15 June)": the page has its day elsewhere. */
const DAY = new RegExp(
  `(?<=[\\p{L}\\d)”"’'%]) (?:late |early )?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last night)(?: (?:morning|afternoon|evening|night))? (?:\\(\\d{1,2} ${MONTH_NAME}\\)|\\d{1,2} ${MONTH_NAME}(?! \\d))(?= \\p{L}|$|,)`,
  "gu",
);
/** What binds the day to come to its clause, so that it cannot go. */
const WANTS_DAY =
  /\b(?:on|by|until|from|since|before|after|of|for|and|or|to|next|till|between|than|through|late[r]?|earl(?:y|ier)|midnight|noon|[ap]\.?m\.?)$/u;

function withoutDays(text: string): string {
  return text.replace(DAY, (day, ...rest) => (WANTS_DAY.test(text.slice(0, rest.at(-2) as number)) ? day : ""));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The parts of a sentence that can stand as its headline, with who says so; the shortest first. */
function partsOf(sentence: string): string[] {
  const source = SOURCE_LAST.exec(sentence)?.[0] ?? "";
  const body = sentence.slice(0, sentence.length - source.length);
  return matchesOf(MAY_END, body)
    .filter(({ index }) => {
      const rest = body.slice(index);
      if (QUOTES.test(rest) && ANNOUNCED.test(body.slice(0, index))) return false;
      return !TURNS.test(rest) && !SOURCE_BEHIND.test(rest) && (!JOINS.test(rest) || BEGINS_CLAUSE.test(rest));
    })
    .map(({ index }) => body.slice(0, index))
    .filter((part) => wordsIn(part) >= LEAST_OF_LEAD && VERB.test(part) && balanced(part) && !LEFT_OPEN.test(part))
    .map((part) => part + source);
}

/** The first of two clauses that a semicolon joins, unless the second takes it back. */
function firstClause(sentence: string): string {
  if (SOURCE_LAST.test(sentence)) return sentence;
  const at = sentence.indexOf("; ");
  const first = sentence.slice(0, Math.max(0, at));
  const ends = wordsIn(first) >= LEAST_OF_LEAD && VERB.test(first) && balanced(first);
  return ends && !TURNS.test(sentence.slice(at)) ? first : sentence;
}

/**
 * What the opening sentence of the page says, up to where it goes on about it: its headline where no article has one. A sentence of
 * more words than a headline has loses its day, what goes on behind its clause, what stands before it, and what stands between
 * its subject and its verb, in this order, until it is short enough; else it is as short as that makes it.
 */
export function headlineOfLead(text: string): string {
  const whole = text.replace(/(?<![.\p{Lu}])\.$/u, "");
  if (wordsIn(whole) <= MOST_OF_LEAD) return whole;
  const bare = withoutDays(firstClause(whole));
  const opened = capital(bare.replace(OPENING, ""));
  const forms = [bare, opened, bare.replace(ASIDE, "$1 "), opened.replace(ASIDE, "$1 ")].filter(
    (form, i) => i === 0 || (form !== bare && wordsIn(form) >= LEAST_OF_CLAUSE && balanced(form)),
  );
  const parts = forms.map((form) => [...partsOf(form), form]);
  for (const some of parts) {
    const short = some.filter((part) => wordsIn(part) <= MOST_OF_LEAD);
    if (short.length > 0) return short.at(-1)!;
  }
  return parts.flat().sort((a, b) => wordsIn(a) - wordsIn(b))[0]!;
}
