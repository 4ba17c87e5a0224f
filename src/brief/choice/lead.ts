/** The sentence that opens a story none of whose articles has a title: it heads the page too. */

import { isPastPlan } from "../extractive/account/past-plan.js";
import { ageOf, isPastState, LASTS_IN_ACCOUNT } from "../extractive/past-state.js";
import { leaning, opensBare } from "../extractive/stands-alone.js";
import { isOvertaken, type MovedFigure } from "../figures/moved-figures.js";
import type { Likeness } from "../likeness/likeness.js";
import { surnameOf } from "../people/cast.js";
import { briefly } from "../people/people-named.js";
import { dayNumber } from "../reading/calendar.js";
import { passesJudgement } from "../reading/comment.js";
import type { Passage } from "../reading/passage.js";
import type { Reading } from "../reading/reading.js";
import type { Features } from "./score.js";

/** What a lead may be in words. */
const LEAST_WORDS = 8;
const MOST_WORDS = 42;
/** Sentences of an article among which its lead stands. */
const HEAD = 3;
/** What each day that it is older than the newest report costs a lead, and the most that its age costs. */
const A_DAY = 0.35;
const MOST_AGE = 1.6;
/** What telling a deed or words of the day speaks for one, and the sentence's being first in its article. */
/** What telling the matter as the other leads tell it speaks for one. */
const TITLED = 1.5;
const NEWS = 0.5;
const FIRST = 0.2;
/** What opening with somebody's surname alone speaks against a lead: nobody has been met yet. */
const BY_SURNAME = 0.6;
/** Something has happened, or somebody has said it. */
const DONE =
  /\b(?:has|have) (?:\p{Ll}+ly |also |now |again |been |finally )*(?:\p{Ll}+(?:ed|en|wn|nt|un|ne|ld|pt|ght)|cut|hit|put|set|shut|made|told|won|lost|met|led|begun|become|come|struck|sunk)\b|\b(?:on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
/** How a feature, a look back or what goes on from something told opens ("The minister will also"). */
const FEATURE =
  /^(?:If|For|It['’ ]|There|When|While|Although|Though|Once|What|How|Why|Imagine|Meet|Given|Like|Of|To|Says?|Not|No|Now|Earlier|Later|Meanwhile|Also|Both|Another|Even|In \p{L}+['’]s|In (?:the|some|these|those|many|other|such) (?!(?:latest|first|second|wake|biggest|worst|largest|most|early|past|last)\b)\p{Ll}+|\p{Lu}\p{Ll}+ly)\b|^(?:[\p{L}.'’-]+ ){1,4}also\b|\b(?:looks back|takes a look|examines|explains|reports from|BBC News|a look at)\b/u;

/** "The 30-year-old student": who or what was told before. */
const POINTS = /^The (?:\d+-year-old|\p{Ll}+) /u;
/** "Dray noted that": whoever that is. */
const opensBySurname = (reading: Reading, passage: Passage): boolean =>
  briefly(reading, passage).some((id) => passage.text.startsWith(`${surnameOf(reading.cast.members[id]!.name)} `));

/** Days after which what a sentence dates is not its report's news. */
const LONG_AGO = 14;

/** Whether all that a sentence dates lies long before its report. */
function isOfLongAgo({ articles }: Reading, { article, dates }: Passage): boolean {
  const { article: own, annotations } = articles[article]!;
  const days = dates.map((i) => annotations.dates[i]!.date);
  const today = dayNumber(own.published ?? "");
  return days.length > 0 && days.every((day) => today - dayNumber(`${day}-28`.slice(0, 10)) > LONG_AGO);
}

interface Parts {
  readonly reading: Reading;
  readonly likeness: Likeness;
  readonly features: readonly Features[];
  readonly scores: readonly number[];
}

const value = ({ reading, likeness, features, scores }: Parts, passage: Passage): number => {
  const { title, recency, centrality } = features[passage.id]!;
  const age = ageOf(reading.articles[passage.article]!.article.published, reading.material.story.updated);
  return (
    scores[passage.id]! +
    0.25 * Math.log2(1 + likeness.supporters(passage).length) +
    0.7 * recency * centrality +
    TITLED * title -
    Math.min(MOST_AGE, A_DAY * age) +
    (DONE.test(passage.text) ? NEWS : 0) +
    (passage.sentence === 0 ? FIRST : 0) -
    (FEATURE.test(passage.text) ? 1 : 0) -
    (POINTS.test(passage.text) ? 0.4 : 0) -
    (isOfLongAgo(reading, passage) ? 1.5 : 0) -
    (passage.cast.length === 0 ? 0.3 : 0) -
    (opensBySurname(reading, passage) ? BY_SURNAME : 0) -
    0.6 * leaning(passage)
  );
};

/** Share of the core that a lead has at least, and any other sentence where no article has one. */
const TOPICAL = 0.5;
const TOPICAL_ELSEWHERE = 0.3;

/** Sentences that can open the story, the one first that tells best what is new; none where an article has a title. */
export function leadsOf(parts: Parts, moved: readonly MovedFigure[]): Passage[] {
  const { reading, features } = parts;
  if (reading.articles.some(({ article }) => article.title !== "")) return [];
  const opens = (p: Passage): boolean =>
    p.words >= LEAST_WORDS &&
    p.words <= MOST_WORDS &&
    p.quoted < 0.35 &&
    !p.leaning &&
    (reading.mostlyComment || !reading.isComment(p.article)) &&
    !passesJudgement(p.text) &&
    !opensBare(p.text) &&
    !isOvertaken({ moved }, p) &&
    !isPastState(reading, p, LASTS_IN_ACCOUNT) &&
    !isPastPlan(parts, p);
  const leads = reading.passages.filter((p) => p.sentence < HEAD && features[p.id]!.topical > TOPICAL && opens(p));
  const able =
    leads.length > 0 ? leads : reading.passages.filter((p) => features[p.id]!.topical > TOPICAL_ELSEWHERE && opens(p));
  return able
    .map((passage) => ({ passage, worth: value(parts, passage) }))
    .sort((a, b) => b.worth - a.worth || a.passage.id - b.passage.id)
    .map(({ passage }) => passage);
}
