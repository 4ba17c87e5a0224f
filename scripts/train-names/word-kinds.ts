import { LABELS, OUTSIDE, typeOf } from "../../src/annotate/names/labels.js";
import type { WordVectors } from "../glove.js";
import type { TrainingDocument } from "./corpora.js";
import { randomFrom } from "./crf.js";

/** Kinds of word: small letters, person, organisation, place, group, other name, and a capital that is no name. */
export const WORD_KINDS = 7;
const NO_NAME = 0;
const CAPITAL = 6;
const KIND_OF = { person: 1, organization: 2, location: 3, facility: 3, group: 4 } as const;

const kindOfLabel = (label: number, word: string): number => {
  if (label === OUTSIDE) return /^\p{Lu}/u.test(word) ? CAPITAL : NO_NAME;
  const type = typeOf(label);
  return type in KIND_OF ? KIND_OF[type as keyof typeof KIND_OF] : 5;
};

/** How often each word stands as each kind, where the corpus leaves one kind open; sentence openers that are no name do not count. */
function kindCounts(documents: readonly TrainingDocument[]): Map<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  for (const { words, allowed } of documents.flatMap((d) => d.sentences)) {
    for (const [i, word] of words.entries()) {
      const kinds = new Set<number>();
      for (let label = 0; label < LABELS; label++)
        if (((allowed[i] as number) >> label) & 1) kinds.add(kindOfLabel(label, word));
      const [kind] = kinds;
      if (kinds.size !== 1 || (kind === CAPITAL && i === 0)) continue;
      const key = word.toLowerCase();
      const known = counts.get(key) ?? new Float64Array(WORD_KINDS);
      known[kind as number] = (known[kind as number] as number) + 1;
      counts.set(key, known);
    }
  }
  return counts;
}

interface Example {
  readonly word: number;
  readonly shares: Float64Array;
  readonly weight: number;
  readonly fold: number;
}

const HIDDEN = 48;
const EPOCHS = 12;
const FOLDS = 5;
const SEED = 12_345;
/** Slope of the hidden units: vectors of length one have small coordinates. */
const SLOPE = 2;

type Judge = (word: number, out: Float64Array) => void;

/** A network of one hidden layer from a word's vector to its kinds, trained by stochastic gradient descent. */
function trainJudge(vectors: WordVectors, examples: readonly Example[], random: () => number): Judge {
  const { size, values } = vectors;
  const start = () => (random() - 0.5) * 0.3;
  const input = new Float64Array(HIDDEN * size).map(start);
  const inputBias = new Float64Array(HIDDEN);
  const output = new Float64Array(WORD_KINDS * HIDDEN).map(start);
  const outputBias = new Float64Array(WORD_KINDS);
  const hidden = new Float64Array(HIDDEN);
  const back = new Float64Array(HIDDEN);
  const judge: Judge = (word, out) => {
    for (let a = 0; a < HIDDEN; a++) {
      let sum = inputBias[a]!;
      for (let k = 0; k < size; k++) sum += input[a * size + k]! * values[word * size + k]!;
      hidden[a] = Math.tanh(sum * SLOPE);
    }
    let total = 0;
    for (let c = 0; c < WORD_KINDS; c++) {
      let sum = outputBias[c]!;
      for (let a = 0; a < HIDDEN; a++) sum += output[c * HIDDEN + a]! * hidden[a]!;
      out[c] = Math.exp(sum);
      total += out[c]!;
    }
    for (let c = 0; c < WORD_KINDS; c++) out[c] = out[c]! / total;
  };
  const learn = ({ word, shares, weight }: Example, rate: number, out: Float64Array) => {
    judge(word, out);
    back.fill(0);
    for (let c = 0; c < WORD_KINDS; c++) {
      const step = (out[c]! - shares[c]!) * weight * rate;
      for (let a = 0; a < HIDDEN; a++) {
        back[a] = back[a]! + step * output[c * HIDDEN + a]!;
        output[c * HIDDEN + a] = output[c * HIDDEN + a]! - step * hidden[a]!;
      }
      outputBias[c] = outputBias[c]! - step;
    }
    for (let a = 0; a < HIDDEN; a++) {
      const step = back[a]! * (1 - hidden[a]! ** 2) * SLOPE;
      for (let k = 0; k < size; k++) input[a * size + k] = input[a * size + k]! - step * values[word * size + k]!;
      inputBias[a] = inputBias[a]! - step;
    }
  };
  const order = [...examples];
  const out = new Float64Array(WORD_KINDS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const example of order) learn(example, 0.05 * (1 - epoch / EPOCHS) + 0.002, out);
  }
  return judge;
}

/**
 * How likely each word of `vectors` stands as each kind, `[word * WORD_KINDS + kind]`, from words whose kinds the corpora tell. A word of the
 * corpora is judged by a network that has not seen it, so that the tagger meets it in training as it meets a strange word later.
 */
export function wordKinds(vectors: WordVectors, documents: readonly TrainingDocument[]): Float32Array {
  const indexes = new Map(vectors.words.map((word, i) => [word, i]));
  const examples = [...kindCounts(documents)].flatMap(([text, counts]): Example[] => {
    const word = indexes.get(text);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (word === undefined) return [];
    const shares = counts.map((count) => count / total);
    return [{ word, shares, weight: Math.min(3, Math.sqrt(total)), fold: word % FOLDS }];
  });
  const random = randomFrom(SEED);
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    trainJudge(
      vectors,
      examples.filter((example) => example.fold !== fold),
      random,
    ),
  );
  const foldOf = new Map(examples.map(({ word, fold }) => [word, fold]));
  const kinds = new Float32Array(vectors.words.length * WORD_KINDS);
  const out = new Float64Array(WORD_KINDS);
  for (let word = 0; word < vectors.words.length; word++) {
    const fold = foldOf.get(word);
    const asked = fold === undefined ? judges : [judges[fold] as Judge];
    for (const judge of asked) {
      judge(word, out);
      for (let c = 0; c < WORD_KINDS; c++)
        kinds[word * WORD_KINDS + c] = kinds[word * WORD_KINDS + c]! + out[c]! / asked.length;
    }
  }
  return kinds;
}
