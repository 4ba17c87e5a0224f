import { buildBriefs } from "../pipeline/build-briefs.js";
import { fetchSource, isAddress } from "../pipeline/fetch-source.js";
import { openNewsroom } from "../pipeline/newsroom.js";
import type { Store } from "../pipeline/ports.js";
import { createSourceReader, type Resuming } from "../pipeline/read-source.js";
import { quotingRule } from "../pipeline/settings.js";
import { addTallies, type Tally, takeIn } from "../pipeline/take-in.js";
import type { Context } from "./context.js";
import { createRefusals } from "./refusals.js";
import type { Desk } from "./services.js";
import { withLookUps } from "./with-look-ups.js";

const NONE: Tally = { stored: 0, changed: 0, unchanged: 0, rejected: 0, reasons: {} };

const sum = ({ stored, changed, unchanged, rejected }: Tally): number => stored + changed + unchanged + rejected;

export interface TakeIn {
  readonly sources: readonly string[];
  readonly dryRun: boolean;
}

export interface TakenIn {
  readonly tally: Tally;
  /** The source in which reading broke off because the process was asked to end. */
  readonly brokenOffIn?: string;
}

/** Goes on where the last import broke off, and remembers which sources can. A dry run looks at everything. */
function resumption(
  context: Context,
  store: Store,
  dryRun: boolean,
): Resuming & { readonly seen: ReadonlySet<string> } {
  const seen = new Set<string>();
  return {
    seen,
    async markOf(source) {
      seen.add(source);
      return dryRun ? undefined : store.sourceMark(source);
    },
    onResume: (source, offset) =>
      context.say(`${source}: an earlier import broke off here; reading goes on at byte ${offset}.`),
  };
}

/**
 * Reads all sources into the store, one after the other, with progress on the terminal. When it is broken off, archives
 * are read on from there next time; when all was read, from their start.
 */
export async function takeInSources(
  context: Context,
  store: Store,
  desk: Desk,
  { sources, dryRun }: TakeIn,
): Promise<TakenIn> {
  const { services, settings, progress } = context;
  const { clock, signal } = services;
  const newsroom = await openNewsroom({ store, clock, ...desk });
  const resuming = resumption(context, store, dryRun);
  const reader = createSourceReader(services.files, settings, () => clock.now(), resuming);
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
      if (signal.aborted) return { tally: total, brokenOffIn: source };
    }
    if (!dryRun && resuming.seen.size > 0) await store.commit({ endedSources: [...resuming.seen] });
    return { tally: total };
  } finally {
    await fetcher?.close();
    refusals.end();
    progress.clear();
  }
}

/** Makes the briefs that are wanting, with progress on the terminal; resolves to how many are new or changed. */
export async function makeBriefs(context: Context, store: Store, desk: Desk): Promise<number> {
  const { services, progress } = context;
  const { clock, signal } = services;
  const waiting = (await store.stories()).filter(({ revision, built }) => revision > built).length;
  const onBrief = (done: number) => progress.update("briefs", done, waiting);
  const { made } = await withLookUps(context, store, (lookUp) =>
    buildBriefs(
      { store, clock, composer: desk.stages.brief, quoting: quotingRule(context.settings), ...lookUp() },
      { signal, onBrief },
    ),
  );
  progress.clear();
  return made;
}
