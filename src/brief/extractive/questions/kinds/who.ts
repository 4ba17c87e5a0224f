import { escapePattern } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import { type CastMember, surnameOf } from "../../../people/cast.js";
import { isDescription } from "../../../people/roles.js";
import type { Passage } from "../../../reading/passage.js";
import { fullDescription } from "../../topics/described.js";
import { byScore, type Proposal } from "../asked.js";
import { isViolent } from "../inquiries/inquiries.js";
import { isOfSeveralEvents } from "../limits/several-events.js";
import { actingIn } from "../wording/actors.js";

/** "Who is X?" of a name that matters, where a sentence says in passing who that is, and is not just X's words. */
export function who(desk: Desk, read: readonly string[]): Proposal[] {
  // A reader asks who somebody is of a name that has been met.
  const known = read.join(" ");
  const met = new Set(desk.reading.vocabulary.terms(known));
  const isNews = (words: string | undefined): boolean => {
    if (words === undefined) return false;
    const terms = desk.reading.vocabulary.terms(words);
    const fresh = terms.filter((term) => !met.has(term)).length;
    return fresh >= LEAST_NEW && fresh * 2 > terms.length;
  };
  const isIntroduced = (name: string): boolean => {
    const words = escapePattern(name);
    return new RegExp(`\\p{Ll}{4,} ${words}\\b|${words}, (?:an?|the|who|\\d)`, "u").test(known);
  };
  const out: Proposal[] = [];
  // Of several events, who is known of one is as good as anybody.
  if (isViolent(desk, read) && isOfSeveralEvents(desk, read)) return out;
  const members = desk.reading.cast.members
    .filter((m) => m.type === "person" && m.name.includes(" ") && known.includes(surnameOf(m.name)) && matters(desk, m))
    .filter(({ name }) => !isIntroduced(name))
    .sort((a, b) => b.mentions - a.mentions || a.id - b.id)
    .slice(0, 6);
  for (const member of members) {
    const told = byScore(
      desk,
      desk.reading.passages.filter((p) => isNews(tells(desk, p, member) ?? isTold(desk, p, member))),
    ).slice(0, 1);
    const question = `Who is ${member.name}?`;
    if (told.length > 0) out.push({ question, kind: "who", value: 0.5 + Math.min(0.9, member.mentions / 12), told });
  }
  return out;
}

/** "Lt. Col. Matthew Lohmeier was a commander of a unit …". */
function isTold(desk: Desk, passage: Passage, member: CastMember): string | undefined {
  if (!passage.cast.includes(member.id) || passage.words > 45 || passage.quoted > 0.15) return undefined;
  const acting = actingIn(desk, passage);
  if (acting?.actor.member !== member) return undefined;
  const words = /^(?:is|was|has been|had been|served as|serves as) ((?:an?|the|one of the) [^,;.]{12,120})/.exec(
    acting.rest,
  )?.[1];
  return words !== undefined &&
    words.split(" ").length > 3 &&
    !PASSING.test(words) &&
    !RELATION.test(words) &&
    isDescription(words, "person")
    ? words
    : undefined;
}

const matters = (desk: Desk, member: CastMember): boolean =>
  member.articles.size > 1 ||
  member.mentions > 5 ||
  desk.reading.articles.some(({ article }) => article.title.includes(surnameOf(member.name)));

function tells(desk: Desk, passage: Passage, member: CastMember): string | undefined {
  if (!passage.cast.includes(member.id) || passage.quoted > 0.15 || passage.words > 45) return undefined;
  // What somebody merely says is no account of who that is.
  const at = passage.text.indexOf(member.name);
  if (at < 0 || at > LEADS_WITHIN || SAYS.test(passage.text)) return undefined;
  for (const { article, span } of member.descriptions) {
    if (article !== passage.article || span.start < passage.span.start || span.end > passage.span.end) continue;
    const words = fullDescription(desk, member, article, span);
    // Bystanders are no names to ask after; who somebody is stands next to the whole name in the sentence itself.
    if (words === undefined || PASSING.test(words) || !isNextTo(passage.text, member.name, words)) continue;
    if (words.split(/\s+/).length >= 4) return words;
  }
  return undefined;
}

/** Letters within which a sentence comes to a name; of whom it tells by the way nobody is told. */
const LEADS_WITHIN = 85;
const SAYS = /\b(?:said|says|told|added|wrote|tweeted|argued)\b/;
/** Words of a description that the reader has not read. */
const LEAST_NEW = 2;

/** Whose kin somebody is, or the how-manieth, says little of who it is. */
const RELATION =
  /^(?:the|an?) (?:\p{L}+ ){0,2}?(?:son|daughter|brother|sister|wife|husband|mother|father|first|second|third|fourth|fifth|sixth|\d+th|only|latest|\p{L}+est)\b/iu;

/** Those who speak for others, or were only there. */
const PASSING =
  /\b(?:friend|neighbou?r|resident|witness|bystander|customer|passenger|spokes(?:m[ae]n|wom[ae]n|person|people)|officer|deputy|detective|sheriff|sergeant|sgt|lieutenant|lt|captain|capt|trooper|commander|police chief|fire chief|correspondent|reporter|reporting|editor|attorney for|boss|founder|lawyer for|aunt|uncle|cousin|owner|manager|employee|student|pastor|activist|volunteer\w*|mentor|representative for|organi[sz]er|worker|professor)s?\b/i;

const isNextTo = (text: string, name: string, words: string): boolean => {
  const at = text.indexOf(name);
  const where = text.indexOf(words);
  if (at < 0 || where < 0) return false;
  const between = where > at ? text.slice(at + name.length, where) : text.slice(where + words.length, at);
  return (
    /^(?:,? |, \d{1,2}, |, who is |,)$/.test(between) &&
    /\b(?:an?|the|former|acting|\d+-year-old|\p{L}+['’]s)\b/u.test(words)
  );
};
