import { describe, expect, it } from "vitest";
import { isOvertaken } from "../../../../src/brief/extractive/questions/limits/told.js";

describe("an answer that the account has overtaken", () => {
  const verdict = ["A jury found Jon Hale guilty on Friday.", "Hale was found guilty of shooting two dockers."];
  it("waits for a verdict that is known", () => {
    expect(isOvertaken(verdict, "Hale faces forty years in prison if he's convicted.")).toBe(true);
    expect(isOvertaken(verdict, "It was unclear whether Hale had acted alone.")).toBe(true);
  });
  it("is none where there is no verdict, or nothing waits for it", () => {
    expect(isOvertaken(["Hale was arrested on Friday."], "Hale faces forty years in prison if he's convicted.")).toBe(
      false,
    );
    expect(isOvertaken(verdict, "Hale had worked at the port for six years.")).toBe(false);
  });
});
