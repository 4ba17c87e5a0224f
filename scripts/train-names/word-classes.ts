import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { hashText } from "../../src/annotate/names/hash.js";
import { toLengthOne, type WordVectors } from "../glove.js";

/** A class is not cut further when it is this deep, or has fewer words than this. */
const DEEPEST = 12;
const FEWEST = 40;
const ROUNDS = 12;
/** The first direction of a cut is found from about this many words of a class. */
const SAMPLE = 4000;

type Centre = Float64Array;

function meanOf({ values, size }: WordVectors, ids: readonly number[]): Centre {
  const mean = new Float64Array(size);
  for (const id of ids) for (let k = 0; k < size; k++) mean[k] = mean[k]! + values[id * size + k]! / ids.length;
  return mean;
}

/** The direction in which the words of a class differ most, by power iteration. */
function mainDirection({ values, size }: WordVectors, ids: readonly number[], mean: Centre): Centre {
  let direction = Float64Array.from({ length: size }, (_, k) => 1 + ((k * 7919) % 13) / 13);
  const step = Math.max(1, Math.floor(ids.length / SAMPLE));
  for (let round = 0; round < 15; round++) {
    const next = new Float64Array(size);
    for (let x = 0; x < ids.length; x += step) {
      const at = ids[x]! * size;
      let along = 0;
      for (let k = 0; k < size; k++) along += (values[at + k]! - mean[k]!) * direction[k]!;
      for (let k = 0; k < size; k++) next[k] = next[k]! + along * (values[at + k]! - mean[k]!);
    }
    toLengthOne(next, 0, size);
    direction = next;
  }
  return direction;
}

/** Cuts a class in two by 2-means over directions. Returns the words of each side. */
function cutInTwo(vectors: WordVectors, ids: readonly number[]): readonly [number[], number[]] {
  const { values, size } = vectors;
  const mean = meanOf(vectors, ids);
  const direction = mainDirection(vectors, ids, mean);
  let centres: readonly [Centre, Centre] = [
    mean.map((m, k) => m + 0.3 * direction[k]!),
    mean.map((m, k) => m - 0.3 * direction[k]!),
  ];
  const sides = new Uint8Array(ids.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const centre of centres) toLengthOne(centre, 0, size);
    const between = centres[0].map((value, k) => value - centres[1][k]!);
    const sums: readonly [Centre, Centre] = [new Float64Array(size), new Float64Array(size)];
    let moved = 0;
    for (const [x, id] of ids.entries()) {
      let along = 0;
      for (let k = 0; k < size; k++) along += values[id * size + k]! * between[k]!;
      const side = along >= 0 ? 0 : 1;
      if (side !== sides[x]) moved++;
      sides[x] = side;
      const sum = sums[side];
      for (let k = 0; k < size; k++) sum[k] = sum[k]! + values[id * size + k]!;
    }
    centres = sums;
    if (round > 0 && moved < ids.length * 0.002) break;
  }
  return [ids.filter((_, x) => sides[x] === 0), ids.filter((_, x) => sides[x] === 1)];
}

/** Bit path (with a leading 1) of each word's class: the whole vocabulary cut in two, each half again, and so on (bisecting k-means). */
export function wordClasses(vectors: WordVectors): Int32Array {
  const paths = new Int32Array(vectors.words.length).fill(1);
  const open: Array<{ readonly ids: number[]; readonly depth: number }> = [
    { ids: vectors.words.map((_, i) => i), depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { ids, depth } = next;
    if (depth >= DEEPEST || ids.length < FEWEST) continue;
    const sides = cutInTwo(vectors, ids);
    if (sides.some((side) => side.length === 0)) continue;
    for (const [bit, side] of sides.entries()) {
      for (const id of side) paths[id] = paths[id]! * 2 + bit;
      open.push({ ids: side, depth: depth + 1 });
    }
  }
  return paths;
}

/** Classes as written down: hash of a word to its bit path. */
export function readWordClasses(file: string): Map<number, number> {
  const classes = new Map<number, number>();
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n")) {
    const [word = "", path = "1"] = line.split(" ");
    if (!classes.has(hashText(word))) classes.set(hashText(word), Number.parseInt(path, 36));
  }
  return classes;
}
