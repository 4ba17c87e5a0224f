import { readWordVectors, type WordVectors } from "../text/word-vectors.js";
import { readAsset } from "./assets.js";

/** The word vectors of the installed package. */
export const shippedWordVectors = (): WordVectors => readWordVectors(readAsset("weights", "word-vectors.bin.gz"));
