import type { Desk } from "../../desk.js";
import { answering, type Kind, type Proposal } from "./asked.js";
import { subjectMatter } from "./subject-matter.js";
import { matter } from "./why.js";

const BELIEVE =
  /^(?:\p{Lu}\p{Ll}+ )?([Pp]olice|[Ii]nvestigators|[Aa]uthorities|[Dd]etectives|[Pp]rosecutors|[Oo]fficials|[Dd]eputies)(?: (?:now|also))? (?:say they )?(?:(?:do not |don['’]t )?believe|think|suspect)(?:s|ed)? (?!it\b|he\b|she\b|they\b|there\b|this\b|the (?:suspect|victim|man|woman)s? (?:is|are|may|might)\b)/u;
/** Those who judge from outside, as a group that everybody knows. */
const CRITICS =
  /^(Critics|Opponents|Supporters|Proponents|Advocates|Experts|Economists|Analysts|Scientists|Environmentalists|Activists|Campaigners|Health experts|Public health experts|Legal experts|(?:Human|Civil|Voting|Gun|Animal|Immigrant) rights (?:groups|advocates|activists)) (?:have )?(?:(?:also|long) )?(?:say|said|argue|argued|warn|warned|fear|feared|contend|contended|believe|complain|complained|counter|countered)\b(?! to )/u;
const PARTY =
  /^((?:Senate |House |Congressional |State )?(?:Republicans|Democrats)|Conservatives|Progressives|Labour|Liberal Democrats)(?: in \p{Lu}[^,;:“”"]{2,30}?)? (?:have )?(?:(?:also|long) )?(?:say|said|argue|argued|warn|warned|contend|contended|claim|claimed|insist|insisted|complain|complained)\b/u;
/** How any of these opens: most sentences open otherwise. */
const OPENS = new RegExp([BELIEVE, CRITICS, PARTY].map(({ source }) => source).join("|"), "u");
/** Nothing that anybody would ask for: condolences, and who was there. */
const EMPTY =
  /\b(?:thoughts and prayers|hearts? (?:go|goes)|declined|no comment|did not (?:respond|return)|not release|on condition|anonymity|more information)\b/i;

/** Why or how: not that it happened, which the account tells. */
const EXPLAINS =
  /\b(?:because|motiv\p{L}*|target\p{L}*|retaliat\p{L}*|revenge|argu\p{L}*|quarrel\p{L}*|disput\p{L}*|fight|fought|feud\p{L}*|robb\p{L}*|rob|gangs?|gang-\p{L}+|stemmed|crossfire|mistak\p{L}*|drugs?|jealous\p{L}*|domestic|knew|started|began|broke (?:in|into)|set (?:the|it)|caused|accident\p{L}*|meant|intend\p{L}*|planned|acted alone|then|after)\b/iu;

interface Heard {
  readonly question: string;
  readonly kind: Kind;
  readonly value: number;
}

function heard(text: string, about: string | undefined): Heard | undefined {
  const believe = BELIEVE.exec(text)?.[1];
  const holds = believe && EXPLAINS.test(text) ? believe.toLowerCase() : undefined;
  if (holds) return { question: `What do ${holds} believe happened?`, kind: "finding", value: 1.1 };
  if (!about) return undefined;
  const party = PARTY.exec(text)?.[1];
  if (party) return { question: `What do ${party} say about ${about}?`, kind: "stance", value: 0.95 };
  const critics = CRITICS.exec(text)?.[1];
  if (!critics) return undefined;
  const group = critics.charAt(0).toLowerCase() + critics.slice(1);
  return { question: `What do ${group} say about ${about}?`, kind: "stance", value: 0.95 };
}

/**
 * "What do police believe happened?", "What do critics say about the bill?": people who are known by what they are, in a sentence that
 * opens with them. What witnesses, relatives, neighbours and court papers say is not asked for: it is the event over again.
 */
export function heardOf(desk: Desk): Proposal[] {
  const { vocabulary } = desk.reading;
  const matters = subjectMatter(desk);
  const out: Proposal[] = [];
  for (const passage of answering(desk)) {
    if (!OPENS.test(passage.text) || passage.edits.some((edit) => edit.kind === "name")) continue;
    if (EMPTY.test(passage.text)) continue;
    const terms = new Set(vocabulary.terms(passage.text));
    const about = matters.find((one) => one.terms.every((term) => terms.has(term)))?.phrase;
    const found = heard(passage.text, about);
    if (!found || out.some(({ question }) => question === found.question)) continue;
    out.push({ ...found, value: found.value + matter(desk, passage), told: [passage], fixed: true });
    if (out.length === 4) break;
  }
  return out;
}
