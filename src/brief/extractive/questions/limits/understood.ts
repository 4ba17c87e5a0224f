import { numberValue } from "../../../../text/numbers.js";
import { escapePattern, hasWord } from "../../../../text/whole-word.js";
import type { Desk } from "../../../desk.js";
import { PERSON_NOUN } from "../../../reading/dangling.js";
import { indicesWithin, type Passage } from "../../../reading/passage.js";
import { mixesUp, namesNobodyKnown, pointsAtUnmet } from "./unintroduced.js";

const TIME =
  "(?:year|month|week|day|morning|afternoon|evening|night|weekend|season|summer|autumn|fall|winter|spring|time|term)s?";
/** Words that mean something told before, in a sentence that stood after others. */
const POINTS_BACK = new RegExp(
  `\\b(?:this (?!(?:${TIME}|point|stage|to be (?:the|an?)|(?:started|began) (?:as|with|when|over))\\b)\\p{Ll}+|(?:these|those) (?!${TIME}\\b)\\p{Ll}+s\\b|that (?:time|point|ID|same|man|woman|person|group|house|home|gun|car|vehicle|gun|weapon|apartment|argument|meeting|call|money|plan|report)\\b|that (?:case|incident|shooting|attack|crash|fire|trial)\\b|such an?\\b|(?:towards?|to|of|about|for|with|in|on|by|from|like|after|before) (?:that|this)(?=[.,;]))` +
    "|\\btherefore\\b|^(?:[^,]{3,40}, )?however\\b|, however,|\\bactually\\b|\\bsince(?=[,.;])|\\bof (?:those|these)(?=[,.;])|^Instead\\b|\\b(?:say|says|said|that) (?:at least )?(?:one|two|three|some|most|all|both|each|none|many) of them\\b|^(?:One|Two|Some|Most|All|Both|None|Many) of them\\b",
  "iu",
);
/** Another event than the one asked about. */
const OTHER_EVENT =
  /\b(?:in an?|an?) (?:\p{L}+ )?(?:separate|unrelated|earlier|previous|similar|different) (?:\p{L}+ )?(?:case|incident|shooting|attack|crash|fire|killing|murder|robbery|stabbing|trial)\b|\blast year['’]s (?!(?:[\p{L}.]+ ){0,2}elections?\b)/iu;
/** Words of somebody who says something are that person's own business. */
const unquoted = (text: string): string => text.replace(/[“"][^“”"]*[”"]/g, " ");

const OFFICE = new RegExp(`(?:${PERSON_NOUN.source})\\s$`, "i");
const RANK =
  /\b(?:Gov|Sen|Rep|Lt|Sgt|Capt|Col|Gen|Det|Cpl|Prof|Rev|Adm|Cmdr|Maj|Cpt|Lord|Lady|Dame|Sheikh|Speaker|Commissioner|Deputy|Pastor)\.?\s$/;

/** Whether a reader who has read `read` and the question understands the answer by itself. */
export function isUnderstood(desk: Desk, read: readonly string[], question: string, passage: Passage): boolean {
  const words = unquoted(passage.text);
  const met = [...read, question];
  return (
    !POINTS_BACK.test(words) &&
    !OTHER_EVENT.test(words) &&
    !pointsAtUnmet(met.join(" "), words) &&
    !AGED.test(words.replace(AGED_ONE, (the, age: string) => (hasAge(met, age) ? "" : the))) &&
    !namesStranger(desk, met, passage) &&
    (/^(?:Who|What was the \p{Ll}+['’]s name)\b/u.test(question) ||
      !namesNobodyKnown(desk, (name) => isMet(desk, met.join(" "), name), passage)) &&
    !mixesUp(desk, met.join(" "), passage)
  );
}

/** "The 11-year-old girl", of whom nothing has been told. */
const AGE =
  "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)";
const AGED = new RegExp(`\\b[Tt]he ${AGE}[- ]year[- ]old\\b`);
const AGED_ONE = new RegExp(AGED.source, "g");
const hasAge = (met: readonly string[], age: string): boolean => {
  const said = `(?:${age}|${numberValue(age) ?? age})`;
  const given = new RegExp(`\\b${said}[ -](?:year|month)s?[ -]old|, ${said}\\b|\\bage(?:d|s)? ${said}\\b`, "i");
  return met.some((text) => given.test(text));
};

/** "Clement said": a name by half, which neither an office nor anything read before explains. */
function namesStranger(desk: Desk, read: readonly string[], passage: Passage): boolean {
  const { annotations, article } = desk.reading.articles[passage.article]!;
  const known = read.join(" ");
  const inserted = passage.edits
    .filter(({ kind }) => kind === "name")
    .map(({ insert }) => insert.replace(/['’]s?$/, ""));
  if (inserted.some((name) => !name.includes(" ") && !isMet(desk, known, name))) return true;
  const told = desk.introducing(passage).text;
  const speaker = SPEAKER.exec(told)?.[1];
  if (speaker && !isMet(desk, known, speaker) && !isBody(desk, passage, speaker)) return true;
  const full = new Set<number>();
  for (const i of indicesWithin(annotations.names, passage.span)) {
    const { start, end, entity, type } = annotations.names[i]!;
    if (type !== "person") continue;
    const name = article.text.slice(start, end).replace(/['’]s?$/, "");
    if (/^\p{Lu}.*\p{L}[ .]+\p{Lu}/u.test(name)) full.add(entity);
    else if (!full.has(entity) && !isMet(desk, known, name) && !isWhole(told, name)) {
      const before = article.text.slice(Math.max(passage.span.start, start - 30), start);
      if (!OFFICE.test(before) && !RANK.test(before) && !isRuler(desk, name)) return true;
    }
  }
  return false;
}

/** Whether the story's articles call somebody president or the like: whom everybody knows by the surname. */
const isRuler = ({ reading: { articles } }: Desk, surname: string): boolean => {
  const ruler = new RegExp(
    `\\b(?:President|Prime Minister|Pope|Chancellor) (?:\\p{Lu}[\\p{L}.]* ){0,2}${escapePattern(surname)}(?![\\p{L}])`,
    "u",
  );
  return articles.some(({ article }) => ruler.test(article.text));
};

/** Whether words give a surname with the name that goes before it: "Sgt. Otto Brand". */
const isWhole = (words: string, surname: string): boolean =>
  new RegExp(`\\b\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?${escapePattern(surname)}(?![\\p{L}])`, "u").test(
    words.replace(/\b(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Officer|Detective|Chief|Sheriff|Judge|Police) /g, "$&, "),
  );

/** ", Brand said.": one word, which the annotator may not have taken for a name. */
const SPEAKER =
  /, (?!(?:Police|Officials|Authorities|Deputies|Investigators|Detectives|Prosecutors|Witnesses|Court|Sources|Mr|Mrs|Ms)\b)(\p{Lu}\p{Ll}+) (?:said|says|added)\b/u;
const isBody = ({ reading: { cast } }: Desk, passage: Passage, name: string): boolean =>
  passage.cast.some((id) => cast.members[id]!.name === name && cast.members[id]!.type !== "person");

/** Whether words that were read, or the title that heads the story, have a name. */
export const isMet = (desk: Desk, known: string, name: string): boolean => hasWord(`${desk.headline} ${known}`, name);
