import { expect, it } from "vitest";
import { hasLostLetters } from "../../src/text/lost-letters.js";

it("tells text that lost its accented letters from text", () => {
  const lost =
    "Ch nh ph nhi u n c ch ng d ch c m heo, v c c b n ph ng t m ng i t m c ch ng t p trung c m t i c c c ng kh u.";
  expect(hasLostLetters(lost)).toBe(true);
  expect(
    hasLostLetters(
      "Ch?nh ph? nhi?u n??c ch?ng d?ch c?m heo v?i c?c bi?n ph?p m?i t?i c?c c?ng kh?u v? s?n bay qu?c t?.",
    ),
  ).toBe(true);
  expect(
    hasLostLetters(
      "O governo e a oposição vão a votos no domingo, e o porto de Saltreach abre as portas a quem o quiser ver e a quem o serve.",
    ),
  ).toBe(false);
  expect(
    hasLostLetters(
      "W Saltreach i w okolicy z powodu burzy zamknięto port, a w nocy o pomoc prosiło sto osób z wyspy i z lądu, u których woda weszła do domu.",
    ),
  ).toBe(false);
  expect(
    hasLostLetters(
      "The court ruled by 8 v 1 in Keel v Saltreach, the first case of its kind, in which J. R. Dray and the t-shirt maker B & C had sued the town.",
    ),
  ).toBe(false);
  expect(hasLostLetters("x ".repeat(60))).toBe(false);
  // Too short to tell.
  expect(hasLostLetters("Plan B v plan C")).toBe(false);
});
