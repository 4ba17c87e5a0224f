import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/brief/index.js";
import { briefOfReports } from "./story-brief.js";

describe("a brief as Markdown", () => {
  const brief = briefOfReports([
    [
      "Ledger",
      "Flood kills three in Harlow valley",
      [
        "Three people were killed when the river flooded the Harlow valley on Thursday, the fire service said.",
        "The water reached the second floor of the old mill in Harlow, and 400 people had to leave their homes.",
      ],
      "2026-05-07T20:15:00+02:00",
    ],
    [
      "Courier",
      "Seven dead in Harlow valley flood",
      [
        "Seven people were killed in the flood in the Harlow valley, the interior ministry said on Saturday.",
        "The water reached the second floor of the old mill in Harlow, and 400 people had to leave their homes.",
      ],
      "2026-05-09T12:00:00Z",
    ],
  ]);
  const text = renderMarkdown(brief);

  it("gives days and hours as people write them", () => {
    expect(text).toContain("updated 9 May 2026, 12:00 UTC, version 1.");
    expect(text).toContain("The Ledger, 7 May 2026, 20:15 UTC+2: “");
    expect(text).not.toContain("2026-05");
  });

  it("gives a figure of several days with its day", () => {
    const killed = text.split("\n").find((line) => line.startsWith("- How many people were killed"));
    expect(killed).toMatch(/The Ledger three \([^)]*7 May 2026\)/);
    expect(killed).toMatch(/The Courier seven \([^)]*9 May 2026\)/);
  });
});
