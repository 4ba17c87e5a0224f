import { type CasualtyCount, countsInSentence, type Sentenced } from "./casualty-counts.js";
import type { Casualty } from "./casualty-words.js";
import { impliedCount } from "./implied-casualties.js";

/** In sentences: casualties that an outlet leads with stand within these. */
const LEAD_SENTENCES = 8;
/** In sentences: further down a count can still excuse. */
const READ_SENTENCES = 60;
/** What an article says of casualties, and whether the one who did it is dead as well. */
export interface Told {
  readonly counts: readonly CasualtyCount[];
  readonly gunman: boolean;
}

/** Every section of a brief asks for the same article. */
const known = new WeakMap<Sentenced["annotations"], Told>();

/** Counts of casualties of an article, from its title and its first sentences, in that order. */
export function casualtiesOf(article: Sentenced): Told {
  const told = known.get(article.annotations) ?? read(article);
  known.set(article.annotations, told);
  return told;
}

function read({ article, annotations }: Sentenced): Told {
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
        sure: count.sure && index < LEAD_SENTENCES && !several && !isLongAgo(text, article),
        start: sentence.start + count.start,
        end: sentence.start + count.end,
      });
    before = text;
  }
  if (!counts.some(({ measure }) => measure === "killed")) counts.push(...impliedCount(article, annotations.sentences));
  return { counts, gunman };
}

/** In years: a trial may be held the year after, or the one after that; what was longer ago is another event. */
const LONG = 2;

/** Whether the words are of a year long before the article. */
function isLongAgo(text: string, article: Sentenced["article"]): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const now = Number(article.published?.slice(0, 4));
  return years.length > 0 && years.every((year) => now - Number(year) > LONG);
}

const GUNMAN =
  /\b(?:himself|herself|suicide|own life|(?:gunman|shooter|suspect|attacker|assailant|bomber)s? (?:is|was|were|are|also|dead|died|killed)|(?:killed|shot|shot dead) by (?:police|officers|deputies)|(?:he|she) was (?:shot and )?killed|including (?:the )?(?:gunman|shooter|suspect|attacker))\b/i;

/** In sentences. */
const EARLY = 2;

/** A title for several events: its article counts them together, or one after another. */
const SEVERAL_EVENTS = /\b(?:shootings|homicides|weekend|slayings|murders|crime|violence)\b/i;

/** The counts that an outlet leads with: those of the title and its first two sentences, else those further down. */
export function leading(counts: readonly CasualtyCount[], measure: Casualty): CasualtyCount[] {
  const all = counts.filter((count) => count.sure && count.measure === measure);
  const early = all.filter((count) => count.sentence < EARLY);
  return early.length > 0 ? early : all;
}
