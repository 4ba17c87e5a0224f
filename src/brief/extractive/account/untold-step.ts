import { DAY_MS } from "../../../text/milliseconds.js";
import { isOfStep, stepOf, tellsStep } from "../../choice/case-steps.js";
import { withoutAsides } from "../../choice/newest-stage.js";
import { roomOf } from "../../choice/page-room.js";
import type { Desk } from "../../desk.js";
import type { Passage } from "../../reading/passage.js";
import { wordCount } from "../../reading/word-count.js";
import type { Verified } from "../../verify/statement.js";
import { opensUntold } from "../bare-noun.js";
import { opensBare } from "../stands-alone.js";
import { hasUnspelledLetters } from "../unspelled-letters.js";
import { isFitAfter } from "./fit-after.js";
import { MOST_SENTENCES, MOST_WORDS } from "./limits.js";
import { isSound } from "./shortlist.js";

const LONGEST = 45;
/** Days before the story from which a case that a sentence dates is another one. */
const OTHER_CASE_DAYS = 60;
/** What came before a step and tells as much of the case: the verdict, the charge. */
const BEFORE = [3, 1];

/** Whether somebody is named, or met as one of whom nothing is known ("A second teen was arrested"). */
const saysWho = ({ cast, text }: Passage): boolean =>
  cast.length > 0 || !/^(?:The|Police|Officials|Authorities) /.test(text);

/** Whether a passage tells the step in its main clause. */
export const tellsItself = ({ text }: Passage, step: number): boolean => isOfStep(withoutAsides(text), step);

/**
 * The account with the step of a case that the headline names (charged, sentenced), where none of its sentences tells it: told by a report of which
 * the title names it too, as early as a reader knows who it is about; where nothing can be quoted for it, with the step before. What there is no
 * room for behind it goes.
 */
export function withStep(
  desk: Desk,
  account: readonly Verified[],
  passageOf: (one: Verified) => Passage | undefined,
): Verified[] {
  const told = [...account];
  const passages = told.flatMap((one) => passageOf(one) ?? []);
  if (told.length === 0 || passages.length < told.length) return told;
  const room = roomOf(desk.reading);
  const titled = stepOf(desk.headline);
  for (const step of titled < 0 ? [] : [titled, ...BEFORE.filter((one) => one < titled)]) {
    if (told.some(({ text }) => tellsStep(text, step))) return told;
    for (const passage of tellers(desk, titled, step)) {
      const at = placeFor(desk, passage, passages);
      if (at === undefined || !room.beside(told.slice(0, at), passage)) continue;
      const statement = desk.take(passage, { alike: 0.9 });
      if (!statement) continue;
      const before = [...told.slice(0, at), statement];
      const after = told.slice(at).filter((_, i) => room.beside(before, passages[at + i]!));
      return withinLimits([...before, ...after], at);
    }
  }
  return told;
}

/** "Was convicted in 1998": of a case long before this one. */
function isOfOtherCase({ reading }: Desk, { article, dates }: Passage): boolean {
  const { started } = reading.material.story;
  if (started === "") return false;
  const before = new Date(Date.parse(started) - OTHER_CASE_DAYS * DAY_MS).toISOString();
  return dates.some((i) => {
    const { date } = reading.articles[article]!.annotations.dates[i]!;
    return date < before.slice(0, date.length);
  });
}

/** Those who tell a step in reports of which the title names the headline's, the nearest to the headline first. */
function tellers(desk: Desk, titled: number, step: number): Passage[] {
  const { articles, isComment, passages } = desk.reading;
  const reports = new Set(
    articles.flatMap(({ article }, at) => (stepOf(article.title) === titled && !isComment(at) ? [at] : [])),
  );
  const isTeller = (p: Passage): boolean =>
    reports.has(p.article) && p.words <= LONGEST && tellsItself(p, step) && saysWho(p) && !isOfOtherCase(desk, p);
  return passages
    .filter((p) => isTeller(p) && isSound(desk, p))
    .sort((a, b) => desk.headlined(b) - desk.headlined(a) || a.id - b.id);
}

/** "Says the 16-year-old entered a plea": of somebody who has to be met first. */
const POINTS_AT_SOMEBODY =
  /\b[Tt]he (?:\d+-year-old|teen(?:ager)?|boy|girl|man|woman|couple|suspect|defendant)\b(?! (?:who|whose|charged|accused|convicted|suspected|arrested|shot|of|in|from)\b)/u;

/** How many of the account's sentences stand before it: as few as it takes to know whom and what it speaks of. */
function placeFor(desk: Desk, passage: Passage, account: readonly Passage[]): number | undefined {
  const first = passage.leaning || opensBare(passage.text) || POINTS_AT_SOMEBODY.test(passage.text) ? 1 : 0;
  for (let at = first; at <= account.length; at++) {
    const before = account.slice(0, at);
    if (hasUnspelledLetters(desk, passage, before) || opensUntold(desk, passage, before)) continue;
    if (isFitAfter(desk, passage, before)) return at;
  }
  return undefined;
}

/** As many sentences as an account has, the one at `kept` always. */
function withinLimits(told: readonly Verified[], kept: number): Verified[] {
  const out = told.slice(0, MOST_SENTENCES);
  const words = (): number => out.reduce((sum, { text }) => sum + wordCount(text), 0);
  while (out.length > kept + 1 && words() > MOST_WORDS) out.pop();
  return out;
}
