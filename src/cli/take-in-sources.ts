import { buildBriefs } from "../pipeline/build-briefs.js";
import { fetchSource, isAddress } from "../pipeline/fetch-source.js";
import { openNewsroom } from "../pipeline/newsroom.js";
import type { Store } from "../pipeline/ports.js";
import { createSourceReader } from "../pipeline/read-source.js";
import { addTallies, type Tally, takeIn } from "../pipeline/take-in.js";
import type { Context } from "./context.js";
import { createRefusals } from "./refusals.js";
import type { Desk } from "./services.js";

const NONE: Tally = { stored: 0, changed: 0, unchanged: 0, rejected: 0, reasons: {} };

const sum = ({ stored, changed, unchanged, rejected }: Tally): number => stored + changed + unchanged + rejected;

export interface TakeIn {
  readonly sources: readonly string[];
  readonly dryRun: boolean;
}

/** Reads all sources into the store, one after the other, with progress on the terminal. */
export async function takeInSources(
  context: Context,
  store: Store,
  desk: Desk,
  { sources, dryRun }: TakeIn,
): Promise<Tally> {
  const { services, settings, progress } = context;
  const { clock, signal } = services;
  const newsroom = await openNewsroom({ store, clock, ...desk });
  const reader = createSourceReader(services.files, settings, () => clock.now());
  const fetcher = sources.some(isAddress) ? services.openFetcher(settings) : undefined;
  const refusals = createRefusals(context);
  let total = NONE;
  try {
    for (const source of sources) {
      const before = total;
      const found = fetcher && isAddress(source) ? fetchSource(source, fetcher, settings) : reader.read(source);
      const tally = await takeIn(newsroom, found, {
        ...{ dryRun, signal },
        onCommit: (so) => progress.update("articles", sum(before) + sum(so)),
        onRejection: refusals.tell,
      });
      total = addTallies(before, tally);
    }
  } finally {
    await fetcher?.close();
    refusals.end();
    progress.clear();
  }
  return total;
}

/** Makes the briefs that are wanting, with progress on the terminal; resolves to how many are new or changed. */
export async function makeBriefs(context: Context, store: Store, desk: Desk): Promise<number> {
  const { services, progress } = context;
  const { clock, signal } = services;
  const waiting = (await store.stories()).filter(({ revision, built }) => revision > built).length;
  const parts = { store, clock, composer: desk.stages.brief };
  const onBrief = (done: number) => progress.update("briefs", done, waiting);
  const { made } = await buildBriefs(parts, { signal, onBrief });
  progress.clear();
  return made;
}
