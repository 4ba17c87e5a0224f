import { matchesOf } from "../../text/matches.js";
import { MONTH_NAME } from "../../text/months.js";
import { WEEKDAY_NAME } from "../../text/weekdays.js";
import { balanced } from "../reading/readable.js";
import { wordCount } from "../reading/word-count.js";

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
/** A name that belongs to the words before it, the rest of a list, or an aside behind which the clause goes on: no place to end. */
const MID_CLAUSE =
  /^, (?:\p{Lu}|(?:who|which|whose|where)\b[^,]*,|(?:[^\s,]+ ){0,2}[^\s,]+(?:, (?:[^\s,]+ ){0,2}[^\s,]+)*,? (?:and|or) )/u;
/** "two men, Olan Keel and Jan Dray, approached the stage": the verb behind an aside, of which a passive says by or in what. */
const GOES_ON =
  /^, (?:\p{Ll}+ed|took|told|made|gave|went|came|left|held|won|lost|found|fell|met|led) (?!by\b|in\b|on\b|at\b|with\b|from\b|after\b|as\b|when\b|amid\b|for\b|under\b|near\b|around\b)/u;
/** "known in the trade as", "such as": no time, and no reason. */
const AS_WHAT =
  /\b(?:known|seen|such|same|regarded|viewed|described|identified|hailed|dubbed|treated|served?|serves|acts?|acted|works?|worked|used|named|appointed|quit|resign(?:s|ed)?|qualif(?:y|ies|ied)|count(?:s|ed)?|double[sd]?)(?: (?!as\b)[\p{L}'’-]+){0,4}$/u;
const AS = /^ as /u;
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

/** Letters of a sentence above which nothing is cut: what searches it looks ahead at each comma. */
const MOST_LETTERS = 600;
/**
 * What a part that goes must not have: words that report, claim or doubt, which say whose word all the rest is, and words on which the rest
 * depends. An allegation would else be told as a fact.
 */
const BEARS_ON_REST =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|testif(?:y|ies|ied|ying)|according|cit(?:es?|ed|ing)|quot(?:es?|ed|ing)|wr(?:ote|ites?|iting|itten)|f(?:ound|inds?|inding)|th(?:inks?|inking|ought)|(?:confirm|alleg|claim|report|suggest|suspect|insist|argu|fear|believ|contend|maintain|assert|declar|announc|warn|add|not|reveal|disclos|show|indicat|conclud|estimat|predict|expect|assum|suppos|acknowledg|explain|stress|learn|describ|call|imagin|accus|doubt|pretend|purport|promis|pledg|vow|recall|recount|observ|remark|comment|complain|caution|hint|conced|speculat|respond|answer|tweet|post|agree|blam|threaten)(?:e?[sd]|e|ing)?|h(?:ear|eard)|emerged|understood|stat(?:ed|ing)|impl(?:y|ies|ied)|repl(?:y|ies|ied)|shown|admit(?:s|ted|ting)?|den(?:y|ies|ied|ying|ials?)|lied|lying|a lie|hoped|(?:alleg|report|suppos|purport)edly|allegations?|suspicions?|accusations?|suggestions?|apparently|fals\p{Ll}+|untrue|hoax|rumou?rs?|provided|providing|as long as|pending|subject to|unless|if|whether|except|that is|so(?! that\b| far\b)|but|though|although|however|never|no|[\p{L}]+n['’]t)\b/iu;
/** "In the film …": what is told is no event. */
const FICTION =
  /\b(?:films?|novels?|books?|plays?|dramas?|fiction(?:al)?|dreams?|simulations?|exercises?|drills?|scenarios?|versions?|series|episodes?)\b/iu;
const NEGATED = /\b(?:not|never|no|nobody|none|nor|neither|cannot|only|without|hardly|[\p{L}]+n['’]t)\b/iu;
/** What a negation may be about: "did not leave because of …". */
const ADVERBIAL = /^,? ?(?:(?:[–—-]|--) )?(?:after|as|amid|following|in|ahead of|despite|while|because|so that)\b/u;

/** What says after what, in which or for how long before the clause; what it says of somebody, the clause must not lean on. */
const OPENING =
  /^(?:After|As(?! (?:many|much|few|little|well|long|soon)\b)|When|In|On|At|With|For|Despite|Amid|Following|During|Since|A (?:day|week|month) after)\b(?:[^,“”"]|(?<=\d),(?=\d)|,(?= (?:\d{4}|an?|and)\b))*, (?=(?:(?:an?|two|three|four|five|some|more than|about|nearly|hundreds|thousands) |\p{Lu}|\d))(?!(?:He|She|It|They|I)\b)/u;
/** "9 March, in …", "Kestria, the …": the rest of a date or of a place, not a clause. */
const NO_CLAUSE = new RegExp(
  `^(?:(?:an?|some|about|two|three|four|five) )?(?:${WEEKDAY_NAME}\\b|${MONTH_NAME}\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}\\b|\\d[\\d,.]*,|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*, (?!who ))`,
  "u",
);
const PREDICATE =
  "\\p{Ll}+ed|said|says|has|have|had|is|are|was|were|will|would|told|took|made|gave|went|came|left|held|won|lost|found|fell|met|led";
/** "Olan Keel, a professor at Venport, said": what stands between the name that opens a sentence and the verb of one alone. */
const ASIDE = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}+['’]s|chief|executive|of|the)(?: (?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}+['’]s|chief|executive|vice|president|boss|of|the))*)(, (?:an?|the|who|whose|which|head|chief|director|professor|president|\\p{Lu}[\\p{L}]*['’]s) [^,“”"]+(?:, (?!(?:${PREDICATE}|and)\\b)[^,“”"]+)*, )(?=(?:\\p{Ll}+ed|said|says|has|had|is|was|will|told|took|made|gave) )(?!\\p{Ll}+ed [^,]*, (?:${PREDICATE})\\b)`,
  "u",
);

/** " on Thursday 9 September", " last night (15 June)" where a clause ends: the page has its day elsewhere. */
const DAY = new RegExp(
  `(?<=[\\p{L}\\d)”"’'%]) (?:late |early )?(?:on )?(?:${WEEKDAY_NAME}|yesterday|last night)(?: (?:morning|afternoon|evening|night))? (?:\\(\\d{1,2} ${MONTH_NAME}\\)|\\d{1,2} ${MONTH_NAME}(?!,? \\d))(?=$|[,;.])`,
  "u",
);
const ANY_DAY = new RegExp(`\\b(?:${WEEKDAY_NAME}s?|yesterday|today|tomorrow|last night|tonight)\\b`, "giu");
/** What binds the day to come to its clause, so that it cannot go. */
const WANTS_DAY =
  /\b(?:on|by|until|from|since|before|after|of|for|and|or|to|next|till|between|than|through|late[r]?|earl(?:y|ier)|midnight|noon|[ap]\.?m\.?)$/u;

/** Without its day, where it names only one and denies nothing of it. */
function withoutDay(text: string): string {
  const day = DAY.exec(text);
  if (day === null || matchesOf(ANY_DAY, text).length > 1) return text;
  const before = text.slice(0, day.index);
  return WANTS_DAY.test(before) || NEGATED.test(before) ? text : before + text.slice(day.index + day[0].length);
}

/** Without what stands before its clause, where the clause does not depend on it. */
function withoutOpening(text: string): string {
  const opening = OPENING.exec(text)?.[0] ?? "";
  const rest = text.slice(opening.length);
  return BEARS_ON_REST.test(opening) || FICTION.test(opening) || NO_CLAUSE.test(rest) ? text : capital(rest);
}

/** Without what stands between its subject and its verb, where nobody says it. */
function withoutAside(text: string): string {
  const [all = "", name = "", aside = ""] = ASIDE.exec(text) ?? [];
  return BEARS_ON_REST.test(aside) ? text : `${name}${name && " "}${text.slice(all.length)}`;
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
      if (
        MID_CLAUSE.test(rest) ||
        GOES_ON.test(rest) ||
        (AS.test(rest) && AS_WHAT.test(body.slice(0, index))) ||
        BEARS_ON_REST.test(rest) ||
        (ADVERBIAL.test(rest) && NEGATED.test(body.slice(0, index)))
      )
        return false;
      return !TURNS.test(rest) && !SOURCE_BEHIND.test(rest) && (!JOINS.test(rest) || BEGINS_CLAUSE.test(rest));
    })
    .map(({ index }) => body.slice(0, index))
    .filter((part) => wordCount(part) >= LEAST_OF_LEAD && VERB.test(part) && balanced(part) && !LEFT_OPEN.test(part))
    .map((part) => part + source);
}

/** The first of two clauses that a semicolon joins, unless the second takes it back. */
function firstClause(sentence: string): string {
  if (SOURCE_LAST.test(sentence)) return sentence;
  const at = sentence.indexOf("; ");
  const first = sentence.slice(0, Math.max(0, at));
  const ends = wordCount(first) >= LEAST_OF_LEAD && VERB.test(first) && balanced(first);
  const rest = sentence.slice(at);
  return ends && !TURNS.test(rest) && !BEARS_ON_REST.test(rest) ? first : sentence;
}

/**
 * What the opening sentence of the page says, up to where it goes on about it: its headline where no article has one. A sentence of
 * more words than a headline has loses its day, what goes on behind its clause, what stands before it, and what stands between
 * its subject and its verb, in this order, until it is short enough; else it is as short as that makes it. No part goes that says whose
 * word the rest is, or on what it depends: a headline that stays long is better than a false one.
 */
export function headlineOfLead(text: string): string {
  const whole = text.replace(/(?<![.\p{Lu}])\.$/u, "");
  if (wordCount(whole) <= MOST_OF_LEAD || whole.length > MOST_LETTERS) return whole;
  const bare = withoutDay(firstClause(whole));
  const opened = withoutOpening(bare);
  const forms = [bare, opened, withoutAside(bare), withoutAside(opened)].filter(
    (form, i) => i === 0 || (form !== bare && wordCount(form) >= LEAST_OF_CLAUSE && VERB.test(form) && balanced(form)),
  );
  const parts = forms.map((form) => [...partsOf(form), form]);
  for (const some of parts) {
    const short = some.filter((part) => wordCount(part) <= MOST_OF_LEAD);
    if (short.length > 0) return short.at(-1)!;
  }
  return parts.flat().sort((a, b) => wordCount(a) - wordCount(b))[0]!;
}
