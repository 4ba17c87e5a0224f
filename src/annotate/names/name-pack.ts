import { LABELS } from "./labels.js";
import type { NameModel } from "./model.js";
import { type PassWeights, WEIGHT_STEP, weightTable } from "./weight-table.js";

const MAGIC = "PXNAMES1";

class Reader {
  at = 0;
  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError("The name model ends too early: reinstall the package.");
    return value;
  }

  /** Unsigned LEB128. */
  number(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }
}

/** Ascending hashes, stored as differences. */
function readHashes(reader: Reader): Uint32Array {
  const hashes = new Uint32Array(reader.number());
  let last = 0;
  for (let i = 0; i < hashes.length; i++) {
    last += reader.number();
    hashes[i] = last;
  }
  return hashes;
}

function readWeights(reader: Reader): PassWeights {
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = ((reader.byte() << 24) >> 24) * WEIGHT_STEP;
  const hashes = readHashes(reader);
  const steps = new Int8Array(hashes.length * LABELS);
  for (let i = 0; i < hashes.length; i++) {
    for (let left = reader.byte(); left > 0; left--) {
      const label = reader.byte();
      steps[i * LABELS + label] = reader.byte();
    }
  }
  return { hashes, steps, transitions };
}

function readNumbers(reader: Reader): Map<number, number> {
  const hashes = readHashes(reader);
  const numbers = new Map<number, number>();
  for (const hash of hashes) numbers.set(hash, reader.number());
  return numbers;
}

/** Reads the (unpacked) bytes of `data/weights/names.bin.gz`. Throws when they are not a name model of this version. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const reader = new Reader(bytes);
  for (const sign of MAGIC) {
    if (reader.byte() !== sign.charCodeAt(0))
      throw new TypeError("This file is not a name model that this version can read.");
  }
  const passes = reader.byte();
  const first = readWeights(reader);
  const weights = weightTable(first, passes > 1 ? readWeights(reader) : undefined);
  const phrases = readNumbers(reader);
  const clusters = readNumbers(reader);
  return { weights, phrases, clusters };
}
