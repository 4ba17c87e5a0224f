export type { NameModel } from "./model.js";
export { readNameModel } from "./name-pack.js";
export type { TaggedNames } from "./tagged-names.js";
export { createNameTagger } from "./tagger.js";
