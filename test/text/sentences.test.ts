import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.js";

const split = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe("splitSentences", () => {
  it.each([
    [
      "Gov. Ann Lee met Lt. Col. Bo Ray in St. Louis. They left.",
      ["Gov. Ann Lee met Lt. Col. Bo Ray in St. Louis.", "They left."],
    ],
    ["He moved to the U.S. The trip took 3.5 hours.", ["He moved to the U.S.", "The trip took 3.5 hours."]],
    ["The U.S. Senate voted at 5 p.m. on Monday.", ["The U.S. Senate voted at 5 p.m. on Monday."]],
    ["It is No. 5 on the list. No one knew.", ["It is No. 5 on the list.", "No one knew."]],
    ["“We did it. They saw us,” he said. “Now we go.”", ["“We did it. They saw us,” he said.", "“Now we go.”"]],
    ["She asked: “Why?” He left.", ["She asked: “Why?”", "He left."]],
    ["Talks ended...and began again. Nobody spoke.", ["Talks ended...and began again.", "Nobody spoke."]],
    ["It fell 2.5 percent.Shares rose later.", ["It fell 2.5 percent.", "Shares rose later."]],
    ["They came at noon.“We saw it,” he said.", ["They came at noon.", "“We saw it,” he said."]],
    ['They came at noon."We saw it," he said.', ["They came at noon.", '"We saw it," he said.']],
    ["“We saw it. It burned.”The board knew.", ["“We saw it. It burned.”", "The board knew."]],
    ['"It was a bad night.""I wept," she said.', ['"It was a bad night."', '"I wept," she said.']],
    ['He called it "the best.one", and left.', ['He called it "the best.one", and left.']],
    [
      "Mail a.b@example.com or see www.example.com/x.html for more.",
      ["Mail a.b@example.com or see www.example.com/x.html for more."],
    ],
  ])("splits %s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("takes headings and list entries as sentences, and counts paragraphs", () => {
    const text = "What we know\n\nTwo died. One was hurt.\n• No arrests\n• No motive";
    const sentences = splitSentences(text);
    expect(split(text)).toEqual(["What we know", "Two died.", "One was hurt.", "• No arrests", "• No motive"]);
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 1, 1, 2, 3]);
  });

  it("puts lines together that were broken in mid-sentence", () => {
    expect(split("Snow lay on the\nroofs of Kestria.")).toEqual(["Snow lay on the\nroofs of Kestria."]);
  });

  it("goes on after a bracket that closes on an abbreviation", () => {
    expect(split("Keel told the (Saltreach, Del.) News Ledger that it was late. Nobody answered.")).toHaveLength(2);
    expect(split("The door was shut. (It had been open.) Keel left.")).toHaveLength(3);
  });

  it("goes on over a dash behind a short word, and ends at one behind a whole word or an hour", () => {
    for (const place of ["SALTREACH, Mass. —", "NORTH HARLOW, Fla. -", "TARN, S.D. --", "VENPORT, N.C. –"])
      expect(split(`${place} Police say that the gate was left open.`)).toHaveLength(1);
    expect(split("He opened the gate. — The crew left.")).toHaveLength(2);
    expect(split("UPDATE 3:59 p.m. - Police are at the gate.")).toHaveLength(2);
  });

  it("takes the rank of a soldier for no end", () => {
    expect(split("Army Spc. Olan Keel and others were at the gate. Nobody spoke.")).toHaveLength(2);
  });

  it("splits German, Spanish and French text at its points", () => {
    expect(split("Die Polizei kam um 5 Uhr. Niemand wurde verletzt.")).toHaveLength(2);
    expect(split("¿Quién fue? Nadie lo sabe. La policía investiga.")).toHaveLength(3);
    expect(split("« C’est fini », dit-il. Elle partit.")).toHaveLength(2);
  });

  it("keeps spans in order, apart and inside the text, whatever the text", () => {
    const piece = fc.constantFrom(
      " ",
      "\n",
      ".",
      "...",
      "!",
      "?",
      "“",
      "”",
      '"',
      "'",
      "U.S.",
      "Mr.",
      "a",
      "B",
      "5",
      "1.)",
      "•",
      "(",
      ")",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const letters = (s: string) => s.replace(/\s+/g, "");
        expect(letters(split(text).join(""))).toBe(letters(text));
      }),
    );
  });
});
