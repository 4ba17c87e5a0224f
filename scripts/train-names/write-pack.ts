import { LABELS } from "../../src/annotate/names/labels.js";
import { WEIGHT_STEP } from "../../src/annotate/names/weight-table.js";

export interface TrainedPass {
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

class Writer {
  private bytes = new Uint8Array(1 << 20);
  private at = 0;

  byte(value: number): void {
    if (this.at === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.at++] = value & 255;
  }

  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}

const step = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP)));

function writeHashes(writer: Writer, hashes: readonly number[]): void {
  writer.number(hashes.length);
  let last = 0;
  for (const hash of hashes) {
    writer.number(hash - last);
    last = hash;
  }
}

function writePass(writer: Writer, pass: TrainedPass): void {
  for (const weight of pass.transitions) writer.byte(step(weight));
  const kept: Array<{ hash: number; cells: Array<[number, number]> }> = [];
  for (let i = 0; i < pass.hashes.length; i++) {
    const cells: Array<[number, number]> = [];
    for (let label = 0; label < LABELS; label++) {
      const value = step(pass.rows[i * LABELS + label] as number);
      if (Math.abs(value) > 1) cells.push([label, value]);
    }
    if (cells.length > 0) kept.push({ hash: pass.hashes[i] as number, cells });
  }
  kept.sort((a, b) => a.hash - b.hash);
  writeHashes(
    writer,
    kept.map((row) => row.hash),
  );
  for (const { cells } of kept) {
    writer.byte(cells.length);
    for (const [label, value] of cells) {
      writer.byte(label);
      writer.byte(value);
    }
  }
}

function writeNumbers(writer: Writer, numbers: ReadonlyMap<number, number>): void {
  const entries = [...numbers].sort((a, b) => a[0] - b[0]);
  writeHashes(
    writer,
    entries.map(([hash]) => hash),
  );
  for (const [, value] of entries) writer.number(value);
}

/** Bytes that `readNameModel` reads. */
export function writePack(
  passes: readonly TrainedPass[],
  phrases: ReadonlyMap<number, number>,
  clusters: ReadonlyMap<number, number>,
): Uint8Array {
  const writer = new Writer();
  for (const sign of "PXNAMES1") writer.byte(sign.charCodeAt(0));
  writer.byte(passes.length);
  for (const pass of passes) writePass(writer, pass);
  writeNumbers(writer, phrases);
  writeNumbers(writer, clusters);
  return writer.done();
}
