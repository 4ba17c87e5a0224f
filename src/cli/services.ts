import type { Brief } from "../model/brief.js";
import type { Library } from "../pipeline/library.js";
import type { Output } from "../pipeline/output.js";
import type { Annotator, Clock, Encyclopedia, Extractor, Fetcher, Store } from "../pipeline/ports.js";
import type { Settings } from "../pipeline/settings.js";
import type { SourceFiles } from "../pipeline/source-files.js";
import type { Stages } from "../pipeline/stages.js";

/** The stages with their models loaded. */
export interface Desk {
  readonly stages: Stages;
  readonly extractor: Extractor;
  readonly annotator: Annotator;
}

/** The site, as the commands see it. */
export interface Site {
  /** Address it can be reached at. */
  readonly url: string;
  /** Resolves when the server has stopped; requests that are running are given `shutdownSeconds`. */
  close(): Promise<void>;
}

/** One file of a static site: path relative to its folder, with `/` between names. */
export interface StaticFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
}

/** Everything a command can do beyond its arguments; `main` hands it in, tests hand in their own. */
export interface Services {
  readonly version: string;
  readonly clock: Clock;
  readonly files: SourceFiles;
  readonly output: Output;
  /** Aborted when the process is asked to end. */
  readonly signal: AbortSignal;
  /** With `reading`, a folder that may not be written to will do. */
  openStore(folder: string, options?: { readonly reading?: boolean }): Store;
  openMemoryStore(): Store;
  /** Loads the models. */
  openDesk(settings: Settings): Desk;
  openFetcher(settings: Settings): Fetcher;
  /** The encyclopedia that the settings name; `onTrouble` hears why it cannot be asked. */
  openEncyclopedia(settings: Settings, onTrouble: (message: string) => void): Encyclopedia;
  openLibrary(store: Store, settings: Settings): Library;
  serve(library: Library, settings: Settings): Promise<Site>;
  /** Serves the store of a folder from a thread of its own: readers never wait for what this one is at. */
  serveApart(folder: string, settings: Settings): Promise<Site & { readonly broken: Promise<never> }>;
  render(library: Library, settings: Settings): AsyncIterable<StaticFile>;
  /** The page of one story in one version, whole in itself. */
  storyPage(library: Library, settings: Settings, brief: Brief): Promise<string>;
  /** Makes a knowledge pack of a Wikidata dump; `tell` hears how far it has come. */
  buildKnowledge(
    dump: string,
    options: { readonly out: string; readonly language: string; readonly least: number },
    tell: (tally: { readonly read: number; readonly kept: number }) => void,
  ): Promise<{ readonly read: number; readonly kept: number }>;
  /** The shipped article collections, in the order in which the demo tells them. */
  shippedArticles(): ReadonlyArray<{ readonly name: string; readonly path: string }>;
  /** The shipped list of feeds, as OPML. */
  shippedFeeds(): string;
  checks(folder: string): Promise<readonly Check[]>;
}
