import { DAY_MS } from "../../../text/milliseconds.js";
import { type Desk, firstOf } from "../../desk.js";
import { isOvertaken } from "../../figures/moved-figures.js";
import { passesJudgement } from "../../reading/comment.js";
import type { Passage } from "../../reading/passage.js";
import { isBare } from "../bare-dispute.js";
import { namesUnknown } from "../bare-noun.js";
import { isPastState, LASTS_IN_ACCOUNT } from "../past-state.js";
import { isPastPlan } from "./past-plan.js";

/** Passages that are compared with each other, the best first. */
const MOST_COMPARED = 60;
/** Days before the story from which a sentence of a list of dates tells another event. */
const EARLIER_EVENT_DAYS = 14;

/** The passages worth comparing with each other; the rest cannot win. */
export function shortlist(desk: Desk): Passage[] {
  const isReported = (passage: Passage): boolean =>
    !desk.reading.isComment(passage.article) && !passesJudgement(passage.text);
  const reported = desk.reading.mostlyComment ? [] : ableAmong(desk, isReported);
  // Where hardly anything but comment has something to say, its plain sentences must do.
  return reported.length > 0 ? reported : ableAmong(desk, (passage) => !passesJudgement(passage.text));
}

const ableAmong = (desk: Desk, accepts: (passage: Passage) => boolean): Passage[] =>
  firstOf(
    desk.ranked,
    MOST_COMPARED,
    (passage) => isAble(desk, passage) && !namesUnknown(desk, passage) && accepts(passage),
  );

/** Whether a passage may stand in the account as far as its own words and its age go. */
export const isAble = (desk: Desk, passage: Passage): boolean =>
  desk.features[passage.id]!.topical > 0.5 && isSound(desk, passage);

/** The same of a passage of which it is known that it is about the story. */
export const isSound = (desk: Desk, passage: Passage): boolean =>
  passage.words <= 60 &&
  passage.quoted < 0.35 &&
  !isBare(desk, passage) &&
  !isOvertaken(desk, passage) &&
  !isPastPlan(desk, passage) &&
  !isPastState(desk.reading, passage, LASTS_IN_ACCOUNT) &&
  !isEarlierEvent(desk, passage);

/** "August 1982: Eight people killed": of a list of events before this one, which is no news of it. */
function isEarlierEvent(desk: Desk, { article, dates, span }: Passage): boolean {
  const { started } = desk.reading.material.story;
  const { annotations, article: source } = desk.reading.articles[article]!;
  const first = dates.map((i) => annotations.dates[i]!).sort((a, b) => a.start - b.start)[0];
  if (!first || started === "" || source.text.slice(span.start, first.start).trim() !== "") return false;
  const before = new Date(Date.parse(started) - EARLIER_EVENT_DAYS * DAY_MS).toISOString();
  return /^\s?(?::|[–—]|-\s)/u.test(source.text.slice(first.end)) && first.date < before.slice(0, first.date.length);
}
