import type { AnnotatedArticle } from "../../../model/annotation.js";
import type { Topic } from "../../../model/brief.js";
import type { CastMember } from "../../people/cast.js";

/** A body of which somebody is a member goes by the member's title too. */
const OFFICES: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/^senator$/, /\bsenat/],
  [/^(?:representative|congressman|congresswoman|rep)$/, /\brepresentative|\bcongress/],
  [/^(?:premier|pm)$/, /\bprime minister|\bpremier/],
];
/** What the description tells of the past contradicts no "former". */
const PAST = /\b(?:former|was|served|since resigned|until)\b/i;
/** Words before an office in the coverage: it was left, or somebody holds it for now. */
const LEFT = /^(?:the |a |an )?(?:then )?(?:former|ex-|ousted|deposed|late)\s?/i;
const HELD = /^(?:the )?(?:acting|interim|caretaker|newly elected|newly appointed|new)\s/i;

/**
 * Where the coverage calls "former" what the encyclopedia calls present, or gives an office for the time being that it does not know,
 * the description says both, with their days. The newest words of the coverage count.
 */
export function withCorrection(
  articles: readonly AnnotatedArticle[],
  member: CastMember,
  description: string,
  source: Topic["source"],
): string {
  if (member.type !== "person") return description;
  const newest = [...member.descriptions].sort(
    (a, b) => dayOf(articles[b.article]!).localeCompare(dayOf(articles[a.article]!)) || b.article - a.article,
  );
  for (const { article: at, span } of newest) {
    const { article } = articles[at]!;
    const words = article.text.slice(span.start, span.end).trim();
    if (!dayOf(articles[at]!) || !contradicts(words, description)) continue;
    const told = description.replace(/[.!?]$/, "");
    return `${told} (${source.name}, ${source.retrieved.slice(0, 10)}); ${article.outlet.name} calls ${member.name} “${words}” on ${dayOf(articles[at]!)}.`;
  }
  return description;
}

const dayOf = ({ article }: AnnotatedArticle): string => article.published?.slice(0, 10) ?? "";

function contradicts(words: string, description: string): boolean {
  const known = description.toLowerCase();
  const left = LEFT.exec(words);
  if (left) {
    const office = officeIn(words.slice(left[0].length));
    return office !== undefined && !PAST.test(description) && names(known, office);
  }
  const held = HELD.exec(words);
  const office = held ? officeIn(words.slice(held[0].length)) : undefined;
  return office !== undefined && /^(?:president|minister|premier|chancellor|governor|mayor|leader)$/.test(office)
    ? !names(known, office) || /\bvice\b|\bdeputy\b/.test(known)
    : false;
}

/** The noun of an office: "president" of "Kestrian president", "president of Kestria". */
const officeIn = (words: string): string | undefined =>
  words
    .split(/\s(?:of|for|at|in|from|and|who)\s|[,;(]/)[0]!
    .toLowerCase()
    .match(/[\p{L}]+/gu)
    ?.at(-1);

const names = (known: string, office: string): boolean =>
  OFFICES.some(([title, body]) => title.test(office) && body.test(known)) || new RegExp(`\\b${office}\\b`).test(known);
