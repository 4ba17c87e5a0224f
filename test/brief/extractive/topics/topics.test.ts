import { describe, expect, it } from "vitest";
import { briefOfReports } from "../../story-brief.js";

const account = [
  "The port of Saltreach was closed on Sunday by the mayor of Saltreach, Ada Brandt, after a crane fell onto the north quay.",
  "Nobody was hurt when the crane fell, Ada Brandt said in Saltreach.",
];
const cards = (...more: readonly string[]): Map<string, string> =>
  new Map(
    briefOfReports([
      ["Ledger", "Saltreach port closed after crane falls", [...account, ...more]],
      ["Courier", "Crane falls and closes Saltreach port", [...account, ...more]],
    ]).topics.map(({ name, description }) => [name, description]),
  );

describe("More on these topics", () => {
  it("is a who's who of those whom several voices name, on a page so long that its reader may have lost them", () => {
    const past = [
      "In May 2019 the port of Saltreach bought the crane from a yard in Ardova for two million crowns.",
      "A storm in January 2021 tore the roof off a shed in the port of Saltreach and sank four barges.",
      "On 3 March 2024 an inspector found cracks in the foot of the crane at the port of Saltreach.",
      "In June 2025 dockers at the port of Saltreach walked out over unpaid hours and old machines.",
      "Freighters for Saltreach will be sent to Ardova until June, the Port Authority said on Monday.",
      "Fishing crews lost a morning's catch, and buyers from the hotels of Saltreach went home without a box.",
      "Insurers from Ardova want to see the cracks before anybody pays for a new quay, a broker said.",
      "Two hundred dockers in Saltreach are without work, and their union wants wages for the days lost.",
    ];
    expect(cards(...past).get("Ada Brandt")).toMatch(/“the mayor of Saltreach”/);
    expect(cards().get("Ada Brandt")).toBeUndefined();
  });

  it("repeats nothing that the page has said of anybody else", () => {
    const brief = briefOfReports([
      ["Ledger", "Saltreach port closed after crane falls", account],
      [
        "Courier",
        "Crane falls and closes Saltreach port",
        [
          "A crane fell onto the north quay of Saltreach on Sunday, and the port was closed.",
          "The harbour master, Tom Reed, had warned that the crane was too old for the quay and would fall.",
          "Dockers went home, and two freighters left for Ardova with their cargo on board.",
        ],
      ],
    ]);
    const { topics, ...page } = brief;
    expect(JSON.stringify([page.whatHappened, page.whatThePapersSay, page.behindTheHeadline])).toContain("Tom Reed");
    expect(topics.map(({ name }) => name)).not.toContain("Tom Reed");
  });

  it("tells what the page has not, where the articles do", () => {
    const told = cards(
      "It once belonged to Ada Brandt, who represented the harbour district in parliament for nine years.",
    );
    expect(told.get("Ada Brandt")).toMatch(/who represented the harbour district in parliament for nine years/);
  });

  it("stands under no half of a name", () => {
    const told = cards(
      "Mexico's health secretary, Jos Angel C rdova, said: “It was very, very loud.”",
      "It was seen by Kestria's harbour inspector, Adm Keel, who had served at sea for nine years.",
    );
    expect([...told.keys()].filter((name) => /Jos|Keel/.test(name))).toEqual([]);
  });
});
