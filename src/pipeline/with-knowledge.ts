import { createKnowledgeBase, createLinker, packOf } from "../annotate/linking/index.js";
import type { AnnotatedArticle } from "../model/annotation.js";
import type { KnowledgeEntry } from "../model/knowledge.js";
import type { StoryMaterial } from "../model/material.js";

/**
 * The material with what an encyclopedia says of its names: names that had no link are linked where the same rule that links to
 * packs is sure. The same entries give the same links, so that a brief can be made again from them.
 */
export function withKnowledge(material: StoryMaterial, entries: readonly KnowledgeEntry[] | undefined): StoryMaterial {
  if (entries === undefined || entries.length === 0) return material;
  const link = createLinker(createKnowledgeBase(entries.map(packOf)));
  const linked = ({ article, annotations }: AnnotatedArticle): AnnotatedArticle => {
    const known = new Set(annotations.links.map(({ entity }) => entity));
    const found = link(article.text, annotations.names, annotations.entities);
    const links = [...annotations.links, ...found.filter(({ entity }) => !known.has(entity))];
    return { article, annotations: { ...annotations, links } };
  };
  return { ...material, articles: material.articles.map(linked), knowledge: entries };
}
