import type { RecordCapture } from "../../src/model/capture.js";
import { buildBriefs } from "../../src/pipeline/build-briefs.js";
import type { Library } from "../../src/pipeline/library.js";
import { openNewsroom } from "../../src/pipeline/newsroom.js";
import { openLibrary } from "../../src/pipeline/open-library.js";
import type { Store } from "../../src/pipeline/ports.js";
import { stageInfos } from "../../src/pipeline/stages.js";
import { handClock, inlineExtractor, sampleCaptures, testStages } from "./desk.js";

/** Article of the sample edition that its outlet changes. */
export const CHANGED = "sample-026";
export const NEW_HEADLINE = "Monitor now counts 83 freed in Kestria";

/** Other words under the same id, as a later import brings them. */
export const changed = (capture: RecordCapture): RecordCapture => ({
  ...capture,
  title: NEW_HEADLINE,
  text: capture.text.replace("confirmed releases to 74 on Saturday", "confirmed releases to 83 on Saturday"),
});

export interface ChangedEdition {
  readonly store: Store;
  readonly library: Library;
  /** The story of the changed article. */
  readonly storyId: string;
}

/**
 * The sample edition as it came in on three days: all but its last ten articles, then those, then one article again with
 * another headline and another figure.
 */
export async function changedEdition(store: Store, change = changed): Promise<ChangedEdition> {
  const clock = handClock();
  const stages = testStages();
  const newsroom = await openNewsroom({ store, stages, clock, extractor: inlineExtractor });
  const captures = sampleCaptures();
  const again = captures.filter(({ id }) => id === CHANGED).map(change);
  for (const day of [captures.slice(0, -10), captures.slice(-10), again]) {
    await newsroom.add(day.map((capture) => ({ ...capture, retrieved: clock.now() })));
    await buildBriefs({ store, clock, composer: stages.brief });
    clock.advance(24 * 3_600_000);
  }
  const facts = { engine: "e", engineVersion: "1", stages: stageInfos(stages), settings: {}, credits: [] };
  const storyId = (await store.storyOf(CHANGED)) ?? "";
  return { store, library: openLibrary(store, facts), storyId };
}
