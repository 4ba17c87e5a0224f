import { describe, expect, it } from "vitest";
import { contrastedCasualties } from "../../../src/brief/ledger/contrasted-casualties.js";
import { annotatedArticle } from "../annotated-article.js";

const contrasted = (text: string) =>
  contrastedCasualties(annotatedArticle({ id: "a", outlet: "The Post", title: "Clashes", text })).map(
    ({ measure, a, b }) => [measure, a.value, b.value],
  );

describe("contrastedCasualties", () => {
  it("finds counts that an article sets against each other, each in somebody's name", () => {
    expect(
      contrasted("The government says seven people are missing, but families say at least 20 people are missing."),
    ).toEqual([["missing", 7, 20]]);
    expect(
      contrasted("The ministry said 12 people were killed. The doctors' union, however, said 30 people had died."),
    ).toEqual([["killed", 12, 30]]);
  });

  it.each([
    ["one after the other", "Police said two people were killed. The mayor later said three people had died."],
    ["of others", "The army said 30 militants were killed, while the ministry said 12 civilians were killed."],
    ["of a part", "The ministry said 12 people were killed, while police said two of them were killed at once."],
    ["in one name", "Police said 12 people were killed, but police said 30 people were killed on Sunday."],
    ["that fit", "Police said at least 12 people were killed, but the union said 30 people were killed."],
    ["without contrast", "Police said 12 people were killed in Ardo. The union said 30 people were killed in Belm."],
  ])("leaves counts %s alone", (_, text) => {
    expect(contrasted(text)).toEqual([]);
  });
});
