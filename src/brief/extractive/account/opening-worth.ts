import { sharedCount } from "../../../text/shared-count.js";
import { stepOf } from "../../choice/case-steps.js";
import { freshness, isExplainer, isFormerDeed, ownNews } from "../../choice/newest-stage.js";
import type { Desk } from "../../desk.js";
import { isLatest } from "../../figures/moved-figures.js";
import { passesJudgement } from "../../reading/comment.js";
import type { Passage } from "../../reading/passage.js";
import type { Reading } from "../../reading/reading.js";
import { ageOf } from "../past-state.js";
import { leaning, opensBare } from "../stands-alone.js";
import { tellsItself } from "./untold-step.js";

/** What it speaks for a sentence that it gives a count as it stands now. */
const LATEST_FIGURE = 0.6;
/** What telling the story as its titles do speaks for an opening, and naming nobody and nothing against it. */
const TITLED = 1;
const NAMELESS = 0.3;
/** What it speaks for the opening of a story of several days that it tells what the headline does. */
const HEADLINED = 0.6;
/** The same of its being the first of its report, which reporters mean to be read alone. */
const FIRST = 0.8;
/** What it speaks for an opening that it tells the news of the newest report, and against a sentence that it tells what was done long before, or is no news. */
const NEWEST = 0.8;
const FORMER = 0.9;
const EXPLAINED = 0.4;

/** Score of a passage and of those who report the same. */
export const supported = (desk: Desk, passage: Passage): number =>
  desk.scores[passage.id]! +
  0.25 * Math.log2(1 + desk.likeness.supporters(passage).length) +
  (isLatest(desk, passage) ? LATEST_FIGURE : 0);

/**
 * How well a passage opens the page: what is newest and most central, told as the titles tell it and with somebody or something
 * named, in words that lean on nothing before them.
 */
export function opening(desk: Desk, passage: Passage): number {
  const { recency, centrality, title } = desk.features[passage.id]!;
  const nameless = passage.cast.length === 0 ? NAMELESS : 0;
  const leans =
    (passage.leaning || opensBare(passage.text) ? 1.4 : 0) +
    0.6 * leaning(passage) +
    (ALSO.test(passage.text) ? 0.5 : 0) +
    (GOES_ON.test(passage.text) ? MIDWAY : 0);
  return (
    supported(desk, passage) +
    0.7 * recency * centrality +
    TITLED * title +
    (desk.spansDays ? HEADLINED * desk.headlined(passage) + (opensHeadlined(desk, passage) ? FIRST : 0) : 0) +
    NEWEST * freshness(desk.reading)[passage.article]! * (0.6 * centrality + ownNews(desk.reading, passage)) -
    nameless -
    leans -
    leftBehind(desk, passage) -
    passage.quoted * 0.5
  );
}

/** Share of the headline from which a report's title is the one that heads the page, and days that it may be older than the newest report. */
const HEADS = 0.8;
const A_DAY = 1;

/** Whether a passage is the lead of the report whose title heads the page, if that is one of the newest, and no comment. */
function opensHeadlined(desk: Desk, passage: Passage): boolean {
  const { reading, headlineTerms } = desk;
  const { article, text } = passage;
  if (!isLead(reading, passage) || sharedCount(headlineTerms, reading.titles[article]!) < HEADS * headlineTerms.size)
    return false;
  const { published } = reading.articles[article]!.article;
  const isNew = ageOf(published, reading.material.story.updated) <= A_DAY;
  return isNew && !reading.isComment(article) && !passesJudgement(text);
}

/** Sentences of a report among which its lead stands: whose picture it is and who wrote it may come first. */
const HEAD = 4;
/** The same where the title names a step of a case: captions of earlier days stand before the charge. */
const HEAD_OF_STEP = 12;
const leads = new WeakMap<Reading, ReadonlyMap<number, Passage>>();

/** Whether a passage is the first of its report that can be quoted, and stands at its head. */
function isLead(reading: Reading, passage: Passage): boolean {
  const firsts = leads.get(reading) ?? leadsIn(reading);
  leads.set(reading, firsts);
  return firsts.get(passage.article) === passage;
}

/** "Keel, 26, allegedly owned the revolver": a case is told of. */
const ALLEGED = /\ballegedly\b/i;

/** By article: the passage it leads with, the first that tells the step of a case which its title names, if it names one. */
function leadsIn(reading: Reading): Map<number, Passage> {
  const out = new Map<number, Passage>();
  const steps = reading.articles.map(({ article }) => stepOf(article.title));
  for (const passage of reading.passages) {
    const { article, sentence } = passage;
    const step = steps[article]!;
    const lead = out.get(article);
    const tells = step >= 0 && sentence < HEAD_OF_STEP && tellsItself(passage, step);
    if (lead === undefined ? tells || sentence < HEAD : tells && !tellsItself(lead, step) && !ALLEGED.test(lead.text))
      out.set(article, passage);
  }
  return out;
}

/** What speaks against a passage: that newer reports have left behind what it tells, or that it tells no news. */
export const leftBehind = ({ reading }: Desk, passage: Passage): number =>
  (isFormerDeed(reading, passage) ? FORMER : 0) + (isExplainer(reading, passage.article) ? EXPLAINED : 0);

/** "The 44-year-old owner was working", "One of the boys pumped", "After the ruling was announced", "Earlier the president": the story is under way. */
const GOES_ON =
  /^(?:The \d+-year-old\b(?! (?:[\p{Ll}-]+ )?(?:who|shot|killed|wounded|injured|accused|charged)\b)|(?:One|Two) of the (?:boys|girls|men|women|victims|suspects|teens|brothers|officers)\b|After the \p{Ll}+ (?:was|were|had been) |(?:Earlier|Later) (?:on )?\p{Lu})/u;
const MIDWAY = 0.7;

/** "Police also said": somebody has said something before. */
const ALSO = /^(?:[\p{L}.'’-]+ ){1,4}also\b/u;
