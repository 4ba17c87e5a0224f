import type { Topic } from "../../model/brief.js";
import type { KnowledgeBase } from "../../model/knowledge.js";
import type { CastMember } from "../cast.js";
import type { Desk } from "../desk.js";
import { isDescription } from "../roles.js";
import { slugify } from "../slug.js";

const MOST = 8;

/** Cards for those who matter most in the story, each with one sentence and where it is from. No sentence, no card. */
export function topics(desk: Desk, knowledge: KnowledgeBase | undefined, retrieved: string): Topic[] {
  const out: Topic[] = [];
  const names = new Set<string>();
  const ranked = desk.reading.cast.members
    .filter((m) => m.mentions > 0)
    .sort((a, b) => weight(desk, b) - weight(desk, a) || a.id - b.id);
  for (const member of ranked.slice(0, 40)) {
    if (out.length === MOST) break;
    const card = linked(member, knowledge) ?? described(desk, member, retrieved);
    if (!card || names.has(card.name.toLowerCase()) || isPartOfOther(desk, member)) continue;
    names.add(card.name.toLowerCase());
    out.push(card);
  }
  return out;
}

const weight = (desk: Desk, member: CastMember): number => {
  const titled = desk.reading.articles.filter(({ article }) => article.title.includes(member.name)).length;
  return member.articles.size * 2 + Math.log1p(member.mentions) + titled;
};

/** "Docket" where the story has "Open Docket": the shorter is no card of its own. */
const isPartOfOther = (desk: Desk, member: CastMember): boolean =>
  desk.reading.cast.members.some(
    (other) => other !== member && other.name.length > member.name.length && other.name.endsWith(` ${member.name}`),
  );

function linked(member: CastMember, knowledge: KnowledgeBase | undefined): Topic | undefined {
  const entry = member.wikidata ? knowledge?.entry(member.wikidata) : undefined;
  if (!entry || !isSentence(entry.description)) return undefined;
  return {
    id: entry.id,
    name: entry.name,
    type: entry.type,
    ...(/^Q\d+$/.test(entry.id) ? { wikidata: entry.id } : {}),
    description: entry.description,
    source: entry.source,
  };
}

const isSentence = (text: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(text) && /[.!?]$/.test(text) && !/may (?:also )?refer to|disambiguation/i.test(text);

/** A card in an outlet's own words: "X is described by The Ledger as …". */
function described(desk: Desk, member: CastMember, retrieved: string): Topic | undefined {
  const fullest = [...member.descriptions].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const { article: at, span } of fullest) {
    const { article } = desk.reading.articles[at]!;
    const words = article.text.slice(span.start, span.end).trim();
    if (words.includes(member.name) || !isDescription(words, member.type === "person" ? "person" : "other")) continue;
    const verb = words.split(/\s+/).length < 3 ? "calls" : "describes";
    const as = verb === "calls" ? "" : "as ";
    return {
      id: slugify(member.name),
      name: member.name,
      type: member.type,
      description: `${article.outlet.name} ${verb} ${member.name} ${as}“${words}”.`,
      source: {
        name: article.outlet.name,
        url: article.url,
        licence: "quotation",
        retrieved: article.retrieved || retrieved,
      },
    };
  }
  return undefined;
}
