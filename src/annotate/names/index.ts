export type { NameModel } from "./model.js";
export { readNameModel } from "./name-pack.js";
export { createNameTagger, type NameTagger, type TaggedNames } from "./tagger.js";
