import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { firstForm } from "../../../../src/brief/extractive/credit-form.js";
import { worth } from "../../../../src/brief/extractive/papers/own-report.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import { sourcesOf } from "../../../../src/brief/verify/source.js";
import type { Brief } from "../../../../src/model/brief.js";
import { annotatedArticle } from "../../annotated-article.js";
import { briefOfReports } from "../../story-brief.js";

const HEADLINE = "Mayor Ida Brandt of Saltreach resigns over the harbour loan";
const ACCOUNT = [
  "Mayor Ida Brandt of Saltreach resigned on Monday over the harbour loan of 40 million crowns.",
  "Brandt called the loan “the worst mistake of my working life” in a speech to the council.",
  "Council leader Jon Hale will run Saltreach until a new mayor is chosen on 14 June, the town hall said after her speech.",
];
const saidBy = ({ whatThePapersSay }: Brief, outlet: string): string =>
  whatThePapersSay.outlets
    .filter((one) => one.outlet === `The ${outlet}`)
    .flatMap(({ statements }) => statements.map(({ text }) => text))
    .join(" ");
const briefWith = (title: string, ...lines: string[]): Brief =>
  briefOfReports([
    ["Ledger", HEADLINE, ACCOUNT],
    ["Courier", "Ida Brandt resigns as mayor of Saltreach", ACCOUNT],
    ["Standard", title, lines],
  ]);

describe("a paragraph of an outlet", () => {
  it("is left out where the outlet opens with what the account has told, and has nothing else", () => {
    const again =
      "Ida Brandt stepped down as mayor of Saltreach after weeks of dispute about a loan for the town's harbour.";
    expect(saidBy(briefWith("Brandt steps down", again), "Standard")).toBe("");
    expect(
      saidBy(
        briefWith(
          "Brandt steps down",
          again,
          "Fishing crews of Saltreach had carried nets and empty fish boxes to the town hall since Friday, and 900 people signed their letter.",
        ),
        "Standard",
      ),
    ).toMatch(/Fishing crews/i);
  });

  it("goes on with the sentence that leans on it, where that one tells more", () => {
    const crews =
      "Fishing crews of Saltreach had carried nets and empty fish boxes to the town hall since Friday, and 900 people signed their letter.";
    const said = (next: string): string => saidBy(briefWith("A walk to the town hall", crews, next), "Standard");
    const number = "That number is to double by Sunday, when the ferry brings the islanders and their carts across.";
    expect(said(number)).toMatch(/^The Standard \p{Ll}+ that fishing crews .*their letter\. That number is to double/u);
    const glued = saidBy(briefWith("A walk to the town hall", crews + number), "Standard");
    expect(glued).toContain("their letter. That number is to double");
    expect(said("They were angry about the harbour loan of 40 million crowns.")).not.toContain("angry");
    expect(said("She wore a red coat and spoke with nobody but the ferryman all the way across.")).not.toContain("She");
    expect(said("Context: the islanders were never asked about it, and their carts stayed on the quay.")).not.toContain(
      "Context",
    );
  });

  it("leads to a figure more exact than the one told, and to what becomes of it", () => {
    const account = [
      "The campaign against the harbour wall of Saltreach has enough signatures for a vote, the town clerk said on Monday.",
      "The campaign against the wall collected more than 1.6 million signatures, the town clerk said.",
      "A vote on the harbour wall needs 1,495,709 signatures under the town's charter.",
    ];
    const told = briefOfReports([
      ["Ledger", "Campaign against harbour wall of Saltreach has enough signatures", account],
      ["Courier", "Harbour wall vote in Saltreach", account],
      [
        "Standard",
        "Enough names for a vote on the wall",
        [
          "Saltreach went to bed late on Monday, and the lamps on its quays burned until the morning.",
          "Nobody in the villages up the river had gone to bed at all that night.",
          "By the clerk's count, 1,626,042 valid signatures against the harbour wall have come in, which exceeds the 1,495,709 that are needed.",
          "That number is expected to grow, as villages have until 29 June to confirm the names on their own lists.",
        ],
      ],
    ]);
    expect(saidBy(told, "Standard")).toMatch(/1,626,042 valid signatures .* needed\. That number is expected to grow/);
  });

  it("quotes again what only shares a pair of names with what was told", () => {
    const own =
      "“Stop telling me that this is about Brandt and Hale,” a netmaker told the empty council chamber of Saltreach.";
    const account = [...ACCOUNT.slice(0, 2), "The quarrel between Brandt and Hale split the town hall of Saltreach."];
    const told = briefOfReports([
      ["Ledger", HEADLINE, account],
      ["Courier", "Ida Brandt resigns as mayor of Saltreach", account],
      ["Standard", "A netmaker speaks", ["Saltreach went to bed late.", own]],
    ]);
    expect(saidBy(told, "Standard")).toContain("Stop telling me");
  });

  it("may be a long sentence, and none without end", () => {
    const crews = (more: string): string =>
      `Fishing crews of Saltreach had carried nets and empty fish boxes to the town hall since Friday, and 900 people signed their letter, which asks the auditors of the state to look into every loan of the last nine years and into who drew them up ${more}.`;
    const said = (more: string): string => saidBy(briefWith("A walk to the town hall", crews(more)), "Standard");
    expect(said("by night")).toContain("900 people");
    expect(said("by night and without a word to the crews or to anybody else")).toBe("");
  });

  it("does not quote what has been quoted", () => {
    const again =
      "Brandt told the councillors and their families on Monday evening that borrowing had been “the worst mistake of my working life”.";
    expect(saidBy(briefWith("A tearful farewell", again), "Standard")).toBe("");
    const own =
      "Brandt told the councillors and their families on Monday evening that she would “sleep for a week and then go fishing”.";
    expect(saidBy(briefWith("A tearful farewell", own), "Standard")).toContain("go fishing");
  });

  it("does not tell again, in other words for the same things, what has been told", () => {
    const again =
      "The acting head of Saltreach is council leader Jon Hale until a new mayor takes the oath on 14 June, by a rule of the town hall.";
    expect(saidBy(briefWith("A rule of 1911", "Saltreach has a rule of 1911 for it.", again), "Standard")).not.toMatch(
      /acting head/,
    );
  });

  it("is one that the page has room for, where its outlet has such", () => {
    const own = (more: string): string =>
      `Fishing crews of Saltreach had carried nets and empty fish boxes to the town hall since Friday, and 900 people signed their letter${more}.`;
    const long = own(" to the auditors of the state, who are to look into every loan of the last nine years");
    const short =
      "Brandt once mended nets herself, and 31 of the harbour's crews still use a knot that she taught them.";
    const rule = { share: 0.1, characters: 300, strict: false, strictCharacters: 20, sentenceCharacters: 180 };
    const reports = [
      ["Ledger", HEADLINE, ACCOUNT],
      ["Courier", "Ida Brandt resigns as mayor of Saltreach", ACCOUNT],
      ["Standard", "A walk to the town hall", ["Saltreach went to bed late on Monday.", long, short]],
    ] as const;
    expect(saidBy(briefOfReports(reports), "Standard")).toMatch(/crews .*knot/);
    expect(saidBy(briefOfReports(reports, rule), "Standard")).toMatch(/^The Standard [^.]*Brandt once mended nets/);
  });

  it("points at nobody whom the page has not met", () => {
    const lines = (asks: string): string[] => [
      "Fishing crews of Saltreach had carried nets and empty fish boxes to the town hall since Friday, and 900 people signed their letter.",
      `${asks} will ask two bankers from the capital whether Saltreach could ever have paid for a harbour wall with 30 million crowns.`,
    ];
    expect(saidBy(briefWith("A walk to the town hall", ...lines("The panel")), "Standard")).not.toContain("bankers");
    expect(saidBy(briefWith("A walk to the town hall", ...lines("State auditors")), "Standard")).toContain("bankers");
  });

  it("is no appeal for witnesses", () => {
    const appeal =
      "Anyone with information about the mayor's harbour loan in Saltreach can call the auditors of the state at any hour.";
    expect(saidBy(briefWith("A loan looked into", appeal), "Standard")).toBe("");
  });

  it("names the speaker of a quotation once, in front of it", () => {
    const quote =
      "“Nobody asked the crews whether they could pay a penny more for their berths,” said Olan Pryce, the harbour master.";
    expect(saidBy(briefWith("Crews angry in Saltreach", quote), "Standard")).toBe(
      "The Standard quotes Olan Pryce, the harbour master: “Nobody asked the crews whether they could pay a penny more for their berths.”",
    );
  });

  it("takes up again what the account has told, as its article does", () => {
    const resigned = "Ida Brandt resigned on Monday as mayor of Saltreach over the loan for the harbour.";
    const decision =
      "The decision came despite pleas from fishing crews, who had asked Brandt to stay on until the autumn.";
    expect(saidBy(briefWith("Brandt steps down", resigned, decision), "Standard")).toContain(
      "the decision came despite pleas from fishing crews",
    );
    const other =
      "The council of Venport, thirty miles to the north, voted on Sunday to sell its theatre to a brewery.";
    expect(saidBy(briefWith("Brandt steps down", resigned, other, decision), "Standard")).not.toContain("decision");
    const network = "The news network also wants Brandt to say on the air who asked the bank for the harbour loan.";
    expect(saidBy(briefWith("Brandt steps down", resigned, network), "Standard")).toBe("");
  });

  it("quotes whoever the sentence names, though nearly all of it is quoted", () => {
    const quote =
      "“Nobody asked the crews whether they could pay a penny more for their berths, and nobody in this town hall has answered a letter of theirs since the winter before last,” Ada Pryce wrote.";
    expect(saidBy(briefWith("Crews angry in Saltreach", quote), "Standard")).toMatch(
      /^The Standard quotes Ada Pryce: “Nobody asked .* before last\.”$/,
    );
    expect(saidBy(briefWith("Crews angry", quote.replace("Ada Pryce", "the group")), "Standard")).toBe("");
  });

  it("is of nobody whom a reader of the page knows by surname alone, unless an office says who it is", () => {
    const stranger =
      "Marsh sold a harbour tug and two fishing boats for 900,000 crowns to pay the pensions of crane drivers.";
    const named = [stranger, "The accounts of Lena Marsh were read by auditors of the state in the spring."];
    expect(saidBy(briefWith("A harbour sold", ...named), "Standard")).not.toContain("tug");
    const judge = stranger.replace("Marsh", "In a ruling last year Judge Marsh said that the town");
    expect(saidBy(briefWith("A harbour sold", judge.replace(" sold", " had sold"), named[1]!), "Standard")).toContain(
      "tug",
    );
  });

  it("recalls what lies long back", () => {
    const past =
      "Brandt, then a crane driver of 26, led the march of the dock workers on the town hall of Saltreach in the spring of 1998.";
    expect(saidBy(briefWith("Harbour of debt", past), "Standard")).toMatch(
      /^The Standard recalls that Brandt, then a crane driver/,
    );
  });
});

describe("how an outlet's sentence is introduced", () => {
  const formOf = (title: string, text: string, updated = "2026-03-12T10:00:00Z"): string => {
    const one = annotatedArticle({ id: "s", outlet: "The Standard", published: "2026-03-12T10:00:00Z", title, text });
    const story = { id: "s", articleIds: ["s"], started: "2026-03-12", updated, thread: [] };
    const reading = readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
    const source = sourcesOf([one], new Map(), () => "s").get("s")!;
    return firstForm({ reading } as unknown as Desk, reading.passages[0]!, 0, source);
  };
  const CLAIM = "A loan for the harbour of a small town is always a gamble, and mayors should leave it to the state.";

  it("argues where the title argues and nothing is reported", () => {
    expect(formOf("Why small towns should not borrow", CLAIM)).toBe("argues-that");
    expect(
      formOf("Why small towns should not borrow", "The council of Saltreach sold its harbour for 40 million crowns."),
    ).toBe("reports-that");
  });
  it("argues where it sets right how others see a thing", () => {
    const right =
      "In reality the harbour of Saltreach was bought to keep one shipping line in business for another year.";
    expect(formOf("Harbour of debt", right)).toBe("argues-that");
    expect(formOf("Harbour of debt", right.replace("In reality", "The mayor said that in reality"))).not.toBe(
      "argues-that",
    );
  });
  it("writes, and does not report, what is said to be so in general", () => {
    expect(
      formOf(
        "Harbour of debt",
        "Harbours are costly and difficult for the small towns of this coast, whoever owns the quays.",
      ),
    ).toBe("writes-that");
    expect(
      formOf(
        "Harbour of debt",
        "Harbours are costly and difficult for the small towns of this coast, whoever owns the quays.",
        "2026-03-14T10:00:00Z",
      ),
    ).toBe("writes-that");
  });
  it("does not argue what it says that others say", () => {
    const held = "The harbour board must never sell the quays of Saltreach";
    expect(formOf("Why the board should go", `${held}.`)).toMatch(/argues/);
    expect(formOf("Why the board should go", `Critics say ${held.replace("The", "the")}.`)).not.toMatch(/argues/);
  });
  it("recalls nothing that is only measured by a year long past", () => {
    expect(
      formOf("Debt", "The council of Saltreach unveiled a plan to cut the harbour's debt by half from 2005 levels."),
    ).toBe("reports-that");
    expect(formOf("Debt", "The council of Saltreach bought the harbour from a bankrupt shipping line in 1998.")).toBe(
      "recalls-that",
    );
  });
  it("puts a colon before a sentence that ends in a credit, with its day where the report is older", () => {
    const credited = "Fishing crews will have to leave the quays of Saltreach in the autumn, the harbour board said.";
    expect(formOf("Crews must go", credited)).toBe("reports-colon");
    expect(formOf("Crews must go", credited.replace("board said", "board said at a news conference"))).toBe(
      "reports-colon",
    );
    const busy = "Stressing that the list was not final, the harbour master said three crews would have to go.";
    expect(formOf("Crews must go", busy)).toBe("reports-colon");
    expect(formOf("Crews must go", busy.replace("Stressing that the list was not final", "In the spring"))).not.toBe(
      "reports-colon",
    );
    expect(formOf("Crews must go", credited, "2026-03-14T10:00:00Z")).toBe("reported-on-colon");
    expect(formOf("Crews must go", credited, "2027-03-14T10:00:00Z")).toBe("reported-on-colon-year");
  });
});

describe("what an outlet's sentence is worth", () => {
  const line =
    "Auditors of Saltreach found 40 million crowns in a sealed box under the stairs of the old customs house.";
  const published = "2026-03-12T10:00:00Z";
  const story = { id: "s", articleIds: ["s"], started: "2026-03-12", updated: published, thread: [] };
  const worthIn = (told: Partial<Desk>, text = line): number | undefined => {
    const one = annotatedArticle({ id: "s", outlet: "The Standard", published, title: "A box", text });
    const reading = readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
    const passage = { ...reading.passages[0]!, sentence: 3 };
    const desk = {
      ...{
        reading,
        features: [{ topical: 1 }],
        scores: [0.5],
        likeness: { elsewhere: () => 0 },
        headlineTerms: new Set(),
        moved: [],
      },
      ...{
        said: () => false,
        introducing: (one: unknown) => one,
        retold: () => 0,
        echoed: () => 0,
        someTold: () => false,
        knows: () => false,
        tells: () => false,
        names: () => true,
        newFigures: () => [],
        fresh: () => 0.8,
      },
      ...{ repeatsFigure: () => false, givesNumbers: () => true, ...told },
    };
    return worth(desk as unknown as Desk, passage, "The Standard", false);
  };

  it("is nothing where its figure has been told and no other stands beside it", () => {
    expect(worthIn({})).toBeGreaterThan(0);
    expect(worthIn({ repeatsFigure: () => true })).toBeUndefined();
    expect(worthIn({ repeatsFigure: () => true, givesNumbers: () => false })).toBeGreaterThan(0);
  });
  it("is nothing where one sentence has told most of it", () => {
    expect(worthIn({ retold: () => 0.45 })).toBeUndefined();
    expect(worthIn({ retold: () => 0.3 })).toBeGreaterThan(0);
    expect(worthIn({ echoed: () => 0.6 })).toBeUndefined();
    const shortly: Partial<Desk> = { echoed: (_, least) => (least > 3 ? 0 : 0.65) };
    expect(worthIn(shortly)).toBeUndefined();
  });
  it("is less the more of it one sentence has told, and the less of it is no part of any such report", () => {
    const whole = worthIn({})!;
    expect(worthIn({ echoed: () => 0.4 })).toBeLessThan(whole);
    const known = new Set(["auditor", "crown", "seal", "box", "stair"]);
    expect(worthIn({ knows: (stem) => known.has(stem) })).toBeLessThan(whole);
    const ofAny =
      "Police of Saltreach said that several people had suffered serious injuries and were taken to local hospitals.";
    expect(worthIn({}, ofAny)).toBeLessThan(whole - 0.5);
  });
});
