import type { AnnotatedArticle, NameMention, NameType } from "../../model/annotation.js";
import type { Span } from "../../model/span.js";
import { isWithinQuotation } from "../../text/quote-marks.js";
import { isDescription, isRole } from "./roles.js";

/**
 * Words of an article that say who or what a name is, and how they go with the name: a noun phrase ("a judge of the court of appeal"), a
 * relative clause ("which runs the dam"), or an office taken or left ("stepped aside as chief executive of Lisk Hydro").
 */
export interface Introduction {
  readonly kind: "phrase" | "clause" | "office";
  readonly span: Span;
}

type Kind = "person" | "place" | "other";

/** What a description of a name of some type must turn on. */
export const kindOf = (type: NameType): Kind =>
  type === "person" ? "person" : type === "location" ? "place" : "other";

/** All that an article says in passing of who or what one mention of a name is. */
export function introductionsOf(annotated: AnnotatedArticle, name: NameMention): Introduction[] {
  const { text } = annotated.article;
  const type = kindOf(name.type);
  const sentence = annotated.annotations.sentences.find(({ start, end }) => start <= name.start && name.end <= end);
  if (!sentence || !/^(?:person|location|organization|facility)$/.test(name.type)) return [];
  // Inside quotation marks somebody else speaks.
  if (isWithinQuotation(text, sentence.start, name.start)) return [];
  const after = text.slice(name.end, Math.min(sentence.end, name.end + 200));
  return [
    ...introductionBefore(annotated, sentence.start, name.start, type),
    ...introductionAt("phrase", name.end, copulaAfter(after, type)),
    ...introductionAt("clause", name.end, clauseAfter(after, type)),
    ...introductionAt("office", name.end, type === "person" ? officeAfter(after) : undefined),
  ];
}

/** What was found in the words that begin at a place of an article. */
const introductionAt = (kind: Introduction["kind"], from: number, found: Found | undefined): Introduction[] =>
  found ? [{ kind, span: { start: from + found.at, end: from + found.at + found.words.length } }] : [];

/** The phrase in front of a name in its sentence, unless it begins in the midst of another name. */
function introductionBefore(annotated: AnnotatedArticle, sentence: number, name: number, type: Kind): Introduction[] {
  const from = Math.max(sentence, name - 140);
  const ahead = phraseBefore(annotated.article.text.slice(from, name), type, from === sentence);
  return ahead && !isMidName(annotated, from + ahead.at) ? introductionAt("phrase", from, ahead) : [];
}

interface Found {
  readonly at: number;
  readonly words: string;
}

/** "an attorney for Twitter, | Alex Spiro", "the monitoring group | Open Docket", "Meta Platforms CEO | Mark Zuckerberg". */
function phraseBefore(before: string, type: Kind, whole: boolean): Found | undefined {
  const apposed = before.endsWith(", ") ? APPOSED.exec(before) : null;
  // "The school district in Mahanoy City, Pennsylvania" says nothing of Pennsylvania.
  const fits = type !== "place" || /^the (?:\p{L}+ )?capital$/u.test(apposed?.[1] ?? "");
  if (apposed && fits && (apposed.index > 0 || whole) && saysWhat(apposed[1]!, type))
    return { at: before.length - 2 - apposed[1]!.length, words: apposed[1]! };
  if (type === "place") return undefined;
  const [pattern, last] = type === "person" ? [TITLED, OFFICE_LAST] : [KIND_OF_BODY, BODY_LAST];
  const plain = last.test(before.slice(-LONGEST_NOUN)) ? pattern.exec(before)?.[1] : undefined;
  if (plain === undefined) return undefined;
  // "former New York Mayor Rudy Giuliani": without its first word he would still be one.
  const close = `${NO_LONGER.exec(before.slice(0, before.length - 1 - plain.length))?.[0] ?? ""}${plain}`;
  return saysWhat(close, type) ? { at: before.length - 1 - close.length, words: close } : undefined;
}

const COPULA = /^ (?:is|was) ((?:an?|the|one of the) [^,;:()“”"\n]{6,90}?)(?=[,;.](?:\s|$)|$)/;
/** "| Alex Spiro | is a lawyer of the firm". */
function copulaAfter(after: string, type: Kind): Found | undefined {
  const words = COPULA.exec(after)?.[1];
  return words !== undefined && saysWhat(words, type) ? { at: after.indexOf(words), words } : undefined;
}

/** Before an office: it is held no longer, not yet, or for somebody else. */
const NO_LONGER =
  /(?<![\p{L}-])(?:former|ex|then|late|acting|deputy|vice|incoming|outgoing|interim|ousted|deposed|retired|designated|assistant|associate)[ -]$/iu;

/** "Health and | Human Services Secretary", "House of | Representatives leader": a name that began before the words. */
function isMidName({ article, annotations }: AnnotatedArticle, start: number): boolean {
  const joined = /(\p{Lu}[\p{L}-]+) (?:and|of|&) $/u.exec(article.text.slice(Math.max(0, start - 40), start));
  if (!joined || /^\p{Ll}/u.test(article.text.slice(start))) return false;
  const end = start - joined[0].length + joined[1]!.length;
  // "President Obama and Interior Secretary Ken Salazar" are two.
  return !annotations.names.some((other) => other.end === end && other.type === "person");
}

const APPOSED =
  /(?:^|[,;:(–—] |\b(?:by|of|to|from|with|that|and|said|says|when|as|while|after|including) )((?:an?|the|\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,3}['’]s) [^,;:()“”"\n]{4,90}), $/u;

const OFFICE =
  "[Pp]resident|[Mm]inister|[Ss]ecretary|[Cc]hief|[Dd]irector|[Cc]hair(?:man|woman)?|[Ll]eader|[Mm]ayor|[Gg]overnor|[Ss]enator|[Jj]udge|[Aa]ttorney|[Pp]rosecutor|[Ss]pokes(?:man|woman|person)|[Cc]ommander|[Ss]heriff|CEO|[Cc]o-founder|[Ff]ounder|[Cc]oach|[Aa]mbassador|[Ee]nvoy|[Cc]ommissioner|[Pp]remier|[Cc]hancellor|[Ll]awmaker|[Aa]nalyst|[Ee]conomist|[Ee]xecutive|[Ee]ditor|[Mm]anager";
/** A body or country and an office in front of a name; words that open a sentence are no part of it. */
const TITLED = new RegExp(
  `(?:^|[,;:(–—“"] |\\b\\p{Ll}+ |\\b(?:On|In|At|But|And|As|When|While|After|Before|If|For|Then|Meanwhile|However|Also|By|Since|Though|Although|Because|With|From|To|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )((?!(?:On|In|At|But|And|As|When|While|After|Before|If|For|The|Then|Meanwhile|However|Also|By|Since|Though|Although|Because|With|From|To) |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )(?:\\p{Lu}[\\p{L}.&'’-]* ){1,5}(?:(?:interim|acting|former|deputy|vice|prime|foreign|chief|executive|managing|general|finance|health|justice|interior|defen[cs]e|senior|assistant|associate|press|state|opposition|police|fire|treasury|department|district|campaign|party|city|county|news|research|union|company|club|team|operating|financial|security|energy|policy|national|federal|majority|minority|founding) ){0,2}(?:${OFFICE})) $`,
  "u",
);

const BODY =
  "company|group|firm|agency|union|bank|newspaper|network|operator|maker|watchdog|charity|contractor|broadcaster|website|party|movement|nonprofit|organi[sz]ation|institute|airline|retailer|drugmaker|publisher|supplier|insurer|club|team";
/** "the offshore oil drilling company", closed by the kind of body that a name is. */
const KIND_OF_BODY = new RegExp(
  `(?:^|\\s)(the (?:(?!(?:of|to|in|on|at|by|for|from|that|which|who|and|or|with|as|when|than)\\b)[\\p{L}’'-]+ ){1,4}(?:${BODY})) $`,
  "u",
);

/** The noun that either ends with, which most words in front of a name lack, and the most letters of one. */
const OFFICE_LAST = new RegExp(`(?:${OFFICE}) $`);
const BODY_LAST = new RegExp(`(?:${BODY}) $`);
const LONGEST_NOUN = 16;

const PHRASE_ENDS =
  /\s(?:of|for|at|in|from|on|against|by|to|with|about|under|after|before|during|over|between|near|into|as|based|who|which|that|whose|where|representing|working|leading|overseeing|investigating|covering|charged|arrested|killed|shot|accused|convicted|wounded|injured|elected|appointed|named|hired|jailed|detained|involved|caught)\b/;
const OTHER_HEAD = new RegExp(
  `(?:${BODY}|city|town|village|capital|province|region|river|island|district|port|suburb|county|ship|ferry|dam|plant|factory|university|hospital|partner|owner|subsidiary|regulator|ministry|department|court|prison|bridge|school)$`,
);

/** Whether a noun phrase turns on a noun of the right kind and says it without leaning on anything. */
export function saysWhat(words: string, type: Kind): boolean {
  if (!isDescription(words, type) || LEANS.test(words) || OPINION.test(words) || CUT_OFF.test(words)) return false;
  if (GOES_ON.test(words) || RUN_IN.test(words)) return false;
  const head = words.split(PHRASE_ENDS)[0]!.trim();
  if (type === "person") {
    const noun = head.split(/[\s-]/).at(-1)!;
    return (isRole(noun) || TRADE.test(noun)) && !NO_HEAD.test(head);
  }
  return OTHER_HEAD.test(head) && !/\b(?:and|or|both|The)\b/.test(head);
}

const TRADE =
  /^(?:correspondent|commissioner|anchor|host|columnist|firefighter|paramedic|clerk|surgeon|rapper|musician|comedian|filmmaker|entrepreneur|investor|bookkeeper|technician|teenager|girl|boy|retiree|immigrant|whistleblower|law)$/i;
/** "Though Police Chief", "L. | A. Superior Court Judge", "spokesman Chief": more or less than one office. */
const NO_HEAD = /\b(?:or|than|after|meeting|whom|what|not|though|because)\b|^\p{Lu}\. |\bspokes\p{L}+ \p{L}+$/iu;

/** Praise is no account of who somebody is. */
const OPINION =
  /\b(?:good|great|nice|bright|wonderful|beautiful|loving|best|worst|most|friend|ours|idiot|fool|monster|coward|disgrace|joke|liar|massive|poor|modern|decent|beleaguered|embattled|controversial|staunch|brutal|disgraced|notorious|beloved|true|to \p{Ll}+ (?:and|up))\b| and (?:\p{Ll}+ed|was|is|has|had)\b|[?.]{2}$|\?$/u;

/** What a relative clause may tell for good: what somebody does or did, not where they happened to be. */
const TELLING =
  /^(?:(?:has|have|had|is|was|were|are) )?(?:long |now |once |previously |formerly )?(?:led|runs?|ran|headed|heads|founded|co-founded|owns?|owned|serves?|served|worked|works|represents?|represented|plays?|played|won|leads?|chairs?|chaired|became|directed|directs|operates?|operated|makes?|builds?|built|produces?|sells?|employs?|publishes?|manages?|managed|oversees?|oversaw|supplies|regulates?|advises?|advised|governs?|governed|rules?|ruled|commands?|commanded|coached|coaches|trained|taught|teaches|survived|lost|elected|appointed|named|convicted|sentenced|arrested|charged|accused|based|formed|set up|established|created|elected|killed|shot|jailed|imprisoned|exiled|defected|resigned|retired)\b/;
/** Words that only what stands elsewhere explains, and words of the day. */
const LEANS =
  /\b(?:he|she|they|it|him|her|them|his|their|its|this|that|these|those|there|here|also|earlier|later|nearby|yesterday|today|tomorrow|(?:next|same|previous) day|(?:last|this|next) (?:week|month|night)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|we|you|our|my|your)\b/i;

/** A full stop of an abbreviation was taken for the end. */
const CUT_OFF =
  /\b(?:St|Ave|Rd|Dr|Mr|Mrs|Ms|Sept|Oct|Nov|Dec|Jan|Feb|Aug|Gen|Sen|Rep|Gov|Co|Inc|Corp|No|U\.S|\p{Lu})\.?$/u;

/** "chief analyst for", "the executive who was detained for 12 days said": the words that follow belong to it, or it to them. */
const GOES_ON =
  /\s(?:of|for|at|in|on|by|with|to|from|and|or|who|which|that|as|has|had|have|is|was|were|are|said|says|told|found|the|an?)$|[^\p{L}\p{N}.)’']$/iu;
/** "Daniel J. Weiss President", "CNN Wire Staff President", "Dave Martin When BP's chief", "Buy Photo U.S. Attorney": a byline, a credit or a button before the sentence. */
const RUN_IN =
  /^(?:Buy|View|Enlarge|More|See) (?:Photos?|Images?|Video|Gallery)\b|\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+ \p{Lu}|(?<!\b[Cc]hiefs? of )\bStaff \p{Lu}|\p{L} (?:When|While|After|Before|As|But|And|It|He|She|They|There)\b/u;

function clauseAfter(after: string, type: Kind): Found | undefined {
  const found = /^, ((?:who|which) ([^,;:()“”"\n]{10,110}?))(?=[,.](?:\s|$)|$)/.exec(after);
  if (!found || type === "place") return undefined;
  const [, words, rest] = found as unknown as [string, string, string];
  if ((type === "person") !== words.startsWith("who")) return undefined;
  if (!TELLING.test(rest) || LEANS.test(rest) || rest.split(/\s+/).length < 4 || CUT_OFF.test(rest)) return undefined;
  return { at: 2, words };
}

/** An office taken, held or left, with the body it is of. */
function officeAfter(after: string): Found | undefined {
  const found =
    /^ (?:(?:has|had|who) )?((?:stepped (?:aside|down)|resigned|retired|serves|served|worked|works|took over|was (?:appointed|named|elected|sworn in|nominated|dismissed|sacked|removed|fired|ousted)) as [^,;:()“”"\n]{6,70}?)(?=,|\.(?:\s|$)|$| (?:on|in|after|before|when|while|but|and|hours|days|weeks|amid|following|until|since|last|this|from|at a|by) )/.exec(
      after,
    );
  const words = found?.[1];
  if (
    words === undefined ||
    LEANS.test(words) ||
    !/\b(?:of|for|at) (?:the )?\p{Lu}|\p{Lu}\p{L}+(?:['’]s)? /u.test(words.split(" as ")[1] ?? "")
  )
    return undefined;
  return { at: after.indexOf(words), words };
}
