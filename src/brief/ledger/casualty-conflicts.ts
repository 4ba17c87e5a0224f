import { appeared } from "../../model/index.js";
import { type CasualtyCount, countsInSentence, type Sentenced } from "./casualty-counts.js";
import type { Casualty } from "./casualty-words.js";
import { impliedCount } from "./implied-casualties.js";

/** In sentences: casualties that an outlet leads with stand within these. */
const LEAD_SENTENCES = 8;
/** In sentences: further down a count can still excuse. */
const READ_SENTENCES = 60;
/** What an article says of casualties, and whether the one who did it is dead as well. */
interface Told {
  readonly counts: readonly CasualtyCount[];
  readonly gunman: boolean;
}

/** Counts of casualties of an article, from its title and its first sentences, in that order. */
function casualtiesOf({ article, annotations }: Sentenced): Told {
  const several = SEVERAL_EVENTS.test(article.title);
  const counts = countsInSentence(article.title, -1);
  let gunman = GUNMAN.test(article.title);
  let before = "";
  for (const [index, sentence] of annotations.sentences.slice(0, READ_SENTENCES).entries()) {
    if (sentence.end - sentence.start > 600) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    gunman ||= GUNMAN.test(text);
    for (const count of countsInSentence(text, index, before))
      counts.push({
        ...count,
        sure: count.sure && index < LEAD_SENTENCES && !several,
        start: sentence.start + count.start,
        end: sentence.start + count.end,
      });
    before = text;
  }
  if (!counts.some(({ measure }) => measure === "killed")) counts.push(...impliedCount(article, annotations.sentences));
  return { counts, gunman };
}

/** The one who did it, dead as well: some count him, some do not. All dead are counted, him included, as far as the words tell. */
function withGunman(counts: readonly CasualtyCount[], dead: boolean): CasualtyCount[] {
  return counts.map((one) => {
    if (one.measure !== "killed" || one.gunman === "counted") return one;
    if (one.gunman === "beside") return { ...one, low: one.low + 1, high: one.high + 1 };
    return dead ? { ...one, high: one.high + 1 } : one;
  });
}

const GUNMAN =
  /\b(?:himself|herself|suicide|own life|(?:gunman|shooter|suspect|attacker|assailant|bomber)s? (?:is|was|were|are|also|dead|died|killed)|(?:killed|shot|shot dead) by (?:police|officers|deputies)|(?:he|she) was (?:shot and )?killed|including (?:the )?(?:gunman|shooter|suspect|attacker))\b/i;

/** In sentences. */
const EARLY = 2;

/** Counts further apart than by this factor speak of different things: a city and a region, a day and a year. */
const FAR = 3;

/** A title for several events: its article counts them together, or one after another. */
const SEVERAL_EVENTS = /\b(?:shootings|homicides|weekend|slayings|murders|crime|violence)\b/i;

/** The counts that an outlet leads with: those of the title and its first two sentences, else those further down. */
function leading(counts: readonly CasualtyCount[], measure: Casualty): CasualtyCount[] {
  const all = counts.filter((count) => count.sure && count.measure === measure);
  const early = all.filter((count) => count.sentence < EARLY);
  return early.length > 0 ? early : all;
}

/** Two articles whose leading counts cannot both be true. */
export interface CasualtyConflict {
  readonly measure: Casualty;
  readonly a: { readonly articleId: string; readonly at: string; readonly count: CasualtyCount };
  readonly b: CasualtyConflict["a"];
  /** `moves`: the later is larger and came at least a day after; `differs`: given at about the same time, or going back. */
  readonly kind: "differs" | "moves";
}

const DAY = 86_400_000;
const overlap = (x: CasualtyCount, y: CasualtyCount): boolean => x.low <= y.high && y.low <= x.high;

/**
 * Whether another article gives, anywhere and however doubtfully, a count that fits one of these. Where somebody died later, some count
 * him among the injured: beside no count of dead, injured are as many as were shot.
 */
function excused(counts: readonly CasualtyCount[], measure: Casualty, others: readonly CasualtyCount[]): boolean {
  const leads = counts.filter((one) => one.sure);
  const both = measure === "injured" && !leads.some((one) => one.measure === "killed");
  return leading(leads, measure).some((x) =>
    others.some((y) => (y.measure === measure || (both && y.measure === "shot")) && overlap(x, y)),
  );
}

/**
 * Pairs of articles of one story that disagree on a count: no count that one gives of it fits any that the other gives. An outlet
 * that gives two values itself contradicts nobody who gives either.
 */
export function casualtyConflicts(articles: readonly Sentenced[]): CasualtyConflict[] {
  const read = articles.map((one) => ({ articleId: one.article.id, at: appeared(one.article), ...casualtiesOf(one) }));
  return (["killed", "injured", "missing", "shot"] as const).flatMap((measure) =>
    read.flatMap((a, index) => read.slice(index + 1).flatMap((b) => compare(a, b, measure) ?? [])),
  );
}

type ReadArticle = Told & { readonly articleId: string; readonly at: string };

function compare(a: ReadArticle, b: ReadArticle, measure: Casualty): CasualtyConflict | undefined {
  const dead = a.gunman || b.gunman;
  const [all, others] = [withGunman(a.counts, dead), withGunman(b.counts, dead)];
  const [ours, theirs] = [leading(all, measure), leading(others, measure)];
  const [first, second] = [ours[0], theirs[0]];
  if (!first || !second || (first.summed && second.summed)) return undefined;
  if (Math.max(first.value, second.value) >= FAR * Math.min(first.value, second.value)) return undefined;
  if (excused(all, measure, others) || excused(others, measure, all)) return undefined;
  const days = (Date.parse(b.at) - Date.parse(a.at)) / DAY;
  const grows = days >= 1 ? second.value > first.value : days <= -1 && first.value > second.value;
  const side = (one: ReadArticle, count: CasualtyCount) => ({ articleId: one.articleId, at: one.at, count });
  return { measure, a: side(a, first), b: side(b, second), kind: grows ? "moves" : "differs" };
}
