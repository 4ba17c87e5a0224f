import type { SnapshotRecord, StageVersions, Store } from "./ports.js";
import { type CopyDetecting, type Stages, type StoryForming, versionsOf } from "./stages.js";

/** Articles that are read at once while catching up. */
const PAGE = 200;

/** The stateful stages, in step with the store up to `position`. */
export interface LiveState {
  position: number;
  readonly copies: CopyDetecting;
  readonly stories: StoryForming;
  /** Articles added since the last snapshot. */
  sinceSnapshot: number;
}

/** The stages that decide which story an article is in; a snapshot is of use only while none of them has changed. */
export const FORMING = ["annotate", "copies", "story"] as const;

export const sameForming = (a: StageVersions, b: StageVersions): boolean =>
  FORMING.every((name) => a[name] === b[name]);

/**
 * The state that the store's articles lead to: the last snapshot, and every article since in order of arrival. Both stages
 * are deterministic, so that this is the state in which the process that wrote them stopped.
 */
export async function openLiveState(store: Store, stages: Stages): Promise<LiveState> {
  const snapshot = await store.snapshot();
  const usable = snapshot && sameForming(snapshot.stages, versionsOf(stages)) ? snapshot : undefined;
  const state: LiveState = {
    position: usable?.seq ?? 0,
    copies: stages.copies.create(usable?.copies),
    stories: stages.story.create(usable?.stories),
    sinceSnapshot: 0,
  };
  for (;;) {
    const page = await store.arrivals(state.position, PAGE);
    if (page.length === 0) return state;
    for (const { article, annotations, seq } of page) {
      // As it was decided on arrival: the stored decision may have been overturned since, which moved no article.
      state.stories.add({ article, annotations }, state.copies.add({ article, annotations }));
      state.position = seq;
      state.sinceSnapshot += 1;
    }
  }
}

export const snapshotOf = (state: LiveState, stages: Stages): SnapshotRecord => ({
  seq: state.position,
  stages: versionsOf(stages),
  copies: state.copies.snapshot(),
  stories: state.stories.snapshot(),
});
