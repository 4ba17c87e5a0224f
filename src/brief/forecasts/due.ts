import { sharedCount } from "../../text/shared-count.js";
import { type DatedOutlook, datedOutlookOf, type Outlooking } from "../extractive/forecast/outlook.js";
import { dayNumber } from "../reading/calendar.js";
import type { Passage } from "../reading/passage.js";
import { wordsOf } from "../reading/reading.js";
import { awaitedIn } from "./awaited.js";
import { periodOf } from "./foreseen.js";
import { type Awaited, later, type Outcome, outcomeOf } from "./outcome.js";

/** A dated forecast as an article makes it. */
export interface Dated {
  readonly passage: Passage;
  readonly outlook: DatedOutlook;
  /** When the article appeared. */
  readonly made: string;
  /** What would resolve it; absent where its words do not tell that apart. */
  readonly awaited: Awaited | undefined;
}

/** A forecast whose day has come, with what later coverage says of it. */
export interface Due extends Dated {
  /** The words that resolve it; absent while it is open. */
  readonly resolved?: Resolved;
}

export interface Resolved {
  readonly passage: Passage;
  readonly outcome: Outcome;
}

const publishedOf = ({ reading }: Outlooking, passage: Passage): string =>
  reading.articles[passage.article]!.article.published ?? "";

const inOrder = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

/** Dated forecasts of the articles, oldest first; of several that foresee the same for the same day, the first. */
export function datedForecasts(desk: Outlooking): Dated[] {
  const { vocabulary } = desk.reading;
  const all: Dated[] = [];
  for (const passage of desk.reading.passages) {
    const outlook = datedOutlookOf(desk, passage);
    if (!outlook) continue;
    const made = publishedOf(desk, passage);
    const said = {
      text: passage.text,
      quote: wordsOf(desk.reading, passage),
      published: made,
      deadline: outlook.deadline,
    };
    all.push({ passage, outlook, made, awaited: awaitedIn(said, vocabulary) });
  }
  all.sort((a, b) => inOrder(a.made, b.made) || a.passage.id - b.passage.id);
  const kept: Dated[] = [];
  for (const one of all) if (!kept.some((other) => foreseeSame(one, other))) kept.push(one);
  return kept;
}

const nameOf = ({ awaited }: Dated): string => {
  const { acts = [], actors = [], subject = [] } = awaited?.foreseen ?? {};
  return awaited ? `${acts[0]} ${actors.join(" ")} ${subject.join(" ")}` : "";
};

function foreseeSame(a: Dated, b: Dated): boolean {
  if (a.outlook.deadline !== b.outlook.deadline) return false;
  if (a.awaited && nameOf(a) === nameOf(b)) return true;
  const [one, other] = [a.passage.terms, b.passage.terms];
  return sharedCount(one, other) / Math.min(one.size, other.size) >= 0.6;
}

/**
 * Forecasts of `from` whose day had come by `today`, each with the first later words of `reports` that resolve it. A forecast is
 * resolved only where the same actor did (or plainly did not do) the same, at the time foreseen; otherwise it stays open.
 */
export function dueForecasts(from: Outlooking, reports: Outlooking, today: string): Due[] {
  const due = datedForecasts(from).filter(({ outlook }) => periodOf(outlook.deadline)[1] <= dayNumber(today));
  return due.map((one) => {
    const resolved = one.awaited && resolvedBy(one.awaited, candidatesFor(one.awaited, reports), reports);
    return resolved ? { ...one, resolved } : one;
  });
}

/** Longest sentence, in words, that is read as a report of one event. */
const MOST_WORDS = 50;

function resolvedBy(awaited: Awaited, candidates: readonly Passage[], reports: Outlooking): Resolved | undefined {
  const found: Resolved[] = [];
  for (const passage of candidates) {
    const published = publishedOf(reports, passage);
    if (published === "" || passage.words > MOST_WORDS || !later(awaited, { published })) continue;
    const outcome = outcomeOf(
      awaited,
      { words: wordsOf(reports.reading, passage), published },
      reports.reading.vocabulary,
    );
    if (outcome) found.push({ passage, outcome });
  }
  found.sort(
    (a, b) => inOrder(publishedOf(reports, a.passage), publishedOf(reports, b.passage)) || a.passage.id - b.passage.id,
  );
  // Words that contradict each other resolve nothing.
  return found.every(({ outcome }) => outcome.outcome === found[0]!.outcome.outcome) ? found[0] : undefined;
}

/** Passages that share a telling word with what is awaited. */
function candidatesFor({ foreseen: { object, subject, actors } }: Awaited, { reading }: Outlooking): Passage[] {
  const telling = [...object, ...subject, ...(object.length === 0 ? actors.map(reading.vocabulary.stem) : [])];
  return reading.passages.filter(({ terms }) => telling.some((term) => terms.has(term)));
}
