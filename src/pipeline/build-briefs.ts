import type { Brief } from "../model/brief.js";
import type { StoryMaterial } from "../model/material.js";
import { ledgerChanges } from "./forecast-ledger.js";
import { gatherMaterial, type Telling } from "./gather-material.js";
import type { Clock, Composer, Store, StoryRecord } from "./ports.js";
import { storyCard } from "./story-card.js";

/** Stories that are looked up at once. */
const PAGE = 20;

export interface BuildParts extends Telling {
  readonly store: Store;
  readonly composer: Composer;
  readonly clock: Clock;
}

export interface Built {
  /** Briefs that are new or changed. */
  readonly made: number;
  /** Briefs that were looked at and stay as they are. */
  readonly kept: number;
}

export interface BuildOptions {
  readonly signal?: AbortSignal;
  /** Called after each story. */
  readonly onBrief?: (done: number) => void;
}

/** What a reader would see of a brief: everything but when and how often it was made. */
const content = ({ provenance, story, ...rest }: Brief): string =>
  JSON.stringify({ ...rest, story: { ...story, version: 0 }, provenance: { ...provenance, created: "" } });

/**
 * Makes the briefs that are missing, whose story has changed, or that an older composer made; nothing else. Each is
 * stored as soon as it is made. An error in composing names the story.
 */
export async function buildBriefs(parts: BuildParts, options: BuildOptions = {}): Promise<Built> {
  const { store, composer } = parts;
  const total = { made: 0, kept: 0 };
  while (!options.signal?.aborted) {
    const page = await store.unbuilt(composer.info.version, PAGE);
    if (page.length === 0) break;
    for (const record of page) {
      if (options.signal?.aborted) break;
      const made = await buildOne(record, parts);
      total[made ? "made" : "kept"] += 1;
      options.onBrief?.(total.made + total.kept);
    }
  }
  return total;
}

async function buildOne(
  { story, revision }: StoryRecord,
  { store, composer, clock, ...telling }: BuildParts,
): Promise<boolean> {
  const stageVersion = composer.info.version;
  const gathered = await gatherMaterial(store, story, clock.now(), telling);
  const same = { storyId: story.id, revision, stageVersion };
  if (!gathered) {
    await store.commit({ unchangedBriefs: [same] });
    return false;
  }
  const { material, frozen } = gathered;
  const brief = await ownSlug(store, await compose(composer, material));
  if (material.previous && content(material.previous) === content(brief)) {
    await store.commit({ unchangedBriefs: [same] });
    return false;
  }
  const briefs = [{ brief, card: storyCard(brief, material), frozen, revision, stageVersion }];
  await store.commit({ briefs, forecasts: await ledgerChanges(store, brief) });
  return true;
}

async function compose(composer: Composer, material: StoryMaterial): Promise<Brief> {
  try {
    return await composer.compose(material);
  } catch (error) {
    const { id } = material.story;
    throw new Error(`The brief of story ${id} could not be made: ${(error as Error).message}`, { cause: error });
  }
}

/** The brief under an address of its own: two stories with one headline are told apart by their ids. */
export async function ownSlug(store: Store, brief: Brief): Promise<Brief> {
  const { id, slug } = brief.story;
  const bearer = (await store.briefBySlug(slug))?.brief.story;
  if (!bearer || bearer.id === id || bearer.slug !== slug) return brief;
  return { ...brief, story: { ...brief.story, slug: `${slug}-${id}` } };
}
