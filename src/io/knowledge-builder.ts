import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createGunzip, createGzip } from "node:zlib";
import type { KnowledgePack, PackRow } from "../annotate/linking/index.js";

/** How far a build has come: lines read, and entries kept. */
export interface KnowledgeTally {
  readonly read: number;
  readonly kept: number;
}

const STEP = 10_000;

/**
 * Streams a dump (JSON, one item a line, plain or .gz) into a knowledge pack (gzip), a line in memory at a time. A line
 * that is no JSON is passed over. The pack appears whole or not at all. Throws when the dump cannot be read.
 */
export async function buildKnowledgePack(
  dump: string,
  out: string,
  source: KnowledgePack["source"],
  rowOf: (line: string) => PackRow | undefined,
  tell: (tally: KnowledgeTally) => void,
): Promise<KnowledgeTally> {
  const file = createReadStream(dump);
  const text = dump.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => text.destroy(error));
  const zip = createGzip({ level: 9 });
  const written = zip.pipe(createWriteStream(`${out}.part`));
  const tally = { read: 0, kept: 0 };
  try {
    zip.write(`{"format":1,"source":${JSON.stringify(source)},"entries":[`);
    for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
      tally.read += 1;
      const row = safeRow(line, rowOf);
      if (row !== undefined) {
        const open = zip.write(`${tally.kept === 0 ? "" : ","}\n${JSON.stringify(row)}`);
        tally.kept += 1;
        if (!open) await once(zip, "drain");
      }
      if (tally.read % STEP === 0) tell(tally);
    }
    zip.end("\n]}\n");
    await once(written, "close");
    await rename(`${out}.part`, out);
  } catch (error) {
    zip.destroy();
    await rm(`${out}.part`, { force: true });
    throw error;
  }
  return tally;
}

function safeRow(line: string, rowOf: (line: string) => PackRow | undefined): PackRow | undefined {
  try {
    return rowOf(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
