export type { NameModel } from "./model.js";
export { readNameModel } from "./name-pack.js";
export { createNameTagger, type TaggedNames } from "./tagger.js";
