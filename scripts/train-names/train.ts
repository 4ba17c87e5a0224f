/**
 * Trains the name tagger and writes data/weights/names.bin.gz. Same inputs, same seed, same bytes.
 * Usage: PARALLAX_SHARED=../shared npx tsx scripts/train-names/train.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { nameTokens } from "../../src/annotate/names/name-tokens.js";
import { gzipSync } from "node:zlib";
import { openCorpora, type TrainingDocument } from "./corpora.js";
import { trainCrf } from "./crf.js";
import { extractRuns } from "./extract-runs.js";
import { gum } from "./gum.js";
import {
  addCommonWords,
  addCountries,
  addLexicon,
  addOfficials,
  addOutlets,
  addPlaces,
  addWrittenLists,
  ListBuilder,
} from "./lists.js";
import { markedWikinews, wikinewsArticles } from "./wikinews.js";
import { writePack } from "./write-pack.js";

const shared = process.env["PARALLAX_SHARED"] ?? "../shared";
const out = process.argv[2] ?? "data/weights/names.bin.gz";
const names = join(shared, "data/names");

const wikinews = wikinewsArticles(shared);
const marked = markedWikinews(wikinews, "data/weights/names-wikinews.jsonl");
const documents: TrainingDocument[] = [
  ...openCorpora.wikigold(names),
  ...openCorpora.ewt(names),
  ...openCorpora.wnut17(names),
  ...gum(names),
  ...marked,
];
const lists = new ListBuilder();
addWrittenLists(lists, "data/weights/names-lists.txt");
addPlaces(lists, names);
addCountries(lists);
addOfficials(lists, names);
addOutlets(lists, join(shared, "data/outlets/outlets.json"));

addLexicon(lists, (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);
const openSentences = [
  ...documents.filter((d) => d.corpus !== "wnut17").flatMap((d) => d.sentences.map((s) => s.words)),
  ...wikinews.flatMap((a) => a.sentences.map((s) => nameTokens(a.text, s.start, s.end).words)),
];
addCommonWords(lists, openSentences, 2);
const phrases = lists.masks;
const clusters = new Map<number, number>();
const { runs, hashes } = extractRuns(documents, { phrases, clusters }, { least: 2, weightOf: () => 1 });
console.error(`${documents.length} documents, ${runs.length} runs, ${hashes.length} features, ${phrases.size} phrases`);
const weights = trainCrf(runs, hashes.length, { epochs: 10, rate: 0.08, decay: 0.002, seed: 20211 }, (line) =>
  console.error(line),
);
const bytes = gzipSync(writePack([{ hashes, ...weights }], phrases, clusters), { level: 9 });
writeFileSync(out, bytes);
console.error(`${out}: ${bytes.length} bytes`);
