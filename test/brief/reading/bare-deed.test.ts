import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../src/annotate/index.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { readAsset } from "../../../src/io/assets.js";
import { annotatedArticle } from "../annotated-article.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

function texts(...told: string[]): string[] {
  const articles = told.map((text, i) => {
    const { article } = annotatedArticle({ id: `a${i}`, outlet: "The Post", title: "Two die at the quay", text });
    return { article, annotations: annotate(article) };
  });
  const story = { id: "s", articleIds: ["a0"], started: "", updated: "2026-03-16T00:00:00Z", thread: [] };
  return readStory({ story, articles, copies: new Map(), created: "", earlier: [] }).passages.map(({ text }) => text);
}

const DEED = "Harold Dunmore stood above the two sailors on the quay and coldly fired at both of them.";
const CHARGED = "Harold Dunmore, 29, was charged on Friday with the murder of the two sailors.";
const FELON = "Prosecutors say that Dunmore, a convicted felon, had a rifle in his car that night.";

describe("a deed of somebody who is only charged with it", () => {
  it("is not told in nobody's name", () => {
    expect(texts(`${CHARGED} ${DEED}`)).toEqual([CHARGED]);
    expect(texts(`${CHARGED} He then came out of the cabin and shot the cook in the leg.`)).toEqual([CHARGED]);
  });
  it("is not told where another report of the story has the charge", () => {
    expect(texts(DEED, `${CHARGED} ${FELON}`)).not.toContain(DEED);
  });
  it("is told in somebody's name", () => {
    const said = "Harold Dunmore stood above the two sailors and fired at both, a witness said.";
    expect(texts(`${CHARGED} ${said}`)).toContain(said);
  });
  it("is told of whoever is convicted, or dead", () => {
    expect(texts(DEED, `${CHARGED} A jury found Dunmore guilty on both counts.`)).toContain(DEED);
    expect(texts(DEED, `${CHARGED} Dunmore was later found dead in his cell.`)).toContain(DEED);
    expect(texts(DEED, `${CHARGED} The gunman was shot dead by police on the bridge.`)).toContain(DEED);
  });
  it.each([
    "Harold Dunmore shot the two sailors on the quay on 3 May and threw the gun into the water.",
    "Harold Dunmore shot both of the sailors and fled before police arrived at the quay.",
    "Harold Dunmore, who lost his job in March, stabbed the two sailors in front of the old court.",
  ])("is in nobody's name for a month, the police, a job or a court in it: %s", (told) => {
    expect(texts(`${CHARGED} ${told}`)).not.toContain(told);
  });
  it.each([
    [
      "Ada Dunmore faces Ida Keel in the final on Sunday.",
      "Ada Dunmore beat Lena Marsh in three long sets in the semi-final at Saltreach.",
    ],
    [
      "Ada Dunmore is facing charges of keeping papers.",
      "Ada Dunmore fired her director of harbours on Tuesday night.",
    ],
    ["Ada Dunmore was charged with fraud on Friday.", "Ada Dunmore killed the harbour bill in the house on Tuesday."],
    [
      "Ada Dunmore, who is wanted in Venport as a coach, spoke.",
      "Ada Dunmore shot a 67 in the last round at Saltreach.",
    ],
    [
      "Olan Keel was charged with the attempted murder of Ada Dunmore on Friday.",
      "Ada Dunmore fired two shots through the door of her house at the quay.",
    ],
    [
      "Olan Leeds was charged with the murder of the two sailors on Friday.",
      "Ada Lee stabbed the bales of hay at the quay with a fork for an hour.",
    ],
  ])("is none of sport, of office or of somebody else's charge: %s", (charge, told) => {
    expect(texts(`${charge} ${told}`)).toContain(told);
  });
  it("is no deed where it was done to him", () => {
    const done = "Harold Dunmore was shot and killed on the quay before the ferry sailed.";
    expect(texts(`${CHARGED} ${done}`)).toContain(done);
  });
});
