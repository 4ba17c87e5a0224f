import { describe, expect, it } from "vitest";
import { isComment, passesJudgement } from "../../src/brief/comment.js";
import { annotatedArticle } from "./annotated-article.js";

const made = (title: string, text: string) => annotatedArticle({ id: "a", outlet: "The Post", title, text });

describe("comment", () => {
  it("knows a sentence that judges in its own voice", () => {
    expect(passesJudgement("The prosecutor seems determined to make the defence’s point.")).toBe(true);
    expect(passesJudgement("The vote was a farce.")).toBe(true);
    expect(passesJudgement("The opposition called the vote a farce.")).toBe(false);
    expect(passesJudgement("The vote was “a farce” to many.")).toBe(false);
    expect(passesJudgement("The council voted by 9 to 4 to close the bridge.")).toBe(false);
  });
  it("knows comment by its label, by its writer and by its words", () => {
    const report =
      "The council voted by 9 to 4 to close the bridge. Mayor Ida Brandt said: “We had no choice, and I regret it.”";
    expect(isComment(made("Council closes bridge", report))).toBe(false);
    expect(isComment(made("Opinion: Close the bridge", report))).toBe(true);
    expect(
      isComment(made("The bridge", "I grew up by the bridge. We crossed it each day, and my friends still do.")),
    ).toBe(true);
    expect(isComment(made("The bridge", "The vote was a farce. It was shameful, and of course nobody resigned."))).toBe(
      true,
    );
    expect(
      isComment(made("US and EU agree", "The US and the EU agreed. George W. I. Hall of the US said so in the US.")),
    ).toBe(false);
  });
});
