import { describe, expect, it } from "vitest";
import { arguesInTitle, isComment, passesJudgement } from "../../src/brief/comment.js";
import { annotatedArticle } from "./annotated-article.js";

const made = (title: string, text: string) => annotatedArticle({ id: "a", outlet: "The Post", title, text });

describe("comment", () => {
  it("knows a sentence that judges in its own voice", () => {
    expect(passesJudgement("Worse was the dishonesty of the sales pitch for the new quay.")).toBe(true);
    expect(passesJudgement("The opposition accused the mayor of dishonesty over the quay.")).toBe(false);
    expect(passesJudgement("The prosecutor seems determined to make the defence’s point.")).toBe(true);
    expect(passesJudgement("The vote was a farce.")).toBe(true);
    expect(passesJudgement("It is time to fight back against the lies claiming that the dam was sound.")).toBe(true);
    expect(passesJudgement("The show takes wokeness to the next level.")).toBe(true);
    expect(passesJudgement("The mayor said it is time to close the bridge.")).toBe(false);
    expect(passesJudgement("The opposition called the vote a farce.")).toBe(false);
    expect(passesJudgement("The vote was “a farce” to many.")).toBe(false);
    expect(passesJudgement("The council voted by 9 to 4 to close the bridge.")).toBe(false);
  });
  it("knows a title that argues or explains", () => {
    for (const title of [
      "The Town Should Stop Borrowing",
      "Why Are We Selling the Harbour?",
      "Ida Brandt is wrong",
      "Don’t sell",
    ])
      expect(arguesInTitle(title), title).toBe(true);
    for (const title of [
      "Town sells harbour",
      "Mayor says town should borrow",
      "Crews: “We should not pay”",
      "Poll: Half want the harbour sold",
    ])
      expect(arguesInTitle(title), title).toBe(false);
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
  it("knows comment by the section of its site", () => {
    const at = (url: string) => {
      const { article, annotations } = made("Council closes bridge", "The council of Saltreach closed the bridge.");
      return isComment({ article: { ...article, url }, annotations });
    };
    expect(at("https://post.example/2026/05/04/opinion/bridge.html")).toBe(true);
    expect(at("https://post.example/commentisfree/bridge")).toBe(true);
    expect(at("https://post.example/news/opinion-poll-on-bridge")).toBe(false);
    expect(at("https://opinions.example/news/bridge")).toBe(false);
  });

  it("knows an essay by its opening, where no source and no day is named", () => {
    const musing = "No one really knows what Callum Dray's harbour would be like. In part, that is his own fault.";
    expect(isComment(made("Dray's Victory and the Uncertain Harbour", musing))).toBe(true);
    const sourced = "What would the harbour be like? No one really knows, the port authority said on Monday.";
    expect(isComment(made("Harbour plans unclear", sourced))).toBe(false);
    const plain = "The harbour of Saltreach was closed after a crane fell into the basin.";
    expect(isComment(made("Crane falls into harbour", plain))).toBe(false);
  });
  it("takes nobody else's first person for the writer's", () => {
    const single =
      "Ida Brandt said on Monday that she would resign. Her note read: ‘I’m sorry. I did my best, and my friends know that I’m done.’";
    expect(isComment(made("Mayor resigns", single))).toBe(false);
    const cutOff =
      "The mayor of Saltreach said that the bridge had to close.\n“We have a deal. We made it as we said that we would,” she said. “My word is my";
    expect(isComment(made("Mayor has a deal", cutOff))).toBe(false);
    const goesOn = 'The mayor said: "We have a deal. My word is good.\n"I gave it to our voters. I keep it," she said.';
    expect(isComment(made("Mayor has a deal", goesOn))).toBe(false);
    const own =
      "The town’s workers' hall is ‘old’. I grew up there. We danced, and my friends still do in the '90s club.";
    expect(isComment(made("The hall", own))).toBe(true);
  });
});
