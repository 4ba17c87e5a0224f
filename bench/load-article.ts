import type { AnnotatedArticle, Annotations } from "../src/model/annotation.js";

const NONE: Annotations = {
  sentences: [],
  entities: [],
  names: [],
  links: [],
  quotations: [],
  quantities: [],
  dates: [],
  claims: [],
  titleNames: [],
};

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
  annotations: NONE,
});
