import { describe, expect, it } from "vitest";
import type { FoundName } from "../../../src/annotate/names/found-name.js";
import { withNamedBodies } from "../../../src/annotate/names/named-bodies.js";

const name = (text: string, words: string, type: FoundName["type"]): FoundName => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, type };
};
const bodies = (text: string, names: FoundName[] = []): string[] =>
  [...withNamedBodies(text, names)].sort((a, b) => a.start - b.start).map((one) => `${one.type} ${one.text}`);

describe("organisations that a text introduces by their kind", () => {
  it.each([
    ["It was first reported by the website Plumbline, which saw it.", ["organization Plumbline"]],
    ["Open Docket, a monitoring group that keeps a register, counts 61.", ["organization Open Docket"]],
    [
      "Open Docket counts 61. The monitoring group Open Docket has a register. Open Dockets are many.",
      ["organization Open Docket", "organization Open Docket"],
    ],
    ["The charity Friends of the Valley gave out blankets.", ["organization Friends of the Valley"]],
  ])("are found: %s", (text, expected) => expect(bodies(text)).toEqual(expected));

  it.each([
    "The company said on Friday that it would close. He left the group Friday.",
    "He met the company President and the insurance company CEOs.",
    "The report stood on the website Revolver.news for a day.",
    "The group met. Nobody came. Group Captain is a rank.",
    "Anna Berg, a company lawyer, wrote to them.",
  ])("are not made up: %s", (text) => expect(bodies(text)).toEqual([]));

  it("leave other names alone, save what was taken for an event or a work there", () => {
    const chief = "She told the company Anna Berg had left.";
    expect(bodies(chief, [name(chief, "Anna Berg", "person")])).toEqual(["person Anna Berg"]);
    const event = "Open Docket, a monitoring group, said so.";
    expect(bodies(event, [name(event, "Open Docket", "event")])).toEqual(["organization Open Docket"]);
  });
});
