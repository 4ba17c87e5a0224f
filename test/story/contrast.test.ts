import { expect, it } from "vitest";
import { opposed } from "../../src/story/contrast.js";
import { Desk } from "../../src/story/desk.js";
import { createStoryFormer } from "../../src/story/index.js";
import { type LiveArticle, liveArticle } from "../../src/story/live-article.js";
import { defaultSettings } from "../../src/story/settings.js";
import { article, original } from "./fixtures.js";

const OPENINGS = [
  "Officials said",
  "Residents said",
  "State television said",
  "A relief agency said",
  "Witnesses said",
];

/** Five reports on an earthquake on one island, in nearly the same words. */
const quake = (id: string, magnitude: string, hurt: string, metres: string) =>
  OPENINGS.map((opening, at) =>
    article(
      `${id}${at}`,
      "Earthquake shakes Qeshm island in southern Iran",
      `${opening} a ${magnitude} magnitude earthquake shook Qeshm island and damaged houses in the villages. ${hurt} people were hurt. The quake struck ${metres} metres deep.`,
    ),
  );

it("keeps groups apart that each have figures of their own: magnitude, injured, depth", () => {
  const former = createStoryFormer();
  const [one, other] = [quake("a", "5.6", "63", "1900"), quake("b", "6.1", "114", "2700")];
  for (const item of [...one, ...other]) former.add(item, original(item.article.id));
  expect(former.storyOf("a0")).toBe(former.storyOf("a4"));
  expect(former.storyOf("b0")).toBe(former.storyOf("b4"));
  expect(former.storyOf("a0")).not.toBe(former.storyOf("b0"));
});

const desk = new Desk(defaultSettings);
const NO_TERMS = desk.pages.take(0);

/** Articles without dates and terms, that speak of these years; NaN for one that names none. */
const speakingOf = (...years: number[]): LiveArticle[] =>
  years.map((year, at) =>
    liveArticle(NO_TERMS, {
      ...{ id: `a${at}`, at, language: "en", time: "", day: Number.NaN, year },
      ...{ logLength: 0, crowd: 0, copyOf: undefined, vector: undefined },
    }),
  );

it.each([
  ["of two events", [2003, 1998, 2003, Number.NaN], [2012, 2011, 2012, 2011], true],
  ["of which a few of the later ones name old ones only", [2003, 1998, 2003, 2001], [2012, 2003, 2012, 2011], true],
  ["of both in either", [2003, 2012, 2003, 1998], [2012, 2011, 2003, 2012], false],
  ["around New Year", [2011, 2011, 2011, 2010], [2012, 2012, 2012, 2012], false],
  ["named by too few", [2003, Number.NaN, Number.NaN, Number.NaN], [2012, 2012, Number.NaN, Number.NaN], false],
  ["of too few articles", [2003, 2003, 2003], [2012, 2012, 2012], false],
] as const)("looks at the years that undated reports speak of: %s", (_, one, other, apart) => {
  expect(opposed(speakingOf(...one), speakingOf(...other), desk)).toBe(apart);
  expect(opposed(speakingOf(...other), speakingOf(...one), desk)).toBe(apart);
});

it("remembers the years in a saved state", () => {
  const [one, other] = [quake("a", "5.6", "63", "1900"), quake("b", "6.1", "114", "2012")];
  const items = [...one, ...other];
  const [whole, first] = [createStoryFormer(), createStoryFormer()];
  for (const item of items) whole.add(item, original(item.article.id));
  for (const item of items.slice(0, 7)) first.add(item, original(item.article.id));
  const rest = createStoryFormer({}, JSON.parse(JSON.stringify(first.snapshot())));
  for (const item of items.slice(7)) rest.add(item, original(item.article.id));
  expect(rest.snapshot()).toEqual(whole.snapshot());
});
