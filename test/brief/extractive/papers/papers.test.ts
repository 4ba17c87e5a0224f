import { describe, expect, it } from "vitest";
import type { Desk } from "../../../../src/brief/desk.js";
import { lowerOpening } from "../../../../src/brief/extractive/attribute.js";
import { composeBrief, renderMarkdown, verifyBrief, withTexts } from "../../../../src/brief/index.js";
import { readStory } from "../../../../src/brief/reading/reading.js";
import type { AnnotatedArticle } from "../../../../src/model/annotation.js";
import { annotatedArticle } from "../../annotated-article.js";

const made = (id: string, outlet: string, published: string, title: string, lines: readonly string[], author: string) =>
  annotatedArticle({ id, outlet, published, title, text: lines.join("\n"), authors: [author] });

const LEDGER = [
  "The port company of Saltreach offered the striking dock workers talks on Thursday, a day after they closed the port.",
  "The offer holds until Sunday and does not touch the night shifts that set off the strike, Ledger papers show.",
];
const COURIER = [
  "On Thursday the port company of Saltreach offered talks to the striking dock workers who closed the port a day before.",
  "Grain worth 40 million crowns is waiting on the quays of Saltreach because of the port strike, the harbour board said.",
];
const STANDARD = [
  "Talks were offered to the striking dock workers of Saltreach by the port company on Thursday, after they closed the port.",
  "The government must end the port strike in Saltreach, for bread will cost a third more by May.",
];
const BEACON = [
  "The dock workers of Saltreach closed the port and called a strike over night shifts, union leader Ada Brandt said.",
  "Fishing boats of Venport brought tea and blankets to the pickets at the port of Saltreach, harbour master Olan Pryce said.",
  "Ada Brandt said that 340 crane drivers had joined the port strike in Saltreach and that no ship had been unloaded since noon.",
];

function brief(articles: readonly AnnotatedArticle[]) {
  const ids = articles.map(({ article }) => article.id);
  const times = articles.map(({ article }) => article.published ?? "").sort();
  const story = { id: "s", articleIds: ids, started: times[0]!, updated: times.at(-1)!, thread: [] };
  const copies = new Map(ids.map((id) => [id, { articleId: id, group: id, evidence: "none" as const }]));
  const composed = composeBrief(
    { story, articles, copies, earlier: [], created: "2026-03-13T00:00:00Z" },
    { engineVersion: "test" },
  );
  const texts = new Map(articles.map((a) => [a.article.id, a.article.text]));
  expect(verifyBrief(withTexts(composed, texts)).breaches).toEqual([]);
  return composed;
}

const told = brief([
  made("b", "The Beacon", "2026-03-11T18:00:00Z", "Dock workers close Saltreach port", BEACON, "Sam Roe"),
  made(
    "l",
    "The Ledger",
    "2026-03-12T10:00:00Z",
    "Port company offers talks in Saltreach strike",
    LEDGER,
    "Maria Lopez",
  ),
  made("c", "The Courier", "2026-03-12T11:00:00Z", "Saltreach port company offers strikers talks", COURIER, "Jon Hale"),
  made("s", "The Standard", "2026-03-12T12:00:00Z", "Opinion: End the Saltreach port strike", STANDARD, "Petra Voss"),
]);
const saidBy = (outlet: string): string =>
  told.whatThePapersSay.outlets
    .filter((one) => one.outlet === outlet)
    .flatMap(({ statements }) => statements.map(({ text }) => text))
    .join(" ");

describe("what each outlet alone has", () => {
  it("stands behind a colon where the sentence ends in a credit of its own: 'reports that …, the board said' has two heads", () => {
    expect(saidBy("The Beacon")).toMatch(/ reported on 11 March: Fishing boats .* harbour master Olan Pryce said\.$/);
  });
  it("is not what answers a question of the page, where the outlet has something else", () => {
    const answers = [...told.goDeeper, ...told.commonQuestions].flatMap(({ answer }) => answer.map(({ text }) => text));
    expect(answers.join(" ")).toContain("340 crane drivers");
    expect(saidBy("The Beacon")).not.toContain("340 crane drivers");
  });
  it("is told, and what happened is not told again", () => {
    const all = told.whatThePapersSay.outlets.flatMap(({ statements }) => statements.map(({ text }) => text));
    expect(all.length).toBeGreaterThan(1);
    for (const text of all) expect(text).not.toMatch(/offered (?:the striking|talks to|to the)/);
    expect(saidBy("The Ledger")).toContain("night shifts");
  });

  it("is told with its day where the report is older than the story", () => {
    expect(saidBy("The Beacon")).toMatch(/^Sam Roe of The Beacon reported on 11 March\b/);
    expect(saidBy("The Ledger")).not.toContain("reported on");
  });

  it.each([
    ["Former President Ivo Grell", "former President Ivo"],
    ["Neighbor Ivo Grell", "neighbor Ivo"],
    ["Deputy Mayor Ivo Grell", "Deputy Mayor"],
  ])("goes on after its credit as it is written, before a title too: %s", (who, opens) => {
    const line = `${who} told the crews of Saltreach that no offer had ever come so late.`;
    const one = made("f", "The Ledger", "2026-03-12T10:00:00Z", "Late offer", [line], "Sam Roe");
    const story = { id: "s", articleIds: ["f"], started: "2026-03-12", updated: "2026-03-12", thread: [] };
    const reading = readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
    expect(lowerOpening({ reading } as unknown as Desk, reading.passages[0]!)).toMatch(new RegExp(`^${opens}`));
  });

  it("keeps the capital of a day of the week", () => {
    const line = "Friday’s vote of the crews of Saltreach was the last of a long and bitter year.";
    const one = made("f", "The Ledger", "2026-03-12T10:00:00Z", "Vote", [line], "Sam Roe");
    const story = { id: "s", articleIds: ["f"], started: "2026-03-12", updated: "2026-03-12", thread: [] };
    const reading = readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
    expect(lowerOpening({ reading } as unknown as Desk, reading.passages[0]!)).toMatch(/^Friday’s/);
  });

  it("stands under the outlet's own headline", () => {
    expect(renderMarkdown(told)).toContain("**The Ledger**: “Port company offers talks in Saltreach strike”");
  });

  it("is an opinion where the outlet calls it one", () => {
    expect(saidBy("The Standard")).toMatch(
      /^In an opinion piece, Petra Voss of The Standard argues that the government must/,
    );
  });
});
