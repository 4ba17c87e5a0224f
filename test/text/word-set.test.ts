import { expect, test } from "vitest";
import { wordSet } from "../../src/text/word-set.js";

test("a list of words is taken word by word", () => {
  expect([...wordSet("gate motor\n  gate")]).toEqual(["gate", "motor"]);
  expect(wordSet("").size).toBe(0);
});

test("a letter, a choice of letters and a choice of endings may be left out", () => {
  const sorted = (list: string): string[] => [...wordSet(list)].sort();
  expect(sorted("gates?")).toEqual(["gate", "gates"]);
  expect(sorted("bod(y|ies)")).toEqual(["bodies", "body"]);
  expect(sorted("licen[cs]es?")).toEqual(["licence", "licences", "license", "licenses"]);
  expect(sorted("neighbou?rhoods?")).toEqual(["neighborhood", "neighborhoods", "neighbourhood", "neighbourhoods"]);
  expect(sorted("child(ren)?")).toEqual(["child", "children"]);
});

test("it knows what the pattern of the same words matches", () => {
  const list = "warnings? licen[cs]es? bod(y|ies) marche?s? spokesm[ae]n";
  const pattern = new RegExp(`^(?:${list.replaceAll(" ", "|")})$`);
  const known = wordSet(list);
  for (const word of [
    "warning",
    "warnings",
    "warningss",
    "licence",
    "licene",
    "bodies",
    "bod",
    "marchs",
    "march",
    "spokesmn",
  ])
    expect(known.has(word), word).toBe(pattern.test(word));
});
