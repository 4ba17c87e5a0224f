import { type Inflated, inflateMembers } from "./inflate-members.js";

/** Bytes that could not be read as a record. */
export interface WarcDamage {
  readonly kind: "damage";
  readonly reason: "clipped" | "corrupt" | "not-warc";
  /** Offset in the file, as far as is known. */
  readonly offset: number;
}

/** Longest line, and longest head of a record, in bytes. */
export const MAX_HEADER = 65_536;
const decoder = new TextDecoder();

/** Thrown within the reader where bytes are missing; the reader catches it and goes on behind the gap. */
export class Lost extends Error {
  constructor(readonly damage: WarcDamage) {
    super(damage.reason);
  }
}

/** A window on the inflated bytes: lines and blocks are taken from it, and no more is held than they need. */
export class ByteWindow {
  private chunks: Uint8Array[] = [];
  private size = 0;
  private consumed = 0;
  private ended = false;
  private damage: WarcDamage | undefined;
  private readonly source: AsyncGenerator<Inflated>;
  /** File offset of the last member boundary; equals bytes consumed in a plain file. */
  boundary: number;
  private gzip = false;

  constructor(
    stream: AsyncIterable<Uint8Array>,
    private readonly start: number,
  ) {
    this.source = inflateMembers(stream, start);
    this.boundary = start;
  }

  get position(): number {
    return this.gzip ? this.boundary : this.start + this.consumed;
  }

  /** Reads on; false at the end. Throws `Lost` where bytes are missing, once what came before is used up. */
  private async more(): Promise<boolean> {
    if (this.damage) {
      const damage = this.damage;
      this.damage = undefined;
      this.clear();
      throw new Lost(damage);
    }
    if (this.ended) return false;
    const next = await this.source.next();
    if (next.done) this.ended = true;
    else if (next.value.kind === "bytes") {
      this.chunks.push(next.value.bytes);
      this.size += next.value.bytes.length;
    } else if (next.value.kind === "boundary") {
      this.gzip = true;
      this.boundary = next.value.offset;
    } else {
      this.gzip = true;
      this.damage = next.value;
    }
    return !this.ended;
  }

  /** Forgets what was read on but not taken. */
  clear(): void {
    this.consumed += this.size;
    this.chunks = [];
    this.size = 0;
  }

  private take(count: number): Uint8Array {
    const out = new Uint8Array(count);
    let at = 0;
    while (at < count) {
      const first = this.chunks[0]!;
      const part = first.subarray(0, count - at);
      out.set(part, at);
      at += part.length;
      if (part.length === first.length) this.chunks.shift();
      else this.chunks[0] = first.subarray(part.length);
    }
    this.size -= count;
    this.consumed += count;
    return out;
  }

  lost(reason: WarcDamage["reason"]): Lost {
    return new Lost({ kind: "damage", reason, offset: this.position });
  }

  /** A line without its end; nothing at the end of the archive. Throws `Lost` for one that is longer than a header may be. */
  async line(): Promise<string | undefined> {
    let scanned = 0;
    let passed = 0;
    for (;;) {
      for (; passed < this.chunks.length; passed++) {
        const at = this.chunks[passed]!.indexOf(10);
        if (at !== -1) return decoder.decode(this.take(scanned + at + 1)).replace(/\r?\n$/, "");
        scanned += this.chunks[passed]!.length;
      }
      if (scanned > MAX_HEADER) {
        this.clear();
        throw this.lost("not-warc");
      }
      if (await this.more()) continue;
      if (this.size === 0) return undefined;
      this.clear();
      throw this.lost("clipped");
    }
  }

  async block(length: number): Promise<Uint8Array | undefined> {
    while (this.size < length) if (!(await this.more())) return undefined;
    return this.take(length);
  }

  async skip(length: number): Promise<boolean> {
    let left = length;
    for (;;) {
      const now = Math.min(left, this.size);
      if (now > 0) this.take(now);
      left -= now;
      if (left === 0) return true;
      if (!(await this.more())) return false;
    }
  }
}
