import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import { voicesOf } from "../../../src/brief/reading/voices.js";
import { type Compared, comparisonText } from "../../../src/brief/verify/comparison.js";
import { sourcesOf } from "../../../src/brief/verify/source.js";
import { type VerifyContext, verifyStatement } from "../../../src/brief/verify/statement.js";
import type { CopyDecision } from "../../../src/model/copy.js";
import { annotatedArticle } from "../annotated-article.js";

const FILLER =
  "The quays of the town were empty all day, and the cranes stood still above the grain that nobody unloaded. ";
const made = (id: string, outlet: string, lines: readonly string[]) =>
  annotatedArticle({
    id,
    outlet,
    published: `2026-03-12T1${id.length}:00:00Z`,
    title: "Strike at the port",
    text: lines.join("\n"),
  });
const RIOT = "The riot at the harbour office went on.";
const RISING = "The insurrection at the harbour office went on.";
const SAID = "“We will not go back,” Ada Brandt, the union's leader, said.";
const ASKED = "Asked about talks, Brandt said the crews were “tired of empty promises”.";
const OTHER = "“The gates are open to all,” said Lena Marsh, the port's director.";
const OF = "“She has lost her crews by now,” Marsh said of Ada Brandt.";
const LEDGER = ["The port lost 3.1 million crowns on Monday.", SAID, RIOT, FILLER.repeat(12)];
const COURIER = [
  "The strike cost 3.1 million crowns.",
  "Ada Brandt leads the union.",
  ASKED,
  RISING,
  FILLER.repeat(12),
];
const STANDARD = [
  "The mayor called it “a riot” at the harbour office.",
  "The port lost 31 million crowns.",
  OTHER,
  OF,
  "Lena Marsh gave no day.",
  FILLER.repeat(12),
];
const GAZETTE = [
  "It was a riot, and no insurrection, at the harbour office.",
  "Crews in Saltreach stayed at home.",
  FILLER.repeat(12),
];
const articles = [
  made("l", "The Ledger", LEDGER),
  made("co", "The Courier", COURIER),
  made("st", "The Standard", STANDARD),
  made("ga", "The Gazette", GAZETTE),
  made("br", "The Brief", ["Crews in Saltreach stayed at home."]),
  made("mis", "The Mail", ["A Ms Brant led the crews of Saltreach.", FILLER.repeat(12)]),
  made("re", "The Reprint", LEDGER),
];
const copies = new Map<string, CopyDecision>([["re", { articleId: "re", group: "l", copyOf: "l", evidence: "words" }]]);
const context: VerifyContext = {
  sources: sourcesOf(articles, copies, voicesOf(articles, copies).of),
  vocabulary: vocabularyOf("en"),
};
const at = (id: string, words: string) => {
  const start = articles.find(({ article }) => article.id === id)!.article.text.indexOf(words);
  if (start < 0) throw new Error(words);
  return { articleId: id, start, end: start + words.length };
};
const verdict = (compared: Compared, cited: ReadonlyArray<readonly [string, string]>, text?: string) => {
  const made = verifyStatement(
    {
      text: text ?? comparisonText(compared, context.sources),
      citations: cited.map(([id, words]) => at(id, words)),
      compared,
    },
    context,
  );
  return made.ok ? made.statement.text : made.code;
};
const parts = (...given: ReadonlyArray<readonly [string, string]>) =>
  given.map(([articleId, words]) => ({ articleId, words }));
const LOST = "The port lost 3.1 million crowns on Monday.";
const COST = "The strike cost 3.1 million crowns.";
const figure: Compared = { kind: "figure", parts: parts(["l", "3.1 million"], ["co", "3.1 million"]) };
const speakers: Compared = { kind: "speakers", parts: parts(["l", "Ada Brandt"], ["st", "Lena Marsh"]) };
const LEADS = "Ada Brandt leads the union.";
const wording: Compared = { kind: "wording", parts: parts(["l", "riot"], ["co", "insurrection"]) };
const HOME = "Crews in Saltreach stayed at home.";
const named: Compared = {
  kind: "named",
  parts: parts(["l", "Ada Brandt"], ["co", "Ada Brandt"]),
  without: ["ga"],
};

it("says that outlets choose other words for one thing, each in its own voice and no other", () => {
  expect(
    verdict(wording, [
      ["l", RIOT],
      ["co", RISING],
    ]),
  ).toBe("The wording differs: “riot” in The Ledger and “insurrection” in The Courier.");
  for (const [id, words, quote] of [
    ["st", "riot", "The mayor called it “a riot” at the harbour office."],
    ["ga", "riot", "It was a riot, and no insurrection, at the harbour office."],
    ["l", "office", RIOT],
  ] as const) {
    const other: Compared = { kind: "wording", parts: parts([id, words], ["co", "insurrection"]) };
    expect(
      verdict(other, [
        [id, quote],
        ["co", RISING],
      ]),
    ).toBe("unsupported");
  }
});

describe("a sentence that sets reports side by side", () => {
  it("says what they share, and what they do not", () => {
    expect(
      verdict(figure, [
        ["l", LOST],
        ["co", COST],
      ]),
    ).toBe("The Ledger and The Courier give the same figure: 3.1 million.");
    expect(
      verdict(speakers, [
        ["l", SAID],
        ["st", OTHER],
      ]),
    ).toBe("The Ledger quotes Ada Brandt, while The Standard quotes Lena Marsh.");
    expect(
      verdict(named, [
        ["l", SAID],
        ["co", LEADS],
        ["ga", HOME],
      ]),
    ).toBe("Ada Brandt is named by The Ledger and The Courier, but not in the report of The Gazette.");
  });

  it.each<readonly [string, Compared, ReadonlyArray<readonly [string, string]>, string | undefined]>([
    [
      "words of its own",
      figure,
      [
        ["l", LOST],
        ["co", COST],
      ],
      "The Ledger and The Courier agree that the port lost 3.1 million.",
    ],
    [
      "another figure",
      { kind: "figure", parts: parts(["l", "3.1 million"], ["st", "31 million"]) },
      [
        ["l", LOST],
        ["st", "The port lost 31 million crowns."],
      ],
      undefined,
    ],
    [
      "a figure of another scale",
      { kind: "figure", parts: parts(["l", "3.1 million"], ["co", "3.1"]) },
      [
        ["l", LOST],
        ["co", COST],
      ],
      undefined,
    ],
    [
      "a figure that the words do not give",
      figure,
      [
        ["l", LOST],
        ["co", LEADS],
      ],
      undefined,
    ],
    [
      "a person whom the words do not quote",
      speakers,
      [
        ["l", SAID],
        ["st", "Lena Marsh gave no day."],
      ],
      undefined,
    ],
    [
      "a person who is spoken of in a quotation's credit",
      { kind: "speakers", parts: parts(["st", "Ada Brandt"], ["co", "Ada Brandt"]) },
      [
        ["st", OF],
        ["co", ASKED],
      ],
      undefined,
    ],
    [
      "one person as two",
      { kind: "speakers", parts: parts(["l", "Ada Brandt"], ["co", "Ada Brandt"]) },
      [
        ["l", SAID],
        ["co", ASKED],
      ],
      undefined,
    ],
    [
      "a copy as a report",
      { kind: "speakers", parts: parts(["st", "Lena Marsh"], ["re", "Ada Brandt"]) },
      [
        ["st", OTHER],
        ["re", SAID],
      ],
      undefined,
    ],
    [
      "the words of another outlet",
      speakers,
      [
        ["l", SAID],
        ["l", SAID],
      ],
      undefined,
    ],
    [
      "silence of a report that has the name",
      { ...named, without: ["st"] },
      [
        ["l", SAID],
        ["co", LEADS],
        ["st", "The port lost 31 million crowns."],
      ],
      undefined,
    ],
    [
      "silence of a report that mistypes the name",
      { ...named, without: ["mis"] },
      [
        ["l", SAID],
        ["co", LEADS],
        ["mis", "A Ms Brant led the crews of Saltreach."],
      ],
      undefined,
    ],
    [
      "silence of a report too short to tell",
      { ...named, without: ["br"] },
      [
        ["l", SAID],
        ["co", LEADS],
        ["br", HOME],
      ],
      undefined,
    ],
    [
      "silence of a report that is not cited",
      named,
      [
        ["l", SAID],
        ["co", LEADS],
      ],
      undefined,
    ],
  ])("is refused for %s", (_, compared, cited, text) => {
    expect(verdict(compared, cited, text)).toMatch(/^[a-z-]+$/);
  });
});
