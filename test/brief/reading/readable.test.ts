import { describe, expect, it } from "vitest";
import { danglingIn } from "../../../src/brief/reading/dangling.js";
import { balanced, unreadable } from "../../../src/brief/reading/readable.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { annotatedArticle } from "../annotated-article.js";

const read = (...lines: string[]) => {
  const one = annotatedArticle({
    ...{ id: "a", outlet: "The Ledger", published: "2026-03-10T09:00:00Z", title: "Strike at Saltreach" },
    text: lines.join("\n"),
  });
  const story = { id: "s", articleIds: ["a"], started: "2026-03-10", updated: "2026-03-10", thread: [] };
  const { passages } = readStory({ story, articles: [one], copies: new Map(), earlier: [], created: "2026-03-13" });
  return passages.map(({ text }) => text);
};

describe("sentences that a reader cannot use", () => {
  it.each([
    ["Gallery: Dock workers celebrate Ida Brandt, who led the strike, said that the port would open.", "boilerplate"],
    ["Ida Brandt (left inset) and Olan Keel ran the harbour of Saltreach for ten years.", "boilerplate"],
    ["Late Thursday 17 June retracted his apology to the dock workers of Saltreach.", "fragment"],
    ["Monday night (4 May) said that the harbour of Saltreach would stay closed to ships.", "fragment"],
    ["State television also reporting that the port has been closed by the dock workers.", "fragment"],
    ["All the parties in Saltreach agreed to the changes except the dock workers!", "fragment"],
    ["5. Olan Keel is held in Saltreach over the fire that closed the harbour.", "fragment"],
    ["10.16 pm: The Ledger probably has the fullest report of the strike in the harbour.", "fragment"],
    [
      "Chief prosecutor Ida Brandt: Olan Pryce trusted his life to the crew “and never looked back”, the defence lawyer added.",
      "fragment",
    ],
    ["Two Ledger writers share opposing views of the port's new offer in the video below.", "boilerplate"],
    ["Ledger business correspondent Maria Lopez spoke to Olan Pryce, an analyst with Parrish and Vole.", "boilerplate"],
    ["Anyone who has room for a dog is asked to ring the town hall of Saltreach.", "boilerplate"],
    ["On this episode of the Ledger hour, Maria Lopez joins the editor to discuss the dock strike.", "boilerplate"],
    ["(Update 2:25 p.m.) The harbour master told the crews that the port was closed.", "boilerplate"],
    ["Because the closing of the north gate led to the flood and so drove the dredgers off.", "fragment"],
    ["Donations for the crew of the dredger can be made at Tidewatch.com until Friday.", "address"],
    ["In World War II and since, I have seen the harbour of Saltreach burn four times.", "first-person"],
    ["In other developments on Sunday: -- The embassy will help citizens who want to leave.", "listing"],
  ])("%s", (text, why) => {
    expect(unreadable(text)).toBe(why);
  });

  it.each([
    "Late on Thursday the minister retracted his apology to the dock workers of Saltreach.",
    "Monday was the last day on which ships could leave the harbour of Saltreach.",
    "The strike committee said: “We will not go back without a contract that holds.”",
    "Correspondents of two papers said that the harbour master had spoken to the crews.",
    "The bones are of a soldier of World War I, the museum of Saltreach said on Monday.",
    "The harbour was closed for two days, according to Tidewatch.com, after the dredger sank.",
    "Tidewatch.com reported that the harbour master had spoken to the crews at the gate.",
    "Police are reporting that a child was hurt when the crane fell at the north quay.",
    "Police are now warning that the crane at the north quay may fall upon the ships.",
    "“Do not go back!” union leader Ada Brandt told the dock workers at the gate.",
  ])("keeps: %s", (text) => {
    expect(unreadable(text)).toBeUndefined();
  });

  it("takes no adverb, month or number at the opening for somebody whom a pronoun could mean", () => {
    expect(danglingIn("Notably, he forwarded the letters of the harbour master.")?.word).toBe("he");
    for (const day of ["Monday", "Monday 4 May", "Monday 4 May 2026"]) {
      const promised = `On ${day}, as a part of his campaign, the Kestrian President Olan Keel promised a bridge.`;
      expect(danglingIn(promised), day).toBeUndefined();
    }
    expect(danglingIn("The North Harlow Republican said that the vote would be held on Monday.")?.kind).toBe("pointer");
    expect(danglingIn("The Harlow Republican Party said that the vote would be held on Monday.")).toBeUndefined();
    expect(danglingIn("In the West, little is known about him, or of how he means to rule.")?.word).toBe("him");
    for (const day of ["Saturday", "Saturday 9 May"])
      expect(
        danglingIn(`It was reported on ${day} Olan Keel was stabbed in the neck while in prison.`),
        day,
      ).toBeUndefined();
    expect(danglingIn("This Sunday, the harbour of Saltreach was closed by ice.")).toBeUndefined();
    expect(danglingIn("Sixteen of his members voted with the government on the bill.")?.word).toBe("his");
    expect(
      danglingIn("The bank had hoped to finish by 30 September, and he said that the day remained its aim.")?.word,
    ).toBe("he");
    expect(danglingIn("On Thursday 11 June, they announced that the fever had reached Venport.")?.word).toBe("they");
    expect(danglingIn("On 11 June, two ministers announced that they would resign.")).toBeUndefined();
    expect(danglingIn("Brandt said that he would not go back to the harbour.")).toBeUndefined();
  });

  it("takes an it for nothing only before its clause, the weather or what is set apart", () => {
    for (const text of [
      "It is not yet known who cut the fence of the harbour.",
      "It was Ida Brandt who called the strike at the port.",
      "It took the jury of six men and six women four hours to find the captain guilty.",
      "It is hoped the new crane will be ready by May.",
      "It was announced earlier in the week that the port would close.",
      "It would be wrong for the council to close the port now.",
    ])
      expect(danglingIn(text), text).toBeUndefined();
    for (const text of [
      "It is likely to take between 33 and 61 hours.",
      "It came from the jury room and was the signal to say that they had agreed.",
      "It is used by dentists to numb the gums of those who fear them.",
      "It was built in 1935, the year that the first farmers came.",
      "It is now expected to be finished in May.",
      "It is a case that carried the mayor to office.",
    ])
      expect(danglingIn(text)?.word, text).toBe("It");
  });

  it("takes an it that stands for a clause, or is the subject of a plain past, for no pointer", () => {
    for (const text of [
      "Senators hope to pass a bill making it easier for the crews to vote by post.",
      "The economy in the summer recovered much of the ground it lost in the spring.",
    ])
      expect(danglingIn(text), text).toBeUndefined();
    for (const text of [
      "The company would not confirm it to reporters.",
      "The harbour master is making it clear to all crews.",
    ])
      expect(danglingIn(text)?.word, text).toBe("it");
  });

  it("lets an opening speak of somebody whom the sentence names with a title right after it", () => {
    for (const text of [
      "In his final days in office, then-President Olan Pryce pressed the harbour master to resign.",
      "As she prepared to visit the harbour, Mayor Ada Brandt said the strike would go on.",
    ])
      expect(danglingIn(text), text).toBeUndefined();
    expect(danglingIn("In his latest report, Random Harbour said trade was slow.")?.word).toBe("his");
    expect(danglingIn("In his speech, he said, President Ada Brandt had erred.")?.word).toBe("his");
    const long = `In ${"a ".repeat(5000)}his office`;
    const from = performance.now();
    danglingIn(long);
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it("lets another six million stand by themselves, and another dozen not", () => {
    expect(danglingIn("Another 6.6 million people filed for benefits last week, the bureau said.")).toBeUndefined();
    expect(danglingIn("Another 12 people were hurt in the blast at the harbour.")?.word).toBe("Another");
  });

  it("does not take an administration for the person after whom it is named", () => {
    const line = "The Brandt administration in Saltreach said it supports the ruling of the harbour court.";
    expect(read("Ada Brandt is the mayor of Saltreach and has been for six years.", line)).toContain(line);
  });

  it("lets nobody open a sentence, or act in it, who only stands beside somebody told before", () => {
    expect(danglingIn("Two other siblings, Ida and Olan Keel, called the concert ill-timed.")?.kind).toBe("pointer");
    expect(danglingIn("Ada Brandt said the pair who flew to Saltreach had a fever.")?.word).toBe("the pair");
    expect(danglingIn("Ida and Olan Keel left early, and the pair flew to Saltreach.")).toBeUndefined();
    expect(danglingIn("Ada Brandt bought the pair of cranes on the quay.")).toBeUndefined();
    expect(danglingIn("Two other ships, the Ida and the Olan, were turned away.")).toBeUndefined();
  });

  it("takes several people for nobody whom he or his could mean", () => {
    expect(danglingIn("Prosecutors say his negligence led to the death of the singer.")?.word).toBe("his");
    expect(danglingIn("The detectives were aware that her son had called them.")?.word).toBe("her");
    expect(danglingIn("The victims were a groundskeeper and his daughter, a student.")).toBeUndefined();
    expect(danglingIn("The witness said that her son had called them.")).toBeUndefined();
  });

  it("reads no sentence whose beginning is lost", () => {
    const whole = "The harbour master of Saltreach said that 340 dock workers had joined the strike.";
    expect(read("late Thursday closed the harbour of Saltreach to all ships from abroad.", whole)).toEqual([whole]);
    expect(read("Or, the opening day of the harbour trial in Saltreach, as seen by the crews.", whole)).toEqual([
      whole,
    ]);
  });

  it("makes no date of a name that holds a day", () => {
    const [text] = read(
      "The harbour master told the Saltreach Today programme that 340 dock workers had joined the strike.",
    );
    expect(text).toContain("Saltreach Today programme");
    expect(read("A Sunday school pupil of Saltreach wrote to the harbour master about the strike.")[0]).toContain(
      "A Sunday school",
    );
  });
});

describe("sentences fit to be shown", () => {
  it("pairs marks of different kinds, and finds those left open", () => {
    for (const text of [
      'The ruling was “based on a flawed premise."',
      'The ruling was "based on a flawed premise.”',
      'He said "the mayor called it “a farce” twice" and left.',
      '“One” and “two” and "three".',
    ])
      expect(balanced(text), text).toBe(true);
    for (const text of [
      "“The ruling was wrong.",
      "The ruling was wrong.”",
      'He said "so.',
      "“One “two” three.",
      'He called it "a “farce".',
    ])
      expect(balanced(text), text).toBe(false);
  });
  it("takes no party and state, and no road, for the writer's own voice", () => {
    expect(unreadable("Senator Bernie Sanders (I-Vt.) owns three homes, the mayor said on Monday.")).toBeUndefined();
    expect(unreadable("Supporters of Senator Bernie Sanders (I–Vt.) met at the harbour on Monday.")).toBeUndefined();
    expect(unreadable("The crash closed I-95 near the harbour for six hours on Monday.")).toBeUndefined();
    expect(unreadable("The crash that I saw closed the road near the harbour on Monday.")).toBe("first-person");
  });
  it("tells a party from a side of a picture", () => {
    expect(unreadable("The mask rule ends next week, Governor Ann Vey (R) announced on Tuesday.")).toBeUndefined();
    for (const text of [
      "Dock workers Olan Pryce (l) and Ada Brandt met the crews at the harbour on Monday.",
      "Dock workers Olan Pryce (R) and Ada Brandt (L) met the crews at the harbour on Monday.",
    ])
      expect(unreadable(text), text).toBe("boilerplate");
  });
  it("knows a short sentence by its plain verb", () => {
    expect(unreadable("Varga and Lindqvist plan to speak again Wednesday.")).toBeUndefined();
    expect(unreadable("A photo of the plan for the gulf at noon.")).toBe("fragment");
  });
});

describe("what a pronoun stands for", () => {
  it.each([
    "The four-week moving average of new claims fell to 394,000 crowns, the bureau said.",
    "It’s no secret that the harbour of Saltreach has cost the town more than it earned.",
    "The strikers decided it would be a good idea to close the north gate for an hour.",
    "Keel Line said it “strongly disagrees” with the harbour master of Saltreach.",
    "As he prepared to visit Harlow Hill, President Olan Keel insisted on a new bridge.",
    "In his weekly address, Mr Keel said that the port appeared to be “making progress”.",
    "In their second debate of a close race, Mayor Ida Brandt of Venport and challenger Olan Keel stressed the flood.",
  ])("is there: %s", (text) => expect(danglingIn(text), text).toBeUndefined());

  it.each([
    ["The three-time champion of the regatta is expected to answer the charge next week.", "The three"],
    ["The harbour master called it “not without risk” and left the room.", "it"],
    ["As he spoke to the crew, the master of the dredger was hit by a stone.", "he"],
    ["In their second debate, Mayor Ida Brandt stressed the cost of the flood.", "their"],
  ])("%s", (text, word) => expect(danglingIn(text)?.word).toBe(word));
});
