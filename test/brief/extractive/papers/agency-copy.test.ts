import { expect, it } from "vitest";
import { composeBrief } from "../../../../src/brief/index.js";
import type { CopyDecision } from "../../../../src/model/copy.js";
import { annotatedArticle } from "../../annotated-article.js";
import { annotate } from "../../story-brief.js";

const PUBLISHED = "2026-05-04T09:00:00Z";
const ACCOUNT = [
  "Mayor Ida Brandt of Saltreach resigned on Monday over a secret loan for the harbour wall, the town hall said.",
  "Council leader Jon Hale will run Saltreach until a new mayor is chosen on 14 June, the town hall said.",
];

/** What the brief credits to an agency whose report another outlet printed. */
function agencySays(...lines: string[]): string {
  const reports = [
    ["ledger", "Mayor Ida Brandt of Saltreach resigns over harbour loan", ACCOUNT],
    ["courier", "Ida Brandt resigns as mayor of Saltreach", ACCOUNT],
    ["gazette", "A town without a mayor", lines],
  ] as const;
  const articles = reports.map(([id, title, text]) => {
    const { article } = annotatedArticle({
      id,
      outlet: `The ${id}`,
      title,
      text: text.join("\n"),
      published: PUBLISHED,
    });
    return { article, annotations: annotate(article) };
  });
  const copies = new Map<string, CopyDecision>(
    reports.map(([id]) => [
      id,
      { articleId: id, group: id, evidence: "", ...(id === "gazette" ? { wire: "Meridian Wire" } : {}) },
    ]),
  );
  const story = { id: "s", articleIds: [...copies.keys()], started: PUBLISHED, updated: PUBLISHED, thread: [] };
  const brief = composeBrief({ story, articles, copies, earlier: [], created: PUBLISHED }, { engineVersion: "test" });
  return brief.whatThePapersSay.agreements
    .map(({ text }) => text)
    .filter((text) => text.includes("Meridian"))
    .join(" ");
}

it("hears an agency with what its report adds, and not with the act that the account has told", () => {
  const again = "Saltreach's mayor left office on Monday after weeks of anger about the secret loan for its harbour.";
  const news = "Fishing crews had carried nets and fish boxes to the town hall of Saltreach since Friday in protest.";
  const opening = [
    "Gulls circled over the quay of the old fishing port for most of a grey and windy day.",
    "Shops along the seafront had closed by noon, and a market for wool was put off.",
  ];
  expect(agencySays(...opening, again, news)).toMatch(/ishing crews/);
  expect(agencySays(...opening, again, news)).not.toContain("left office");
});
