import type { NameMention } from "../../../model/annotation.js";
import type { Topic } from "../../../model/brief.js";
import type { KnowledgeBase } from "../../../model/knowledge.js";
import type { Desk } from "../../desk.js";
import type { CastMember } from "../../people/cast.js";
import { type Introduction, introductionsOf } from "../../people/introductions.js";
import { isUnnamed } from "../../reading/unnamed.js";
import { slugify } from "../../slug.js";
import { withCorrection } from "./card-correction.js";
import { fullDescription } from "./described.js";
import { isHalfName } from "./half-name.js";
import type { Printed } from "./printed.js";

const MOST = 8;

/** Cards that may say again what the page has said: who the central figures are, and the way to their other stories. */
const MOST_TOLD = 4;
/** Sentences of a page from which its reader may have lost who somebody was; of a shorter one the words are still in view. */
const LONG_PAGE = 10;

/**
 * Cards for those who matter most in the story, each with one sentence and where it is from. No sentence, no card. Where the page,
 * of which `printed` knows, has said all that the sentence would, only those whom several voices or a headline name get one, and on a long page
 * alone: that is a who's who as well.
 */
export function topics(desk: Desk, printed: Printed, knowledge: KnowledgeBase | undefined, retrieved: string): Topic[] {
  const out: Topic[] = [];
  const names = new Set<string>();
  const named = mentionsIn(desk);
  const mostTold = printed.length < LONG_PAGE ? 0 : MOST_TOLD;
  let told = 0;
  const ranked = desk.reading.cast.members
    .filter((m) => m.mentions > 0)
    .map((member) => ({ member, by: weight(desk, member) }))
    .sort((a, b) => b.by - a.by || a.member.id - b.member.id);
  for (const { member } of ranked.slice(0, 40)) {
    if (out.length === MOST) break;
    const link = linked(desk, member, knowledge);
    const best = link ? undefined : wordsFor(desk, printed, member, named, told < mostTold);
    const card = link ?? (best && described(desk, member, best, retrieved));
    if (!card || names.has(card.name.toLowerCase()) || isHalfName(desk.reading, member, card.description)) continue;
    if (out.some((other) => isSameCard(card, other))) continue;
    names.add(card.name.toLowerCase());
    if (best?.again) told++;
    out.push(card);
  }
  return out;
}

const titlesWith = ({ reading }: Desk, { name }: CastMember): number =>
  reading.articles.filter(({ article }) => article.title.includes(name)).length;

const weight = (desk: Desk, member: CastMember): number => {
  const titled = titlesWith(desk, member);
  return member.articles.size * 2 + Math.log1p(member.mentions) + titled;
};

/** Named more than once, or in a headline: a country that is mentioned in passing is no topic of the story. */
const matters = (desk: Desk, member: CastMember): boolean => member.mentions > 1 || titlesWith(desk, member) > 0;

/** "Cy Vance Jr." and "Cyrus Vance Jr.", of whom the same is told. */
const isSameCard = (card: Topic, other: Topic): boolean =>
  other.name.split(" ").some((word) => word.length > 3 && card.name.includes(word)) &&
  card.description.replaceAll(card.name, "") === other.description.replaceAll(other.name, "");

function linked(desk: Desk, member: CastMember, knowledge: KnowledgeBase | undefined): Topic | undefined {
  const entry = member.wikidata && matters(desk, member) ? knowledge?.entry(member.wikidata) : undefined;
  if (!entry || !isSentence(entry.description)) return undefined;
  return {
    id: entry.id,
    // As the coverage names somebody: "Joe Biden", whom the encyclopedia has as Joseph.
    name: member.name.includes(" ") && entry.type === "person" ? member.name : entry.name,
    type: entry.type,
    ...(/^Q\d+$/.test(entry.id) ? { wikidata: entry.id } : {}),
    description: withCorrection(desk.reading.articles, member, entry.description, entry.source),
    source: entry.source,
  };
}

const isSentence = (text: string): boolean =>
  /^[\p{Lu}\p{N}]/u.test(text) && /[.!?]$/.test(text) && !/may (?:also )?refer to|disambiguation/i.test(text);

interface Told {
  readonly kind: Introduction["kind"];
  readonly words: string;
  /** Index of the article. */
  readonly at: number;
}

/** All that the coverage says in passing of who somebody or something is, in words that stand alone. */
function toldOf(desk: Desk, member: CastMember, named: Named): Told[] {
  const out: Told[] = [];
  for (const { article: at, span } of member.descriptions) {
    const words = fullDescription(desk, member, at, span);
    if (words !== undefined && standsAlone(words) && !NO_DESCRIPTION.test(words))
      out.push({ kind: "phrase", words, at });
  }
  for (const at of [...member.articles].slice(-ARTICLES_READ)) {
    const annotated = desk.reading.articles[at]!;
    for (const mention of named(at, member)) {
      for (const { kind, span } of introductionsOf(annotated, mention)) {
        const words = annotated.article.text.slice(span.start, span.end);
        if (words.includes(member.name) || (kind === "phrase" && !standsAlone(words))) continue;
        out.push({ kind, words, at });
      }
    }
  }
  return out;
}

/** Mentions of a member in an article. */
type Named = (article: number, member: CastMember) => readonly NameMention[];
/** Who somebody is, is said when they come up first, in an article; and the newest articles know it best. */
const MENTIONS_READ = 4;
const ARTICLES_READ = 40;

/** The first mentions of everybody in every article, found in one pass over an article when first asked for. */
function mentionsIn({ reading }: Desk): Named {
  const found = new Map<number, Map<CastMember, NameMention[]>>();
  const read = (at: number): Map<CastMember, NameMention[]> => {
    const all = new Map<CastMember, NameMention[]>();
    for (const mention of reading.articles[at]!.annotations.names) {
      const member = reading.cast.of(at, mention.entity);
      const some = (member && all.get(member)) ?? [];
      if (member && some.length < MENTIONS_READ) all.set(member, [...some, mention]);
    }
    found.set(at, all);
    return all;
  };
  return (at, member) => (found.get(at) ?? read(at)).get(member) ?? [];
}

/** "The company's chief executive": of which one, the article says. */
const OF_WHICH = /^the \p{Ll}+['’]s\b/u;

/** The fullest words, and among equals the newest; a clause that runs on is no fuller, and what somebody is goes before what they did. */
const worth = ({ kind, words, at }: Told): number =>
  Math.min(12, words.split(/\s+/).length) + (kind === "phrase" ? 2 : 0) - (OF_WHICH.test(words) ? 4 : 0) + at / 1000;

/** Voices that must name somebody whom the page does not name, or of whom it has told all, before they get a card. */
const LEAST_VOICES = 2;

/**
 * The fullest words that tell of somebody what the page has not printed; else, where `mayRepeat` and several voices or a headline name
 * them, the fullest that it has.
 */
function wordsFor(
  desk: Desk,
  printed: Printed,
  member: CastMember,
  named: Named,
  mayRepeat: boolean,
): (Told & { readonly again: boolean }) | undefined {
  const { articles, voices } = desk.reading;
  const several = new Set([...member.articles].map((at) => voices.of(articles[at]!.article.id))).size >= LEAST_VOICES;
  const mayBeNew = several || printed.names(member.name);
  const mayBeTold = mayRepeat && (several || titlesWith(desk, member) > 0);
  if (!mayBeNew && !mayBeTold) return undefined;
  const told = toldOf(desk, member, named);
  const fresh = mayBeNew ? fullest(told.filter(({ words }) => !printed.tells(member.name, words))) : undefined;
  if (fresh) return { ...fresh, again: false };
  const known = mayBeTold ? fullest(told) : undefined;
  return known && { ...known, again: true };
}

const fullest = (told: readonly Told[]): Told | undefined =>
  told.reduce<Told | undefined>((best, one) => (!best || worth(one) > worth(best) ? one : best), undefined);

/** A card in an outlet's own words: "The Ledger describes X as …". */
function described(desk: Desk, member: CastMember, told: Told, retrieved: string): Topic {
  const { article } = desk.reading.articles[told.at]!;
  return {
    id: slugify(member.name),
    name: member.name,
    type: member.type,
    description: sentenceOf(member.name, told, article.outlet.name),
    source: {
      name: isUnnamed(article.outlet.name) ? "the coverage" : article.outlet.name,
      url: article.url,
      licence: "quotation",
      retrieved: article.retrieved || retrieved,
    },
  };
}

function sentenceOf(name: string, { kind, words }: Told, outlet: string): string {
  const unknown = isUnnamed(outlet);
  if (kind === "clause") return `${unknown ? "The coverage" : outlet} writes of ${name}, “${words}”.`;
  if (kind === "office") return `${unknown ? "The coverage" : outlet} reports that ${name} “${words}”.`;
  return unknown ? `${name} is described in the coverage as “${words}”.` : `${outlet} describes ${name} as “${words}”.`;
}

/** A clause that goes on with the sentence says nothing of what somebody is. */
const NO_DESCRIPTION = /^(?:according to|including|such as|where|when|who|which|and|but|in|on|at|with)\b/i;

/** "the chief executive" needs to know of what; "Sable's chief executive" and "a lawyer who represents 30 of the detained" do not. */
const standsAlone = (words: string): boolean => {
  const count = words.split(/\s+/).length;
  if (OFFICE.test(words)) return true;
  if (count < 3)
    return /^(?:opposition leader|(?:U\.S\.|U\.K\.|\p{Lu}\p{L}+(?:an|ish|ese|ch|i)) \p{L}+)$/iu.test(words);
  if (/^(?:the|then|acting|former|deputy)\b/i.test(words) && count < 4) return /['’]s\b|\s\p{Lu}/u.test(words);
  return true;
};

/** Offices of which a country or a story has one: they say enough without more. */
const OFFICE =
  /\b(?:(?:prime|foreign|justice|finance|interior|defen[cs]e|health|emergencies|transport|education|trade|energy) minister|interim president|acting president)$/i;
