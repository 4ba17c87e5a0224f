export { createKnowledgeBase, lookupForm } from "./knowledge-base.js";
export type { KnowledgePack, PackRow } from "./knowledge-pack.js";
export { createLinker, resolveEntity, SURE } from "./linker.js";
export { createOnlineResolver, type FetchJson } from "./online-resolver.js";
export { dumpRow, LEAST_SITELINKS } from "./wikidata-dump.js";
