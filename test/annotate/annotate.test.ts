import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { annotationRow, createAnnotator, readNameModel } from "../../src/annotate/index.js";
import type { Article, Span } from "../../src/model/index.js";

const weights = gunzipSync(readFileSync(new URL("../../data/weights/names.bin.gz", import.meta.url)));
const annotate = createAnnotator({ names: readNameModel(weights) });

const article = (text: string, published = "2026-01-14T12:00:00Z", language = "en"): Article => ({
  id: "a1",
  url: "",
  title: "A title",
  text,
  digest: "",
  language,
  outlet: { id: "o", name: "O" },
  authors: [],
  published,
  retrieved: published,
});
const of = (text: string, span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);
const said = (text: string) =>
  annotate(article(text)).quotations.map((q) => [q.kind, of(text, q), of(text, q.cue), of(text, q.speaker)]);
const figures = (text: string) =>
  annotate(article(text)).quantities.map((q) => [q.value, q.counted ?? q.unit, q.measure, of(text, q.holder)]);
const dates = (text: string) => annotate(article(text)).dates.map((d) => [of(text, d), d.date, d.tense]);

describe("quotations", () => {
  it.each([
    [
      "“We will stay,” said Maria Lopez, a spokeswoman for the ministry.",
      [["direct", "“We will stay,”", "said", "Maria Lopez, a spokeswoman for the ministry"]],
    ],
    [
      "A spokesman for the transport ministry told reporters on Monday that the bridge was “beyond repair”.",
      [["mixed", "that the bridge was “beyond repair”", "told", "A spokesman for the transport ministry"]],
    ],
    [
      "Police said two men fled. The mayor denied that anyone was hurt.",
      [
        ["indirect", "two men fled", "said", "Police"],
        ["indirect", "that anyone was hurt", "denied", "The mayor"],
      ],
    ],
    [
      "The fire is out, according to the fire service.",
      [["indirect", "The fire is out", "according to", "the fire service"]],
    ],
    ["The “Blue Danube” opened on Friday.", []],
    [
      "The talks, officials said, could fail before winter.",
      [
        ["indirect", "The talks", "said", "officials"],
        ["indirect", "could fail before winter", "said", "officials"],
      ],
    ],
    [
      "And, according to the survey, half of them stayed.",
      [["indirect", "half of them stayed", "according to", "the survey"]],
    ],
    [
      "The candidate says running for president is tough.",
      [["indirect", "running for president is tough", "says", "The candidate"]],
    ],
    [
      "One list says it is Ardo, while another says it is Belm.",
      [
        ["indirect", "it is Ardo", "says", "One list"],
        ["indirect", "it is Belm", "says", "another"],
      ],
    ],
    [
      "Three-quarters of the voters said they were worried, and more than 4 in 10 said the mayor would do best.",
      [
        ["indirect", "they were worried", "said", "Three-quarters of the voters"],
        ["indirect", "the mayor would do best", "said", "more than 4 in 10"],
      ],
    ],
    [
      "Lawmakers say that the governor, who must decide, has revealed nothing.",
      [["indirect", "that the governor, who must decide, has revealed nothing", "say", "Lawmakers"]],
    ],
    ["Polls show that most people agree.", [["indirect", "that most people agree", "show", "Polls"]]],
    ["The bank lost money, as The Post reported.", [["indirect", "The bank lost money", "reported", "The Post"]]],
    [
      "Ada Ruiz vowed to appeal. The mayor refused not to act, but only for a day.",
      [
        ["indirect", "to appeal", "vowed", "Ada Ruiz"],
        ["indirect", "not to act, but only for a day", "refused", "The mayor"],
      ],
    ],
    [
      "The governor urged residents to stay at home. Ann Brown called for a new vote last week.",
      [
        ["indirect", "residents to stay at home", "urged", "The governor"],
        ["indirect", "a new vote", "called", "Ann Brown"],
      ],
    ],
    [
      "The senator condemned the long-awaited plan on the harbour on Monday.",
      [["indirect", "the long-awaited plan on the harbour", "condemned", "The senator"]],
    ],
    [
      "A reporter asked whether the bridge would open. The board announced it would close the port.",
      [
        ["indirect", "whether the bridge would open", "asked", "A reporter"],
        ["indirect", "it would close the port", "announced", "The board"],
      ],
    ],
    [
      "Ann Brown said that once the vote is over, “I will leave for good.”",
      [["mixed", "that once the vote is over, “I will leave for good.”", "said", "Ann Brown"]],
    ],
    [
      "Ann Brown said that it was “too late,” adding that nobody had called.",
      [
        ["mixed", "that it was “too late,”", "said", "Ann Brown"],
        ["indirect", "that nobody had called", "adding", "Ann Brown"],
      ],
    ],
    [
      "The minister said there was no “direct proof,” many in the hall laughed.",
      [["mixed", "there was no “direct proof,”", "said", "The minister"]],
    ],
    ["According to “the fixers” of the port, three bridges had been closed.", []],
  ])("reads %s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("carries the speaker over the rest of the quotation and into the next paragraph", () => {
    const text = "“It was loud,” Ann Brown said. “We ran out of the house.”\n\n“Nobody came to help us for an hour.”";
    expect(said(text).map((q) => q[3])).toEqual(["Ann Brown", "Ann Brown", "Ann Brown"]);
  });
});

describe("quantities", () => {
  it.each([
    ["Both sides agreed to end 10 days of war.", [[10, "war", undefined, undefined]]],
    ["Foro Penal said 56 prisoners were freed.", [[56, "prisoners", "freed", "Foro Penal"]]],
    [
      "Officials say at least 12 people were killed and 30 others injured.",
      [
        [12, "people", "killed", "Officials"],
        [30, "others", "injured", "Officials"],
      ],
    ],
    [
      "The blast at the quarry killed two men and injured six others.",
      [
        [2, "men", "killed", undefined],
        [6, "others", "injured", undefined],
      ],
    ],
    [
      "The earthquake has killed at least 60 people and left 20 homeless.",
      [
        [60, "people", "killed", undefined],
        [20, "homeless", "displaced", undefined],
      ],
    ],
    [
      "Peter Smith, 49, and his 11-year-old daughter live there.",
      [
        [49, "age", "age", undefined],
        [11, "age", "age", undefined],
      ],
    ],
    ["The deal is worth $1.8 billion.", [[1_800_000_000, "USD", "money", undefined]]],
    ["Call 555-867-5309 or 911, or come to 40 East Main Street at 7:30 p.m.", []],
  ])("reads %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it("reads ranges and qualifiers", () => {
    const [range, bound] = annotate(
      article("Between 20 and 30 homes burned. More than 400 detainees left."),
    ).quantities;
    expect(range).toMatchObject({ value: 20, high: 30 });
    expect(bound).toMatchObject({ value: 400, qualifier: "more-than", counted: "detainees" });
  });

  it("takes no more for an upper bound, and looks behind the quoted words for what is counted", () => {
    const [most] = annotate(article("Brandt repeated that “no more than 600” jobs would go.")).quantities;
    expect(most).toMatchObject({ value: 600, qualifier: "up-to", counted: "jobs" });
  });
});

describe("dates", () => {
  it("takes the direction of a weekday from its clause", () => {
    expect(dates("The court ruled on Monday. It will meet on Friday.")).toEqual([
      ["Monday", "2026-01-12", "past"],
      ["Friday", "2026-01-16", "expected"],
    ]);
  });

  it("takes what was due to something for a cause, and what is due to be for a plan", () => {
    const cause = "The toll has risen due to a landslide on Friday.";
    const plan = "Three ministers are due to speak on Friday.";
    expect(dates(`${cause} ${plan}`).map(([, date]) => date)).toEqual(["2026-01-09", "2026-01-16"]);
  });

  it.each([
    ["The first reading will be held on Friday.", "2026-01-16"],
    ["The speaker said the first reading would also be held on Friday.", "2026-01-16"],
    ["She told the council that she would ask the minister to bring the list on Friday.", "2026-01-16"],
    ["The weather service forecast up to 40 millimetres of rain on Friday.", "2026-01-16"],
    ["The first reading would have been held on Friday.", "2026-01-09"],
    ["The first reading was held on Friday.", "2026-01-09"],
    ["The bank cut its growth forecast on Friday, it said.", "2026-01-09"],
  ])("takes what would be done for what is to come: %s", (text, day) => {
    expect(dates(text).map(([, date]) => date)).toEqual([day]);
  });

  it("takes the first day on which something can be for one to come", () => {
    const text = "Children could have the vaccine as soon as Friday. No trains ran earlier than Friday.";
    expect(dates(text).map(([, date]) => date)).toEqual(["2026-01-16", "2026-01-09"]);
  });
});

describe("claims", () => {
  it("tells who claims what, how firmly, and what is denied", () => {
    const text = "The mayor denied that police had fired first. The minister warned that the dam could break.";
    const claims = annotate(article(text)).claims.map((c) => [of(text, c.holder), c.polarity, c.modality]);
    expect(claims).toEqual([
      ["The mayor", "denied", "asserted"],
      ["The minister", "affirmed", "feared"],
    ]);
  });
});

describe("createAnnotator", () => {
  it("leaves English layers empty for other languages, and still finds sentences", () => {
    const found = annotate(
      article("La policía detuvo a tres hombres el lunes. Nadie resultó herido.", undefined, "es"),
    );
    expect(found.sentences).toHaveLength(2);
    expect([found.quotations, found.quantities, found.dates, found.claims]).toEqual([[], [], [], []]);
  });

  it.each([
    ["fr", "Un car scolaire a quitté la route mercredi matin à Saint-Orvain, a annoncé la préfète Maëlle Destouches."],
    ["pt", "Uma enchente deixou nove mortos em Ribeira Alta, confirmou a prefeita Lúcia Bragança."],
  ])("takes no small word that opens a sentence for a name: %s", (language, text) => {
    const names = annotate(article(text, undefined, language)).names.map((name) => of(text, name));
    expect(names).toHaveLength(2);
    expect(names.join(" ")).not.toMatch(/\bUma?\b/);
  });

  it("gives spans inside the text, sorted by start, and the same for the same article", () => {
    const text = "“Go,” he said. In May 2024, 5 people (aged 7 and 9) died, police said: “We don't know.”\n"
      .repeat(30)
      .trim();
    const first = annotate(article(text));
    expect(annotate(article(text))).toEqual(first);
    for (const layer of [first.sentences, first.names, first.quotations, first.quantities, first.dates, first.claims]) {
      let last = 0;
      for (const { start, end } of layer) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }
  });

  it("makes the row that the command prints", () => {
    const one = article("Police said 3 men fled.");
    expect(Object.keys(annotationRow(one, annotate(one)))).toEqual([
      "id",
      "sentences",
      "names",
      "links",
      "quotations",
      "quantities",
      "dates",
      "claims",
    ]);
    expect(annotationRow(one, annotate(one), { withText: true }).text).toBe(one.text);
  });
});
