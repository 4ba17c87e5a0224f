import { describe, expect, it } from "vitest";
import { eventDate } from "../../../../src/brief/extractive/history/event-date.js";
import { annotatedArticle } from "../../annotated-article.js";

/** What the date in a sentence dates; the sentence stands in an article of Thursday 12 March 2026. */
function dated(text: string, words: string) {
  const { annotations } = annotatedArticle({
    id: "a",
    outlet: "The Ledger",
    title: "News",
    text,
    published: "2026-03-12T09:00:00Z",
  });
  const start = text.indexOf(words);
  const mention = annotations.dates.find((date) => date.start <= start && start < date.end);
  if (!mention) throw new Error(`no date found at “${words}”`);
  return eventDate(text, { start: 0, end: text.length }, mention);
}

describe("the event that a date belongs to", () => {
  it("is what the main clause tells", () => {
    for (const [text, words] of [
      ["Dock workers in Saltreach walked out on Monday and closed the port.", "Monday"],
      ["On 4 March two people died at a bedding factory in Tessenby.", "4 March"],
      ["The government on Tuesday sent parliament a bill for an amnesty.", "Tuesday"],
      ["Keel, who had led the council since 2019, resigned on 3 March after a vote.", "3 March"],
      ["March 1982: Eight people died in a fire at a machine shop in Tessenby.", "March 1982"],
      ["The prison said that Mr Hask collapsed in his cell on Friday.", "Friday"],
    ] as const)
      expect([text, dated(text, words)]).toEqual([text, "event"]);
  });

  it("is only the saying where the date stands beside it", () => {
    expect(dated("The harbour master said on Monday that the port was closed.", "Monday")).toBe("saying");
    expect(dated("A second worker has died of burns, the hospital said on Tuesday.", "Tuesday")).toBe("saying");
    expect(dated("Olan Keel told the police in 2019 that he gave the crews other pills.", "2019")).toBe("saying");
  });

  it("is none where the date stands in an aside, in a comparison or with a noun", () => {
    for (const [text, words] of [
      ["The premier said Tuesday he won't support a panel to look into the mob's raid in January.", "January"],
      ["Emil Hask, arrested after the protests of 3 March, has died in prison.", "3 March"],
      [
        "Dr Hask, 58 was charged with the singer's death, put down to a dose of a drug, in June 2009, but denied it.",
        "June 2009",
      ],
      ["Polls showed Brandt with a lead, and her party won the seat in 2019.", "2019"],
      ["The decree broke with the country's 1971 constitution, the court said.", "1971"],
      ["Every seventh crown that firms paid in 2009 came from the port.", "2009"],
      ["The new price compares with the 14 crowns that Sable offered on Monday.", "Monday"],
      ["Brandt broke the undertaking that she signed when she was released on 3 March.", "3 March"],
      ["Families have asked for an inquiry into the sale of the dam in 2011.", "2011"],
      ["The letter sent on Tuesday was never opened by the ministry.", "Tuesday"],
      ["The page lists calls made from the control room on 5 March.", "5 March"],
      ["It was the deadliest fire in the country since June 2021, when five people died.", "June 2021"],
      ["Hask was serving a sentence of life in prison for a 1998 robbery in Tessenby.", "1998"],
      ["“We walked out on Monday and nobody came,” Brandt said.", "Monday"],
    ] as const)
      expect([text, dated(text, words)]).toEqual([text, undefined]);
  });
});
