/**
 * Where an article that came without a title begins. Its headline, the line under it, captions, bylines and the hour of the page stand
 * in front of the opening sentence then, without full stops, and are taken for a part of it.
 */
import { matchesOf } from "../../text/matches.js";
import { BEGINS_ANEW, BINDS, CROWD, GOES_ON_CLOSED } from "./caption.js";
import { LOAD_BEARING } from "./load-bearing.js";
import { BORDER, endsBeforeName, runInLead } from "./run-in-lead.js";
import { wordCount } from "./word-count.js";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?";
const DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
const DATE = `${DAY}(?:\\d{1,2} ${MONTH} \\d{4}|${MONTH} \\d{1,2}, \\d{4})`;
const HOUR = "\\d{1,2}[.:]\\d\\d(?: ?[AP]M)?(?: (?:BST|GMT|UTC|E[SD]?T|UK(?: time)?))?";
const NEXT = "(?=[“\"‘']?\\p{Lu})";
/**
 * What ends the head of a page: day and hour, hour and day, "Last updated at", a mark of an agency, whose photograph it is. None of
 * these stands in a sentence, so that whatever is in front of it is no part of one.
 */
const PAGE_MARK = new RegExp(
  [
    `${DATE}[;:,]? (?:at )?${HOUR} (?:Help )?${NEXT}`,
    `(?:\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\| )?${HOUR}, ${DATE} ${NEXT}`,
    `(?:${DATE} )?(?:Page )?[Ll]ast updated at \\d\\d[:.]\\d\\d(?: (?:GMT|BST|UTC))?(?:, ${DATE})?(?: \\d\\d:\\d\\d UK)?(?: Help)? ${NEXT}`,
    `\\((?:AP|Reuters|AFP|CNN|UPI|dpa|PA|Bloomberg|Xinhua)\\) (?:--|[-–—]) `,
    `(?:Photo(?:graph)?|Picture|Image): (?:\\p{Lu}[\\p{L}.'’-]* ){0,4}?(?:\\p{Lu}[\\p{L}.'’-]*)?/(?:AP|Reuters|EPA|AFP|PA|Getty(?: Images)?|Rex(?: Features)?|Corbis|[\\p{Lu}][\\p{L}]+) ${NEXT}`,
    `By the (?:CNN|BBC|AP) Wire [Ss]taff ${NEXT}`,
    `(?:^|\\| )By (?:(?:\\p{Lu}[\\p{L}.'’-]+ ){1,4}?and )?(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}?(?:\\p{Lu}[\\p{L}.'’-]+),? (?:(?:Special (?:to|for)|for) )?(?:CNN(?:Money|\\.com)?|BBC News),? ${NEXT}`,
  ].join("|"),
  "gu",
);
/** A common word with a capital before one in small letters, as sentences begin ("Energy giant", "Tests have"). */
const CAPITALISED = /^(\p{Lu}\p{Ll}{2,}(?! of)|\p{Lu}\p{Ll}{2,}s) \p{Ll}/u;
/** "Tests have", "Officials say": a plural and its verb. */
const PLURAL = /^\p{Lu}\p{Ll}{3,}s (?:have|are|were|say) /u;
/** An article with a capital in mid-sentence, before anything: of a name, or where one of two clauses begins. */
const ARTICLE = /^(?:The|An?|There|It) /;
/** A subject, with what hangs on it by a preposition, and its verb. */
const CLAUSE =
  /^(?:(?!(?:that|who|which|but|he|she|they|when|as|after|before|where|if) )[“"‘]?[\p{L}\p{N}$#.,%'’”-]+,? ){1,12}?(?:has|have|had|is|are|was|were|will|would|can|could|may|might|must|says?|said|faces?|warns?|\p{Ll}{2,}ed|began|took|told|made|put|hit|set|gave|went|came|left|held|won|lost|found|fell|rose|got|saw|sent|cut|met|ran|led|shut|spent) /u;
const LEAST_BEFORE = 3;
const LEAST_BEHIND = 8;
/** Farther in than this, no headline or caption ends. */
const LONGEST = 500;
/** The line of points above a report, each of which may be new. */
const POINT = /\sNEW: /;

const countWords = (text: string): number => wordCount(text.trim());

/** Whether the article writes a capitalised word small in mid-sentence, and never large but here: no name begins with it. */
function isCommon(word: string, article: string): boolean {
  const lower = ` ${word.toLowerCase()}`;
  let small = false;
  for (let at = article.indexOf(lower); at >= 0 && !small; at = article.indexOf(lower, at + 1))
    small = /\p{Ll}/u.test(article.charAt(at - 1)) && !/\p{L}/u.test(article.charAt(at + lower.length));
  if (!small) return false;
  const upper = ` ${word}`;
  let large = 0;
  for (let at = article.indexOf(upper); at >= 0; at = article.indexOf(upper, at + 1))
    if (/\p{Ll}/u.test(article.charAt(at - 1)) && !/\p{L}/u.test(article.charAt(at + upper.length))) large++;
  return large < 2;
}

/** A number or a span of time, which closes a headline and with which no name goes on ("for 28 years BP's chief", "in 2003 Ida Brandt has"). */
const AFTER_SPAN = /(?:(?:^|\s)(?:years?|months?|weeks?|(?:in|since|of) (?:19|20)\d\d)) (?=\p{Lu})/gu;
/** A crowd counted, or a comparison, behind a name ("costs from Keel Line Thousands of barrels"): no part of it. */
const AFTER_NAME =
  /(?<=\p{Lu}[\p{L}\d'’”.-]* )(?:(?:Thousands|Hundreds|Dozens|Millions|Tens|Scores) of|As (?:many|much|few|little) as|Amid|Following|Police|People|Shares (?:in|of)) \p{L}/u;
/** "in Saltreach Organisers said": a trade in the plural behind a name, and its verb. */
const PLURAL_AFTER_NAME =
  /(?<=\p{Lu}[\p{L}\d'’”.-]* )(\p{Lu}\p{Ll}+s) (?:\p{Ll}{2,}ed|say|said|have|had|are|were|will|fear|believe|warn|hope|try|told) /u;

/** "at Saltreach The X Prize foundation", "meets Keel Line Keel Line has": an article, or the same name, right behind a name. */
const NAME_ENDS =
  /(?<=\s\p{Lu}[\p{L}\d.-]* |\s\d[\d.,]* )(?:(?:The|An) \p{L}|A \d|(?:For|In|On|At|From|With|By|After|Before|While|When|Since|During) (?:the|an?|his|her|its|their|this|more than|about) )|(?<!\p{L})(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?) \1 |\sBy \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ /u;

const hasCrowdAfterName = (text: string): boolean =>
  AFTER_NAME.test(text) || NAME_ENDS.test(text) || CROWD.test(PLURAL_AFTER_NAME.exec(text)?.[1]?.toLowerCase() ?? "");

interface Seams {
  /** Where the last sentence begins that nothing but a headline or a caption can stand before; 0 where there is none. */
  readonly sure: number;
  /** Whether another may begin behind that. */
  readonly doubtful: boolean;
}

/** "inserted a tube Sunday into the damaged pipe": a day or a month behind a word begins no sentence. */
const WHEN = new RegExp(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH})(?: [\\p{Ll}\\d]|[.,])`, "u");

function seamsIn(sentence: string, article: string): Seams {
  let sure = 0;
  let doubtful = false;
  const two = isTwoClauses(sentence);
  for (const { index } of matchesOf(BORDER, sentence.slice(0, LONGEST))) {
    const before = sentence.slice(0, index);
    const behind = sentence.slice(index + 1);
    if (countWords(before) < LEAST_BEFORE || WHEN.test(behind)) continue;
    const opens =
      BEGINS_ANEW.test(behind) || (ARTICLE.test(behind) && (two || (CLAUSE.test(behind) && !BINDS.test(before))));
    const word = opens ? undefined : CAPITALISED.exec(behind)?.[1];
    const common = word !== undefined && isCommon(word, article);
    if (!opens && !CLAUSE.test(behind)) {
      // "the blame Cleaning up the bay": a heading of which the verb is not known.
      doubtful ||= common && !GOES_ON_CLOSED.test(before);
      continue;
    }
    const anew = opens || common || PLURAL.test(behind);
    if (anew ? GOES_ON_CLOSED.test(before) : !endsBeforeName(before)) continue;
    if (anew && countWords(behind) >= LEAST_BEHIND) sure = index + 1;
    doubtful = !anew;
  }
  const rest = sentence.slice(sure);
  const spans = matchesOf(AFTER_SPAN, rest).some(({ index, 0: words }) =>
    CLAUSE.test(rest.slice(index + words.length)),
  );
  return { sure, doubtful: doubtful || spans || hasCrowdAfterName(rest) };
}

const FINITE =
  /(?<=\s)(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says|took|began|went|gave|wrote|spoke|fell|rose|became|knew|saw)(?=\s)/gu;
/** What joins two clauses, or lets one stand within the other: a mark, a word, a verb of saying or thinking. */
const JOINS =
  /[,;:–—()“”"‘]|\s-|\b(?:that|which|who|whom|whose|and|but|or|nor|as|after|when|while|if|because|than|what|how|where|whether|before|until|although|though|once|unless|why|so|like|says?|said|saying|told|tells?|telling|sa(?:w|id)|warn\p{L}*|believ\p{L}*|hop(?:e[sd]?|ing)|fear\p{L}*|mean(?:s|t|ing)?|show(?:s|ed|ing)?|suggest\p{L}*|found|announc\p{L}*|report\p{L}*|thinks?|thought|knows?|knew|claim\p{L}*|den(?:y|ies|ied|ying)|insist\p{L}*|confirm\p{L}*|add(?:s|ed|ing)?|admit\p{L}*|estimat\p{L}*|indicat\p{L}*|ensur\p{L}*|sure|agree\p{L}*|promis\p{L}*|expect\p{L}*|feel|felt|argu\p{L}*|conclud\p{L}*|reveal\p{L}*|acknowledg\p{L}*|clear|likely|afraid|confident|worried|idea|fact|time|day|way|moment|reason|wish\p{L}*|every\p{L}*|all|those|people|things?|one|what)\b|\bsince (?!\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/iu;

/** "in a “safe way” Keel Line has", "says it may not last “What I know is that,” he said": a quotation that meets another sentence. */
const QUOTE_MEETS =
  /[^.,!?;:”’]” \p{Lu}[^“”,;]{2,80}? (?:has|have|is|are|was|were|said|says|will|told) |\b(?:says?|said|has|have|is|are|was|were|will|would)\b[^“”]*[^,:;.“”\s] “\p{Lu}[^“”]*,” (?:he|she|they|it)\b/u;

const ASIDE_IN_DASHES = /\s[-–—] (?:[^-–—]|(?<=\S)[-–](?=\S)){3,80} [-–—](?=\s)/gu;

/** "Booms are used against the oil off Saltreach Harbour master Keel said": two clauses that nothing joins are two sentences. */
export function isTwoClauses(sentence: string): boolean {
  if (QUOTE_MEETS.test(sentence)) return true;
  const plain = sentence.replace(ASIDE_IN_DASHES, " ");
  let end = -1;
  for (const { index, 0: verb } of matchesOf(FINITE, plain)) {
    const between = end < 0 ? "" : plain.slice(end, index);
    if (
      /\s\p{Lu}/u.test(between) &&
      countWords(between) > 2 &&
      !JOINS.test(plain.slice(end - 5, index)) &&
      !isAsked(between)
    )
      return true;
    end = index + verb.length;
  }
  return false;
}

/** "has been told it will": a subject of one word right before its verb may hang on what stands before. */
const isAsked = (between: string): boolean => /(?:^|\s)(?:it|he|she|they|there|we|I|you)\s*$/u.test(between);

/** "the drug Murray gave": what a name may tell apart, so that a clause about it begins with the name. */
const TOLD_APART = /(?:^|\s)(?:an?|the|his|her|its|their|this|that|every|any) (?:[\p{Ll}-]+ )?[\p{Ll}-]+$/iu;

/** Where a name begins the sentence behind a headline; undefined where it may as well go on with it. */
function nameSeam(sentence: string): number | undefined {
  const at = runInLead(sentence);
  const before = sentence.slice(0, at).trimEnd();
  return LOAD_BEARING.test(before) || TOLD_APART.test(before) ? undefined : at;
}

/** "Gulf oil spill: Keel Line to go ahead …": how headlines begin, and no report does. */
const HEADED = /^(?!.{0,40}: [“"])[\p{L}\d' ’-]{3,40}: \p{L}/u;

/** Length of a page's head, as far as a mark ends it, before what stands behind it. */
export const headLength = (sentence: string): number =>
  matchesOf(PAGE_MARK, sentence).reduce((end, mark) => Math.max(end, mark.index + mark[0].length), 0);

/**
 * Length of what stands before the opening sentence of an article without a title; undefined where that cannot be told, and the
 * sentence is not to be shown.
 */
export function untitledLead(sentence: string, article: string): number | undefined {
  let at = headLength(sentence);
  const seams = seamsIn(sentence.slice(at), article);
  at += seams.sure;
  if (seams.doubtful || POINT.test(sentence.slice(at))) {
    const named = nameSeam(sentence.slice(at));
    if (!named) return undefined;
    at += named;
    if (seamsIn(sentence.slice(at), article).doubtful) return undefined;
  }
  if (isTwoClauses(sentence.slice(at)) || HEADED.test(sentence.slice(at))) return undefined;
  return at > 0 && countWords(sentence.slice(at)) < LEAST_BEHIND ? undefined : at;
}

/** Verbs that tell a sentence from the caption of a picture without one ("Oil-soaked pelicans at a centre in Saltreach"). */
const VERB =
  /(?<!\b(?:being|be|been))\s(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|\p{Ll}{2,}ed(?! by\b)|says?|said|began|became|took|told|made|gave|went|came|left|held|won|lost|found|fell|rose|got|saw|sent|met|ran|led|spent|put|hit|set|cut|shut|grew|broke|wrote|spoke|stood|threw|drew|fled|felt|kept|knew|thought|brought|bought|caught|paid|spread|struck|sank|shot|built|sought)(?![\p{L}-])|['’](?:s|re) (?:been|not|a|the|\p{L}+ing)\b/u;

/**
 * Whether a sentence near the head of a text without a title belongs to its page: it has no verb, or hardly a word of it stands
 * in the rest of the text (`terms` of both), as of a line that a site prints on all its pages.
 */
export const isOfThePage = (sentence: string, terms: readonly string[], rest: ReadonlySet<string>): boolean =>
  !VERB.test(sentence.replace(ASIDE, "")) ||
  terms.filter((term) => rest.has(term)).length < LEAST_SHARED * terms.length;
const ASIDE = /, (?:which|who|whose|where) .*$/u;
/** A lead shares more of its words with its report. */
const LEAST_SHARED = 0.25;
