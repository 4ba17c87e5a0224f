import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../../src/annotate/index.js";
import { danglingIn } from "../../../src/brief/reading/dangling.js";
import { readStory } from "../../../src/brief/reading/reading.js";
import { readAsset } from "../../../src/io/assets.js";
import { annotatedArticle } from "../annotated-article.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

function passagesOf(text: string, published?: string) {
  const { article } = annotatedArticle({
    id: "a",
    outlet: "The Post",
    title: "Dam above Wenlow fails",
    text,
    ...(published ? { published } : {}),
  });
  const annotated = { article, annotations: annotate(article) };
  const story = { id: "s", articleIds: ["a"], started: "", updated: "2026-03-16T00:00:00Z", thread: [] };
  return readStory({ story, articles: [annotated], copies: new Map(), created: "", earlier: [] }).passages;
}
const textsOn = (published: string, text: string): string[] =>
  passagesOf(text, published).map((passage) => passage.text);
const texts = (text: string): string[] => passagesOf(text).map((passage) => passage.text);

describe("what of an article can stand by itself", () => {
  it("takes no caption out of a numbered gallery, whose days are of other articles", () => {
    const caption = "On Monday the gate of the dam above Wenlow was lifted out of the river by two cranes.";
    const report = "The dam above Wenlow failed on Friday and flooded the lower town, the river board said.";
    expect(texts(`Image 2 of 9 The gate lay in the river at noon. ${caption}\n\n${report}`)).toEqual([report]);
    expect(texts(`Two images show it. ${caption}\n\n${report}`)).toContain(caption);
  });
  it("ends a sentence in one point", () => {
    const told = "The dam above Wenlow failed and flooded the lower town shortly before 4 p.m.";
    expect(texts(`${told}.`)).toEqual([told]);
  });
  it("names nobody again who is named already, and knows a speaker behind a quotation", () => {
    const about = "Ida Brandt, of the river board, spoke to the town that night.";
    const twice = "Brandt, now 62, thought of leaving the board, she told reporters at the dam.";
    const once = "“The gate is failing the town,” Brandt said, adding she was sorry for the lower town.";
    expect(texts(`${about} ${twice}`).join(" ")).not.toContain("Ida Brandt told");
    expect(texts(`${about} ${once}`)).toContain(once);
  });
  it("does not know whom a body means that speaks of somebody", () => {
    const speaks = "The White House said he was fired after he refused to resign from the river board.";
    const named = "The White House said Andrew Saul was fired after he refused to resign from the river board.";
    const does = "The Georgia Bureau of Investigation identified him as a former deputy of the county.";
    expect(texts(speaks)).toEqual([]);
    expect(texts(does)).toEqual([]);
    expect(texts(named)).toEqual([named]);
  });
  it("leans on nothing where the noun that opens it is told apart", () => {
    const [bare, told] = passagesOf(
      "The shooting is being looked into as a murder by the sheriff of Wenlow county.\nThe shooting deaths of a man and his wife are being looked into as a murder by the sheriff of Wenlow.",
    );
    expect([bare!.leaning, told!.leaning]).toEqual([true, false]);
  });
  it("takes no word for a day for a name that a pronoun could mean", () => {
    expect(danglingIn("Tonight they’re in stable condition.")?.word).toBe("they");
  });
  it("takes no 'it' that does something for an empty one", () => {
    expect(danglingIn("Now it’s pouring three billion crowns on an effort to develop pills.")?.word).toBe("it");
    expect(danglingIn("According to engineers, this is a clear sign of rot.")?.word).toBe("this");
    expect(danglingIn("According to engineers, this winter was the wettest of all.")).toBeUndefined();
    expect(danglingIn("It is raining too hard to lift the gate.")).toBeUndefined();
    expect(danglingIn("It is hard to say when the gate will be lifted.")).toBeUndefined();
  });
  it.each([
    ["The motor of the gate jammed last Thursday and was set free by two divers.", "on Thursday 5 March"],
    ["Nobody has seen the engineer of the gate since last Thursday, the board said.", "since Thursday 5 March"],
    ["The motor of the gate jammed last Thursday night, the river board said.", "on Thursday night (5 March)"],
    ["The motor of the gate was taken out of the water last June, the board said.", "in June 2025,"],
    ["The motor of the gate has been out of order since last June, the board said.", "since June 2025,"],
    ["The motor of the gate was set free by two divers on Sunday morning.", "on Sunday morning (8 March)."],
    ["The motor of the gate was taken out of the water last week, the board said.", "in the week of 2 March"],
    ["Two divers will look at the motor of the gate early next week, it is planned.", "early in the week of 16 March"],
    ["Two divers will look at the motor of the gate by next week, it is planned.", "by the week of 16 March"],
    ["Last weekend two divers looked at the motor of the gate above Wenlow.", "Over the weekend of 7 March two"],
    ["The motor of the gate was stolen last night, the river board said.", "last night (10 March)"],
    ["Two divers saw the motor of the gate yesterday afternoon.", "on Tuesday afternoon (10 March)."],
    ["The board will show the motor of the gate tomorrow morning.", "on Thursday morning (12 March)."],
  ])("makes days told from the day of writing hold on any day: %s", (text, shown) => {
    expect(textsOn("2026-03-11T15:30:00+01:00", text)[0]).toContain(shown);
  });
  it("takes no half of a sentence that breaks at the hour", () => {
    const whole = "The river board of Wenlow will meet again on Friday and hear the crews.";
    expect(
      texts(
        `The gate of the dam above Wenlow jammed just before 7 a.m. Eastern Time and flooded the lower town.\n${whole}`,
      ),
    ).toEqual([whole]);
  });
  it("dates no part of a day whose date comes next", () => {
    const next = "The motor of the gate was set free on Tuesday afternoon, 10 March 2026, by two divers.";
    expect(textsOn("2026-03-11T15:30:00+01:00", next)).toEqual([next]);
  });
  it("sets a day between subject and verb with its preposition", () => {
    const on = (text: string): string[] => textsOn("2026-03-12T20:00:00Z", text);
    expect(on("Wenlow Monday became the first town below the dam to be dry again.")).toEqual([
      "Wenlow on Monday 9 March became the first town below the dam to be dry again.",
    ]);
    expect(on("The river board of Wenlow closed the dam Monday, and the town was dry again by noon.")).toEqual([
      "The river board of Wenlow closed the dam Monday 9 March, and the town was dry again by noon.",
    ]);
  });
  it("sets the marks of agency copy as marks", () => {
    expect(
      texts("The river board called the gate of the dam ``unsafe,'' and sent `` two cranes '' to Wenlow."),
    ).toEqual(["The river board called the gate of the dam “unsafe,” and sent “two cranes” to Wenlow."]);
  });
  it("leaves out the numbers of a page's notes, and what is alleged before", () => {
    expect(texts("The gate of the dam was lifted out of the river.[4] In June it was sold to a museum.")).toEqual([]);
    const claim = "He had been sent a letter about the gate of the dam by a clerk of the river board.";
    expect(texts(`Olan Brandt of Wenlow made a strange allegation. ${claim}`).join(" ")).not.toContain("letter");
    expect(texts(`Olan Brandt of Wenlow went to the town hall. ${claim}`).join(" ")).toContain("letter");
  });
  it("closes a quotation with the mark that opened it", () => {
    expect(texts('“The gate of the dam jammed," the board said of "the old motor".')).toEqual([
      '“The gate of the dam jammed,” the board said of "the old motor".',
    ]);
    expect(texts('"The gate of the dam jammed,” the board said on the quay.')).toEqual([
      '"The gate of the dam jammed," the board said on the quay.',
    ]);
    const within = '“The gate has what the crews call "bad luck" written on it,” the board said.';
    expect(texts(within)).toEqual([within]);
  });
  it("leaves them where they could be another day", () => {
    // On a Friday yesterday is a Thursday too; on a Sunday two weeks meet; at two in the morning of universal time it may be the day before.
    const thursday = "The motor of the gate jammed last Thursday and was set free by two divers.";
    expect(textsOn("2026-03-13T12:00:00+01:00", thursday)).toEqual([thursday]);
    const week = "The motor of the gate was taken out of the water last week, the board said.";
    expect(textsOn("2026-03-15T12:00:00+01:00", week)).toEqual([week]);
    const night = "The motor of the gate was stolen last night, the river board said.";
    expect(textsOn("2026-03-11T02:10:00Z", night)).toEqual([night]);
    const trial = "The motor of the gate was shown at last week's meeting, the river board said.";
    expect(textsOn("2026-03-11T15:30:00+01:00", trial)).toEqual([trial]);
    const weekly = "The motor of the gate is looked at on one of two days, and the other is Tuesday, the board said.";
    expect(textsOn("2026-03-13T12:00:00+01:00", weekly)).toEqual([weekly]);
    // A report of Monday that has words of Tuesday was added to; hardly anybody means the Tuesday before.
    const morrow = "The motor of the gate was set free by two divers, the river board said on Tuesday.";
    expect(textsOn("2026-03-09T12:00:00+01:00", morrow)).toEqual([morrow]);
    const then = "The motor of the gate had been set free that Saturday, the river board said in its report.";
    expect(textsOn("2026-03-11T15:30:00+01:00", then)).toEqual([then]);
    expect(texts("V t nh n c n u k h c c ng b i d ch of the gate said the board.")).toEqual([]);
    const whose = "The board will look into Tuesday night's theft of the motor of the gate above Wenlow.";
    expect(textsOn("2026-03-11T15:30:00+01:00", whose)).toEqual([whose]);
    const since = "The motor of the gate has been out of order since May last year, the board said.";
    expect(textsOn("2026-03-11T15:30:00+01:00", since)[0]).toContain("since May 2025,");
    const month = "The motor of the gate was taken out of the water last January, the board said.";
    expect(textsOn("2026-03-11T15:30:00+01:00", month)).toEqual([month]);
    const over = "The motor of the gate ran for nine hours, a rise of 60% over last year, the board said.";
    expect(textsOn("2026-03-11T15:30:00+01:00", over)[0]).toContain("60% over 2025,");
    const dated = "The motor of the gate was stolen this week, the board said on Tuesday 10 March.";
    expect(textsOn("2026-03-11T15:30:00+01:00", dated)).toEqual([dated]);
  });
});

describe("what is said of somebody, and of nothing", () => {
  const textsOf = (text: string): string[] => passagesOf(text, "2026-03-15T09:00:00Z").map((passage) => passage.text);

  it("lets a person say how something is, and speak of no thing said before", () => {
    expect(textsOf("Mirela Vantor said it was too early to say whether the dam would be mended.")).toHaveLength(1);
    expect(textsOf("Mirela Vantor said it was a failure of the whole valley and its towns.")).toHaveLength(0);
  });

  it("puts a name for a pronoun, whatever the one who is named is called beside it", () => {
    const held = "He is held in the town jail of Harlow and faces a charge of arson.";
    const named = "Emil Karsk is held in the town jail of Harlow and faces a charge of arson.";
    expect(textsOf(`Officers arrested 21-year-old Emil Karsk at the ferry. ${held}`)).toContain(named);
    expect(textsOf(`Emil Karsk, a 22-year-old man from Venport, was arrested at the ferry. ${held}`)).toContain(named);
    expect(textsOf(`Officers saw Emil Karsk, the brother of the victim, at the ferry. ${held}`)).not.toContain(named);
    expect(textsOf(`Officers saw Emil Karsk, the lawyer for the suspect, at the ferry. ${held}`)).not.toContain(named);
    expect(textsOf(`Emil Karsk was seen at the ferry with a man from Venport. ${held}`)).not.toContain(named);
  });
});
