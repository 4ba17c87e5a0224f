import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type AnnotatorResources, readNameModel } from "../annotate/index.js";
import { createKnowledgeBase, type KnowledgePack } from "../annotate/linking/index.js";
import { readAsset, readJsonAsset } from "./assets.js";

/** Knowledge packs that ship, one for each source and licence. */
export const KNOWLEDGE_PACKS = ["places.json.gz", "people.json.gz", "organizations.json.gz"] as const;

/** The shipped names model and knowledge, and a pack of the user's own (gzip) where there is one. */
export function readAnnotatorResources(pack?: string): Required<AnnotatorResources> {
  const own = pack === undefined ? [] : [JSON.parse(gunzipSync(readFileSync(pack)).toString("utf8")) as KnowledgePack];
  const shipped = KNOWLEDGE_PACKS.map((file) => readJsonAsset<KnowledgePack>("knowledge", file));
  return {
    names: readNameModel(readAsset("weights", "names.bin.gz")),
    knowledge: createKnowledgeBase([...shipped, ...own]),
  };
}
