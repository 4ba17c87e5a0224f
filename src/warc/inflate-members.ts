import {
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from "pako";

/** Part of an archive, inflated, or word that bytes were lost here. */
export type Inflated =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** A gzip member starts at `offset` in the file, or the last one ended there. */
  | { readonly kind: "boundary"; readonly offset: number }
  | { readonly kind: "damage"; readonly reason: "clipped" | "corrupt"; readonly offset: number };

/** Inflated bytes are handed on in pieces of this size, so that a bomb never swells in memory. */
const OUTPUT = 65_536;
/** zlib's word for "gzip header and checksum". */
const GZIP_WINDOW = 31;

const isGzip = (bytes: Uint8Array, at = 0): boolean =>
  bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 0x08;

/** Position of the next gzip magic at or after `from`, or -1. */
function nextMagic(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at !== -1; at = bytes.indexOf(0x1f, at + 1))
    if (isGzip(bytes, at)) return at;
  return -1;
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
};

/** Inflates gzip members one by one. After a damaged member it looks for the next one. */
class MemberInflater {
  private readonly stream = new ZStream();
  private state: "between" | "within" | "lost" = "between";
  /** Last bytes of a chunk, where they may be the start of a magic. */
  private held: Uint8Array = new Uint8Array(0);

  /** `offset`: where in the file the next byte to be inflated stands. */
  constructor(private offset: number) {
    zlibInflateInit2(this.stream, GZIP_WINDOW);
  }

  *push(chunk: Uint8Array): Generator<Inflated> {
    let input = joined(this.held, chunk);
    this.held = input.subarray(0, 0);
    while (input.length > 0) {
      if (this.state !== "within") {
        const at = this.state === "lost" ? nextMagic(input, 0) : 0;
        if (input.length < 3 || at === -1) return this.hold(input);
        if (at === 0 && !isGzip(input)) {
          yield { kind: "damage", reason: "corrupt", offset: this.offset };
          this.state = "lost";
          continue;
        }
        input = input.subarray(at);
        this.offset += at;
        zlibInflateReset(this.stream);
        this.state = "within";
      }
      input = yield* this.inflate(input);
    }
  }

  *end(): Generator<Inflated> {
    if (this.state === "within" || (this.state === "between" && this.held.length > 0))
      yield { kind: "damage", reason: "clipped", offset: this.offset + this.held.length };
  }

  private hold(input: Uint8Array): void {
    const from = this.state === "between" ? 0 : Math.max(0, input.length - 2);
    this.offset += from;
    this.held = input.slice(from);
  }

  /** Inflates within one member; gives the input that is left when it ends, or breaks. */
  private *inflate(input: Uint8Array): Generator<Inflated, Uint8Array> {
    const { stream } = this;
    stream.input = input;
    stream.next_in = 0;
    stream.avail_in = input.length;
    const start = this.offset;
    for (;;) {
      stream.output = new Uint8Array(OUTPUT);
      stream.next_out = 0;
      stream.avail_out = OUTPUT;
      const status = zlibInflate(stream, Z_NO_FLUSH);
      this.offset = start + stream.next_in;
      if (stream.next_out > 0) yield { kind: "bytes", bytes: stream.output.subarray(0, stream.next_out) };
      if (status === Z_STREAM_END) {
        this.state = "between";
        yield { kind: "boundary", offset: this.offset };
        return input.subarray(stream.next_in);
      }
      if (status !== Z_OK && status !== Z_BUF_ERROR) {
        yield { kind: "damage", reason: "corrupt", offset: this.offset };
        this.state = "lost";
        return input.subarray(stream.next_in);
      }
      if (stream.avail_out > 0) return input.subarray(input.length);
    }
  }
}

/**
 * The bytes of an archive, inflated where it is gzip (as members, whose ends are told) and as they are where it is not.
 * Damage is told and survived; what came before it is given.
 */
export async function* inflateMembers(stream: AsyncIterable<Uint8Array>, start = 0): AsyncGenerator<Inflated> {
  let inflater: MemberInflater | undefined;
  let plain = false;
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of stream) {
    if (plain) yield { kind: "bytes", bytes: chunk };
    else if (inflater) yield* inflater.push(chunk);
    else {
      head = joined(head, chunk);
      if (head.length < 3) continue;
      plain = !isGzip(head);
      if (plain) yield { kind: "bytes", bytes: head };
      else {
        inflater = new MemberInflater(start);
        yield { kind: "boundary", offset: start };
        yield* inflater.push(head);
      }
    }
  }
  if (inflater) yield* inflater.end();
  else if (!plain && head.length > 0) yield { kind: "bytes", bytes: head };
}
