import { describe, expect, it } from "vitest";
import { isTokenised, joinTokens } from "../../src/text/join-tokens.js";

describe("joinTokens", () => {
  it("sets a text that came apart into words and marks as a newspaper prints it", () => {
    const apart =
      "BP 's chief -LRB- left -RRB- said : `` We do n't know , '' and paid $ 118m .\nHe called it a ` top hat ' , they said .";
    expect(joinTokens(apart)).toBe(
      "BP's chief (left) said: “We don't know,” and paid $118m.\nHe called it a ‘top hat’, they said.",
    );
  });

  it("leaves any other text as it is", () => {
    for (const text of [
      "BP's chief said: \"We don't know,\" and left.",
      "Le prix : 20 % , dit-il. Et puis, rien. Mais oui, encore, hier.",
      "",
    ])
      expect(joinTokens(text)).toBe(text);
  });

  it("changes nothing the second time", () => {
    const once = joinTokens("Oil , said BP 's chief , is gone .\nIt was `` bad '' , he said .");
    expect(joinTokens(once)).toBe(once);
    expect(isTokenised(once)).toBe(false);
  });
});
