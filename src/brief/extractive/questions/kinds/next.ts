import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import { lowerOpening } from "../../attribute.js";
import { askable, isHeadlined, type Proposal, withoutTimes } from "../asked.js";
import { bearing } from "../limits/bearing.js";
import { matter, SPEECH } from "./why.js";

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.?";
const DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
const WHEN = `(?:on|by|in|at|from|until|before|for|early|late|later|next|this) (?:(?:the end of|early|late|mid-|the|next) ?)*(?:${DAY}|\\d{1,2} ${MONTH}|${MONTH}|week|month|year|summer|autumn|fall|winter|spring|\\d{4})`;
const SUBJECT = "((?:[\\p{L}\\p{N}'’&.-]+ ){0,8}?[\\p{L}\\p{N}'’&.-]+)";
const EXPECTED = new RegExp(
  `^${SUBJECT} (is|are) (expected|scheduled|due|set|planned)( to [^,;:“”"()]{2,70}?)?,? ${WHEN}`,
  "u",
);
const WILL = new RegExp(`^${SUBJECT} (will|must) ([^,;:“”"()]{3,70}?) ${WHEN}`, "u");
const AWAY =
  /^(?:under|after|in|on|at|with|for|by|as|before|since|according) |\b(?:that|which|who|he|she|they|his|it|her|said|says|was|were|had|if|when|while|not|there|this|these|those|we|you|also|so|has|have)\b|^\d|^(?:two|three|four|five|six|seven|eight|nine|ten|some|more|about|around|nearly)\b/i;

/** What can simply be expected on a day. */
const EVENT =
  /\b(?:vote|hearing|trial|funeral|decision|ruling|report|verdict|meeting|session|results?|sentencing|election|opening|launch|arrival|inquiry|answer|summit|talks|announcement|statement|speech|peak|storm|strike)s?\b(?! (?:of|for|in|on)? ?(?:\p{L}+ ){4})/iu;

/** "When is X expected to …?", "When will X …?": what is to come, with its day. */
export function next(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const out: Proposal[] = [];
  const now = desk.reading.material.story.updated.slice(0, 10);
  for (const passage of askable(desk)) {
    if (passage.dates.length === 0 || passage.leaning || bearing(desk, passage) < 0.6) continue;
    const { annotations } = desk.reading.articles[passage.article]!;
    if (!passage.dates.some((i) => annotations.dates[i]!.date >= now.slice(0, annotations.dates[i]!.date.length)))
      continue;
    // "Next year's elections" is no day.
    if (passage.dates.every((i) => annotations.dates[i]!.precision === "year")) continue;
    if (passage.dates.every((i) => isDated(known, wordsAt(desk, passage, i)))) continue;
    const text = lowerOpening(desk, passage);
    const question = text && (whenOf(text) ?? whenOf(withoutSpeech(passage.text)));
    if (question && isHeadlined(desk, question) && !namesPlaceUnmet(desk, question, known))
      out.push({ question, kind: "next", value: 1.2 + matter(desk, passage), told: [passage] });
    if (out.length === 3) break;
  }
  return out;
}

/** "When will California reopen?" after news of New York: another place's matter. */
const namesPlaceUnmet = (desk: Desk, question: string, known: string): boolean =>
  desk.reading.cast.members.some(
    ({ type, name }) =>
      type === "location" && new RegExp(`(?:will|is|are|must) ${name} `).test(question) && !known.includes(name),
  );

const wordsAt = (desk: Desk, { article }: Passage, date: number): string => {
  const { article: source, annotations } = desk.reading.articles[article]!;
  const { start, end } = annotations.dates[date]!;
  return source.text.slice(start, end);
};

/** Whether the reader has the day already: its number and month, or its weekday. */
const isDated = (known: string, words: string): boolean => {
  const telling = words.match(
    /\d{1,2}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December/g,
  );
  return telling !== null && telling.length > 0 && telling.every((word) => new RegExp(`\\b${word}\\b`).test(known));
};

/** "President Joe Biden has said US forces will be gone by 11 September": what is said to come, by whom the answer says. */
const withoutSpeech = (text: string): string => text.slice(SPEECH.exec(text)?.[0].length ?? text.length);

function whenOf(text: string): string | undefined {
  const expected = EXPECTED.exec(text);
  if (expected) {
    const [, subject, be, word, rest] = expected;
    const to = rest ? ` ${withoutTimes(rest.trim())}` : "";
    if (
      AWAY.test(`${subject}${to}`) ||
      /^ to (?:appear (?!(?:in|before) (?:\p{L}+ )?(?:court|a judge))|last|take (?!place|effect|over|office)|cost|remain|continue|reach|be (?:the|a|an)\b)/u.test(
        `${to} `,
      ) ||
      ((word === "set" || word === "expected" || word === "due") && !to && !EVENT.test(subject!))
    )
      return undefined;
    return `When ${be} ${subject} ${word}${to}?`;
  }
  const will = WILL.exec(text);
  if (!will) return undefined;
  const [, subject, modal, rest] = will;
  return AWAY.test(`${subject} ${rest}`) ||
    /^be\b(?! \p{L}+(?:ed|en|ne)\b)|^(?:have|announce|say|propose|make|take|hold|give|release|unveil)$/u.test(rest!)
    ? undefined
    : `When ${modal} ${subject} ${withoutTimes(rest!)}?`;
}
