import { describe, expect, it } from "vitest";
import { createStoryFormer } from "../../src/story/index.js";
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

  it("puts reports in two languages together that share their names, numbers and days", () => {
    const made = createStoryFormer();
    const spanish = report(
      "es",
      "es",
      "Ingrith Sollas y Bram Oxtoby firman en Norvale",
      "Ingrith Sollas y Bram Oxtoby firmaron en Norvale por 4150 Eskerby Halden Pellin, 36 Tarnwater, 5 May 2026.",
    );
    const english = report(
      "en",
      "en",
      "Ingrith Sollas and Bram Oxtoby sign at Norvale",
      "Ingrith Sollas and Bram Oxtoby signed at Norvale for 4150 Eskerby Halden Pellin, 36 Tarnwater, 5 May 2026.",
    );
    for (const item of [spanish, english]) made.add(item, original(item.article.id));
    expect(made.storyOf("en")).toBe(made.storyOf("es"));
  });
});
