import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../../src/annotate/index.js";
import { composeBrief } from "../../../../src/brief/index.js";
import { readAsset } from "../../../../src/io/assets.js";
import type { Brief } from "../../../../src/model/brief.js";
import type { CopyDecision } from "../../../../src/model/copy.js";
import type { QuotingRule } from "../../../../src/model/quoting.js";
import { annotatedArticle } from "../../annotated-article.js";

const PUBLISHED = "2013-02-12T09:00:00Z";
const TITLE = "Gunman shoots three people at a machine shop at Saltreach";
const LISTED = "August 1982: Eight people killed at a machine shop at Saltreach in a shooting over a bill.";
const EIGHT = [
  "A gunman shot three people at a machine shop at Saltreach on Tuesday, and police arrested him in the yard.",
  "The machine shop at Saltreach had dismissed the gunman a week before the shooting, its owner said.",
];
const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

interface Report {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

function briefOf(reports: readonly Report[], quoting?: QuotingRule): Brief {
  const articles = reports.map(({ text, title = TITLE, published = PUBLISHED }, i) => {
    const { article } = annotatedArticle({ id: `a${i}`, outlet: `Outlet ${i}`, published, title, text });
    return { article, annotations: annotate(article) };
  });
  const ids = articles.map(({ article: { id } }) => id);
  const copies = new Map<string, CopyDecision>(ids.map((id) => [id, { articleId: id, group: id, evidence: "none" }]));
  const times = articles.map(({ article }) => article.published!).sort();
  const story = { id: "s", articleIds: ids, started: times[0]!, updated: times.at(-1)!, thread: [] };
  const material = { story, articles, copies, earlier: [], created: "2013-02-15T00:00:00Z" };
  return composeBrief({ ...material, ...(quoting ? { quoting } : {}) }, { engineVersion: "test" });
}

const happened = (texts: readonly string[]): string[] =>
  briefOf(texts.map((text) => ({ text }))).whatHappened.map(({ text }) => text);

describe("What's happened", () => {
  it("gives all that only comment tells to its writer, and heads it as comment", () => {
    const essay = [
      "The harbour board of Saltreach is a decent body with a plan.",
      "There are, I suspect, few boards in the country that would have fared better at Saltreach.",
      "I think the harbour board was right, and I hope the town knows it.",
      "What chance did the crews of Saltreach ever have?",
      "The crews of the harbour have never trusted the board of Saltreach since the days of the old quay.",
    ].join(" ");
    const { whatHappened, story } = briefOf([{ title: "", text: essay }]);
    expect(whatHappened.length).toBeGreaterThan(0);
    for (const { text } of whatHappened) expect(text).toMatch(/^Outlet 0 (?:writes|argues|adds)\b/);
    expect(story.headline).toMatch(/^Comment: /);
    const beside = briefOf([
      { title: "", text: essay },
      { title: "", text: "The harbour board of Saltreach was fined on Tuesday for cracks in the quay, a court said." },
    ]);
    expect(beside.whatHappened.map(({ text }) => text).join(" ")).not.toMatch(/decent|trusted/);
  });
  it("opens a story of several days with the first sentence of the report that heads it", () => {
    const lead =
      "The last crews are gone from the harbour of Saltreach, which has been the hub of the ferries for some 20 years.";
    const aside =
      "Mayor Olan Pryce said the last crews at the key harbour of Saltreach had asked about pay on Tuesday.";
    const { whatHappened } = briefOf([
      {
        title: "Crews of Saltreach harbour to leave",
        text: "The crews of Saltreach harbour will leave within days, their union said.",
        published: "2013-02-12T09:00:00Z",
      },
      {
        title: "Pryce asked about last crews leaving harbour",
        text: `The mayor spoke to reporters at the town hall. ${aside}`,
        published: "2013-02-13T09:00:00Z",
      },
      {
        title: "Last crews leave key harbour of Saltreach",
        text: `${lead} Ferries have not sailed since Sunday.`,
        published: "2013-02-13T09:00:00Z",
      },
    ]);
    expect(whatHappened[0]!.text).toBe(lead);
  });
  it("opens a story of several days with that report's lead behind its caption, whatever words the title has", () => {
    const lead = "A judge gave Olan Dray nine years in prison on Thursday for setting fire to the quay.";
    const before =
      "A fire killed two dockers and hurt three others at the grain quay of Saltreach on Sunday, the fire service said.";
    const [first] = briefOf([
      {
        title: "Fire kills two dockers at grain quay of Saltreach",
        text: `${before} The grain quay of Saltreach burned until the evening.`,
        published: "2013-02-11T09:00:00Z",
      },
      {
        title: "Arsonist of Saltreach grain quay fire sentenced",
        text: `(Photo: Mara Lind)\n\n${lead}\n\nHe said nothing.`,
        published: "2013-02-14T09:00:00Z",
      },
    ]).whatHappened;
    expect(first!.text).toContain("nine years in prison");
  });
  it("goes on, where no article has a title, with nothing that opens with a thing that nobody has told", () => {
    const told = briefOf([
      {
        title: "",
        text: [
          "The government of Kestria has appointed a flood master for Saltreach to deal with the threat of a storm.",
          "The nationwide campaign begins after the count of floods at Saltreach in Kestria has risen to 27.",
          "Two rivers burst their banks at Saltreach on Sunday, and two hundred people had to leave their houses.",
        ].join(" "),
      },
    ]).whatHappened.map(({ text }) => text);
    expect(told.join(" ")).not.toContain("nationwide campaign");
    expect(told.length).toBeGreaterThan(1);
  });

  it("gives no count of the dead beside a newer one", () => {
    const { whatHappened } = briefOf([
      {
        title: "At least 26 killed in storms across Kestria",
        text: "A bloody weekend of storms ended with at least 26 people killed in more than 90 storms that crossed Kestria, according to data compiled throughout the weekend.",
        published: "2013-02-12T09:00:00Z",
      },
      {
        title: "At least 26 killed in storms across Kestria",
        text: "But amid all the revelry there was also a lot of tragedy as at least 26 people were killed by storms across Kestria, according to data of the archive. From Friday through Sunday there were more than 90 storms across Kestria, according to the data that is still being updated.",
        published: "2013-02-12T08:00:00Z",
      },
      {
        title: "Storms across Kestria kill more than 40",
        text: "More than 40 people were killed in storms across Kestria over the weekend, according to data compiled by the Storm Archive. By Monday the archive reported 41 people killed and 116 injured in storms across Kestria over the course of a weekend. In total there were more than 140 storms, the archive reported.",
        published: "2013-02-12T11:00:00Z",
      },
    ]);
    const told = whatHappened.map(({ text }) => text).join(" ");
    expect(told).toContain("41");
    expect(told).not.toContain("26");
  });
  it("gives what argues to its outlet", () => {
    const labelled = (title: string) =>
      briefOf([
        { title, text: "A council that cannot mend the harbour wall of Saltreach should not ask for another tax." },
        {
          title: "Saltreach asks for harbour tax",
          text: "The council of Saltreach asked on Tuesday for a tax on the harbour.",
        },
      ]).whatHappened.map(({ text }) => text);
    const [first] = briefOf([
      {
        title: "Opinion: No tax for the harbour wall of Saltreach",
        text: "A council that cannot mend the harbour wall of Saltreach should not ask the town for another harbour tax.",
      },
    ]).whatHappened;
    expect(first?.text).toMatch(/^In an opinion piece, Outlet 0 argues that a council/);
    expect(labelled("Saltreach asks for harbour tax").join(" ")).not.toContain("opinion piece");
  });

  it("tells an event once, whichever words two openings choose for it", () => {
    const told = happened([
      "A group of senators reached an agreement with Mayor Ida Brandt on Tuesday on new spending for the harbour of Saltreach.\nThe harbour wall of Saltreach broke in a storm two winters before, and fishing boats have been moored up the river since.",
      "A group of lawmakers announced that they had struck a deal with Ida Brandt, the mayor of Saltreach, to spend more on its harbour.\nThe council is to vote on the money for the wall in June, its clerk told the fishing crews.",
    ]);
    expect(told.filter((text) => /agreement|deal/.test(text))).toHaveLength(1);
  });

  it("is chosen so that a page has room for all of it, and from whichever articles leave room", () => {
    const shot = "A gunman shot three people at a machine shop at Saltreach on Tuesday and was arrested in the yard.";
    const dead =
      "Two of the three people shot at the machine shop died of their wounds in Saltreach hospital, police said.";
    const why =
      "The owner of the machine shop at Saltreach said the gunman had been dismissed a week before the shooting.";
    const rest =
      "Neighbours who had heard the shots laid flowers at the gate, and the street stayed closed to traffic until the evening of the same day.";
    const reports = [
      [shot, dead, why],
      [why, dead.replace("police said", "a surgeon said"), rest.replace("Neighbours", "People")],
    ].map((text) => ({ text: text.join("\n") }));
    const rule = { share: 0.1, characters: 600, strict: false, strictCharacters: 150, sentenceCharacters: 300 };
    const from = (brief: Brief) => brief.whatHappened.map(({ citations }) => citations[0]!.articleId);
    const free = briefOf(reports);
    expect(new Set(from(free)).size).toBeLessThan(free.whatHappened.length);
    const told = briefOf(reports, rule);
    expect(told.whatHappened.length).toBeGreaterThan(1);
    expect(new Set(from(told)).size).toBe(told.whatHappened.length);
    // What no page has room for stays in the brief.
    const closed = briefOf(reports, { ...rule, share: 0 });
    expect(closed.whatHappened.map(({ text }) => text)).toEqual(free.whatHappened.map(({ text }) => text));
  });

  it("takes no event from a list of earlier ones, and may take one from a list of the story's own days", () => {
    const list = (line: string) => happened([[EIGHT[0], line].join("\n"), [line, EIGHT[1]].join("\n")]).join(" ");
    expect(list(LISTED)).not.toContain("Eight people");
    expect(list(LISTED.replace("August 1982", "Feb. 11, 2013"))).toContain("Eight people");
  });

  it("tells once what the headline tells, however differently two outlets put it", () => {
    const rest =
      "\nIt had long been asked for by those who live there. They will see the council of Venport keep the holiday with a procession on the day itself, and what the council of Venport backed they will pay for from the fund of the town in the coming year.";
    const texts = [
      "The council of Venport unanimously backed a motion on Tuesday that would make Lantern Day, the date that marks the end of a flood, a paid public holiday.",
      "Venport's council passed a resolution on Tuesday that designates Lantern Day, the anniversary of the rescue of those whom the river swept away, a holiday across the district.",
    ];
    const title = "Venport council makes Lantern Day a holiday";
    const brief = briefOf(texts.map((text) => ({ text: text + rest, title })));
    const told = brief.whatHappened.map(({ text }) => text);
    expect(told.filter((text) => text.includes("Lantern Day"))).toHaveLength(1);
  });

  it("tells once, and nowhere below, the act that two outlets open with on either side of midnight", () => {
    const texts = [
      "Ana Lund, who ran the harbour of Venport for nine years, was dismissed on Tuesday over an audit that found two million crowns missing from the pension fund of the dockers.\nThe union of the dockers asked for the money to be paid back by summer.",
      "The board that oversees shipping along the coast of Kestria dismissed director Ana Lund late on Tuesday, after auditors raised the alarm over missing pension money.\nLund denied in a letter to her staff that she had known of the losses.",
    ];
    const times = ["2013-02-12T21:00:00Z", "2013-02-13T06:00:00Z"];
    const title = "Ana Lund dismissed over missing pension money";
    const brief = briefOf(texts.map((text, i) => ({ text, title, published: times[i]! })));
    const { whatHappened, behindTheHeadline, whatThePapersSay, howWeGotHere } = brief;
    const told = JSON.stringify([whatHappened, behindTheHeadline, whatThePapersSay, howWeGotHere]);
    expect(told.match(/"text":"[^"]*dismissed/g)).toHaveLength(1);
    expect(told).toContain("paid back by summer");
  });

  it("opens with what was done on a day, not with what a report of the same hour says will be", () => {
    const title = "Council of Venport removes harbour director Lund";
    const rest =
      "\nThe council of Venport meets in the old customs house, where the river dockers held a vigil for her.";
    const brief = briefOf([
      {
        text: `Director Ana Lund will lose the harbour with a vote of the council of Venport on Wednesday over her attacks on the mayor.${rest}`,
        title,
        published: "2013-02-13T20:00:00Z",
      },
      {
        text: `The council of Venport voted on Wednesday to remove Ana Lund as director of the harbour, by 31 votes to 9.${rest}`,
        title,
        published: "2013-02-13T18:00:00Z",
      },
    ]);
    expect(brief.whatHappened[0]!.text).toMatch(/^The council of Venport voted/);
    expect(brief.whatHappened.map(({ text }) => text).join(" ")).not.toContain("will lose");
  });

  it("gives a figure of the headline once, and below it what the other report adds", () => {
    const title = "Fever deaths in Kestria reach 60,000";
    const texts = [
      "Kestria recorded 60,000 deaths from the fever on Tuesday, the health ministry said in its evening bulletin.\nThe wards of the capital have emptied since the vaccines came, the ministry said.",
      "The mourners of Venport laid a wreath of reeds at the quay of the old harbour on Tuesday for all whom the fever has taken from Kestria.\nBefore the week is out the nation will have passed 60,000 deaths, the worst known toll of any land of the north.\nThe bells of the harbour church rang for an hour.",
    ];
    const brief = briefOf(texts.map((text) => ({ text, title })));
    const told = JSON.stringify([brief.whatHappened, brief.whatThePapersSay.outlets]);
    expect(told.match(/"text":"[^"]*60,000/g)).toHaveLength(1);
  });

  it("puts the second of two days after the first", () => {
    const line =
      "Ada Brandt said at the harbour that she is hosting the crews on Thursday and Friday in the hall of Venport.";
    const published = "2013-02-14T18:00:00Z";
    const texts = [line, line.replace("said at", "told the crews at")];
    const told = briefOf(texts.map((text) => ({ text, published }))).whatHappened[0]!.text;
    expect(told).toContain("Thursday 14 February");
    expect(told).not.toMatch(/Friday 8/);
  });

  it("names nobody by a surname whose bearer no sentence before has named in full", () => {
    const first =
      "A gunman fired into a park at Saltreach on Tuesday and wounded five people who stood at the fountain, police said.";
    const title = "Five people shot in a park at Saltreach";
    const walked =
      "Pizarro was walking to the fountain in the park with four friends when the gunman fired, police said.";
    const full = "Rolando Pizarro, 45, a baker, was shot in the abdomen near the fountain of the park at Saltreach.";
    const without = [`${first}\n${walked}`, `${walked.replace("four", "his")}\nRolando Pizarro bakes.`];
    const told = briefOf(without.map((text) => ({ text, title }))).whatHappened.map(({ text }) => text);
    expect(told.join(" ")).toContain("wounded five people");
    expect(told.join(" ")).not.toContain("Pizarro");
    const both = briefOf([`${first}\n${full}`, `${walked}`].map((text) => ({ text, title })));
    const order = both.whatHappened.map(({ text }) => text.slice(0, 8));
    if (order.includes("Pizarro ")) expect(order.indexOf("Rolando ")).toBeLessThan(order.indexOf("Pizarro "));
    expect(order).toContain("Rolando ");
  });

  it("opens with what can stand first, not with a noun that points back", () => {
    const texts = [
      "The Treasury of Kestria said on Tuesday that 39 million families would be sent monthly child payments from July.\nThe payments are part of a relief package of Kestria that expanded the child credit for families for one year.",
      "The payments are part of the relief package that Kestria passed, and reach families of 88 per cent of children, monthly.",
    ];
    const title = "Families in Kestria to get monthly child payments from July";
    expect(briefOf(texts.map((text) => ({ text, title }))).whatHappened[0]!.text).toMatch(/^The Treasury/);
  });
});

describe("headline", () => {
  it("is a report's title, where a comment's or one that talks to its reader says as much", () => {
    const text = EIGHT.join("\n");
    const head = (title: string, body: string): string => briefOf([{ text }, { text: body, title }]).story.headline;
    const other = "At a machine shop at Saltreach gunman shoots three people";
    expect(head(other, text)).toBe(other);
    expect(head(other, `I knew the shop. We all bought our tools there, and my brother worked there.\n${text}`)).toBe(
      TITLE,
    );
    expect(head(`Your ${other}`, text)).toBe(TITLE);
    expect(head(`Woke mob: ${other}`, text)).toBe(TITLE);
  });

  it("ends with those who died, where only one report says so and far down", () => {
    const captain =
      "The captain of the ferry Saint Ida was in his cabin when it ran onto rocks off Saltreach, investigators said.";
    const pilot =
      "The pilot of the ferry had told the harbour twice that the fog was too thick for the Saltreach crossing.";
    const far = Array.from(
      { length: 9 },
      (_, i) => `The harbour board has kept page ${i + 2} of its papers shut in a cupboard.`,
    );
    const of = (text: string): Report => ({ title: "Captain of ferry was in his cabin, investigators say", text });
    const dead = "One person died in the accident, the deckhand Olan Pryce, 23.";
    const { whatHappened } = briefOf([of([captain, pilot, ...far, dead].join(" ")), of(`${captain} ${pilot}`)]);
    expect(whatHappened.at(-1)!.text).toBe(dead);
    const before = of(
      [captain, pilot, ...far, "One other person died in the earlier accident off Saltreach."].join(" "),
    );
    expect(
      briefOf([before, of(`${captain} ${pilot}`)])
        .whatHappened.map(({ text }) => text)
        .join(" "),
    ).not.toMatch(/died/);
  });

  it("calls nobody by letters that only a sentence left out spells out", () => {
    const shot = "A clerk of the harbour bank at Saltreach was shot on Tuesday in front of the old customs house.";
    const letters =
      "The clerk of the harbour bank had been threatened in three letters since the spring, the KBI said.";
    const bureau = "The Keel Bureau of Investigation has forty people and a yellow house behind the market.";
    const shut = "The market and two streets were shut until the evening while divers looked for a rifle.";
    const title = "Clerk of harbour bank shot at Saltreach had been threatened in letters";
    const account = (last: string): string =>
      briefOf([
        { title, text: `${shot} ${letters} ${shut} ${last}` },
        {
          title,
          text: `${shot} ${shut} The clerk had been threatened in letters, her sister said at the harbour bank.`,
        },
      ])
        .whatHappened.map(({ text }) => text)
        .join(" ");
    expect(account("")).toContain("KBI");
    expect(account(bureau)).not.toContain("KBI");
  });
  it("does not open in the midst of it", () => {
    const owner =
      "The 44-year-old owner was holding the gunman behind the counter of his net shop at Saltreach when police came.";
    const shot =
      "Two people were shot on Sunday evening by a man with a rifle, and both were taken to the hospital in Venport.";
    const title = "Owner held gunman after two people were shot with a rifle";
    const { whatHappened } = briefOf([
      { title, text: `${shot} ${owner}` },
      { title, text: `${owner} ${shot}` },
    ]);
    expect(whatHappened.map(({ text }) => text.slice(0, 10))).toEqual(["Two people", "The 44-yea"]);
  });
});
