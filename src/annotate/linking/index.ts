export { createKnowledgeBase } from "./knowledge-base.js";
export { type KnowledgePack, type PackRow, packOf } from "./knowledge-pack.js";
export { createLinker } from "./linker.js";
export { createOnlineResolver } from "./online-resolver.js";
export { dumpRow } from "./wikidata-dump.js";
