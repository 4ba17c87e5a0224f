import { type AnnotatedArticle, NO_ANNOTATIONS } from "../src/model/annotation.js";

/** An English article of a load, without annotations: story formation needs none. */
export const articleOf = (
  id: string,
  title: string,
  text: string,
  published: string,
  outlet: string,
): AnnotatedArticle => ({
  article: {
    id,
    url: "",
    title,
    text,
    digest: "",
    language: "en",
    outlet: { id: outlet, name: "" },
    authors: [],
    published,
    retrieved: published,
  },
  annotations: NO_ANNOTATIONS,
});
