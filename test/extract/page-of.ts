import { createOutletRegistry, extractArticle } from "../../src/extract/index.js";
import type { Article } from "../../src/model/article.js";
import type { PageCapture } from "../../src/model/capture.js";
import { isRejection, type Rejection } from "../../src/model/rejection.js";

export const NOW = "2026-11-23T12:00:00Z";
const outlets = createOutletRegistry([
  { id: "harbour-post", name: "The Harbour Post", domains: ["harbourpost.example"] },
]);

/** Three paragraphs of an article. */
export const BODY = [
  "The harbour authority said on Monday that the ferry would return to service after a week of repairs.",
  "“We have replaced the pump and tested it twice,” said Ana Ruiz, who runs the yard, in a statement.",
  "About 400 commuters use the line each day, according to the authority, and many had gone by road.",
];

export const paragraphs = (texts: readonly string[] = BODY): string => texts.map((text) => `<p>${text}</p>`).join("\n");

/** A small but whole page. */
export const pageWith = (
  parts: { head?: string; before?: string; body?: string; after?: string; title?: string } = {},
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${parts.title ?? "Ferry returns to service"} | The Harbour Post</title>${parts.head ?? ""}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${parts.title ?? "Ferry returns to service"}</h1>${parts.before ?? ""}${parts.body ?? paragraphs()}${parts.after ?? ""}</article><footer>© Harbour Post. All rights reserved.</footer></body></html>`;

export function extract(html: string | Uint8Array, fields: Partial<PageCapture> = {}): Article | Rejection {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  return extractArticle(
    { kind: "page", url: "https://www.harbourpost.example/2026/ferry", retrieved: NOW, bytes, ...fields },
    { outlets, now: NOW },
  );
}

/** The article of a page that must have one. */
export function articleOf(html: string | Uint8Array, fields: Partial<PageCapture> = {}): Article {
  const result = extract(html, fields);
  if (isRejection(result)) throw new Error(`${result.code}: ${result.message}`);
  return result;
}
