import { describe, expect, it } from "vitest";
import { createAnnotator, readNameModel } from "../../src/annotate/index.js";
import { danglingIn } from "../../src/brief/dangling.js";
import { readStory } from "../../src/brief/reading.js";
import { readAsset } from "../../src/io/assets.js";
import { annotatedArticle } from "./annotated-article.js";

const annotate = createAnnotator({ names: readNameModel(readAsset("weights", "names.bin.gz")) });

function passagesOf(text: string) {
  const { article } = annotatedArticle({ id: "a", outlet: "The Post", title: "Dam above Wenlow fails", text });
  const annotated = { article, annotations: annotate(article) };
  const story = { id: "s", articleIds: ["a"], started: "", updated: "", thread: [] };
  return readStory({ story, articles: [annotated], copies: new Map(), created: "", earlier: [] }).passages;
}
const texts = (text: string): string[] => passagesOf(text).map((passage) => passage.text);

describe("what of an article can stand by itself", () => {
  it("takes no caption out of a numbered gallery, whose days are of other articles", () => {
    const caption = "On Monday the gate of the dam above Wenlow was lifted out of the river by two cranes.";
    const report = "The dam above Wenlow failed on Friday and flooded the lower town, the river board said.";
    expect(texts(`Image 2 of 9 The gate lay in the river at noon. ${caption}\n\n${report}`)).toEqual([report]);
    expect(texts(`Two images show it. ${caption}\n\n${report}`)).toContain(caption);
  });
  it("does not know whom a body means that speaks of somebody", () => {
    const speaks = "The White House said he was fired after he refused to resign from the river board.";
    const named = "The White House said Andrew Saul was fired after he refused to resign from the river board.";
    expect(texts(speaks)).toEqual([]);
    expect(texts(named)).toEqual([named]);
  });
  it("leans on nothing where the noun that opens it is told apart", () => {
    const [bare, told] = passagesOf(
      "The shooting is being looked into as a murder by the sheriff of Wenlow county.\nThe shooting deaths of a man and his wife are being looked into as a murder by the sheriff of Wenlow.",
    );
    expect([bare!.leaning, told!.leaning]).toEqual([true, false]);
  });
  it("takes no 'it' that does something for an empty one", () => {
    expect(danglingIn("Now it’s pouring three billion crowns on an effort to develop pills.")?.word).toBe("it");
    expect(danglingIn("It is raining too hard to lift the gate.")).toBeUndefined();
    expect(danglingIn("It is hard to say when the gate will be lifted.")).toBeUndefined();
  });
});
