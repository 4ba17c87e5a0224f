import { expect, it } from "vitest";
import { createStoryFormer } from "../../src/story/index.js";
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
