import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandsDocument, settingsDocument } from "../../scripts/write-docs.js";

const docs = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

describe("what the program says of itself in docs/ is current (else: npm run docs)", () => {
  it("docs/commands.md", () => {
    expect(docs("commands.md")).toBe(commandsDocument());
  });

  it("docs/settings.md", () => {
    expect(docs("settings.md")).toBe(settingsDocument());
  });
});
