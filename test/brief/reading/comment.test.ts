import { describe, expect, it } from "vitest";
import { arguesInTitle, isComment, passesJudgement } from "../../../src/brief/reading/comment.js";
import { annotatedArticle } from "../annotated-article.js";

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
    expect(passesJudgement("The premier's call for calm was futile at best.")).toBe(true);
    expect(passesJudgement("The programme omitted key details of the fire.")).toBe(true);
    expect(passesJudgement("The crews worked at best-known yards and the guild ignored the vote.")).toBe(false);
    expect(passesJudgement("The mainstream media were up in arms over the closing of the quay.")).toBe(true);
    expect(passesJudgement("Shares of the legacy media companies of Saltreach fell by 5 per cent.")).toBe(false);
    expect(passesJudgement("The merger makes the largest corporate media group of the coast.")).toBe(false);
    expect(passesJudgement("The board’s spokesman said that the mainstream media were against the quay.")).toBe(false);
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
  it("knows comment by how often it thinks, asks and exhorts for each source that it names", () => {
    const essay = [
      "The harbour board of Saltreach was fined on Tuesday because the law demanded it and the facts supported it.",
      "There are, I suspect, few boards in the country that would have fared better.",
      "The board should have closed the quay in March, and its chairman must have known why.",
      "What chance did the crews ever have?",
      "After all, the cracks were plain to see.",
      "The statute simply leaves no way out.",
    ].join(" ");
    expect(isComment(made("", essay))).toBe(true);
    const report = [
      "The harbour board of Saltreach was fined on Tuesday over cracks in the quay, a court said.",
      "The board should have closed the quay in March, the judge said.",
      "Its chairman told the Ledger that he must have known.",
      "What chance did the crews ever have?",
      "Officials said that the quay would be closed.",
      "The board said it would appeal.",
    ].join(" ");
    expect(isComment(made("", report))).toBe(false);
  });
  it("takes no writer's voice from quotations as agencies set them, nor from what readers wrote below", () => {
    const quoted =
      "The ferry sank on Sunday, police said. `` I think we should have stayed. I know my crew, and I was proud of them. We had our boats '' the master said.";
    expect(isComment(made("Ferry sinks", quoted))).toBe(false);
    const posts =
      "At 12:40 pm on 10 Jun 2010, Keel wrote: I think we should sink them all. I know I would. My view is our view.";
    expect(isComment(made("Ferry sinks", `The ferry sank on Sunday, police said. ${posts}`))).toBe(false);
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
