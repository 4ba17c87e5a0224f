import { describe, expect, it } from "vitest";
import type { Kind } from "../../../../src/brief/extractive/questions/asked.js";
import { type Asked, shared } from "../../../../src/brief/extractive/questions/go-deeper.js";

const asked = (question: string, kind: Kind): Asked => ({ question, kind, value: 1, answer: [], told: [] });
const words = (questions: readonly Asked[]): string[] => questions.map(({ question }) => question);

describe("the questions of a story", () => {
  it("are explainers where they explain, once another is left to go deeper", () => {
    const { deeper, common } = shared([asked("Why?", "why"), asked("How many?", "count"), asked("When?", "next")]);
    expect(words(deeper)).toEqual(["How many?", "When?"]);
    expect(words(common)).toEqual(["Why?"]);
    expect(words(shared([asked("Why?", "why")]).deeper)).toEqual(["Why?"]);
  });

  it("are shared between the two sections where none explains", () => {
    const { deeper, common } = shared([asked("How many?", "count"), asked("When?", "next")]);
    expect(words(deeper)).toEqual(["How many?"]);
    expect(words(common)).toEqual(["When?"]);
  });
});
