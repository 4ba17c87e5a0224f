import { NO_ANNOTATIONS } from "../../src/model/annotation.js";
import type { Article } from "../../src/model/article.js";
import type { Brief } from "../../src/model/brief.js";
import type { CopyDecision } from "../../src/model/copy.js";
import type { ArticleRecord, BriefRecord } from "../../src/pipeline/ports.js";
import { digest } from "../../src/text/digest.js";

export function article(id: string, more: Partial<Article> = {}): Article {
  const text = more.text ?? `The text of ${id}.`;
  return {
    id,
    url: `https://example.org/${id}`,
    title: `Title of ${id}`,
    text,
    digest: digest(text),
    language: "en",
    outlet: { id: "courier", name: "The Courier", country: "Kestria" },
    authors: ["Ada Quill"],
    retrieved: "2026-03-02T10:00:00.000Z",
    published: "2026-03-01T10:00:00Z",
    ...more,
  };
}

export const original = (id: string): CopyDecision => ({ articleId: id, group: id, evidence: "repeats nothing" });

export function record(seq: number, id: string, more: Partial<Article> = {}, version = 1): ArticleRecord {
  const stages = { extract: 1, annotate: 1, copies: 1, story: 1 };
  return { seq, version, article: article(id, more), annotations: NO_ANNOTATIONS, copy: original(id), stages };
}

export function brief(storyId: string, version: number, more: Partial<Brief> = {}): Brief {
  return {
    format: 1,
    story: {
      id: storyId,
      slug: `slug-of-${storyId}`,
      headline: `Headline of ${storyId}`,
      language: "en",
      started: "2026-03-01T10:00:00Z",
      updated: "2026-03-01T10:00:00Z",
      version,
    },
    articles: [],
    whatHappened: [],
    behindTheHeadline: { themes: [], forecast: [] },
    whatThePapersSay: { outlets: [], agreements: [], disputes: [] },
    howWeGotHere: [],
    goDeeper: [],
    commonQuestions: [],
    topics: [],
    provenance: {
      engine: "test",
      engineVersion: "1",
      created: `2026-03-0${version}T12:00:00.000Z`,
      inputs: "",
      rejected: [],
    },
    ...more,
  };
}

export function briefRecord(made: Brief): BriefRecord {
  const { id, slug, headline, language, started, updated, version } = made.story;
  return {
    brief: made,
    stageVersion: 1,
    card: {
      ...{ id, slug, headline, language, started, updated, version },
      ...{ lead: "", articles: 1, voices: 1, outlets: [], topics: [], invented: false },
    },
    frozen: {
      story: { id, articleIds: ["a"], started, updated, thread: [] },
      articles: [{ id: "a", version: 1 }],
      copies: [original("a")],
      earlier: [],
      created: made.provenance.created,
    },
  };
}

export const story = (
  id: string,
  articleIds: readonly string[],
  updated = "2026-03-01T10:00:00Z",
  thread: string[] = [],
) => ({
  id,
  articleIds,
  started: "2026-03-01T10:00:00Z",
  updated,
  thread,
});
