import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../../src/brief/index.js";
import { briefOfReports } from "../../story-brief.js";

const ROOM =
  "The quays were empty all day, and the cranes stood still above the grain that nobody had unloaded. ".repeat(12);
const LEDGER = [
  "Crews in Saltreach occupied the harbour office on Monday, and the port lost 3.1 million crowns by nightfall.",
  "“We will not go back without a contract,” union leader Ada Brandt said on Monday.",
  "The riot at the harbour office of Saltreach went on until the crews had been heard.",
  ROOM,
];
const COURIER = [
  "The port of Saltreach lost 3.1 million crowns by nightfall after crews occupied the harbour office on Monday.",
  "“The gates are open to anybody who wants to work,” said Lena Marsh, the port's director.",
  "Ada Brandt leads the union, and Brandt had called the crews out.",
  "The insurrection at the harbour office of Saltreach ended before midnight.",
  ROOM,
];
const STANDARD = [
  "The harbour office of Saltreach was held by crews for a day, and the port lost 3.1 million crowns.",
  "Nobody was hurt when the crews of Saltreach walked out on Monday and took the harbour office from its clerks.",
  ROOM,
];
const brief = briefOfReports([
  ["Ledger", "Ada Brandt leads crews into harbour office of Saltreach", LEDGER],
  ["Courier", "Crews occupy harbour office of Saltreach", COURIER],
  ["Standard", "Harbour office of Saltreach occupied", STANDARD],
]);
const said = (brief.whatThePapersSay.together ?? []).map(({ statement }) => statement.text);

describe("what the reports show together", () => {
  it("is a shared figure, how they call it and whom one does not name, and not whom each of them quotes", () => {
    expect(said).toEqual([
      "The Ledger, The Courier and The Standard give the same figure: 3.1 million crowns.",
      "The wording differs: “riot” in The Ledger and “insurrection” in The Courier.",
      "Ada Brandt is named by The Ledger and The Courier, but not in the report of The Standard.",
    ]);
  });

  it("is no count of people or of units, which says nothing of what they did", () => {
    const counted = (what: string) =>
      [LEDGER, COURIER, STANDARD].map((lines) => lines.map((line) => line.replace("3.1 million crowns", what)));
    const shared = (what: string): string[] => {
      const [ledger, courier, standard] = counted(what);
      const reports = briefOfReports([
        ["Ledger", "Ada Brandt leads crews into harbour office of Saltreach", ledger!],
        ["Courier", "Crews occupy harbour office of Saltreach", courier!],
        ["Standard", "Harbour office of Saltreach occupied", standard!],
      ]);
      return (reports.whatThePapersSay.together ?? [])
        .map(({ statement }) => statement.text)
        .filter((text) => text.includes("figure"));
    };
    expect(shared("3,100 residents")).toEqual([]);
    // Of two sums a bare one does not say which it is.
    expect(shared("3.1 million crowns of the 5.4 million that it holds")).toEqual([]);
    expect(shared("3,100 containers")).toEqual([
      "The Ledger, The Courier and The Standard give the same figure: 3,100 containers.",
    ]);
  });

  it("is whom a report does not name, where it has the room", () => {
    const names = (room: string): string[] => {
      const reports = briefOfReports([
        ["Ledger", "Ada Brandt leads crews into harbour office of Saltreach", [...LEDGER.slice(1, 2), ROOM]],
        ["Courier", "Crews occupy harbour office of Saltreach", [...COURIER.slice(2, 3), ROOM]],
        ["Standard", "Harbour office of Saltreach occupied", [...STANDARD.slice(1, 2), room]],
      ]);
      return (reports.whatThePapersSay.together ?? []).map(({ statement }) => statement.text);
    };
    expect(names(ROOM)).toEqual([
      "Ada Brandt is named by The Ledger and The Courier, but not in the report of The Standard.",
    ]);
    expect(names("")).toEqual([]);
  });

  it("closes the section, with its sources", () => {
    expect(renderMarkdown(brief)).toMatch(
      /### Taken together\n\nThe Ledger, The Courier and The Standard give the same figure: 3\.1 million crowns\.\[\^\d+\]/,
    );
  });
});
