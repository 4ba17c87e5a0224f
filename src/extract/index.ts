export { articleId } from "./article-id.js";
export { addressKey, canonicalUrl } from "./canonical-url.js";
export { cleanAuthors } from "./clean-authors.js";
export { compareVersions, type FigureChange, type TextChange, type VersionChange } from "./compare-versions.js";
export { EXTRACT_STAGE, extractArticle } from "./extract-article.js";
export type { ExtractResources } from "./extract-resources.js";
export { detectLanguage } from "./language.js";
export { createOutletRegistry } from "./outlet-registry.js";
export { parseTime } from "./parse-time.js";
