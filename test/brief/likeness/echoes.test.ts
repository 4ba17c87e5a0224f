import { describe, expect, it } from "vitest";
import { echoesOf, mostEchoed } from "../../../src/brief/likeness/echoes.js";
import { vocabularyOf } from "../../../src/brief/likeness/terms.js";
import type { Passage } from "../../../src/brief/reading/passage.js";

const vocabulary = vocabularyOf("en");
const passage = (text: string): Passage => ({ text, terms: new Set(vocabulary.terms(text)) }) as unknown as Passage;
const any = (): boolean => true;

describe("what a passage has in common with those on record", () => {
  const told = [passage("The ferry left the harbour in fog.")];
  const echoes = echoesOf(vocabulary, told);
  const asked = passage("A ferry left in thick fog.");

  it("is the most of it that one of them tells", () => {
    expect(mostEchoed(echoes(asked), told, 2, any)).toBe(2 / 3);
    expect(mostEchoed(echoes(asked), told, 3, any)).toBe(0);
    expect(mostEchoed(echoes(asked), told, 2, () => false)).toBe(0);
  });

  it("is asked of those that came later too", () => {
    told.push(passage("The thick fog kept every ferry in port."));
    expect(mostEchoed(echoes(asked), told, 3, any)).toBe(1);
    expect(mostEchoed(echoes(asked), told, 3, (one) => one === told[0])).toBe(0);
  });
});
