import { matchesOf } from "../../../../text/matches.js";
import { escapePattern } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import type { CastMember } from "../../../people/cast.js";
import { askable, type Proposal } from "../asked.js";
import { isTitled, matter } from "./why.js";

const KIND =
  "(?:group|party|company|agency|body|organi[sz]ation|network|law|bill|act|programme|program|drug|virus|disease|vaccine|device|system|movement|militia|court|committee|commission|charity|coalition|union|treaty|agreement|fund|bank|firm|website|platform|region|island|town|city|province|company|manufacturer|maker|supplier|producer|sedative|painkiller|chemical|gas|mineral|metal|currency|app|newspaper|institute|festival|holiday|sect|religion|chain|operator|designation|status|procedure|process|tactic|practice|theory|doctrine|term|concept|method|technique|strain|variant|condition|disorder|weapon|rifle|missile|drone|tool|protocol|benefit|tax|tradition|ceremony|prize|award|pipeline|project|initiative|framework|alliance|bloc|pact|campaign|subsidiary|nonprofit|think tank|ministry|regulator|watchdog|monitor)";
/** "Propofol is a sedative that is used …". */
const IS = new RegExp(
  `^((?:The )?(?:\\p{Lu}[\\p{L}\\d&'’.-]*(?: (?:of|for|the|and|de) | )?){1,6}|\\p{Lu}\\p{Ll}{4,}) (?:is|was) (?:an?|the|one of the|\\p{L}+['’]s) (?!\\p{L}+est\\b|official|most)(?:[\\p{L}'’-]+ ){0,5}?${KIND}\\b`,
  "u",
);
/** ", Hamas, the Islamist militant group that controls Gaza,"; what is the largest of its kind is thereby not told. */
const APPOSED = new RegExp(
  `(?:^|[ ,])((?:\\p{Lu}[\\p{L}\\d&'’.-]*(?: (?:of|for|the|and|de) | )?){1,6}), (?:an?|the) (?!\\p{L}+est\\b|most\\b)(?:(?!had|has|was|were|is|are|said|which|that|and)[\\p{L}'’-]+ ){0,5}?${KIND} (?:that|which|who|of|in|for|based|used|founded|behind|by|to|representing|responsible)\\b`,
  "gu",
);

/** Words that each of these needs: most sentences have neither. */
const MAY_SAY = / (?:is|was) (?:an?|the|one|\p{L}+['’]s) /u;
const MAY_APPOSE = /, (?:an?|the) /;

/** "What is propofol?", where a sentence says what something is that the story turns on. */
export function meanings(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ").toLowerCase();
  const out: Proposal[] = [];
  const names = new Map(desk.reading.cast.members.map((m) => [m.name, m]));
  for (const passage of askable(desk)) {
    if (passage.edits.some((edit) => edit.kind === "name")) continue;
    const is = MAY_SAY.test(passage.text) ? IS.exec(passage.text)?.[1] : undefined;
    const apposed = MAY_APPOSE.test(passage.text) ? matchesOf(APPOSED, passage.text).map((m) => m[1]!) : [];
    const found = [...(is === undefined ? [] : [is]), ...apposed];
    for (const raw of found) {
      const bare = raw.trim().replace(/^The /, "");
      if (!known.includes(bare.toLowerCase()) || isExplained(known, bare) || isSpeltOut(read, bare)) continue;
      const member = names.get(bare) ?? names.get(`the ${bare}`);
      if (
        !member
          ? !isOwnWord(desk, bare)
          : member.type === "person" || !matters(desk, bare, member.articles.size) || isMain(desk, member)
      )
        continue;
      if (/^(?:It|This|That|There|He|She|They|What|Who|Mr|Mrs|Ms|Dr|One|But|And|As)\b/.test(bare)) continue;
      // An adjective of a country, or a city everybody knows, needs no explaining.
      if (member && /^(?:location|group)$/.test(member.type)) continue;
      const the = /^The /.test(raw.trim()) || new RegExp(`\\b[Tt]he ${escapePattern(bare)}\\b`).test(passage.text);
      out.push({
        question: `What is ${the ? "the " : ""}${bare}?`,
        kind: "who",
        value: 1.1 + matter(desk, passage),
        told: [passage],
      });
    }
    if (out.length > 3) break;
  }
  return out;
}

/** The account says what it is. */
const isExplained = (known: string, name: string): boolean =>
  new RegExp(`${escapePattern(name.toLowerCase())},? (?:which|who|the|an?|is|was) `).test(known);

/** "The National Collegiate Athletic Association" says what the NCAA is. */
export const isSpeltOut = (read: readonly string[], name: string): boolean =>
  /^\p{Lu}{3,}$/u.test(name) &&
  new RegExp([...name].map((letter) => `\\b${letter}\\p{L}+`).join("[ -](?:of |the |for |and |on )?"), "u").test(
    read.join(" "),
  );

/** Named by more than one article, or in a title. */
const matters = (desk: Desk, name: string, articles: number): boolean => articles > 1 || isTitled(desk, name);

/** The body that the whole story turns on: its readers have met it by then. */
const isMain = (desk: Desk, member: CastMember): boolean =>
  desk.reading.cast.members.filter((m) => m.type !== "person" && m.mentions > member.mentions).length === 0 &&
  member.articles.size > 2;

/** A word in lower case elsewhere in the story, and often. */
const isOwnWord = (desk: Desk, word: string): boolean =>
  !word.includes(" ") &&
  desk.reading.articles.filter(({ article }) => article.text.includes(` ${word.toLowerCase()}`)).length > 0 &&
  desk.reading.vocabulary.terms(word).some((term) => desk.reading.weight(term) > 0.2);
