/**
 * Trains the name tagger and writes data/weights/names.bin.gz. Same inputs, same seed, same bytes.
 * Usage: PARALLAX_SHARED=../shared npx tsx scripts/train-names/train.ts [OUT]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import nlp from "compromise";
import { nameTokens } from "../../src/annotate/names/name-tokens.js";
import { trainingDocuments } from "./documents.js";
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
import { type PassOptions, trainFirst, trainSecond } from "./passes.js";
import { wikinewsArticles } from "./wikinews.js";
import { readWordClasses } from "./word-classes.js";
import { writePack } from "./write-pack.js";

const shared = process.env.PARALLAX_SHARED ?? "../shared";
const out = process.argv[2] ?? "data/weights/names.bin.gz";
const names = join(shared, "data/names");

const wikinews = wikinewsArticles(shared);
const documents = trainingDocuments(names, wikinews);
const openSentences = [
  ...documents.flatMap((d) => d.sentences.map((s) => s.words)),
  ...wikinews.flatMap((a) => a.sentences.map((s) => nameTokens(a.text, s.start, s.end).words)),
];

const lists = new ListBuilder();
addWrittenLists(lists, "data/weights/names-lists.txt");
addPlaces(lists, names);
addCountries(lists);
addOfficials(lists, names);
addOutlets(lists, join(shared, "data/outlets/outlets.json"));
const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
addLexicon(lists, lexicon);
addCommonWords(lists, openSentences, 2);

/** News counts more than other text, since news is what is read; of the marked texts only Wikinews is news through and through. */
const NEWS = 3;
const phrases = lists.masks;
const clusters = readWordClasses("data/weights/names-classes.txt.gz");
const options: PassOptions = {
  crf: { epochs: 10, rate: 0.08, decay: 0.002, seed: 20211, averaged: 5 },
  least: 1,
  folds: 3,
  weightOf: (corpus) => (corpus === "wikinews" ? NEWS : 1),
};
const report = (line: string) => console.error(line);
const first = trainFirst(documents, { phrases, clusters }, options, report);
const second = trainSecond(documents, { phrases, clusters }, options, report);
const bytes = gzipSync(writePack([first, second], phrases, clusters), { level: 9 });
writeFileSync(out, bytes);
report(`${out}: ${bytes.length} bytes`);
