import type { Span } from "../../../model/span.js";
import type { Desk } from "../../desk.js";
import type { CastMember } from "../../people/cast.js";
import { kindOf, saysWhat } from "../../people/introductions.js";

/**
 * What an article says that somebody or something is, in words that stand alone: next to the name itself, of the right kind, and with
 * "its", "the" made plain where the article makes sure whose. Undefined when one of these fails.
 */
export function fullDescription(desk: Desk, member: CastMember, at: number, span: Span): string | undefined {
  const { article } = desk.reading.articles[at]!;
  // "Sable's chief executive, Viktor Lunde": whose belongs to it.
  const before = article.text.slice(Math.max(0, span.start - 60), span.start);
  const whose = /(?:\p{Lu}[\p{L}&'’-]* (?:& )?){0,3}\p{Lu}[\p{L}&-]*['’]s $/u.exec(before)?.[0] ?? "";
  const words = `${whose}${article.text.slice(span.start, span.end).trim()}`;
  if (words.includes(member.name) || !isAdjacent(desk, member, at, span)) return undefined;
  const type = kindOf(member.type);
  // "At 14 Mill Lane, a former schoolteacher was": a street is nobody, whatever it was taken for.
  if (ROAD.test(member.name) || (type === "person" && BUILT.test(member.name))) return undefined;
  if (/^(?:its|their|his|her)\b/i.test(words)) return undefined;
  // "Sheriff's spokesman Deputy | Aaron Williamson": a rank that belongs to the name.
  if (/\s(?:Deputy|Officer|Lt|Sgt|Capt|Cpl|Maj|Col|Gen|Sen|Rep|Gov|Dr|Rev)\.?$/.test(words)) return undefined;
  // Much stands between commas behind a name that is not what it is of.
  return saysWhat(words, type) ? words : undefined;
}

const ROAD = /\s(?:Lane|Street|Road|Avenue|Drive|Boulevard|Terrace)$/u;
const BUILT = /\s(?:Square|Bridge|Park|Station|Hospital|School|Quay)$/u;

/** Only a comma, or nothing, stands between a name and the words that say what it is. */
function isAdjacent(desk: Desk, member: CastMember, at: number, span: Span): boolean {
  const { article, annotations } = desk.reading.articles[at]!;
  return annotations.names.some((name) => {
    if (desk.reading.cast.of(at, name.entity) !== member) return false;
    if (name.type !== member.type) return false;
    const between =
      name.end <= span.start
        ? article.text.slice(name.end, span.start)
        : span.end <= name.start
          ? article.text.slice(span.end, name.start)
          : undefined;
    return between !== undefined && /^(?:, |\s|, \d{1,2}, |,? who is | is )$/.test(between);
  });
}
