import { appeared } from "../../model/index.js";
import { type Casualty, type CasualtyCount, countsInSentence, type Sentenced } from "./casualty-counts.js";
import { impliedCount } from "./implied-casualties.js";

/** In sentences: casualties that an outlet leads with stand within these. */
const LEAD_SENTENCES = 8;
/**
 * Counts of casualties of an article that stand for a whole, from its title and its first sentences, in that order. Parts ("two of
 * them"), other events and figures from the distant past are left out.
 */
function casualtiesOf({ article, annotations }: Sentenced): CasualtyCount[] {
  if (SEVERAL_EVENTS.test(article.title)) return [];
  const counts = countsInSentence(article.title, -1);
  let gunman = GUNMAN.test(article.title);
  for (const [index, sentence] of annotations.sentences.slice(0, LEAD_SENTENCES).entries()) {
    if (sentence.end - sentence.start > 600) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    gunman ||= GUNMAN.test(text);
    for (const count of countsInSentence(text, index))
      counts.push({ ...count, start: sentence.start + count.start, end: sentence.start + count.end });
  }
  if (!counts.some(({ measure }) => measure === "killed")) counts.push(...impliedCount(article, annotations.sentences));
  // The one who did it, dead as well: some count him, some do not.
  return gunman
    ? counts.map((one) => (one.measure === "killed" ? { ...one, low: one.low - 1, high: one.high + 1 } : one))
    : counts;
}

const GUNMAN =
  /\b(?:himself|herself|suicide|own life|(?:gunman|shooter|suspect|attacker|assailant|bomber)s? (?:is|was|were|are|also|dead|died|killed)|(?:killed|shot|shot dead) by (?:police|officers|deputies)|(?:he|she) was (?:shot and )?killed|including the (?:gunman|shooter|suspect|attacker)|including (?:gunman|shooter|suspect|attacker))\b/i;

/** In sentences. */
const EARLY = 2;

/** Counts further apart than by this factor speak of different things: a city and a region, a day and a year. */
const FAR = 3;

/** A title for several events: its article counts them together, or one after another. */
const SEVERAL_EVENTS = /\b(?:shootings|homicides|weekend|slayings|murders|crime|violence)\b/i;

/** The counts that an outlet leads with: those of the title and its first two sentences, else those further down. */
function leading(counts: readonly CasualtyCount[], measure: Casualty): CasualtyCount[] {
  const all = counts.filter((count) => count.measure === measure);
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
 * Pairs of articles of one story that disagree on a count: no count that one gives of it fits any that the other gives. An outlet
 * that gives two values itself contradicts nobody who gives either.
 */
export function casualtyConflicts(articles: readonly Sentenced[]): CasualtyConflict[] {
  const read = articles.map((one) => ({
    articleId: one.article.id,
    at: appeared(one.article),
    counts: casualtiesOf(one),
  }));
  const conflicts: CasualtyConflict[] = [];
  for (const measure of ["killed", "injured", "missing", "shot"] as const) {
    read.forEach((a, index) => {
      for (const b of read.slice(index + 1)) {
        const ours = leading(a.counts, measure);
        const theirs = leading(b.counts, measure);
        // Some count the one who died later among the injured.
        const hit = (counts: readonly CasualtyCount[], other: readonly CasualtyCount[]) =>
          measure === "injured" && counts.some((x) => x.measure === "shot" && other.some((y) => overlap(x, y)));
        const [first, second] = [ours[0], theirs[0]];
        if (!first || !second || (first.summed && second.summed)) continue;
        if (Math.max(first.value, second.value) >= FAR * Math.min(first.value, second.value)) continue;
        if (ours.some((x) => theirs.some((y) => overlap(x, y))) || hit(a.counts, theirs) || hit(b.counts, ours))
          continue;
        const days = (Date.parse(b.at) - Date.parse(a.at)) / DAY;
        const grows = days >= 1 ? second.value > first.value : days <= -1 && first.value > second.value;
        const side = (one: typeof a, count: CasualtyCount) => ({ articleId: one.articleId, at: one.at, count });
        conflicts.push({ measure, a: side(a, first), b: side(b, second), kind: grows ? "moves" : "differs" });
      }
    });
  }
  return conflicts;
}
