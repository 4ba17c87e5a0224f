import { parseFeed } from "../feed/index.js";
import type { Capture } from "../model/capture.js";
import { isRejection, type Rejection, reject } from "../model/rejection.js";
import { feedCaptures } from "./feed-captures.js";
import type { SourceMark } from "./ports.js";
import type { Settings } from "./settings.js";
import { sniffSource } from "./sniff-source.js";
import type { SourceFiles, SourceKind } from "./source-files.js";

/** What a source holds, and before each capture that a later reading can start at, how far it is read. */
export type Found = Capture | Rejection | ({ readonly kind: "mark" } & SourceMark);

/** Everything that local files hold, in order: captures, and what could not be read. */
export interface SourceReader {
  read(path: string): AsyncIterable<Found>;
}

/** Lets an import that was interrupted go on where it broke off. */
export interface Resuming {
  /** Where the last import of a source left off. */
  markOf(source: string): Promise<SourceMark | undefined>;
  /** Told where a source is read on, in bytes. */
  onResume?(source: string, offset: number): void;
}

/** What a file holds. A name decides where it is clear, since a JSON Lines file may begin with anything; else the content. */
async function kindOf(files: SourceFiles, path: string): Promise<SourceKind> {
  const named = files.kindOf(path);
  if (named === "jsonl" || named === "warc" || named === "opml") return named;
  const sniffed = sniffSource(await files.head(path));
  if (sniffed === "unknown") return named;
  return sniffed;
}

/** Reads files and folders for an import. A file of a kind that holds no articles is a rejection; one that cannot be opened throws. */
export function createSourceReader(
  files: SourceFiles,
  settings: Settings,
  now: () => string,
  resuming?: Resuming,
): SourceReader {
  /** An archive, from where an interrupted import left off; another file under its name is read from the start. */
  async function* readArchive(path: string, source: string): AsyncGenerator<Found> {
    const identity = await files.identity(path);
    const left = identity === undefined ? undefined : await resuming?.markOf(source);
    const start = left && left.identity === identity ? left.offset : 0;
    if (start > 0) resuming?.onResume?.(source, start);
    for await (const found of files.archive(path, start)) {
      if (found.kind !== "read-to") yield found;
      else if (identity !== undefined) yield { kind: "mark", source, identity, offset: found.offset };
    }
  }

  async function* readFile(path: string): AsyncGenerator<Found> {
    const url = files.addressOf(path);
    const kind = await kindOf(files, path);
    if (kind === "jsonl") return yield* files.rows(path, now());
    if (kind === "warc") return yield* readArchive(path, url);
    if (kind === "html" || kind === "feed") return yield* await wholeFile(path, url, kind);
    if (kind === "opml") {
      yield reject("read", "feed-list", url, "This is a list of feeds, not of articles: give it to `parallax add`.");
      return;
    }
    const what = "neither JSON Lines, HTML, a feed nor a WARC archive";
    yield reject("read", "unknown-format", url, `The file is ${what}: name it by what it holds, or convert it.`);
  }

  async function wholeFile(
    path: string,
    url: string,
    kind: "html" | "feed",
  ): Promise<ReadonlyArray<Capture | Rejection>> {
    const limit = kind === "html" ? settings.fetch.maxPageBytes : settings.fetch.maxFeedBytes;
    const bytes = await files.bytes(path, limit);
    if (!(bytes instanceof Uint8Array)) return [bytes];
    const retrieved = now();
    if (kind === "html") return [{ kind: "page", url, retrieved, bytes }];
    const feed = parseFeed(bytes, { url });
    return isRejection(feed) ? [feed] : feedCaptures(feed, url, retrieved);
  }

  return {
    async *read(path) {
      for await (const file of files.below(path)) yield* readFile(file);
    },
  };
}
