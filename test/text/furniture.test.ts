import { describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.js";
import { Furniture } from "../../src/text/furniture.js";

const NOTICE = "Market data is delayed by twenty minutes and is owned by Keel Exchange.";
const article = (text: string, outlet: string): Article =>
  ({ text, outlet: { id: outlet, name: outlet } }) as unknown as Article;

describe("site furniture", () => {
  it("is what an outlet has printed before", () => {
    const furniture = new Furniture();
    expect(furniture.strip(article(`The port is shut.\n${NOTICE}`, "keel"))).toContain(NOTICE);
    expect(furniture.strip(article(`The mill has burnt.\n${NOTICE}`, "keel"))).toBe("The mill has burnt.");
    expect(furniture.strip(article(`The mill has burnt.\n${NOTICE}`, "lisk"))).toContain(NOTICE);
  });

  it.each(["", "unknown"])("is, of articles whose outlet is not known (“%s”), what two have had before", (outlet) => {
    const furniture = new Furniture(true);
    const shown = ["The port is shut.", "The mill has burnt.", "The dam has held.", "The ferry is late."].map((news) =>
      furniture.strip(article(`${news}\n${NOTICE}\n${NOTICE}\nSign up for our newsletter`, outlet)),
    );
    expect(shown.map((text) => text.includes(NOTICE))).toEqual([true, true, false, false]);
    expect(shown[3]).toBe("The ferry is late.");
    expect(shown.join("\n")).not.toContain("Sign up");
  });

  it("is, to find copies, nothing that articles of nobody in particular share", () => {
    const furniture = new Furniture();
    for (let i = 0; i < 3; i++) furniture.strip(article(NOTICE, ""));
    expect(furniture.strip(article(NOTICE, ""))).toBe(NOTICE);
  });

  it("is remembered by who reads on from a saved state", () => {
    const [first, second] = [new Furniture(true), new Furniture(true)];
    first.strip(article(NOTICE, ""));
    first.strip(article(NOTICE, ""));
    second.restore(first.snapshot());
    expect(second.strip(article(NOTICE, ""))).toBe("");
  });
});
