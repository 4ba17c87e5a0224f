import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { StoryEvent } from "../../src/model/story.js";
import { eventDays } from "../../src/story/event-days.js";
import { createStoryFormer, type StoryFormer } from "../../src/story/index.js";
import { article, original } from "./fixtures.js";

const published = "2026-05-05T10:00:00Z";
const report = (id: string, language: string, title: string, text: string) =>
  article(id, title, text, { language, published });

const reports = [
  report(
    "es-1",
    "es",
    "Incendio en una fábrica de Villarroya deja cuatro muertos",
    "Cuatro trabajadores murieron en el incendio de una fábrica de muebles de Villarroya, según los bomberos. El fuego comenzó en el almacén.",
  ),
  report(
    "fr-1",
    "fr",
    "Le parlement de Montclar adopte la réforme des retraites",
    "Les députés de Montclar ont adopté la réforme des retraites par 112 voix contre 97 après un long débat. Les syndicats appellent à la grève.",
  ),
  report(
    "de-1",
    "de",
    "Zug entgleist bei Oberlauingen, zwölf Verletzte",
    "Bei Oberlauingen ist ein Regionalzug entgleist. Zwölf Fahrgäste wurden verletzt, die Strecke bleibt nach Angaben der Polizei gesperrt.",
  ),
  report(
    "pt-1",
    "pt",
    "Greve dos professores fecha escolas em Vilarinho",
    "A greve dos professores fechou as escolas de Vilarinho. O sindicato pede um aumento dos salários e a ministra recusa negociar.",
  ),
  report(
    "es-2",
    "es",
    "Mueren cuatro trabajadores al arder una fábrica de muebles",
    "El incendio de la fábrica de muebles de Villarroya causó la muerte de cuatro trabajadores. Los bomberos creen que el fuego empezó en el almacén.",
  ),
  report(
    "fr-2",
    "fr",
    "Montclar : la réforme des retraites adoptée par les députés",
    "La réforme des retraites a été adoptée par 112 voix contre 97 au parlement de Montclar. Les syndicats veulent une grève dès jeudi.",
  ),
  report(
    "de-2",
    "de",
    "Zwölf Verletzte nach Zugunglück in Oberlauingen",
    "Ein entgleister Regionalzug hat bei Oberlauingen zwölf Fahrgäste verletzt. Die Polizei hält die Strecke gesperrt.",
  ),
  report(
    "pt-2",
    "pt",
    "Professores de Vilarinho em greve por aumento dos salários",
    "As escolas de Vilarinho estão fechadas pela greve dos professores, que pedem um aumento dos salários. A ministra recusa negociar com o sindicato.",
  ),
];

describe("stories in other languages", () => {
  const former = createStoryFormer();
  for (const item of reports) former.add(item, original(item.article.id));

  it.each(["es", "fr", "de", "pt"])("puts two reports in one language together: %s", (language) => {
    expect(former.storyOf(`${language}-2`)).toBe(former.storyOf(`${language}-1`));
  });

  it("keeps the events apart", () => {
    expect(former.stories()).toHaveLength(4);
  });
});

/** Invented reports of twelve events, each in two to four languages; some events follow another, in the same place or of the same people. */
const parallel = readFileSync(new URL("parallel-reports.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Record<"event" | "language" | "published" | "title" | "text", string>)
  .sort((a, b) => (a.published < b.published ? -1 : 1))
  .map(({ event, language, published, title, text }) =>
    article(`${event} ${language}`, title, text, { language, published }),
  );
const eventOf = (id: string): string => id.split(" ")[0]!;
const languageOf = (id: string): string => id.split(" ")[1]!;

/** Pairs of reports in two languages whose stories lead to each other. */
function linked(former: StoryFormer): string[] {
  const stories = new Map(former.stories().map((story) => [story.id, story]));
  const pairs = [...stories.values()].flatMap(({ articleIds, counterparts = [] }) =>
    articleIds.flatMap((one) =>
      counterparts.flatMap((id) => stories.get(id)!.articleIds.map((other) => [one, other].sort().join(" = "))),
    ),
  );
  return [...new Set(pairs)].sort();
}

describe("one event in several languages", () => {
  const former = createStoryFormer();
  const events: StoryEvent[] = parallel.flatMap((item) => former.add(item, original(item.article.id)));

  it("is one story a language", () => {
    for (const { articleIds } of former.stories())
      expect(new Set(articleIds.map(languageOf)).size, articleIds.join()).toBe(1);
  });

  it("links the stories, and no others", () => {
    const ids = parallel.map(({ article: { id } }) => id);
    const wanted = ids.flatMap((one) =>
      ids
        .filter((other) => one < other && eventOf(one) === eventOf(other))
        .map((other) => [one, other].sort().join(" = ")),
    );
    expect(wanted.length).toBeGreaterThan(30);
    const found = linked(former);
    expect(wanted.filter((pair) => !found.includes(pair))).toEqual([]);
    // A story may hold two events of its language that belong to one matter.
    const wrong = found.filter((pair) => !wanted.includes(pair) && !mayShareStory(former, pair));
    expect(wrong).toEqual([]);
  });

  it("says once what spoke for each link", () => {
    const links = events.filter((event) => event.kind === "linked");
    const pairs = links.map(({ storyId, other }) => [storyId, other].sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { evidence } of links) expect(evidence.parts.names).toBeGreaterThan(0);
  });

  it("goes on from a snapshot as if there had been no break", () => {
    const half = Math.floor(parallel.length / 2);
    const first = createStoryFormer();
    for (const item of parallel.slice(0, half)) first.add(item, original(item.article.id));
    const second = createStoryFormer({}, JSON.parse(JSON.stringify(first.snapshot())));
    const later = parallel.slice(half).flatMap((item) => second.add(item, original(item.article.id)));
    expect(second.stories()).toEqual(former.stories());
    expect(later).toEqual(events.slice(events.length - later.length));
  });
});

/** Whether each of two reports stands in a story with one of the other's event. */
function mayShareStory(former: StoryFormer, pair: string): boolean {
  const [one, other] = pair.split(" = ") as [string, string];
  const eventsWith = (id: string): string[] => (former.articlesOf(former.storyOf(id)!) ?? []).map(eventOf);
  return eventsWith(one).includes(eventOf(other)) || eventsWith(other).includes(eventOf(one));
}

it.each([
  ["es", "El lunes 4 de mayo y ayer", ["5/4"]],
  ["fr", "Le 1er mai ; aujourd'hui, lundi", ["5/1", "5/4", "5/5"]],
  ["de", "Am Montagabend und am 1. Mai; er wird am Mittwoch sprechen", ["5/1", "5/4", "5/6"]],
  ["pt", "nesta segunda-feira, 4 de maio", ["5/4"]],
  ["it", "lunedì 4 maggio", ["5/4"]],
  ["nl", "op 30.4.2026", ["4/30"]],
  ["not a language", "4 de mayo", []],
])("reads the days of a text in its language: %s", (language, text, days) => {
  const tuesday = Date.UTC(2026, 4, 5) / 86_400_000;
  const written = [...eventDays(text, tuesday, language)]
    .sort((a, b) => a - b)
    .map((day) => `${Math.floor((day - 1) / 31) + 1}/${((day - 1) % 31) + 1}`);
  expect(written).toEqual(days);
});
