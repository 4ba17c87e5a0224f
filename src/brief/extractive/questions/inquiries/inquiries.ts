import type { Desk } from "../../../desk.js";
import type { Passage } from "../../../reading/passage.js";
import type { Proposal } from "../asked.js";
import { matter } from "../kinds/why.js";
import { isOfThisEvent } from "../limits/of-this-event.js";
import { isOfSeveralEvents } from "../limits/several-events.js";
import { isAhead, isOvertakenBy, isStale, isToldLater } from "../limits/told.js";
import type { Inquiry } from "./inquiry.js";
import { INQUIRIES } from "./inquiry-kinds.js";
import { namedPeople } from "./named-people.js";
import { OF_CALAMITIES } from "./public-affairs.js";
import { PUBLIC_MATTERS } from "./public-matters.js";

const SHOT = /\b(?:shot|shoots?|shooting)\b/i;
const EVENT =
  /\b(?:shooting|attack|stabbing|killing|robbery|crash|(?<!cease-?)fire|blaze|explosion|blast|bombing|collapse|derailment|accident|brawl|riot|assault|slaying|murder|assassination)s?\b/i;
/** "Third-degree murder" is what somebody is charged with. */
const CHARGE =
  /\b(?:\p{L}+-degree|attempted|capital|felony|aggravated|charged with|counts? of) (?:murder|assault|robbery|killing|assassination)s?\b/giu;
/** Of attempted murders nobody need have died. */
const TRIED = /\battempted (?:murder|killing|assassination)s?\b/giu;
const VIOLENT =
  /\b(?:shot|shoots?|shootings?|shooters?|homicides?|slay\p{L}*|killed|kills?|dead|dies?|died|murder\p{L}*|stabb\p{L}*|slain|wound\p{L}*|injur\p{L}*|hurt|crash\p{L}*|(?<!cease-?)fire|blaze|explosion|attack\p{L}*|gun\p{L}*|assault\p{L}*|assassinat\p{L}*)\b/iu;
/** A further event, an old one, or what such cases are like as a rule. */
const ELSEWHERE =
  /\b(?:last (?:year|month)|in (?:19|20)\d\d|years ago|another|other (?:cases|shootings|incidents)|similar|previous(?:ly)? shooting|unrelated|separate|statistics|nationwide|across the (?:country|nation)|in recent)\b/i;
/** One of several, or another one: no answer for all. */
const PART =
  /\b(?:(?:a|the|one) (?:second|third|fourth|fifth|sixth|seventh|other(?! (?:two|three|four|five|six|seven|eight|nine|victims|wounded))|fellow)|(?<!\bone )another|one of (?:the|them)|the latest|also (?:in|with|at|was|were))\b/i;
/** What somebody is quoted with is not the outlet's account. */
const unquoted = (text: string): string => text.replace(/[“"][^“”"]*[”"]/g, " ");
/** "No arrests have been made." shares no word with the story, and is of it where the sentences around it are. */
const isInPlace = (desk: Desk, { id, article, sentence }: Passage): boolean =>
  [0, -1, 1, -2, 2, -3, 3].some((step) => {
    const near = desk.reading.passages[id + step];
    return (
      near?.article === article &&
      Math.abs(near.sentence - sentence) <= NEAR &&
      desk.features[near.id]!.topical >= TOPICAL
    );
  });
/** Letters within which an answer comes to what it is asked for; what is told by the way, at the end of something else, is no answer. */
const LEADS_WITHIN = 85;
/** Of two answers the one that comes to it so soon is the better. */
const LEADS_SOON = 50;
/** Where in a sentence that begins is told what settles an inquiry; beyond every sentence where it is not told. */
const placeOf = ({ answer }: Inquiry, text: string): number => {
  const at = text.search(answer);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};
/** A day in May is not what may be. */
const IN_MAY = /(?<=\d )May\b|\bMay (?=\d)|(?<=\b(?:in|since|early|late|until|by) )May\b/g;
const TOPICAL = 0.3;
const NEAR = 3;
/** Answers tried for a question; the first that is understood alone and verified is taken. */
const MOST_TRIED = 4;

/** Whether a story is one of violence, whose figures are the dead, the hurt and the shots. */
export const isViolent = ({ headline }: Desk, read: readonly string[]): boolean =>
  VIOLENT.test(headline) || read.filter((text) => SHOT.test(text) || STABBED.test(text)).length > 1;
const STABBED = /\b(?:stabb(?:ed|ing)|gunm[ae]n|shootings?|gunfire)\b/i;

/** What an event is called: of several dead no one murder, and of who killed themselves as well by the name of that. */
export function eventIn(headline: string, known: string): string | undefined {
  if (SHOT.test(headline)) return "shooting";
  const [title, account] = [headline.replace(TRIED, " "), known.replace(CHARGE, " ")];
  const event = (EVENT.exec(title) ?? EVENT.exec(account))?.[0]?.toLowerCase();
  if (event === undefined || !/^(?:murder|killing|slaying)s?$/.test(event)) return event;
  const all = `${title}. ${account}`;
  if (/\bmurder[- ]suicide\b/i.test(all)) return "murder-suicide";
  return SEVERAL_KILLED.test(all) ? "killings" : event;
}
const SEVERAL_KILLED =
  /\b(?:double|triple|quadruple) (?:\p{L}+ )?(?:murders?|homicides?|killings?|slayings?|shooting)\b|\b(?:murders|killings|slayings)\b|\b(?:two|three|four|five|six|seven|eight) (?:\p{L}+ ){0,2}(?:dead|killed|slain|murdered)\b|\bkill(?:ed|ing|s) (?:two|three|four|five|six|seven|eight)\b/iu;

/** Plain matters of fact, each asked only where the reader has not been told and a sentence settles it. */
export function inquiries(desk: Desk, read: readonly string[]): Proposal[] {
  const known = read.join(" ");
  const violent = isViolent(desk, read);
  if (violent && isOfSeveralEvents(desk, read)) return [];
  const event = eventIn(desk.headline, known);
  const ranked = desk.ranked.filter(
    (p) =>
      p.words >= 5 &&
      p.words <= (violent ? 45 : 60) &&
      p.quoted < 0.5 &&
      isInPlace(desk, p) &&
      !(violent && (PART.test(p.text) || ELSEWHERE.test(p.text))),
  );
  const texts = ranked.map(({ text }) => unquoted(text));
  const cued = byCue(ranked);
  const all = [...ranked.keys()];
  const settled = (inquiry: Inquiry): Passage[] => {
    const settles = (p: Passage, text: string): boolean =>
      (inquiry.late ? inquiry.answer.test(text) : placeOf(inquiry, text) < LEADS_WITHIN) &&
      !inquiry.not?.test(text.replace(IN_MAY, " ")) &&
      (inquiry.fits?.({ text: p.text, known, texts }) ?? true) &&
      (inquiry.before || isOfThisEvent(desk, read, p)) &&
      !(inquiry.state?.test(text) && isStale(desk, p)) &&
      !(inquiry.otherwise && isToldLater(desk, inquiry.otherwise, p)) &&
      !(inquiry.overtakenBy && isOvertakenBy(desk, read, inquiry.overtakenBy(p.text), p)) &&
      !(inquiry.ahead && !isAhead(desk, p));
    const found = cuedPlaces(inquiry, cued, all)
      .filter((at) => settles(ranked[at]!, texts[at]!))
      .map((at) => ranked[at]!);
    const rank = ({ text }: Passage): number =>
      (inquiry.outright?.test(text) === false ? 2 : 0) + (placeOf(inquiry, unquoted(text)) < LEADS_SOON ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b));
  };
  return [
    ...(violent
      ? namedPeople(
          desk,
          ranked.filter((p) => isOfThisEvent(desk, read, p)),
          read,
        )
      : []),
    ...(violent ? [...INQUIRIES, ...OF_CALAMITIES] : PUBLIC_MATTERS)
      // Most have no sentence that could answer them, which costs nothing to know.
      .filter((one) => mayBeAnswered(one, cued) && arises(one, desk.headline, known))
      .flatMap((inquiry): Proposal[] => {
        if (inquiry.ofEvent && !event) return [];
        const asked = settled(inquiry)
          .slice(0, MOST_TRIED)
          .map((passage) => ({ passage, question: inquiry.question(`the ${event}`, passage.text, known) }));
        // One matter is asked for once, in the words that the best answer calls for that is understood and verified.
        return asked
          .flatMap(({ question, passage }) => (question === undefined ? [] : [{ question, passage }]))
          .map(({ question, passage }, rank) => ({
            question,
            matter: String(inquiry.answer),
            kind: inquiry.kind ?? "fact",
            value: inquiry.value + matter(desk, asked[0]!.passage) / 2 - rank / 100,
            told: [passage],
            fixed: true,
          }));
      }),
  ];
}

const CUES: ReadonlySet<string> = new Set(
  [...INQUIRIES, ...OF_CALAMITIES, ...PUBLIC_MATTERS].flatMap(({ cues }) => cues ?? []),
);

/** Which of these passages have each cue. */
function byCue(passages: readonly Passage[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  passages.forEach(({ text }, at) => {
    for (const word of text.toLowerCase().match(/[\p{L}&-]+/gu) ?? [])
      if (CUES.has(word)) found.set(word, (found.get(word) ?? new Set()).add(at));
  });
  return found;
}

/** Places of the passages that have one of an inquiry's cues, in order; of all where it has none. */
const cuedPlaces = (
  { cues }: Inquiry,
  cued: ReadonlyMap<string, ReadonlySet<number>>,
  all: readonly number[],
): readonly number[] =>
  cues ? [...new Set(cues.flatMap((cue) => [...(cued.get(cue) ?? [])]))].sort((a, b) => a - b) : all;

const mayBeAnswered = ({ cues }: Inquiry, cued: ReadonlyMap<string, unknown>): boolean =>
  cues === undefined || cues.some((cue) => cued.has(cue));

const arises = ({ told, needs, skip }: Inquiry, headline: string, known: string): boolean =>
  (needs?.test(known) ?? true) && !told.test(known) && !(skip?.(headline, known) ?? false);
