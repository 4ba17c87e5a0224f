import { expect, test } from "vitest";
import { oneByte } from "../../src/text/one-byte.js";

const TEXT = '“We are safe,” the harbour master said. Café owners \\ "wait".\n\tÜber 😀 end.';

test("text stays the same to the letter, whatever its signs", () => {
  for (let from = 0; from < TEXT.length; from++)
    for (let to = from; to <= TEXT.length; to++) expect(oneByte(TEXT.slice(from, to))).toBe(TEXT.slice(from, to));
});
