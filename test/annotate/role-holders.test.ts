import { describe, expect, it } from "vitest";
import { createRoleResolver } from "../../src/annotate/role-holders.js";
import type { Entity } from "../../src/model/index.js";

/** Who is meant by `phrase` where people are described so: `Name: description; description`. */
function holder(people: readonly string[], phrase: string): string | undefined {
  const text = people.join("\n");
  let from = 0;
  const entities = people.map((line): Entity => {
    const [name, rest] = line.split(": ") as [string, string];
    let at = from + name.length + 2;
    from += line.length + 1;
    const descriptions = rest.split("; ").map((words) => {
      const span = { start: at, end: at + words.length };
      at += words.length + 2;
      return span;
    });
    return { name, type: "person", descriptions };
  });
  const found = createRoleResolver(text, entities)(phrase);
  return found === undefined ? undefined : entities[found]!.name;
}

describe("createRoleResolver", () => {
  const vantor = "Vantor: Interim President";
  const dovik = "Dovik: President";

  it.each([
    [[vantor, "Ruiz: Governor"], "the interim president", "Vantor"],
    [[vantor, "Ruiz: Governor"], "the acting president", "Vantor"],
    [[vantor, "Ruiz: Governor"], "the governor", "Ruiz"],
    [[vantor, dovik], "the acting president", "Vantor"],
    [[dovik, "Obel: former President"], "the president", "Dovik"],
    [[dovik, "Obel: former President"], "the former president", "Obel"],
    [["Ahmadi: Iranian President", "Macron: French President"], "the president of Iran", "Ahmadi"],
    [["Ode: the foreign minister", "Park: Prime Minister"], "the premier", "Park"],
    [["Lowe: the head of the party", "Moss: the head of the bank"], "the head of the bank", "Moss"],
    [["Rawls: a resident and local pastor in the valley"], "the pastor", "Rawls"],
    [["Vale: a spokeswoman for the ministry"], "the spokesperson", "Vale"],
  ])("finds the one holder of %j for %s", (people, phrase, expected) => {
    expect(holder(people, phrase)).toBe(expected);
  });

  it.each([
    [[vantor, dovik], "the president"],
    [[dovik], "the acting president"],
    [[dovik], "the vice president"],
    [["Obel: former President"], "the president"],
    [["Macron: French President"], "the Kestrian president"],
    [["Ode: the foreign minister"], "the finance minister"],
    [["Bell: the daughter of a guerrilla leader"], "the leader"],
    [[dovik], "a president"],
    [["Morales: allegedly beat his pregnant girlfriend"], "the girlfriend"],
    [["Locke: and the interior secretary"], "the interior secretary"],
    [["Lee: Senator", "Roe: Senator"], "the senator"],
  ])("finds nobody of %j for %s", (people, phrase) => {
    expect(holder(people, phrase)).toBeUndefined();
  });
});
