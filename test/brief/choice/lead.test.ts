import { expect, it } from "vitest";
import { leadsOf } from "../../../src/brief/choice/lead.js";
import { measure } from "../../../src/brief/choice/score.js";
import { movedFigures } from "../../../src/brief/figures/moved-figures.js";
import type { Likeness } from "../../../src/brief/likeness/likeness.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../annotated-article.js";
import { annotate } from "../story-brief.js";

const article = (id: string, published: string, text: string) =>
  annotatedArticle({ id, outlet: "The Ledger", title: "", published, text });

/** What each article that comes later is worth less. */
const LATER = 5;
const leadsWhere = (...texts: ReadonlyArray<readonly [day: string, text: string]>): string[] =>
  leadsWorth(LATER, texts);
const leadsWorth = (later: number, texts: ReadonlyArray<readonly [day: string, text: string]>): string[] => {
  const articles = texts.map(([day, text], i) => {
    const one = article(`a${i}`, `${day}T09:00:00Z`, text).article;
    return { article: one, annotations: annotate(one) };
  });
  const days = texts.map(([day]) => day).sort();
  const story = { id: "s", articleIds: articles.map((a) => a.article.id), started: days[0]!, updated: days.at(-1)! };
  const reading = readStory({
    ...{ story: { ...story, thread: [] }, articles, copies: new Map(), earlier: [], created: days.at(-1)! },
  });
  // The older a sentence, the more it is worth but for its age.
  const scores = reading.passages.map(({ article: at }) => 10 - later * at);
  const likeness = { supporters: () => [] } as unknown as Likeness;
  return leadsOf({ reading, likeness, features: measure(reading), scores }, movedFigures(reading, [])).map(
    ({ text }) => text,
  );
};

it("opens with no state of the day before, where no article has a title", () => {
  const newer = "Divers shut the new gate of the harbour dock in Saltreach and stopped the water in the dock.";
  const state = "Divers in Saltreach are preparing to shut the new gate of the harbour dock to stop the water.";
  const deed = "Divers in Saltreach brought the new gate of the harbour dock to the quay to stop the water.";
  expect(leadsWhere(["2026-03-10", state], ["2026-03-11", newer])).toEqual([newer]);
  expect(leadsWhere(["2026-03-10", deed], ["2026-03-11", newer])).toEqual([deed, newer]);
});

it("opens with no running total that another report of the same day has passed", () => {
  const day = "2026-03-10";
  const older = "A ship is held off Saltreach after coming from Marr, where a fever has caused at least 60 deaths.";
  const newer = "The harbour doctor of Saltreach said at least 80 people had died of the fever in Marr.";
  expect(leadsWhere([day, older], [day, newer])).toEqual([newer]);
  // Of a count that is no running total nobody can tell whether it is of the whole.
  const part = "A ship is held off Saltreach after coming from Marr, where a fever has caused 60 deaths.";
  expect(leadsWhere([day, part], [day, newer])).toHaveLength(2);
});

it("opens with nobody's surname while another sentence can", () => {
  const text =
    "Olan Dray is the harbour master of Saltreach, and the dock is his. Dray said the dock of Saltreach would stay shut.";
  const named = "Ida Brandt said the dock of Saltreach would stay shut, and the harbour with it.";
  const day = "2026-03-10T09:00:00Z";
  const articles = [article("a0", day, text), article("a1", day, named)].map((one) => ({
    article: one.article,
    annotations: annotate(one.article),
  }));
  const story = { id: "s", articleIds: ["a0", "a1"], started: day, updated: day, thread: [] };
  const reading = readStory({ story, articles, copies: new Map(), earlier: [], created: day });
  const scores = reading.passages.map(({ text: words }) => (words.startsWith("Dray") ? 2.7 : 2));
  const likeness = { supporters: () => [] } as unknown as Likeness;
  const leads = leadsOf({ reading, likeness, features: measure(reading), scores }, movedFigures(reading, [])).map(
    ({ text: words }) => words,
  );
  expect(leads[0]).toBe(named);
  expect(leads.some((words) => words.startsWith("Dray said"))).toBe(true);
});

it("opens with no place in a thing that was told before, nor with a word on what it tells", () => {
  const day = "2026-03-10";
  const news = "Divers shut the new gate of the harbour dock in Saltreach and stopped the water in the dock.";
  const first = (text: string): string =>
    leadsWorth(0.5, [
      [day, text],
      [day, news],
    ])[0]!;
  expect(first("In the older picture of the dock, three gates of Saltreach stood in the water of the harbour.")).toBe(
    news,
  );
  expect(first("Oddly the new gate of the dock in Saltreach stood in the water of the harbour for a year.")).toBe(news);
  const latest = "In the latest accident at the dock, three gates of Saltreach fell into the water of the harbour.";
  expect(first(latest)).toBe(latest);
});
