import { describe, expect, it } from "vitest";
import { createOutletRegistry, extractArticle } from "../../src/extract/index.js";
import type { RecordCapture } from "../../src/model/capture.js";
import { isRejection } from "../../src/model/rejection.js";

const outlets = createOutletRegistry([
  { id: "harbour-post", name: "The Harbour Post", owner: "Quay Group", domains: ["harbourpost.example"] },
]);
const now = "2026-11-23T12:00:00Z";
const row = (fields: Partial<RecordCapture>): RecordCapture => ({
  kind: "record",
  url: "",
  retrieved: now,
  title: "Ferry service resumes",
  text: "The ferry left at nine.\r\n\r\nIt was full.",
  ...fields,
});
const article = (fields: Partial<RecordCapture>) => {
  const result = extractArticle(row(fields), { outlets, now });
  if (isRejection(result)) throw new Error(result.message);
  return result;
};

describe("a record becomes an article", () => {
  it("keeps its own id and normalises its text once", () => {
    const made = article({
      id: "a1",
      published: "2026-11-20T08:00:00+01:00",
      authors: ["By Ana Ruiz, Staff Reporter"],
    });
    expect(made).toMatchObject({
      id: "a1",
      text: "The ferry left at nine.\n\nIt was full.",
      published: "2026-11-20T08:00:00+01:00",
      authors: ["Ana Ruiz"],
      language: "en",
    });
  });

  it("takes a headline-only row and an undated row", () => {
    const made = article({ text: "" });
    expect(made.text).toBe("");
    expect(made.published).toBeUndefined();
  });

  it("finds the outlet by address, then by name, and makes one that nobody registered", () => {
    expect(article({ url: "https://www.harbourpost.example/a/1", outlet: "Somebody else" }).outlet.id).toBe(
      "harbour-post",
    );
    expect(article({ outlet: "Harbour Post" }).outlet.id).toBe("harbour-post");
    expect(article({ url: "https://unknown.example/x" }).outlet).toMatchObject({ id: "unknown.example" });
    expect(article({ outlet: "harbour post", lean: "left" }).outlet.lean).toBe("left");
  });

  it("gives the same id to the same address however it was reached", () => {
    const plain = article({ url: "https://harbourpost.example/2026/ferry" }).id;
    expect(article({ url: "http://www.harbourpost.example/2026/ferry/?utm_source=x#top", text: "Changed." }).id).toBe(
      plain,
    );
    expect(article({ url: "https://harbourpost.example/2026/ferry-2" }).id).not.toBe(plain);
  });

  it("refuses a row with neither title nor text", () => {
    expect(extractArticle(row({ title: " ", text: "" }), { outlets, now })).toMatchObject({ code: "empty-record" });
  });
});

it("refuses a text that lost its accented letters", () => {
  const lost =
    "Ch nh ph nhi u n c ch ng d ch c m heo, v c c b n ph ng t m ng i t m c ch ng t p trung c m t i c c c ng kh u.";
  expect(extractArticle(row({ url: "https://harbourpost.example/1", text: lost }), { outlets, now })).toMatchObject({
    stage: "extract",
    code: "lost-letters",
  });
});
