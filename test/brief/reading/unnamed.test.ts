import { expect, it } from "vitest";
import { renderMarkdown } from "../../../src/brief/index.js";
import { type FrameForm, frameWords } from "../../../src/brief/verify/frame.js";
import type { SourceArticle } from "../../../src/brief/verify/source.js";
import { briefOfReports } from "../story-brief.js";

it("gives no credit to an outlet that nobody has named", () => {
  const brief = briefOfReports([
    ["Ledger", "", ["The ferry sank off Saltreach on Sunday with nobody on board, the harbour master said."]],
    ["Courier", "", ["Divers found the ferry off Saltreach on Sunday, and nobody was on board of it."]],
  ]);
  const articles = brief.articles.map((a) => ({ ...a, outlet: { id: "unknown", name: "Unknown outlet" } }));
  const page = renderMarkdown({ ...brief, articles });
  expect(page).not.toMatch(/Unknown/);
  expect(page).toMatch(/2 articles of an outlet not named/);
  expect(page).toMatch(/\[\^1\]: 4 May 2026, 09:00 UTC: “/);
});

it("lists the words of a card, and what was read without being quoted, among the sources", () => {
  const brief = briefOfReports([
    ["Ledger", "Ferry sinks off Saltreach", ["The ferry sank off Saltreach on Sunday, the harbour master said."]],
    [
      "Courier",
      "Divers find ferry",
      ["Divers found the ferry off Saltreach on Sunday, and nobody was on board of it."],
    ],
  ]);
  const articles = brief.articles.map((one) => ({ ...one, url: `https://example.org/${one.id}` }));
  const [first, second] = articles;
  const source = { name: "Ledger", url: first!.url, licence: "quotation", retrieved: first!.published! };
  const card = {
    ...{ id: "ada-brandt", name: "Ada Brandt", type: "person", source },
    description: "Ledger describes Ada Brandt as “the harbour master”.",
  };
  const told = brief.whatHappened.filter(({ citations }) => citations[0]!.articleId === first!.id);
  const bare = { outlets: [], agreements: [], disputes: [] };
  const behind = { themes: [], forecast: [] };
  const page = renderMarkdown({
    ...{ ...brief, articles, whatHappened: told, whatThePapersSay: bare, behindTheHeadline: behind, topics: [card] },
    ...{ howWeGotHere: [], goDeeper: [], commonQuestions: [] },
  });
  const number = told.length + 1;
  expect(page).toContain(`Ledger describes Ada Brandt as “the harbour master”.[^${number}]`);
  expect(page).toContain(`[^${number}]: The Ledger, 4 May 2026, 09:00 UTC: “the harbour master” ${first!.url}`);
  expect(page).toContain(
    `Read, and not quoted here:\n\n- The Courier, 4 May 2026, 09:00 UTC: “${second!.title}” ${second!.url}`,
  );
});

it("calls an article by its day where its outlet is not known", () => {
  const source = { outlet: "Unknown outlet", published: "2026-05-04T09:00:00Z", authors: [], voice: "v" };
  const words = (form: FrameForm): string =>
    frameWords({ form, articleIds: ["a"], journalists: [] }, [source as unknown as SourceArticle]);
  expect(words("argues-that")).toBe("An article of 4 May argues that ");
  expect(words("adds-that")).toBe("The same article adds that ");
});
