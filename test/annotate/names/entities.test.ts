import { describe, expect, it } from "vitest";
import { groupEntities } from "../../../src/annotate/names/entities.js";
import type { NameType } from "../../../src/model/index.js";

/** Entities by the names of their mentions, in a text whose [bracketed] words are people and whose {braced} ones are places. */
function entities(marked: string): string[][] {
  const found: Array<{ start: number; end: number; text: string; type: NameType }> = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
    const name = /^[[{](.+)[\]}]$/.exec(part)?.[1];
    if (name) {
      const type = part.startsWith("[") ? "person" : "location";
      found.push({ start: text.length, end: text.length + name.length, text: name, type });
    }
    text += name ?? part;
  }
  const { names, entities: all } = groupEntities(text, found as Parameters<typeof groupEntities>[1], []);
  return all.map((_, index) => names.filter((name) => name.entity === index).map((name) => name.text));
}

describe("groupEntities", () => {
  it.each([
    ["[Volodymyr Zelensky] spoke. [Zelenskyy] left.", [["Volodymyr Zelensky", "Zelenskyy"]]],
    ["[Muammar Gaddafi] fell. [Moammar Qaddafi] fled.", [["Muammar Gaddafi", "Moammar Qaddafi"]]],
    [
      "[Bashar al-Assad] fled. [Bashar el-Assad] is gone. [Assad] fell.",
      [["Bashar al-Assad", "Bashar el-Assad", "Assad"]],
    ],
    ["[Herta Müller] won. [Mueller] smiled. [Herta Mueller] left.", [["Herta Müller", "Mueller", "Herta Mueller"]]],
    ["[Mohammed Yunus] rose. [Muhammad Yunus] spoke.", [["Mohammed Yunus", "Muhammad Yunus"]]],
    ["[Søren Sørensen] ran. [Soren Sorensen] won.", [["Søren Sørensen", "Soren Sorensen"]]],
  ])("ties the spellings of one name: %s", (text, expected) => expect(entities(text)).toEqual(expected));

  it.each([
    "[James Martin] met [James Morton].",
    "[Delcy Rodríguez] met [Jorge Rodriguez].",
    "[Peter Hansen] met [Peter Hanson].",
    "[Julio Iglesias] met [Julia Iglesias].",
    "[Ann Lee] met [Ann Li].",
    "{Odessa} lies far from {Odense}.",
  ])("keeps two people two: %s", (text) => expect(entities(text)).toHaveLength(2));

  it("gives a bare surname in another spelling to nobody where two could bear it", () => {
    expect(entities("[Ali Hussein] met [Omar Hussein]. [Hussain] left.")).toHaveLength(3);
  });
});
