import type { Desk } from "../../desk.js";
import type { Passage } from "../../passage.js";
import { answering, type Kind, type Proposal } from "./asked.js";
import { subjectMatter } from "./subject-matter.js";
import { matter } from "./why.js";

const SAY = "(?:(?:have |has )?(?:also )?(?:said|say|says|told|recalled|described|reported))";
/** "Neighbors": who lives there or stood by. */
const NEAR =
  "(?:[Ee]ye)?[Ww]itnesses|[Nn]eighbou?rs|[Rr]esidents|[Bb]ystanders|[Oo]nlookers|[Ss]urvivors|[Pp]assengers|[Cc]lassmates|[Ss]tudents|[Cc]o-?workers";
const STOOD_BY = new RegExp(
  `^(?:(?:Some|Several|Many|Other|Two|Three) )?(${NEAR})(?: (?:in|of|at|near|on|from|who) [^,;:“”"]{2,40}?)? (?:${SAY}|heard|saw|watched)\\b`,
  "u",
);
const KIN = new RegExp(
  `^(?:(?:Relatives|Family members|Family and friends|Friends and family)(?: of [^,;:“”"]{2,40}?)?|(?:The|His|Her) (?:victim|boy|girl|teen|teenager|man|woman|child|suspect)['’]s (?:family|mother|father|parents|sister|brother|wife|husband|grandmother|grandfather|aunt|uncle|cousin)|The family(?: of [^,;:“”"]{2,40}?)?)(?:, [^,]{3,40},)? ${SAY}\\b`,
  "u",
);
const BELIEVE =
  /^(?:\p{Lu}\p{Ll}+ )?([Pp]olice|[Ii]nvestigators|[Aa]uthorities|[Dd]etectives|[Pp]rosecutors|[Oo]fficials|[Dd]eputies)(?: (?:now|also))? (?:say they )?(?:(?:do not |don['’]t )?believe|think|suspect)(?:s|ed)? (?!it\b|he\b|she\b|they\b|there\b|this\b|the (?:suspect|victim|man|woman)s? (?:is|are|may|might)\b)/u;
/** Those who judge from outside, as a group that everybody knows. */
const CRITICS =
  /^(Critics|Opponents|Supporters|Proponents|Advocates|Experts|Economists|Analysts|Scientists|Environmentalists|Activists|Campaigners|Health experts|Public health experts|Legal experts|(?:Human|Civil|Voting|Gun|Animal|Immigrant) rights (?:groups|advocates|activists)) (?:have )?(?:(?:also|long) )?(?:say|said|argue|argued|warn|warned|fear|feared|contend|contended|believe|complain|complained|counter|countered)\b(?! to )/u;
/** "According to the affidavit, …", "Prosecutors said …", "His lawyer said …". */
const COURT =
  /^(?:(According to (?:the |an? |court )?(?:affidavit|criminal complaint|complaint|indictment|court documents|court records|documents|police report|arrest report|charging documents|probable cause statement|arrest warrant),|(?:The )?(?:[Aa]ffidavit|[Cc]riminal complaint|[Ii]ndictment|[Cc]ourt documents|[Cc]ourt records|[Cc]harging documents|[Aa]rrest report|[Pp]olice report) (?:say|says|said|state|states|stated|allege|alleges|alleged|show|shows|showed) )|((?:\p{Lu}\p{Ll}+ )?[Pp]rosecutors (?:say|said|allege|alleged|contend|contended|argued|told) )|((?:[Dd]efense (?:attorney|lawyer)s?|[Aa]ttorneys? for|(?:His|Her|[\p{L}]+['’]s) (?:attorney|lawyer)s?)(?:,? [^;“”"]{2,40}?,?)? (?:said|says|argued|argues|told|claimed|contended) ))/u;
const PARTY =
  /^((?:Senate |House |Congressional |State )?(?:Republicans|Democrats)|Conservatives|Progressives|Labour|Liberal Democrats)(?: in \p{Lu}[^,;:“”"]{2,30}?)? (?:have )?(?:(?:also|long) )?(?:say|said|argue|argued|warn|warned|contend|contended|claim|claimed|insist|insisted|complain|complained)\b/u;
/** Nothing that anybody would ask for: condolences, and who was there. */
const EMPTY =
  /\b(?:thoughts and prayers|hearts? (?:go|goes)|declined|no comment|did not (?:respond|return)|not release|on condition|anonymity|more information)\b/i;

/** Of what happened, or of what went before it: not who lived where. */
const TELLS =
  /\b(?:shot|shoot\p{L}*|shots|gun\p{L}*|fire[ds]?|kill\p{L}*|murder\p{L}*|stab\p{L}*|attack\p{L}*|robb\p{L}*|target\p{L}*|retaliat\p{L}*|gang\p{L}*|argu\p{L}*|quarrel\p{L}*|dispute\p{L}*|fight\p{L}*|fought|feared|threat\p{L}*|scream\p{L}*|yell\p{L}*|smoke|flames|explo\p{L}*|bang\p{L}*|crash\p{L}*|struck|motive|stemmed|started|caused|because|accident\p{L}*|angry|flood\p{L}*|water|escaped|rescued)\b/iu;

/** Why or how: not that it happened, which the account tells. */
const EXPLAINS =
  /\b(?:because|motiv\p{L}*|target\p{L}*|retaliat\p{L}*|revenge|argu\p{L}*|quarrel\p{L}*|disput\p{L}*|fight|fought|feud\p{L}*|robb\p{L}*|rob|gangs?|gang-\p{L}+|stemmed|crossfire|mistak\p{L}*|drugs?|jealous\p{L}*|domestic|knew|started|began|broke (?:in|into)|set (?:the|it)|caused|accident\p{L}*|meant|intend\p{L}*|planned|acted alone|then|after)\b/iu;

interface Heard {
  readonly question: string;
  readonly kind: Kind;
  readonly value: number;
}

function heard(text: string, about: string | undefined, onMatter: boolean): Heard | undefined {
  const tells = TELLS.test(text);
  const near = tells ? STOOD_BY.exec(text)?.[1]?.toLowerCase() : undefined;
  if (near) return { question: `What did ${near} say?`, kind: "said", value: 0.85 };
  if (KIN.test(text)) return { question: "What did relatives say?", kind: "said", value: 0.85 };
  const holds = EXPLAINS.test(text) ? BELIEVE.exec(text)?.[1]?.toLowerCase() : undefined;
  if (holds) return { question: `What do ${holds} believe happened?`, kind: "finding", value: 1.1 };
  const court = COURT.exec(text);
  if (court && !onMatter) return undefined;
  if (court?.[1]) return { question: "What do court documents say?", kind: "finding", value: 1.1 };
  if (court?.[2]) return { question: "What do prosecutors say?", kind: "finding", value: 1.1 };
  if (court?.[3]) return { question: "What does the defense say?", kind: "said", value: 1.1 };
  const party = onMatter ? PARTY.exec(text)?.[1] : undefined;
  if (party) return { question: `What do ${party} say${about ? ` about ${about}` : ""}?`, kind: "stance", value: 0.95 };
  const critics = CRITICS.exec(text)?.[1];
  if (!critics || !about) return undefined;
  const group = critics.charAt(0).toLowerCase() + critics.slice(1);
  return { question: `What do ${group} say about ${about}?`, kind: "stance", value: 0.95 };
}

/**
 * "What did neighbors say?", "What do police believe happened?", "What do critics say about the bill?": people who are known by what they
 * are, in a sentence that opens with them.
 */
export function heardOf(desk: Desk, read: readonly string[]): Proposal[] {
  const { vocabulary } = desk.reading;
  const matters = subjectMatter(desk);
  const headline = new Set(vocabulary.terms(desk.headline));
  const shared = (terms: ReadonlySet<string>): number => [...headline].filter((term) => terms.has(term)).length;
  const namesMet = ({ cast }: Passage): boolean =>
    cast.some((id) => {
      const { type, name } = desk.reading.cast.members[id]!;
      return type === "person" && read.some((text) => text.includes(name));
    });
  const out: Proposal[] = [];
  for (const passage of answering(desk)) {
    if (EMPTY.test(passage.text) || passage.edits.some((edit) => edit.kind === "name")) continue;
    const terms = new Set(vocabulary.terms(passage.text));
    const about = matters.find((one) => one.terms.every((term) => terms.has(term)))?.phrase;
    const found = heard(passage.text, about, shared(terms) > 1 || namesMet(passage));
    if (!found || out.some(({ question }) => question === found.question)) continue;
    out.push({ ...found, value: found.value + matter(desk, passage), told: [passage], fixed: true });
    if (out.length === 4) break;
  }
  return out;
}
