import { voicesOf } from "../brief/index.js";
import type { Brief } from "../model/brief.js";
import { coverageOf } from "../model/coverage-of.js";
import type { StoryMaterial } from "../model/material.js";
import type { StoryCard } from "./ports.js";

/** What lists show of a story, from its brief and the articles behind it. */
export function storyCard(brief: Brief, material: StoryMaterial): StoryCard {
  const { articles, copies } = material;
  const outlets = new Map<string, StoryCard["outlets"][number]>();
  const coverage = coverageOf(brief);
  for (const { outlet } of coverage) {
    const { id, name, country, invented } = outlet;
    outlets.set(id, { id, name, ...(country ? { country } : {}), ...(invented ? { invented } : {}) });
  }
  const image = articles.find(({ article }) => article.image)?.article.image;
  const { id, slug, headline, language, started, updated, version } = brief.story;
  return {
    ...{ id, slug, headline, language, started, updated, version },
    lead: brief.whatHappened[0]?.text ?? "",
    articles: coverage.length,
    voices: voicesOf(articles, copies).count(articles.map(({ article }) => article.id)),
    outlets: [...outlets.values()],
    topics: brief.topics.map((topic) => ({ id: topic.id, name: topic.name })),
    ...(image ? { image } : {}),
    invented: brief.articles.every(({ outlet }) => outlet.invented),
  };
}
