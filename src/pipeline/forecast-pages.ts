import { type ForecastScores, isDue, scoreForecasts } from "./forecast-score.js";
import type { ForecastRecord, Store, StoryCard } from "./ports.js";

type StoryLine = Pick<StoryCard, "id" | "slug" | "headline" | "invented">;

/** A forecast of the ledger as its pages show it. */
export interface LedgerEntry extends ForecastRecord {
  /** Its day has passed, by the newest report of the collection. */
  readonly due: boolean;
  /** Story it was made in, and the one whose coverage resolved it; absent when they are no longer kept. */
  readonly story?: StoryLine;
  readonly resolver?: StoryLine;
}

/** The whole record, and how it comes out. */
export interface ForecastLedger {
  /** Newest report of the collection, ISO 8601: what lies before its day is due. Empty without reports. */
  readonly reference: string;
  /** Soonest first. */
  readonly coming: readonly LedgerEntry[];
  /** Those that were resolved first, then the open ones; each latest deadline first. */
  readonly due: readonly LedgerEntry[];
  readonly scores: ForecastScores;
}

export interface ForecastPages {
  forecasts(): Promise<ForecastLedger>;
  forecast(id: string): Promise<LedgerEntry | undefined>;
  /** Forecasts made in a story, by deadline. */
  forecastsOf(storyId: string): Promise<readonly LedgerEntry[]>;
}

/** What the pages need of the shelf of stories. */
interface Shelf {
  readonly reference: string;
  readonly byId: ReadonlyMap<string, StoryCard>;
}

const lineOf = (card: StoryCard | undefined): StoryLine | undefined =>
  card && { id: card.id, slug: card.slug, headline: card.headline, invented: card.invented };

function entryOf(record: ForecastRecord, { reference, byId }: Shelf): LedgerEntry {
  const story = lineOf(byId.get(record.storyId));
  const resolver = record.resolvedBy === undefined ? undefined : lineOf(byId.get(record.resolvedBy));
  const due = isDue(record.deadline, reference) || record.forecast.resolution !== undefined;
  return { ...record, due, ...(story ? { story } : {}), ...(resolver ? { resolver } : {}) };
}

export function forecastPages(store: Pick<Store, "forecasts">, current: () => Promise<Shelf>): ForecastPages {
  const open = ({ forecast }: LedgerEntry): number => (forecast.resolution ? 0 : 1);
  return {
    async forecasts() {
      const shelf = await current();
      const entries = (await store.forecasts()).map((record) => entryOf(record, shelf));
      const due = entries.filter((entry) => entry.due).reverse();
      return {
        reference: shelf.reference,
        coming: entries.filter((entry) => !entry.due),
        due: due.sort((a, b) => open(a) - open(b)),
        scores: scoreForecasts(due),
      };
    },
    async forecast(id) {
      const [record] = await store.forecasts({ ids: [id] });
      return record && entryOf(record, await current());
    },
    async forecastsOf(storyId) {
      const shelf = await current();
      return (await store.forecasts({ storyId })).map((record) => entryOf(record, shelf));
    },
  };
}
