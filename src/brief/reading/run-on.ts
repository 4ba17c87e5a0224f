import { matchesOf } from "../../text/matches.js";
import { BINDS, CROWD } from "./caption.js";
import { endsBeforeName } from "./run-in-lead.js";

/**
 * Two sentences that a page set as one: a caption, a heading or a standfirst without a full stop, and the sentence below it, anywhere
 * in an article. Nothing is cut here, for where the first ends is not known for sure; such a sentence is not shown.
 */

/** A verb that may be the first one's own. */
const FINITE =
  /(?<=\s)(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says|took|began|went|gave|wrote|spoke|spent|fell|rose|became|got|hits?|\p{Ll}{2,}ed)(?=[\s,])/u;
/** A border, before `what`, behind a word in small letters or a quotation that ends in one. */
const afterSmall = (what: string): RegExp => new RegExp(` (?=${what})(?<=[\\s“"‘(]\\p{Ll}[\\p{Ll}'’-]+[’”"]? )`, "gu");

/** Words that open a sentence and are no name, with a capital in its midst. */
const OPENER = afterSmall(
  "(?:Earlier|Although|Despite|Because|According to|Speaking|Asked|All (?:two|three|four|five|six|seven)|Both (?:men|women|sides|of)|One of|Some of|Many of|Most of|Until|Once),? [\\p{L}\\d]",
);
/** The same of an adverb before a comma, whatever it stands behind. */
const ADVERB = / (?:Initially|However|Meanwhile|Eventually|Previously|Instead), \p{L}/u;
/** "aged 50 Executors for", "aged 50 The": an age ends what it stands in. */
const AFTER_AGE = /\baged \d{1,3} \p{Lu}/u;
/** "of propofol Experts say", "of Keel Experts say": those of a trade, behind a name. */
const CROWD_AFTER_NAME =
  / (?=(\p{Lu}\p{Ll}+s) (?:say|said|have|had|are|were|will|fear|believe|warn|hope) )(?<=(?!(?:Police|Sheriff|State|Federal|Fire|Health|City|County|Government|Defen[cs]e|Intelligence|\p{L}+['’]s) )\p{Lu}[\p{L}\d'’-]* )(?<!['’]s )/gu;
/** "injured 17 Drilling firm Keel": a common word with a capital behind a number, before one in small letters. */
const AFTER_NUMBER =
  / (?=(\p{Lu}\p{Ll}{3,}) (?!of |to |and |or |was |is |in |on )\p{Ll}{2,})(?<=\d[\d.,]*(?:bn|m)? )(?<=(?<!\b(?:the|at|of|in|on|near|Image|Room|Highway|Route|Act|Section|Article|Chapter|Part|Number) |\p{Lu}[\p{L}\d]* )\$?\b\d[\d.,]*(?:bn|m)? |\d \p{Lu}\p{Ll}+ (?:19|20)\d\d )/gu;
/** "to President Dray Government ministers have": the same behind somebody with a title, where two clauses have their verbs. */
const AFTER_TITLED =
  / (?=(\p{Lu}\p{Ll}{4,}) \p{Ll}{2,})(?<=(?:President|Premier|Minister|Chancellor|Senator|Governor|Mayor|Mr|Mrs|Ms|Dr|Sir)\.? \p{Lu}[\p{L}'’-]+ )/gu;
/** "Tito Keel Olan Keel fan": a surname on both sides of a first name; "Trade Minister Rashid Omar Rashid" is one. */
const NAME_TWICE =
  /(?<![\p{L}'’-])(?!(?:President|Premier|Minister|Secretary|Chancellor|Sir|Senator|Chief|Judge) )\p{Lu}\p{Ll}[\p{L}'’-]* (\p{Lu}[\p{L}'’-]{2,}) \p{Lu}[\p{L}'’-]+ \1(?![\p{L}-])/u;
/** What that needs, and what comes next: most sentences have neither. */
const THREE_NAMES = / \p{Lu}\S+ \p{Lu}\S+ \p{Lu}/u;
const TWO_OWNERS = /['’]s .*['’]s /;
/** "Kestria's president says … to his son Kestria's President Dray": a headline and the lead under it. */
const WHOSE_AGAIN = /(?<!\p{L})(\p{Lu}\p{L}+['’]s) (\p{Ll}{3,}) .*\p{Ll} \1 (\p{Lu}\p{Ll}{2,}) \p{Lu}/u;
/** "as chief executive Mr Keel will": no title stands behind a noun without a comma. */
const TITLED = afterSmall("(?:Mr|Mrs|Ms|Dr|Sir)\\.? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:will|has|said|says|told|added) ");
/** "the bill The Keel Star rig, which": "The" of no newspaper, for a word in small letters follows the name. */
const THE_NAMED_THING = afterSmall(
  "The (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?!and |or |in |on |at |of |for |which |has |is |was |said )\\p{Ll}{3,}",
);
/** "spill Texan Republican Olan Keel expressed surprise when": somebody in full who did something to something. */
const SOMEBODY_DID = afterSmall(
  "(?:\\p{Lu}[\\p{L}'’-]+ ){3,5}(?:said|told|has|is|was|will|\\p{Ll}{2,}ed (?:that|the|an?|his|her|their|its|\\p{Ll}+ (?:when|that|at|over))) ",
);
/** "spreading the blame Cleaning up the Gulf": a headline that opens with what is being done. */
const DOING = afterSmall("\\p{Lu}\\p{Ll}{2,}ing (?:up|down|out|the|an?|its|their|his|her) ");
/** "the Gulf of Mexico the largest spill in history", "the virus strain a unique mix of": what was set apart by dashes that were lost. */
const LOST_DASH =
  /\b(?:in|into|of|from|at|near|off) (?:the )?(?:\p{Lu}[\p{L}'’-]+ (?:of )?){1,3}the (?:largest|biggest|worst|deadliest|longest|smallest|oldest) |\bthe (?:\p{Ll}+ ){1,3}(?:strain|virus|species|substance|illness|disease|chemical|material) an? (?:\p{Ll}+ ){0,2}(?:mix|mixture|form|type|kind|sort|blend|combination|version|variant) of /u;
/** "would make the Bank of Keel the largest lender": what something is made or called stands behind it without a mark. */
const MADE =
  /\b(?:ma[dk]es?|making|call(?:s|ed|ing)?|nam(?:es?|ed|ing)|consider(?:s|ed)?|declar(?:es?|ed)|rank(?:s|ed)?|becom(?:es?|ing)|became)\b/iu;
const lacksDash = (sentence: string): boolean => {
  const found = LOST_DASH.exec(sentence);
  return found !== null && !MADE.test(sentence.slice(0, found.index + 1));
};
const MAY_LACK_DASH =
  / the (?:largest|biggest|worst|deadliest|longest|smallest|oldest) |(?:strain|virus|species|substance|illness|disease|chemical|material) an? /u;
/** After these a clause goes on. */
const GOES_ON =
  /(?:ed|ing)$|\b(?:when|after|before|as|because|since|while|if|until|that|which)\b[^,;]{0,40}$|(?:^|\s)(?:behind|outside|off|inside|near|around|across|beside|direct|the|an?|his|her|its|their|our|this|that|who|whom|which|what|how|why|where|when|while|because|since|before|after|until|though|although|if|whether|than|like|unless|so|then|former|ex|late|against|over|under|into|between|about)$|\b(?:says?|said|believes?|thinks?|hopes?|claims?|found|reported|learned|saw|knew|noted|added|announced|confirmed|showed|shows|means?)$/iu;
/** What a clause with "Mr Keel" may hang on. */
const BEFORE_TITLE =
  /(?:ed|ing)$|(?:^|\s)(?:that|who|whom|which|what|how|why|where|when|while|because|since|before|after|until|though|although|if|whether|than|so|as|then|the|an?|his|her)$|(?:said|says|told|added)$/iu;

/** Whether the article has a capitalised word in small letters, and with a capital in mid-sentence nowhere else. */
function isCommon(word: string, article: string): boolean {
  if (!new RegExp(`(?<=\\p{Ll} )${word.toLowerCase()}(?![\\p{L}-])`, "u").test(article)) return false;
  return matchesOf(new RegExp(`(?<=[\\p{L},] )${word}(?![\\p{L}-])`, "gu"), article).length < 2;
}

const before = (sentence: string, { index }: RegExpExecArray): string => sentence.slice(0, index).trimEnd();

/** Whether the words before a border are a clause of their own. */
const isWhole = (first: string): boolean => !BINDS.test(first) && FINITE.test(` ${first} `);

/** Whether a clause ends before a border behind which another begins. */
function endsClause(at: RegExpExecArray, sentence: string): boolean {
  const first = before(sentence, at);
  return isWhole(first) && !GOES_ON.test(first) && endsBeforeName(first);
}

/** Where a second sentence may begin, and whether it does. */
type Border = readonly [pattern: RegExp, parts: (at: RegExpExecArray, sentence: string, article: string) => boolean];
const BORDERS: readonly Border[] = [
  [OPENER, (at, sentence) => !BINDS.test(before(sentence, at))],
  [TITLED, (at, sentence) => isWhole(before(sentence, at)) && !BEFORE_TITLE.test(before(sentence, at))],
  [THE_NAMED_THING, endsClause],
  [SOMEBODY_DID, endsClause],
  [DOING, (at, sentence) => isWhole(before(sentence, at)) && !GOES_ON.test(before(sentence, at))],
  [CROWD_AFTER_NAME, ({ 1: crowd }) => CROWD.test(crowd!.toLowerCase())],
  [AFTER_NUMBER, ({ 1: word }, _, article) => isCommon(word!, article)],
  [
    AFTER_TITLED,
    (at, sentence, article) =>
      FINITE.test(` ${before(sentence, at)} `) &&
      FINITE.test(sentence.slice(at.index + at[1]!.length)) &&
      isCommon(at[1]!, article),
  ],
];

/** "NEXT 2 MAY: DRILLING RELIEF WELLS - ONGOING BP is": a heading in capitals, in the midst. */
const CAPITALS = /(?=[^\p{Ll}]*?\p{Lu}{3,}[^\p{Ll}]*?\p{Lu}{3,})(?:(?<![\p{L}\d])(?:\p{Lu}{3,}|\d+)[ :–-]+){4,}\p{Lu}/u;

/** Whether a sentence is two, run on without a mark; `article` is the text in which it stands. */
export function isRunOn(sentence: string, article: string): boolean {
  if (CAPITALS.test(sentence)) return true;
  if (AFTER_AGE.test(sentence) || ADVERB.test(sentence)) return true;
  if (MAY_LACK_DASH.test(sentence) && lacksDash(sentence)) return true;
  if (THREE_NAMES.test(sentence) && NAME_TWICE.test(sentence)) return true;
  const again = TWO_OWNERS.test(sentence) ? WHOSE_AGAIN.exec(sentence) : null;
  if (again && again[2] === again[3]!.toLowerCase()) return true;
  for (const [pattern, parts] of BORDERS)
    for (const at of matchesOf(pattern, sentence)) if (parts(at, sentence, article)) return true;
  return false;
}
