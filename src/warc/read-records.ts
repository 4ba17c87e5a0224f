import { ByteWindow, Lost, MAX_HEADER, type WarcDamage } from "./byte-window.js";

/** One record as it stands in the archive; `block` is absent when it was longer than the limit. */
export interface WarcRecord {
  readonly kind: "record";
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array | undefined;
}

export interface ReadOptions {
  /** Longest block that is kept, in bytes; a longer one is passed over. */
  readonly maxBlock: number;
  /** Where in the file the stream starts, in bytes. */
  readonly start?: number;
  /** Told before each record where it, or the gzip member that holds it, starts: a later reading can start there. */
  readonly onPosition?: (offset: number) => void;
}

const VERSION = /^WARC\/\d\.\d\s*$/;

/** Fields of a record's head, after its version line. */
async function readFields(window: ByteWindow): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  let last = "";
  for (let size = 0; size < MAX_HEADER; ) {
    const line = await window.line();
    if (line === undefined) throw window.lost("clipped");
    if (line === "") return fields;
    size += line.length + 1;
    const field = /^([^:\s]+)[ \t]*:(.*)$/.exec(line);
    if (field) {
      last = field[1]!.toLowerCase();
      fields.set(last, field[2]!.trim());
    } else if (/^[ \t]/.test(line) && last !== "") fields.set(last, `${fields.get(last)} ${line.trim()}`);
  }
  throw window.lost("not-warc");
}

/** Next record, its version line read; throws `Lost` where it cannot be had. */
async function readRecord(window: ByteWindow, maxBlock: number): Promise<WarcRecord> {
  const headers = await readFields(window);
  const length = Number(headers.get("content-length"));
  if (!Number.isSafeInteger(length) || length < 0) throw window.lost("not-warc");
  if (length > maxBlock) {
    if (!(await window.skip(length))) throw window.lost("clipped");
    return { kind: "record", headers, block: undefined };
  }
  const block = await window.block(length);
  if (block === undefined) throw window.lost("clipped");
  return { kind: "record", headers, block };
}

/**
 * Records of an archive in order. Streams: at most one block is held. After damage it goes on at the next line that
 * starts a record, and says so once for each gap.
 */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<WarcRecord | WarcDamage> {
  const window = new ByteWindow(stream, options.start ?? 0);
  let inGap = false;
  for (;;) {
    try {
      const before = window.position;
      const line = await window.line();
      if (line === undefined) return;
      if (line === "") continue;
      if (!VERSION.test(line)) {
        if (!inGap) throw window.lost("not-warc");
        continue;
      }
      inGap = false;
      options.onPosition?.(Math.max(before, window.boundary));
      yield await readRecord(window, options.maxBlock);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      if (!inGap) yield error.damage;
      inGap = true;
    }
  }
}
