import { vocabularyOf } from "../../src/brief/likeness/terms.js";
import { voicesOf } from "../../src/brief/reading/voices.js";
import { sourcesOf } from "../../src/brief/verify/source.js";
import type { VerifyContext } from "../../src/brief/verify/statement.js";
import type { CopyDecision } from "../../src/model/copy.js";
import { annotatedArticle } from "./annotated-article.js";

/** Three invented articles: two of outlets with reporters of their own, and agency copy that a third only printed. */
export const LEDGER = annotatedArticle({
  id: "ledger",
  outlet: "The Ledger",
  authors: ["Maria Lopez"],
  published: "2026-03-12T09:00:00Z",
  title: "Harbour strike shuts Saltreach port",
  text: [
    "SALTREACH (Meridian) - Dock workers in Saltreach walked out on Wednesday and closed the port, the harbour master said.",
    "Union leader Ada Brandt said 340 workers had joined the strike, but the port company counted only 210.",
    "“We will not go back without a contract,” Ms Brandt told reporters. “Nobody here can live on promises.”",
    "The company did not offer a pay rise in February, according to the harbour master, Olan Pryce.",
    "However, Mayor Tomas Keel urged both sides to talk before the ferry season begins on 1 May.",
    "Keel met Brandt yesterday. He said he was hopeful that a deal could be reached by Friday.",
    "Two men were arrested at the gate, and 14 people were treated for smoke after tyres were burned.",
    "The strike may spread to Venport if the talks fail, Pryce said.",
    "Police said no shots were fired.",
    "Saltreach handles 60 per cent of the country's grain, which is worth 2.5 billion crowns a year.",
    "A guard saw the crane yesterday evening. A crane was blocked at the north quay last Friday night. Ada Brandt will meet the harbour master next week. Somebody cut a fence last night. The port has a new owner, a hoax on the radio had it. In May 2024, a second crane was built. Saltreach Thursday became the last port to close. The oldest lamp of the quay was sold last June. The north quay lay empty at noon (Photo: Jan Vale, Daily Tide). He said that the last ship had gone. Mira Holt swept the quay (Photo: Mira Holt, Daily Tide). She said that nobody had paid her. Lena Marsh said that a male customer had been put out of the harbour inn. She reportedly returned with a knife and forced the door.",
  ].join("\n"),
});
export const COURIER = annotatedArticle({
  id: "courier",
  outlet: "The Courier",
  authors: ["Jon Hale", "Petra Voss"],
  published: "2026-03-12T15:00:00Z",
  title: "Port company offers talks",
  text: [
    "The port company offered talks on Thursday, a day after dock workers in Saltreach closed the port.",
    "Its director, Lena Marsh, rejected the union's count of 340 strikers.",
    "“The gates are open to anybody who wants to work,” Marsh said.",
    "Union leader Ada Brandt accused Marsh of lying about the pay offer.",
  ].join("\n"),
});
export const REPRINT = annotatedArticle({
  id: "reprint",
  outlet: "The Gazette",
  authors: ["Karl Finn"],
  published: "2026-03-12T16:00:00Z",
  title: "Dockers walk out",
  text: "Grain prices rose by 4 per cent on Thursday after dock workers in Saltreach closed the port.",
});

const copies = new Map<string, CopyDecision>([
  ["reprint", { articleId: "reprint", group: "reprint", wire: "Meridian Wire", evidence: "credit line" }],
]);
const articles = [LEDGER, COURIER, REPRINT];

export const context: VerifyContext = {
  sources: sourcesOf(articles, copies, voicesOf(articles, copies).of),
  vocabulary: vocabularyOf("en"),
};

/** Span of some words of an article, as a citation. */
export function cite(id: "ledger" | "courier" | "reprint", words: string) {
  const { text } = articles.find(({ article }) => article.id === id)!.article;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in ${id}: ${words}`);
  return { articleId: id, start, end: start + words.length };
}
