import { expect, it } from "vitest";
import { briefOfReports } from "../story-brief.js";

const brief = briefOfReports(
  [
    [
      "Courrier",
      "Un train déraille à Saint-Orvain : douze blessés",
      [
        "Un train régional a déraillé mercredi matin à Saint-Orvain, faisant douze blessés, a annoncé la préfète Maëlle Destouches. Le convoi transportait 84 passagers. « Le pire a été évité », a-t-elle déclaré. La ligne vers Quernay restera fermée jusqu'à vendredi.",
      ],
      "2026-06-03T08:00:00Z",
    ],
    [
      "Gazette",
      "Déraillement à Saint-Orvain, douze blessés parmi les 84 passagers",
      [
        "Douze personnes ont été blessées mercredi dans le déraillement d'un train régional à Saint-Orvain, selon la préfète Maëlle Destouches. Les 84 passagers ont été évacués. La circulation vers Quernay est interrompue jusqu'à vendredi.",
      ],
      "2026-06-03T09:30:00Z",
    ],
  ],
  undefined,
  "fr",
);

it("puts sentences of another language behind a colon, as they stand, and into no English clause", () => {
  const said = brief.whatThePapersSay.outlets.flatMap(({ statements }) => statements.map(({ text }) => text));
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text).toMatch(/: \p{Lu}/u);
});
